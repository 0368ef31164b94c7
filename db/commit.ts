import type { InputKey } from '../core/conversation/input.ts'
import type { Ack, Decision, Write } from '../core/decision.ts'
import type { Timer, TimerChange } from '../core/domain/timer.ts'
import type { Instant } from '../core/time.ts'
import { ackSchema } from './ack.ts'
import { type Database, type Param, sqlState } from './database.ts'
import { timerOf } from './timer-key.ts'

export type Committed = 'committed' | 'moved' | { readonly already: Ack }

/**
 * Stores all that one input changes, in one statement. `moved`: somebody changed meanwhile what was decided on
 * (or the timer no longer stands); nothing is stored, load and decide again. Rejects when the database fails;
 * then it is not known whether it was stored, and the same key tells when it is tried again.
 */
export const commit = async (
  database: Database,
  key: InputKey,
  decision: Decision,
  at: Instant,
): Promise<Committed> => {
  const [text, params] = commitStatement(key, decision, at)
  try {
    const [row] = await database.query(text, params)
    return row?.outcome === 'committed' ? 'committed' : await answered(database, key)
  } catch (error) {
    if (collisions.has(sqlState(error) ?? '')) return 'moved'
    throw error
  }
}

// Raised by krag_moved; serialisation failure; deadlock; a unique row that somebody else made first.
const collisions = new Set(['KM001', '40001', '40P01', '23505'])

const answered = async (database: Database, key: InputKey): Promise<Committed> => {
  const [row] = await database.query('select ack from inbox where channel = $1 and event_id = $2', [
    key.channel,
    key.eventId,
  ])
  return row === undefined ? 'moved' : { already: ackSchema.parse(row.ack) }
}

/** A part of the statement: a CTE over the list `$6 -> name`, and whether it must touch as many rows as it lists. */
type Part = {
  readonly name: string
  readonly sql: string
  readonly list: readonly unknown[]
  readonly exactly: boolean
}

/**
 * $1 channel, $2 event id, $3 now, $4 organisation, $5 ack, $6 the lists of the parts; of a timer $7 and $8, its id
 * and due time. The CASE asks for the counts one after another and so runs the parts in this order: two commits
 * take their locks in the same one. Parts without a count run last.
 */
export const commitStatement = (
  key: InputKey,
  decision: Decision,
  at: Instant,
): readonly [text: string, params: readonly Param[]] => {
  const timer = timerOf(key)
  const changes = lastOf(decision.timers)
  const again = changes.filter(({ id, set }) => id === timer?.id && set !== null)
  const parts = [
    ...kinds.flatMap((kind) => aggregateParts(kind, decision)),
    linkPart(decision),
    ...timerParts(changes.filter(({ id }) => id !== timer?.id)),
    dropPart(decision),
    eventPart(decision),
    outboxPart(decision),
  ].filter(({ list }) => list.length > 0)
  const first = timer === null ? takenIn : again.length > 0 ? timerMoved : timerDone
  const gone = goneOf(decision)
  const lists = Object.fromEntries(parts.map(({ name, list }) => [name, list]))
  const steps = [
    typesOfParameters,
    `fresh as (${first})`,
    ...parts.map(({ name, sql }) => `${name} as (${sql})`),
  ]
  return [
    `with ${steps.join(', ')}
select case
  when not exists (select from fresh) then ${timer === null ? `'already'` : `krag_moved('timer')`}
  ${parts
    .filter(({ exactly }) => exactly)
    .map(unlessAll)
    .join('\n  ')}
  ${gone.steps(parts)}
  else 'committed' end as outcome`,
    [
      key.channel,
      key.eventId,
      at,
      organisationOf(decision),
      decision.ack,
      { ...lists, ...gone.lists, again: again.map(({ set }) => set) },
      ...(timer === null ? [] : [timer.id, timer.due]),
    ],
  ]
}

// The number stands in the lists and not in the text: decisions of the same parts share one plan.
const unlessAll = ({ name }: Part): string =>
  `when (select count(*) from ${name}) <> jsonb_array_length($6 -> '${name}') then krag_moved('${name}')`

// Never read: a parameter that no part uses needs a type all the same.
const typesOfParameters = `given as (
  select $1::text, $2::text, $3::timestamptz, $4::text, $5::jsonb, $6::jsonb)`

const takenIn = `insert into inbox (channel, event_id, organisation_id, received_at, ack, status)
  values ($1, $2, $4, $3, $5, 'done') on conflict do nothing returning 1`
const timerDone = 'delete from timer where id = $7 and due = $8 returning 1'
const timerMoved = `update timer set kind = w.kind, due = w.due, about = w.about, attempts = 0, set_at = $3
  from jsonb_to_recordset($6 -> 'again') as w (kind text, due timestamptz, about jsonb)
  where timer.id = $7 and timer.due = $8 returning 1`

type Kind = Write['kind']
// What is fought over comes first, so that who comes too late turns back early.
const kinds: readonly Kind[] = ['request', 'meeting', 'circle', 'prompt', 'alert', 'person', 'conversation']

const aggregateParts = (kind: Kind, decision: Decision): Part[] => {
  const writes = decision.writes.filter((write) => write.kind === kind).toSorted(byId)
  const written = new Set(writes.map(({ id }) => id))
  const guards = decision.guards.filter((guard) => guard.kind === kind && !written.has(guard.id))
  const of = (list: readonly unknown[], name: string, sql: string): Part => ({
    name,
    sql,
    list,
    exactly: true,
  })
  return [
    of(guards.toSorted(byId), `${kind}_guarded`, guardSql(kind)),
    of(
      writes.filter(({ version, state }) => version > 0 && state !== null),
      `${kind}_changed`,
      changeSql(kind),
    ),
    of(
      writes.filter(({ version, state }) => version === 0 && state !== null),
      `${kind}_added`,
      addSql(kind),
    ),
    of(
      writes.filter(({ version, state }) => version > 0 && state === null),
      `${kind}_removed`,
      removeSql(kind),
    ),
  ]
}

const rows = (name: string): string =>
  `jsonb_to_recordset($6 -> '${name}') as w (id text, version integer, state jsonb)`
const isFresh = 'exists (select from fresh)'
// The list of ids says again what the join says, so that the rows are looked up by their key however small the table.
const unmoved = (name: string): string => `t.id = w.id and t.version = w.version
  and t.id = any(array(select w ->> 'id' from jsonb_array_elements($6 -> '${name}') as w)) and ${isFresh}`

const guardSql = (kind: Kind): string =>
  `select 1 from ${kind} t, ${rows(`${kind}_guarded`)} where ${unmoved(`${kind}_guarded`)} for share of t`
const changeSql = (kind: Kind): string =>
  `update ${kind} t set version = t.version + 1, state = w.state${kind === 'conversation' ? ', organisation_id = $4' : ''}
  from ${rows(`${kind}_changed`)} where ${unmoved(`${kind}_changed`)} returning 1`
const addSql = (kind: Kind): string =>
  kind === 'conversation'
    ? `insert into conversation (id, organisation_id, version, state)
  select id, $4, 1, state from ${rows('conversation_added')} where ${isFresh} on conflict do nothing returning 1`
    : `insert into ${kind} (id, version, state)
  select id, 1, state from ${rows(`${kind}_added`)} where ${isFresh} on conflict do nothing returning 1`
const removeSql = (kind: Kind): string =>
  `delete from ${kind} t using ${rows(`${kind}_removed`)} where ${unmoved(`${kind}_removed`)} returning 1`

const linkPart = ({ links }: Decision): Part => ({
  name: 'links',
  sql: `insert into join_link (token, state) select w ->> 'token', w from jsonb_array_elements($6 -> 'links') as w
  where ${isFresh} on conflict do nothing returning 1`,
  list: links,
  exactly: true,
})

type LastChange = { readonly id: string; readonly set: Timer | null }

/** A timer that is set and cancelled by the same decision is what was said of it last. */
const lastOf = (changes: readonly TimerChange[]): readonly LastChange[] => {
  const last = new Map<string, Timer | null>()
  for (const change of changes)
    if ('set' in change) last.set(change.set.id, change.set)
    else last.set(change.cancel, null)
  return [...last].map(([id, set]) => ({ id, set })).toSorted(byId)
}

const timerParts = (changes: readonly LastChange[]): readonly Part[] => [
  {
    name: 'timers_cancelled',
    sql: `delete from timer
  where id = any(array(select jsonb_array_elements_text($6 -> 'timers_cancelled'))) and ${isFresh} returning 1`,
    list: changes.filter(({ set }) => set === null).map(({ id }) => id),
    exactly: false,
  },
  {
    name: 'timers_set',
    sql: `insert into timer (id, organisation_id, kind, due, about, set_at)
  select id, $4, kind, due, about, $3
  from jsonb_to_recordset($6 -> 'timers_set') as w (id text, kind text, due timestamptz, about jsonb)
  where ${isFresh} on conflict (id) do update set organisation_id = excluded.organisation_id,
    kind = excluded.kind, due = excluded.due, about = excluded.about, attempts = 0, set_at = excluded.set_at returning 1`,
    list: changes.flatMap(({ set }) => set ?? []),
    exactly: false,
  },
]

const eventPart = ({ events }: Decision): Part => ({
  name: 'events',
  sql: `insert into event (organisation_id, at, channel, event_id, kind, body)
  select $4, $3, $1, $2, w ->> 'is', w from jsonb_array_elements($6 -> 'events') with ordinality as e (w, n)
  where ${isFresh} order by n`,
  list: events,
  exactly: false,
})

const outboxPart = ({ messages }: Decision): Part => ({
  name: 'messages',
  sql: `insert into outbox (organisation_id, lane, urgency, message, slot, not_before, not_after, created_at)
  select w ->> 'organisationId', w ->> 'lane',
    array_position(array['alert', 'answer', 'reminder', 'broadcast'], w ->> 'urgency') - 1,
    w, w ->> 'slot', (w ->> 'notBefore')::timestamptz, (w ->> 'notAfter')::timestamptz, $3
  from jsonb_array_elements($6 -> 'messages') with ordinality as e (w, n) where ${isFresh} order by n`,
  list: messages,
  exactly: false,
})

/**
 * Not the messages of this decision itself: a statement doesn't see the rows that it adds. The status is asked as an
 * expression, so that rows are looked up by their name and not in the index of all that is ready.
 */
const dropPart = ({ drops }: Decision): Part => ({
  name: 'drops',
  sql: `update outbox o set status = 'superseded', settled_at = $3, reason = 'dropped'
  from (select distinct w ->> 'lane' as lane, w ->> 'slot' as slot from jsonb_array_elements($6 -> 'drops') as w) w
  where o.lane = w.lane and o.slot = w.slot and coalesce(o.status) = 'ready' and ${isFresh}
    and o.lane = any(array(select w ->> 'lane' from jsonb_array_elements($6 -> 'drops') as w))
    and o.slot = any(array(select w ->> 'slot' from jsonb_array_elements($6 -> 'drops') as w)) returning 1`,
  list: drops,
  exactly: false,
})

/**
 * Conversations that are forgotten and people that are erased: what goes with them is looked for once everything
 * else is done, by functions that see it. The messages and events of the decision come after and stay.
 */
const goneOf = ({ writes, events }: Decision) => {
  const forgotten = writes.filter(({ state }) => state === null).map(({ id }) => id)
  const erased = events.flatMap((event) => (event.is === 'PersonErased' ? event.personId : []))
  const calls = [...(erased.length > 0 ? [eraseCall] : []), ...(forgotten.length > 0 ? [forgetCall] : [])]
  const first = (parts: readonly Part[]) =>
    parts.filter(({ name, exactly }) => !exactly && !['events', 'messages'].includes(name))
  return {
    lists: calls.length > 0 ? { forgotten, erased } : {},
    steps: (parts: readonly Part[]): string =>
      calls.length === 0 ? '' : [...first(parts).map(isRun), ...calls].join('\n  '),
  }
}

const isRun = ({ name }: Part): string => `when (select count(*) from ${name}) < 0 then ''`
// Of who they were the statement still sees what was stored before it.
const eraseCall = `when not coalesce((
    select bool_and(krag_erase(id, lane, array(select circle.id from circle where people ? person.id)))
    from person where id = any(array(select jsonb_array_elements_text($6 -> 'erased')))), true) then ''`
const forgetCall = `when not krag_forget(array(select jsonb_array_elements_text($6 -> 'forgotten')),
    coalesce($6 -> 'messages', '[]')) then ''`

/** One input changes one organisation; a stranger's belongs to none. */
const organisationOf = ({ writes, messages }: Decision): string | null => {
  for (const { state } of writes)
    if (state !== null && 'organisationId' in state && state.organisationId !== null)
      return state.organisationId
  return messages.find(({ organisationId }) => organisationId !== null)?.organisationId ?? null
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1)
