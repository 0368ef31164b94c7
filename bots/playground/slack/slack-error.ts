import type { JsonObject } from './json.ts'

/** A Web API call that Slack answers with `ok: false`: `error` is the official code. */
export class SlackError extends Error {
  readonly code: string
  readonly more: JsonObject
  constructor(code: string, more: JsonObject = {}) {
    super(code)
    this.code = code
    this.more = more
  }
}

/** Errors with the details that Slack puts in response_metadata. */
export const detailed = (code: string, messages: readonly string[]): SlackError =>
  new SlackError(code, {
    response_metadata: { messages: messages.map((message) => `[ERROR] ${message}`) },
    ...(code === 'invalid_blocks' && { errors: [...messages] }),
  })
