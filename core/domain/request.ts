import { z } from 'zod'
import {
  circleId,
  instantSchema,
  invitationId,
  meetingId,
  offerId,
  organisationId,
  periodSchema,
  personId,
  requestId,
} from './ids.ts'

/** Why just this person was asked; told to them when they ask "dlaczego ja?". */
export const askReason = z.enum([
  'in-circle',
  'said-yes-before',
  'free-then',
  'lives-near',
  'not-asked-lately',
])
export type AskReason = z.infer<typeof askReason>

/** One request put to one person. */
export const invitation = z.object({
  id: invitationId,
  personId,
  wave: z.number(),
  at: instantSchema,
  /** Members of the circle read the name and the kind of help, others do not. */
  inCircle: z.boolean(),
  why: z.array(askReason),
  answer: z.enum(['none', 'yes', 'no', 'maybe', 'offer']),
  answeredAt: instantSchema.nullable(),
})
export type Invitation = z.infer<typeof invitation>

/** "Nie o 10, ale po 15 mogę": another time that the specialist may take. */
export const offer = z.object({
  id: offerId,
  personId,
  period: periodSchema,
  at: instantSchema,
  status: z.enum(['open', 'accepted', 'declined', 'withdrawn']),
})

export const closing = z.enum(['filled', 'withdrawn', 'past', 'refused'])
export type Closing = z.infer<typeof closing>

export const request = z.object({
  id: requestId,
  organisationId,
  circleId,
  kind: z.string(),
  period: periodSchema,
  /** How many people are needed. */
  places: z.number().int().positive(),
  note: z.string(),
  by: personId,
  postedAt: instantSchema,
  phase: z.discriminatedUnion('is', [
    z.object({ is: z.literal('open') }),
    z.object({ is: z.literal('closed'), at: instantSchema, why: closing }),
  ]),
  /** How many waves went out. */
  wave: z.number(),
  /** Nobody is left to ask, and the specialist was told. */
  exhausted: z.boolean(),
  /** The participant said no; the specialist decides whether to go on. Until then nobody is asked and no place is given. */
  halted: z.boolean().default(false),
  invitations: z.array(invitation),
  offers: z.array(offer),
  /** Places held or confirmed: one meeting each. */
  taken: z.array(z.object({ meetingId, personId })),
})
export type Request = z.infer<typeof request>
