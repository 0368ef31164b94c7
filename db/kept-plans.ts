import type { PGlite } from '@electric-sql/pglite'
import { type Param, type Row, sqlState } from './database.ts'

/**
 * The embedded database plans a statement anew each time, which takes several times as long as running it. Here a
 * statement that comes a second time is prepared by hand, once a session, and keeps its plan; a server's driver does
 * the same by itself.
 */
export const keepPlans = (pglite: PGlite) => {
  const seen = new Map<string, Promise<Prepared> | 'once'>()
  let count = 0
  const prepare = async (text: string): Promise<Prepared> => {
    count += 1
    const name = `kept_${count}`
    await pglite.exec(`set plan_cache_mode = force_generic_plan; prepare ${name} as ${text}`)
    const { rows } = await pglite.query<{ types: string[] }>(
      'select to_jsonb(parameter_types::text[]) as types from pg_prepared_statements where name = $1',
      [name],
    )
    return { name, types: rows[0]?.types ?? [] }
  }
  /** The rows, or null when this statement is not kept: it comes for the first time, or can't be prepared. */
  return async (text: string, params: readonly Param[]): Promise<readonly Row[] | null> => {
    const known = seen.get(text)
    if (known === undefined && preparable.test(text)) seen.set(text, 'once')
    if (known === undefined) return null
    const prepared = known === 'once' ? prepare(text) : known
    seen.set(text, prepared)
    try {
      const { name, types } = await prepared
      const values = params.map((param, n) => literal(param, types[n]))
      const [result] = await pglite.exec(
        `execute ${name}${values.length > 0 ? `(${values.join(', ')})` : ''}`,
      )
      return result?.rows ?? []
    } catch (error) {
      // Somebody discarded the session's statements: this one is prepared anew when it comes again.
      if (sqlState(error) !== noSuchStatement) throw error
      seen.delete(text)
      return null
    }
  }
}

type Prepared = { readonly name: string; readonly types: readonly string[] }
const preparable = /^\s*(with|select|insert|update|delete)\b/i
const noSuchStatement = '26000'

/** As a constant whose type the statement knows. Strings conform to the standard: only the quote needs care. */
const literal = (param: Param, type: string | undefined): string =>
  param === null ? 'null' : `'${asText(param, type).replaceAll("'", "''")}'`

const asText = (param: Exclude<Param, null>, type: string | undefined): string => {
  if (typeof param !== 'object') return String(param)
  if (type === 'text[]' && Array.isArray(param))
    return `{${param.map((item) => JSON.stringify(item)).join(',')}}`
  return JSON.stringify(param)
}
