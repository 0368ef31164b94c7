import type { Clock } from '../core/clock.ts'
import type { Database } from '../db/database.ts'
import { dropStale, feed, nextOpening } from '../db/outbox-feed.ts'
import { type PaceSettings, paceAsJson } from '../db/pace.ts'
import type { Job, Line } from './backend.ts'
import { kindOf, type Log } from './log.ts'
import { type Pulse, startPulse } from './pulse.ts'

export type RelayOptions = {
  readonly database: Database
  readonly clock: Clock
  readonly pace: PaceSettings
  /** The platforms that have a sender. */
  readonly platforms: readonly string[]
  readonly line: Line
  /** Delivers without the queue, for as long as the queue can't be reached; null: this process delivers nothing. */
  readonly deliver: ((id: string) => Promise<void>) | null
  readonly log: Log
  /** A row was dropped as stale. */
  readonly ended: () => void
}

/** Other processes' rows, and rows whose job was lost, are looked for this often. */
const pollMs = 1_000
const batch = 64
/** While a platform's pace is what holds rows back, they are fed in portions. */
const refillMs = 100

/**
 * Outbox rows → jobs. Woken after a commit of this process; a short poll finds the rest. A row counts as put in
 * line for five seconds: what has not begun by then is put in line again, so a flushed Redis costs seconds.
 */
export const startRelay = (options: RelayOptions): Pulse => {
  const { database, clock, log } = options
  const pace = paceAsJson(options.pace)
  let staleAt = 0
  const step = async (): Promise<number> => {
    const now = await clock.now()
    if (Date.now() >= staleAt) {
      staleAt = Date.now() + pollMs
      if ((await dropStale(database, now)) > 0) options.ended()
    }
    const fed = await feed(database, now, pace, options.platforms, batch)
    if (fed.length > 0) await hand(options, fed)
    if (fed.length === batch) return 0
    const opening = await nextOpening(database, now, pace, options.platforms)
    if (opening === null) return pollMs
    return opening === 0 ? refillMs : Math.min(opening, pollMs)
  }
  return startPulse('relay', log, step)
}

const hand = async ({ line, deliver, log }: RelayOptions, jobs: readonly Job[]): Promise<void> => {
  try {
    await line.add(jobs)
  } catch (error) {
    log.warn('queue.unreachable', { error: kindOf(error), jobs: jobs.length })
    if (deliver) for (const job of jobs) void deliver(job.id)
  }
}
