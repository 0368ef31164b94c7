import type { Logger, LogLevel } from '@slack/web-api'
import { LogLevel as levels, WebClient } from '@slack/web-api'
import type { Log } from '../log.ts'

const standardApi = 'https://slack.com/api/'

export type ClientSettings = {
  readonly token: string
  /** Null is Slack itself. */
  readonly apiUrl: string | null
  readonly log: Log
  /** Milliseconds until a call is given up. */
  readonly timeout?: number
}

/** The library neither retries nor waits: what became of a call is decided by the outbox. */
export const clientOptions = ({ apiUrl, log, timeout = 10_000 }: Omit<ClientSettings, 'token'>) => ({
  slackApiUrl: withSlash(apiUrl ?? standardApi),
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  timeout,
  logger: quietLogger(log),
})

export const slackClient = ({ token, ...rest }: ClientSettings): WebClient =>
  new WebClient(token, clientOptions(rest))

/** Slack's libraries log bodies when they talk much; only their warnings are kept, cut short. */
export const quietLogger = (log: Log): Logger => ({
  debug: () => {},
  info: () => {},
  warn: (...told: unknown[]) =>
    log.warn({ event: 'slack library', channel: 'slack', reason: firstWords(told) }),
  error: (...told: unknown[]) =>
    log.warn({ event: 'slack library', channel: 'slack', reason: firstWords(told) }),
  setLevel: () => {},
  setName: () => {},
  getLevel: (): LogLevel => levels.ERROR,
})

/** The library's own words; what follows them may be anybody's. */
const firstWords = (told: readonly unknown[]): string => {
  const [first] = told
  return (typeof first === 'string' ? first : first instanceof Error ? first.name : typeof first).slice(
    0,
    120,
  )
}

const withSlash = (url: string): string => (url.endsWith('/') ? url : `${url}/`)
