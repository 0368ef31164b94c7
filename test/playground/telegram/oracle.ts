import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

/** Checks values against the published description of the Bot API, when it lies beside the project. */
const field = z.object({ name: z.string(), types: z.array(z.string()), required: z.boolean() })
const described = z.object({
  methods: z.record(
    z.string(),
    z.object({ returns: z.array(z.string()), fields: z.array(field).optional() }),
  ),
  types: z.record(
    z.string(),
    z.object({ fields: z.array(field).optional(), subtypes: z.array(z.string()).optional() }),
  ),
})
type Description = z.infer<typeof described>

const place = new URL('../../../../shared/oracles/telegram/api.json', import.meta.url)
export const oracle: Description | null = existsSync(place)
  ? described.parse(JSON.parse(readFileSync(place, 'utf8')))
  : null

/** Faults of a method's result; empty when it is as described. */
export const faultsOfResult = (api: Description, method: string, result: unknown): string[] => {
  const returns = api.methods[method]?.returns
  return returns
    ? best(returns.map((type) => faults(api, type, result, method)))
    : [`${method}: not described`]
}

/** Faults of what was sent to a method: arguments that are not described, missing, or of another type. */
export const faultsOfCall = (api: Description, method: string, params: unknown): string[] => {
  const described = api.methods[method]
  const given = record.safeParse(params)
  if (!described || !given.success) return [`${method}: not described`]
  return fieldFaults(api, described.fields ?? [], given.data, method)
}

export const faultsOf = (api: Description, type: string, value: unknown): string[] =>
  faults(api, type, value, type)

const PRIMITIVES: { readonly [type: string]: (value: unknown) => boolean } = {
  Integer: (value) => Number.isInteger(value),
  Float: (value) => typeof value === 'number',
  String: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  True: (value) => value === true,
}

const record = z.record(z.string(), z.unknown())

const faults = (api: Description, type: string, value: unknown, at: string): string[] => {
  if (type.startsWith('Array of ')) {
    if (!Array.isArray(value)) return [`${at}: not an array`]
    return value.flatMap((one, index) => faults(api, type.slice('Array of '.length), one, `${at}[${index}]`))
  }
  const primitive = PRIMITIVES[type]
  if (primitive) return primitive(value) ? [] : [`${at}: not ${type}`]
  const known = api.types[type]
  if (!known) return [`${at}: unknown type ${type}`]
  if (known.subtypes) return best(known.subtypes.map((subtype) => faults(api, subtype, value, at)))
  const object = record.safeParse(value)
  return object.success
    ? fieldFaults(api, known.fields ?? [], object.data, `${at} (${type})`)
    : [`${at}: not an object`]
}

/** The real server still sends this one, though the description dropped it. */
const TOLERATED = new Set(['all_members_are_administrators'])

const fieldFaults = (
  api: Description,
  fields: z.infer<typeof field>[],
  object: Record<string, unknown>,
  at: string,
): string[] => {
  const names = new Set(fields.map(({ name }) => name))
  const unknown = Object.keys(object).filter((name) => !names.has(name) && !TOLERATED.has(name))
  const known = fields.flatMap(({ name, types, required }) => {
    if (object[name] === undefined) return required ? [`${at}.${name}: missing`] : []
    return best(types.map((type) => faults(api, type, object[name], `${at}.${name}`)))
  })
  return [...unknown.map((name) => `${at}.${name}: not described`), ...known]
}

const best = (alternatives: string[][]): string[] =>
  alternatives.reduce((least, one) => (one.length < least.length ? one : least), alternatives[0] ?? [])
