import { SlackError } from '../slack-error.ts'
import { emitReaction } from '../state/events.ts'
import type { Message } from '../state/rows.ts'
import { messageShape } from '../state/shapes.ts'
import { putMessage, type Slack, seconds } from '../state/slack.ts'
import { type Caller, type Methods, ownChannel, visibleChannel, visibleMessage } from './method.ts'

const target = { channel: 'text!', timestamp: 'text!', name: 'text!' } as const
const file = { file: 'text', file_comment: 'text' } as const

export const reactionAndPinMethods: Methods = {
  'reactions.add': {
    tier: 't3',
    writes: true,
    args: target,
    run: (slack, caller) => {
      const { message, name, channel } = reactionTarget(slack, caller)
      const mine = caller.app.botUserId
      const known = message.reactions.find((reaction) => reaction.name === name)
      if (known?.users.includes(mine)) throw new SlackError('already_reacted')
      const others = message.reactions.filter((reaction) => reaction.name !== name)
      const reactions = [...others, { name, users: [...(known?.users ?? []), mine] }]
      putMessage(slack, { ...message, reactions })
      emitReaction(slack, 'reaction_added', channel, message, mine, name)
      return {}
    },
  },
  'reactions.remove': {
    tier: 't2',
    writes: true,
    args: { name: 'text!', channel: 'text', timestamp: 'text', ...file },
    run: (slack, caller) => {
      const { message, name, channel } = reactionTarget(slack, caller)
      const mine = caller.app.botUserId
      if (!message.reactions.some((it) => it.name === name && it.users.includes(mine)))
        throw new SlackError('no_reaction')
      const reactions = message.reactions
        .map((it) => (it.name === name ? { name, users: it.users.filter((user) => user !== mine) } : it))
        .filter(({ users }) => users.length > 0)
      putMessage(slack, { ...message, reactions })
      emitReaction(slack, 'reaction_removed', channel, message, mine, name)
      return {}
    },
  },
  'reactions.get': {
    tier: 't3',
    args: { channel: 'text', timestamp: 'text', full: 'flag', ...file },
    run: (slack, { app, args }) => {
      const channel = args.text('channel')
      if (!channel || !args.has('timestamp')) throw new SlackError('no_item_specified')
      const message = visibleMessage(
        slack,
        visibleChannel(slack, app, channel),
        timestamp(args.text('timestamp')),
      )
      return { type: 'message', channel: message.channel, message: messageShape(slack, message) }
    },
  },
  'pins.add': {
    tier: 't2',
    writes: true,
    args: { channel: 'text!', timestamp: 'text' },
    run: (slack, { app, args }) => {
      const channel = ownChannel(slack, app, args.must('channel'))
      const { ts } = visibleMessage(slack, channel, timestamp(args.text('timestamp')))
      if (channel.pins.some((pin) => pin.ts === ts)) throw new SlackError('already_pinned')
      const pin = { ts, by: app.botUserId, created: seconds(slack) }
      slack.store.channels.put(channel.id, { ...channel, pins: [...channel.pins, pin] })
      return {}
    },
  },
  'pins.remove': {
    tier: 't2',
    writes: true,
    args: { channel: 'text!', timestamp: 'text' },
    run: (slack, { app, args }) => {
      const channel = ownChannel(slack, app, args.must('channel'))
      const { ts } = visibleMessage(slack, channel, timestamp(args.text('timestamp')))
      if (!channel.pins.some((pin) => pin.ts === ts)) throw new SlackError('no_pin')
      slack.store.channels.put(channel.id, { ...channel, pins: channel.pins.filter((pin) => pin.ts !== ts) })
      return {}
    },
  },
  'pins.list': {
    tier: 't2',
    args: { channel: 'text!' },
    run: (slack, { app, args }) => {
      const channel = visibleChannel(slack, app, args.must('channel'))
      return {
        items: channel.pins.map(({ ts, by, created }) => ({
          type: 'message',
          channel: channel.id,
          created,
          created_by: by,
          message: messageShape(slack, visibleMessage(slack, channel, ts)),
        })),
      }
    },
  },
}

const timestamp = (ts: string | undefined): string => {
  if (ts === undefined || ts === '') throw new SlackError('no_item_specified')
  if (!/^\d+\.\d{6}$/.test(ts)) throw new SlackError('bad_timestamp')
  return ts
}
const reactionTarget = (slack: Slack, { app, args }: Caller) => {
  const given = args.text('channel')
  if (given === undefined) throw new SlackError('no_item_specified')
  const name = (args.text('name') ?? '').replaceAll(':', '')
  if (!/^[\p{L}\p{N}_+'-]+$/u.test(name)) throw new SlackError('invalid_name')
  const channel = visibleChannel(slack, app, given)
  if (channel.archived) throw new SlackError('is_archived')
  const message: Message = visibleMessage(slack, channel, timestamp(args.text('timestamp')))
  return { channel, message, name }
}
