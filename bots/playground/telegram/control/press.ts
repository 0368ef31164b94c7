import { z } from 'zod'
import { SimRefusal } from '../../platform/local-platform.ts'
import { phoneNumber } from '../account.ts'
import type { JsonObject } from '../json.ts'
import { buttonsOf, callbackData } from '../markup.ts'
import { messageJson, personJson } from '../message-json.ts'
import type { Chat, StoredMessage } from '../state.ts'
import { plainText } from '../text/format.ts'
import { queued } from '../updates/queue.ts'
import { personPosts } from './person-posts.ts'
import { anywhere, bodyOf, groupOf, type SimCall } from './sim-call.ts'
import { activeKeyboard } from './view.ts'

/** What the person saw after the press: `alert` is the text that the bot answered with. */
export type PressOutcome = {
  readonly answered: boolean
  readonly alert: string | null
  readonly queryId: string | null
  readonly messageId: string
}

const body = z.strictObject({
  ...anywhere,
  label: z.string().optional(),
  messageId: z.coerce.string().optional(),
  data: z.string().optional(),
  /** How long to wait for what the bot answers; 0 for not at all. */
  waitMs: z.number().min(0).max(60_000).optional(),
})

/** Presses a button: by `label` the newest such one, or by `messageId` and `data` (or `label`). */
export const press = async (call: SimCall, given: unknown): Promise<PressOutcome> => {
  const asked = bodyOf(body, given)
  const { label, messageId, data } = asked
  if (label === undefined && (messageId === undefined || data === undefined))
    throw new SimRefusal('Say which button: "label", or "messageId" and "data".')
  const chat = chatOf(call, asked.group)
  if (messageId !== undefined) {
    const message = liveMessage(chat, messageId)
    const pressed = data ?? dataByLabel(message, label ?? '')
    if (!offers(message, pressed))
      throw new SimRefusal(`Message ${messageId} has no button with data "${pressed}".`)
    return ask(call, chat, message, pressed, asked.waitMs)
  }
  return pressNewest(call, chat, label ?? '', asked.waitMs)
}

const chatOf = (call: SimCall, group: string | undefined): Chat => {
  if (group !== undefined) return groupOf(call, group)
  const chat = call.bot.chats.get(call.person.userId)
  if (!chat) throw new SimRefusal(`${call.person.name} has no chat with the bot yet.`)
  if (chat.kind === 'private' && chat.blocked)
    throw new SimRefusal(`${call.person.name} has blocked the bot: its buttons do nothing.`)
  return chat
}

const liveMessage = (chat: Chat, id: string): StoredMessage => {
  const message = chat.messages.get(Number(id))
  if (!message || message.deleted) throw new SimRefusal(`There is no message "${id}" in this chat.`)
  return message
}

const dataByLabel = (message: StoredMessage, label: string): string => {
  const button = buttonsOf(message.replyMarkup).find(({ text }) => text === label)
  const data = button?.callback_data
  if (typeof data === 'string') return data
  throw new SimRefusal(`Message ${message.id} has no button "${label}".`)
}

/** An old client may still show, and press, a button of before the message was edited. */
const offers = (message: StoredMessage, data: string): boolean =>
  callbackData(message.replyMarkup).includes(data) || message.pastData.includes(data)

const pressNewest = (
  call: SimCall,
  chat: Chat,
  label: string,
  waitMs: number | undefined,
): Promise<PressOutcome> | PressOutcome => {
  const shown = [...chat.messages.values()].filter(({ deleted }) => !deleted).reverse()
  const keyboard = activeKeyboard(chat)
  for (const message of shown) {
    const button = buttonsOf(message.replyMarkup).find(({ text }) => text === label)
    if (!button || (message.replyMarkup?.keyboard && message !== keyboard)) continue
    const data = button.callback_data
    if (typeof data === 'string') return ask(call, chat, message, data, waitMs)
    if (message === keyboard) return sayByKeyboard(call, chat, button)
    throw new SimRefusal(`The button "${label}" opens something in the app; the bot hears nothing of it.`)
  }
  const labels = [
    ...new Set(shown.flatMap(({ replyMarkup }) => buttonsOf(replyMarkup).map(({ text }) => text))),
  ]
  const there = labels.length === 0 ? 'There are no buttons.' : `There are: ${labels.join(', ')}.`
  throw new SimRefusal(`There is no button "${label}" in ${call.person.name}'s chat. ${there}`)
}

/** A button of a reply keyboard writes its label, or sends what it asks for. */
const sayByKeyboard = (call: SimCall, chat: Chat, button: JsonObject): PressOutcome => {
  const group = chat.kind === 'group' ? String(chat.id) : undefined
  const { messageId } = personPosts(call, keyboardContent(call, button), { group })
  return { answered: true, alert: null, queryId: null, messageId }
}

const keyboardContent = ({ person }: SimCall, button: JsonObject): JsonObject => {
  if (button.request_contact === true)
    return {
      contact: { phone_number: phoneNumber(person.id), first_name: person.name, user_id: person.userId },
    }
  if (button.request_location === true) return { location: { latitude: 52.2297, longitude: 21.0122 } }
  return plainText(String(button.text))
}

const ask = async (
  call: SimCall,
  chat: Chat,
  message: StoredMessage,
  data: string,
  waitMs: number | undefined,
): Promise<PressOutcome> => {
  const { world, bot, person } = call
  const id = nextQueryId(call)
  const at = world.now()
  const payload = {
    id,
    from: personJson(person),
    message: messageJson(world.store.state, bot, chat, message),
    chat_instance: String(chat.id * 7 + bot.bot.id),
    data,
  }
  const query = { id, userId: person.userId, chatId: chat.id, messageId: message.id, at }
  world.store.commit(
    { type: 'button-pressed', bot: bot.bot.id, query },
    ...queued(bot, 'callback_query', chat.id, at, payload),
  )
  const answer = await answerTo(call, id, waitMs ?? world.policy.pressWaitMs)
  const text = answer?.text
  return {
    answered: answer !== null,
    alert: typeof text === 'string' ? text : null,
    queryId: id,
    messageId: String(message.id),
  }
}

const nextQueryId = ({ bot }: SimCall): string =>
  `${4_400_000_000_000_000n + BigInt(bot.bot.id) * 1_000_000n + BigInt(bot.queries.size + 1)}`

/** Waits until the bot answers the press, or the time is over. */
const answerTo = ({ world, bot }: SimCall, id: string, waitMs: number): Promise<JsonObject | null> => {
  const now = (): JsonObject | null => bot.queries.get(id)?.answer ?? null
  const already = now()
  if (already || waitMs === 0) return Promise.resolve(already)
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer)
      unwatch()
      resolve(now())
    }
    const timer = setTimeout(finish, waitMs)
    const unwatch = world.store.watch(() => {
      if (now()) finish()
    })
  })
}
