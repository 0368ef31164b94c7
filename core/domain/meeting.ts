import { z } from 'zod'
import {
  circleId,
  instantSchema,
  meetingId,
  organisationId,
  periodSchema,
  personId,
  requestId,
} from './ids.ts'

export const helperReport = z.object({
  at: instantSchema,
  /** Null: the words did not say. */
  held: z.boolean().nullable(),
  durationMinutes: z.number().nullable(),
  mood: z.enum(['good', 'mixed', 'bad']).nullable(),
  /** As written by the helper. */
  concerns: z.array(z.string()),
  followUps: z.array(z.string()),
  words: z.string(),
})
export type HelperReport = z.infer<typeof helperReport>

export const participantReport = z.object({
  at: instantSchema,
  went: z.enum(['good', 'so-so', 'bad', 'not-held']),
})
export type ParticipantReport = z.infer<typeof participantReport>

export const decision = z.object({
  at: instantSchema,
  /** Who pressed; another than the participant decided in their name. */
  by: personId,
  inNameOf: z.boolean(),
})

export const cancelledBy = z.enum(['helper', 'participant', 'specialist', 'silence'])
export type CancelledBy = z.infer<typeof cancelledBy>

/** One helper's visit for a request. `held`: the place is kept, but the visit is not agreed yet. */
export const meeting = z.object({
  id: meetingId,
  organisationId,
  requestId,
  circleId,
  kind: z.string(),
  helperId: personId,
  participantId: personId,
  period: periodSchema,
  stage: z.discriminatedUnion('is', [
    z.object({
      is: z.literal('held'),
      since: instantSchema,
      /** Until then the specialist may decide otherwise; null once they approved. */
      decideBy: instantSchema.nullable(),
      agreed: decision.nullable(),
    }),
    z.object({ is: z.literal('confirmed'), at: instantSchema, agreed: decision }),
    z.object({ is: z.literal('cancelled'), at: instantSchema, by: cancelledBy }),
  ]),
  /** The question of the day before: was it asked, and what came. */
  dayBefore: z.enum(['not-asked', 'asked', 'yes', 'silent']),
  lateMinutes: z.number().nullable(),
  helperReport: helperReport.nullable(),
  participantReport: participantReport.nullable(),
})
export type Meeting = z.infer<typeof meeting>
