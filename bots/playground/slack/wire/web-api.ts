import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FaultKind } from '../../platform/faults.ts'
import type { JsonObject } from '../json.ts'
import type { Method, Platform } from '../methods/method.ts'
import { methods } from '../methods/registry.ts'
import type { Gate, Pacing } from '../pacing.ts'
import { SlackError } from '../slack-error.ts'
import type { App } from '../state/rows.ts'
import { isoNow } from '../state/slack.ts'
import { MAIN_APP } from '../workspace.ts'
import { answerJson, answerRateLimited, answerText } from './answer.ts'
import { checkArguments } from './arguments.ts'
import { readBody, readCall } from './request.ts'

export type WebApi = (
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
  query: URLSearchParams,
) => Promise<void>

/** Answers `/api/<method>`: fault, token, pace, arguments, the method itself, the log of sent calls. */
export const webApi =
  (slack: Platform, pacing: Pacing | null, gate: Gate): WebApi =>
  async (request, response, name, query) => {
    const fault = slack.surroundings.faults.next('slack', name)
    if (fault !== null && fault !== 'accepted-then-reset') return misbehave(fault, request, response)
    const body = await readBody(request)
    const answer = answerTo(slack, pacing, gate, name, () => readCall(request, query, body))
    if (fault === 'accepted-then-reset') request.socket.destroy()
    else if ('retryAfter' in answer) answerRateLimited(response, answer.retryAfter)
    else answerJson(response, answer.body)
  }

type Answer = { body: JsonObject } | { retryAfter: number }
const answerTo = (
  slack: Platform,
  pacing: Pacing | null,
  gate: Gate,
  name: string,
  read: () => { given: JsonObject; token: string | undefined },
): Answer => {
  try {
    const method = methods[name]
    if (!method) throw new SlackError('unknown_method', { req_method: name })
    const { given, token } = read()
    const app = authenticate(slack, method, token)
    const retryAfter = pacing ? waitFor(pacing, gate, app, name, method, given) : 0
    return retryAfter > 0 ? { retryAfter } : { body: { ok: true, ...call(slack, name, method, app, given) } }
  } catch (error) {
    if (!(error instanceof SlackError)) throw error
    return { body: { ok: false, error: error.code, ...error.more } }
  }
}

const call = (slack: Platform, name: string, method: Method, app: App, given: JsonObject): JsonObject => {
  const args = checkArguments(given, method.args)
  const answer = slack.store.change(() => method.run(slack, { app, args }))
  if (method.writes)
    slack.surroundings.sent.record({ channel: 'slack', method: name, params: args.all, at: isoNow(slack) })
  return answer
}

const authenticate = (slack: Platform, method: Method, token: string | undefined): App => {
  const apps = slack.store.apps.all()
  const main = slack.store.apps.get(MAIN_APP.id)
  if (method.token === 'none' && main) return apps.find(({ botToken }) => botToken === token) ?? main
  if (token === undefined) throw new SlackError('not_authed')
  const app = apps.find(({ botToken, appToken }) => botToken === token || appToken === token)
  if (!app) throw new SlackError('invalid_auth')
  const wanted = method.token === 'app' ? app.appToken : app.botToken
  if (token !== wanted) throw new SlackError('not_allowed_token_type')
  return app
}

const waitFor = (
  pacing: Pacing,
  gate: Gate,
  app: App,
  name: string,
  method: Method,
  given: JsonObject,
): number => {
  const perMinute = pacing.perMinute[method.tier]
  const byMethod = gate(`${app.id} ${name}`, perMinute / 60, perMinute)
  if (byMethod > 0 || name !== 'chat.postMessage') return byMethod
  return gate(`${app.id} to ${String(given.channel)}`, pacing.channelPerSecond, pacing.channelBurst)
}

/** The platform at its worst, before it did anything. */
export const misbehave = (
  fault: Exclude<FaultKind, 'accepted-then-reset'>,
  request: IncomingMessage,
  response: ServerResponse,
): void => {
  switch (fault) {
    case 'timeout':
      request.resume()
      return
    case 'reset':
      request.socket.destroy()
      return
    case '429':
      request.resume()
      return answerRateLimited(response, 1)
    case '500':
      request.resume()
      return answerText(response, 'Internal Server Error', 500)
    case '403':
      request.resume()
      return answerJson(response, { ok: false, error: 'access_denied' }, 403)
    default:
      return fault satisfies never
  }
}
