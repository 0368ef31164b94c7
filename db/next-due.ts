import { z } from 'zod'
import type { Instant } from '../core/time.ts'
import type { Database } from './database.ts'
import { timerTries } from './timers.ts'

/** The next moment after `now` for which something waits: a timer, or a message held back. ISO; null when nothing does. */
export const nextDue = async (database: Database, now: Instant): Promise<string | null> => {
  const [row] = await database.query(
    `select least(
       (select min(due) from timer where due > $1::timestamptz and attempts < $2::int),
       (select min(not_before) from outbox where status = 'ready' and not_before > $1::timestamptz)) as next`,
    [now, timerTries],
  )
  return found.parse(row).next
}

const found = z.object({ next: z.string().nullable() })
