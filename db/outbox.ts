import { z } from 'zod'
import type { Instant } from '../core/time.ts'
import type { Database } from './database.ts'
import {
  due,
  kindOfLane,
  opening,
  paceOf,
  platform,
  real,
  spareOfPlatform,
  withPace,
} from './outbox-terms.ts'
import { realMs } from './pace.ts'

/**
 * Sending out of the outbox. `now` is the clock of the domain (the playground moves it) and is compared with
 * not_before and not_after; pace and leases run on real time. A lane's row in `pace` is also its lock: while a
 * message of the lane is on its way, blocked_until stands at the end of the lease, and only one claim can move it.
 */

/** A row on its way out: only who holds its fence may settle it. */
export type Outgoing = {
  readonly id: string
  readonly fence: number
  readonly lane: string
  readonly message: unknown
  /** Tries that ended in doubt or in an error of ours. */
  readonly attempts: number
  readonly reason: string | null
  readonly target: string | null
  readonly threadRef: string | null
}

export type Turn =
  | { readonly is: 'yours'; readonly outgoing: Outgoing }
  /** The pace asks to wait so many milliseconds. */
  | { readonly is: 'wait'; readonly ms: number }
  /** An edit that can't be sent as it stands: see `resolveEdit`. */
  | { readonly is: 'edit'; readonly id: string }
  /** Nothing is due in this lane, or another worker has it. */
  | { readonly is: 'none' }

export type Settlement = {
  readonly status: 'sent' | 'failed' | 'unknown' | 'ready'
  readonly ref: string | null
  readonly reason: string | null
  /** The try counts towards setting the row aside. */
  readonly counts: boolean
  /** The lane rests for so long, real time. */
  readonly restMs: number
}

const claimText = `
  with ${real},
  first as (
    select o.id, o.lane, o.urgency, o.slot, coalesce(o.message ->> 'act', 'send') as act, o.message ->> 'thread' as thread
    from outbox o
    where o.lane = (select lane from outbox where id = $4::bigint) and ${due('o')}
      and not exists (select from outbox s where s.lane = o.lane and s.status = 'sending')
    order by o.urgency, o.id limit 1),
  root as (
    select r.id, r.lane, r.urgency, r.slot, coalesce(r.message ->> 'act', 'send') as act, r.message ->> 'thread' as thread
    from outbox r join first on r.lane = first.lane and r.slot = first.thread and r.id < first.id
    where ${due('r')} and r.message ->> 'act' = 'send' order by r.id limit 1),
  head as (select * from root union all select * from first where not exists (select from root)),
  target as (
    select t.ref from outbox t join head on t.lane = head.lane and t.slot = head.slot
    where head.act = 'edit' and t.status = 'sent' and t.ref is not null order by t.id desc limit 1),
  thread as (
    select t.ref from outbox t join head on t.lane = head.lane and t.slot = head.thread
    where t.status = 'sent' and t.ref is not null and t.message ->> 'act' = 'send' order by t.id desc limit 1),
  plan as (
    select head.*, ${platform('head')} as platform, ${opening('head')} as opens,
      ${paceOf(kindOfLane('head'), 'every')} as lane_every, ${paceOf(kindOfLane('head'), 'spare')} as lane_spare,
      ${paceOf(platform('head'), 'every')} as every, ${spareOfPlatform('head')} as spare,
      (head.act = 'edit' and not exists (select from target))
      or (head.act <> 'send' and exists (
        select from outbox n where n.lane = head.lane and n.id > head.id and ${due('n')}
          and n.message ->> 'act' = head.act and n.slot is not distinct from head.slot)) as odd
    from head ${withPace('head')}),
  taken as (
    insert into pace as k (lane, tat, blocked_until)
    select lane, ms + lane_every, ms + $3::float8 from plan, real where opens <= ms and not odd
    union all
    select platform, ms + every, 0 from plan, real where opens <= ms and not odd and every > 0
    on conflict (lane) do update
      set tat = greatest(k.tat, (select ms from real)) + excluded.tat - (select ms from real),
        blocked_until = excluded.blocked_until
      where k.blocked_until <= (select ms from real)
        and k.tat - (select case when k.lane = plan.lane then lane_spare else spare end from plan) <= (select ms from real)
    returning k.lane, k.blocked_until),
  claimed as (
    update outbox o set status = 'sending', fence = o.fence + 1, sending_since = clock_timestamp()
    from plan where o.id = plan.id and o.status = 'ready'
      and (select count(*) from taken) = case when plan.every > 0 then 2 else 1 end
    returning o.fence, o.message, o.attempts, o.reason)
  select plan.id, plan.lane, plan.odd, greatest(plan.opens - real.ms, 0) as wait,
    claimed.fence, claimed.message, claimed.attempts, claimed.reason,
    (select ref from target) as target, (select ref from thread) as thread_ref,
    (select taken.blocked_until from taken where taken.lane = plan.lane) as held
  from plan cross join real left join claimed on true`

/**
 * Takes the head of the lane in which this row stands, when the pace allows: ready → sending, with its fence,
 * and the tokens, in one statement. `leaseMs`: who has not settled by then is taken for dead.
 */
export const claim = async (
  database: Database,
  id: string,
  now: Instant,
  pace: string,
  leaseMs: number,
): Promise<Turn> => {
  const [row] = claims.parse(await database.query(claimText, [now, pace, leaseMs, id]))
  if (!row) return { is: 'none' }
  if (row.odd) return { is: 'edit', id: row.id }
  if (row.fence === null) {
    if (row.held !== null) await release(database, row.lane, row.held)
    return { is: 'wait', ms: Math.max(row.wait, 1) }
  }
  const { lane, fence, message, reason, target } = row
  const outgoing = { id: row.id, lane, fence, message, reason, target, threadRef: row.thread_ref }
  return { is: 'yours', outgoing: { ...outgoing, attempts: row.attempts ?? 0 } }
}

// The lane was taken but the message was not: another worker had it a moment before.
const release = async (database: Database, lane: string, held: number): Promise<void> => {
  await database.query('update pace set blocked_until = 0 where lane = $1 and blocked_until = $2::float8', [
    lane,
    held,
  ])
}

const settleText = `
    with settled as (
       update outbox set status = $3, ref = $4, reason = $5, attempts = attempts + $6::int, queued_at = null,
         sending_since = null, settled_at = case when $3 = 'ready' then null else $8::timestamptz end
       where id = $1::bigint and fence = $2::int and status = 'sending' returning lane),
     freed as (
       update pace set blocked_until = case when $7::float8 > 0 then ${realMs} + $7::float8 else 0 end
       from settled where pace.lane = settled.lane)
     select 1 from settled`

/** Ends a try. False when the fence is no longer ours: somebody else has dealt with the row. */
export const settle = async (
  database: Database,
  outgoing: Pick<Outgoing, 'id' | 'fence'>,
  now: Instant,
  to: Settlement,
): Promise<boolean> => {
  const rows = await database.query(settleText, [
    outgoing.id,
    outgoing.fence,
    to.status,
    to.ref,
    to.reason,
    to.counts ? 1 : 0,
    to.restMs,
    now,
  ])
  return rows.length === 1
}

/**
 * An edit without a sent original: where the original still waits, it takes over the edit's words and buttons;
 * an edit that a newer one of its slot follows, or that has nothing to edit, is dropped.
 */
export const resolveEdit = async (database: Database, id: string, now: Instant): Promise<void> => {
  await database.query(
    `with edit as (select * from outbox where id = $2::bigint and status = 'ready'),
     original as (
       select o.id, o.status from outbox o join edit on o.lane = edit.lane and o.slot = edit.slot and o.id < edit.id
       where o.message ->> 'act' = 'send' order by o.id desc limit 1),
     replaced as (
       update outbox o
       set message = o.message || jsonb_build_object('say', edit.message -> 'say', 'buttons', edit.message -> 'buttons')
       from edit where o.id = (select id from original) and o.status = 'ready' and edit.message ->> 'act' = 'edit'
       returning o.id)
     update outbox o set status = 'superseded', settled_at = $1::timestamptz,
       reason = case when exists (select from replaced) then 'merged' else 'nothing-to-edit' end
     from edit where o.id = edit.id and not exists (select from original where status = 'sending')`,
    [now, id],
  )
}

const takeOverText = `
    with over as (
       update outbox set fence = fence + 1, sending_since = clock_timestamp()
       where id in (select id from outbox where status = 'sending'
         and sending_since <= clock_timestamp() - make_interval(secs => $1::float8 / 1000)
         order by id limit 50 for update skip locked)
       returning id, fence, lane, message, attempts, reason, slot),
     held as (update pace set blocked_until = ${realMs} + $2::float8 from over where pace.lane = over.lane)
     select id, fence, lane, message, attempts, reason,
       (select t.ref from outbox t where t.lane = over.lane and t.slot = over.slot and t.status = 'sent'
          and t.ref is not null and over.message ->> 'act' = 'edit' order by t.id desc limit 1) as target,
       (select t.ref from outbox t where t.lane = over.lane and t.slot = over.message ->> 'thread' and t.status = 'sent'
          and t.ref is not null and t.message ->> 'act' = 'send' order by t.id desc limit 1) as thread_ref
     from over order by id`

/** Takes over rows whose sender did not settle them in time, each under a new fence. */
export const takeOver = async (
  database: Database,
  olderThanMs: number,
  leaseMs: number,
): Promise<readonly Outgoing[]> => {
  const rows = await database.query(takeOverText, [olderThanMs, leaseMs])
  return outgoings.parse(rows).map(({ thread_ref, ...row }) => ({ ...row, threadRef: thread_ref }))
}

const number = z.coerce.number()
const claims = z.array(
  z.object({
    id: z.string(),
    lane: z.string(),
    odd: z.boolean(),
    wait: number,
    fence: z.number().nullable(),
    message: z.unknown(),
    attempts: z.number().nullable(),
    reason: z.string().nullable(),
    target: z.string().nullable(),
    thread_ref: z.string().nullable(),
    held: z.number().nullable(),
  }),
)
const outgoings = z.array(
  z.object({
    id: z.string(),
    fence: z.number(),
    lane: z.string(),
    message: z.unknown(),
    attempts: z.number(),
    reason: z.string().nullable(),
    target: z.string().nullable(),
    thread_ref: z.string().nullable(),
  }),
)
