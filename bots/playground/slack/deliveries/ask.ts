import { isObject, type Json, type JsonObject, parseJson } from '../json.ts'
import type { App } from '../state/rows.ts'
import type { Slack } from '../state/slack.ts'
import { VERIFICATION_TOKEN } from '../workspace.ts'
import { postSigned } from './signed-http.ts'
import type { SocketMode } from './socket-mode.ts'

/** What the app answered within three seconds; `body` is undefined when it said nothing more. */
export type Acknowledgement =
  | { acknowledged: true; body: Json | undefined }
  | { acknowledged: false; error: 'operation_timeout' | 'dispatch_failed' }

/** Asks an app once, never again: slash commands, interactivity, options of a select. */
export type Ask = (
  app: App,
  kind: 'slash_commands' | 'interactive',
  payload: JsonObject,
) => Promise<Acknowledgement>

export const asking =
  (slack: Slack, sockets: SocketMode): Ask =>
  async (given, kind, payload) => {
    const app = slack.store.apps.get(given.id) ?? given
    if (!app.socketMode) return byHttp(slack, app, kind, payload)
    const outcome = await sockets.send(app.id, { type: kind, payload, acceptsPayload: true })
    if (outcome.kind === 'failed') return failure(outcome.reason === 'timeout')
    return { acknowledged: true, body: isEmpty(outcome.payload) ? undefined : outcome.payload }
  }

const failure = (late: boolean): Acknowledgement => ({
  acknowledged: false,
  error: late ? 'operation_timeout' : 'dispatch_failed',
})
const isEmpty = (payload: Json | undefined): boolean =>
  payload === undefined ||
  payload === null ||
  payload === '' ||
  (isObject(payload) && Object.keys(payload).length === 0)

const byHttp = async (
  slack: Slack,
  app: App,
  kind: 'slash_commands' | 'interactive',
  payload: JsonObject,
): Promise<Acknowledgement> => {
  if (app.requestUrl === null) return failure(false)
  const outcome = await postSigned({
    url: app.requestUrl,
    secret: app.signingSecret,
    type: 'application/x-www-form-urlencoded',
    body: kind === 'interactive' ? form({ payload: JSON.stringify(payload) }) : form(payload),
    timeoutMs: slack.timing.acknowledgeMs,
  })
  if (outcome.kind === 'failed') return failure(outcome.reason === 'http_timeout')
  if (outcome.status !== 200) return failure(false)
  if (outcome.body.trim() === '') return { acknowledged: true, body: undefined }
  const json = outcome.type.includes('json') ? parseJson(outcome.body) : outcome.body
  return { acknowledged: true, body: isEmpty(json) ? undefined : json }
}
const form = (fields: JsonObject): string =>
  new URLSearchParams(
    Object.entries(fields).map(([key, value]): [string, string] => [key, String(value ?? '')]),
  ).toString()

/** Asks the app to prove that it owns its request URL, as Slack does when the URL is entered. */
export const verifyUrl = async (timeoutMs: number, app: App): Promise<boolean> => {
  if (app.requestUrl === null) return false
  const challenge = Math.random().toString(36).slice(2)
  const outcome = await postSigned({
    url: app.requestUrl,
    secret: app.signingSecret,
    type: 'application/json',
    body: JSON.stringify({ token: VERIFICATION_TOKEN, challenge, type: 'url_verification' }),
    timeoutMs,
  })
  if (outcome.kind === 'failed' || outcome.status !== 200) return false
  const answer = parseJson(outcome.body)
  return outcome.body === challenge || (isObject(answer) && answer.challenge === challenge)
}
