import { badRequest, forbidden } from '../refusal.ts'
import type { Chat, StoredMessage } from '../state.ts'
import type { Call } from '../world.ts'

/** A chat that the bot may write in, by `chat_id`. Throws the official 400 or 403. */
export const writableChat = (call: Call): Chat => {
  const chat = knownChat(call)
  if (chat.kind === 'group') {
    if (!chat.botIsIn) throw forbidden('bot is not a member of the group chat')
    return chat
  }
  if (chat.blocked) throw forbidden('bot was blocked by the user')
  if (!chat.started) throw forbidden("bot can't initiate conversation with a user")
  return chat
}

/** A chat that the bot has met. */
export const readableChat = (call: Call, argument = 'chat_id'): Chat => {
  const chat = knownChat(call, argument)
  if (chat.kind === 'private' && !chat.started) throw badRequest('chat not found')
  return chat
}

const knownChat = ({ world, bot, args }: Call, argument = 'chat_id'): Chat => {
  const given = args.text(argument)
  if (given === undefined) throw badRequest('chat_id is empty')
  const id = Number(given)
  const chat = bot.chats.get(id)
  if (chat) return chat
  // A person who is on Telegram, and never wrote to this bot.
  if (world.store.state.people.has(id)) throw forbidden("bot can't initiate conversation with a user")
  throw badRequest('chat not found')
}

/** @param what "message to edit", "message to delete" …: the official words before "not found". */
export const messageIn = (chat: Chat, id: number | undefined, what: string): StoredMessage => {
  const message = id === undefined ? undefined : chat.messages.get(id)
  if (!message || message.deleted) throw badRequest(`${what} not found`)
  return message
}
