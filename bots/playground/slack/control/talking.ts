import { z } from 'zod'
import type { Acknowledgement } from '../deliveries/ask.ts'
import { isObject, type Json, type JsonObject } from '../json.ts'
import { newResponseUrl, respond } from '../response-url.ts'
import { SlackError } from '../slack-error.ts'
import { emit, emitMessage } from '../state/events.ts'
import type { App, Channel, Message, User } from '../state/rows.ts'
import { messageShape, viewShape } from '../state/shapes.ts'
import { findMessage, homeOf, isoNow, messageKey, type Slack } from '../state/slack.ts'
import { TEAM, VERIFICATION_TOKEN } from '../workspace.ts'
import {
  type Control,
  channelFor,
  directMessage,
  mainApp,
  messageFor,
  readBodyAs,
  refuse,
} from './context.ts'
import { channelName, inChannel, who } from './payloads.ts'

const commandBody = z.object({
  command: z.string().regex(/^\/?\S+$/),
  text: z.string().default(''),
  channel: z.string().optional(),
})
/** `/command`: answers whether the app acknowledged; what it said appears among the messages. */
export const command = async (control: Control, user: User, body: unknown): Promise<JsonObject> => {
  const given = readBodyAs(commandBody, body)
  const name = given.command.startsWith('/') ? given.command : `/${given.command}`
  const { slack } = control
  const app = slack.store.apps.all().find(({ commands }) => commands.includes(name)) ?? mainApp(control)
  const channel = given.channel ? channelFor(control, user, given.channel) : directMessage(control, app, user)
  const hook = { appId: app.id, userId: user.id, channel: channel.id, messageTs: null, threadTs: null }
  const answer = await control.ask(app, 'slash_commands', {
    token: VERIFICATION_TOKEN,
    team_id: TEAM.id,
    team_domain: TEAM.domain,
    channel_id: channel.id,
    channel_name: channelName(channel),
    user_id: user.id,
    user_name: user.name,
    command: name,
    text: given.text.trim(),
    api_app_id: app.id,
    is_enterprise_install: 'false',
    response_url: slack.store.change(() => newResponseUrl(slack, hook)),
    trigger_id: slack.triggers.issue(app.id, user.id),
  })
  if (!answer.acknowledged) return { acknowledged: false, error: answer.error }
  return { acknowledged: true, ...sayBack(slack, app, hook, answer.body) }
}

/** The body of an acknowledgement, as a message for the person or the channel. */
const sayBack = (
  slack: Slack,
  app: App,
  hook: { appId: string; userId: string; channel: string; messageTs: null; threadTs: null },
  body: Json | undefined,
): JsonObject => {
  const payload = typeof body === 'string' ? { text: body } : body
  if (!isObject(payload)) return {}
  try {
    const message = slack.store.change(() => respond(slack, app, hook, payload))
    const params = { ...payload, channel: hook.channel, user: hook.userId }
    slack.surroundings.sent.record({ channel: 'slack', method: 'acknowledgement', params, at: isoNow(slack) })
    return message ? { messageId: message.ts } : {}
  } catch (error) {
    if (error instanceof SlackError) return { error: error.code }
    throw error
  }
}

const messageBody = z.object({
  channel: z.string(),
  text: z.string().min(1).max(40_000),
  thread: z.string().nullish(),
})
/** A message by the person: answers its id. */
export const message = (control: Control, user: User, body: unknown): JsonObject => {
  const given = readBodyAs(messageBody, body)
  const channel = channelFor(control, user, given.channel)
  if (channel.archived) return refuse(`${channel.name} is archived.`)
  const root = given.thread ? messageFor(control, user, channel, given.thread) : null
  const { slack } = control
  const said = slack.store.change(() =>
    say(slack, channel, user, given.text, root && (root.threadTs ?? root.ts)),
  )
  return { messageId: said.ts, channel: channel.id }
}

const say = (slack: Slack, channel: Channel, user: User, given: string, threadTs: string | null): Message => {
  const text = withMentions(slack, escaped(given))
  const said: Message = {
    channel: channel.id,
    ts: slack.ids.ts(),
    user: user.id,
    appId: null,
    text,
    blocks: [
      {
        type: 'rich_text',
        block_id: slack.ids.next('k'),
        elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }],
      },
    ],
    attachments: [],
    threadTs,
    broadcast: false,
    metadata: null,
    edited: null,
    deleted: false,
    ephemeralFor: null,
    reactions: [],
    files: [],
  }
  slack.store.messages.put(messageKey(channel.id, said.ts), said)
  emitMessage(slack, channel, said)
  return said
}
/** Slack keeps these three characters escaped in texts. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
/** What the Slack client does with `@name` before it sends. */
const withMentions = (slack: Slack, text: string): string =>
  text.replace(/@([\p{L}\p{N}._-]+)/gu, (whole, name: string) => {
    const user = slack.store.users.all().find((it) => it.name === name.toLowerCase())
    return user ? `<@${user.id}>` : whole
  })

const shortcutBody = z.object({
  callbackId: z.string(),
  channel: z.string().optional(),
  messageId: z.string().optional(),
})
/** A global shortcut, or one on a message when `messageId` is there. */
export const shortcut = async (control: Control, user: User, body: unknown): Promise<JsonObject> => {
  const given = readBodyAs(shortcutBody, body)
  const app = mainApp(control)
  const { slack } = control
  const common = {
    ...who(app, user),
    callback_id: given.callbackId,
    trigger_id: slack.triggers.issue(app.id, user.id),
    action_ts: String(slack.surroundings.now() / 1000),
  }
  if (given.messageId === undefined) {
    const answer = await control.ask(app, 'interactive', { type: 'shortcut', ...common })
    return acknowledgement(answer)
  }
  const found = seenMessage(control, user, given.messageId, given.channel)
  const hook = { appId: app.id, userId: user.id, channel: found.channel.id, messageTs: null, threadTs: null }
  const answer = await control.ask(app, 'interactive', {
    type: 'message_action',
    ...common,
    ...inChannel(found.channel),
    message_ts: found.message.ts,
    message: found.shape,
    response_url: slack.store.change(() => newResponseUrl(slack, hook)),
  })
  return acknowledgement(answer)
}
const seenMessage = (control: Control, user: User, ts: string, channelId: string | undefined) => {
  const { slack } = control
  const channels = channelId
    ? [channelFor(control, user, channelId)]
    : slack.store.channels.all().filter(({ members }) => members.includes(user.id))
  const channel =
    channels.find(({ id }) => findMessage(slack, id, ts)) ?? refuse(`${user.realName} sees no message ${ts}.`)
  const message = messageFor(control, user, channel, ts)
  return { channel, message, shape: messageShape(slack, message) }
}

/** Opening the Home tab: tells the apps, and answers at once. */
export const openHome = (control: Control, user: User): JsonObject => {
  const app = mainApp(control)
  const { slack } = control
  const home = homeOf(slack, app.id, user.id)
  slack.store.change(() => {
    const channel = directMessage(control, app, user)
    emit(slack, [app], {
      type: 'app_home_opened',
      user: user.id,
      channel: channel.id,
      tab: 'home',
      ...(home && { view: viewShape(slack, home) }),
      event_ts: slack.ids.ts(),
    })
  })
  return { opened: true }
}

export const acknowledgement = (answer: Acknowledgement): JsonObject =>
  answer.acknowledged ? { acknowledged: true } : { acknowledged: false, error: answer.error }
