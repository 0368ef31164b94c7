import type { Upload } from '../files.ts'
import { type Json, type JsonObject, parseJson } from '../json.ts'
import { badRequest } from '../refusal.ts'
import type { Given } from './read-arguments.ts'

/** `id` is a chat: a number, or a @username. */
type Kind = 'id' | 'text' | 'integer' | 'number' | 'boolean' | 'json' | 'file'
export type Kinds = { readonly [name: string]: Kind }

/** Arguments of one call, of the right types. */
export type Arguments = {
  text(name: string): string | undefined
  integer(name: string): number | undefined
  number(name: string): number | undefined
  boolean(name: string): boolean
  json(name: string): Json | undefined
  /** An upload, or the file_id or address given instead. */
  file(name: string): Upload | string | undefined
  /** As the log of sent calls shows them. */
  readonly plain: JsonObject
}

/** Throws 400 for an argument of a wrong type; tells `note` of one that the method does not know. */
export const checkArguments = (given: Given, kinds: Kinds, note: (warning: string) => void): Arguments => {
  const values = new Map<string, Json>()
  for (const [name, value] of given.values) {
    const kind = kinds[name]
    if (kind) values.set(name, inUtf8(typed(name, value, kind, note)))
    else note(`argument "${name}" is not known and was ignored`)
  }
  return reader(values, given.files, kinds)
}

const typed = (name: string, value: Json, kind: Kind, note: (warning: string) => void): Json => {
  const wrong = (type: string) => badRequest(`field "${name}" must be ${type}`)
  switch (kind) {
    case 'id':
      if (typeof value !== 'string' && typeof value !== 'number') throw wrong('of type String')
      return /^-?\d+$/.test(String(value)) ? Number(value) : value
    case 'text':
    case 'file':
      if (typeof value === 'string') return value
      if (typeof value !== 'number') throw wrong('of type String')
      note(`argument "${name}" is a String and was given as a Number`)
      return String(value)
    case 'integer':
    case 'number': {
      const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
      if (value === '') return null
      if (typeof number === 'number' && (kind === 'number' || Number.isSafeInteger(number))) return number
      throw wrong('a Number')
    }
    case 'boolean':
      return truth(value) ?? raise(wrong('a Boolean'))
    case 'json':
      return structure(name, value)
    default:
      return kind satisfies never
  }
}

const truth = (value: Json): boolean | undefined => {
  if (typeof value === 'boolean') return value
  const word = String(value).trim().toLowerCase()
  if (['true', 'yes', '1'].includes(word)) return true
  if (['false', 'no', '0', ''].includes(word)) return false
  return undefined
}

const structure = (name: string, value: Json): Json => {
  if (typeof value !== 'string') return value
  if (value.trim() === '') return null
  return parseJson(value) ?? raise(badRequest(`can't parse ${name} JSON object`))
}

/** A lone half of a surrogate pair cannot be sent: the sign of a text that was cut in the middle of an emoji. */
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

const inUtf8 = (value: Json): Json => {
  if (typeof value === 'string' && LONE.test(value)) throw badRequest('strings must be encoded in UTF-8')
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) inUtf8(part)
  return value
}

const raise = (error: Error): never => {
  throw error
}

const described = ({ name, bytes }: Upload): string => `${name} (${bytes.length} bytes)`

const unattached = (value: Json, files: Map<string, Upload>): Json => {
  const file = typeof value === 'string' ? files.get(value.replace(/^attach:\/\//, '')) : undefined
  return file ? described(file) : value
}

const reader = (values: Map<string, Json>, files: Map<string, Upload>, kinds: Kinds): Arguments => ({
  text: (name) => {
    const value = values.get(name)
    if (typeof value === 'number') return String(value)
    return typeof value === 'string' && value !== '' ? value : undefined
  },
  integer: (name) => asNumber(values.get(name)),
  number: (name) => asNumber(values.get(name)),
  boolean: (name) => values.get(name) === true,
  json: (name) => values.get(name) ?? undefined,
  file: (name) => {
    const value = values.get(name)
    const attached = typeof value === 'string' ? /^attach:\/\/(.+)$/.exec(value)?.[1] : name
    const upload = attached === undefined ? undefined : files.get(attached)
    return upload ?? (typeof value === 'string' && value !== '' ? value : undefined)
  },
  plain: {
    ...Object.fromEntries([...values].map(([name, value]) => [name, unattached(value, files)])),
    ...Object.fromEntries(
      [...files].flatMap(([name, file]) => (kinds[name] === 'file' ? [[name, described(file)]] : [])),
    ),
  },
})

const asNumber = (value: Json | undefined): number | undefined =>
  typeof value === 'number' ? value : undefined
