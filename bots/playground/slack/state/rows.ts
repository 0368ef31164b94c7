import { z } from 'zod'
import type { Json, JsonObject } from '../json.ts'

// A row comes from our own journal, so its JSON parts are JSON by construction.
const json = z.custom<Json>((value) => value !== undefined)
const jsonObject = z.custom<JsonObject>((value) => typeof value === 'object' && value !== null)
const id = z.string()

export const appRow = z.object({
  id,
  name: z.string(),
  botId: id,
  botUserId: id,
  botToken: z.string(),
  appToken: z.string(),
  signingSecret: z.string(),
  /** Where events, commands and interactivity go; null: only by Socket Mode, or nowhere. */
  requestUrl: z.string().nullable(),
  /** Opened a socket once: its events wait for a socket even while none is open. */
  socketMode: z.boolean(),
  /** Slash commands of this app; what no app claims goes to the main one. */
  commands: z.array(z.string()),
})
export const userRow = z.object({
  id,
  /** Id in the control API; null for a bot. */
  personId: z.string().nullable(),
  name: z.string(),
  realName: z.string(),
  role: z.string(),
  email: z.string().nullable(),
  appId: id.nullable(),
  created: z.number(),
})
export const channelRow = z.object({
  id,
  name: z.string(),
  kind: z.enum(['public', 'private', 'im']),
  creator: id,
  created: z.number(),
  archived: z.boolean(),
  topic: z.string(),
  purpose: z.string(),
  members: z.array(id),
  pins: z.array(z.object({ ts: z.string(), by: id, created: z.number() })),
})
export const messageRow = z.object({
  channel: id,
  ts: z.string(),
  user: id,
  appId: id.nullable(),
  text: z.string(),
  blocks: z.array(json),
  attachments: z.array(json),
  threadTs: z.string().nullable(),
  broadcast: z.boolean(),
  metadata: jsonObject.nullable(),
  edited: z.object({ user: id, ts: z.string() }).nullable(),
  deleted: z.boolean(),
  /** The one person who sees it; null: everybody in the channel. */
  ephemeralFor: id.nullable(),
  reactions: z.array(z.object({ name: z.string(), users: z.array(id) })),
  files: z.array(id),
})
export const viewRow = z.object({
  id,
  appId: id,
  userId: id,
  kind: z.enum(['modal', 'home']),
  body: jsonObject,
  /** state.values: block id → action id → what was entered. */
  values: jsonObject,
  hash: z.string(),
  rootId: id,
  previousId: id.nullable(),
})
export const fileRow = z.object({
  id,
  name: z.string(),
  title: z.string(),
  mimetype: z.string(),
  size: z.number(),
  appId: id,
  user: id,
  created: z.number(),
  ticket: z.string(),
  state: z.enum(['awaited', 'uploaded', 'shared']),
  channels: z.array(id),
})
export const deliveryRow = z.object({
  id,
  appId: id,
  body: jsonObject,
  /** Attempts that failed so far. */
  failed: z.number(),
  reason: z.string().nullable(),
})
/** A response_url. */
export const hookRow = z.object({
  id,
  appId: id,
  userId: id,
  channel: id,
  messageTs: z.string().nullable(),
  threadTs: z.string().nullable(),
  usesLeft: z.number(),
  expires: z.number(),
})
export const metaRow = z.object({ sequence: z.number(), lastTs: z.number() })

export type App = z.infer<typeof appRow>
export type User = z.infer<typeof userRow>
export type Channel = z.infer<typeof channelRow>
export type Message = z.infer<typeof messageRow>
export type View = z.infer<typeof viewRow>
export type SlackFile = z.infer<typeof fileRow>
export type Delivery = z.infer<typeof deliveryRow>
export type Hook = z.infer<typeof hookRow>
