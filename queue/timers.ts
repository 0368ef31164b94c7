import type { Clock } from '../core/clock.ts'
import type { Input, InputKey } from '../core/conversation/input.ts'
import { timer as timerSchema } from '../core/domain/timer.ts'
import { instant, msBetween } from '../core/time.ts'
import type { Database } from '../db/database.ts'
import {
  type Due,
  dueTimers,
  failTimer,
  findTimer,
  finishTimer,
  timerCounts,
  timerTries,
} from '../db/timers.ts'
import type { Line } from './backend.ts'
import { kindOf, type Log } from './log.ts'
import { type Pulse, startPulse, within } from './pulse.ts'

export type TimersOptions = {
  readonly database: Database
  readonly clock: Clock
  readonly receive: (input: Input, key: InputKey) => Promise<void>
  readonly line: Line
  /** This process fires timers itself while the queue can't be reached. */
  readonly fires: boolean
  /** How long a timer rests after its first failure. */
  readonly retryMs: number
  readonly log: Log
}
export type Timers = Pulse & {
  /** Fires one timer, "<id>@<due>". Never rejects. */ fire(name: string): Promise<void>
}

/** The clock of the playground jumps, and others set timers: never asleep for longer. */
const pollMs = 1_000
/** A job that did not come to its end by then is put in line again. */
const forgottenMs = 5_000
const fireDeadlineMs = 30_000

/**
 * Timer rows → jobs → receive. Those of one moment run side by side, moments one after the other; a timer that
 * fails is tried again ever later and holds up nobody. That each has its effect once is the inbox's doing.
 */
export const startTimers = (options: TimersOptions): Timers => {
  const { database, clock, log } = options
  const line = new Waiting(options.retryMs)
  const step = async (): Promise<number> => {
    const now = await clock.now()
    const due = await dueTimers(database, now)
    const { ready, nextMs } = line.choose(due, Date.now())
    if (ready.length > 0) await hand(ready)
    if (due.length > 0) return Math.min(nextMs, pollMs)
    const { next } = await timerCounts(database, now)
    return next === null ? pollMs : Math.min(Math.max(msBetween(now, instant(next)), 1), pollMs)
  }
  const hand = async (names: readonly string[]): Promise<void> => {
    try {
      await options.line.add(names.map((id) => ({ id, urgency: 0 })))
    } catch (error) {
      log.warn('queue.unreachable', { error: kindOf(error), jobs: names.length })
      if (options.fires) for (const name of names) void fire(name)
    }
  }
  const fire = async (name: string): Promise<void> => {
    const at = name.lastIndexOf('@')
    await fireTimer(options, name.slice(0, at), name.slice(at + 1))
    pulse.wake()
  }
  const pulse = startPulse('timers', log, step)
  return { ...pulse, fire }
}

const fireTimer = async (options: TimersOptions, id: string, due: string): Promise<void> => {
  const { database, log } = options
  try {
    const row = await findTimer(database, id, due)
    if (row === null) return
    const timer = timerSchema.parse(row)
    const key = { channel: 'timer', eventId: `${id}@${due}` } as const
    await within(fireDeadlineMs, options.receive({ is: 'timer', timer }, key))
    await finishTimer(database, id, due)
  } catch (error) {
    await countFailure(options, id, due, kindOf(error)).catch((second) => {
      log.warn('queue.timer-uncounted', { timer: id, error: kindOf(second) })
    })
  }
}

const countFailure = async (
  { database, log }: TimersOptions,
  id: string,
  due: string,
  error: string,
): Promise<void> => {
  const attempts = await failTimer(database, id, due)
  if (attempts >= timerTries) log.error('queue.timer-set-aside', { timer: id, due, attempts, error })
  else log.warn('queue.timer-failed', { timer: id, due, attempts, error })
}

/** What this process knows of due timers: since when each waits, and when it was put in line. */
class Waiting {
  readonly #retryMs: number
  readonly #seen = new Map<string, { readonly since: number; fed: number }>()

  constructor(retryMs: number) {
    this.#retryMs = retryMs
  }

  /** Names to put in line now, and milliseconds until the next might be. */
  choose(due: readonly Due[], nowMs: number): { ready: readonly string[]; nextMs: number } {
    const present = new Set(due.map(nameOfTry))
    for (const name of this.#seen.keys()) if (!present.has(name)) this.#seen.delete(name)
    const waits = due.map((timer) => ({ timer, ms: this.#wait(timer, nowMs) }))
    const ready = waits.filter(({ ms }) => ms <= 0).map(({ timer }) => timer)
    for (const timer of ready) this.#entry(timer, nowMs).fed = nowMs
    const later = waits.filter(({ ms }) => ms > 0).map(({ ms }) => ms)
    return { ready: ready.map(({ id, due: at }) => `${id}@${at}`), nextMs: Math.min(pollMs, ...later) }
  }

  #wait(timer: Due, nowMs: number): number {
    const { since, fed } = this.#entry(timer, nowMs)
    const notBefore = timer.attempts === 0 ? since : since + this.#retryMs * 2 ** (timer.attempts - 1)
    return Math.max(notBefore, fed + forgottenMs) - nowMs
  }

  #entry(timer: Due, nowMs: number): { readonly since: number; fed: number } {
    const name = nameOfTry(timer)
    const entry = this.#seen.get(name) ?? { since: nowMs, fed: 0 }
    this.#seen.set(name, entry)
    return entry
  }
}
const nameOfTry = ({ id, due, attempts }: Due): string => `${id}@${due}#${attempts}`
