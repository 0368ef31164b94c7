import type { Clock } from '../core/clock.ts'
import type { Input, InputKey, InputOf } from '../core/conversation/input.ts'
import { message as messageSchema } from '../core/conversation/message.ts'
import type { Database } from '../db/database.ts'
import { type Undelivered, undelivered } from '../db/outbox-feed.ts'
import { kindOf, type Log } from './log.ts'
import { type Pulse, startPulse } from './pulse.ts'

export type NoticesOptions = {
  readonly database: Database
  readonly clock: Clock
  readonly receive: (input: Input, key: InputKey) => Promise<void>
  readonly log: Log
}

const sweepMs = 5_000

/**
 * What was not delivered, or may not have been, is told to whoever answers for it. The row in the inbox says that
 * it was told, so a crash in between tells it again and never twice.
 */
export const startNotices = (options: NoticesOptions): Pulse => {
  // By the inbox alone a receiver that stores nothing would be told for ever.
  const told = new Map<string, { tries: number; notBefore: number }>()
  const step = async (): Promise<number> => {
    for (const row of await undelivered(options.database, await options.clock.now())) {
      const key = `${row.id}:${row.outcome}`
      const before = told.get(key) ?? { tries: 0, notBefore: 0 }
      if (Date.now() < before.notBefore) continue
      const done = await tell(options, row, key)
      const wait = done ? Number.POSITIVE_INFINITY : 1_000 * 2 ** before.tries
      told.set(key, { tries: before.tries + 1, notBefore: Date.now() + wait })
    }
    if (told.size > 10_000) told.clear()
    return sweepMs
  }
  return startPulse('notices', options.log, step)
}

const tell = async (
  { receive, log }: NoticesOptions,
  row: Undelivered,
  eventId: string,
): Promise<boolean> => {
  const about = { ...contextOf(row), lane: row.lane }
  try {
    await receive({ is: 'delivery', outcome: row.outcome, ...about }, { channel: 'delivery', eventId })
    return true
  } catch (error) {
    log.warn('queue.notice-failed', { outbox: row.id, error: kindOf(error) })
    return false
  }
}

/** Whose message it was and what it hung on; a message that can't be read any more is told of by its lane alone. */
const contextOf = ({ message }: Undelivered): Omit<InputOf<'delivery'>, 'is' | 'outcome' | 'lane'> => {
  const read = messageSchema.safeParse(message)
  if (!read.success) return { reader: null, circleId: null, requestId: null, key: 'unreadable' }
  const { reader, circleId, requestId, say } = read.data
  return { reader, circleId, requestId, key: say.key }
}
