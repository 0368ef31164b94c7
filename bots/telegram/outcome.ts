import { GrammyError, HttpError } from 'grammy'
import type { Sent } from '../../queue/sender.ts'

/**
 * What a failed call means. Only what surely was not accepted may be tried again: a refusal to wait, or no
 * connection at all. Everything after the connection stood is a doubt. Throws what is no answer of the platform.
 */
export const outcomeOf = (error: unknown): Sent => {
  if (error instanceof GrammyError) return refusal(error)
  if (error instanceof HttpError) return networkFailure(error)
  throw error
}

const refusal = (error: GrammyError): Sent => {
  const { error_code: status, description, parameters } = error
  // The message already looks so: what was wanted is there.
  if (/message is not modified/i.test(description)) return { is: 'sent', ref: null }
  if (status === 429)
    return { is: 'later', why: 'rate-limited', afterMs: Math.max(1, parameters.retry_after ?? 1) * 1000 }
  if (status >= 500) return { is: 'unknown', why: 'server-error' }
  if (status === 403) return { is: 'failed', why: 'blocked', code: String(status) }
  const gone = /message to edit not found|message can't be edited|message_id_invalid|chat not found/i
  return { is: 'failed', why: gone.test(description) ? 'gone' : 'rejected', code: String(status) }
}

const networkFailure = ({ error }: HttpError): Sent => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  if (neverConnected.has(code)) return { is: 'later', why: 'unreachable', afterMs: 2_000 }
  if (error instanceof Error && 'type' in error && error.type === 'invalid-json')
    return { is: 'unknown', why: 'server-error' }
  return { is: 'unknown', why: /timed out/.test(String(error)) || code === 'ETIMEDOUT' ? 'timeout' : 'reset' }
}

const neverConnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])
