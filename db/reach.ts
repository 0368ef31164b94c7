/** What a query names: a conversation alone, a prompt with it, anything, or all that and a wave. */
export type Shape = 'talk' | 'press' | 'any' | 'wave'

/**
 * The one SELECT of `load`: from what the query names to everything the decision may look at (see Facts).
 * Ids are gathered first and rows fetched by `= any(array(…))`, which PostgreSQL always answers from an index,
 * whatever it believes about the number of ids. Parameters that are null find nothing; branches that a shape
 * never names are left out, since starting them takes longer than what they find.
 *
 * $1 channel, $2 event id, $3 conversation, $4 person, $5 prompt, $6 circle, $7 request, $8 meeting, $9 alert,
 * $10 join token, $11 and $12 lane and ref of a thread, $13 since when meetings matter, $14 and $15 id and due
 * time of a timer, $16 now, $17 the request that candidates are for.
 */
export const reachSql = (shape: Shape): string => {
  const any = (sql: string): string => (shape === 'any' || shape === 'wave' ? sql : '')
  const press = (sql: string): string => (shape === 'talk' ? '' : sql)
  const wave = (sql: string): string => (shape === 'wave' ? sql : '')
  return `
with ${typesOfParameters}, talk as (
  select * from conversation where id = $3
)${any(`, slot as (
  select slot from outbox where lane = $11 and ref = $12 order by id desc limit 1
), link as (
  select state from join_link where token = $10
)`)}${press(`, named_prompt as (
  select * from prompt where id = $5
), other as (
  select * from conversation where id <> $3 and id = any(array(
    select conversation_id from named_prompt
    ${any(`union all select substr(slot, 7) from slot where slot like 'relay:%'`)}
  )) limit 1
)`)}, focus as (
  select person_id as id from talk
  union select id from person where lane = $3
  ${press('union select about_person_id from named_prompt')}
  ${any('union select $4')}
), first_prompt as (
  select id, request_id, meeting_id, alert_id, state #>> '{about,circleId}' as circle_id from prompt
  where id = any(array(
    select unnest(array[state #>> '{dialogue,promptId}', state #>> '{relay,promptId}']) from talk
    union all select id from prompt where person_id = any(array(select id from focus)) and status = 'open'
    union all select id from prompt where conversation_id = $3 and status = 'open'
    ${press('union all select $5')}
    ${any(`union all select id from prompt where alert_id = $9 and status = 'open'`)}
  ))
), first_meeting as (
  select id, request_id, circle_id from meeting where id = any(array(
    select meeting_id from first_prompt
    union all select state #>> '{dialogue,meetingId}' from talk
    union all select id from meeting where helper_id = any(array(select id from focus)) and ends_at > $13
    union all select id from meeting where participant_id = any(array(select id from focus)) and ends_at > $13
    ${any('union all select $8')}
  ))
), first_request as (
  select id, circle_id from request where id = any(array(
    select request_id from first_prompt
    union all select request_id from first_meeting
    union all select jsonb_array_elements_text(state -> 'recentRequests') from person
      where id = any(array(select id from focus))
    ${any(`union all select $7 union all select substr(slot, 9) from slot where slot like 'request:%'`)}
  ))
), circles as (
  select * from circle where id = any(array(
    select circle_id from first_request
    union all select circle_id from first_meeting
    union all select circle_id from first_prompt
    union all select unnest(array[state #>> '{dialogue,circleId}', state #>> '{relay,circleId}']) from talk
    union all select circle_id from alert where id = any(array(
      select alert_id from first_prompt ${any('union all select $9')}))
    union all select circle.id from focus join circle on people ? focus.id
    ${press(`union all select state #>> '{relay,circleId}' from other`)}
    ${any(`union all select $6 union all select state ->> 'circleId' from link`)}
  ))
), lonely as (
  select community_id, organisation_id from person
  where id = any(array(select id from focus)) and not exists (select from circles)
    and not state -> 'roles' ? 'specialist' order by id limit 1
), answering as (
  select * from circle where id = coalesce(
    (select id from circle where community_id = (select community_id from lonely) order by id limit 1),
    (select id from circle where organisation_id = (select organisation_id from lonely) order by id limit 1))
), ahead as (
  select id, request_id from meeting where ends_at > $16 and circle_id = any(array(
    select circles.id from circles join focus on focus.id in (state ->> 'specialistId', state ->> 'standInId')))
), requests as (
  select * from request where id = any(array(
    select id from first_request
    union all select request_id from ahead
    union all select id from request where circle_id = any(array(select id from circles)) and phase = 'open'
  ))
), meetings as (
  select * from meeting where id = any(array(
    select id from first_meeting
    union all select id from ahead
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
    select alert_id from prompts
    union all select id from alert where circle_id = any(array(select id from circles)) and phase = 'open'
    union all select id from alert where person_id = any(array(select id from focus)) and phase = 'open'
    ${any('union all select $9')}
  ))
)${wave(`, ${candidatesSql}`)}, people as (
  select * from person where id = any(array(
    select id from focus
    union all select jsonb_array_elements_text(people) from circles
    union all select jsonb_array_elements_text(people) from answering
    union all select state ->> 'by' from requests
    union all select jsonb_array_elements(state -> 'invitations') ->> 'personId' from requests
    union all select unnest(array[helper_id, participant_id]) from meetings
    union all select unnest(array[person_id, about_person_id]) from prompts
    union all select person_id from alerts
    ${press('union all select person_id from other')}
    ${any(`union all select state ->> 'createdBy' from link`)}
    ${wave('union all select id from candidate')}
  ))
)
select
  (select json_build_object('status', status, 'ack', ack) from inbox where channel = $1 and event_id = $2) as inbox,
  ${any('$14 is null or exists (select from timer where id = $14 and due = $15)') || 'true'} as stands,
  ${one('talk')} as conversation,
  ${press(one('other')) || 'null::json'} as other,
  ${all('people')} as people,
  ${all('(select * from circles union all select * from answering) c')} as circles,
  ${all('requests')} as requests,
  ${all('meetings')} as meetings,
  ${all('prompts')} as prompts,
  ${all('alerts')} as alerts,
  (select json_build_object('promptId', message #>> '{buttons,promptId}') from outbox
    where lane = $3 and status in ('sent', 'sending', 'unknown') and message ->> 'act' = 'send'
    order by id desc limit 1) as last_said,
  ${any('(select state from link)') || 'null::jsonb'} as link,
  ${any('(select slot from slot)') || 'null::text'} as slot,
  ${wave(candidateList) || `'[]'::json`} as candidates`
}

// Never read: a parameter that no branch uses needs a type all the same.
const typesOfParameters = `given as (
  select $1::text, $2::text, $3::text, $4::text, $5::text, $6::text, $7::text, $8::text, $9::text, $10::text, $11::text,
    $12::text, $13::text, $14::text, $15::timestamptz, $16::text, $17::text)`

const one = (from: string): string =>
  `(select json_build_object('version', version, 'state', state) from ${from})`
const all = (from: string): string =>
  `(select coalesce(json_agg(json_build_object('version', version, 'state', state) order by id), '[]') from ${from})`

/** Two hundred who could be asked: the circle, then the near, then anyone; of each the least lately asked first. */
const candidatesSql = `wanted as (
  select circle.state -> 'members' as members, circle.state ->> 'communityId' as community_id,
    circle.organisation_id, circle.state ->> 'participantId' as participant_id,
    ${shifted('from', '-')} as earliest, ${shifted('to', '+')} as latest
  from request join circle on circle.id = request.circle_id where request.id = $17
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
