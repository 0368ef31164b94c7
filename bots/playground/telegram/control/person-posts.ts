import { SimRefusal } from '../../platform/local-platform.ts'
import type { Change } from '../changes.ts'
import type { JsonObject } from '../json.ts'
import { botJson, messageJson } from '../message-json.ts'
import type { Chat, StoredMessage } from '../state.ts'
import { queued } from '../updates/queue.ts'
import { groupOf, type SimCall } from './sim-call.ts'

type Place = { readonly group?: string | undefined; readonly replyTo?: string | number | undefined }

/** Puts a message of the person in the chat, and the update in the bot's queue. Answers the message's id. */
export const personPosts = (call: SimCall, content: JsonObject, place: Place = {}): { messageId: string } => {
  const { world, bot, person } = call
  const chat = place.group === undefined ? privateChat(call) : groupOf(call, place.group)
  const at = world.now()
  const message: StoredMessage = {
    chatId: chat.id,
    id: bot.nextMessageId,
    sender: person.userId,
    at,
    editedAt: null,
    content,
    replyMarkup: null,
    replyTo: place.replyTo === undefined ? null : repliedTo(chat, place.replyTo),
    deleted: false,
    reaction: [],
    pastData: [],
  }
  const { reaction: _reaction, pastData: _pastData, ...posted } = message
  const started: Change[] =
    chat.kind === 'private' && !chat.started
      ? [{ type: 'chat-started', bot: bot.bot.id, chatId: chat.id }]
      : []
  const update = hears(call, chat, message)
    ? queued(bot, 'message', chat.id, at, messageJson(world.store.state, bot, chat, message))
    : []
  world.store.commit(...started, { type: 'message-posted', bot: bot.bot.id, message: posted }, ...update)
  return { messageId: String(message.id) }
}

const privateChat = ({ bot, person }: SimCall): Chat => {
  const chat = bot.chats.get(person.userId)
  if (chat?.kind !== 'private')
    return { kind: 'private', id: person.userId, started: false, blocked: false, messages: new Map() }
  if (chat.blocked)
    throw new SimRefusal(`${person.name} has blocked the bot and cannot write to it before unblocking.`)
  return chat
}

const repliedTo = (chat: Chat, id: string | number): number => {
  const message = chat.messages.get(Number(id))
  if (!message || message.deleted) throw new SimRefusal(`There is no message "${id}" to reply to.`)
  return message.id
}

/** Privacy mode: in a group a bot hears commands for it, its name, and replies to it; and what is not a message. */
export const hears = ({ bot }: SimCall, chat: Chat, message: StoredMessage): boolean => {
  if (chat.kind === 'private') return true
  if (!chat.botIsIn) return false
  const replied = message.replyTo === null ? undefined : chat.messages.get(message.replyTo)
  if (replied?.sender === bot.bot.id) return true
  const { text, caption } = message.content
  const words = typeof text === 'string' ? text : typeof caption === 'string' ? caption : ''
  const name = String(botJson(bot).username)
  const command = /^\/[a-z0-9_]+(?:@([a-z0-9_]+))?/i.exec(words)
  if (command) return command[1] === undefined || command[1].toLowerCase() === name.toLowerCase()
  return new RegExp(`(?<![\\w@])@${name}(?!\\w)`, 'i').test(words)
}
