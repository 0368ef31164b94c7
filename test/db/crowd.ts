import type { Database } from '../../db/database.ts'
import { fixtures } from './fixtures.ts'
import { aConversation, aMeeting, anAlert, aPrompt, aRequest } from './some.ts'

/**
 * Ten thousand people in forty communities, two thousand circles with an open request each, twenty thousand
 * meetings of the past, fifty thousand prompts, a tenth of them open, and what goes with them: made inside the
 * database, since only their number matters.
 */
export const addCrowd = async (database: Database): Promise<void> => {
  for (const sql of [
    people,
    circles,
    requests,
    meetings,
    prompts,
    alerts,
    conversations,
    messages,
    inputs,
    timers,
    links,
    events,
    paces,
  ])
    await database.query(sql, [template()])
  await database.script('analyze')
}

const template = () => ({
  person: fixtures.anna,
  circle: fixtures.circle,
  request: aRequest(),
  meeting: aMeeting({ period: { from: '2026-10-03T09:00:00.000Z', to: '2026-10-03T11:00:00.000Z' } }),
  prompt: aPrompt(),
  alert: anAlert(),
  conversation: aConversation(),
})

const insert = (table: string, patch: string, count: number) => `insert into ${table} (id, version, state)
  select state ->> 'id', 1, state from generate_series(1, ${count}) as i,
  lateral (select ($1::jsonb -> '${table}') || jsonb_build_object(${patch}) as state) made`

const people = insert(
  'person',
  `'id', 'p' || i, 'lane', 'telegram:' || 1000000 + i, 'communityId', 'c' || i % 40,
  'asked', case when i % 3 = 0 then jsonb_build_array('2026-11-' || 10 + i % 10 || 'T10:00:00.000Z') else '[]' end`,
  10_000,
)
const circles = insert(
  'circle',
  `'id', 'k' || i, 'communityId', 'c' || i % 40, 'participantId', 'p' || i, 'specialistId', 's' || i % 100,
  'members', (select jsonb_agg(jsonb_build_object('personId', 'p' || i * 5 - n, 'role', 'volunteer')) from generate_series(0, 4) n)`,
  2_000,
)
const requests = insert('request', `'id', 'r' || i, 'circleId', 'k' || i`, 2_000)
const meetings = insert(
  'meeting',
  `'id', 'm' || i, 'requestId', 'old' || i, 'circleId', 'k' || i % 2000, 'helperId', 'p' || i % 10000, 'participantId', 'p' || i % 2000`,
  20_000,
)
const prompts = insert(
  'prompt',
  `'id', 'q' || i, 'personId', 'p' || i % 10000, 'about', jsonb_build_object('requestId', 'r' || 1 + i % 2000),
  'status', case when i % 10 = 0 then 'open' else 'answered' end`,
  50_000,
)
const alerts = insert(
  'alert',
  `'id', 'a' || i, 'circleId', 'k' || i % 2000, 'personId', 'p' || i % 10000`,
  2_000,
)
const conversations = insert('conversation', `'id', 'telegram:' || 1000000 + i, 'personId', 'p' || i`, 10_000)
const messages = `insert into outbox (lane, urgency, message, slot, status, ref, created_at)
  select 'slack:C' || i % 500, 1, $1::jsonb, 'request:r' || 1 + i % 2000, 'sent', '1764.' || i, '2026-11-01T10:00:00Z'
  from generate_series(1, 20000) as i`
const inputs = `insert into inbox (channel, event_id, received_at, ack, status)
  select 'telegram', 'update:' || i, ($1::jsonb #>> '{person,consent,at}')::timestamptz, '{"is": "nothing"}', 'done'
  from generate_series(1, 20000) as i`
const timers = `insert into timer (id, kind, due, about, set_at)
  select 'wave:r' || i, 'wave', '2026-12-01T10:00:00Z'::timestamptz + i * interval '1 minute', $1::jsonb #> '{prompt,about}',
    '2026-11-01T10:00:00Z' from generate_series(1, 5000) as i`
const links = `insert into join_link (token, state) select 't' || i, $1::jsonb from generate_series(1, 2000) as i`
const events = `insert into event (at, channel, event_id, kind, body)
  select '2026-11-01T10:00:00Z', 'telegram', 'update:' || i, kind, jsonb_build_object('is', kind) || body
  from generate_series(1, 5000) as i, lateral (values
    ('PersonJoined', jsonb_build_object('person', $1::jsonb -> 'person' || jsonb_build_object('id', 'p' || i))),
    ('NotUnderstood', jsonb_build_object('conversation', 'telegram:' || 1000000 + i)),
    ('MeetingReported', jsonb_build_object('meetingId', 'm' || i)),
    ('RequestPosted', jsonb_build_object('request', $1::jsonb -> 'request'))) as made (kind, body)`
const paces = `insert into pace (lane, tat)
  select 'telegram:' || 1000000 + i, ($1::jsonb #>> '{person,hours,from}')::float8 from generate_series(1, 10000) as i`
