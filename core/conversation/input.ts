import { z } from 'zod'
import { circleId, lane, personId, promptId, requestId } from '../domain/ids.ts'
import { timer } from '../domain/timer.ts'

/** Everything that can happen to Krąg, parsed once at the edge. `conversation` is who did it. */
export const input = z.discriminatedUnion('is', [
  /** Words; an edited message comes as its new words. */
  z.object({ is: z.literal('text'), conversation: lane, text: z.string(), edited: z.boolean() }),
  /** A button of a prompt. */
  z.object({
    is: z.literal('choice'),
    conversation: lane,
    promptId,
    choice: z.string(),
    /** The name the person has on the channel, where it gives one; kept only after consent. */
    profileName: z.string().exactOptional(),
  }),
  /** A button that is not ours or is broken. */
  z.object({ is: z.literal('stale-button'), conversation: lane }),
  /** Telegram's /start, with the payload of a deep link. */
  z.object({
    is: z.literal('start'),
    conversation: lane,
    payload: z.string().nullable(),
    profileName: z.string(),
  }),
  /** What we can't read: a sticker, a voice note, a picture … */
  z.object({
    is: z.literal('media'),
    conversation: lane,
    media: z.enum(['sticker', 'voice', 'photo', 'contact', 'location', 'other']),
    /** The emoji of a sticker, the caption of a picture. */
    caption: z.string().nullable(),
  }),
  /** The person blocked the bot or let it in again. */
  z.object({ is: z.literal('reachable'), conversation: lane, reachable: z.boolean() }),
  /** Somebody wrote to the bot in a group. */
  z.object({ is: z.literal('group'), conversation: lane, group: lane }),
  /** A slash command of Slack: "/krag", "/krag zaproś". */
  z.object({ is: z.literal('command'), conversation: lane, text: z.string(), channel: lane }),
  /** A submitted modal. */
  z.object({
    is: z.literal('form'),
    conversation: lane,
    form: z.literal('request'),
    values: z.record(z.string(), z.string()),
  }),
  /** "Zrób z tego prośbę" on a message. */
  z.object({ is: z.literal('shortcut'), conversation: lane, text: z.string() }),
  /** App Home was opened. */
  z.object({ is: z.literal('home'), conversation: lane }),
  /** A specialist wrote in a thread that hangs on a message of ours. */
  z.object({
    is: z.literal('thread'),
    conversation: lane,
    channel: lane,
    thread: z.string(),
    text: z.string(),
  }),
  /** A timer that fell due. */
  z.object({ is: z.literal('timer'), timer }),
  /** An input of this conversation could not be taken in: who wrote must not believe that it was. */
  z.object({ is: z.literal('set-aside'), conversation: lane }),
  /** What became of a message that the specialist must know of. */
  z.object({
    is: z.literal('delivery'),
    outcome: z.enum(['unknown', 'failed', 'stale', 'blocked']),
    reader: personId.nullable(),
    lane,
    circleId: circleId.nullable(),
    requestId: requestId.nullable(),
    key: z.string(),
  }),
])
export type Input = z.infer<typeof input>
export type InputOf<K extends Input['is']> = Extract<Input, { is: K }>

/** What makes a redelivered input recognisable: the platform's own id of it. */
export type InputKey = {
  readonly channel: 'telegram' | 'slack' | 'timer' | 'delivery'
  readonly eventId: string
}
