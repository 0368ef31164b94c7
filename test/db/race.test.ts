import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { InputKey } from '../../core/conversation/input.ts'
import type { Write } from '../../core/decision.ts'
import { meetingId, personId, requestId } from '../../core/domain/ids.ts'
import type { Request } from '../../core/domain/request.ts'
import type { Facts } from '../../core/facts.ts'
import type { Database } from '../../db/database.ts'
import { connect } from '../../db/postgres.ts'
import { type Store, storeOver } from '../../db/store.ts'
import { databaseKinds, databaseUrl, fixtures, seededDatabase } from './database.ts'
import { aDecision, aMeeting, aMessage, aPrompt, aRequest } from './some.ts'

const { at, circle } = fixtures
const theRequest = requestId.parse('request1')

describe.each(databaseKinds)('many at once on %s', (kind) => {
  it('sixteen who say yes to one place: one has it, fifteen are told', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 3 }),
        fc.infiniteStream(fc.nat(3)),
        async (places, doubled) => {
          const store = await withRequest(await seededDatabase(kind), places)
          const inputs = Array.from({ length: 16 }, (_, n) => ({
            n,
            key: keyOf(n),
            times: 1 + (doubled.next().value ?? 0),
          }))
          const takers = inputs.flatMap(({ n, key, times }) =>
            Array.from({ length: times }, () => take(store, key, n)),
          )
          const answers = await Promise.all(takers)
          expect(answers.filter((answer) => answer.first && answer.got)).toHaveLength(places)
          expect(answers.filter((answer) => answer.first)).toHaveLength(16)
          await expectTaken(store, places)
        },
      ),
      { numRuns: kind === 'postgres' ? 6 : 1 },
    )
  })

  it('a guard and a change of the same row never both hold', async () => {
    const database = await seededDatabase(kind)
    const store = await withRequest(database, 1)
    const change: Write = {
      kind: 'circle',
      id: circle.id,
      version: 1,
      state: { ...circle, place: 'gdzie indziej' },
    }
    const guarded = {
      guards: [{ kind: 'circle', id: circle.id, version: 1 }],
      messages: [aMessage()],
    } as const
    const outcomes = await Promise.all([
      ...Array.from({ length: 8 }, (_, n) => store.commit(keyOf(n), aDecision(guarded), at)),
      store.commit(keyOf(9), aDecision({ writes: [change] }), at),
    ])
    expect(outcomes[8]).toBe('committed')
    const held = outcomes.slice(0, 8).filter((outcome) => outcome === 'committed').length
    expect(await database.query('select 1 from outbox')).toHaveLength(held)
    expect(await store.commit(keyOf(10), aDecision(guarded), at)).toBe('moved')
  })

  it('one input delivered sixteen times at once has one effect', async () => {
    const database = await seededDatabase(kind)
    const store = storeOver(database)
    const decision = aDecision({
      messages: [aMessage()],
      ack: { is: 'toast', say: { key: 'thanks', params: {} } },
    })
    const outcomes = await Promise.all(Array.from({ length: 16 }, () => store.commit(keyOf(1), decision, at)))
    expect(outcomes.filter((outcome) => outcome === 'committed')).toHaveLength(1)
    expect(outcomes.filter((outcome) => outcome !== 'committed')).toEqual(
      Array(15).fill({ already: decision.ack }),
    )
    expect(await database.query('select 1 from outbox')).toHaveLength(1)
  })
})

describe.skipIf(databaseUrl === null)('a commit whose connection dies', () => {
  it('is there whole or not at all, and what was acknowledged is there', async () => {
    const database = await seededDatabase('postgres')
    const store = await withRequest(database, 1)
    const acknowledged = new Set<number>()
    const commits = async (from: number) => {
      for (let n = from; n < from + 60; n += 1)
        await store.commit(keyOf(n), threeRows(n), at).then(
          (outcome) => outcome === 'committed' && acknowledged.add(n),
          () => {},
        )
    }
    const killer = { stopped: false }
    const killing = killConnections(database, killer)
    await Promise.all([0, 100, 200, 300, 400, 500].map(commits))
    killer.stopped = true
    expect(await killing).toBeGreaterThan(5)
    const stored = await database.query(`select substr(event_id, 8)::int - 1 as n,
      (select count(*)::int from outbox where slot = event_id) as messages,
      (select count(*)::int from prompt where id = 'p' || substr(event_id, 8)) as prompts from inbox where event_id <> 'update:0'`)
    expect(stored.filter(({ messages, prompts }) => messages !== 1 || prompts !== 1)).toEqual([])
    const there = new Set(stored.map(({ n }) => n))
    expect([...acknowledged].filter((n) => !there.has(n))).toEqual([])
    expect((await database.query('select count(*)::int as n from outbox'))[0]?.n).toBe(there.size)
  })
})

const keyOf = (n: number): InputKey => ({ channel: 'telegram', eventId: `update:${n + 1}` })

const withRequest = async (database: Database, places: number): Promise<Store> => {
  const store = storeOver(database)
  const writes: Write[] = [
    { kind: 'request', id: theRequest, version: 0, state: aRequest({ id: theRequest, places }) },
  ]
  await store.commit({ channel: 'telegram', eventId: 'update:0' }, aDecision({ writes }), at)
  return store
}

type Answer = { readonly first: boolean; readonly got: boolean }

/** What a receiver does, with the smallest of decisions: a place is taken while there is one. */
const take = async (store: Store, key: InputKey, n: number): Promise<Answer> => {
  for (;;) {
    const { facts, already } = await store.load(key, { requestId: theRequest }, at)
    if (already) return { first: false, got: false }
    const { decision, got } = decide(facts, n)
    const outcome = await store.commit(key, decision, at)
    if (outcome !== 'moved') return { first: outcome === 'committed', got }
  }
}

const decide = (facts: Facts, n: number) => {
  const read = facts.requests.get(theRequest)
  if (read === undefined) throw new Error('the request is gone')
  const guards = [{ kind: 'request', id: theRequest, version: read.version }] as const
  if (read.state.taken.length >= read.state.places)
    return { got: false, decision: aDecision({ guards, messages: [aMessage({ slot: `late:${n}` })] }) }
  const mine = { meetingId: meetingId.parse(`m${n}`), personId: personId.parse(`p${n}`) }
  const state: Request = { ...read.state, taken: [...read.state.taken, mine] }
  const writes: Write[] = [
    { kind: 'request', id: theRequest, version: read.version, state },
    { kind: 'meeting', id: mine.meetingId, version: 0, state: aMeeting({ id: mine.meetingId }) },
  ]
  return { got: true, decision: aDecision({ guards, writes, messages: [aMessage({ slot: `got:${n}` })] }) }
}

const expectTaken = async (store: Store, places: number): Promise<void> => {
  const { facts } = await store.load(keyOf(99), { requestId: theRequest }, at)
  expect(facts.requests.get(theRequest)?.state.taken).toHaveLength(places)
  expect(facts.meetings.size).toBe(places)
}

const threeRows = (n: number) => {
  const state = aPrompt({ id: `p${n + 1}` })
  return aDecision({
    writes: [{ kind: 'prompt', id: state.id, version: 0, state }],
    messages: [aMessage({ slot: `update:${n + 1}` })],
    events: [{ is: 'PersonResumed', personId: fixtures.anna.id }],
  })
}

/** Ends working connections until told to stop; how many. */
const killConnections = async (database: Database, told: { readonly stopped: boolean }): Promise<number> => {
  if (database.kind !== 'postgres') return 0
  const client = connect(database.url, 1)
  let killed = 0
  while (!told.stopped)
    killed += (
      await client.unsafe(`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid() and state = 'active' and random() < 0.1`)
    ).length
  await client.end()
  return killed
}
