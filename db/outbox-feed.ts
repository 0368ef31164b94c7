import { z } from 'zod'
import { type Lane, lane as laneSchema } from '../core/domain/ids.ts'
import type { Instant } from '../core/time.ts'
import type { Database } from './database.ts'
import { due, opening, paceOf, platform, real, spareOfPlatform, withPace } from './outbox-terms.ts'

/** What of the outbox has to be done: put in line, dropped, told, counted. Sending itself is in outbox.ts. */

/** A row that was put in line: its id and how urgent it is. */
export type Fed = { readonly id: string; readonly urgency: number }

/** So long after it was put in line a row that still waits was forgotten by the queue, and may be put in line again. */
const unfed = (row: string): string =>
  `(${row}.queued_at is null or ${row}.queued_at < clock_timestamp() - ${forgottenAfter})`
const forgottenAfter = `interval '5 seconds'`

/** The next row of each lane that has a sender. */
const heads = `
  heads as materialized (
    select distinct on (o.lane) o.id, o.lane, o.urgency, o.queued_at from outbox o
    where ${due('o')} and ${platform('o')} = any(string_to_array($3, ' '))
    order by o.lane, o.urgency, o.id)`

const feedText = `
  with ${real}, ${heads},
  picked as (
    select o.id, o.urgency, ${platform('o')} as platform, coalesce(p.tat, 0) as tat,
      ${paceOf(platform('o'), 'every')} as every, ${spareOfPlatform('o')} as spare
    from heads join outbox o on o.id = heads.id and o.status = 'ready' ${withPace('o')}, real
    where ${unfed('heads')} and ${unfed('o')} and ${opening('o')} <= real.ms + 20
    order by o.urgency, o.id limit $4::int for update of o skip locked),
  ranked as (select picked.*, row_number() over (partition by platform order by urgency, id) as place from picked),
  waiting as (
    select ${platform('w')} as platform, count(*) as waiting from outbox w
    where w.status = 'ready' and w.queued_at >= clock_timestamp() - ${forgottenAfter} group by 1)
  update outbox o set queued_at = clock_timestamp()
  from ranked left join waiting using (platform), real
  where o.id = ranked.id and (every = 0 or o.urgency = 0
    or place + coalesce(waiting, 0) <= 1 + floor((real.ms + 200 - greatest(tat - spare, real.ms - spare)) / every))
  returning o.id, o.urgency`

/** Puts the due heads of free lanes in line, the urgent ones first, and no more than the pace lets out in 200 ms. */
export const feed = async (
  database: Database,
  now: Instant,
  pace: string,
  platforms: readonly string[],
  limit: number,
): Promise<readonly Fed[]> => {
  const rows = await database.query(feedText, [now, pace, platforms.join(' '), limit])
  return fedRows.parse(rows).sort((a, b) => a.urgency - b.urgency || Number(BigInt(a.id) - BigInt(b.id)))
}

const openingText = `
  with ${real}, ${heads}
  select least(
    (select min(greatest(${opening('h')} - real.ms, 0)) from heads h ${withPace('h')}, real where ${unfed('h')}),
    (select extract(epoch from min(o.not_before) - $1::timestamptz) * 1000 from outbox o
     where o.status = 'ready' and o.not_before > $1::timestamptz)) as wait`

/** Milliseconds until something may be put in line, 0 when only a platform's pace is in the way; null: nothing waits. */
export const nextOpening = async (
  database: Database,
  now: Instant,
  pace: string,
  platforms: readonly string[],
): Promise<number | null> => {
  const [row] = openings.parse(await database.query(openingText, [now, pace, platforms.join(' ')]))
  return row?.wait ?? null
}

/** The row's lane has to wait: its rows may be put in line again as soon as it opens. */
export const unqueue = async (database: Database, id: string): Promise<void> => {
  await database.query(
    `update outbox set queued_at = null where queued_at is not null and status = 'ready'
     and lane = (select lane from outbox where id = $1::bigint)`,
    [id],
  )
}

/** Drops what is too late to be sent. Returns how many. */
export const dropStale = async (database: Database, now: Instant): Promise<number> => {
  const rows = await database.query(
    `update outbox set status = 'stale', settled_at = $1::timestamptz
     where status = 'ready' and not_after < $1::timestamptz returning 1`,
    [now],
  )
  return rows.length
}

/** What the specialist must hear of and has not yet: rows that were not delivered, without an inbox row of the notice. */
export type Undelivered = {
  readonly id: string
  readonly lane: Lane
  readonly outcome: 'unknown' | 'failed' | 'stale' | 'blocked'
  readonly message: unknown
}
const undeliveredText = `
    select id, lane, outcome, message from (
       select id, lane, message, case when reason = 'blocked' then 'blocked' else status end as outcome from outbox
       where status in ('unknown', 'failed', 'stale') and settled_at > $1::timestamptz - interval '6 days') o
     where coalesce(message #>> '{say,key}', '') not like 'delivery.%'
       and not exists (select from inbox where channel = 'delivery' and event_id = o.id || ':' || o.outcome)
     order by id limit 200`

export const undelivered = async (database: Database, now: Instant): Promise<readonly Undelivered[]> => {
  const rows = await database.query(undeliveredText, [now])
  return undeliveredRows.parse(rows)
}

const countsText = `
    select count(*) filter (where o.status = 'ready') as ready, count(*) filter (where o.status = 'sending') as sending,
         count(*) filter (where o.status = 'ready' and (o.not_before is null or o.not_before <= $1::timestamptz)) as due
       from outbox o where o.status in ('ready', 'sending') and ${platform('o')} = any(string_to_array($2, ' '))`

/** How many rows are in each state that still moves, and how many due ones wait. */
export const outboxCounts = async (
  database: Database,
  now: Instant,
  platforms: readonly string[],
): Promise<{ readonly ready: number; readonly due: number; readonly sending: number }> => {
  const [row] = counts.parse(await database.query(countsText, [now, platforms.join(' ')]))
  return row ?? { ready: 0, due: 0, sending: 0 }
}

const number = z.coerce.number()
const fedRows = z.array(z.object({ id: z.string(), urgency: number }))
const openings = z.array(z.object({ wait: number.nullable() }))
const undeliveredRows = z.array(
  z.object({
    id: z.string(),
    lane: laneSchema,
    outcome: z.enum(['unknown', 'failed', 'stale', 'blocked']),
    message: z.unknown(),
  }),
)
const counts = z.array(z.object({ ready: number, due: number, sending: number }))
