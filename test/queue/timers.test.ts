import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { instant } from '../../core/time.ts'
import type { Database } from '../../db/database.ts'
import { timerTries } from '../../db/timers.ts'
import { deadlines } from '../../queue/deliver.ts'
import type { RunningQueue } from '../../queue/queue.ts'
import { freshDatabase } from '../db/database.ts'
import { empty, type House, kinds, makeHouse, until } from './house.ts'
import { monday, setTimer } from './stand-ins.ts'

describe.each(kinds)('Timers, %s', (kind) => {
  let database: Database
  let house: House
  let queues: RunningQueue[] = []
  beforeAll(async () => {
    database = await freshDatabase(kind)
  })
  beforeEach(async () => {
    await empty(database)
    house = makeHouse(database)
  })
  afterEach(async () => {
    await Promise.all(queues.map((queue) => queue.close()))
    queues = []
  })
  const start = async (): Promise<void> => {
    queues.push(await house.start({ deadlines: { ...deadlines, retry: 20 } }))
  }
  const idle = () => until(() => queues[0]?.idle() ?? false, 'idle', 40_000)
  const left = async () => (await database.query('select id from timer')).length

  it('fire when the clock has come to them, also when it jumps', async () => {
    await setTimer(database, 'near:m1', instant('2026-11-23T10:00:00Z'))
    await start()
    await idle()
    expect(house.receiver.timers()).toEqual([])
    house.clock.advance(86_400_000)
    await idle()
    expect(house.receiver.taken.map(({ key }) => key)).toEqual([
      { channel: 'timer', eventId: 'near:m1@2026-11-23T10:00:00.000Z' },
    ])
    expect(await left()).toBe(0)
  })

  it('that are due together run in the order of their moments, each once, with several workers', async () => {
    const moments = ['08:00', '08:10', '08:20', '08:30', '08:40']
    for (const [n, moment] of [...moments, ...moments, ...moments].entries())
      await setTimer(database, `near:${n}`, instant(`2026-11-23T${moment}:00Z`))
    await start()
    if (kind === 'postgres') await start()
    await idle()
    const fired = house.receiver.taken.map(({ input }) => (input.is === 'timer' ? input.timer.due : ''))
    expect(fired).toEqual([...fired].sort())
    expect(house.receiver.timers().sort()).toEqual(Array.from({ length: 15 }, (_, n) => `near:${n}`).sort())
    expect(await left()).toBe(0)
  })

  it('that fail are tried again, later and later, are set aside in the end, and hold up nobody', async () => {
    let failures = 0
    house.receiver.before = async (input) => {
      if (input.is === 'timer' && input.timer.id === 'near:bad' && failures++ < 2) throw new Error('not yet')
      if (input.is === 'timer' && input.timer.id === 'near:poison') throw new Error('never')
    }
    await setTimer(database, 'near:bad', instant('2026-11-23T08:00:00Z'))
    await setTimer(database, 'near:poison', instant('2026-11-23T08:00:00Z'))
    await database.query(`update timer set attempts = $1::int where id = 'near:poison'`, [timerTries - 2])
    await database.query(
      `insert into timer (id, kind, due, about, set_at) values ('odd', 'no-such-kind', $1::timestamptz, '{}', $1::timestamptz)`,
      [instant('2026-11-23T07:00:00Z')],
    )
    await setTimer(database, 'near:good', instant('2026-11-23T08:30:00Z'))
    await start()
    await until(() => house.receiver.timers().includes('near:good'), 'the good one')
    expect(house.receiver.timers()[0]).toBe('near:good')
    await until(() => house.receiver.timers().includes('near:bad'), 'the bad one')
    await until(
      () =>
        house.log.lines.some(
          ({ event, fields }) => event === 'queue.timer-set-aside' && fields.timer === 'near:poison',
        ),
      'the poisoned one to be set aside',
      60_000,
    )
    expect(await database.query(`select attempts from timer where id = 'near:poison'`)).toEqual([
      { attempts: timerTries },
    ])
  })

  it('set to another time while they fire stay set', async () => {
    const later = instant('2026-11-24T09:00:00Z')
    await setTimer(database, 'near:m1', monday)
    house.receiver.before = async () => {
      await database.query(`update timer set due = $1::timestamptz where id = 'near:m1'`, [later])
    }
    await start()
    await until(() => house.receiver.timers().length > 0, 'the timer')
    await idle()
    expect(await database.query('select id, due from timer')).toEqual([{ id: 'near:m1', due: later }])
  })

  it('whose input was set aside do not fire for ever', async () => {
    await setTimer(database, 'near:m1', monday)
    let calls = 0
    queues.push(
      await house.start({
        receive: async () => {
          calls += 1
        },
      }),
    )
    await idle()
    expect([calls, await left()]).toEqual([1, 0])
  })
})
