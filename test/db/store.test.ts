import { describe, expect, it } from 'vitest'
import { lane } from '../../core/domain/ids.ts'
import { factsNeeded } from '../../core/facts.ts'
import { storeOver } from '../../db/store.ts'
import { databaseKinds, fixtures, seededDatabase } from './database.ts'

describe.each(databaseKinds)('store on %s', (kind) => {
  it('loads what a text needs', async () => {
    const t = performance.now()
    const database = await seededDatabase(kind)
    console.error(kind, performance.now() - t)
    const t2 = performance.now()
    const db2 = await seededDatabase(kind)
    console.error(kind, performance.now() - t2)
    const store = storeOver(database)
    const q = factsNeeded({ is: 'text', conversation: lane.parse('telegram:1001'), text: 'x', edited: false })
    const { facts, already } = await store.load({ channel: 'telegram', eventId: 'u:1' }, q, fixtures.at)
    expect(already).toBeNull()
    expect([...facts.people.keys()].sort()).toEqual(['anna', 'jan', 'marta'])
    expect(
      await store.commit(
        { channel: 'telegram', eventId: 'u:1' },
        { writes: [], guards: [], events: [], messages: [], timers: [], links: [], ack: { is: 'nothing' } },
        fixtures.at,
      ),
    ).toBe('committed')
    expect(
      await store.commit(
        { channel: 'telegram', eventId: 'u:1' },
        { writes: [], guards: [], events: [], messages: [], timers: [], links: [], ack: { is: 'nothing' } },
        fixtures.at,
      ),
    ).toEqual({ already: { is: 'nothing' } })
  })
})
