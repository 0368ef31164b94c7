import { checkMessageBlocks } from '../blocks/check.ts'
import { completeBlocks } from '../blocks/content.ts'
import { isObject, type Json, textAt } from '../json.ts'
import { detailed, SlackError } from '../slack-error.ts'
import type { App, SlackFile } from '../state/rows.ts'
import { fileShape } from '../state/shapes.ts'
import { findMessage, type Slack, seconds } from '../state/slack.ts'
import { addMessage } from './chat.ts'
import { type Caller, destination, type Methods } from './method.ts'

const LARGEST_FILE = 1024 * 1024 * 1024

export const fileMethods: Methods = {
  'files.getUploadURLExternal': {
    tier: 't4',
    args: { filename: 'text!', length: 'count!', snippet_type: 'text', alt_txt: 'text' },
    run: (slack, { app, args }) => {
      const size = args.count('length') ?? 0
      if (size < 1) throw detailed('invalid_arguments', ['`length` must be greater than 0'])
      if (size > LARGEST_FILE) throw new SlackError('file_upload_size_restricted')
      if ((args.text('alt_txt') ?? '').length > 1000) throw new SlackError('alt_txt_too_large')
      const file = awaitFile(slack, app, args.must('filename'), size)
      return { upload_url: `${slack.base()}/upload/v1/${file.ticket}`, file_id: file.id }
    },
  },
  'files.completeUploadExternal': {
    tier: 't4',
    writes: true,
    args: {
      files: 'json!',
      channel_id: 'text',
      channels: 'list',
      thread_ts: 'text',
      initial_comment: 'text',
      blocks: 'json',
      username: 'text',
      icon_url: 'text',
      icon_emoji: 'text',
    },
    run: (slack, caller) => {
      const files = shareFiles(slack, caller)
      return { files: files.map((file) => fileShape(slack, file)) }
    },
  },
  'files.info': {
    tier: 't4',
    args: { file: 'text!', count: 'count', page: 'count', cursor: 'text', limit: 'count' },
    run: (slack, { args }) => {
      const file = slack.store.files.get(args.must('file'))
      if (!file || file.state === 'awaited') throw new SlackError('file_not_found')
      return { file: fileShape(slack, file), comments: [], response_metadata: { next_cursor: '' } }
    },
  },
}

const awaitFile = (slack: Slack, app: App, name: string, size: number): SlackFile => {
  const id = slack.ids.next('F')
  const file: SlackFile = {
    id,
    name,
    title: name,
    mimetype: mimetype(name),
    size,
    appId: app.id,
    user: app.botUserId,
    created: seconds(slack),
    ticket: `${id}-${Math.random().toString(36).slice(2)}`,
    state: 'awaited',
    channels: [],
  }
  slack.store.files.put(id, file)
  return file
}
const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  txt: 'text/plain',
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  json: 'application/json',
  ics: 'text/calendar',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}
const mimetype = (name: string): string =>
  TYPES[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream'

const shareFiles = (slack: Slack, { app, args }: Caller): SlackFile[] => {
  const channelIds = (args.text('channel_id') ?? args.text('channels') ?? '').split(',').filter(Boolean)
  const channels = channelIds.map((id) => destination(slack, app, id))
  const files = readFiles(slack, app, args.json('files')).map((file): SlackFile => {
    const shared: SlackFile = { ...file, state: 'shared', channels: channels.map(({ id }) => id) }
    slack.store.files.put(file.id, shared)
    return shared
  })
  const threadTs = args.text('thread_ts') ?? null
  const blocks = completeBlocks(checkMessageBlocks(args.json('blocks')), () => slack.ids.next('k'))
  for (const { id } of channels) {
    if (threadTs !== null && !findMessage(slack, id, threadTs)) throw new SlackError('thread_not_found')
    addMessage(slack, id, app, {
      text: args.text('initial_comment') ?? '',
      blocks,
      attachments: [],
      metadata: null,
      threadTs,
      files: files.map((file) => file.id),
    })
  }
  return files
}
const readFiles = (slack: Slack, app: App, given: Json | undefined): SlackFile[] => {
  if (!Array.isArray(given) || given.length === 0)
    throw detailed('invalid_arguments', ['must be an array [json-pointer:/files]'])
  return given.map((item) => {
    const id = isObject(item) ? textAt(item, 'id') : undefined
    const file = id ? slack.store.files.get(id) : undefined
    if (!file || file.appId !== app.id || file.state === 'awaited') throw new SlackError('file_not_found')
    return { ...file, title: textAt(item, 'title') ?? file.title }
  })
}
