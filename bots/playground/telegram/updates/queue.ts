import type { Change, Update } from '../changes.ts'
import type { Json } from '../json.ts'
import { limits } from '../policy.ts'
import type { BotState } from '../state.ts'

/** Kinds that a bot gets only when it asks for them. */
const ON_DEMAND = new Set(['chat_member', 'message_reaction', 'message_reaction_count'])

/** The change that puts an update in the bot's queue; none when the bot does not want this kind. */
export const queued = (bot: BotState, kind: string, chatId: number, at: number, payload: Json): Change[] => {
  const wanted = bot.allowed.length > 0 ? bot.allowed.includes(kind) : !ON_DEMAND.has(kind)
  if (!wanted) return []
  const update = { id: bot.nextUpdateId, at, kind, payload, chatId }
  return [{ type: 'update-queued', bot: bot.bot.id, update }]
}

export const isWaiting = (bot: BotState, now: number): boolean => {
  for (const { at } of bot.updates.values()) if (at > now - limits.updatesKeptMs) return true
  return false
}

/** Updates that wait to be fetched or acknowledged, oldest first; what is older than 24 hours is given up. */
export const pending = (bot: BotState, now: number): Update[] =>
  [...bot.updates.values()].filter((update) => update.at > now - limits.updatesKeptMs)

export const updateJson = (update: Update): Json => ({ update_id: update.id, [update.kind]: update.payload })
