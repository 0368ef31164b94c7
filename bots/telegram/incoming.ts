/** A Telegram update, parsed once into what the core knows. */
import type { Input, InputKey } from '../../core/conversation/input.ts'
import { type Lane, lane, promptId } from '../../core/domain/ids.ts'
import { cleanText } from '../clean-text.ts'
import {
  type CallbackQuery,
  type Membership,
  type TelegramMessage,
  type TelegramUpdate,
  updateSchema,
} from './update.ts'

export type Incoming =
  | { readonly is: 'input'; readonly input: PersonalInput; readonly key: InputKey }
  /** Of a kind that we do not need: a title changed, another bot spoke. */
  | { readonly is: 'ignored' }
  | { readonly is: 'malformed' }
type PersonalInput = Extract<Input, { conversation: Lane }>

/** Kinds that we ask for; Telegram sends no others. */
export const wantedUpdates = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const

/** @param update what Telegram sent, not looked at yet. Never throws. */
export const readUpdate = (update: unknown): Incoming => {
  const parsed = updateSchema.safeParse(update)
  if (!parsed.success) return { is: 'malformed' }
  const input = inputOf(parsed.data)
  if (!input) return { is: 'ignored' }
  return { is: 'input', input, key: { channel: 'telegram', eventId: `update:${parsed.data.update_id}` } }
}

const inputOf = (update: TelegramUpdate): PersonalInput | null => {
  if (update.message) return fromMessage(update.message)
  if (update.edited_message) return fromEdited(update.edited_message)
  if (update.callback_query) return fromButton(update.callback_query)
  return update.my_chat_member ? fromMembership(update.my_chat_member) : null
}

const fromMessage = (message: TelegramMessage): PersonalInput | null => {
  const { from, chat, text } = message
  if (!from || from.is_bot || (text === undefined && mediaOf(message) === null)) return null
  const conversation = laneOf(from.id)
  if (chat.type !== 'private') return { is: 'group', conversation, group: laneOf(chat.id) }
  return text === undefined ? fromMedia(message, conversation) : fromText(text, conversation, from.first_name)
}

const fromText = (text: string, conversation: Lane, firstName: string): PersonalInput => {
  const start = /^\/start(?:@\w+)?(?:\s+(\S+))?\s*$/.exec(text)
  return start
    ? { is: 'start', conversation, payload: payloadOf(start[1]), profileName: cleanText(firstName) }
    : { is: 'text', conversation, text: wordsOf(text), edited: false }
}

/** Deep links carry these letters only; anything else was typed by hand. */
const payloadOf = (typed: string | undefined): string | null =>
  typed !== undefined && /^[\w-]{1,64}$/.test(typed) ? typed : null

/** "/stop" and "/stop@krag_bot" mean the word: the core reads words. */
const wordsOf = (text: string): string => cleanText(text).replace(/^\/(\p{L}+)(?:@\w+)?(?=\s|$)/u, '$1')

const fromMedia = (message: TelegramMessage, conversation: Lane): PersonalInput | null => {
  const media = mediaOf(message)
  if (media === null) return null
  const caption = message.sticker?.emoji ?? message.caption
  return { is: 'media', conversation, media, caption: caption === undefined ? null : cleanText(caption) }
}

const readable = ['sticker', 'voice', 'photo', 'contact', 'location'] as const
const unreadable = ['video_note', 'video', 'audio', 'animation', 'document', 'poll', 'dice', 'story'] as const

const mediaOf = (message: TelegramMessage): (typeof readable)[number] | 'other' | null =>
  readable.find((kind) => message[kind]) ?? (unreadable.some((kind) => message[kind]) ? 'other' : null)

const fromEdited = (message: TelegramMessage): PersonalInput | null => {
  if (!message.from || message.from.is_bot || message.chat.type !== 'private') return null
  if (message.text === undefined) return null
  return {
    is: 'text',
    conversation: laneOf(message.from.id),
    text: wordsOf(message.text),
    edited: true,
  }
}

const fromButton = (query: CallbackQuery): PersonalInput => {
  const conversation = laneOf(query.from.id)
  const data = /^p:([a-z0-9]{1,32}):(.+)$/.exec(query.data ?? '')
  const [, id, choice] = data ?? []
  return id !== undefined && choice !== undefined
    ? {
        is: 'choice',
        conversation,
        promptId: promptId.parse(id),
        choice: cleanText(choice),
        profileName: cleanText(query.from.first_name),
      }
    : { is: 'stale-button', conversation }
}

const fromMembership = (change: Membership): PersonalInput | null => {
  if (change.chat.type !== 'private') return null
  const { status } = change.new_chat_member
  const reachable = status === 'member'
  return reachable || status === 'kicked'
    ? { is: 'reachable', conversation: laneOf(change.chat.id), reachable }
    : null
}

const laneOf = (id: number): Lane => lane.parse(`telegram:${id}`)
