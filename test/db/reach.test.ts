import { beforeEach, describe, expect, it } from 'vitest'
import type { Write } from '../../core/decision.ts'
import { circleId, lane, personId, promptId, requestId } from '../../core/domain/ids.ts'
import type { Person } from '../../core/domain/person.ts'
import type { Facts, FactsQuery } from '../../core/facts.ts'
import { minus, plus } from '../../core/time.ts'
import type { Database } from '../../db/database.ts'
import { load } from '../../db/load.ts'
import { storeOver } from '../../db/store.ts'
import { databaseKinds, fixtures, seededDatabase } from './database.ts'
import { aConversation, aDecision, added, aMeeting, aMessage, anAlert, aPrompt, aRequest } from './some.ts'

const { at, anna, circle } = fixtures
const theRequest = requestId.parse('request1')

describe.each(databaseKinds)('the reach of load on %s', (kind) => {
  let database: Database
  beforeEach(async () => {
    database = await seededDatabase(kind)
  })
  const given = async (...writes: readonly Write[]) => {
    const key = { channel: 'telegram', eventId: `given:${JSON.stringify(writes)}` } as const
    expect(await storeOver(database).commit(key, aDecision({ writes }), at)).toBe('committed')
  }
  const facts = async (query: FactsQuery) =>
    (await load(database, { channel: 'telegram', eventId: 'update:1' }, query, at)).facts

  it('knows nothing for a stranger', async () => {
    expect(await facts({ conversationId: lane.parse('telegram:7') })).toEqual({
      ...{ conversation: null, lastSaid: null, other: null, link: null, candidates: [], threadSlot: null },
      ...{ people: new Map(), circles: new Map(), requests: new Map() },
      ...{ meetings: new Map(), prompts: new Map(), alerts: new Map() },
    })
  })

  it("from a neighbour's press: the request, its circle, all who are asked, and other open questions", async () => {
    await given(
      added.request(aRequest({ invitations: [invitationOf('anna')] })),
      added.prompt(aPrompt({ id: 'to-anna', personId: 'anna' })),
      added.prompt(aPrompt({ id: 'to-piotr', personId: 'piotr', status: 'closed' })),
      added.prompt(aPrompt({ id: 'answered', personId: 'anna', status: 'answered' })),
      added.prompt(aPrompt({ id: 'elsewhere', personId: 'marta', about: { requestId: 'request2' } })),
      added.meeting(aMeeting()),
    )
    const known = await facts({
      conversationId: lane.parse('telegram:1002'),
      promptId: promptId.parse('to-piotr'),
    })
    expect(idsOf(known)).toEqual({
      ...{ people: ['anna', 'jan', 'marta', 'piotr'], circles: [circle.id], requests: ['request1'] },
      ...{ meetings: ['meeting1'], prompts: ['to-anna', 'to-piotr'], alerts: [] },
    })
  })

  it("from a helper's words: meetings seven days back and all ahead, not older ones nor other people's", async () => {
    const ending = (id: string, daysAgo: number, helperId = 'anna') =>
      added.meeting(
        aMeeting({ id, helperId, requestId: `of-${id}`, circleId: 'other', period: dayAgo(daysAgo) }),
      )
    await given(
      ending('last-week', 6),
      ending('long-ago', 8),
      ending('ahead', -40),
      ending('piotrs', 1, 'piotr'),
    )
    const known = await facts({ conversationId: anna.lane ?? lane.parse('telegram:0') })
    expect(idsOf(known).meetings).toEqual(['ahead', 'last-week'])
  })

  it('from a specialist or a stand-in: every visit ahead in their circles, also when nothing is asked any more', async () => {
    const visit = (id: string, daysAgo: number, circleId: string) => [
      added.request(aRequest({ id: `of-${id}`, circleId, phase: { is: 'closed', at, why: 'filled' } })),
      added.meeting(aMeeting({ id, requestId: `of-${id}`, circleId, period: dayAgo(daysAgo) })),
    ]
    await given(
      { kind: 'circle', id: circle.id, version: 1, state: { ...circle, standInId: personId.parse('ewa') } },
      added.circle({ ...circle, id: circleId.parse('others'), specialistId: personId.parse('ola') }),
      added.person(someone('ewa', { roles: ['specialist'] })),
      ...visit('ahead', -2, circle.id),
      ...visit('over', 2, circle.id),
      ...visit('elsewhere', -2, 'others'),
      added.prompt(aPrompt({ id: 'of-visit', personId: 'jan', about: { meetingId: 'ahead' } })),
      added.alert(anAlert()),
    )
    const reached = { meetings: ['ahead'], requests: ['of-ahead'], prompts: ['of-visit'], alerts: ['alert1'] }
    for (const from of ['slack:U0MARTA', 'telegram:9ewa'])
      expect(idsOf(await facts({ conversationId: lane.parse(from) }))).toMatchObject(reached)
    const helper = await facts({ conversationId: lane.parse('telegram:1002') })
    expect(idsOf(helper).meetings).toEqual([])
  })

  it('from who is in no circle: one of their community, else of their organisation; none for a specialist', async () => {
    const far = { ...circle, communityId: null, participantId: personId.parse('anna'), members: [] }
    await given(
      added.circle({ ...far, id: circleId.parse('a-far') }),
      added.person(someone('near', { communityId: circle.communityId })),
      added.person(someone('far', {})),
      added.person(someone('colleague', { communityId: circle.communityId, roles: ['specialist'] })),
      added.request(aRequest()),
    )
    const near = idsOf(await facts({ conversationId: lane.parse('telegram:9near') }))
    expect(near).toMatchObject({
      circles: [circle.id],
      people: ['anna', 'jan', 'marta', 'near'],
      requests: [],
    })
    const delivery = idsOf(await facts({ personId: personId.parse('near') }))
    expect(delivery).toMatchObject({ circles: [circle.id] })
    const distant = idsOf(await facts({ conversationId: lane.parse('telegram:9far') }))
    expect(distant).toMatchObject({ circles: ['a-far'], people: ['anna', 'far', 'marta'] })
    const colleague = idsOf(await facts({ conversationId: lane.parse('telegram:9colleague') }))
    expect(colleague).toMatchObject({ circles: [], people: ['colleague'] })
  })

  it('from a press about somebody: their visits and their open questions', async () => {
    await given(
      added.prompt(aPrompt({ id: 'offer', kind: 'offer', personId: null, about: { personId: 'piotr' } })),
      added.prompt(aPrompt({ id: 'to-piotr', personId: 'piotr', about: { requestId: 'request2' } })),
      added.meeting(aMeeting({ id: 'piotrs', helperId: 'piotr', circleId: 'other', requestId: 'request3' })),
      added.meeting(aMeeting({ id: 'someones', helperId: 'ola', circleId: 'other', requestId: 'request4' })),
    )
    const known = await facts({
      conversationId: lane.parse('slack:U0MARTA'),
      promptId: promptId.parse('offer'),
    })
    expect(idsOf(known)).toMatchObject({ meetings: ['piotrs'], prompts: ['offer', 'to-piotr'] })
    expect(known.people.get(personId.parse('piotr'))?.state).toEqual(fixtures.piotr)
  })

  it('from a late answer: the requests that were put last, though their questions are settled', async () => {
    await given(
      added.request(aRequest({ phase: { is: 'closed', at, why: 'filled' } })),
      added.request(aRequest({ id: 'request2' })),
      {
        kind: 'person',
        id: 'piotr',
        version: 1,
        state: { ...fixtures.piotr, recentRequests: [theRequest] },
      },
    )
    const known = await facts({ conversationId: lane.parse('telegram:1002') })
    expect(known.requests.get(theRequest)?.state.phase).toEqual({ is: 'closed', at, why: 'filled' })
    expect(idsOf(known).circles).toEqual([circle.id])
  })

  it('knows what was said last in a conversation, and whether it asked', async () => {
    const conversationId = lane.parse('telegram:1001')
    const say = (status: string, message: ReturnType<typeof aMessage>) =>
      database.query(
        `insert into outbox (lane, urgency, message, status, created_at) values ($1, 1, $2, $3, $4)`,
        [conversationId, message, status, at],
      )
    await say('sent', aMessage())
    await say('unknown', aMessage({ buttons: { promptId: 'prompt1', kind: 'near', choices: [] } }))
    await say('sent', aMessage({ act: 'edit' }))
    await say('ready', aMessage())
    expect((await facts({ conversationId })).lastSaid).toEqual({ promptId: 'prompt1' })
    await say('sending', aMessage())
    expect((await facts({ conversationId })).lastSaid).toEqual({ promptId: null })
  })

  it('from a word in a thread: the conversation that is relayed there, with its person', async () => {
    const relay = { circleId: circle.id, since: at, lastAt: at, promptId: 'relay1' }
    await given(added.conversation(aConversation({ relay })), added.alert(anAlert()))
    await sent('slack:C1', 'relay:telegram:1001', '17.1')
    const known = await facts({
      conversationId: lane.parse('slack:U0MARTA'),
      thread: { lane: lane.parse('slack:C1'), ref: '17.1' },
    })
    expect(known.threadSlot).toBe('relay:telegram:1001')
    expect(known.other?.state.relay).toEqual(relay)
    expect(known.people.get(anna.id)?.state).toEqual(anna)
    expect(idsOf(known).alerts).toEqual(['alert1'])
  })

  it("from a word in a request's thread: the request", async () => {
    await given(added.request(aRequest({ phase: { is: 'closed', at, why: 'past' } })))
    await sent('slack:C1', 'request:request1', '17.2')
    const known = await facts({ thread: { lane: lane.parse('slack:C1'), ref: '17.2' } })
    expect(idsOf(known)).toMatchObject({ requests: ['request1'], circles: [circle.id] })
    expect((await facts({ thread: { lane: lane.parse('slack:C2'), ref: '17.2' } })).threadSlot).toBeNull()
  })

  it('from a conversation in the middle of joining: its circle and its question', async () => {
    const step = {
      is: 'join',
      token: 't',
      circleId: circle.id,
      role: 'volunteer',
      promptId: 'join1',
      step: 'consent',
    }
    const unknown = { profileName: 'Ola', name: null, address: null, gender: null, availability: null }
    await given(
      added.conversation(
        aConversation({ id: 'telegram:1004', personId: null, dialogue: { ...step, ...unknown } }),
      ),
      added.prompt(aPrompt({ id: 'join1', kind: 'join', personId: null, about: {} })),
    )
    const known = await facts({ conversationId: lane.parse('telegram:1004') })
    expect(idsOf(known)).toMatchObject({
      circles: [circle.id],
      prompts: ['join1'],
      people: ['anna', 'jan', 'marta'],
    })
  })

  it('finds whom a wave may ask: the circle, the near, then others; rested first; with what they have around then', async () => {
    const asked = (days: number) => [minus(at, { days })]
    await given(
      added.request(aRequest()),
      added.circle({ ...circle, id: circleId.parse('far'), communityId: null }),
      added.person(someone('rested', { communityId: circle.communityId })),
      added.person(someone('asked', { communityId: circle.communityId, asked: asked(1) })),
      added.person(someone('far', {})),
      added.person(someone('paused', { communityId: circle.communityId, pausedAt: at })),
      added.person(someone('client', { communityId: circle.communityId, roles: ['participant'] })),
      { kind: 'person', id: 'piotr', version: 1, state: { ...fixtures.piotr, asked: asked(3) } },
      added.meeting(aMeeting({ id: 'near-then', helperId: 'far', requestId: 'r2', period: dayAgo(-4) })),
      added.meeting(
        aMeeting({
          id: 'off',
          helperId: 'far',
          requestId: 'r3',
          stage: { is: 'cancelled', at, by: 'helper' },
        }),
      ),
      added.meeting(aMeeting({ id: 'next-month', helperId: 'far', requestId: 'r4', period: dayAgo(-30) })),
    )
    const known = await facts({ requestId: theRequest, candidatesFor: theRequest })
    const free = { busy: [] }
    expect(known.candidates).toEqual([
      { personId: 'anna', inCircle: true, near: true, ...free },
      { personId: 'rested', inCircle: false, near: true, ...free },
      { personId: 'piotr', inCircle: false, near: true, ...free },
      { personId: 'asked', inCircle: false, near: true, ...free },
      { personId: 'far', inCircle: false, near: false, busy: [dayAgo(-4)] },
    ])
    expect(known.candidates.filter(({ personId }) => !known.people.has(personId))).toEqual([])
    expect((await facts({ requestId: theRequest })).candidates).toEqual([])
  })

  const sent = (to: string, slot: string, ref: string) =>
    database.query(
      `insert into outbox (lane, urgency, message, slot, status, ref, created_at) values ($1, 1, $2, $3, 'sent', $4, $5)`,
      [to, aMessage(), slot, ref, at],
    )
})

/** Two hours that begin so many days before now. */
const dayAgo = (days: number) => ({ from: minus(at, { days }), to: plus(minus(at, { days }), { hours: 2 }) })

const invitationOf = (id: string) => ({
  ...{ id: `to-${id}`, personId: id, wave: 1, at, inCircle: true, why: [], answer: 'none', answeredAt: null },
})

const someone = (id: string, given: Partial<Person>): Person => ({
  ...anna,
  id: personId.parse(id),
  lane: lane.parse(`telegram:9${id}`),
  communityId: null,
  ...given,
})

const idsOf = (known: Facts) => ({
  people: [...known.people.keys()].sort(),
  circles: [...known.circles.keys()].sort(),
  requests: [...known.requests.keys()].sort(),
  meetings: [...known.meetings.keys()].sort(),
  prompts: [...known.prompts.keys()].sort(),
  alerts: [...known.alerts.keys()].sort(),
})
