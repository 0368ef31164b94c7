import { SlackError } from '../slack-error.ts'
import { emitJoined } from '../state/events.ts'
import type { App, Channel } from '../state/rows.ts'
import { channelShape } from '../state/shapes.ts'
import { openIm, type Slack, seconds } from '../state/slack.ts'
import { type Caller, type Methods, ownChannel, visibleChannel } from './method.ts'

export const conversationMethods: Methods = {
  'conversations.create': {
    tier: 't2',
    writes: true,
    args: { name: 'text', is_private: 'flag' },
    run: (slack, caller) => ({ channel: channelShape(create(slack, caller), caller.app) }),
  },
  'conversations.rename': {
    tier: 't2',
    writes: true,
    args: { channel: 'text!', name: 'text' },
    run: (slack, { app, args }) => {
      const channel = namedChannel(slack, app, args.must('channel'))
      const name = checkName(slack, args.text('name') ?? '', channel.id)
      return { channel: channelShape(put(slack, { ...channel, name }), app) }
    },
  },
  'conversations.invite': {
    tier: 't3',
    writes: true,
    args: { channel: 'text!', users: 'list!', force: 'flag' },
    run: (slack, caller) => ({ channel: channelShape(invite(slack, caller), caller.app) }),
  },
  'conversations.kick': {
    tier: 't3',
    writes: true,
    args: { channel: 'text!', user: 'text!' },
    run: (slack, { app, args }) => {
      const channel = namedChannel(slack, app, args.must('channel'))
      const user = args.must('user')
      if (!slack.store.users.get(user)) throw new SlackError('user_not_found')
      if (user === app.botUserId) throw new SlackError('cant_kick_self')
      if (!channel.members.includes(user)) throw new SlackError('not_in_channel')
      put(slack, { ...channel, members: channel.members.filter((member) => member !== user) })
      return { errors: {} }
    },
  },
  'conversations.join': {
    tier: 't3',
    writes: true,
    args: { channel: 'text!' },
    run: (slack, { app, args }) => join(slack, app, visibleChannel(slack, app, args.must('channel'))),
  },
  'conversations.leave': {
    tier: 't3',
    writes: true,
    args: { channel: 'text!' },
    run: (slack, { app, args }) => {
      const channel = visibleChannel(slack, app, args.must('channel'))
      if (channel.kind === 'im') throw new SlackError('method_not_supported_for_channel_type')
      if (!channel.members.includes(app.botUserId)) return { not_in_channel: true }
      put(slack, { ...channel, members: channel.members.filter((member) => member !== app.botUserId) })
      return {}
    },
  },
  'conversations.open': {
    tier: 't3',
    writes: true,
    args: { users: 'list', channel: 'text', return_im: 'flag', prevent_creation: 'flag' },
    run: (slack, caller) => open(slack, caller),
  },
  'conversations.setTopic': {
    tier: 't2',
    writes: true,
    args: { channel: 'text!', topic: 'text' },
    run: (slack, { app, args }) => {
      const topic = shortEnough(args.text('topic') ?? '')
      const channel = put(slack, { ...namedChannel(slack, app, args.must('channel')), topic })
      return { channel: channelShape(channel, app) }
    },
  },
  'conversations.setPurpose': {
    tier: 't2',
    writes: true,
    args: { channel: 'text!', purpose: 'text' },
    run: (slack, { app, args }) => {
      const purpose = shortEnough(args.text('purpose') ?? '')
      put(slack, { ...namedChannel(slack, app, args.must('channel')), purpose })
      return { purpose }
    },
  },
  'conversations.archive': {
    tier: 't2',
    writes: true,
    args: { channel: 'text!' },
    run: (slack, { app, args }) => {
      const channel = visibleChannel(slack, app, args.must('channel'))
      if (channel.kind === 'im') throw new SlackError('method_not_supported_for_channel_type')
      if (channel.archived) throw new SlackError('already_archived')
      put(slack, { ...namedChannel(slack, app, channel.id), archived: true })
      return {}
    },
  },
  'conversations.unarchive': {
    tier: 't2',
    writes: true,
    args: { channel: 'text!' },
    run: (slack, { app, args }) => {
      const channel = visibleChannel(slack, app, args.must('channel'))
      if (!channel.archived) throw new SlackError('not_archived')
      put(slack, { ...channel, archived: false })
      return {}
    },
  },
}

const put = (slack: Slack, channel: Channel): Channel => {
  slack.store.channels.put(channel.id, channel)
  return channel
}
/** A channel with a name, of which the app is a member. */
const namedChannel = (slack: Slack, app: App, id: string): Channel => {
  const channel = ownChannel(slack, app, id)
  if (channel.kind === 'im') throw new SlackError('method_not_supported_for_channel_type')
  return channel
}
const shortEnough = (text: string): string => {
  if (text.length > 250) throw new SlackError('too_long')
  return text
}

const create = (slack: Slack, { app, args }: Caller): Channel =>
  put(slack, {
    id: slack.ids.next('C'),
    name: checkName(slack, args.text('name') ?? '', null),
    kind: args.flag('is_private') ? 'private' : 'public',
    creator: app.botUserId,
    created: seconds(slack),
    archived: false,
    topic: '',
    purpose: '',
    members: [app.botUserId],
    pins: [],
  })

const checkName = (slack: Slack, given: string, own: string | null): string => {
  const name = given.replace(/^#/, '')
  if (name.trim() === '') throw new SlackError('invalid_name_required')
  if (name.length > 80) throw new SlackError('invalid_name_maxlength')
  if (/^[-_.]+$/.test(name)) throw new SlackError('invalid_name_punctuation')
  if (!/^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}_-]+$/u.test(name)) throw new SlackError('invalid_name_specials')
  const taken = (it: Channel): boolean => it.kind !== 'im' && it.name === name && it.id !== own
  if (slack.store.channels.all().some(taken)) throw new SlackError('name_taken')
  return name
}

const invite = (slack: Slack, { app, args }: Caller): Channel => {
  const channel = namedChannel(slack, app, args.must('channel'))
  const users = args
    .must('users')
    .split(',')
    .map((user) => user.trim())
  const errors = users
    .map((user) => ({ user, ok: false, error: inviteProblem(slack, channel, app, user) }))
    .filter(({ error }) => error !== null)
  const first = errors[0]?.error
  if (first && (!args.flag('force') || errors.length === users.length))
    throw new SlackError(first, { errors })
  const coming = users.filter((user) => errors.every((error) => error.user !== user))
  const after = put(slack, { ...channel, members: [...channel.members, ...coming] })
  for (const user of coming) emitJoined(slack, after, user, app.botUserId)
  return after
}
const inviteProblem = (slack: Slack, channel: Channel, app: App, user: string): string | null => {
  if (!slack.store.users.get(user)) return 'user_not_found'
  if (user === app.botUserId) return 'cant_invite_self'
  return channel.members.includes(user) ? 'already_in_channel' : null
}

const join = (slack: Slack, app: App, channel: Channel) => {
  if (channel.kind !== 'public') throw new SlackError('method_not_supported_for_channel_type')
  if (channel.archived) throw new SlackError('is_archived')
  if (channel.members.includes(app.botUserId))
    return {
      channel: channelShape(channel, app),
      warning: 'already_in_channel',
      response_metadata: { warnings: ['already_in_channel'] },
    }
  const after = put(slack, { ...channel, members: [...channel.members, app.botUserId] })
  emitJoined(slack, after, app.botUserId, null)
  return { channel: channelShape(after, app) }
}

const open = (slack: Slack, { app, args }: Caller) => {
  const given = args.text('channel')
  const users = (args.text('users') ?? '').split(',').filter(Boolean)
  if (given === undefined && users.length === 0) throw new SlackError('users_list_not_supplied')
  if (users.length > 1) throw new SlackError('invalid_user_combination')
  const user = users[0]
  if (user === undefined) return openKnown(slack, app, given ?? '')
  if (!slack.store.users.get(user)) throw new SlackError('user_not_found')
  if (slack.store.users.get(user)?.appId) throw new SlackError('user_not_visible')
  const { channel, already } = openIm(slack, app, user)
  const shown = args.flag('return_im') ? channelShape(channel, app) : { id: channel.id }
  return { ...(already && { no_op: true, already_open: true }), channel: shown }
}
const openKnown = (slack: Slack, app: App, id: string) => {
  const channel = visibleChannel(slack, app, id)
  if (channel.kind !== 'im') throw new SlackError('method_not_supported_for_channel_type')
  return { no_op: true, already_open: true, channel: { id: channel.id } }
}
