import { beforeEach, describe, expect, it } from 'vitest'
import type { Decision } from '../../core/decision.ts'
import type { Timer } from '../../core/domain/timer.ts'
import { plus } from '../../core/time.ts'
import type { Database } from '../../db/database.ts'
import { type Store, storeOver } from '../../db/store.ts'
import { databaseKinds, fixtures, seededDatabase } from './database.ts'
import { aDecision, aMessage, aTimer } from './some.ts'

const { at } = fixtures
const wave = aTimer()
const later = { ...wave, due: plus(wave.due, { hours: 1 }) }
const near = aTimer({ id: 'near:meeting1', kind: 'near' })
const keyOf = (timer: Timer) => ({ channel: 'timer', eventId: `${timer.id}@${timer.due}` }) as const

describe.each(databaseKinds)('timers on %s', (kind) => {
  let database: Database
  let store: Store
  beforeEach(async () => {
    database = await seededDatabase(kind)
    store = storeOver(database)
    await commit({ timers: [{ set: wave }, { set: near }] }, { channel: 'telegram', eventId: 'update:1' })
  })
  const commit = (given: Partial<Decision>, key: Parameters<Store['commit']>[0]) =>
    store.commit(key, aDecision(given), at)
  const rows = async () => {
    const found = await database.query('select id, kind, due, about from timer order by id')
    return found.map((row) => ({ ...row }))
  }
  const already = async (timer: Timer) => (await store.load(keyOf(timer), {}, at)).already

  it('a timer that fired is gone, and fires no more', async () => {
    expect(await already(wave)).toBeNull()
    expect(await commit({ messages: [aMessage()] }, keyOf(wave))).toBe('committed')
    expect(await commit({ messages: [aMessage()] }, keyOf(wave))).toBe('moved')
    expect(await already(wave)).toEqual({ is: 'nothing' })
    expect(await rows()).toEqual([near])
    expect(await database.query('select 1 from outbox')).toHaveLength(1)
  })

  it('a timer that was moved does not fire at its old time', async () => {
    await database.query('update timer set attempts = 3')
    await commit({ timers: [{ set: later }] }, { channel: 'telegram', eventId: 'update:2' })
    expect(await commit({ messages: [aMessage()] }, keyOf(wave))).toBe('moved')
    expect(await already(wave)).toEqual({ is: 'nothing' })
    expect(await already(later)).toBeNull()
    expect(await rows()).toEqual([near, later])
    expect(await database.query('select attempts from timer order by id')).toEqual([
      { attempts: 3 },
      { attempts: 0 },
    ])
  })

  it('a timer may set itself again, and another off', async () => {
    expect(await commit({ timers: [{ set: later }, { cancel: near.id }] }, keyOf(wave))).toBe('committed')
    expect(await rows()).toEqual([later])
    expect(await commit({ timers: [{ set: wave }, { cancel: wave.id }] }, keyOf(later))).toBe('committed')
    expect(await rows()).toEqual([])
  })

  it('what is said of a timer last holds', async () => {
    const timers = [{ cancel: wave.id }, { set: later }, { set: near }, { cancel: near.id }]
    expect(await commit({ timers }, { channel: 'telegram', eventId: 'update:3' })).toBe('committed')
    expect(await rows()).toEqual([later])
  })

  it('a poisonous timer is taken off and remembered', async () => {
    await store.setAside(keyOf(wave), 'TypeError', at)
    expect(await rows()).toEqual([near])
    expect(await database.query('select event_id, status from inbox where channel = $1', ['timer'])).toEqual([
      { event_id: keyOf(wave).eventId, status: 'set-aside' },
    ])
  })
})
