import { type Json, type JsonObject, parseJson } from '../json.ts'
import { detailed, SlackError } from '../slack-error.ts'

/** What an argument may be; a trailing `!` means it must be there. */
type ArgumentKind =
  | 'text'
  | 'flag'
  | 'count'
  | 'json'
  | 'list'
  | 'text!'
  | 'flag!'
  | 'count!'
  | 'json!'
  | 'list!'
export type ArgumentKinds = Readonly<Record<string, ArgumentKind>>

/** Arguments after checking: form posts and JSON bodies look the same from here on. */
export type Arguments = {
  text(name: string): string | undefined
  /** A text that the kinds demand; '' is a bug in the kinds. */
  must(name: string): string
  flag(name: string): boolean
  count(name: string): number | undefined
  json(name: string): Json | undefined
  has(name: string): boolean
  /** As the caller meant them, without the token: what the log of sent calls shows. */
  all: JsonObject
}

// Clients add these to every call: Bolt's WebClient the team it works for.
const EVERYWHERE = new Set(['token', 'team_id', 'pretty', '_x_id'])

/** Checks names, types and requiredness. Throws `invalid_arguments` with Slack's own messages. */
export const checkArguments = (given: JsonObject, kinds: ArgumentKinds): Arguments => {
  const problems: string[] = []
  const all: JsonObject = {}
  for (const [name, value] of Object.entries(given)) {
    if (EVERYWHERE.has(name) || value === null || value === undefined) continue
    const kind = kinds[name]
    if (!/^\w{1,64}$/.test(name)) throw new SlackError('invalid_arg_name')
    if (!kind) problems.push(`invalid additional property: ${name}`)
    else {
      const read = readValue(value, kind)
      if ('problem' in read) problems.push(`${read.problem} [json-pointer:/${name}]`)
      else if (read.value !== undefined) all[name] = read.value
    }
  }
  for (const [name, kind] of Object.entries(kinds))
    if (kind.endsWith('!') && (all[name] === undefined || all[name] === '')) {
      const wrong = problems.some((problem) => problem.endsWith(`/${name}]`))
      if (!wrong) problems.push(`missing required field: ${name}`)
    }
  if (problems.length > 0) throw detailed('invalid_arguments', problems)
  return access(all)
}

const readValue = (value: Json, kind: ArgumentKind): { value: Json | undefined } | { problem: string } => {
  switch (kind) {
    case 'text':
    case 'text!':
      if (typeof value === 'string') return { value }
      return typeof value === 'number' ? { value: String(value) } : { problem: 'must be a string' }
    case 'flag':
    case 'flag!':
      return readFlag(value)
    case 'count':
    case 'count!':
      return readCount(value)
    case 'list':
    case 'list!':
      return readList(value)
    case 'json':
    case 'json!':
      return readJson(value)
    default:
      return kind satisfies never
  }
}

const readFlag = (value: Json): { value: boolean } | { problem: string } => {
  if (typeof value === 'boolean') return { value }
  if (value === 'true' || value === '1' || value === 1) return { value: true }
  if (value === 'false' || value === '0' || value === '' || value === 0) return { value: false }
  return { problem: 'must be a boolean' }
}
const readCount = (value: Json): { value: number | undefined } | { problem: string } => {
  if (value === '') return { value: undefined }
  const count = typeof value === 'number' ? value : typeof value === 'string' ? Number(value) : Number.NaN
  return Number.isInteger(count) ? { value: count } : { problem: 'must be an integer' }
}
/** Ids: `U1,U2`, or a JSON list of them. */
const readList = (value: Json): { value: Json } | { problem: string } => {
  if (typeof value === 'string') return { value }
  if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
    return { value: value.join(',') }
  return { problem: 'must be a string' }
}
const readJson = (value: Json): { value: Json | undefined } | { problem: string } => {
  if (typeof value !== 'string') return { value }
  if (value.trim() === '') return { value: undefined }
  const parsed = parseJson(value)
  // Not JSON at all: the method answers with its own code (invalid_blocks_format and the like).
  return { value: parsed === undefined ? value : parsed }
}

const access = (all: JsonObject): Arguments => {
  const text = (name: string): string | undefined => {
    const value = all[name]
    return typeof value === 'string' ? value : undefined
  }
  return {
    text,
    must: (name) => text(name) ?? '',
    flag: (name) => all[name] === true,
    count: (name) => {
      const value = all[name]
      return typeof value === 'number' ? value : undefined
    },
    json: (name) => all[name],
    has: (name) => all[name] !== undefined,
    all,
  }
}
