import type { Clock } from '../core/clock.ts'
import type { Input, InputKey } from '../core/conversation/input.ts'
import type { Database } from '../db/database.ts'
import { outboxCounts, undelivered } from '../db/outbox-feed.ts'
import { type PaceSettings, paceSettings } from '../db/pace.ts'
import { timerCounts } from '../db/timers.ts'
import { openBackend } from './backend.ts'
import { type Deadlines, makeDelivery, deadlines as usualDeadlines } from './deliver.ts'
import type { Log } from './log.ts'
import { startNotices } from './notices.ts'
import { type Pulse, pause, startPulse } from './pulse.ts'
import { startRelay } from './relay.ts'
import type { Senders } from './sender.ts'
import { startTimers } from './timers.ts'

export type QueueOptions = {
  readonly database: Database
  /** null: the queue lives in the embedded database. */
  readonly redisUrl: string | null
  readonly senders: Senders
  /** Takes an input as the bots do; its commit makes it count once. */
  readonly receive: (input: Input, key: InputKey) => Promise<void>
  readonly clock: Clock
  readonly log: Log
  /** A process of bots only puts work in line; another one does it. Usually: true. */
  readonly works?: boolean
  readonly pace?: PaceSettings
  readonly deadlines?: Deadlines
}

export type RunningQueue = {
  /** After a commit: new rows or timers are there. */
  wake(): void
  /** Nothing due to be sent, on its way, due to fire or to be told. What has no sender does not count. */
  idle(): Promise<boolean>
  /** For /metrics. */
  counts(): Promise<
    Readonly<Record<'ready' | 'due' | 'sending' | 'timers' | 'timersDue' | 'timersSetAside', number>>
  >
  /** The queue's backend answers (for /readyz). */
  reachable(): Promise<boolean>
  /** Begins nothing more, and gives what is on its way five seconds. */
  close(): Promise<void>
}

const sendAtOnce = { redis: 32, embedded: 8 }
const fireAtOnce = { redis: 8, embedded: 2 }
const closeMs = 5_000

/** Starts the way out and the timers. Rejects when the queue's own storage can't be prepared. */
export const startQueue = async (options: QueueOptions): Promise<RunningQueue> => {
  const { database, clock, log, works = true, pace = paceSettings, deadlines = usualDeadlines } = options
  const backend = await openBackend(database, options.redisUrl, log)
  const mode = options.redisUrl === null ? 'embedded' : 'redis'
  const platforms = [options.senders.telegram && 'telegram', options.senders.slack && 'slack'].filter(
    (name) => name !== null,
  )
  const lines = { outbox: backend.line('outbox'), timers: backend.line('timers') }

  const notices = startNotices(options)
  const ended = () => notices.wake()
  let relay: Pulse | null = null
  const moved = () => relay?.wake()
  const delivery = makeDelivery({ ...options, pace, deadlines, moved, ended })
  const { deliver } = delivery
  // Nobody else works on an embedded database: what is on its way there belonged to a process that died.
  if (mode === 'embedded') await delivery.recover(0)
  relay = startRelay({
    database,
    clock,
    pace,
    platforms,
    log,
    ended,
    line: lines.outbox,
    deliver: works ? deliver : null,
  })
  const timers = startTimers({ ...options, line: lines.timers, fires: works, retryMs: deadlines.retry })
  const pulses: Pulse[] = [relay, timers, notices]
  if (works) {
    lines.outbox.work(sendAtOnce[mode], deliver)
    lines.timers.work(fireAtOnce[mode], timers.fire)
    pulses.push(startPulse('leases', log, async () => ((await delivery.recover()) > 0 ? 0 : 5_000)))
  }

  const counts: RunningQueue['counts'] = async () => {
    const now = await clock.now()
    const [outbox, waiting] = await Promise.all([
      outboxCounts(database, now, platforms),
      timerCounts(database, now),
    ])
    return {
      ...outbox,
      timers: waiting.waiting,
      timersDue: waiting.due,
      timersSetAside: waiting.setAside,
    }
  }
  const idle = async (): Promise<boolean> => {
    const { due, sending, timersDue } = await counts()
    if (due + sending + timersDue + delivery.inFlight() > 0) return false
    return (await undelivered(database, await clock.now())).length === 0
  }
  const close = async (): Promise<void> => {
    delivery.stop()
    await Promise.race([
      Promise.all([
        ...pulses.map((pulse) => pulse.stop()),
        lines.outbox.close(closeMs),
        lines.timers.close(closeMs),
        delivery.over(),
      ]),
      pause(closeMs + 500),
    ])
    backend.close()
  }
  return {
    wake: () => {
      relay?.wake()
      timers.wake()
    },
    idle,
    counts,
    reachable: backend.reachable,
    close,
  }
}
