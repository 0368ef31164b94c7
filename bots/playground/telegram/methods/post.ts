import type { Change } from '../changes.ts'
import { fieldOf } from '../fields.ts'
import { isObject, type Json, type JsonObject } from '../json.ts'
import { checkedMarkup } from '../markup.ts'
import { messageJson } from '../message-json.ts'
import { badRequest } from '../refusal.ts'
import type { Chat } from '../state.ts'
import type { Kinds } from '../wire/arguments.ts'
import type { Call } from '../world.ts'
import { messageIn, writableChat } from './chat-access.ts'

/** Arguments that every sendX takes. */
export const SENDING: Kinds = {
  business_connection_id: 'text',
  chat_id: 'id',
  message_thread_id: 'integer',
  direct_messages_topic_id: 'integer',
  disable_notification: 'boolean',
  protect_content: 'boolean',
  allow_paid_broadcast: 'boolean',
  message_effect_id: 'text',
  suggested_post_parameters: 'json',
  reply_parameters: 'json',
  reply_to_message_id: 'integer',
  allow_sending_without_reply: 'boolean',
  reply_markup: 'json',
}

/**
 * Puts a message of the bot in its chat and answers it as the Bot API does.
 * @param before changes that the content needs, as the file that it shows
 */
export const post = (call: Call, content: JsonObject, before: Change[] = []): Json => {
  const { world, bot, args } = call
  const replyMarkup = checkedMarkup(args.json('reply_markup'))
  const chat = writableChat(call)
  const replyTo = replied(call, chat)
  world.pace.take(bot.bot.id, chat.id)
  const id = bot.nextMessageId
  const message = {
    chatId: chat.id,
    id,
    sender: bot.bot.id,
    at: world.now(),
    editedAt: null,
    content: args.boolean('protect_content') ? { ...content, has_protected_content: true } : content,
    replyMarkup,
    replyTo,
    deleted: false,
  }
  world.store.commit(...before, { type: 'message-posted', bot: bot.bot.id, message })
  return messageJson(world.store.state, bot, chat, messageIn(chat, id, 'message'))
}

const replied = ({ args }: Call, chat: Chat): number | null => {
  const given = args.json('reply_parameters')
  if (given !== undefined && !isObject(given)) throw badRequest('object expected as reply parameters')
  const field = fieldOf(given ?? {}, "can't parse reply parameters:")
  const id = field.integer('message_id') ?? args.integer('reply_to_message_id')
  if (id === undefined) return null
  const message = chat.messages.get(id)
  if (message && !message.deleted) return id
  const without = field.boolean('allow_sending_without_reply') ?? args.boolean('allow_sending_without_reply')
  if (without) return null
  throw badRequest('message to be replied not found')
}
