import { fieldOf } from '../fields.ts'
import { isObject, type Json, type JsonObject } from '../json.ts'
import { badRequest } from '../refusal.ts'
import type { Entity } from './entity.ts'
import { linkEntity } from './html.ts'

const PLAIN = new Set([
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'blockquote',
  'expandable_blockquote',
  'code',
  'pre',
  'text_link',
  'text_mention',
  'custom_emoji',
  'date_time',
])
/** Found by Telegram itself; given ones are ignored. */
const FOUND = new Set([
  'mention',
  'hashtag',
  'cashtag',
  'bot_command',
  'url',
  'email',
  'phone_number',
  'bank_card_number',
])

/** Entities that the bot gave instead of a parse mode. Throws the official 400 for a broken one. */
export const givenEntities = (given: Json | undefined, text: string): Entity[] => {
  if (given === undefined || given === null) return []
  if (!Array.isArray(given)) throw badRequest("can't parse entities JSON object")
  return given.flatMap((entity) => {
    const one = parsed(entity, text)
    return one ? [one] : []
  })
}

const parsed = (given: Json, text: string): Entity | null => {
  const prefix = "can't parse MessageEntity:"
  if (!isObject(given)) throw badRequest(`${prefix} expected an Object`)
  const field = fieldOf(given, prefix)
  const type = field.text('type')
  if (type === undefined) throw badRequest(`${prefix} Can't find field "type"`)
  if (FOUND.has(type)) return null
  if (!PLAIN.has(type)) throw badRequest(`${prefix} Unsupported type specified`)
  const [offset, length] = [field.integer('offset'), field.integer('length')]
  if (offset === undefined) throw badRequest(`${prefix} Can't find field "offset"`)
  if (length === undefined) throw badRequest(`${prefix} Can't find field "length"`)
  return inside(withDetails({ type, offset, length }, given), text)
}

const withDetails = (entity: Entity, given: JsonObject): Entity | null => {
  const field = fieldOf(given, "can't parse MessageEntity:")
  const { type: _type, offset: _offset, length: _length, ...more } = given
  if (entity.type === 'text_link') {
    const url = field.text('url') ?? ''
    const link = linkEntity(entity, url)
    if (!link) throw badRequest(`entity URL '${url}' is invalid: Wrong HTTP URL`)
    return link
  }
  if (entity.type === 'text_mention' && !isObject(given.user))
    throw badRequest('can\'t parse MessageEntity: Can\'t find field "user"')
  return { ...entity, more }
}

const inside = (entity: Entity | null, text: string): Entity | null => {
  if (!entity) return null
  if (entity.length < 0) throw badRequest('entity has negative length')
  if (entity.offset < 0) throw badRequest('entity has negative offset')
  if (entity.offset + entity.length > text.length)
    throw badRequest(`entity beginning at UTF-16 offset ${entity.offset} ends after the end of the text`)
  return entity.length === 0 ? null : entity
}
