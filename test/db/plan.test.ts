import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lane, meetingId, personId, promptId, requestId } from '../../core/domain/ids.ts'
import type { FactsQuery } from '../../core/facts.ts'
import { commitStatement } from '../../db/commit.ts'
import type { Param } from '../../db/database.ts'
import { loadStatement } from '../../db/load.ts'
import { connect } from '../../db/postgres.ts'
import { addCrowd } from './crowd.ts'
import { databaseUrl, fixtures, seededDatabase } from './database.ts'
import { aConversation, aDecision, aMeeting, aMessage, aPrompt, aRequest, aTimer } from './some.ts'

const conversationId = lane.parse('telegram:1000010')
const queries: Record<string, FactsQuery> = {
  'a text': { conversationId },
  'a delivery': { personId: personId.parse('p10') },
  'a press': { conversationId, promptId: promptId.parse('q10') },
  'the start by a link': { conversationId, joinToken: 't7' },
  'a word in a thread': { conversationId, thread: { lane: lane.parse('slack:C5'), ref: '1764.5' } },
  'a timer of a meeting': { meetingId: meetingId.parse('m7'), requestId: requestId.parse('r7') },
  'a wave': { requestId: requestId.parse('r7'), candidatesFor: requestId.parse('r7') },
}
const telegram = { channel: 'telegram', eventId: 'update:1' } as const
const timer = { channel: 'timer', eventId: 'wave:r7@2026-12-01T10:07:00.000Z' } as const

describe.skipIf(databaseUrl === null)('plans among 10,000 people and 50,000 prompts', () => {
  let client: ReturnType<typeof connect>
  beforeAll(async () => {
    const database = await seededDatabase('postgres')
    await addCrowd(database)
    if (database.kind === 'postgres') client = connect(database.url, 1)
  })
  afterAll(() => client.end())

  it.each(Object.keys(queries))('load reads no table from end to end for %s', async (name) => {
    expect(await scans(loadStatement(telegram, queries[name] ?? {}, fixtures.at))).toEqual([])
    expect(await scans(loadStatement(timer, queries[name] ?? {}, fixtures.at))).toEqual([])
  })

  it.each([telegram, timer])('commit reads none either, after a $channel', async (key) => {
    expect(await scans(commitStatement(key, everything, fixtures.at))).toEqual([])
  })

  it('forgetting and erasing read no table from end to end', async () => {
    const read = await client.begin(async (sql) => {
      await sql`select krag_forget(array['telegram:1000010'], '[]'), krag_erase('p10', 'telegram:1000010', array['k10'])`
      return await sql`select relname from pg_stat_xact_user_tables where seq_scan > 0`
    })
    expect(read.map(({ relname }) => relname)).toEqual([])
  })

  it('a missing index would be noticed', async () => {
    expect(await scans([`select * from prompt where state ->> 'kind' = $1::text`, ['offer']])).toEqual([
      'Seq Scan on prompt',
    ])
    expect(
      await scans([`select * from prompt where state ->> 'kind' = $1::text order by id`, ['x']]),
    ).not.toEqual([])
  })

  /** The full scans in the plan that is kept for every call, whatever its parameters. */
  const scans = async ([text, params]: readonly [string, readonly Param[]]): Promise<string[]> => {
    await client.unsafe('deallocate all')
    await client.unsafe(`prepare statement as ${text}`)
    const plan = await client.unsafe(`explain execute statement (${params.map(literal).join(', ')})`)
    const lines = plan.map((row) => String(row['QUERY PLAN']))
    expect(lines.length).toBeGreaterThan(1)
    return lines.flatMap((line, n) => {
      const whole = /Index .*Scan .*using \w+ on \w+/.exec(line)?.[0]
      if (whole !== undefined) return lines[n + 1]?.includes('Index Cond') ? [] : whole
      return /Seq Scan on \w+/.exec(line)?.[0] ?? []
    })
  }
})

const literal = (param: Param): string => {
  if (param === null) return 'null'
  return `'${(typeof param === 'object' ? JSON.stringify(param) : String(param)).replaceAll("'", "''")}'`
}

const everything = aDecision({
  writes: [
    { kind: 'conversation', id: 'telegram:1', version: 0, state: aConversation() },
    { kind: 'conversation', id: 'telegram:2', version: 1, state: aConversation() },
    { kind: 'conversation', id: 'telegram:3', version: 1, state: null },
    { kind: 'person', id: 'anna', version: 1, state: fixtures.anna },
    { kind: 'circle', id: 'k1', version: 1, state: fixtures.circle },
    { kind: 'request', id: 'r1', version: 1, state: aRequest() },
    { kind: 'meeting', id: 'm1', version: 0, state: aMeeting() },
    { kind: 'prompt', id: 'q1', version: 1, state: aPrompt() },
  ],
  guards: [
    { kind: 'circle', id: 'k2', version: 1 },
    { kind: 'prompt', id: 'q2', version: 1 },
  ],
  messages: [aMessage()],
  drops: [{ lane: lane.parse('slack:C5'), slot: 'request:r6' }],
  events: [{ is: 'PersonErased', personId: fixtures.anna.id, at: fixtures.at }],
  timers: [{ set: aTimer() }, { cancel: 'near:meeting1' }],
})
