import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { App, Receiver } from '@slack/bolt'
import { z } from 'zod'
import type { AckBody } from './acknowledge.ts'
import { type Answering, answerTo } from './answer.ts'
import { isSignedBySlack } from './signature.ts'

/** Slack's largest payloads are far below. */
const largestBody = 1024 * 1024

export type HttpSettings = Answering & { readonly signingSecret: string; readonly nowMs: () => number }

/** Takes signed requests on a server that is not ours to start; answers when the change is committed. */
export class HttpReceiver implements Receiver {
  readonly #settings: HttpSettings
  #app: App | null = null

  constructor(settings: HttpSettings) {
    this.#settings = settings
  }
  init(app: App): void {
    this.#app = app
  }
  async start(): Promise<void> {}
  async stop(): Promise<void> {
    this.#app = null
  }

  readonly requestListener: RequestListener = (request, response) => {
    this.#take(request, response).catch(() => finish(response, 500))
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'POST') return finish(response, 405)
    const raw = await readRaw(request)
    if (raw === null) return finish(response, 413)
    const { signingSecret, nowMs } = this.#settings
    const signed = {
      timestamp: header(request, 'x-slack-request-timestamp'),
      signature: header(request, 'x-slack-signature'),
      raw,
    }
    const text = raw.toString('utf8')
    const form = isForm(request) ? new URLSearchParams(text) : null
    // Asked now and then without a signature; the answer says nothing.
    if (form?.get('ssl_check') === '1') return finish(response, 200)
    if (!isSignedBySlack(signed, signingSecret, nowMs())) return finish(response, 401)
    await this.#answer(form ? fromForm(form) : fromJson(text), request, response)
  }

  async #answer(body: unknown, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const challenge = verification.safeParse(body)
    if (challenge.success) return finish(response, 200, { challenge: challenge.data.challenge })
    const retry = {
      num: count(header(request, 'x-slack-retry-num')),
      reason: header(request, 'x-slack-retry-reason'),
    }
    const answer = await answerTo(this.#app, body, retry, this.#settings)
    if (answer.is === 'failed') finish(response, 500)
    else finish(response, 200, answer.body)
  }
}

const verification = z.object({ type: z.literal('url_verification'), challenge: z.string() })

const header = (request: IncomingMessage, name: string): string | undefined => {
  const value = request.headers[name]
  return typeof value === 'string' ? value : undefined
}
const count = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,4}$/.test(text) ? Number(text) : undefined

const isForm = (request: IncomingMessage): boolean =>
  (header(request, 'content-type') ?? '').startsWith('application/x-www-form-urlencoded')
/** Interactions come as JSON in one field of a form, commands as the form itself. */
const fromForm = (form: URLSearchParams): unknown => {
  const payload = form.get('payload')
  return payload === null ? Object.fromEntries(form) : fromJson(payload)
}
const fromJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Null when it is too long; the rest of it is not kept. */
const readRaw = async (request: IncomingMessage): Promise<Buffer | null> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes: Buffer = Buffer.from(chunk)
    size += bytes.length
    if (size <= largestBody) chunks.push(bytes)
  }
  return size > largestBody ? null : Buffer.concat(chunks)
}

const finish = (
  response: ServerResponse,
  status: number,
  body: AckBody | { challenge: string } = null,
): void => {
  if (response.headersSent || response.destroyed) return
  if (body === null) {
    response.writeHead(status).end()
    return
  }
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body))
}
