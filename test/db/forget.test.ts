import { beforeEach, describe, expect, it } from 'vitest'
import { joinLink } from '../../core/domain/circle.ts'
import { lane } from '../../core/domain/ids.ts'
import { helperReport } from '../../core/domain/meeting.ts'
import { plus } from '../../core/time.ts'
import type { Database } from '../../db/database.ts'
import { storeOver } from '../../db/store.ts'
import { databaseKinds, fixtures, seededDatabase } from './database.ts'
import { aConversation, aDecision, added, aMeeting, aMessage, aPrompt, aRequest } from './some.ts'
import { stranger, tablesNaming, talkOver } from './talk.ts'

const { at, anna, circle } = fixtures
let inputs = 0
const annas = lane.parse('telegram:1001')

describe.each(databaseKinds)('forgetting and erasing on %s', (kind) => {
  let database: Database
  let talk: ReturnType<typeof talkOver>
  beforeEach(async () => {
    database = await seededDatabase(kind)
    talk = talkOver(database)
    await storeOver(database).setCircleChannel(circle.id, lane.parse('slack:C1'))
    const link = joinLink.parse({
      ...{ token: 'abc', organisationId: circle.organisationId, circleId: circle.id, role: 'volunteer' },
      ...{ createdBy: 'marta', expiresAt: plus(at, { days: 7 }) },
    })
    await given({ links: [link] })
  })
  const given = async (decision: Parameters<typeof aDecision>[0]) => {
    const key = { channel: 'slack', eventId: `given:${++inputs}` } as const
    expect(await storeOver(database).commit(key, aDecision(decision), at)).toBe('committed')
  }

  it.each<[string, () => Promise<unknown>]>([
    ['says stop', () => talk.say(stranger, 'stop')],
    ['asks to be erased', () => talk.say(stranger, 'usuń moje dane')],
  ])('nothing tells of who began to join and %s', async (_, leave) => {
    await talk.start(stranger, 'abc', 'Oliwia')
    await talk.send()
    await talk.press(stranger, 'agree')
    await talk.send()
    await talk.say(stranger, 'Oliwia')
    await talk.send()
    expect(await tablesNaming(database, 'Oliwia', stranger)).toEqual(
      expect.arrayContaining(['prompt: Oliwia', 'outbox: Oliwia', `conversation: ${stranger}`]),
    )
    await leave()
    expect(await database.query('select 1 from conversation')).toEqual([])
    expect(await database.query('select message #>> $1 as key from outbox', ['{say,key}'])).toEqual([
      { key: 'join.stopped' },
    ])
    await talk.send()
    await talk.fallDue('forget-stranger')
    expect(await tablesNaming(database, 'Oliwia', '7077')).toEqual([])
    const shown = await database.query(`select state from prompt where state -> 'shown' <> 'null'`)
    expect(shown).toEqual([])
  })

  it('leaves others and what is just being sent alone', async () => {
    await given({
      writes: [
        added.conversation(aConversation()),
        added.prompt(aPrompt({ kind: 'join', personId: null, about: {} })),
      ],
      messages: [
        aMessage({ lane: 'telegram:1002', buttons: { promptId: 'prompt1', kind: 'join', choices: [] } }),
        aMessage(),
        aMessage(),
        aMessage({ slot: 'edited' }),
      ],
      events: [{ is: 'NotUnderstood', conversation: lane.parse('telegram:1002'), awaiting: null }],
    })
    await database.query(`update outbox set status = 'sending' where id = 2`)
    await database.query(`insert into pace values ('telegram:1001', 0, 0), ('telegram:1002', 0, 0)`)
    await given({
      writes: [{ kind: 'conversation', id: annas, version: 0, state: null }],
      messages: [aMessage({ act: 'edit', slot: 'edited' })],
    })
    expect(await database.query('select id, lane, slot from outbox order by id')).toEqual([
      { id: '1', lane: 'telegram:1002', slot: null },
      { id: '2', lane: annas, slot: null },
      { id: '4', lane: annas, slot: 'edited' },
      { id: '5', lane: annas, slot: 'edited' },
    ])
    expect(await database.query('select lane from pace order by 1')).toHaveLength(2)
    expect(await database.query('select 1 from prompt')).toHaveLength(1)
    expect(await tablesNaming(database, '1002')).toEqual(expect.arrayContaining(['event: 1002']))
    expect(await database.query('select version from conversation')).toEqual([{ version: 1 }])
  })

  it('nothing tells of an erased person, nor what they wrote', async () => {
    const words = 'kwiatek 17'
    const report = helperReport.parse({
      ...{ at, held: true, durationMinutes: 60, mood: 'good', concerns: [words], followUps: [], words },
    })
    const meeting = aMeeting({ id: 'past', helperReport: report, period: { from: at, to: at } })
    await given({
      writes: [added.meeting(meeting), added.request(aRequest({ circleId: circle.id }))],
      events: [
        { is: 'PersonJoined', person: anna, circleId: circle.id, role: 'volunteer' },
        { is: 'MeetingReported', meetingId: meeting.id, report },
        { is: 'AvailabilityStated', personId: anna.id, weekly: [{ day: 6, from: null, to: null }] },
      ],
      messages: [
        aMessage({
          lane: 'slack:C1',
          say: {
            key: 'request.report',
            params: {
              lines: {
                lines: [{ key: 'request.said', params: { who: { person: 'anna' }, words: { words } } }],
              },
            },
          },
        }),
        aMessage({
          lane: 'slack:C1',
          say: { key: 'other', params: { who: { person: 'jan' }, words: { words: 'Jana' } } },
        }),
      ],
    })
    await talk.say(annas, 'człowiek')
    await talk.send()
    await talk.say(annas, `mam tu ${words}`)
    await talk.say(annas, `chcę się zabić, ${words}`)
    await talk.send()
    await talk.press(annas, 'end')
    await talk.say(annas, `${words} ${words}?`)
    await talk.say(annas, 'usuń moje dane')
    await talk.send()
    expect(await tablesNaming(database, 'Anna', 'Ania', words, '1001')).toEqual(
      expect.arrayContaining([
        ...['conversation: 1001', 'event: Anna', 'event: 1001', `event: ${words}`, `meeting: ${words}`],
        ...['outbox: 1001', `outbox: ${words}`, 'person: Anna', `prompt: ${words}`, 'prompt: 1001'],
      ]),
    )
    expect(await talk.press(annas, 'yes')).toBe('talk.erased')
    expect(
      await database.query(
        `select message #>> '{say,key}' as key from outbox where lane = $1 and message ->> 'act' = 'send' and status = 'ready'`,
        [annas],
      ),
    ).toEqual([{ key: 'talk.erased' }])
    await talk.send()
    await talk.fallDue('forget-stranger')
    expect(await tablesNaming(database, 'Anna', 'Ania', words, '1001')).toEqual([])
    expect(await tablesNaming(database, 'Jana')).toEqual(['outbox: Jana'])
    const kept = await database.query(
      `select body from event where kind in ('PersonJoined', 'AvailabilityStated') order by id`,
    )
    expect(kept.map(({ body }) => body)).toEqual([
      { is: 'PersonJoined', person: { id: 'anna' }, circleId: circle.id, role: 'volunteer' },
      { is: 'AvailabilityStated', personId: 'anna' },
    ])
  })
})
