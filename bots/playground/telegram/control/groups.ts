import { z } from 'zod'
import { SimRefusal } from '../../platform/local-platform.ts'
import type { Person } from '../changes.ts'
import { botJson, chatJson, messageJson, personJson } from '../message-json.ts'
import { memberUpdate } from '../methods/chats.ts'
import type { BotState, GroupChat } from '../state.ts'
import { queued } from '../updates/queue.ts'
import type { World } from '../world.ts'
import { bodyOf } from './sim-call.ts'

const body = z.strictObject({
  title: z.string().min(1).max(128),
  people: z.array(z.string()).min(1),
  bot: z.string().optional(),
})

/** The first of the people makes a group, and adds the others and the bot. */
export const createGroup = (
  world: World,
  findPerson: (id: string) => Person,
  findBot: (name: string | undefined) => BotState,
  given: unknown,
): { id: string; title: string } => {
  const { title, people, bot: botName } = bodyOf(body, given)
  const members = people.map(findPerson)
  const bot = findBot(botName)
  const [founder] = members
  if (!founder) throw new SimRefusal('A group needs at least one person.')
  const chatId = -(4_000_000_000 + bot.chats.size + 1)
  const group = { chatId, title, members: members.map(({ userId }) => userId) }
  world.store.commit({ type: 'group-created', bot: bot.bot.id, group })
  const chat = bot.chats.get(chatId)
  if (chat?.kind === 'group') announce(world, bot, chat, founder)
  return { id: String(chatId), title }
}

const announce = (world: World, bot: BotState, chat: GroupChat, founder: Person): void => {
  const at = world.now()
  const { state } = world.store
  const joined = memberUpdate(chatJson(state, chat), personJson(founder), at, botJson(bot), 'left', 'member')
  const message = {
    chatId: chat.id,
    id: bot.nextMessageId,
    sender: founder.userId,
    at,
    editedAt: null,
    content: { new_chat_members: [botJson(bot)] },
    replyMarkup: null,
    replyTo: null,
    deleted: false,
  }
  const shown = messageJson(state, bot, chat, { ...message, reaction: [], pastData: [] })
  world.store.commit(
    { type: 'message-posted', bot: bot.bot.id, message },
    ...queued(bot, 'my_chat_member', chat.id, at, joined),
  )
  world.store.commit(...queued(bot, 'message', chat.id, at, shown))
}
