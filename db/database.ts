import type { PGlite } from '@electric-sql/pglite'

export type Row = Readonly<Record<string, unknown>>
/** Objects and lists are sent as JSON (a list of texts also fits text[]); a string for jsonb is JSON text already. */
export type Param = string | number | boolean | bigint | null | object

/**
 * One small way to speak SQL, equal on PostgreSQL and on the embedded database. Every call is a transaction of
 * its own: what must hold together is one statement. Comes back as: jsonb parsed, timestamptz as ISO text in
 * UTC with milliseconds, bigint and numeric as text;
 * a list has to be asked for as jsonb. Rejects with the database's error; see sqlState.
 */
export type Database = {
  query(text: string, params?: readonly Param[]): Promise<readonly Row[]>
  /** Several statements without parameters. */
  script(text: string): Promise<void>
  close(): Promise<void>
} & (
  | { readonly kind: 'postgres'; readonly url: string }
  | { readonly kind: 'embedded'; readonly pglite: PGlite }
)

/** Why a database can't be used, in one sentence for the operator, with how to mend it. */
export class DatabaseUnavailable extends Error {}

/** SQLSTATE of a database's error ("23505"), or the network's code ("ECONNREFUSED"); null for anything else. */
export const sqlState = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null
