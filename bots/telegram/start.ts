/** The Telegram bot: updates in by long polling or webhook, messages out by a sender for the queue. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { Api, Bot, type Context, GrammyError } from 'grammy'
import type { BotCommand, Update } from 'grammy/types'
import type { Sender } from '../../queue/sender.ts'
import { type Log, reasonOf } from '../log.ts'
import type { Receive, Received } from '../receive.ts'
import type { Speak } from '../speak.ts'
import { readUpdate, wantedUpdates } from './incoming.ts'
import { longPollSeconds, type Polling, startPolling } from './polling.ts'
import { telegramSender } from './send.ts'
import { webhookHandler } from './webhook.ts'

export type TelegramSettings = {
  readonly token: string
  /** TELEGRAM_API_ROOT; null: Telegram itself. */
  readonly apiRoot: string | null
  /** Null: long polling. */
  readonly webhook: { readonly url: string; readonly secret: string } | null
}

export type Telegram = {
  /** To be put on the server under the path of the webhook's address; null with long polling. */
  readonly webhook: ((request: IncomingMessage, response: ServerResponse) => Promise<void>) | null
  stop(): Promise<void>
}

/** Telegram does not know this token. */
export class TokenRefused extends Error {}

const client = (settings: TelegramSettings, timeoutSeconds: number) => ({
  timeoutSeconds,
  ...(settings.apiRoot === null ? {} : { apiRoot: settings.apiRoot }),
})

/** The way out alone, as a worker needs it. */
export const createTelegramSender = (settings: TelegramSettings, speak: Speak): Sender =>
  telegramSender(new Api(settings.token, client(settings, 10)), speak)

type Deps = {
  readonly receive: Receive
  readonly speak: Speak
  /** What the menu beside the writing field offers. */
  readonly commands: readonly BotCommand[]
  /** Told our name on Telegram when that is known. */
  readonly known: (username: string) => void
  readonly log: Log
}

/** Starts taking updates in. Throws TokenRefused; a network that is down is waited for in the background. */
export const startTelegram = async (settings: TelegramSettings, deps: Deps): Promise<Telegram> => {
  const bot = new Bot(settings.token, { client: client(settings, longPollSeconds + 10) })
  const answers = new Set<Promise<void>>()
  bot.use(async (context) => {
    const received = await takeIn(context.update, deps)
    if (!received || !context.callbackQuery) return
    const answer = answerButton(context, received, deps).finally(() => answers.delete(answer))
    answers.add(answer)
  })
  const take = (update: Update) => bot.handleUpdate(update)
  const begun = begin(bot, settings, take, deps)
  const first = await Promise.race([begun.known.then(() => 'known'), wait(3_000, 'later', { ref: false })])
  if (first === 'later')
    begun.known.catch((error) =>
      deps.log.error({ event: 'bot not started', channel: 'telegram', reason: reasonOf(error) }),
    )
  return {
    webhook: settings.webhook ? webhookHandler(settings.webhook.secret, take, deps.log) : null,
    stop: async () => {
      await begun.stop()
      await Promise.allSettled(answers)
    },
  }
}

/** Null: nothing for the core in it. Malformed updates are acknowledged: they would be malformed tomorrow too. */
const takeIn = async (update: Update, { receive, log }: Deps): Promise<Received | null> => {
  const incoming = readUpdate(update)
  if (incoming.is === 'input') return await receive(incoming.input, incoming.key)
  if (incoming.is === 'malformed') log.warn({ event: 'malformed update', channel: 'telegram' })
  return null
}

/** Ends the button's waiting, with the small text if there is one. Never tried again: the press itself is stored. */
const answerButton = async (context: Context, received: Received, { speak, log }: Deps): Promise<void> => {
  try {
    const toast = received.is === 'toast' ? (await speak(received.say, received.reader)).text : null
    await context.answerCallbackQuery(toast === null ? {} : { text: toast.slice(0, 200) })
  } catch (error) {
    // "query is too old" after an outage is the usual one.
    log.info({ event: 'button not answered', channel: 'telegram', reason: reasonOf(error) })
  }
}

type Begun = {
  /** Resolves when Telegram has told who we are; rejects with TokenRefused. */
  readonly known: Promise<void>
  stop(): Promise<void>
}

const begin = (
  bot: Bot,
  settings: TelegramSettings,
  take: (update: Update) => Promise<void>,
  deps: Deps,
): Begun => {
  const stopping = new AbortController()
  const known = introduce(bot, deps, stopping.signal)
  const polling: Promise<Polling | null> = known.then(
    () => open(bot, settings, take, deps, stopping.signal),
    () => null,
  )
  return {
    known,
    stop: async () => {
      stopping.abort()
      await (await polling)?.stop()
    },
  }
}

/** Asks until the network is there: grammY's own pauses would grow to twenty minutes. */
const introduce = async (bot: Bot, { known }: Deps, stop: AbortSignal): Promise<void> => {
  for (let attempt = 1; !stop.aborted; attempt += 1) {
    try {
      bot.botInfo = await bot.api.getMe()
      known(bot.botInfo.username)
      return
    } catch (error) {
      if (isTokenRefused(error)) throw new TokenRefused('Telegram does not know this bot')
      await wait(Math.min(5_000, 100 * 2 ** attempt), null, { signal: stop }).catch(() => {})
    }
  }
}

const isTokenRefused = (error: unknown): boolean =>
  error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404)

const open = async (
  bot: Bot,
  settings: TelegramSettings,
  take: (update: Update) => Promise<void>,
  { commands, log }: Deps,
  stop: AbortSignal,
): Promise<Polling | null> => {
  if (stop.aborted) return null
  const optional = async (kind: string, call: Promise<unknown>): Promise<void> => {
    await call.catch((error) =>
      log.warn({ event: 'call failed', channel: 'telegram', kind, reason: reasonOf(error) }),
    )
  }
  void optional('setMyCommands', bot.api.setMyCommands(commands))
  if (settings.webhook === null) {
    await optional('deleteWebhook', bot.api.deleteWebhook())
    return startPolling(bot.api, take, log)
  }
  const { url, secret } = settings.webhook
  await optional(
    'setWebhook',
    bot.api.setWebhook(url, {
      secret_token: secret,
      allowed_updates: [...wantedUpdates],
      max_connections: 40,
    }),
  )
  return null
}
