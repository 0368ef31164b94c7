import { SimRefusal } from '../../platform/local-platform.ts'
import { botJson, chatJson, personJson } from '../message-json.ts'
import { memberUpdate } from '../methods/chats.ts'
import { queued } from '../updates/queue.ts'
import type { SimCall } from './sim-call.ts'

/** The person blocks or unblocks the bot; the bot is told by my_chat_member. */
export const setBlocked = ({ world, bot, person }: SimCall, blocked: boolean): { blocked: boolean } => {
  const chat = bot.chats.get(person.userId)
  if (chat?.kind !== 'private') throw new SimRefusal(`${person.name} has no chat with the bot yet.`)
  if (chat.blocked === blocked)
    throw new SimRefusal(`${person.name} has ${blocked ? 'already' : 'not'} blocked the bot.`)
  const at = world.now()
  const [was, is] = blocked ? (['member', 'kicked'] as const) : (['kicked', 'member'] as const)
  const update = memberUpdate(
    chatJson(world.store.state, chat),
    personJson(person),
    at,
    botJson(bot),
    was,
    is,
  )
  world.store.commit(
    { type: 'chat-blocked', bot: bot.bot.id, chatId: chat.id, blocked },
    ...queued(bot, 'my_chat_member', chat.id, at, update),
  )
  return { blocked }
}
