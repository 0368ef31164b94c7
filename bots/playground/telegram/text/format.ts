import type { Json, JsonObject } from '../json.ts'
import { limits } from '../policy.ts'
import { badRequest } from '../refusal.ts'
import { detected } from './detect.ts'
import { type Entity, entityJson, type FormattedText, sorted, trimmed } from './entity.ts'
import { givenEntities } from './given-entities.ts'
import { parseHtml } from './html.ts'
import { parseMarkdown } from './markdown.ts'
import { parseMarkdownV2 } from './markdown-v2.ts'

type Given = { text: string | undefined; parseMode: string | undefined; entities: Json | undefined }

/** The text of a message as Message fields. Throws the official 400 for an empty, too long or broken one. */
export const messageText = (given: Given): JsonObject => {
  if (!given.text) throw badRequest('message text is empty')
  const { text, entities } = formatted(given.text, given)
  if (text === '') throw badRequest('text must be non-empty')
  if (characters(text) > limits.textCharacters) throw badRequest('message is too long')
  return withEntities('text', 'entities', text, entities)
}

/** A caption as Message fields; none when empty. */
export const captionText = (given: Given): JsonObject => {
  if (!given.text) return {}
  const { text, entities } = formatted(given.text, given)
  if (characters(text) > limits.captionCharacters) throw badRequest('message caption is too long')
  return text === '' ? {} : withEntities('caption', 'caption_entities', text, entities)
}

/** What a person wrote: entities are those that Telegram finds by itself. */
export const plainText = (text: string): JsonObject =>
  withEntities('text', 'entities', text.trim(), detected(text.trim(), []))

const formatted = (source: string, { parseMode, entities }: Given): FormattedText => {
  if (Buffer.byteLength(source) > limits.textBytes) throw badRequest('text is too long')
  const parsed = trimmed(parse(source, parseMode, entities))
  return { text: parsed.text, entities: [...parsed.entities, ...detected(parsed.text, parsed.entities)] }
}

const parse = (source: string, parseMode: string | undefined, given: Json | undefined): FormattedText => {
  switch ((parseMode ?? '').toLowerCase()) {
    case '':
    case 'none':
      return { text: source, entities: givenEntities(given, source) }
    case 'html':
      return parseHtml(source)
    case 'markdown':
      return parseMarkdown(source)
    case 'markdownv2':
      return parseMarkdownV2(source)
    default:
      throw badRequest('unsupported parse_mode')
  }
}

const characters = (text: string): number => [...text].length

const withEntities = (field: string, entitiesField: string, text: string, entities: Entity[]): JsonObject =>
  entities.length === 0
    ? { [field]: text }
    : { [field]: text, [entitiesField]: sorted(entities).map(entityJson) }
