import { SlackError } from '../slack-error.ts'
import type { App, Channel, Message } from '../state/rows.ts'
import { channelShape, withThreads } from '../state/shapes.ts'
import { findMessage, messagesIn, type Slack } from '../state/slack.ts'
import type { Arguments } from '../wire/arguments.ts'
import { type Methods, page, visibleChannel } from './method.ts'

const paged = { cursor: 'text', limit: 'count' } as const
const range = { oldest: 'text', latest: 'text', inclusive: 'flag', include_all_metadata: 'flag' } as const
const listed = { types: 'text', exclude_archived: 'flag', ...paged } as const

export const conversationReadingMethods: Methods = {
  'conversations.info': {
    tier: 't3',
    args: { channel: 'text!', include_locale: 'flag', include_num_members: 'flag' },
    run: (slack, { app, args }) => {
      const channel = visibleChannel(slack, app, args.must('channel'))
      const count = args.flag('include_num_members') ? { num_members: channel.members.length } : {}
      return { channel: { ...channelShape(channel, app), ...count } }
    },
  },
  'conversations.list': {
    tier: 't2',
    args: listed,
    run: (slack, { app, args }) => {
      const seen = slack.store.channels
        .all()
        .filter((channel) => channel.kind === 'public' || channel.members.includes(app.botUserId))
      const { items, next } = page(ofTypes(seen, args), args, 100)
      return {
        channels: items.map((channel) => ({
          ...channelShape(channel, app),
          ...(channel.kind !== 'im' && { num_members: channel.members.length }),
        })),
        response_metadata: { next_cursor: next },
      }
    },
  },
  'users.conversations': {
    tier: 't3',
    args: { user: 'text', exclude_muted: 'flag', ...listed },
    run: (slack, { app, args }) => {
      const user = args.text('user') ?? app.botUserId
      const shared = slack.store.channels
        .all()
        .filter(
          ({ kind, members }) =>
            members.includes(user) && (kind === 'public' || members.includes(app.botUserId)),
        )
      const { items, next } = page(ofTypes(shared, args), args, 100)
      return {
        channels: items.map((channel) => channelShape(channel, app)),
        response_metadata: { next_cursor: next },
      }
    },
  },
  'conversations.members': {
    tier: 't4',
    args: { channel: 'text!', ...paged },
    run: (slack, { app, args }) => {
      const { items, next } = page(visibleChannel(slack, app, args.must('channel')).members, args, 100)
      return { members: items, response_metadata: { next_cursor: next } }
    },
  },
  'conversations.history': {
    tier: 't3',
    args: { channel: 'text!', ...range, ...paged },
    run: (slack, { app, args }) => {
      const channel = memberChannel(slack, app, args.must('channel'))
      const top = messagesIn(slack, channel.id).filter(
        ({ threadTs, broadcast }) => threadTs === null || broadcast,
      )
      const { items, next } = page(inRange(top, args).reverse(), args, 100)
      return {
        messages: withThreads(slack, items, args.flag('include_all_metadata')),
        has_more: next !== '',
        pin_count: channel.pins.length,
        channel_actions_ts: null,
        channel_actions_count: 0,
        ...(next !== '' && { response_metadata: { next_cursor: next } }),
      }
    },
  },
  'conversations.replies': {
    tier: 't3',
    args: { channel: 'text!', ts: 'text!', ...range, ...paged },
    run: (slack, { app, args }) => {
      const channel = memberChannel(slack, app, args.must('channel'))
      const asked = findMessage(slack, channel.id, args.must('ts'))
      if (!asked || asked.ephemeralFor !== null) throw new SlackError('thread_not_found')
      const root = asked.threadTs ?? asked.ts
      const thread = messagesIn(slack, channel.id).filter((it) => it.ts === root || it.threadTs === root)
      const kept = inRange(thread, args, root)
      const { items, next } = page(kept, args, 1000)
      return {
        messages: withThreads(slack, items, args.flag('include_all_metadata')),
        has_more: next !== '',
        ...(next !== '' && { response_metadata: { next_cursor: next } }),
      }
    },
  },
}

const memberChannel = (slack: Slack, app: App, id: string): Channel => {
  const channel = visibleChannel(slack, app, id)
  if (!channel.members.includes(app.botUserId)) throw new SlackError('not_in_channel')
  return channel
}

const KINDS: Readonly<Record<string, Channel['kind'] | null>> = {
  public_channel: 'public',
  private_channel: 'private',
  im: 'im',
  mpim: null,
}
const ofTypes = (channels: readonly Channel[], args: Arguments): Channel[] => {
  const types = (args.text('types') ?? 'public_channel').split(',').map((type) => type.trim())
  if (types.some((type) => KINDS[type] === undefined)) throw new SlackError('invalid_types')
  const kinds = types.map((type) => KINDS[type])
  return channels.filter(
    ({ kind, archived }) => kinds.includes(kind) && !(archived && args.flag('exclude_archived')),
  )
}

/** Between `oldest` and `latest`; the root of a thread is always in. */
const inRange = (messages: readonly Message[], args: Arguments, root?: string): Message[] => {
  const oldest = readTs(args.text('oldest'), 'invalid_ts_oldest') ?? 0
  const latest = readTs(args.text('latest'), 'invalid_ts_latest') ?? Number.POSITIVE_INFINITY
  const inclusive = args.flag('inclusive')
  return messages.filter(({ ts }) => {
    const at = Number(ts)
    return ts === root || (at > oldest && at < latest) || (inclusive && (at === oldest || at === latest))
  })
}
const readTs = (text: string | undefined, code: string): number | undefined => {
  if (text === undefined || text === 'now') return undefined
  if (!/^\d+(\.\d+)?$/.test(text)) throw new SlackError(code)
  return Number(text)
}
