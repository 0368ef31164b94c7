import { beforeEach, describe, expect, it } from 'vitest'
import type { InputKey } from '../../core/conversation/input.ts'
import type { Decision, Write } from '../../core/decision.ts'
import { joinLink } from '../../core/domain/circle.ts'
import { lane, personId } from '../../core/domain/ids.ts'
import { plus } from '../../core/time.ts'
import { commitStatement } from '../../db/commit.ts'
import type { Database } from '../../db/database.ts'
import { type Store, storeOver } from '../../db/store.ts'
import { databaseKinds, fixtures, seededDatabase } from './database.ts'
import { aConversation, aDecision, aMeeting, aMessage, aPrompt, aRequest, aTimer } from './some.ts'

const { at, anna, circle } = fixtures
const annasLane = lane.parse('telegram:1001')
let updates = 0
const newKey = (): InputKey => ({ channel: 'telegram', eventId: `update:${++updates}` })

it('decisions that differ in number only are one statement, which is planned once', () => {
  const text = (count: number) => {
    const guards = Array.from(
      { length: count },
      (_, n) => ({ kind: 'meeting', id: `m${n}`, version: 1 }) as const,
    )
    return commitStatement(newKey(), aDecision({ guards, messages: [aMessage()] }), at)[0]
  }
  expect(text(3)).toBe(text(1))
  expect(text(0)).not.toBe(text(1))
})

describe.each(databaseKinds)('the store on %s', (kind) => {
  let database: Database
  let store: Store
  beforeEach(async () => {
    database = await seededDatabase(kind)
    store = storeOver(database)
  })
  const commit = (given: Partial<Decision>, key = newKey()) => store.commit(key, aDecision(given), at)
  const count = async (table: string) =>
    Number((await database.query(`select count(*) as n from ${table}`))[0]?.n)

  it('gives back every kind of state as it was stored, one version on', async () => {
    const writes: Write[] = [
      { kind: 'conversation', id: annasLane, version: 0, state: aConversation() },
      { kind: 'person', id: 'anna', version: 1, state: { ...anna, asked: [at] } },
      { kind: 'circle', id: circle.id, version: 1, state: { ...circle, place: 'u Anny' } },
      { kind: 'request', id: 'request1', version: 0, state: aRequest() },
      { kind: 'meeting', id: 'meeting1', version: 0, state: aMeeting() },
      { kind: 'prompt', id: 'prompt1', version: 0, state: aPrompt() },
    ]
    expect(await commit({ writes })).toBe('committed')
    const { facts } = await store.load(newKey(), { conversationId: annasLane }, at)
    expect(facts.conversation).toEqual({ version: 1, state: aConversation() })
    expect(facts.people.get(anna.id)).toEqual({ version: 2, state: { ...anna, asked: [at] } })
    expect(facts.circles.get(circle.id)).toEqual({ version: 2, state: { ...circle, place: 'u Anny' } })
    expect([...facts.requests.values()]).toEqual([{ version: 1, state: aRequest() }])
    expect([...facts.meetings.values()]).toEqual([{ version: 1, state: aMeeting() }])
    expect([...facts.prompts.values()]).toEqual([{ version: 1, state: aPrompt() }])
  })

  it('forgets a conversation whose state is null', async () => {
    await commit({ writes: [{ kind: 'conversation', id: annasLane, version: 0, state: aConversation() }] })
    const gone: Write = { kind: 'conversation', id: annasLane, version: 1, state: null }
    expect(await commit({ writes: [gone] })).toBe('committed')
    expect(await count('conversation')).toBe(0)
    expect(await commit({ writes: [gone] })).toBe('moved')
  })

  it('takes an input in once, and answers it again as it did', async () => {
    const key = newKey()
    const ack = { is: 'toast', say: { key: 'thanks', params: { who: { person: 'anna' }, n: 2 } } } as const
    const decision = { ack, messages: [aMessage()], timers: [{ set: aTimer() }] }
    expect((await store.load(key, {}, at)).already).toBeNull()
    expect(await commit(decision, key)).toBe('committed')
    expect(await commit({ messages: [aMessage(), aMessage()] }, key)).toEqual({ already: ack })
    expect((await store.load(key, {}, at)).already).toEqual(ack)
    expect(await count('outbox')).toBe(1)
  })

  it.each<[string, Partial<Decision>]>([
    ['an older version', { writes: [{ kind: 'person', id: 'anna', version: 7, state: anna }] }],
    [
      'a new state that is there already',
      { writes: [{ kind: 'person', id: 'anna', version: 0, state: anna }] },
    ],
    [
      'a lane that another has',
      {
        writes: [{ kind: 'person', id: 'eve', version: 0, state: { ...anna, id: personId.parse('eve') } }],
      },
    ],
    [
      'a state that is gone',
      { writes: [{ kind: 'request', id: 'request1', version: 1, state: aRequest() }] },
    ],
    ['a guard on an older version', { guards: [{ kind: 'circle', id: circle.id, version: 7 }] }],
    ['a guard on what is gone', { guards: [{ kind: 'meeting', id: 'meeting1', version: 1 }] }],
  ])('stores nothing at all over %s', async (_, moved) => {
    const key = newKey()
    const fine: Write[] = [{ kind: 'prompt', id: 'prompt1', version: 0, state: aPrompt() }]
    const decision = { ...moved, messages: [aMessage()], timers: [{ set: aTimer() }] }
    expect(await commit({ ...decision, writes: [...fine, ...(moved.writes ?? [])] }, key)).toBe('moved')
    expect(await Promise.all(['inbox', 'outbox', 'timer', 'prompt', 'event'].map(count))).toEqual([
      0, 0, 0, 0, 0,
    ])
    expect((await store.load(key, {}, at)).already).toBeNull()
  })

  it('holds while what it was guarded by stands', async () => {
    const guards = [{ kind: 'circle', id: circle.id, version: 1 }] as const
    const writes: Write[] = [{ kind: 'circle', id: circle.id, version: 1, state: circle }]
    expect(await commit({ guards })).toBe('committed')
    expect(await commit({ guards, writes })).toBe('committed')
    expect(await commit({ guards })).toBe('moved')
  })

  it('keeps events and messages in their order, with what the relay needs', async () => {
    const messages = [
      aMessage({ urgency: 'alert', slot: 'alert:1', lane: 'slack:C1' }),
      aMessage({ urgency: 'broadcast', notBefore: plus(at, { hours: 1 }), notAfter: plus(at, { hours: 2 }) }),
      aMessage({ organisationId: null }),
    ]
    const events = [
      { is: 'PersonResumed', personId: anna.id },
      { is: 'PersonReachable', personId: anna.id },
    ] as const
    const key = newKey()
    await commit({ writes: [{ kind: 'person', id: 'anna', version: 1, state: anna }], messages, events }, key)
    const outbox = await database.query('select * from outbox order by id')
    expect(outbox.map((row) => [row.lane, row.urgency, row.slot, row.status, row.not_before])).toEqual([
      ['slack:C1', 0, 'alert:1', 'ready', null],
      ['telegram:1001', 3, null, 'ready', plus(at, { hours: 1 })],
      ['telegram:1001', 1, null, 'ready', null],
    ])
    expect(outbox.map((row) => row.message)).toEqual(messages)
    expect(outbox.map((row) => row.organisation_id)).toEqual([anna.organisationId, anna.organisationId, null])
    const kept = await database.query('select * from event order by id')
    expect(kept.map((row) => row.body)).toEqual(events)
    expect(kept[0]).toMatchObject({
      ...{ kind: 'PersonResumed', at, event_id: key.eventId },
      organisation_id: 'krag',
    })
  })

  it('drops what still waits under a name, but not what it says itself, nor what is on its way', async () => {
    const waiting = aMessage({ slot: 'near:1', notBefore: plus(at, { hours: 9 }) })
    const others = [aMessage({ slot: 'near:2' }), aMessage({ slot: 'near:1', lane: 'telegram:1002' })]
    await commit({ messages: [waiting, waiting, waiting, ...others] })
    await database.query(`update outbox set status = 'sending' where id = 1`)
    await commit({
      drops: [{ lane: annasLane, slot: 'near:1' }],
      messages: [aMessage({ slot: 'near:1', say: { key: 'cancelled', params: {} } })],
    })
    const rows = await database.query('select status, reason, settled_at from outbox order by id')
    const ready = { status: 'ready', reason: null, settled_at: null }
    const dropped = { status: 'superseded', reason: 'dropped', settled_at: at }
    expect(rows).toEqual([{ ...ready, status: 'sending' }, dropped, dropped, ready, ready, ready])
  })

  it('stores a join link, and finds it with its circle and who made it', async () => {
    const link = joinLink.parse({
      ...{ token: 'abc', organisationId: circle.organisationId, circleId: circle.id, role: 'volunteer' },
      ...{ createdBy: 'marta', expiresAt: plus(at, { days: 7 }) },
    })
    expect(await commit({ links: [link] })).toBe('committed')
    const { facts } = await store.load(newKey(), { joinToken: 'abc' }, at)
    expect(facts.link).toEqual(link)
    expect([...facts.circles.keys()]).toEqual([circle.id])
    expect([...facts.people.keys()].sort()).toEqual(['anna', 'jan', 'marta'])
    expect(await commit({ links: [link] })).toBe('moved')
  })

  it('sets aside what can not be taken in, and lets nobody wait behind it', async () => {
    const key = newKey()
    await store.setAside(key, 'RangeError at core/time.ts:1', at)
    expect((await store.load(key, {}, at)).already).toEqual({ is: 'nothing' })
    expect(await commit({ messages: [aMessage()] }, key)).toEqual({ already: { is: 'nothing' } })
    const [row] = await database.query('select status, reason, received_at from inbox')
    expect(row).toEqual({ status: 'set-aside', reason: 'RangeError at core/time.ts:1', received_at: at })
  })

  it('gives people for rendering, and leaves out who is not there', async () => {
    const found = await store.people([anna.id, personId.parse('nobody')])
    expect([...found]).toEqual([[anna.id, anna]])
  })

  it('gives a circle its channel once', async () => {
    expect(await store.circlesWithoutChannel()).toEqual([circle])
    expect(await store.setCircleChannel(circle.id, lane.parse('slack:C1'))).toBe(true)
    expect(await store.setCircleChannel(circle.id, lane.parse('slack:C2'))).toBe(false)
    expect(await store.circlesWithoutChannel()).toEqual([])
    const { facts } = await store.load(newKey(), { circleId: circle.id }, at)
    expect(facts.circles.get(circle.id)).toEqual({ version: 2, state: { ...circle, channel: 'slack:C1' } })
  })

  it('refuses a state that the core would not know', async () => {
    await database.query(`update person set state = state - 'name' where id = 'anna'`)
    await expect(store.load(newKey(), { conversationId: annasLane }, at)).rejects.toThrow(/name/)
  })
})
