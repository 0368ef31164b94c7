import type { IncomingMessage, ServerResponse } from 'node:http'
import type { JsonObject } from './json.ts'
import { isObject, parseJson, textAt } from './json.ts'
import { addMessage, changeMessage, readContent, removeMessage } from './methods/chat.ts'
import { SlackError } from './slack-error.ts'
import type { App, Hook, Message } from './state/rows.ts'
import { findMessage, isoNow, type Slack } from './state/slack.ts'
import { answerJson, answerText } from './wire/answer.ts'
import { checkArguments } from './wire/arguments.ts'
import { readBody } from './wire/request.ts'
import { misbehave } from './wire/web-api.ts'
import { TEAM } from './workspace.ts'

const USES = 5
const LIFE_MS = 30 * 60 * 1000

/** A response_url for what a person just did, by the playground's clock. Needs an open change. */
export const newResponseUrl = (
  slack: Slack,
  hook: Pick<Hook, 'appId' | 'userId' | 'channel' | 'messageTs' | 'threadTs'>,
): string => {
  const now = slack.surroundings.now()
  for (const { id, expires } of slack.store.hooks.all())
    if (expires < now - LIFE_MS) slack.store.hooks.remove(id)
  const id = `${slack.ids.next('R')}-${Math.random().toString(36).slice(2)}`
  slack.store.hooks.put(id, { id, ...hook, usesLeft: USES, expires: now + LIFE_MS })
  return `${slack.base()}/actions/${TEAM.id}/${id}`
}

/** Answers a POST to a response_url: 200 `ok`, or what Slack says when it is used up, old or wrong. */
export const answerResponseUrl = async (
  slack: Slack,
  request: IncomingMessage,
  response: ServerResponse,
  id: string,
): Promise<void> => {
  const fault = slack.surroundings.faults.next('slack', 'response_url')
  if (fault !== null && fault !== 'accepted-then-reset') return misbehave(fault, request, response)
  const body = (await readBody(request)).toString('utf8')
  const outcome = useHook(slack, id, readPayload(body))
  if (fault === 'accepted-then-reset') request.socket.destroy()
  else if (outcome === null) answerText(response, 'ok')
  else answerJson(response, { ok: false, error: outcome.code, ...outcome.more }, outcome.status)
}

const readPayload = (body: string): JsonObject | null => {
  const form = body.startsWith('payload=') ? (new URLSearchParams(body).get('payload') ?? '') : body
  const json = parseJson(form)
  return isObject(json) ? json : null
}

type Refused = { status: number; code: string; more: JsonObject }
const useHook = (slack: Slack, id: string, payload: JsonObject | null): Refused | null => {
  const hook = slack.store.hooks.get(id)
  const app = hook && slack.store.apps.get(hook.appId)
  if (!hook || !app) return { status: 404, code: 'invalid_url', more: {} }
  if (hook.expires < slack.surroundings.now()) return { status: 404, code: 'expired_url', more: {} }
  if (hook.usesLeft < 1) return { status: 404, code: 'used_url', more: {} }
  if (!payload) return { status: 400, code: 'invalid_payload', more: {} }
  try {
    slack.store.change(() => {
      slack.store.hooks.put(id, { ...hook, usesLeft: hook.usesLeft - 1 })
      respond(slack, app, hook, payload)
    })
  } catch (error) {
    if (error instanceof SlackError) return { status: 400, code: error.code, more: error.more }
    throw error
  }
  const params = { ...payload, channel: hook.channel, ...(hook.messageTs && { ts: hook.messageTs }) }
  slack.surroundings.sent.record({ channel: 'slack', method: 'response_url', params, at: isoNow(slack) })
  return null
}

const ARGUMENTS = {
  response_type: 'text',
  replace_original: 'flag',
  delete_original: 'flag',
  text: 'text',
  blocks: 'json',
  attachments: 'json',
  metadata: 'json',
  thread_ts: 'text',
  mrkdwn: 'flag',
  parse: 'text',
  link_names: 'flag',
  unfurl_links: 'flag',
  unfurl_media: 'flag',
} as const

/** What an app says in an acknowledgement or at a response_url. Needs an open change. */
export const respond = (
  slack: Slack,
  app: App,
  hook: Pick<Hook, 'channel' | 'userId' | 'messageTs' | 'threadTs'>,
  payload: JsonObject,
): Message | null => {
  const args = checkArguments(payload, ARGUMENTS)
  const original = hook.messageTs === null ? undefined : findMessage(slack, hook.channel, hook.messageTs)
  if (args.flag('delete_original')) {
    if (original) removeMessage(slack, original)
    return null
  }
  const content = readContent(slack, { app, args })
  if (args.flag('replace_original') && original) return changeMessage(slack, original, content)
  const everybody = textAt(payload, 'response_type') === 'in_channel'
  return addMessage(slack, hook.channel, app, {
    ...content,
    threadTs: args.text('thread_ts') ?? hook.threadTs,
    ephemeralFor: everybody ? null : hook.userId,
  })
}
