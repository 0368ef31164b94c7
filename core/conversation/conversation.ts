import { z } from 'zod'
import { circleId, instantSchema, type Lane, lane, meetingId, personId, promptId } from '../domain/ids.ts'
import { addressForm, gender, weeklySlot } from '../domain/person.ts'

/** One private conversation; equal to the lane of its answers: "telegram:<user>", "slack:<user>". */
export const conversationId = lane
export type ConversationId = Lane

const joining = z.object({
  is: z.literal('join'),
  token: z.string(),
  circleId,
  role: z.enum(['volunteer', 'neighbour']),
  promptId,
  step: z.enum(['consent', 'name', 'address', 'gender', 'availability']),
  profileName: z.string(),
  name: z.string().nullable(),
  address: addressForm.nullable(),
  gender: gender.nullable(),
  availability: z.array(weeklySlot).nullable(),
})
export type Joining = z.infer<typeof joining>

const correcting = z.object({ is: z.literal('correct-report'), meetingId, at: instantSchema })

/** Where a conversation of several steps stands. Ours, as data: a new version of the code goes on from it. */
export const dialogue = z.discriminatedUnion('is', [joining, correcting])

export const conversation = z.object({
  id: conversationId,
  personId: personId.nullable(),
  dialogue: dialogue.nullable(),
  /** Relayed to a human in the circle's thread; the bot stays quiet meanwhile. */
  relay: z
    .object({ circleId: circleId.nullable(), since: instantSchema, lastAt: instantSchema, promptId })
    .nullable(),
})
export type Conversation = z.infer<typeof conversation>
