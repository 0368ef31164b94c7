import { z } from 'zod'
import { SimRefusal } from '../../platform/local-platform.ts'
import { MAIN_BOT } from '../account.ts'
import type { Person } from '../changes.ts'
import { messageJson } from '../message-json.ts'
import { limits } from '../policy.ts'
import { type BotState, personById } from '../state.ts'
import { plainText } from '../text/format.ts'
import { queued } from '../updates/queue.ts'
import type { Warnings } from '../wire/warnings.ts'
import type { World } from '../world.ts'
import { contact, file, location } from './attachments.ts'
import { setBlocked } from './blocking.ts'
import { createGroup } from './groups.ts'
import { hears, personPosts } from './person-posts.ts'
import { press } from './press.ts'
import { anywhere, bodyOf, groupOf, type SimCall } from './sim-call.ts'
import { chatView } from './view.ts'

export type Control = (
  method: string,
  segments: readonly string[],
  query: URLSearchParams,
  body: unknown,
) => Promise<unknown>

const words = z
  .string()
  .refine((text) => text.trim() !== '', 'say some words')
  .max(limits.textCharacters)
const textBody = z.strictObject({ ...anywhere, text: words, replyTo: z.coerce.string().optional() })
const editBody = z.strictObject({ ...anywhere, messageId: z.coerce.string(), text: words })
const botBody = z.looseObject({ bot: z.string().optional() })

/** The control API under /sim/telegram: what people do. */
export const control = (world: World, warnings: Warnings): Control => {
  const person = (id: string) => findPerson(world, id)
  const bot = (name: string | undefined) => findBot(world, name)
  return async (method, segments, query, body) => {
    const [first, action] = segments
    const known = `${method} ${segments.length === 1 ? first : ':person'}`
    if (known === 'POST groups') return createGroup(world, person, bot, body)
    if (known === 'GET warnings') return warnings.all()
    if (known === 'GET impatient') return { calls: world.pace.impatient() }
    if (first === undefined || action === undefined || segments.length > 2)
      throw new SimRefusal(`There is nothing at ${method} /sim/telegram/${segments.join('/')}.`)
    if (method === 'GET' && action === 'chat') {
      const call = { world, bot: bot(query.get('bot') ?? undefined), person: person(first) }
      return chatView(call, query.get('group'))
    }
    if (method !== 'POST') throw new SimRefusal(`There is no ${method} ${action}.`)
    const named = botBody.safeParse(body ?? {})
    if (!named.success) throw new SimRefusal('The body has to be a JSON object.')
    return act({ world, bot: bot(named.data.bot), person: person(first) }, action, body)
  }
}

const act = (call: SimCall, action: string, body: unknown): unknown => {
  switch (action) {
    case 'text': {
      const { text, ...where } = bodyOf(textBody, body)
      return personPosts(call, plainText(text), where)
    }
    case 'press':
      return press(call, body)
    case 'edit':
      return edit(call, body)
    case 'photo':
    case 'sticker':
    case 'voice':
      return file(call, action, body)
    case 'contact':
      return contact(call, body)
    case 'location':
      return location(call, body)
    case 'block':
    case 'unblock':
      return setBlocked(call, action === 'block')
    default:
      throw new SimRefusal(`A person cannot "${action}" on Telegram.`)
  }
}

const edit = (call: SimCall, body: unknown): { messageId: string } => {
  const { world, bot, person } = call
  const { messageId, text, group } = bodyOf(editBody, body)
  const chat = group === undefined ? bot.chats.get(person.userId) : groupOf(call, group)
  const message = chat?.messages.get(Number(messageId))
  if (!chat || !message || message.deleted) throw new SimRefusal(`There is no message "${messageId}".`)
  if (message.sender !== person.userId || message.content.text === undefined)
    throw new SimRefusal(`Message "${messageId}" is not a text that ${person.name} wrote.`)
  const at = world.now()
  if (at - message.at > limits.editableByPersonMs)
    throw new SimRefusal(`Message "${messageId}" is older than 48 hours and cannot be edited.`)
  const content = plainText(text)
  const edited = { ...message, content, editedAt: at }
  const update = hears(call, chat, edited)
    ? queued(bot, 'edited_message', chat.id, at, messageJson(world.store.state, bot, chat, edited))
    : []
  world.store.commit(
    {
      type: 'message-edited',
      bot: bot.bot.id,
      chatId: chat.id,
      messageId: message.id,
      content,
      replyMarkup: null,
      at,
    },
    ...update,
  )
  return { messageId: String(message.id) }
}

const findPerson = ({ store }: World, id: string): Person => {
  const found = personById(store.state, id)
  if (!found) throw new SimRefusal(`Nobody called "${id}" is on the local Telegram.`)
  return found
}

/** @param name a bot's token, id or @username; Krąg's when left out. */
const findBot = ({ store }: World, name: string | undefined): BotState => {
  const wanted = name ?? MAIN_BOT.token
  const found = [...store.state.bots.values()].find(({ bot }) =>
    [bot.token, String(bot.id), bot.username, `@${bot.username}`].includes(wanted),
  )
  if (!found) throw new SimRefusal(`There is no bot "${wanted}" on the local Telegram.`)
  return found
}
