import { isObject, type Json, type JsonObject } from '../json.ts'
import { checkedInlineMarkup } from '../markup.ts'
import { messageJson } from '../message-json.ts'
import { limits } from '../policy.ts'
import { badRequest, forbidden } from '../refusal.ts'
import type { Chat, StoredMessage } from '../state.ts'
import { captionText } from '../text/format.ts'
import type { Kinds } from '../wire/arguments.ts'
import type { Call, Methods } from '../world.ts'
import { messageIn, readableChat, writableChat } from './chat-access.ts'
import { textContent } from './send.ts'

const EDITING: Kinds = {
  business_connection_id: 'text',
  chat_id: 'id',
  message_id: 'integer',
  inline_message_id: 'text',
  reply_markup: 'json',
}
const NOT_MODIFIED =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message'

/** What changes or removes messages that are there. */
export const edit: Methods = {
  editMessageText: {
    takes: {
      ...EDITING,
      text: 'text',
      parse_mode: 'text',
      entities: 'json',
      link_preview_options: 'json',
      disable_web_page_preview: 'boolean',
    },
    logged: true,
    run: (call) => {
      const content = textContent(call.args)
      return change(call, (message) => {
        if (message.content.text === undefined) throw badRequest('there is no text in the message to edit')
        return content
      })
    },
  },
  editMessageCaption: {
    takes: {
      ...EDITING,
      caption: 'text',
      parse_mode: 'text',
      caption_entities: 'json',
      show_caption_above_media: 'boolean',
    },
    logged: true,
    run: (call) => {
      const { args } = call
      const caption = captionText({
        text: args.text('caption'),
        parseMode: args.text('parse_mode'),
        entities: args.json('caption_entities'),
      })
      return change(call, (message) => {
        if (message.content.text !== undefined) throw badRequest('there is no caption in the message to edit')
        const { caption: _was, caption_entities: _were, ...rest } = message.content
        return { ...rest, ...caption }
      })
    },
  },
  editMessageReplyMarkup: {
    takes: EDITING,
    logged: true,
    run: (call) => change(call, (message) => message.content),
  },
  deleteMessage: {
    takes: { chat_id: 'id', message_id: 'integer' },
    logged: true,
    run: (call) => {
      const id = call.args.integer('message_id')
      if (!id) throw badRequest('message identifier is not specified')
      const chat = deletableChat(call)
      return remove(call, chat, [messageIn(chat, id, 'message to delete')])
    },
  },
  deleteMessages: {
    takes: { chat_id: 'id', message_ids: 'json' },
    logged: true,
    run: (call) => {
      const ids = messageIds(call.args.json('message_ids'))
      const chat = deletableChat(call)
      const there = ids.flatMap((id) => {
        const message = chat.messages.get(id)
        return message && !message.deleted ? [message] : []
      })
      return remove(call, chat, there)
    },
  },
  setMessageReaction: {
    takes: { chat_id: 'id', message_id: 'integer', reaction: 'json', is_big: 'boolean' },
    logged: true,
    run: (call) => react(call),
  },
}

const change = (call: Call, newContent: (message: StoredMessage) => JsonObject): Json => {
  const { world, bot, args } = call
  const replyMarkup = checkedInlineMarkup(args.json('reply_markup'))
  if (args.text('chat_id') === undefined && args.integer('message_id') === undefined)
    throw badRequest(
      args.text('inline_message_id') ? 'MESSAGE_ID_INVALID' : 'message identifier is not specified',
    )
  const chat = writableChat(call)
  const message = messageIn(chat, args.integer('message_id'), 'message to edit')
  if (message.sender !== bot.bot.id) throw badRequest("message can't be edited")
  const content = stillProtected(message, newContent(message))
  if (same(content, message.content) && same(replyMarkup, inlineOf(message))) throw badRequest(NOT_MODIFIED)
  world.store.commit({
    type: 'message-edited',
    bot: bot.bot.id,
    chatId: chat.id,
    messageId: message.id,
    content,
    replyMarkup,
    at: same(content, message.content) ? null : world.now(),
  })
  return messageJson(world.store.state, bot, chat, message)
}

const stillProtected = (
  { content: { has_protected_content } }: StoredMessage,
  content: JsonObject,
): JsonObject => (has_protected_content === undefined ? content : { ...content, has_protected_content })

const inlineOf = ({ replyMarkup }: StoredMessage): JsonObject | null =>
  replyMarkup?.inline_keyboard === undefined ? null : replyMarkup

const same = (a: Json, b: Json): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Messages may be withdrawn from a person who blocked the bot. */
const deletableChat = (call: Call): Chat => {
  if (call.args.text('chat_id') === undefined) throw badRequest('chat identifier is not specified')
  const chat = readableChat(call)
  if (chat.kind === 'group' && !chat.botIsIn) throw forbidden('bot is not a member of the group chat')
  return chat
}

const remove = ({ world, bot }: Call, chat: Chat, messages: StoredMessage[]): Json => {
  const now = world.now()
  for (const { at, sender } of messages) {
    const others = chat.kind === 'group' && sender !== bot.bot.id
    if (others || now - at > limits.deletableMs) throw badRequest("message can't be deleted for everyone")
  }
  const messageIds = messages.map(({ id }) => id)
  world.store.commit({ type: 'messages-deleted', bot: bot.bot.id, chatId: chat.id, messageIds })
  return true
}

const messageIds = (given: Json | undefined): number[] => {
  if (given === undefined) throw badRequest('message identifiers are not specified')
  if (!Array.isArray(given)) throw badRequest('expected an Array of message identifiers')
  if (given.length > 100) throw badRequest('too many message identifiers specified')
  if (given.length === 0) throw badRequest('message identifiers are not specified')
  return given.map((id) => {
    const number = Number(id)
    if (typeof id !== 'number' && typeof id !== 'string')
      throw badRequest('message identifier must be a Number')
    if (!Number.isInteger(number) || number <= 0) throw badRequest('invalid message identifier specified')
    return number
  })
}

const react = (call: Call): Json => {
  const { world, bot, args } = call
  const given = args.json('reaction') ?? []
  if (!Array.isArray(given)) throw badRequest('expected an Array of ReactionType')
  for (const reaction of given)
    if (!isObject(reaction)) throw badRequest("can't parse ReactionType: expected an Object")
  if (given.length > 1) throw badRequest('REACTIONS_TOO_MANY')
  const chat = readableChat(call)
  const message = messageIn(chat, args.integer('message_id'), 'message to react')
  world.store.commit({
    type: 'reaction-set',
    bot: bot.bot.id,
    chatId: chat.id,
    messageId: message.id,
    reaction: given,
  })
  return true
}
