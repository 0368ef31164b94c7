import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api'
import { z } from 'zod'
import type { Sent } from '../../queue/sender.ts'

export type NotSent = Exclude<Sent, { readonly is: 'sent' }>

/** What an error of the client says about one send. Rethrows what is no word of the platform: a bug of ours. */
export const outcomeOf = (error: unknown): NotSent => {
  if (error instanceof WebAPIRateLimitedError) return rateLimited(error.retryAfter * 1000)
  if (error instanceof WebAPIPlatformError) return fromCode(error.data.error)
  if (error instanceof WebAPIHTTPError) return fromStatus(error.statusCode)
  if (error instanceof WebAPIRequestError) return fromNetwork(error.original)
  if (error instanceof Error && /retry header/i.test(error.message)) return rateLimited(1_000)
  // The answer's head had come and its body broke off: fetch's own error, not the client's.
  if (isBrokenAnswer(error)) return fromNetwork(error)
  throw error
}

/** The platform's code, or the kind of failure: for logs and for the reason in our tables. */
export const codeOf = (error: unknown): string => {
  const outcome = outcomeOf(error)
  return outcome.is === 'failed' ? outcome.code : outcome.why
}

const rateLimited = (afterMs: number): NotSent => ({ is: 'later', afterMs, why: 'rate-limited' })
const unknown = (why: 'timeout' | 'reset' | 'server-error'): NotSent => ({ is: 'unknown', why })

const gone = new Set([
  'not_in_channel',
  'channel_not_found',
  'is_archived',
  'account_inactive',
  'user_not_found',
  'user_disabled',
])
/** "It's possible some aspect of the operation succeeded before the error was raised." */
const doubtful = new Set(['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout'])

const fromCode = (code: unknown): NotSent => {
  if (typeof code !== 'string' || !/^[a-z0-9_]{1,80}$/.test(code)) return unknown('server-error')
  if (code === 'ratelimited' || code === 'rate_limited') return rateLimited(1_000)
  if (doubtful.has(code)) return unknown('server-error')
  return { is: 'failed', why: gone.has(code) ? 'gone' : 'rejected', code }
}

const fromStatus = (status: number): NotSent =>
  status >= 500 ? unknown('server-error') : { is: 'failed', why: 'rejected', code: `http_${status}` }

/** No connection came to be, so nothing can have been accepted. */
const neverConnected = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])
const timedOut = new Set(['ETIMEDOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'])

const fromNetwork = (error: Error): NotSent => {
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return unknown('timeout')
  const code = causeCode(error)
  if (neverConnected.has(code)) return { is: 'later', afterMs: 1_000, why: 'unreachable' }
  return unknown(timedOut.has(code) ? 'timeout' : 'reset')
}

const isBrokenAnswer = (error: unknown): error is Error =>
  error instanceof Error &&
  (error.name === 'TimeoutError' || error.name === 'AbortError' || error.message === 'terminated')

const caused = z.object({ cause: z.object({ code: z.string() }) })
const causeCode = (error: Error): string => caused.safeParse(error).data?.cause.code ?? ''
