-- What was written by hand inside a document: emptied, wherever it stands; everything else stays.
create function krag_without_words(doc jsonb) returns jsonb language plpgsql immutable as $$
begin
  return case jsonb_typeof(doc)
    when 'object' then (
      select coalesce(jsonb_object_agg(key, case
        when key in ('words', 'note') and jsonb_typeof(value) = 'string' then to_jsonb(''::text)
        when key in ('concerns', 'followUps') then '[]'::jsonb
        else krag_without_words(value) end), '{}')
      from jsonb_each(doc))
    when 'array' then (
      select coalesce(jsonb_agg(krag_without_words(value) order by n), '[]')
      from jsonb_array_elements(doc) with ordinality as e (value, n))
    else doc end;
end
$$;--> statement-breakpoint
-- Forgets conversations: what was sent to them, their questions of joining, and their names in what happened.
-- What is being sent stays, and what an edit among `messages` replaces, so that it can still be found.
-- Runs inside a commit after all it changes, and before its messages and events are there.
create function krag_forget(lanes text[], messages jsonb) returns boolean language plpgsql volatile as $$
begin
  delete from prompt where state ->> 'kind' = 'join' and id = any(array(
    select message #>> '{buttons,promptId}' from outbox where lane = any(lanes)
    union all select id from prompt where conversation_id = any(lanes)));
  delete from outbox o where o.lane = any(lanes) and o.status <> 'sending' and not exists (
    select from jsonb_array_elements(messages) m
    where m ->> 'act' = 'edit' and m ->> 'lane' = o.lane and m ->> 'slot' = o.slot);
  update event set body = body || '{"conversation": null}' where body ->> 'conversation' = any(lanes);
  delete from timer where id = any(array(select 'relay-idle:' || lane from unnest(lanes) lane));
  delete from pace p where p.lane = any(lanes)
    and greatest(p.blocked_until, p.tat) < extract(epoch from clock_timestamp()) * 1000
    and not exists (select from outbox o where o.lane = p.lane and o.status = 'sending');
  return true;
end
$$;--> statement-breakpoint
-- What an erased person left elsewhere: `home` is the lane they had, `circles` those they were in. Ids, times and
-- kinds stay, so that counts hold; words, names and the lane go. An alert that waits to be sent keeps its words.
create function krag_erase(who text, home text, circles text[]) returns boolean language plpgsql volatile as $$
declare
  met text[] := array(select id from meeting where helper_id = who union select id from meeting where participant_id = who);
  around text[] := array(
    select unnest(circles)
    union select circle_id from meeting where id = any(met)
    union select circle_id from request where id = any(array(select request_id from prompt where person_id = who)));
  centre text[] := array(select id from circle where id = any(around) and state ->> 'participantId' = who);
  -- Where others may have read their words.
  lanes text[] := array(
    select channel from circle where id = any(around) and channel is not null
    union select lane from person where lane is not null and id = any(array(
      select jsonb_array_elements_text(people) from circle where id = any(around)
      union select helper_id from meeting where id = any(met)
      union select participant_id from meeting where id = any(met))));
  relay text := 'relay:' || home;
  told bigint[];
begin
  delete from outbox where lane = home and status = 'ready';
  update outbox set message = message || jsonb_build_object('buttons', null,
      'say', jsonb_build_object('key', message #> '{say,key}', 'params', '{}'::jsonb))
    where lane = home and status <> 'sending';

  told := array(select id from outbox where lane = any(lanes) and status <> 'sending'
    and jsonb_path_exists(message, '$.**.person ? (@ == $who)', jsonb_build_object('who', who)));
  update prompt set state = state || jsonb_build_object('shown', krag_without_words(state -> 'shown')), version = version + 1
    where id = any(array(select message #>> '{buttons,promptId}' from outbox where id = any(told)));
  update outbox set message = krag_without_words(message)
    where id = any(told) and not (status = 'ready' and urgency = 0);

  update outbox set slot = 'relay:' || who, message = message || jsonb_build_object('slot', 'relay:' || who)
    where slot = relay and slot like 'relay:%';
  update outbox set message = message || jsonb_build_object('thread', 'relay:' || who)
    where message ->> 'thread' = relay and message ->> 'thread' like 'relay:%';

  update prompt set version = version + 1, state = state || jsonb_build_object(
      'about', (state -> 'about') - 'words' - 'conversationId', 'shown', null,
      'status', case when status = 'open' then 'closed' else status end)
    where person_id = who;
  update prompt set version = version + 1, state = state || jsonb_build_object(
      'about', (state -> 'about') - 'words' - 'conversationId', 'shown', krag_without_words(state -> 'shown'),
      'slot', replace(state ->> 'slot', relay, 'relay:' || who))
    where id = any(array(
      select id from prompt where about_person_id = who
      union select id from prompt where conversation_id = home));

  update meeting set version = version + 1,
      state = state || jsonb_build_object('helperReport', krag_without_words(state -> 'helperReport'))
    where id = any(met) and jsonb_typeof(state -> 'helperReport') = 'object';
  update request set version = version + 1, state = state || '{"note": ""}'
    where circle_id = any(centre) and state ->> 'note' <> '';
  update circle set version = version + 1, state = state || '{"place": null}'
    where id = any(centre) and state ->> 'place' is not null;

  update event set body = jsonb_strip_nulls(jsonb_build_object('is', kind, 'at', body -> 'at',
      'person', case when body ? 'person' then jsonb_build_object('id', who) end,
      'personId', body -> 'personId', 'circleId', body -> 'circleId', 'role', body -> 'role',
      'requestId', body -> 'requestId', 'offerId', body -> 'offerId', 'period', body -> 'period'))
    where coalesce(body #>> '{person,id}', body ->> 'personId') = who;
  update event set body = body || '{"conversation": null}' where body ->> 'conversation' = home;
  update event set body = krag_without_words(body) where kind = 'MeetingReported' and body ->> 'meetingId' = any(met);
  update event set body = krag_without_words(body) where kind = 'RequestPosted' and body #>> '{request,circleId}' = any(centre);
  return true;
end
$$;
