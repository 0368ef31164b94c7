import { z } from 'zod'
import type { Json, JsonObject } from '../json.ts'
import { mediaContent } from '../methods/media.ts'
import { plainText } from '../text/format.ts'
import { personPosts } from './person-posts.ts'
import { anywhere, bodyOf, type SimCall } from './sim-call.ts'

const place = { ...anywhere, replyTo: z.coerce.string().optional() }
const contactBody = z.strictObject({
  ...place,
  phone: z.string().optional(),
  name: z.string().optional(),
})
const locationBody = z.strictObject({
  ...place,
  latitude: z.number().min(-90).max(90).default(52.2297),
  longitude: z.number().min(-180).max(180).default(21.0122),
})
const fileBody = z.strictObject({
  ...place,
  caption: z.string().max(1024).optional(),
  emoji: z.string().optional(),
  duration: z.number().int().min(0).default(3),
  /** The file itself; a tiny one is made up when left out. */
  base64: z.string().optional(),
})

const FILES = {
  photo: { name: 'photo.png', type: 'image/png' },
  sticker: { name: 'sticker.webp', type: 'image/webp' },
  voice: { name: 'voice.ogg', type: 'audio/ogg' },
} as const
const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** The person sends their own visiting card, or another one's. */
export const contact = (call: SimCall, given: unknown): { messageId: string } => {
  const { phone, name, ...where } = bodyOf(contactBody, given)
  const { person } = call
  const own = phone === undefined && name === undefined
  const card = { phone_number: phone ?? person.phone, first_name: name ?? person.name }
  return personPosts(call, { contact: own ? { ...card, user_id: person.userId } : card }, where)
}

export const location = (call: SimCall, given: unknown): { messageId: string } => {
  const { latitude, longitude, ...where } = bodyOf(locationBody, given)
  return personPosts(call, { location: { latitude, longitude } }, where)
}

/** A photo, a sticker or a voice message. */
export const file = (call: SimCall, kind: keyof typeof FILES, given: unknown): { messageId: string } => {
  const { caption, emoji, duration, base64, ...where } = bodyOf(fileBody, given)
  const { world } = call
  const bytes = new Uint8Array(Buffer.from(base64 ?? DOT, 'base64'))
  const kept = world.files.keep(kind, { ...FILES[kind], bytes })
  world.store.commit(kept.change)
  const content = mediaContent(kind, kept.file, duration)
  return personPosts(call, { ...withEmoji(content, emoji), ...captionOf(caption) }, where)
}

const withEmoji = (content: JsonObject, emoji: string | undefined): JsonObject => {
  const sticker = content.sticker
  return typeof sticker === 'object' && sticker !== null && !Array.isArray(sticker)
    ? { sticker: { ...sticker, emoji: emoji ?? '👍' } }
    : content
}

const captionOf = (caption: string | undefined): { [key: string]: Json } => {
  if (!caption) return {}
  const { text, entities } = plainText(caption)
  return entities === undefined
    ? { caption: text ?? '' }
    : { caption: text ?? '', caption_entities: entities }
}
