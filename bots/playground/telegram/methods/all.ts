import type { Method, Methods } from '../world.ts'
import { aboutBot } from './about-bot.ts'
import { callbacks } from './callbacks.ts'
import { chats } from './chats.ts'
import { copy } from './copy.ts'
import { edit } from './edit.ts'
import { media } from './media.ts'
import { send } from './send.ts'
import { updates } from './updates.ts'

const all: Methods = { ...aboutBot, ...updates, ...send, ...media, ...edit, ...callbacks, ...chats, ...copy }
const byLowerCase = new Map(
  Object.entries(all).map(([name, method]) => [name.toLowerCase(), { name, method }] as const),
)

/** Names of methods are read in any case. Null when there is no such method here. */
export const findMethod = (name: string): { name: string; method: Method } | null =>
  byLowerCase.get(name.toLowerCase()) ?? null
