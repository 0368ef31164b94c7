import { checkMessageBlocks } from '../blocks/check.ts'
import { completeBlocks } from '../blocks/content.ts'
import { isObject, type Json, type JsonObject, textAt } from '../json.ts'
import { detailed, SlackError } from '../slack-error.ts'
import { emitChanged, emitDeleted, emitMessage } from '../state/events.ts'
import type { App, Message } from '../state/rows.ts'
import { messageShape } from '../state/shapes.ts'
import { findMessage, putMessage, type Slack } from '../state/slack.ts'
import { TEAM } from '../workspace.ts'
import {
  type Caller,
  destination,
  type Methods,
  ownChannel,
  visibleChannel,
  visibleMessage,
} from './method.ts'

const LONGEST_TEXT = 40_000
const LONGEST_MARKDOWN = 12_000
const LARGEST_METADATA = 16_000
const content = {
  text: 'text',
  blocks: 'json',
  attachments: 'json',
  markdown_text: 'text',
  metadata: 'json',
  parse: 'text',
  link_names: 'flag',
} as const
const guise = { as_user: 'flag', username: 'text', icon_emoji: 'text', icon_url: 'text' } as const

export const chatMethods: Methods = {
  'chat.postMessage': {
    tier: 't5',
    writes: true,
    args: {
      channel: 'text!',
      thread_ts: 'text',
      reply_broadcast: 'flag',
      mrkdwn: 'flag',
      unfurl_links: 'flag',
      unfurl_media: 'flag',
      ...content,
      ...guise,
    },
    run: (slack, caller) => {
      const message = post(slack, caller, null)
      return { channel: message.channel, ts: message.ts, message: messageShape(slack, message) }
    },
  },
  'chat.postEphemeral': {
    tier: 't4',
    writes: true,
    args: { channel: 'text!', user: 'text!', thread_ts: 'text', ...content, ...guise },
    run: (slack, caller) => ({ message_ts: post(slack, caller, caller.args.must('user')).ts }),
  },
  'chat.update': {
    tier: 't3',
    writes: true,
    args: {
      channel: 'text!',
      ts: 'text!',
      as_user: 'flag',
      reply_broadcast: 'flag',
      file_ids: 'json',
      ...content,
    },
    run: (slack, caller) => {
      const message = update(slack, caller)
      return {
        channel: message.channel,
        ts: message.ts,
        text: message.text,
        message: messageShape(slack, message),
      }
    },
  },
  'chat.delete': {
    tier: 't3',
    writes: true,
    args: { channel: 'text!', ts: 'text!', as_user: 'flag' },
    run: (slack, { app, args }) => {
      const channel = visibleChannel(slack, app, args.must('channel'))
      const message = visibleMessage(slack, channel, args.must('ts'))
      if (message.appId !== app.id) throw new SlackError('cant_delete_message')
      removeMessage(slack, message)
      return { channel: channel.id, ts: message.ts }
    },
  },
  'chat.getPermalink': {
    tier: 't5',
    args: { channel: 'text!', message_ts: 'text!' },
    run: (slack, { app, args }) => {
      const channel = visibleChannel(slack, app, args.must('channel'))
      const { ts, threadTs } = visibleMessage(slack, channel, args.must('message_ts'))
      const link = `https://${TEAM.domain}.slack.com/archives/${channel.id}/p${ts.replace('.', '')}`
      const thread = threadTs ? `?thread_ts=${threadTs}&cid=${channel.id}` : ''
      return { channel: channel.id, permalink: link + thread }
    },
  },
}

const post = (slack: Slack, { app, args }: Caller, onlyFor: string | null): Message => {
  const channel = destination(slack, app, args.must('channel'))
  if (onlyFor !== null && !channel.members.includes(onlyFor)) throw new SlackError('user_not_in_channel')
  const threadTs = args.text('thread_ts') ?? null
  if (threadTs !== null && !/^\d{1,12}\.\d{1,6}$/.test(threadTs))
    throw detailed('invalid_thread_ts', [`${threadTs} is not a valid thread_ts`])
  const root = threadTs === null ? undefined : findMessage(slack, channel.id, threadTs)
  if (threadTs !== null && !root) throw new SlackError('thread_not_found')
  return addMessage(slack, channel.id, app, {
    ...readContent(slack, { app, args }),
    threadTs: root ? (root.threadTs ?? root.ts) : null,
    broadcast: root !== undefined && args.flag('reply_broadcast'),
    ephemeralFor: onlyFor,
  })
}

type Content = Pick<Message, 'text' | 'blocks' | 'attachments' | 'metadata'>
/** Adds an app's message and tells those who listen. Needs an open change. */
export const addMessage = (
  slack: Slack,
  channelId: string,
  app: App,
  message: Content & Partial<Pick<Message, 'threadTs' | 'broadcast' | 'ephemeralFor' | 'files'>>,
): Message => {
  const added: Message = {
    channel: channelId,
    ts: slack.ids.ts(),
    user: app.botUserId,
    appId: app.id,
    threadTs: null,
    broadcast: false,
    edited: null,
    deleted: false,
    ephemeralFor: null,
    reactions: [],
    files: [],
    ...message,
  }
  putMessage(slack, added)
  const channel = slack.store.channels.get(channelId)
  if (channel && added.ephemeralFor === null) emitMessage(slack, channel, added)
  return added
}

/** The text, blocks, attachments and metadata of a message, checked. */
export const readContent = (slack: Slack, { args }: Caller): Content => {
  const markdown = args.text('markdown_text')
  if (markdown !== undefined && (args.has('text') || args.has('blocks')))
    throw new SlackError('markdown_text_conflict')
  if ((markdown ?? '').length > LONGEST_MARKDOWN) throw new SlackError('msg_too_long')
  const text = markdown ?? args.text('text') ?? ''
  if (text.length > LONGEST_TEXT) throw new SlackError('msg_too_long')
  const blocks = completeBlocks(checkMessageBlocks(args.json('blocks')), () => slack.ids.next('k'))
  const attachments = readAttachments(args.json('attachments'), slack)
  if (text.trim() === '' && blocks.length === 0 && attachments.length === 0) throw new SlackError('no_text')
  return { text, blocks, attachments, metadata: readMetadata(args.json('metadata')) }
}

const readAttachments = (value: Json | undefined, slack: Slack): JsonObject[] => {
  if (value === undefined || typeof value === 'boolean') return []
  if (!Array.isArray(value) || !value.every(isObject)) throw new SlackError('invalid_attachments')
  if (value.length > 100) throw new SlackError('too_many_attachments')
  return value.map((attachment, index) => ({
    id: index + 1,
    ...attachment,
    ...(attachment.blocks !== undefined && {
      blocks: completeBlocks(checkMessageBlocks(attachment.blocks), () => slack.ids.next('k')),
    }),
  }))
}
const readMetadata = (value: Json | undefined): JsonObject | null => {
  if (value === undefined) return null
  if (!isObject(value)) throw new SlackError('invalid_metadata_format')
  if (textAt(value, 'event_type') === undefined || !isObject(value.event_payload))
    throw new SlackError('invalid_metadata_schema')
  if (JSON.stringify(value).length > LARGEST_METADATA) throw new SlackError('metadata_too_large')
  return value
}

const update = (slack: Slack, caller: Caller): Message => {
  const { app, args } = caller
  const channel = ownChannel(slack, app, args.must('channel'))
  const before = visibleMessage(slack, channel, args.must('ts'))
  if (before.appId !== app.id) throw new SlackError('cant_update_message')
  const onlyMetadata = args.has('metadata') && !args.has('text') && !args.has('blocks')
  const given = onlyMetadata
    ? { ...before, metadata: readMetadata(args.json('metadata')) }
    : readContent(slack, caller)
  const newText = args.has('text') || args.has('markdown_text')
  return changeMessage(slack, before, {
    text: newText ? given.text : before.text,
    // A new text without blocks takes the old blocks away; attachments stay until replaced.
    blocks: newText || args.has('blocks') ? given.blocks : before.blocks,
    attachments: args.has('attachments') ? given.attachments : before.attachments,
    metadata: args.has('metadata') ? given.metadata : before.metadata,
    edited: given.blocks.length > 0 ? before.edited : { user: app.botUserId, ts: slack.ids.ts() },
  })
}

/** Changes a message and tells those who listen. Needs an open change. */
export const changeMessage = (slack: Slack, before: Message, change: Partial<Message>): Message => {
  const after = putMessage(slack, { ...before, ...change })
  const channel = slack.store.channels.get(before.channel)
  if (channel && before.ephemeralFor === null) emitChanged(slack, channel, before, after)
  return after
}
export const removeMessage = (slack: Slack, message: Message): void => {
  putMessage(slack, { ...message, deleted: true })
  const channel = slack.store.channels.get(message.channel)
  if (channel && message.ephemeralFor === null) emitDeleted(slack, channel, message)
}
