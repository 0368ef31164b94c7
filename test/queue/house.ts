import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '../../db/database.ts'
import { type QueueOptions, type RunningQueue, startQueue } from '../../queue/queue.ts'
import { databaseKinds } from '../db/database.ts'
import { fast, HandClock, monday, RecordingLog, RecordingPlatform, RecordingReceiver } from './stand-ins.ts'

/** Redis is taken beside PostgreSQL only: two ways to run, as in the product. */
export const redisUrl = process.env.REDIS_URL || null
export const kinds = databaseKinds.filter((kind) => kind === 'embedded' || redisUrl !== null)
export const redisFor = (database: Database): string | null =>
  database.kind === 'embedded' ? null : redisUrl

export type House = {
  readonly database: Database
  readonly clock: HandClock
  readonly telegram: RecordingPlatform
  readonly slack: RecordingPlatform
  readonly receiver: RecordingReceiver
  readonly log: RecordingLog
  start(more?: Partial<QueueOptions>): Promise<RunningQueue>
}

/** One database with two recording platforms and queues to be started on it. */
export const makeHouse = (database: Database): House => {
  const clock = new HandClock(monday)
  const telegram = new RecordingPlatform()
  const slack = new RecordingPlatform()
  const receiver = new RecordingReceiver(database)
  const log = new RecordingLog()
  const senders = { telegram, slack }
  const { receive } = receiver
  const common = { database, redisUrl: redisFor(database), senders, receive, clock, log, pace: fast }
  return {
    database,
    clock,
    telegram,
    slack,
    receiver,
    log,
    start: (more = {}) => startQueue({ ...common, ...more }),
  }
}

/** One database serves all tests of a file: making one takes seconds. */
export const empty = async (database: Database): Promise<void> => {
  await database.script('truncate outbox, timer, pace, inbox')
}

export const rowOf = async (database: Database, id: string): Promise<Readonly<Record<string, unknown>>> => {
  const [row] = await database.query('select * from outbox where id = $1::bigint', [id])
  return row ?? {}
}

/** Waits for a condition, not for a time. */
export const until = async (
  holds: () => boolean | Promise<boolean>,
  what: string,
  ms = 20_000,
): Promise<void> => {
  const end = Date.now() + ms
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited ${ms} ms in vain for: ${what}`)
    await sleep(10)
  }
}
