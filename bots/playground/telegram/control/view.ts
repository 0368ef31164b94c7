import type { Json } from '../json.ts'
import { isObject } from '../json.ts'
import { buttonsOf } from '../markup.ts'
import type { Chat, StoredMessage } from '../state.ts'
import { groupOf, type SimCall } from './sim-call.ts'

type ShownButton = { readonly label: string; readonly data: string | null; readonly url?: string }
export type ShownMessage = {
  readonly id: string
  readonly from: 'bot' | 'person'
  readonly text: string
  readonly buttons: readonly ShownButton[]
  /** ISO, the playground's clock. */
  readonly at: string
  readonly edited: boolean
  readonly deleted: boolean
  /** What it is when not a text: photo, sticker, voice … */
  readonly kind: string
  readonly author: string
  readonly replyTo: string | null
  /** True when the buttons stand under the typing field and write their label. */
  readonly keyboard: boolean
  readonly entities: Json
  readonly reaction: Json
  readonly file: { readonly id: string; readonly name: string } | null
}

const KINDS = [
  'photo',
  'sticker',
  'voice',
  'audio',
  'video',
  'animation',
  'document',
  'venue',
  'location',
  'contact',
]

/** The chat as the person sees it, oldest first. */
export const chatView = (call: SimCall, group: string | null): ShownMessage[] => {
  const chat = group === null ? call.bot.chats.get(call.person.userId) : groupOf(call, group)
  if (!chat) return []
  const keyboard = activeKeyboard(chat)
  return [...chat.messages.values()].map((message) => shown(call, message, message === keyboard))
}

/** A client shows one keyboard under the typing field: the newest, unless the bot took it away. */
export const activeKeyboard = (chat: Chat): StoredMessage | undefined => {
  const newest = [...chat.messages.values()]
    .reverse()
    .find(({ deleted, replyMarkup }) => !deleted && (replyMarkup?.keyboard || replyMarkup?.remove_keyboard))
  return newest?.replyMarkup?.keyboard ? newest : undefined
}

const shown = ({ world, bot }: SimCall, message: StoredMessage, hasKeyboard: boolean): ShownMessage => {
  const { content, replyMarkup, sender } = message
  const fromBot = sender === bot.bot.id
  return {
    id: String(message.id),
    from: fromBot ? 'bot' : 'person',
    text: String(content.text ?? content.caption ?? ''),
    buttons: replyMarkup?.keyboard && !hasKeyboard ? [] : buttonsOf(replyMarkup).map(button),
    at: new Date(message.at).toISOString(),
    edited: message.editedAt !== null,
    deleted: message.deleted,
    kind: KINDS.find((kind) => content[kind] !== undefined) ?? 'text',
    author: fromBot ? bot.bot.name : (world.store.state.people.get(sender)?.name ?? ''),
    replyTo: message.replyTo === null ? null : String(message.replyTo),
    keyboard: hasKeyboard,
    entities: content.entities ?? content.caption_entities ?? [],
    reaction: message.reaction,
    file: fileOf(world.store.state.files, content),
  }
}

const button = (given: { [key: string]: Json }): ShownButton => {
  const { text, callback_data: data, url } = given
  const shownButton = { label: String(text ?? ''), data: typeof data === 'string' ? data : null }
  return typeof url === 'string' ? { ...shownButton, url } : shownButton
}

const fileOf = (
  files: ReadonlyMap<string, { id: string; name: string }>,
  content: { [key: string]: Json },
): ShownMessage['file'] => {
  for (const kind of KINDS) {
    const held = content[kind]
    const one = Array.isArray(held) ? held[0] : held
    const id = isObject(one) ? one.file_id : undefined
    const file = typeof id === 'string' ? files.get(id) : undefined
    if (file) return { id: file.id, name: file.name }
  }
  return null
}
