import type { Clock } from '../core/clock.ts'
import { instantFromMs } from '../core/time.ts'
import type { Database } from './database.ts'

export const systemClock = (): Clock => ({ now: async () => instantFromMs(Date.now()) })

/** Real time and the offset that all processes of a playground share; read anew each time it is asked. */
export const playgroundClock = (database: Database): Clock => ({
  now: async () => instantFromMs(Date.now() + (await clockOffset(database))),
})

/** How far the playground's clock runs ahead of the real one, in milliseconds. */
export const clockOffset = async (database: Database): Promise<number> => {
  const [row] = await database.query('select offset_ms from playground_clock')
  return Number(row?.offset_ms ?? 0)
}

/** Sets how far ahead of real time the playground's clock runs, in milliseconds. */
export const moveClock = async (database: Database, offsetMs: number): Promise<void> => {
  await database.query(
    'insert into playground_clock (offset_ms) values ($1) on conflict (id) do update set offset_ms = excluded.offset_ms',
    [offsetMs],
  )
}
