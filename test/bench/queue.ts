/**
 * From commit to the sender, in both modes: `npx tsx test/bench/queue.ts` (DATABASE_URL and REDIS_URL for the
 * second). One at a time on an idle queue, then a thousand at once, each to a lane of its own, without pace.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '../../db/database.ts'
import { migrate, openDatabase } from '../../db/open.ts'
import { openPostgres } from '../../db/postgres.ts'
import { startQueue } from '../../queue/queue.ts'
import type { Sender } from '../../queue/sender.ts'
import {
  aMessage,
  fast,
  HandClock,
  monday,
  post,
  RecordingLog,
  RecordingReceiver,
} from '../queue/stand-ins.ts'

export type QueueFigures = {
  readonly mode: 'embedded' | 'redis'
  /** Milliseconds from the commit of an outbox row to the call of its sender, one at a time. */
  readonly p50: number
  readonly p99: number
  /** A thousand at once: messages a second, and milliseconds from commit to sender. */
  readonly perSecond: number
  /** This process's work on one of them: also true on a busy machine. */
  readonly cpuMsEach: number
  readonly burstP50: number
  readonly burstP99: number
}

/** Measures one mode on a database of its own, thrown away after. */
export const benchQueue = async (
  mode: QueueFigures['mode'],
  samples = 300,
  burst = 1_000,
): Promise<QueueFigures> => {
  const { database, redisUrl, discard } = await openOwn(mode)
  const log = new RecordingLog()
  const arrived = new Map<string, number>()
  let heard: () => void = () => {}
  const sender: Sender = {
    send: async ({ id }) => {
      arrived.set(id, performance.now())
      heard()
      return { is: 'sent', ref: id }
    },
    find: async () => null,
  }
  const { receive } = new RecordingReceiver(database)
  const senders = { telegram: sender, slack: sender }
  const clock = new HandClock(monday)
  const queue = await startQueue({ database, redisUrl, senders, receive, clock, log, pace: fast })
  const arrivals = (count: number): Promise<void> =>
    new Promise((resolve) => {
      heard = () => arrived.size >= count && resolve()
      heard()
    })
  const commit = async (lane: string): Promise<{ id: string; at: number }> => {
    const id = await post(database, aMessage({ lane }))
    const at = performance.now()
    queue.wake()
    return { id, at }
  }
  const late = (row: { id: string; at: number }): number =>
    Math.max((arrived.get(row.id) ?? Number.NaN) - row.at, 0)

  for (let n = 1; n <= 20; n += 1) {
    await commit(`telegram:${n}`)
    await arrivals(n)
  }
  arrived.clear()
  const alone: number[] = []
  for (let n = 1; n <= samples; n += 1) {
    const row = await commit(`telegram:${n}`)
    await arrivals(n)
    alone.push(late(row))
  }
  arrived.clear()
  const from = performance.now()
  const used = process.cpuUsage()
  const rows = await Promise.all(Array.from({ length: burst }, (_, n) => commit(`telegram:${n}`)))
  await arrivals(burst)
  const seconds = (performance.now() - from) / 1_000
  const { user, system } = process.cpuUsage(used)
  await queue.close()
  await discard()
  const together = rows.map(late)
  return {
    mode,
    p50: at(alone, 0.5),
    p99: at(alone, 0.99),
    perSecond: Math.round(burst / seconds),
    cpuMsEach: Math.round((user + system) / burst / 100) / 10,
    burstP50: at(together, 0.5),
    burstP99: at(together, 0.99),
  }
}

const at = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10
}

type Own = {
  readonly database: Database
  readonly redisUrl: string | null
  readonly discard: () => Promise<void>
}
const openOwn = (mode: QueueFigures['mode']): Promise<Own> =>
  mode === 'embedded' ? openFolder() : openServer()

const openFolder = async (): Promise<Own> => {
  const folder = mkdtempSync(join(tmpdir(), 'krag-bench-'))
  const database = await openDatabase({ databaseUrl: null, dataFolder: folder, fresh: true })
  await migrate(database)
  const discard = async () => {
    await database.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { database, redisUrl: null, discard }
}

const openServer = async (): Promise<Own> => {
  const { DATABASE_URL, REDIS_URL } = process.env
  if (!DATABASE_URL || !REDIS_URL) throw new Error('set DATABASE_URL and REDIS_URL to measure this mode')
  const server = await openPostgres(DATABASE_URL)
  const name = `krag_bench_${process.pid}`
  await server.script(`create database ${name}`)
  const url = new URL(DATABASE_URL)
  url.pathname = `/${name}`
  const database = await openPostgres(url.href)
  await migrate(database)
  const discard = async () => {
    await database.close()
    await server.script(`drop database ${name} with (force)`)
    await server.close()
  }
  return { database, redisUrl: REDIS_URL, discard }
}

if (process.argv[1] === import.meta.filename) {
  const modes: QueueFigures['mode'][] = process.env.DATABASE_URL ? ['embedded', 'redis'] : ['embedded']
  for (const mode of modes) process.stdout.write(`${JSON.stringify(await benchQueue(mode))}\n`)
}
