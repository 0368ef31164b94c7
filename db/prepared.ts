import type { PGlite } from '@electric-sql/pglite'
import type { Database, Row } from './database.ts'

/** What a prepared statement may be given. */
export type Value = string | number | null
export type Statement = { readonly name: string; readonly text: string }

/**
 * Runs a statement whose plan is kept. On the server the driver keeps it. The embedded database plans anew each
 * time, which takes five times as long as the statement itself, so there it is prepared by hand, once a session.
 */
export const run = async (
  database: Database,
  statement: Statement,
  values: readonly Value[],
): Promise<readonly Row[]> => {
  if (database.kind === 'postgres') return await database.query(statement.text, values)
  await prepare(database.pglite, statement)
  const [result] = await database.pglite.exec(`execute ${statement.name}(${values.map(literal).join(', ')})`)
  return result?.rows ?? []
}

const sessions = new WeakMap<PGlite, Map<string, Promise<unknown>>>()

const prepare = async (pglite: PGlite, { name, text }: Statement): Promise<void> => {
  const known = sessions.get(pglite) ?? new Map<string, Promise<unknown>>()
  sessions.set(pglite, known)
  const prepared = known.get(name) ?? pglite.exec(`prepare ${name} as ${text}`)
  known.set(name, prepared)
  try {
    await prepared
  } catch (error) {
    known.delete(name)
    throw error
  }
}

// Strings conform to the standard, so that only the quote needs care; the statement's casts give the type.
const literal = (value: Value): string =>
  value === null ? 'null' : `'${String(value).replaceAll("'", "''")}'`
