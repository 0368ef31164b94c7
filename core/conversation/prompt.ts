import { z } from 'zod'
import {
  alertId,
  circleId,
  instantSchema,
  invitationId,
  meetingId,
  offerId,
  organisationId,
  periodSchema,
  personId,
  promptId,
  requestId,
} from '../domain/ids.ts'
import { saySchema } from './message.ts'

export const promptKind = z.enum([
  'invitation',
  'undo-yes',
  'undo-offer',
  'agree',
  'decide',
  'silent-participant',
  'refused',
  'offer',
  'request',
  'day-before',
  'near',
  'how-late',
  'report',
  'report-check',
  'rate',
  'which',
  'danger',
  'alert',
  'relay',
  'relay-thread',
  'stopped',
  'join',
  'sure',
  'erase',
])

export const about = z.object({
  circleId: circleId.exactOptional(),
  requestId: requestId.exactOptional(),
  invitationId: invitationId.exactOptional(),
  offerId: offerId.exactOptional(),
  meetingId: meetingId.exactOptional(),
  alertId: alertId.exactOptional(),
  personId: personId.exactOptional(),
  conversationId: z.string().exactOptional(),
  period: periodSchema.exactOptional(),
  /** `which`: the open prompts that the answer may have meant. */
  promptIds: z.array(promptId).exactOptional(),
  /** `which`, `sure`: the words that wait to be understood. */
  words: z.string().exactOptional(),
})

/** A question that awaits an answer. Every button carries the id of its prompt, so an answer can't go astray. */
export const prompt = z.object({
  id: promptId,
  organisationId: organisationId.nullable(),
  kind: promptKind,
  /** Who is asked; null: the specialists who read the circle's channel, or a stranger in a dialogue. */
  personId: personId.nullable(),
  about,
  choices: z.array(z.string()),
  /** The name of the message under which its buttons stand. */
  slot: z.string(),
  /** How it was asked last; so that it can be shown once more without its buttons when it is settled. */
  shown: saySchema.nullable(),
  /** It waits for the reader's hours until then: nobody can have meant it before. */
  readableFrom: instantSchema.nullable(),
  at: instantSchema,
  status: z.enum(['open', 'answered', 'closed']),
  answer: z.string().nullable(),
})
export type Prompt = z.infer<typeof prompt>
