CREATE TABLE "alert" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text GENERATED ALWAYS AS (state #>> '{organisationId}') STORED,
	"version" integer NOT NULL,
	"state" jsonb NOT NULL,
	"circle_id" text GENERATED ALWAYS AS (state #>> '{circleId}') STORED,
	"person_id" text GENERATED ALWAYS AS (state #>> '{personId}') STORED,
	"phase" text GENERATED ALWAYS AS (state #>> '{phase,is}') STORED
);
--> statement-breakpoint
CREATE TABLE "circle" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text GENERATED ALWAYS AS (state #>> '{organisationId}') STORED,
	"version" integer NOT NULL,
	"state" jsonb NOT NULL,
	"channel" text GENERATED ALWAYS AS (state #>> '{channel}') STORED,
	"people" jsonb GENERATED ALWAYS AS (jsonb_path_query_array(state, '$.members[*].personId') || jsonb_path_query_array(state, '$.participantId') || jsonb_path_query_array(state, '$.specialistId') || jsonb_path_query_array(state, '$.standInId')) STORED
);
--> statement-breakpoint
CREATE TABLE "community" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "conversation" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text,
	"version" integer NOT NULL,
	"state" jsonb NOT NULL,
	"person_id" text GENERATED ALWAYS AS (state #>> '{personId}') STORED
);
--> statement-breakpoint
CREATE TABLE "event" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "event_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"organisation_id" text,
	"at" timestamp with time zone NOT NULL,
	"channel" text NOT NULL,
	"event_id" text NOT NULL,
	"kind" text NOT NULL,
	"body" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "inbox" (
	"channel" text NOT NULL,
	"event_id" text NOT NULL,
	"organisation_id" text,
	"received_at" timestamp with time zone NOT NULL,
	"ack" jsonb NOT NULL,
	"status" text NOT NULL,
	"reason" text,
	CONSTRAINT "inbox_channel_event_id_pk" PRIMARY KEY("channel","event_id")
);
--> statement-breakpoint
CREATE TABLE "join_link" (
	"token" text PRIMARY KEY NOT NULL,
	"organisation_id" text GENERATED ALWAYS AS (state #>> '{organisationId}') STORED,
	"state" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meeting" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text GENERATED ALWAYS AS (state #>> '{organisationId}') STORED,
	"version" integer NOT NULL,
	"state" jsonb NOT NULL,
	"request_id" text GENERATED ALWAYS AS (state #>> '{requestId}') STORED,
	"helper_id" text GENERATED ALWAYS AS (state #>> '{helperId}') STORED,
	"participant_id" text GENERATED ALWAYS AS (state #>> '{participantId}') STORED,
	"starts_at" text GENERATED ALWAYS AS (state #>> '{period,from}') STORED,
	"ends_at" text GENERATED ALWAYS AS (state #>> '{period,to}') STORED,
	"stage" text GENERATED ALWAYS AS (state #>> '{stage,is}') STORED
);
--> statement-breakpoint
CREATE TABLE "organisation" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "outbox_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"organisation_id" text,
	"lane" text NOT NULL,
	"urgency" smallint NOT NULL,
	"message" jsonb NOT NULL,
	"slot" text,
	"status" text DEFAULT 'ready' NOT NULL,
	"fence" integer DEFAULT 0 NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"not_before" timestamp with time zone,
	"not_after" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"queued_at" timestamp with time zone,
	"sending_since" timestamp with time zone,
	"settled_at" timestamp with time zone,
	"ref" text,
	"reason" text
);
--> statement-breakpoint
CREATE TABLE "pace" (
	"lane" text PRIMARY KEY NOT NULL,
	"tat" double precision NOT NULL,
	"blocked_until" double precision DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text GENERATED ALWAYS AS (state #>> '{organisationId}') STORED,
	"version" integer NOT NULL,
	"state" jsonb NOT NULL,
	"community_id" text GENERATED ALWAYS AS (state #>> '{communityId}') STORED,
	"lane" text GENERATED ALWAYS AS (state #>> '{lane}') STORED,
	"last_asked" text GENERATED ALWAYS AS (state #>> '{asked,0}') STORED,
	"askable" boolean GENERATED ALWAYS AS ((state->'roles' ?| array['volunteer', 'neighbour']) and state->>'lane' is not null and state->>'pausedAt' is null and state->>'blockedAt' is null and state->>'erasedAt' is null) STORED
);
--> statement-breakpoint
CREATE TABLE "playground_clock" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"offset_ms" double precision NOT NULL
);
--> statement-breakpoint
CREATE TABLE "prompt" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text GENERATED ALWAYS AS (state #>> '{organisationId}') STORED,
	"version" integer NOT NULL,
	"state" jsonb NOT NULL,
	"status" text GENERATED ALWAYS AS (state #>> '{status}') STORED,
	"person_id" text GENERATED ALWAYS AS (state #>> '{personId}') STORED,
	"request_id" text GENERATED ALWAYS AS (state #>> '{about,requestId}') STORED,
	"meeting_id" text GENERATED ALWAYS AS (state #>> '{about,meetingId}') STORED,
	"alert_id" text GENERATED ALWAYS AS (state #>> '{about,alertId}') STORED,
	"conversation_id" text GENERATED ALWAYS AS (state #>> '{about,conversationId}') STORED
);
--> statement-breakpoint
CREATE TABLE "request" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text GENERATED ALWAYS AS (state #>> '{organisationId}') STORED,
	"version" integer NOT NULL,
	"state" jsonb NOT NULL,
	"circle_id" text GENERATED ALWAYS AS (state #>> '{circleId}') STORED,
	"phase" text GENERATED ALWAYS AS (state #>> '{phase,is}') STORED
);
--> statement-breakpoint
CREATE TABLE "timer" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text,
	"kind" text NOT NULL,
	"due" timestamp with time zone NOT NULL,
	"about" jsonb NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"set_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "community" ADD CONSTRAINT "community_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "alert_circle" ON "alert" USING btree ("circle_id") WHERE phase = 'open';--> statement-breakpoint
CREATE INDEX "alert_person" ON "alert" USING btree ("person_id") WHERE phase = 'open';--> statement-breakpoint
CREATE INDEX "circle_people" ON "circle" USING gin ("people") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "circle_without_channel" ON "circle" USING btree ("id") WHERE channel is null;--> statement-breakpoint
CREATE INDEX "event_at" ON "event" USING btree ("organisation_id","at");--> statement-breakpoint
CREATE INDEX "inbox_received" ON "inbox" USING btree ("received_at");--> statement-breakpoint
CREATE INDEX "inbox_set_aside" ON "inbox" USING btree ("received_at") WHERE status = 'set-aside';--> statement-breakpoint
CREATE INDEX "meeting_request" ON "meeting" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "meeting_helper" ON "meeting" USING btree ("helper_id","ends_at");--> statement-breakpoint
CREATE INDEX "meeting_participant" ON "meeting" USING btree ("participant_id","ends_at");--> statement-breakpoint
CREATE INDEX "outbox_lane" ON "outbox" USING btree ("lane","urgency","id") WHERE status in ('ready', 'sending');--> statement-breakpoint
CREATE INDEX "outbox_ready" ON "outbox" USING btree ("queued_at","id") WHERE status = 'ready';--> statement-breakpoint
CREATE INDEX "outbox_sending" ON "outbox" USING btree ("sending_since") WHERE status = 'sending';--> statement-breakpoint
CREATE INDEX "outbox_slot" ON "outbox" USING btree ("lane","slot","id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "outbox_ref" ON "outbox" USING btree ("lane","ref") WHERE ref is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "person_lane" ON "person" USING btree ("lane","organisation_id");--> statement-breakpoint
CREATE INDEX "person_near" ON "person" USING btree ("community_id","last_asked" NULLS FIRST,"id") WHERE askable;--> statement-breakpoint
CREATE INDEX "person_anywhere" ON "person" USING btree ("organisation_id","last_asked" NULLS FIRST,"id") WHERE askable;--> statement-breakpoint
CREATE INDEX "prompt_person" ON "prompt" USING btree ("person_id") WHERE status = 'open';--> statement-breakpoint
CREATE INDEX "prompt_request" ON "prompt" USING btree ("request_id") WHERE status = 'open';--> statement-breakpoint
CREATE INDEX "prompt_meeting" ON "prompt" USING btree ("meeting_id") WHERE status = 'open';--> statement-breakpoint
CREATE INDEX "prompt_alert" ON "prompt" USING btree ("alert_id") WHERE status = 'open';--> statement-breakpoint
CREATE INDEX "prompt_conversation" ON "prompt" USING btree ("conversation_id") WHERE status = 'open';--> statement-breakpoint
CREATE INDEX "request_open" ON "request" USING btree ("circle_id") WHERE phase = 'open';--> statement-breakpoint
CREATE INDEX "timer_due" ON "timer" USING btree ("due");