import { type Json, type JsonObject, present } from '../json.ts'
import { botJson, chatJson, userJson } from '../message-json.ts'
import { badRequest, forbidden } from '../refusal.ts'
import type { Chat, GroupChat } from '../state.ts'
import { queued } from '../updates/queue.ts'
import type { Call, Methods } from '../world.ts'
import { readableChat } from './chat-access.ts'

/** What a bot may know of chats and people. */
export const chats: Methods = {
  getChat: { takes: { chat_id: 'id' }, logged: false, run: (call) => fullInfo(call, readableChat(call)) },
  getChatMember: {
    takes: { chat_id: 'id', user_id: 'integer' },
    logged: false,
    run: (call) => {
      const userId = call.args.integer('user_id')
      if (!userId || userId <= 0) throw badRequest('invalid user_id specified')
      return member(call, readableChat(call), userId)
    },
  },
  getChatMemberCount: {
    takes: { chat_id: 'id' },
    logged: false,
    run: (call) => {
      const chat = readableChat(call)
      return chat.kind === 'group' ? chat.members.length + (chat.botIsIn ? 1 : 0) : 2
    },
  },
  getChatAdministrators: {
    takes: { chat_id: 'id' },
    logged: false,
    run: (call) => {
      const chat = readableChat(call)
      if (chat.kind !== 'group') throw badRequest('there are no administrators in the private chat')
      return chat.members.slice(0, 1).map((id) => member(call, chat, id))
    },
  },
  leaveChat: {
    takes: { chat_id: 'id' },
    logged: true,
    run: (call) => {
      const chat = readableChat(call)
      if (chat.kind !== 'group') throw badRequest("chat member status can't be changed in private chats")
      if (!chat.botIsIn) throw forbidden('bot is not a member of the group chat')
      leave(call, chat)
      return true
    },
  },
}

const fullInfo = ({ world: { store } }: Call, chat: Chat): Json => ({
  ...chatJson(store.state, chat),
  accent_color_id: 0,
  max_reaction_count: 11,
  accepted_gift_types: {
    unlimited_gifts: false,
    limited_gifts: false,
    unique_gifts: false,
    premium_subscription: false,
    gifts_from_channels: false,
  },
})

const member = (call: Call, chat: Chat, userId: number): Json => {
  const { world, bot } = call
  const { state } = world.store
  const isBot = userId === bot.bot.id
  const person = state.people.get(userId)
  if (!isBot && !person) throw badRequest('member not found')
  const there = chat.kind === 'group' ? inGroup(chat, userId, isBot) : isBot || chat.id === userId
  const user = userJson(state, bot, userId)
  if (!there) return { status: 'left', user }
  const creator = chat.kind === 'group' && chat.members[0] === userId
  return creator ? { status: 'creator', user, is_anonymous: false } : { status: 'member', user }
}

const inGroup = (chat: GroupChat, userId: number, isBot: boolean): boolean =>
  isBot ? chat.botIsIn : chat.members.includes(userId)

const leave = ({ world, bot }: Call, chat: GroupChat): void => {
  const at = world.now()
  const update = memberUpdate(
    chatJson(world.store.state, chat),
    botJson(bot),
    at,
    botJson(bot),
    'member',
    'left',
  )
  world.store.commit(
    { type: 'group-left', bot: bot.bot.id, chatId: chat.id },
    ...queued(bot, 'my_chat_member', chat.id, at, update),
  )
}

/** A my_chat_member update: somebody changed what the bot may do in a chat. */
export const memberUpdate = (
  chat: JsonObject,
  from: JsonObject,
  at: number,
  user: JsonObject,
  was: 'member' | 'left' | 'kicked',
  is: 'member' | 'left' | 'kicked',
): JsonObject => {
  const as = (status: string) => present({ status, user, until_date: status === 'kicked' ? 0 : undefined })
  return { chat, from, date: Math.floor(at / 1000), old_chat_member: as(was), new_chat_member: as(is) }
}
