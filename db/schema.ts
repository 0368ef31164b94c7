import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core'

/**
 * The tables. An aggregate is one row: its state as JSON, guarded by its version; what is looked up by is a
 * column generated from the state, so that the two can't disagree. Instants inside a state are ISO text in UTC
 * and compare as text.
 */
const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' })
const identity = () => bigint('id', { mode: 'bigint' }).primaryKey().generatedAlwaysAsIdentity()
const fromState = (name: string, path: string) =>
  text(name).generatedAlwaysAs(sql.raw(`state #>> '{${path}}'`))

const aggregate = () => ({
  id: text('id').primaryKey(),
  organisationId: fromState('organisation_id', 'organisationId'),
  version: integer('version').notNull(),
  state: jsonb('state').notNull(),
})

/** The tenant. */
export const organisation = pgTable('organisation', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
})

export const community = pgTable('community', {
  id: text('id').primaryKey(),
  organisationId: text('organisation_id')
    .notNull()
    .references(() => organisation.id),
  name: text('name').notNull(),
})

export const person = pgTable(
  'person',
  {
    ...aggregate(),
    communityId: fromState('community_id', 'communityId'),
    lane: fromState('lane', 'lane'),
    /** When they were last put a request; null: never. */
    lastAsked: fromState('last_asked', 'asked,0'),
    /** Could be asked at all; whether they may be asked now is weighed by core/matching. */
    askable: boolean('askable').generatedAlwaysAs(
      sql`(state->'roles' ?| array['volunteer', 'neighbour']) and state->>'lane' is not null and state->>'pausedAt' is null and state->>'blockedAt' is null and state->>'erasedAt' is null`,
    ),
  },
  (table) => [
    uniqueIndex('person_lane').on(table.lane, table.organisationId),
    index('person_near').on(table.communityId, table.lastAsked.nullsFirst(), table.id).where(sql`askable`),
    index('person_anywhere')
      .on(table.organisationId, table.lastAsked.nullsFirst(), table.id)
      .where(sql`askable`),
  ],
)

export const circle = pgTable(
  'circle',
  {
    ...aggregate(),
    communityId: fromState('community_id', 'communityId'),
    channel: fromState('channel', 'channel'),
    /** Everybody in it: participant, specialist, stand-in, members. */
    people: jsonb('people').generatedAlwaysAs(
      sql`jsonb_path_query_array(state, '$.members[*].personId') || jsonb_path_query_array(state, '$.participantId') || jsonb_path_query_array(state, '$.specialistId') || jsonb_path_query_array(state, '$.standInId')`,
    ),
  },
  (table) => [
    // Without a pending list: a look-up never has to read through what was added lately.
    index('circle_people').using('gin', table.people).with({ fastupdate: false }),
    index('circle_community').on(table.communityId, table.id),
    index('circle_organisation').on(table.organisationId, table.id),
    index('circle_without_channel').on(table.id).where(sql`channel is null`),
  ],
)

export const request = pgTable(
  'request',
  {
    ...aggregate(),
    circleId: fromState('circle_id', 'circleId'),
    phase: fromState('phase', 'phase,is'),
  },
  (table) => [index('request_circle').on(table.circleId, table.phase)],
)

export const meeting = pgTable(
  'meeting',
  {
    ...aggregate(),
    requestId: fromState('request_id', 'requestId'),
    circleId: fromState('circle_id', 'circleId'),
    helperId: fromState('helper_id', 'helperId'),
    participantId: fromState('participant_id', 'participantId'),
    startsAt: fromState('starts_at', 'period,from'),
    endsAt: fromState('ends_at', 'period,to'),
    stage: fromState('stage', 'stage,is'),
  },
  (table) => [
    index('meeting_request').on(table.requestId),
    index('meeting_circle').on(table.circleId, table.endsAt),
    index('meeting_helper').on(table.helperId, table.endsAt),
    index('meeting_participant').on(table.participantId, table.endsAt),
  ],
)

export const prompt = pgTable(
  'prompt',
  {
    ...aggregate(),
    status: fromState('status', 'status'),
    personId: fromState('person_id', 'personId'),
    requestId: fromState('request_id', 'about,requestId'),
    meetingId: fromState('meeting_id', 'about,meetingId'),
    alertId: fromState('alert_id', 'about,alertId'),
    conversationId: fromState('conversation_id', 'about,conversationId'),
    /** Whom it is about, when that is not who is asked. */
    aboutPersonId: fromState('about_person_id', 'about,personId'),
  },
  (table) => [
    // Whole, since erasing looks for the settled ones too.
    index('prompt_person').on(table.personId, table.status),
    index('prompt_conversation')
      .on(table.conversationId, table.status)
      .where(sql`conversation_id is not null`),
    index('prompt_about_person').on(table.aboutPersonId).where(sql`about_person_id is not null`),
    index('prompt_request').on(table.requestId).where(sql`status = 'open'`),
    index('prompt_meeting').on(table.meetingId).where(sql`status = 'open'`),
    index('prompt_alert').on(table.alertId).where(sql`status = 'open'`),
  ],
)

export const alert = pgTable(
  'alert',
  {
    ...aggregate(),
    circleId: fromState('circle_id', 'circleId'),
    personId: fromState('person_id', 'personId'),
    phase: fromState('phase', 'phase,is'),
  },
  (table) => [
    index('alert_circle').on(table.circleId).where(sql`phase = 'open'`),
    index('alert_person').on(table.personId).where(sql`phase = 'open'`),
  ],
)

/** A conversation knows no organisation of its own; it is that of the change which wrote it. */
export const conversation = pgTable('conversation', {
  id: text('id').primaryKey(),
  organisationId: text('organisation_id'),
  version: integer('version').notNull(),
  state: jsonb('state').notNull(),
  personId: fromState('person_id', 'personId'),
})

export const joinLink = pgTable('join_link', {
  token: text('token').primaryKey(),
  organisationId: fromState('organisation_id', 'organisationId'),
  state: jsonb('state').notNull(),
})

const subject = sql`(coalesce(body #>> '{person,id}', body ->> 'personId'))`

/** What happened, in order; `channel` and `eventId` say which input caused it. */
export const event = pgTable(
  'event',
  {
    id: identity(),
    organisationId: text('organisation_id'),
    at: at('at').notNull(),
    channel: text('channel').notNull(),
    eventId: text('event_id').notNull(),
    kind: text('kind').notNull(),
    body: jsonb('body').notNull(),
  },
  (table) => [
    index('event_at').on(table.organisationId, table.at),
    // What erasing and forgetting look for; few events are in them.
    index('event_person').on(subject).where(sql`${subject} is not null`),
    index('event_conversation')
      .on(sql`(body ->> 'conversation')`)
      .where(sql`body ->> 'conversation' is not null`),
    index('event_reported').on(sql`(body ->> 'meetingId')`).where(sql`kind = 'MeetingReported'`),
    index('event_posted').on(sql`(body #>> '{request,circleId}')`).where(sql`kind = 'RequestPosted'`),
  ],
)

/** One row an input: what was taken in once is not taken in again, and gets the same acknowledgement. */
export const inbox = pgTable(
  'inbox',
  {
    channel: text('channel').notNull(),
    eventId: text('event_id').notNull(),
    organisationId: text('organisation_id'),
    receivedAt: at('received_at').notNull(),
    ack: jsonb('ack').notNull(),
    status: text('status', { enum: ['done', 'set-aside'] }).notNull(),
    reason: text('reason'),
  },
  (table) => [
    primaryKey({ columns: [table.channel, table.eventId] }),
    index('inbox_received').on(table.receivedAt),
    index('inbox_set_aside').on(table.receivedAt).where(sql`status = 'set-aside'`),
  ],
)

export const outbox = pgTable(
  'outbox',
  {
    id: identity(),
    organisationId: text('organisation_id'),
    lane: text('lane').notNull(),
    /** 0 alert, 1 answer, 2 reminder, 3 broadcast. */
    urgency: smallint('urgency').notNull(),
    message: jsonb('message').notNull(),
    slot: text('slot'),
    status: text('status', {
      enum: ['ready', 'sending', 'sent', 'failed', 'unknown', 'stale', 'superseded'],
    })
      .notNull()
      .default('ready'),
    /** Counts the tries that were begun: a sender that lost its turn can't settle the row. */
    fence: integer('fence').notNull().default(0),
    attempts: integer('attempts').notNull().default(0),
    notBefore: at('not_before'),
    notAfter: at('not_after'),
    createdAt: at('created_at').notNull(),
    queuedAt: at('queued_at'),
    sendingSince: at('sending_since'),
    settledAt: at('settled_at'),
    /** The platform's id of the sent message. */
    ref: text('ref'),
    reason: text('reason'),
  },
  (table) => [
    index('outbox_lane').on(table.lane, table.urgency, table.id).where(sql`status in ('ready', 'sending')`),
    index('outbox_ready').on(table.queuedAt, table.id).where(sql`status = 'ready'`),
    index('outbox_sending').on(table.sendingSince).where(sql`status = 'sending'`),
    index('outbox_slot').on(table.lane, table.slot, table.id.desc()),
    // What was said last in a conversation.
    index('outbox_said')
      .on(table.lane, table.id)
      .where(sql`status in ('sent', 'sending', 'unknown') and message ->> 'act' = 'send'`),
    // The thread of a relay names the conversation.
    index('outbox_relay').on(table.slot).where(sql`slot like 'relay:%'`),
    index('outbox_relayed').on(sql`(message ->> 'thread')`).where(sql`message ->> 'thread' like 'relay:%'`),
    index('outbox_ref').on(table.lane, table.ref).where(sql`ref is not null`),
  ],
)

export const timer = pgTable(
  'timer',
  {
    id: text('id').primaryKey(),
    organisationId: text('organisation_id'),
    kind: text('kind').notNull(),
    due: at('due').notNull(),
    about: jsonb('about').notNull(),
    attempts: integer('attempts').notNull().default(0),
    setAt: at('set_at').notNull(),
  },
  (table) => [index('timer_due').on(table.due)],
)

/** One bucket a lane, shared by all processes; epoch milliseconds of real time. */
export const pace = pgTable('pace', {
  lane: text('lane').primaryKey(),
  tat: doublePrecision('tat').notNull(),
  blockedUntil: doublePrecision('blocked_until').notNull().default(0),
})

/** How far the playground's clock runs ahead of the real one: at most one row. */
export const playgroundClock = pgTable('playground_clock', {
  id: integer('id').primaryKey().default(1),
  offsetMs: doublePrecision('offset_ms').notNull(),
})
