import { z } from 'zod'
import type { Instant } from '../core/time.ts'
import type { Database } from './database.ts'

/** A due timer by name: it is read whole only when its turn has come. */
export type Due = { readonly id: string; readonly due: string; readonly attempts: number }

/** So many failures, and a timer is set aside: it stays in its table, and no longer fires. */
export const timerTries = 8

const dueText = `
    select id, due, attempts from timer
     where due <= $1::timestamptz and attempts < $2::int
       and (attempts > 0 or due = (select min(due) from timer where due <= $1::timestamptz and attempts = 0))
     order by due, id limit 500`

/**
 * The timers that fell due first and have not fired: all of one moment, so that moments come in order. Those that
 * failed come along whenever they are due; they hold up nobody.
 */
export const dueTimers = async (database: Database, now: Instant): Promise<readonly Due[]> => {
  const rows = await database.query(dueText, [now, timerTries])
  return dues.parse(rows)
}

/** The timer's row as it stands, unread; null when it is gone, moved to another time or set aside. */
export const findTimer = async (database: Database, id: string, due: string): Promise<unknown> => {
  const [row] = await database.query(
    'select id, kind, due, about from timer where id = $1 and due = $2::timestamptz and attempts < $3::int',
    [id, due, timerTries],
  )
  return row ?? null
}

/** The timer's effect is stored, or set aside with its input: the row goes, unless it was set to another time meanwhile. */
export const finishTimer = async (database: Database, id: string, due: string): Promise<void> => {
  await database.query('delete from timer where id = $1 and due = $2::timestamptz', [id, due])
}

/** Counts a failure; answers how many there were, 0 when the timer is gone. */
export const failTimer = async (database: Database, id: string, due: string): Promise<number> => {
  const [row] = attempts.parse(
    await database.query(
      'update timer set attempts = attempts + 1 where id = $1 and due = $2::timestamptz returning attempts',
      [id, due],
    ),
  )
  return row?.attempts ?? 0
}

const countsText = `
    select min(due) filter (where due > $1::timestamptz) as next, count(*) as waiting,
       count(*) filter (where due <= $1::timestamptz and attempts < $2::int) as due,
       count(*) filter (where attempts >= $2::int) as "setAside"
     from timer`

export type TimerCounts = {
  /** When the next timer falls due that has not fired. */
  readonly next: string | null
  readonly waiting: number
  readonly due: number
  readonly setAside: number
}
export const timerCounts = async (database: Database, now: Instant): Promise<TimerCounts> => {
  const [row] = await database.query(countsText, [now, timerTries])
  return counts.parse(row)
}

const number = z.coerce.number()
const dues = z.array(z.object({ id: z.string(), due: z.string(), attempts: number }))
const attempts = z.array(z.object({ attempts: number }))
const counts = z.object({ next: z.string().nullable(), waiting: number, due: number, setAside: number })
