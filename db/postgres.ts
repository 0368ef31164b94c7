import postgres from 'postgres'
import { type Database, DatabaseUnavailable, type Param, sqlState } from './database.ts'

/** A pool on a PostgreSQL server. Throws DatabaseUnavailable when it does not answer. */
export const openPostgres = async (url: string): Promise<Database> => {
  const pool = connect(url, 10)
  try {
    await pool.unsafe('select 1')
  } catch (error) {
    await pool.end({ timeout: 0 })
    throw unavailable(url, error)
  }
  return {
    kind: 'postgres',
    url,
    query: async (text, params = []) =>
      // Prepared once a connection; the texts of ours are few.
      [...(await pool.unsafe<Record<string, unknown>[]>(text, params.map(toWire), { prepare: true }))],
    script: async (text) => {
      await pool.unsafe(text).simple()
    },
    close: () => pool.end({ timeout: 5 }),
  }
}

export const connect = (url: string, max: number) => {
  try {
    return postgres(url, {
      max,
      connect_timeout: 5,
      backoff: (tries: number) => Math.min(0.05 * 2 ** tries, 1),
      onnotice: () => {},
      // The driver would ask the server for its array types by itself, and nobody catches it when that fails.
      fetch_types: false,
      types: { json, instant, texts },
      connection: {
        application_name: 'krag',
        // Our statements are short; compiling or planning them anew costs more than it ever saves.
        jit: false,
        plan_cache_mode: 'force_generic_plan',
      },
    })
  } catch (error) {
    throw unavailable(url, error)
  }
}

const json = {
  to: 3802,
  from: [114, 3802],
  serialize: (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value)),
  parse: (text: string): unknown => JSON.parse(text),
}

const instant = {
  to: 1184,
  from: [1184],
  serialize: (value: unknown) => String(value),
  parse: (text: string) => new Date(text).toISOString(),
}

const texts = {
  to: 1009,
  from: [1009],
  serialize: (list: unknown) =>
    Array.isArray(list) ? `{${list.map((item) => JSON.stringify(item)).join(',')}}` : String(list),
  parse: (text: string) => text,
}

// A list of texts stays one, since it may be meant for text[]; everything else that is built is JSON.
const toWire = (param: Param): string | number | boolean | null | readonly string[] => {
  if (typeof param === 'bigint') return String(param)
  if (typeof param !== 'object' || param === null) return param
  return isTexts(param) ? param : JSON.stringify(param)
}

const isTexts = (param: object): param is readonly string[] =>
  Array.isArray(param) && param.every((item) => typeof item === 'string')

const unavailable = (url: string, error: unknown): DatabaseUnavailable =>
  new DatabaseUnavailable(`The database at ${withoutPassword(url)} ${reason(sqlState(error), error)}`)

const reason = (code: string | null, error: unknown): string => {
  if (code === '28P01' || code === '28000') return 'refused the user or the password in DATABASE_URL.'
  if (code === '3D000') return 'does not exist: create it, or correct DATABASE_URL.'
  if (code === 'ERR_INVALID_URL')
    return 'is not an address: DATABASE_URL looks like postgres://user:password@host:5432/name.'
  return `can't be reached (${code ?? String(error)}): start PostgreSQL, or correct DATABASE_URL.`
}

const withoutPassword = (url: string): string => url.replace(/(:\/\/[^:@/]*):[^@]*@/, '$1:…@')
