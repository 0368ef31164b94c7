import type { Change, Webhook } from '../changes.ts'
import type { Json } from '../json.ts'
import { badRequest, conflict } from '../refusal.ts'
import { DEFAULT_CONNECTIONS, isWebhookSecret } from '../updates/webhooks.ts'
import type { Call, Methods } from '../world.ts'

const WEBHOOK_ACTIVE =
  "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"

/** How a bot gets its updates. */
export const updates: Methods = {
  getUpdates: {
    takes: { offset: 'integer', limit: 'integer', timeout: 'integer', allowed_updates: 'json' },
    logged: false,
    run: (call) => {
      const { world, bot, args, gone } = call
      if (bot.webhook) throw conflict(WEBHOOK_ACTIVE)
      world.store.commit(...allowing(call))
      return world.polling.poll({
        bot,
        offset: args.integer('offset') ?? 0,
        limit: Math.min(Math.max(args.integer('limit') ?? 100, 1), 100),
        timeoutSeconds: Math.max(args.integer('timeout') ?? 0, 0),
        gone,
      })
    },
  },
  setWebhook: {
    takes: {
      url: 'text',
      certificate: 'file',
      ip_address: 'text',
      max_connections: 'integer',
      allowed_updates: 'json',
      drop_pending_updates: 'boolean',
      secret_token: 'text',
    },
    logged: false,
    description: 'Webhook was set',
    run: (call) => setWebhook(call, webhookOf(call)),
  },
  deleteWebhook: {
    takes: { drop_pending_updates: 'boolean' },
    logged: false,
    description: 'Webhook was deleted',
    run: (call) => setWebhook(call, null),
  },
  getWebhookInfo: { takes: {}, logged: false, run: ({ world, bot }) => world.webhooks.info(bot) },
}

const setWebhook = (call: Call, webhook: Webhook | null): Json => {
  const { world, bot, args } = call
  if (webhook) world.polling.interrupt(bot, 'terminated by setWebhook request')
  const below = args.boolean('drop_pending_updates') ? bot.nextUpdateId : 0
  world.webhooks.renewed(bot)
  world.store.commit(
    ...(below > 0 ? [{ type: 'updates-acknowledged' as const, bot: bot.bot.id, below }] : []),
    ...(webhook ? allowing(call) : []),
    { type: 'webhook-set', bot: bot.bot.id, webhook },
  )
  return true
}

/** A local webhook may be plain http, on any port: nothing leaves the machine. */
const webhookOf = ({ args }: Call): Webhook | null => {
  const url = args.text('url')
  if (url === undefined) return null
  const secret = args.text('secret_token') ?? ''
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) throw badRequest('invalid webhook URL specified')
  if (!isWebhookSecret(secret)) throw badRequest('secret token contains unallowed characters')
  const maxConnections = Math.min(Math.max(args.integer('max_connections') ?? DEFAULT_CONNECTIONS, 1), 100)
  return { url, secret, maxConnections }
}

/** The kinds asked for stay until other ones are asked for. */
const allowing = ({ bot, args }: Call): Change[] => {
  const given = args.json('allowed_updates')
  if (given === undefined || !Array.isArray(given)) return []
  const kinds = given.filter((kind) => typeof kind === 'string')
  const same = kinds.length === bot.allowed.length && kinds.every((kind) => bot.allowed.includes(kind))
  return same ? [] : [{ type: 'updates-allowed', bot: bot.bot.id, kinds }]
}
