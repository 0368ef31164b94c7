import { createPostgresBackend, Queue, Worker } from 'bullmq'
import { Redis } from 'ioredis'
import { z } from 'zod'
import type { Database } from '../db/database.ts'
import { embeddedPool } from './embedded-pool.ts'
import { kindOf, type Log } from './log.ts'
import { within } from './pulse.ts'

/** Work by name only: the id is all that the queue is told. The lower the urgency's number, the earlier. */
export type Job = { readonly id: string; readonly urgency: number }

/** One line of work. */
export type Line = {
  /** Adding a job that is still in line changes nothing. Rejects when the queue can't be reached: nothing hangs. */
  add(jobs: readonly Job[]): Promise<void>
  /** Takes jobs, so many at once. `handle` must not reject. */
  work(atOnce: number, handle: (id: string) => Promise<void>): void
  /** Takes no more jobs and waits for those under way, for so many milliseconds. */
  close(ms: number): Promise<void>
}
export type Backend = {
  line(name: string): Line
  reachable(): Promise<boolean>
  close(): void
}

/** BullMQ on Redis beside a PostgreSQL server, or inside the embedded database when there is no Redis. */
export const openBackend = async (
  database: Database,
  redisUrl: string | null,
  log: Log,
): Promise<Backend> => {
  if (redisUrl !== null) return overRedis(redisUrl, await prefixOf(database), log)
  if (database.kind !== 'embedded')
    throw new Error('A queue beside a PostgreSQL server needs Redis: set REDIS_URL.')
  return await overEmbedded(database, log)
}

const addDeadlineMs = 2_000
const jobOptions = { removeOnComplete: true, removeOnFail: true }
const workerOptions = {
  removeOnComplete: { count: 0 },
  removeOnFail: { count: 0 },
  // Rows, fences and leases decide what becomes of a dead process's work: its jobs may come back quickly.
  lockDuration: 15_000,
  stalledInterval: 5_000,
  maxStalledCount: 5,
  runRetryDelay: 1_000,
}

const overRedis = (url: string, prefix: string, log: Log): Backend => {
  const heard = listener(log)
  const connect = (): Redis =>
    new Redis(url, {
      maxRetriesPerRequest: null,
      connectTimeout: 3_000,
      // A connection that fell silent in the middle of a question is dead; the longest one blocks for 10 s.
      socketTimeout: 20_000,
      retryStrategy: (times) => Math.min(times * 50, 1_000),
    }).on('error', heard)
  const producer = connect()
  const consumer = connect()
  return {
    line: (name) =>
      line({
        queue: new Queue(name, { connection: producer, prefix }).on('error', heard),
        worker: (atOnce, process) =>
          new Worker(name, process, {
            connection: consumer,
            prefix,
            concurrency: atOnce,
            ...workerOptions,
          }).on('error', heard),
        up: () => producer.status === 'ready',
      }),
    reachable: () =>
      within(1_000, producer.ping()).then(
        () => true,
        () => false,
      ),
    close: () => {
      producer.disconnect()
      consumer.disconnect()
    },
  }
}

const overEmbedded = async (
  database: Extract<Database, { kind: 'embedded' }>,
  log: Log,
): Promise<Backend> => {
  const heard = listener(log)
  const connection = await embeddedPool(database.pglite)
  return {
    line: (name) =>
      line({
        queue: new Queue(name, { connection }, createPostgresBackend).on('error', heard),
        worker: (atOnce, process) =>
          new Worker(
            name,
            process,
            { connection, concurrency: atOnce, ...workerOptions },
            createPostgresBackend,
          ).on('error', heard),
        up: () => !database.pglite.closed,
      }),
    reachable: async () => !database.pglite.closed,
    close: () => {},
  }
}

type Closable = { close(force?: boolean): Promise<void> }
type Parts = {
  readonly queue: Closable & {
    addBulk(
      jobs: {
        name: string
        data: Record<string, never>
        opts: typeof jobOptions & { jobId: string; priority: number }
      }[],
    ): Promise<unknown>
  }
  readonly worker: (atOnce: number, process: (job: { id?: string | undefined }) => Promise<void>) => Closable
  /** False while adding would only wait. */
  readonly up: () => boolean
}

const line = ({ queue, worker, up }: Parts): Line => {
  const workers: Closable[] = []
  let adding = false
  return {
    add: async (jobs) => {
      if (!up() || adding) throw new QueueUnreachable()
      adding = true
      const added = queue
        .addBulk(
          jobs.map(({ id, urgency }) => ({
            name: 'job',
            data: {},
            opts: { ...jobOptions, jobId: encodeId(id), priority: urgency },
          })),
        )
        .finally(() => {
          adding = false
        })
      await within(addDeadlineMs, added)
    },
    work: (atOnce, handle) => {
      workers.push(worker(atOnce, async (job) => handle(decodeId(job.id ?? ''))))
    },
    close: async (ms) => {
      const closed = Promise.allSettled(workers.map((each) => each.close()))
      await within(ms, closed).catch(() => {})
      await within(500, queue.close()).catch(() => {})
    },
  }
}

class QueueUnreachable extends Error {
  override readonly name = 'QueueUnreachable'
}

// BullMQ takes neither a number nor a colon for an id.
const encodeId = (id: string): string => `j-${encodeURIComponent(id)}`
const decodeId = (id: string): string => decodeURIComponent(id.slice(2))

// While Redis is away every connection complains every second: one line a kind and minute is enough.
const listener = (log: Log): ((error: Error) => void) => {
  const last = new Map<string, number>()
  return (error) => {
    const kind = kindOf(error)
    if (Date.now() - (last.get(kind) ?? 0) < 60_000) return
    last.set(kind, Date.now())
    log.warn('queue.backend-error', { error: kind })
  }
}

/** Keys carry the database's name, so that two databases on one Redis never meet. */
const prefixOf = async (database: Database): Promise<string> => {
  const [row] = await database.query('select current_database() as name')
  return `krag:${z.object({ name: z.string() }).parse(row).name}`
}
