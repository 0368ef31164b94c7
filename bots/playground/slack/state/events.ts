import type { JsonObject } from '../json.ts'
import { TEAM, VERIFICATION_TOKEN } from '../workspace.ts'
import type { App, Channel, Message } from './rows.ts'
import { channelType, messageShape } from './shapes.ts'
import { appsIn, type Slack, seconds } from './slack.ts'

/** Puts an event on its way to these apps; needs an open change. An app that listens nowhere gets none. */
export const emit = (slack: Slack, apps: readonly App[], event: JsonObject): void => {
  for (const app of new Set(apps)) {
    if (app.requestUrl === null && !app.socketMode) continue
    const id = slack.ids.next('Ev')
    const body = envelope(slack, app, id, event)
    slack.store.deliveries.put(id, { id, appId: app.id, body, failed: 0, reason: null })
  }
}

const envelope = (slack: Slack, app: App, id: string, event: JsonObject): JsonObject => ({
  token: VERIFICATION_TOKEN,
  team_id: TEAM.id,
  context_team_id: TEAM.id,
  context_enterprise_id: null,
  api_app_id: app.id,
  event,
  type: 'event_callback',
  event_id: id,
  event_time: seconds(slack),
  authorizations: [
    {
      enterprise_id: null,
      team_id: TEAM.id,
      user_id: app.botUserId,
      is_bot: true,
      is_enterprise_install: false,
    },
  ],
  is_ext_shared_channel: false,
  event_context: `4-${id}`,
})

const place = (channel: Channel, ts: string): JsonObject => ({
  channel: channel.id,
  event_ts: ts,
  channel_type: channelType(channel),
})

/** A new message: `message` to every app in the channel, `app_mention` to the apps it names. */
export const emitMessage = (slack: Slack, channel: Channel, message: Message): void => {
  const shape: JsonObject = {
    ...messageShape(slack, message),
    ...(message.appId === null && { client_msg_id: `00000000-${message.ts.replace('.', '-')}` }),
    ...(message.metadata && { metadata: message.metadata }),
  }
  const listeners = appsIn(slack, channel)
  emit(slack, listeners, { ...shape, ...place(channel, message.ts) })
  if (channel.kind === 'im') return
  const named = listeners.filter((app) => message.text.includes(`<@${app.botUserId}>`))
  const { channel_type: _, ...where } = place(channel, message.ts)
  emit(slack, named, { ...shape, type: 'app_mention', ...where })
}

export const emitChanged = (slack: Slack, channel: Channel, before: Message, after: Message): void => {
  const ts = slack.ids.ts()
  emit(slack, appsIn(slack, channel), {
    type: 'message',
    subtype: 'message_changed',
    hidden: true,
    message: messageShape(slack, after),
    previous_message: messageShape(slack, before),
    ts,
    ...place(channel, ts),
  })
}

export const emitDeleted = (slack: Slack, channel: Channel, before: Message): void => {
  const ts = slack.ids.ts()
  emit(slack, appsIn(slack, channel), {
    type: 'message',
    subtype: 'message_deleted',
    hidden: true,
    deleted_ts: before.ts,
    previous_message: messageShape(slack, before),
    ts,
    ...place(channel, ts),
  })
}

export const emitJoined = (slack: Slack, channel: Channel, user: string, inviter: string | null): void =>
  emit(slack, appsIn(slack, channel), {
    type: 'member_joined_channel',
    user,
    channel: channel.id,
    channel_type: channel.kind === 'public' ? 'C' : 'G',
    team: TEAM.id,
    ...(inviter && { inviter }),
    event_ts: slack.ids.ts(),
  })

export const emitReaction = (
  slack: Slack,
  type: 'reaction_added' | 'reaction_removed',
  channel: Channel,
  message: Message,
  user: string,
  reaction: string,
): void =>
  emit(slack, appsIn(slack, channel), {
    type,
    user,
    reaction,
    item: { type: 'message', channel: channel.id, ts: message.ts },
    item_user: message.user,
    event_ts: slack.ids.ts(),
  })
