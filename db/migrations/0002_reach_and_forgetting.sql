DROP INDEX "request_open";--> statement-breakpoint
DROP INDEX "prompt_person";--> statement-breakpoint
DROP INDEX "prompt_conversation";--> statement-breakpoint
ALTER TABLE "circle" ADD COLUMN "community_id" text GENERATED ALWAYS AS (state #>> '{communityId}') STORED;--> statement-breakpoint
ALTER TABLE "meeting" ADD COLUMN "circle_id" text GENERATED ALWAYS AS (state #>> '{circleId}') STORED;--> statement-breakpoint
ALTER TABLE "prompt" ADD COLUMN "about_person_id" text GENERATED ALWAYS AS (state #>> '{about,personId}') STORED;--> statement-breakpoint
CREATE INDEX "circle_community" ON "circle" USING btree ("community_id","id");--> statement-breakpoint
CREATE INDEX "circle_organisation" ON "circle" USING btree ("organisation_id","id");--> statement-breakpoint
CREATE INDEX "event_person" ON "event" USING btree ((coalesce(body #>> '{person,id}', body ->> 'personId'))) WHERE (coalesce(body #>> '{person,id}', body ->> 'personId')) is not null;--> statement-breakpoint
CREATE INDEX "event_conversation" ON "event" USING btree ((body ->> 'conversation')) WHERE body ->> 'conversation' is not null;--> statement-breakpoint
CREATE INDEX "event_reported" ON "event" USING btree ((body ->> 'meetingId')) WHERE kind = 'MeetingReported';--> statement-breakpoint
CREATE INDEX "event_posted" ON "event" USING btree ((body #>> '{request,circleId}')) WHERE kind = 'RequestPosted';--> statement-breakpoint
CREATE INDEX "meeting_circle" ON "meeting" USING btree ("circle_id","ends_at");--> statement-breakpoint
CREATE INDEX "outbox_said" ON "outbox" USING btree ("lane","id") WHERE status in ('sent', 'sending', 'unknown') and message ->> 'act' = 'send';--> statement-breakpoint
CREATE INDEX "outbox_relay" ON "outbox" USING btree ("slot") WHERE slot like 'relay:%';--> statement-breakpoint
CREATE INDEX "outbox_relayed" ON "outbox" USING btree ((message ->> 'thread')) WHERE message ->> 'thread' like 'relay:%';--> statement-breakpoint
CREATE INDEX "prompt_about_person" ON "prompt" USING btree ("about_person_id") WHERE about_person_id is not null;--> statement-breakpoint
CREATE INDEX "request_circle" ON "request" USING btree ("circle_id","phase");--> statement-breakpoint
CREATE INDEX "prompt_person" ON "prompt" USING btree ("person_id","status");--> statement-breakpoint
CREATE INDEX "prompt_conversation" ON "prompt" USING btree ("conversation_id","status") WHERE conversation_id is not null;--> statement-breakpoint
UPDATE "prompt" SET "state" = "state" || '{"readableFrom": null}' WHERE NOT "state" ? 'readableFrom';
