/** The floor under the queue: a bare BullMQ job that does nothing, on the same backend. */
import { PGlite } from '@electric-sql/pglite'
import { createPostgresBackend, Queue, Worker } from 'bullmq'
import { Redis } from 'ioredis'
import { embeddedPool } from '../../queue/embedded-pool.ts'
import { percentile } from './percentile.ts'

export type BareQueue = { readonly p50: number; readonly p99: number }

/** Milliseconds from the call of `add` to that of the worker, one at a time. */
export const benchBareQueue = async (redisUrl: string | null, samples = 300): Promise<BareQueue> => {
  const name = `bench-${process.pid}`
  const { queue, worker, arrived, close } =
    redisUrl === null ? await embedded(name) : overRedis(redisUrl, name)
  const late: number[] = []
  for (let n = 0; n < samples + 20; n += 1) {
    const at = arrived()
    const from = performance.now()
    await queue.add('job', {}, { removeOnComplete: true })
    const came = await at
    if (n >= 20) late.push(came - from)
  }
  await worker.close()
  await queue.obliterate({ force: true })
  await queue.close()
  await close()
  return { p50: percentile(late, 0.5), p99: percentile(late, 0.99) }
}

/** Hands out promises of the next call. */
const calls = () => {
  let next: (at: number) => void = () => {}
  return {
    arrived: (): Promise<number> =>
      new Promise((resolve) => {
        next = resolve
      }),
    work: async (): Promise<void> => next(performance.now()),
  }
}

const embedded = async (name: string) => {
  const pglite = await PGlite.create()
  const connection = await embeddedPool(pglite)
  const { arrived, work } = calls()
  const queue = new Queue(name, { connection }, createPostgresBackend)
  const worker = new Worker(name, work, { connection }, createPostgresBackend)
  return { queue, worker, arrived, close: () => pglite.close() }
}

const overRedis = (url: string, name: string) => {
  const connection = new Redis(url, { maxRetriesPerRequest: null })
  const { arrived, work } = calls()
  const prefix = `krag-bench-${process.pid}`
  const queue = new Queue(name, { connection, prefix })
  const worker = new Worker(name, work, { connection, prefix })
  return { queue, worker, arrived, close: async () => connection.disconnect() }
}
