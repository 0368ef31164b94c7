import type { ServerResponse } from 'node:http'
import type { JsonObject } from '../json.ts'

export const answerJson = (
  response: ServerResponse,
  body: JsonObject,
  status = 200,
  headers: Record<string, string> = {},
): void => {
  if (response.headersSent || response.destroyed) return
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...headers,
  })
  response.end(JSON.stringify(body))
}

export const answerText = (response: ServerResponse, text: string, status = 200): void => {
  if (response.headersSent || response.destroyed) return
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' })
  response.end(text)
}

/** Too many calls: Slack's 429, `seconds` real time. */
export const answerRateLimited = (response: ServerResponse, seconds: number): void =>
  answerJson(response, { ok: false, error: 'ratelimited' }, 429, { 'retry-after': String(seconds) })
