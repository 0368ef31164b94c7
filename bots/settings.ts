/** The environment, read once. Anything wrong is one sentence that says what and how to mend it. */
import { z } from 'zod'

/** Said on standard error; the process ends with 2. */
export class SettingsError extends Error {}

const wrong = (sentence: string): never => {
  throw new SettingsError(sentence)
}

const text = z.string().trim().min(1)
const url = (name: string, protocols: readonly string[], example: string) =>
  text.refine((value) => protocols.includes(protocolOf(value)), {
    error: `${name} has to be an address like ${example}.`,
  })
const protocolOf = (value: string): string => (URL.canParse(value) ? new URL(value).protocol : '')
const shaped = (name: string, shape: RegExp, example: string) =>
  text.regex(shape, { error: `${name} has to look like ${example}.` })
const flag = (name: string) => z.enum(['0', '1'], { error: `${name} has to be 1 or 0.` })

const web = ['http:', 'https:']
const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
const portSentence = 'PORT has to be a whole number from 1 to 65535.'

const environment = z.object({
  PORT: z.coerce
    .number({ error: portSentence })
    .int({ error: portSentence })
    .min(1, { error: portSentence })
    .max(65_535, { error: portSentence })
    .default(3000),
  HOST: text.default('127.0.0.1'),
  DATABASE_URL: url(
    'DATABASE_URL',
    ['postgres:', 'postgresql:'],
    'postgres://user:password@host:5432/krag',
  ).optional(),
  REDIS_URL: url('REDIS_URL', ['redis:', 'rediss:'], 'redis://host:6379').optional(),
  KRAG_DATA: text.default('.krag'),
  KRAG_PUBLIC_URL: url('KRAG_PUBLIC_URL', web, 'https://krag.example.org').optional(),
  KRAG_ROLE: z
    .enum(['all', 'bots', 'worker'], { error: 'KRAG_ROLE has to be all, bots or worker.' })
    .default('all'),
  KRAG_PLAYGROUND: flag('KRAG_PLAYGROUND').optional(),
  KRAG_FRESH: flag('KRAG_FRESH').default('0'),
  LOG_LEVEL: z.enum(levels, { error: `LOG_LEVEL has to be one of ${levels.join(', ')}.` }).optional(),
  TELEGRAM_BOT_TOKEN: shaped(
    'TELEGRAM_BOT_TOKEN',
    /^\d+:[\w-]+$/,
    '123456:ABC-def, as BotFather gives it',
  ).optional(),
  TELEGRAM_WEBHOOK_URL: url(
    'TELEGRAM_WEBHOOK_URL',
    web,
    'https://krag.example.org/telegram-webhook',
  ).optional(),
  TELEGRAM_WEBHOOK_SECRET: shaped(
    'TELEGRAM_WEBHOOK_SECRET',
    /^[\w-]{16,256}$/,
    'at least 16 letters, digits, _ or -',
  ).optional(),
  TELEGRAM_API_ROOT: url('TELEGRAM_API_ROOT', web, 'https://api.telegram.org').optional(),
  SLACK_BOT_TOKEN: shaped(
    'SLACK_BOT_TOKEN',
    /^xox[be]/,
    'xoxb-…, from "OAuth & Permissions" of the Slack app',
  ).optional(),
  SLACK_SIGNING_SECRET: text.optional(),
  SLACK_APP_TOKEN: shaped(
    'SLACK_APP_TOKEN',
    /^xapp-/,
    'xapp-…, from "Basic Information" of the Slack app',
  ).optional(),
  SLACK_API_URL: url('SLACK_API_URL', web, 'https://slack.com/api/').optional(),
})
type Environment = z.infer<typeof environment>

export type Settings = {
  readonly role: 'all' | 'bots' | 'worker'
  readonly host: string
  readonly port: number
  /** Null: embedded in `dataFolder`. */
  readonly server: { readonly databaseUrl: string; readonly redisUrl: string } | null
  readonly dataFolder: string
  readonly fresh: boolean
  readonly publicUrl: string | null
  readonly logLevel: (typeof levels)[number]
  /** The local platforms with everything on them, or the real ones that have a token. */
  readonly platforms:
    | {
        readonly are: 'local'
        /** Where another process serves them; null: this one does. */
        readonly elsewhere: { readonly telegram: string; readonly slack: string } | null
        readonly webhook: TelegramWebhook | null
      }
    | { readonly are: 'real'; readonly telegram: TelegramAccess | null; readonly slack: SlackAccess | null }
}
type TelegramWebhook = { readonly url: string; readonly secret: string }
export type TelegramAccess = {
  readonly token: string
  readonly apiRoot: string | null
  readonly webhook: TelegramWebhook | null
}
export type SlackAccess = {
  readonly token: string
  readonly signingSecret: string | null
  readonly appToken: string | null
  readonly apiUrl: string | null
}

/** Throws SettingsError. Variables that are set to nothing count as not set. */
export const readSettings = (env: Readonly<Record<string, string | undefined>>): Settings => {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()))
  const parsed = environment.safeParse(given)
  if (!parsed.success) return wrong(parsed.error.issues[0]?.message ?? 'The settings can not be read.')
  const of = parsed.data
  const server = serverOf(of)
  if (of.KRAG_ROLE !== 'all' && !server)
    wrong(
      `KRAG_ROLE=${of.KRAG_ROLE} shares its data with other processes: set DATABASE_URL and REDIS_URL, or leave KRAG_ROLE out.`,
    )
  return {
    role: of.KRAG_ROLE,
    host: of.HOST,
    port: of.PORT,
    server,
    dataFolder: of.KRAG_DATA,
    fresh: of.KRAG_FRESH === '1',
    publicUrl: of.KRAG_PUBLIC_URL ?? null,
    logLevel: of.LOG_LEVEL ?? 'warn',
    platforms: platformsOf(of),
  }
}

const serverOf = ({ DATABASE_URL, REDIS_URL }: Environment): Settings['server'] => {
  if (DATABASE_URL && REDIS_URL) return { databaseUrl: DATABASE_URL, redisUrl: REDIS_URL }
  if (DATABASE_URL)
    wrong('DATABASE_URL is set without REDIS_URL: set both, or neither to run on the embedded database.')
  if (REDIS_URL)
    wrong('REDIS_URL is set without DATABASE_URL: set both, or neither to run on the embedded database.')
  return null
}

const platformsOf = (of: Environment): Settings['platforms'] => {
  const anyToken = of.TELEGRAM_BOT_TOKEN ?? of.SLACK_BOT_TOKEN ?? of.SLACK_APP_TOKEN
  if (anyToken === undefined) return localPlatforms(of)
  if (of.KRAG_PLAYGROUND === '1')
    wrong('KRAG_PLAYGROUND=1 and a real token exclude each other: take one of them away.')
  return { are: 'real', telegram: telegramOf(of), slack: slackOf(of) }
}

const localPlatforms = (of: Environment): Settings['platforms'] => {
  if (of.KRAG_PLAYGROUND === '0')
    wrong('There is no token: set TELEGRAM_BOT_TOKEN or SLACK_BOT_TOKEN, or take KRAG_PLAYGROUND=0 away.')
  if (!['127.0.0.1', 'localhost', '::1'].includes(of.HOST))
    wrong(
      'Without a token everything is local, on this machine only: set HOST to 127.0.0.1, or give a real token.',
    )
  const { TELEGRAM_API_ROOT: telegram, SLACK_API_URL: slack } = of
  if (of.KRAG_ROLE !== 'worker') return { are: 'local', elsewhere: null, webhook: webhookOf(of) }
  if (!telegram || !slack)
    return wrong(
      'A worker without tokens needs TELEGRAM_API_ROOT and SLACK_API_URL, the addresses of the local platforms that KRAG_ROLE=bots serves.',
    )
  return { are: 'local', elsewhere: { telegram: withoutSlash(telegram), slack }, webhook: null }
}

const telegramOf = (of: Environment): TelegramAccess | null =>
  of.TELEGRAM_BOT_TOKEN
    ? {
        token: of.TELEGRAM_BOT_TOKEN,
        apiRoot: of.TELEGRAM_API_ROOT ? withoutSlash(of.TELEGRAM_API_ROOT) : null,
        webhook: webhookOf(of),
      }
    : null

const webhookOf = ({ TELEGRAM_WEBHOOK_URL: address, TELEGRAM_WEBHOOK_SECRET: secret }: Environment) => {
  if (!address) return null
  if (!secret)
    return wrong(
      'TELEGRAM_WEBHOOK_URL needs TELEGRAM_WEBHOOK_SECRET beside it, so that nobody else can write there.',
    )
  return { url: address, secret }
}

const slackOf = (of: Environment): SlackAccess | null => {
  const { SLACK_BOT_TOKEN: token, SLACK_SIGNING_SECRET: signingSecret, SLACK_APP_TOKEN: appToken } = of
  if (!token) return appToken ? wrong('SLACK_APP_TOKEN needs SLACK_BOT_TOKEN beside it.') : null
  if (!signingSecret && !appToken)
    wrong(
      'SLACK_BOT_TOKEN needs SLACK_SIGNING_SECRET (for HTTP) or SLACK_APP_TOKEN (for Socket Mode) beside it.',
    )
  return {
    token,
    signingSecret: signingSecret ?? null,
    appToken: appToken ?? null,
    apiUrl: of.SLACK_API_URL ?? null,
  }
}

const withoutSlash = (address: string): string => address.replace(/\/+$/, '')
