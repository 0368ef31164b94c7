/** The way out to Telegram: one outbox row becomes one message, or several when it is too long for one. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Api } from 'grammy'
import type { Claimed, Sender, Sent } from '../../queue/sender.ts'
import { textLimit } from '../render/escape.ts'
import { splitText } from '../render/split.ts'
import { type Speak, speakClaimed } from '../speak.ts'
import { keyboard } from './keyboard.ts'
import { outcomeOf } from './outcome.ts'

/** @param api with a short time-out and no retries of its own: the outbox decides what is tried again. */
export const telegramSender = (api: Api, speak: Speak): Sender => ({
  send: async (claimed) => {
    const { lane, act, buttons } = claimed.message
    if (act === 'home') return { is: 'failed', why: 'rejected', code: 'no-home-on-telegram' }
    if (act === 'edit' && claimed.target === null)
      return { is: 'failed', why: 'gone', code: 'nothing-to-edit' }
    const { text, choices } = await speakClaimed(speak, claimed)
    const chat = Number(lane.slice('telegram:'.length))
    const rows = buttons && choices.length > 0 ? keyboard(buttons.promptId, choices) : null
    const sent = await inParts(splitText(text, textLimit.telegram), async (part, at) => {
      const shape = {
        link_preview_options: { is_disabled: true },
        ...(at.last && rows ? { reply_markup: { inline_keyboard: rows } } : {}),
      }
      if (act === 'edit' && at.first) {
        await api.editMessageText(chat, Number(claimed.target), part, shape)
        return claimed.target
      }
      const sent = await api.sendMessage(chat, part, { ...shape, ...(at.first ? replyTo(claimed) : {}) })
      return String(sent.message_id)
    })
    return sent.is === 'sent' && sent.ref === null ? { is: 'sent', ref: claimed.target } : sent
  },
  // The Bot API can't be asked what a chat holds.
  find: async () => null,
})

const replyTo = ({ threadRef }: Claimed) =>
  threadRef === null
    ? {}
    : { reply_parameters: { message_id: Number(threadRef), allow_sending_without_reply: true } }

type Place = { readonly first: boolean; readonly last: boolean }

/** Once the first part is out, the rest can't be put off as a whole: it waits here, or stays in doubt. */
const inParts = async (
  parts: readonly string[],
  sendPart: (part: string, at: Place) => Promise<string | null>,
): Promise<Sent> => {
  let ref: string | null = null
  for (const [index, part] of parts.entries()) {
    const at = { first: index === 0, last: index === parts.length - 1 }
    const sent = await patiently(at.first ? 0 : patienceMs, () => oneTry(() => sendPart(part, at)))
    if (sent.is !== 'sent') return at.first ? sent : { is: 'unknown', why: 'server-error' }
    ref = sent.ref
  }
  return { is: 'sent', ref }
}

const patienceMs = 20_000

const oneTry = async (call: () => Promise<string | null>): Promise<Sent> => {
  try {
    return { is: 'sent', ref: await call() }
  } catch (error) {
    return outcomeOf(error)
  }
}

const patiently = async (patience: number, attempt: () => Promise<Sent>): Promise<Sent> => {
  const sent = await attempt()
  if (sent.is !== 'later' || sent.afterMs > patience) return sent
  await wait(sent.afterMs)
  return await patiently(patience - sent.afterMs, attempt)
}
