import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveTarget } from '../../../bots/playground/clock-moves.ts'
import { SimRefusal } from '../../../bots/playground/platform/local-platform.ts'
import { instant, instantFromMs, plus, toMs } from '../../../core/time.ts'
import { playgroundClock } from '../../../db/clock.ts'
import type { Database } from '../../../db/database.ts'
import { dueTimers, finishTimer } from '../../../db/timers.ts'
import { freshDatabase } from '../../db/database.ts'
import { openStage } from './stage.ts'

/** Fires timers as the queue does, and writes down what time it was on the clock. */
const clockwork = (database: Database) => {
  const fired: { id: string; at: string }[] = []
  let working: Promise<void> = Promise.resolve()
  const now = () => playgroundClock(database).now()
  const fire = async (): Promise<void> => {
    const at = await now()
    const due = await dueTimers(database, at)
    for (const timer of due) {
      await finishTimer(database, timer.id, timer.due)
      fired.push({ id: timer.id, at })
    }
    if (due.length > 0) await fire()
  }
  return {
    fired,
    wake: () => {
      working = working.then(fire)
    },
    idle: async () => {
      await working
      return (await dueTimers(database, await now())).length === 0
    },
  }
}
const setTimer = (database: Database, id: string, inMinutes: number) =>
  database.query(
    `insert into timer (id, kind, due, about, attempts, set_at)
     values ($1, 'wave', date_trunc('milliseconds', now()) + make_interval(mins => $2::int), '{}', 0, now())`,
    [id, inMinutes],
  )
const readClock = (body: unknown) => {
  if (typeof body !== 'object' || body === null || !('now' in body)) throw new Error('no clock')
  return instant(String(body.now))
}
const minutes = 60_000

describe('the clock', () => {
  it('stops at each timer that falls due, in order, and lets it finish', async () => {
    const database = await freshDatabase()
    const work = clockwork(database)
    const stage = await openStage({ database, ...work })
    await setTimer(database, 'second', 120)
    await setTimer(database, 'first', 60)
    await setTimer(database, 'together', 60)
    await setTimer(database, 'tomorrow', 25 * 60)
    const began = Date.now()
    const after = await stage.done('POST', '/clock', { advance: 'PT24H' })
    expect(after).toMatchObject({ moving: false, next: expect.any(String) })
    expect(work.fired.map(({ id }) => id)).toEqual(['first', 'together', 'second'])
    const late = work.fired.map(({ at }) => toMs(instant(at)) - began)
    for (const [place, due] of [60, 60, 120].entries()) {
      expect(late[place]).toBeGreaterThanOrEqual(due * minutes - 5_000)
      expect(late[place]).toBeLessThan(due * minutes + 30_000)
    }
    expect(toMs(readClock(after)) - began).toBeGreaterThanOrEqual(24 * 60 * minutes)
    expect((await playgroundClock(database).now()) >= readClock(after)).toBe(true)
  })

  it('stops for a message that is held back, too', async () => {
    const database = await freshDatabase()
    const work = clockwork(database)
    const stage = await openStage({ database, ...work })
    await database.query(
      `insert into outbox (organisation_id, lane, urgency, message, status, not_before, created_at)
       values (null, 'telegram:1', 1, '{}', 'ready', now() + interval '3 hours', now())`,
    )
    expect(await stage.done('POST', '/clock', { advance: 'P1D' })).toMatchObject({ stops: 1, next: null })
  })

  it('moves one at a time: two moves at once add up', async () => {
    const database = await freshDatabase()
    const stage = await openStage({ database, ...clockwork(database) })
    const began = Date.now()
    const moves = [1, 2].map(() => stage.done('POST', '/clock', { advance: 'PT24H' }))
    await Promise.all(moves)
    const ahead = toMs(readClock(await stage.done('GET', '/clock'))) - began
    expect(ahead).toBeGreaterThanOrEqual(48 * 60 * minutes)
    expect(ahead).toBeLessThan(48 * 60 * minutes + 60_000)
  })

  it('stands where it stood after a restart', async () => {
    const database = await freshDatabase()
    const first = await openStage({ database })
    const moved = readClock(await first.done('POST', '/clock', { to: '2035-03-01T10:00' }))
    expect(moved).toMatch(/^2035-03-01T09:00/)
    await first.close()
    const second = await openStage({ database })
    expect(readClock(await second.done('GET', '/clock')) >= moved).toBe(true)
  })

  it('says what is still at work when it can not go on', async () => {
    const stage = await openStage({ idle: async () => false })
    const before = readClock(await stage.done('GET', '/clock'))
    const busy = { status: 408, body: { error: expect.stringContaining('bots'), busy: ['bots'] } }
    expect(await stage.sim('POST', '/idle', { timeoutMs: 50 })).toEqual(busy)
    expect(await stage.sim('POST', '/clock', { advance: 'P1D', timeoutMs: 50 })).toEqual(busy)
    expect(toMs(readClock(await stage.done('GET', '/clock'))) - toMs(before)).toBeLessThan(60_000)
    await stage.done('POST', '/telegram/anna/text', { text: 'hej' })
    expect(await stage.sim('POST', '/idle', { timeoutMs: 0 })).toMatchObject({
      body: { busy: ['telegram', 'bots'] },
    })
  })

  it('goes forward only, and says so', async () => {
    const { sim } = await openStage()
    for (const wrong of [
      { to: '2020-01-01T00:00:00Z' },
      { to: '2035-02-30T10:00' },
      { to: 'tomorrow' },
      { advance: 'P1M' },
      { advance: 'P' },
      { advance: 'PT' },
      { advance: '-PT1H' },
      { advance: 3600 },
      { advance: 'PT1H', to: '2035-01-01T00:00:00Z' },
      {},
    ])
      expect(await sim('POST', '/clock', wrong)).toEqual({
        status: 400,
        body: { error: expect.stringMatching(/\.$/) },
      })
  })
})

describe('where a move ends', () => {
  const autumn = toMs(instant('2026-10-24T10:00:00Z'))

  it('days keep the wall clock when the time changes, hours are exact', () => {
    expect(moveTarget({ advance: 'P1D' }, autumn)).toBe('2026-10-25T11:00:00.000Z')
    expect(moveTarget({ advance: 'PT24H' }, autumn)).toBe('2026-10-25T10:00:00.000Z')
    expect(moveTarget({ advance: 'P1W2DT3H4M5S' }, autumn)).toBe('2026-11-02T14:04:05.000Z')
  })

  it('a time without an offset is the one on the wall in Poland', () => {
    expect(moveTarget({ to: '2026-11-28T10:00' }, autumn)).toBe('2026-11-28T09:00:00.000Z')
    expect(moveTarget({ to: '2026-11-28T10:00:00+02:00' }, autumn)).toBe('2026-11-28T08:00:00.000Z')
  })

  it('any duration of hours to seconds is added as it is', () => {
    const part = fc.nat(5_000)
    fc.assert(
      fc.property(part, part, part, (hours, minute, seconds) => {
        const target = moveTarget({ advance: `PT${hours}H${minute}M${seconds}S` }, autumn)
        expect(target).toBe(plus(instantFromMs(autumn), { hours, minutes: minute, seconds }))
      }),
    )
  })

  it('any other text is refused, never misread', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/^P/.test(text))
        expect(() => moveTarget({ advance: text }, autumn)).toThrow(SimRefusal)
      }),
    )
  })
})
