/**
 * The one SELECT of `load`: from what the query names to everything the decision may look at (see Facts).
 * Ids are gathered first and rows fetched by `= any(array(…))`, which PostgreSQL always answers from an index,
 * whatever it believes about the number of ids. Parameters that are null find nothing.
 *
 * $1 channel, $2 event id, $3 conversation, $4 person, $5 prompt, $6 circle, $7 request, $8 meeting, $9 alert,
 * $10 join token, $11 and $12 lane and ref of a thread, $13 since when meetings matter, $14 and $15 id and due
 * time of a timer; with candidates: $16 the request that they are for.
 */
export const reachSql = (withCandidates: boolean): string => `
with slot as (
  select slot from outbox where lane = $11 and ref = $12 order by id desc limit 1
), talk as (
  select * from conversation where id = $3
), named_prompt as (
  select * from prompt where id = $5
), other as (
  select * from conversation where id <> $3 and id = any(array(
    select substr(slot, 7) from slot where slot like 'relay:%'
    union all select conversation_id from named_prompt
  )) limit 1
), link as (
  select state from join_link where token = $10
), focus as (
  select person_id as id from talk
  union select id from person where lane = $3
  union select $4::text
), first_prompt as (
  select id, request_id, meeting_id, alert_id, state #>> '{about,circleId}' as circle_id from prompt
  where id = any(array(
    select id from named_prompt
    union all select state #>> '{dialogue,promptId}' from talk
    union all select state #>> '{relay,promptId}' from talk
    union all select id from prompt where person_id = any(array(select id from focus)) and status = 'open'
    union all select id from prompt where conversation_id = $3 and status = 'open'
    union all select id from prompt where alert_id = $9 and status = 'open'
  ))
), first_meeting as (
  select id, request_id, state ->> 'circleId' as circle_id from meeting where id = any(array(
    select $8::text
    union all select meeting_id from first_prompt
    union all select state #>> '{dialogue,meetingId}' from talk
    union all select id from meeting where helper_id = any(array(select id from focus)) and ends_at > $13
    union all select id from meeting where participant_id = any(array(select id from focus)) and ends_at > $13
  ))
), first_request as (
  select id, circle_id from request where id = any(array(
    select $7::text
    union all select request_id from first_prompt
    union all select request_id from first_meeting
    union all select substr(slot, 9) from slot where slot like 'request:%'
    union all select jsonb_array_elements_text(state -> 'recentRequests') from person
      where id = any(array(select id from focus))
  ))
), circles as (
  select * from circle where id = any(array(
    select $6::text
    union all select circle_id from first_request
    union all select circle_id from first_meeting
    union all select circle_id from first_prompt
    union all select state ->> 'circleId' from link
    union all select state #>> '{dialogue,circleId}' from talk
    union all select state #>> '{relay,circleId}' from talk
    union all select state #>> '{relay,circleId}' from other
    union all select circle_id from alert where id = any(array(
      select $9::text union all select alert_id from first_prompt))
    union all select circle.id from focus join circle on people ? focus.id
  ))
), requests as (
  select * from request where id = any(array(
    select id from first_request
    union all select id from request where circle_id = any(array(select id from circles)) and phase = 'open'
  ))
), meetings as (
  select * from meeting where id = any(array(
    select id from first_meeting
    union all select id from meeting where request_id = any(array(select id from requests))
  ))
), prompts as (
  select * from prompt where id = any(array(
    select id from first_prompt
    union all select id from prompt where request_id = any(array(select id from requests)) and status = 'open'
    union all select id from prompt where meeting_id = any(array(select id from meetings)) and status = 'open'
    union all select id from prompt where alert_id = any(array(select alert_id from first_prompt)) and status = 'open'
  ))
), alerts as (
  select * from alert where id = any(array(
    select $9::text
    union all select alert_id from prompts
    union all select id from alert where circle_id = any(array(select id from circles)) and phase = 'open'
    union all select id from alert where person_id = any(array(select id from focus)) and phase = 'open'
  ))
)${withCandidates ? `, ${candidatesSql}` : ''}, people as (
  select * from person where id = any(array(
    select id from focus
    union select person_id from other
    union select jsonb_array_elements_text(people) from circles
    union select state ->> 'by' from requests
    union select jsonb_array_elements(state -> 'invitations') ->> 'personId' from requests
    union select helper_id from meetings
    union select participant_id from meetings
    union select person_id from prompts
    union select state #>> '{about,personId}' from prompts
    union select person_id from alerts
    union select state ->> 'createdBy' from link
    ${withCandidates ? 'union select id from candidate' : ''}
  ))
)
select
  (select json_build_object('status', status, 'ack', ack) from inbox where channel = $1 and event_id = $2) as inbox,
  $14::text is null or exists (select from timer where id = $14 and due = $15::timestamptz) as stands,
  ${one('talk')} as conversation,
  ${one('other')} as other,
  ${all('people')} as people,
  ${all('circles')} as circles,
  ${all('requests')} as requests,
  ${all('meetings')} as meetings,
  ${all('prompts')} as prompts,
  ${all('alerts')} as alerts,
  (select json_build_object('promptId', message #>> '{buttons,promptId}') from outbox
    where lane = $3 and status in ('sent', 'sending', 'unknown') and message ->> 'act' = 'send'
    order by id desc limit 1) as last_said,
  (select state from link) as link,
  (select slot from slot) as slot,
  ${withCandidates ? candidateList : `'[]'::json`} as candidates`

const one = (from: string): string =>
  `(select json_build_object('version', version, 'state', state) from ${from})`
const all = (from: string): string =>
  `(select coalesce(json_agg(json_build_object('version', version, 'state', state) order by id), '[]') from ${from})`

/** Two hundred who could be asked: the circle, then the near, then anyone; of each the least lately asked first. */
const candidatesSql = `wanted as (
  select circle.state -> 'members' as members, circle.state ->> 'communityId' as community_id,
    circle.organisation_id, circle.state ->> 'participantId' as participant_id,
    ${shifted('from', '-')} as earliest, ${shifted('to', '+')} as latest
  from request join circle on circle.id = request.circle_id where request.id = $16
), found as (
  select id, 0 as tier, last_asked, community_id from person where id = any(array(
    select jsonb_array_elements(members) ->> 'personId' from wanted))
  union all (
    select id, 1, last_asked, community_id from person
    where askable and community_id = (select community_id from wanted)
    order by last_asked nulls first, id limit 200)
  union all (
    select id, 2, last_asked, community_id from person
    where askable and organisation_id = (select organisation_id from wanted)
    order by last_asked nulls first, id limit 200)
), candidate as (
  select id, tier, last_asked, tier = 0 as in_circle,
    coalesce(community_id = (select community_id from wanted), false) as near
  from (
    select distinct on (id) * from found where id <> (select participant_id from wanted) order by id, tier
  ) once
  order by tier, last_asked nulls first, id limit 200
)`

const candidateList = `(
  select coalesce(json_agg(json_build_object(
    'personId', id, 'inCircle', in_circle, 'near', near, 'busy', (
      select coalesce(json_agg(state -> 'period' order by starts_at), '[]') from meeting
      where helper_id = candidate.id and stage in ('held', 'confirmed')
        and ends_at > (select earliest from wanted) and starts_at < (select latest from wanted))
  ) order by tier, last_asked nulls first, id), '[]') from candidate)`

/** An end of the request's period, a day further out, in the form that instants have inside states. */
function shifted(end: 'from' | 'to', sign: '+' | '-'): string {
  const moment = `(request.state #>> '{period,${end}}')::timestamptz ${sign} interval '1 day'`
  return `to_char((${moment}) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
}
