import type { JsonObject } from '../json.ts'
import { TEAM } from '../workspace.ts'
import type { App, Channel, Message, SlackFile, User, View } from './rows.ts'
import { messagesIn, type Slack } from './slack.ts'

// How the rows look on Slack's wire.
export const channelType = (channel: Channel): 'channel' | 'group' | 'im' =>
  channel.kind === 'public' ? 'channel' : channel.kind === 'private' ? 'group' : 'im'

export const channelShape = (channel: Channel, app: App): JsonObject => {
  const created = { created: channel.created, is_archived: channel.archived, updated: channel.created * 1000 }
  if (channel.kind === 'im')
    return {
      id: channel.id,
      ...created,
      is_im: true,
      is_org_shared: false,
      context_team_id: TEAM.id,
      user: channel.members.find((member) => member !== app.botUserId) ?? app.botUserId,
      is_user_deleted: false,
      priority: 0,
    }
  return {
    id: channel.id,
    name: channel.name,
    is_channel: true,
    is_group: false,
    is_im: false,
    is_mpim: false,
    is_private: channel.kind === 'private',
    ...created,
    is_general: false,
    unlinked: 0,
    name_normalized: channel.name,
    is_shared: false,
    is_org_shared: false,
    is_pending_ext_shared: false,
    pending_shared: [],
    context_team_id: TEAM.id,
    parent_conversation: null,
    creator: channel.creator,
    is_ext_shared: false,
    shared_team_ids: [TEAM.id],
    pending_connected_team_ids: [],
    is_member: channel.members.includes(app.botUserId),
    topic: { value: channel.topic, creator: channel.topic ? channel.creator : '', last_set: 0 },
    purpose: { value: channel.purpose, creator: channel.purpose ? channel.creator : '', last_set: 0 },
    previous_names: [],
    properties: {},
  }
}

export const botProfile = (app: App): JsonObject => ({
  id: app.botId,
  app_id: app.id,
  user_id: app.botUserId,
  name: app.name,
  icons: {},
  deleted: false,
  updated: 0,
  team_id: TEAM.id,
})

/** A message as history and answers show it; threads are counted by `withThread`. */
export const messageShape = (slack: Slack, message: Message): JsonObject => {
  const app = message.appId ? slack.store.apps.get(message.appId) : undefined
  const parent = message.threadTs
    ? slack.store.messages.get(`${message.channel}:${message.threadTs}`)
    : undefined
  return {
    user: message.user,
    type: 'message',
    ts: message.ts,
    ...(app && { bot_id: app.botId, app_id: app.id }),
    text: message.text,
    team: TEAM.id,
    ...(app && { bot_profile: botProfile(app) }),
    ...(message.blocks.length > 0 && { blocks: message.blocks }),
    ...(message.attachments.length > 0 && { attachments: message.attachments }),
    ...(message.files.length > 0 && { files: filesOf(slack, message.files) }),
    ...(message.threadTs && { thread_ts: message.threadTs, parent_user_id: parent?.user ?? message.user }),
    ...(message.broadcast && { subtype: 'thread_broadcast' }),
    ...(message.edited && { edited: message.edited }),
    ...(message.reactions.length > 0 && { reactions: reactionsShape(message) }),
  }
}
const reactionsShape = (message: Message): JsonObject[] =>
  message.reactions.map(({ name, users }) => ({ name, users, count: users.length }))

/** Messages with the thread counts of their roots. */
export const withThreads = (slack: Slack, messages: readonly Message[], metadata: boolean): JsonObject[] => {
  const channel = messages[0]?.channel
  const replies = new Map<string, Message[]>()
  if (channel)
    for (const message of messagesIn(slack, channel))
      if (message.threadTs) replies.set(message.threadTs, [...(replies.get(message.threadTs) ?? []), message])
  return messages.map((message) => ({
    ...messageShape(slack, message),
    ...(metadata && message.metadata && { metadata: message.metadata }),
    ...rootShape(message, replies.get(message.ts) ?? []),
  }))
}
const rootShape = (root: Message, replies: readonly Message[]): JsonObject =>
  replies.length === 0
    ? {}
    : {
        thread_ts: root.ts,
        reply_count: replies.length,
        reply_users_count: new Set(replies.map(({ user }) => user)).size,
        latest_reply: replies.at(-1)?.ts ?? root.ts,
        reply_users: [...new Set(replies.map(({ user }) => user))],
        is_locked: false,
        subscribed: false,
      }

export const userShape = (user: User): JsonObject => ({
  id: user.id,
  team_id: TEAM.id,
  name: user.name,
  deleted: false,
  color: '9f69e7',
  real_name: user.realName,
  tz: 'Europe/Warsaw',
  tz_label: 'Central European Time',
  tz_offset: 3600,
  profile: {
    title: user.role,
    phone: '',
    skype: '',
    real_name: user.realName,
    real_name_normalized: user.realName,
    display_name: user.name,
    display_name_normalized: user.name,
    status_text: '',
    status_emoji: '',
    status_expiration: 0,
    avatar_hash: '',
    first_name: user.realName.split(' ')[0] ?? '',
    last_name: user.realName.split(' ').slice(1).join(' '),
    ...(user.email && { email: user.email }),
    ...(user.appId && { api_app_id: user.appId, bot_id: user.appId.replace(/^A/, 'B'), always_active: true }),
    team: TEAM.id,
  },
  is_admin: false,
  is_owner: false,
  is_primary_owner: false,
  is_restricted: false,
  is_ultra_restricted: false,
  is_bot: user.appId !== null,
  is_app_user: false,
  updated: user.created,
  is_email_confirmed: user.appId === null,
  who_can_share_contact_card: 'EVERYONE',
})

export const viewShape = (slack: Slack, view: View): JsonObject => {
  const app = slack.store.apps.get(view.appId)
  return {
    id: view.id,
    team_id: TEAM.id,
    type: view.kind,
    private_metadata: '',
    callback_id: '',
    clear_on_close: false,
    notify_on_close: false,
    external_id: '',
    title: view.kind === 'home' ? { type: 'plain_text', text: 'View Title', emoji: true } : null,
    close: null,
    submit: null,
    ...view.body,
    state: { values: view.values },
    hash: view.hash,
    previous_view_id: view.previousId,
    root_view_id: view.rootId,
    app_id: view.appId,
    app_installed_team_id: TEAM.id,
    bot_id: app?.botId ?? '',
  }
}

export const fileShape = (slack: Slack, file: SlackFile): JsonObject => {
  const path = `${slack.base()}/files-pri/${TEAM.id}-${file.id}`
  const name = encodeURIComponent(file.name)
  return {
    id: file.id,
    created: file.created,
    timestamp: file.created,
    name: file.name,
    title: file.title,
    mimetype: file.mimetype,
    filetype: file.name.split('.').at(-1) ?? 'text',
    pretty_type: (file.name.split('.').at(-1) ?? 'text').toUpperCase(),
    user: file.user,
    user_team: TEAM.id,
    editable: false,
    size: file.size,
    mode: 'hosted',
    is_external: false,
    external_type: '',
    is_public: false,
    public_url_shared: false,
    display_as_bot: false,
    username: '',
    url_private: `${path}/${name}`,
    url_private_download: `${path}/download/${name}`,
    permalink: `https://${TEAM.domain}.slack.com/files/${file.user}/${file.id}/${name}`,
    permalink_public: `https://slack-files.com/${TEAM.id}-${file.id}`,
    comments_count: 0,
    is_starred: false,
    shares: {},
    channels: file.channels.filter((id) => slack.store.channels.get(id)?.kind === 'public'),
    groups: file.channels.filter((id) => slack.store.channels.get(id)?.kind === 'private'),
    ims: file.channels.filter((id) => slack.store.channels.get(id)?.kind === 'im'),
    has_more_shares: false,
    has_rich_preview: false,
    file_access: 'visible',
  }
}
const filesOf = (slack: Slack, ids: readonly string[]): JsonObject[] =>
  ids
    .map((id) => slack.store.files.get(id))
    .filter((file) => file !== undefined)
    .map((file) => fileShape(slack, file))
