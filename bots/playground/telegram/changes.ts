import { z } from 'zod'
import { json, jsonObject } from './json.ts'

/** Everything that can happen to the local Telegram, as it is written to the journal. */
const bot = z.object({ id: z.number(), token: z.string(), name: z.string(), username: z.string() })
const person = z.object({
  id: z.string(),
  userId: z.number(),
  name: z.string(),
  role: z.string(),
  phone: z.string(),
})
const group = z.object({ chatId: z.number(), title: z.string(), members: z.array(z.number()) })
const message = z.object({
  chatId: z.number(),
  id: z.number(),
  /** A user's id, or the bot's. */
  sender: z.number(),
  /** Milliseconds since 1970, the playground's clock. */
  at: z.number(),
  editedAt: z.number().nullable(),
  /** What the message holds, as in the Bot API's Message: text, entities, photo … */
  content: jsonObject,
  replyMarkup: jsonObject.nullable(),
  replyTo: z.number().nullable(),
  deleted: z.boolean(),
})
const update = z.object({
  id: z.number(),
  at: z.number(),
  kind: z.string(),
  payload: json,
  /** Updates of one chat are delivered one after another. */
  chatId: z.number(),
})
const query = z.object({
  id: z.string(),
  userId: z.number(),
  chatId: z.number(),
  messageId: z.number(),
  at: z.number(),
})
const webhook = z.object({
  url: z.string(),
  secret: z.string(),
  maxConnections: z.number(),
})
const file = z.object({
  id: z.string(),
  uniqueId: z.string(),
  name: z.string(),
  type: z.string(),
  size: z.number(),
  path: z.string(),
})

const ofBot = { bot: z.number() }
const inChat = { bot: z.number(), chatId: z.number() }
const change = z.discriminatedUnion('type', [
  z.object({ type: z.literal('bot-added'), added: bot }),
  z.object({ type: z.literal('person-added'), person }),
  z.object({ type: z.literal('chat-started'), ...inChat }),
  z.object({ type: z.literal('chat-blocked'), ...inChat, blocked: z.boolean() }),
  z.object({ type: z.literal('group-created'), ...ofBot, group }),
  z.object({ type: z.literal('group-left'), ...inChat }),
  z.object({ type: z.literal('message-posted'), ...ofBot, message }),
  z.object({
    type: z.literal('message-edited'),
    ...inChat,
    messageId: z.number(),
    content: jsonObject,
    replyMarkup: jsonObject.nullable(),
    /** Null when only the keyboard was changed: Telegram then shows no "edited". */
    at: z.number().nullable(),
  }),
  z.object({ type: z.literal('messages-deleted'), ...inChat, messageIds: z.array(z.number()) }),
  z.object({
    type: z.literal('reaction-set'),
    ...inChat,
    messageId: z.number(),
    reaction: z.array(json),
  }),
  z.object({ type: z.literal('update-queued'), ...ofBot, update }),
  z.object({ type: z.literal('updates-acknowledged'), ...ofBot, below: z.number() }),
  z.object({ type: z.literal('update-finished'), ...ofBot, updateId: z.number() }),
  z.object({ type: z.literal('button-pressed'), ...ofBot, query }),
  z.object({ type: z.literal('press-answered'), ...ofBot, queryId: z.string(), answer: jsonObject }),
  z.object({ type: z.literal('webhook-set'), ...ofBot, webhook: webhook.nullable() }),
  z.object({ type: z.literal('updates-allowed'), ...ofBot, kinds: z.array(z.string()) }),
  z.object({ type: z.literal('setting-changed'), ...ofBot, key: z.string(), value: json }),
  z.object({ type: z.literal('file-kept'), file }),
])

export const changes = z.array(change)
export type Change = z.infer<typeof change>
export type Bot = z.infer<typeof bot>
export type Person = z.infer<typeof person>
export type Message = z.infer<typeof message>
export type Update = z.infer<typeof update>
export type Query = z.infer<typeof query>
export type Webhook = z.infer<typeof webhook>
export type KeptFile = z.infer<typeof file>
