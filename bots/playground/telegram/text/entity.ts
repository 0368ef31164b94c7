import { type Json, type JsonObject, present } from '../json.ts'

/** Offsets and lengths in UTF-16 code units, as Telegram and JavaScript both count. */
export type Entity = {
  type: string
  offset: number
  length: number
  url?: string
  language?: string
  user?: JsonObject
  custom_emoji_id?: string
  /** Fields of rarer entities, carried through as given. */
  more?: JsonObject
}
export type FormattedText = { text: string; entities: Entity[] }

export const entityJson = ({ more, user, ...entity }: Entity): Json => present({ ...entity, user, ...more })

/** Order of Telegram: by start, the longer first. */
export const sorted = (entities: Entity[]): Entity[] =>
  [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length)

/** Drops spaces around the text, as Telegram does, and moves the entities with it. */
export const trimmed = ({ text, entities }: FormattedText): FormattedText => {
  const start = text.length - text.trimStart().length
  const kept = text.trim()
  const moved = entities.flatMap((entity) => {
    const from = Math.max(entity.offset - start, 0)
    const to = Math.min(entity.offset + entity.length - start, kept.length)
    return to > from ? [{ ...entity, offset: from, length: to - from }] : []
  })
  return { text: kept, entities: moved }
}

/** Telegram counts the place of a fault in bytes of UTF-8. */
export const byteOffset = (text: string, index: number): number => Buffer.byteLength(text.slice(0, index))
