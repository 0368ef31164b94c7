import { z } from 'zod'
import type { Update, Webhook } from '../changes.ts'
import { type Json, json } from '../json.ts'
import { seconds } from '../message-json.ts'
import { limits, type TelegramPolicy } from '../policy.ts'
import type { BotState } from '../state.ts'
import type { Store } from '../store.ts'
import { pending, updateJson } from './queue.ts'

export type Webhooks = {
  /** What getWebhookInfo says. */
  info(bot: BotState): Json
  /** Forgets failures: the address was just set. */
  renewed(bot: BotState): void
  close(): Promise<void>
}
type Progress = {
  /** Chats with an update under way or waiting to be repeated: the next of that chat comes after it. */
  readonly held: Set<number>
  readonly failures: Map<number, number>
  /** Repeats that wait, by chat. */
  readonly repeats: Map<number, NodeJS.Timeout>
  lastError: { at: number; text: string } | null
}
type Surroundings = {
  readonly store: Store
  readonly policy: TelegramPolicy
  readonly now: () => number
  /** Does what a webhook gave as its answer: `{"method": …}`. */
  readonly call: (bot: BotState, method: string, values: { [name: string]: Json }) => Promise<void>
}

const replyInAnswer = z.looseObject({ method: z.string() })

/** Delivers updates to webhooks: within a chat one after another, repeated until the bot says 2xx. */
export const webhooks = ({ store, policy, now, call }: Surroundings): Webhooks => {
  const progress = new Map<number, Progress>()
  const stop = new AbortController()
  const underWay = new Set<Promise<void>>()

  const of = (bot: BotState): Progress => {
    const known = progress.get(bot.bot.id)
    if (known) return known
    const fresh: Progress = { held: new Set(), failures: new Map(), repeats: new Map(), lastError: null }
    progress.set(bot.bot.id, fresh)
    return fresh
  }

  const pump = (bot: BotState): void => {
    const { webhook } = bot
    if (!webhook || stop.signal.aborted) return
    const { held } = of(bot)
    for (const update of pending(bot, now())) {
      if (held.size >= webhook.maxConnections) return
      if (held.has(update.chatId)) continue
      held.add(update.chatId)
      const delivery = deliver(bot, webhook, update).finally(() => underWay.delete(delivery))
      underWay.add(delivery)
    }
  }

  const deliver = async (bot: BotState, webhook: Webhook, update: Update): Promise<void> => {
    const answer = await post(
      webhook,
      update,
      AbortSignal.any([stop.signal, AbortSignal.timeout(policy.webhookTimeoutMs)]),
    )
    if (stop.signal.aborted) return
    if (answer.ok) return delivered(bot, update, answer.body)
    failed(bot, webhook, update, answer.error)
  }

  const delivered = async (bot: BotState, update: Update, body: string): Promise<void> => {
    const { held, failures } = of(bot)
    failures.delete(update.id)
    store.commit({ type: 'update-finished', bot: bot.bot.id, updateId: update.id })
    await replyTo(bot, body)
    held.delete(update.chatId)
    pump(bot)
  }

  const replyTo = async (bot: BotState, body: string): Promise<void> => {
    const parsed = replyInAnswer.safeParse(safeJson(body))
    if (!parsed.success) return
    const { method, ...values } = parsed.data
    if (/^(get|deletewebhook$|setwebhook$|close$|logout$)/i.test(method)) return
    await call(bot, method, z.record(z.string(), json).parse(values))
  }

  const failed = (bot: BotState, webhook: Webhook, update: Update, text: string): void => {
    const { held, failures, repeats } = of(bot)
    of(bot).lastError = { at: now(), text }
    if (bot.webhook !== webhook) return release(bot, update)
    const count = (failures.get(update.id) ?? 0) + 1
    failures.set(update.id, count)
    const again = setTimeout(() => {
      repeats.delete(update.chatId)
      held.delete(update.chatId)
      pump(bot)
    }, policy.webhookRetryMs(count))
    repeats.set(update.chatId, again)
  }

  const release = (bot: BotState, update: Update): void => {
    of(bot).held.delete(update.chatId)
    pump(bot)
  }

  const unwatch = store.watch((changes) => {
    const touched = new Set(
      changes.flatMap((change) =>
        change.type === 'update-queued' || change.type === 'webhook-set' ? [change.bot] : [],
      ),
    )
    for (const id of touched) {
      const bot = store.state.bots.get(id)
      if (bot) pump(bot)
    }
  })
  queueMicrotask(() => {
    for (const bot of store.state.bots.values()) pump(bot)
  })

  return {
    info: (bot) => info(bot, of(bot), pending(bot, now()).length),
    renewed: (bot) => {
      of(bot).lastError = null
      forgetRepeats(of(bot))
    },
    close: async () => {
      unwatch()
      stop.abort()
      for (const each of progress.values()) forgetRepeats(each)
      await Promise.allSettled(underWay)
    },
  }
}

const forgetRepeats = ({ repeats, held, failures }: Progress): void => {
  for (const [chatId, timer] of repeats) {
    clearTimeout(timer)
    held.delete(chatId)
  }
  repeats.clear()
  failures.clear()
}

type Answer = { ok: true; body: string } | { ok: false; error: string }

const post = async (webhook: Webhook, update: Update, signal: AbortSignal): Promise<Answer> => {
  try {
    const response = await fetch(webhook.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(webhook.secret !== '' && { 'x-telegram-bot-api-secret-token': webhook.secret }),
      },
      body: JSON.stringify(updateJson(update)),
      signal,
    })
    const body = await response.text()
    if (response.ok) return { ok: true, body }
    return { ok: false, error: `Wrong response from the webhook: ${response.status} ${response.statusText}` }
  } catch {
    return { ok: false, error: 'Connection refused or closed by the webhook' }
  }
}

const safeJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const info = (bot: BotState, { lastError }: Progress, waiting: number): Json => ({
  url: bot.webhook?.url ?? '',
  has_custom_certificate: false,
  pending_update_count: waiting,
  ...(bot.webhook && { max_connections: bot.webhook.maxConnections }),
  ...(lastError && { last_error_date: seconds(lastError.at), last_error_message: lastError.text }),
  ...(bot.allowed.length > 0 && { allowed_updates: bot.allowed }),
})

export const DEFAULT_CONNECTIONS = 40
export const isWebhookSecret = (secret: string): boolean =>
  secret.length <= limits.secretTokenCharacters && /^[A-Za-z0-9_-]*$/.test(secret)
