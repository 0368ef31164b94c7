import { isObject, type Json, type JsonObject } from '../json.ts'
import { seconds, userJson } from '../message-json.ts'
import { badRequest } from '../refusal.ts'
import type { StoredMessage } from '../state.ts'
import { captionText } from '../text/format.ts'
import type { Kinds } from '../wire/arguments.ts'
import type { Call, Method, Methods } from '../world.ts'
import { messageIn, readableChat, writableChat } from './chat-access.ts'
import { post, SENDING } from './post.ts'

const FROM: Kinds = {
  ...SENDING,
  from_chat_id: 'id',
  message_id: 'integer',
  video_start_timestamp: 'integer',
}

/** Messages shown again elsewhere, and pinned. */
export const copy: Methods = {
  forwardMessage: {
    takes: FROM,
    logged: true,
    run: (call) => {
      const message = source(call, 'message to forward')
      const sender = userJson(call.world.store.state, call.bot, message.sender)
      const origin = { type: 'user', sender_user: sender, date: seconds(message.at) }
      return post(call, { ...message.content, forward_origin: origin })
    },
  },
  copyMessage: {
    takes: {
      ...FROM,
      caption: 'text',
      parse_mode: 'text',
      caption_entities: 'json',
      show_caption_above_media: 'boolean',
    },
    logged: true,
    run: (call) => {
      const sent = post(call, withCaption(call, source(call, 'message to copy')))
      return isObject(sent) ? { message_id: sent.message_id ?? 0 } : sent
    },
  },
  pinChatMessage: pinning({ disable_notification: 'boolean' }, 'message to pin'),
  unpinChatMessage: pinning({}, 'message to unpin'),
  unpinAllChatMessages: {
    takes: { chat_id: 'id' },
    logged: false,
    run: (call) => writableChat(call).id !== 0,
  },
}

const source = (call: Call, what: string): StoredMessage => {
  if (call.args.text('from_chat_id') === undefined) throw badRequest('parameter "from_chat_id" is required')
  return messageIn(readableChat(call, 'from_chat_id'), call.args.integer('message_id'), what)
}

const withCaption = ({ args }: Call, { content }: StoredMessage): JsonObject => {
  const caption = args.text('caption')
  if (caption === undefined || content.text !== undefined) return content
  const { caption: _was, caption_entities: _were, ...rest } = content
  const given = { text: caption, parseMode: args.text('parse_mode'), entities: args.json('caption_entities') }
  return { ...rest, ...captionText(given) }
}

/** Pins are checked and not shown: nobody here looks for them. */
function pinning(takes: Kinds, what: string): Method {
  return {
    takes: { business_connection_id: 'text', chat_id: 'id', message_id: 'integer', ...takes },
    logged: false,
    run: (call): Json => {
      const chat = writableChat(call)
      const id = call.args.integer('message_id')
      if (id !== undefined || what === 'message to pin') messageIn(chat, id, what)
      return true
    },
  }
}
