import { EventEmitter } from 'node:events'
import type { PGlite } from '@electric-sql/pglite'
import {
  type PgNotification,
  type PgPool,
  type PgPoolClient,
  type PgQueryResult,
  runMigrations,
} from 'bullmq'

/**
 * The embedded database has one session and no wire; BullMQ wants a pool of connections. This shows it the one
 * session under that shape. Its tables stand in the schema "bullmq", behind ours on the search path.
 */
export const embeddedPool = async (pglite: PGlite): Promise<PgPool> => {
  await migrate(pglite)
  await pglite.exec('set search_path to public, bullmq')
  return new EmbeddedPool(pglite)
}

type Emitted = {
  notification: [message: PgNotification]
  error: [error: Error]
  end: []
  connect: [client: PgPoolClient]
}

const ask = async <R>(
  pglite: PGlite,
  text: string,
  params: readonly unknown[] = [],
): Promise<PgQueryResult<R>> => {
  const { rows, affectedRows } = await pglite.query<R>(
    text,
    params.map((param) => (param === undefined ? null : param)),
  )
  return { rows, rowCount: affectedRows ?? rows.length }
}

class EmbeddedClient extends EventEmitter<Emitted> implements PgPoolClient {
  readonly #pglite: PGlite
  readonly #deaf: () => void

  constructor(pglite: PGlite) {
    super()
    this.setMaxListeners(0)
    this.#pglite = pglite
    this.#deaf = pglite.onNotification((channel, payload) => {
      this.emit('notification', { channel, payload })
    })
  }

  query<R>(text: string, params?: readonly unknown[]): Promise<PgQueryResult<R>> {
    return ask(this.#pglite, text, params)
  }

  release(): void {
    this.#deaf()
  }
}

class EmbeddedPool extends EventEmitter<Emitted> implements PgPool {
  readonly #pglite: PGlite

  constructor(pglite: PGlite) {
    super()
    this.setMaxListeners(0)
    this.#pglite = pglite
  }

  query<R>(text: string, params?: readonly unknown[]): Promise<PgQueryResult<R>> {
    return ask(this.#pglite, text, params)
  }

  async connect(): Promise<PgPoolClient> {
    return new EmbeddedClient(this.#pglite)
  }

  async end(): Promise<void> {}
}

// In one transaction of the session, since others use the session meanwhile: BullMQ's own BEGIN and COMMIT are
// left out. Its migrations are scripts of many statements, its questions about them single ones with an answer.
const migrate = async (pglite: PGlite): Promise<void> => {
  await pglite.transaction(async (transaction) => {
    await runMigrations({
      query: async <R>(text: string, params?: readonly unknown[]): Promise<PgQueryResult<R>> => {
        if (/^(begin|commit|rollback)$/i.test(text)) return { rows: [] }
        if (params === undefined && text.includes(';')) {
          await transaction.exec(text)
          return { rows: [] }
        }
        const { rows } = await transaction.query<R>(text, [...(params ?? [])])
        return { rows }
      },
    })
  })
}
