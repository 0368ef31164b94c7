import { z } from 'zod'
import type { Instant, Period } from '../time.ts'

/** Branded ids: a person's id can't be passed where a circle's is meant. */
export const organisationId = z.string().min(1).brand<'OrganisationId'>()
export const communityId = z.string().min(1).brand<'CommunityId'>()
export const personId = z.string().min(1).brand<'PersonId'>()
export const circleId = z.string().min(1).brand<'CircleId'>()
export const requestId = z.string().min(1).brand<'RequestId'>()
export const invitationId = z.string().min(1).brand<'InvitationId'>()
export const offerId = z.string().min(1).brand<'OfferId'>()
export const meetingId = z.string().min(1).brand<'MeetingId'>()
export const promptId = z.string().min(1).brand<'PromptId'>()
export const alertId = z.string().min(1).brand<'AlertId'>()

export type PersonId = z.infer<typeof personId>
export type CircleId = z.infer<typeof circleId>
export type RequestId = z.infer<typeof requestId>
export type InvitationId = z.infer<typeof invitationId>
export type OfferId = z.infer<typeof offerId>
export type MeetingId = z.infer<typeof meetingId>
export type PromptId = z.infer<typeof promptId>
export type AlertId = z.infer<typeof alertId>

/** Where messages go and come from: "telegram:<chat>", "slack:<channel or user>". One lane keeps its order. */
export const lane = z
  .string()
  .regex(/^(telegram|slack):.+$/)
  .brand<'Lane'>()
export type Lane = z.infer<typeof lane>

/** Instants are made in core/time.ts; what comes back from our own tables is only looked at, not rebuilt. */
export const instantSchema = z.custom<Instant>(
  (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value),
)
export const periodSchema: z.ZodType<Period> = z.object({ from: instantSchema, to: instantSchema })
