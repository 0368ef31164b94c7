import { realMs } from './pace.ts'

/** Pieces of the outbox's statements. In each, $1 is the time of the domain and $2 the pace as JSON. */

export const due = (row: string): string =>
  `${row}.status = 'ready' and (${row}.not_before is null or ${row}.not_before <= $1::timestamptz)
   and (${row}.not_after is null or ${row}.not_after >= $1::timestamptz)`
export const platform = (row: string): string => `split_part(${row}.lane, ':', 1)`
/** What the settings of the pace call a lane of this kind. */
export const kindOfLane = (row: string): string =>
  `case when ${row}.lane like 'telegram:-%' then 'group' when ${row}.lane like 'telegram:%' then 'chat' else 'channel' end`
export const paceOf = (kind: string, field: string): string =>
  `coalesce(($2::jsonb #>> array[${kind}, '${field}'])::float8, 0)`
/** When a lane's next message may go, as far as its own pace and its platform's are concerned. */
export const opening = (row: string): string =>
  `greatest(coalesce(l.blocked_until, 0), coalesce(l.tat, 0) - ${paceOf(kindOfLane(row), 'spare')},
     coalesce(p.blocked_until, 0), coalesce(p.tat, 0) - ${spareOfPlatform(row)})`
/** How far ahead of its pace a platform may run: less for a broadcast, so that an answer finds room. */
export const spareOfPlatform = (row: string): string =>
  `case when ${row}.urgency >= 3 then ${paceOf(platform(row), 'broadcast')} else ${paceOf(platform(row), 'spare')} end`
export const withPace = (row: string): string =>
  `left join pace l on l.lane = ${row}.lane left join pace p on p.lane = ${platform(row)}`

/** The moment of the statement, as a relation `real` with its `ms`. */
export const real = `real as materialized (select ${realMs} as ms)`
