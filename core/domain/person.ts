import { z } from 'zod'
import { communityId, instantSchema, lane, organisationId, personId, requestId } from './ids.ts'

/** One wish about time, repeated every week (or every second): ISO weekday, hours "HH:mm", null is open. */
export const weeklySlot = z.object({
  day: z.number().int().min(1).max(7),
  from: z.string().nullable(),
  to: z.string().nullable(),
  every: z.number().exactOptional(),
})
export type WeeklySlot = z.infer<typeof weeklySlot>

export const addressForm = z.enum(['ty', 'pan', 'pani', 'neutral'])
export type AddressForm = z.infer<typeof addressForm>
export const gender = z.enum(['f', 'm'])
export type Gender = z.infer<typeof gender>
export const caseForms = z.partialRecord(
  z.enum(['nom', 'gen', 'dat', 'acc', 'inst', 'loc', 'voc']),
  z.string(),
)

export const person = z.object({
  id: personId,
  organisationId,
  communityId: communityId.nullable(),
  /** How others read of them, "Anna". */
  name: z.string(),
  /** How they like to be called to their face, "Ania"; null is the name itself. */
  called: z.string().nullable(),
  /** Asked, never guessed. */
  gender: gender.nullable(),
  address: addressForm,
  /** Forms the person set by hand; they win over the rules of grammar. */
  forms: caseForms,
  language: z.enum(['pl', 'en']),
  easyRead: z.boolean(),
  /** Null: has no phone, so a specialist records decisions in their name. */
  lane: lane.nullable(),
  roles: z.array(z.enum(['specialist', 'volunteer', 'neighbour', 'participant'])),
  /** Null: never said; an empty list: not now. */
  availability: z.array(weeklySlot).nullable(),
  /** Hours of the day in which they may be written to unasked: from (included) to (not included). */
  hours: z.object({ from: z.number(), to: z.number() }),
  asksPerWeek: z.number(),
  /** When they were last put a request, newest first, two weeks back at most. */
  asked: z.array(instantSchema),
  /** The requests they were asked about last, newest first, five at most: a late answer has to find them. */
  recentRequests: z.array(requestId),
  /** Kinds of help they said yes to, with how often. */
  saidYesTo: z.record(z.string(), z.number()),
  pausedAt: instantSchema.nullable(),
  /** The channel says that they blocked the bot. */
  blockedAt: instantSchema.nullable(),
  consent: z
    .object({ version: z.string(), at: instantSchema, basis: z.enum(['consent', 'statute', 'contract']) })
    .nullable(),
  erasedAt: instantSchema.nullable(),
})
export type Person = z.infer<typeof person>
export type PersonRole = Person['roles'][number]
