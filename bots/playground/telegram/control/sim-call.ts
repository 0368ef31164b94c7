import { z } from 'zod'
import { SimRefusal } from '../../platform/local-platform.ts'
import type { Person } from '../changes.ts'
import type { BotState, GroupChat } from '../state.ts'
import type { World } from '../world.ts'

/** One request to the control API about one person. */
export type SimCall = { readonly world: World; readonly bot: BotState; readonly person: Person }

/** Fields that every call takes: which bot, when it is not Krąg's, and which group, when not the private chat. */
export const anywhere = { bot: z.string().optional(), group: z.coerce.string().optional() }

/** Parses a body; a wrong one is a SimRefusal that says which field. */
export const bodyOf = <Shape>(schema: z.ZodType<Shape>, body: unknown): Shape => {
  const parsed = schema.safeParse(body ?? {})
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const place = issue?.path.join('.')
  throw new SimRefusal(`${place ? `"${place}": ` : 'The body: '}${issue?.message ?? 'is not right'}.`)
}

export const groupOf = ({ bot, person }: SimCall, id: string): GroupChat => {
  const chat = bot.chats.get(Number(id))
  if (chat?.kind !== 'group') throw new SimRefusal(`There is no group "${id}".`)
  if (!chat.members.includes(person.userId))
    throw new SimRefusal(`${person.name} is not in the group "${id}".`)
  return chat
}
