import type { Change, KeptFile } from '../changes.ts'
import type { Upload } from '../files.ts'
import { type Json, type JsonObject, present } from '../json.ts'
import { limits } from '../policy.ts'
import { ApiRefusal, badRequest } from '../refusal.ts'
import { captionText } from '../text/format.ts'
import type { Kinds } from '../wire/arguments.ts'
import type { Call, Method, Methods } from '../world.ts'
import { post, SENDING } from './post.ts'

const CAPTION: Kinds = {
  caption: 'text',
  parse_mode: 'text',
  caption_entities: 'json',
  show_caption_above_media: 'boolean',
  has_spoiler: 'boolean',
}
const LENGTH: Kinds = { duration: 'integer' }
const SIZE: Kinds = {
  ...LENGTH,
  width: 'integer',
  height: 'integer',
  thumbnail: 'file',
  supports_streaming: 'boolean',
}

/** Messages with a file. */
export const media: Methods = {
  sendDocument: sending('document', {
    ...CAPTION,
    thumbnail: 'file',
    disable_content_type_detection: 'boolean',
  }),
  sendPhoto: sending('photo', CAPTION),
  sendSticker: sending('sticker', { emoji: 'text' }),
  sendVoice: sending('voice', { ...CAPTION, ...LENGTH }),
  sendAudio: sending('audio', { ...CAPTION, ...LENGTH, performer: 'text', title: 'text', thumbnail: 'file' }),
  sendVideo: sending('video', { ...CAPTION, ...SIZE, cover: 'file', start_timestamp: 'integer' }),
  sendAnimation: sending('animation', { ...CAPTION, ...SIZE }),
  getFile: {
    takes: { file_id: 'text' },
    logged: false,
    run: ({ world, args }) => {
      const id = args.text('file_id')
      if (id === undefined) throw badRequest('file_id not specified')
      const file = world.store.state.files.get(id)
      if (!file) throw badRequest('wrong file_id or the file is temporarily unavailable')
      if (file.size > limits.downloadBytes) throw badRequest('file is too big')
      return { ...fileJson(file), file_path: file.path }
    },
  },
}

export type MediaKind = 'document' | 'photo' | 'sticker' | 'voice' | 'audio' | 'video' | 'animation'

function sending(kind: MediaKind, takes: Kinds): Method {
  return {
    takes: { ...SENDING, [kind]: 'file', ...takes },
    logged: true,
    run: (call) => sendFile(call, kind),
  }
}

const sendFile = (call: Call, kind: MediaKind): Json => {
  const { args } = call
  const caption = captionText({
    text: args.text('caption'),
    parseMode: args.text('parse_mode'),
    entities: args.json('caption_entities'),
  })
  const { file, changes } = fileOf(call, kind)
  return post(call, { ...mediaContent(kind, file, args.integer('duration') ?? 0), ...caption }, changes)
}

const fileOf = ({ world, args }: Call, kind: MediaKind): { file: KeptFile; changes: Change[] } => {
  const given = args.file(kind)
  if (given === undefined) throw badRequest(`there is no ${kind} in the request`)
  if (typeof given === 'string') {
    if (/^https?:\/\//i.test(given)) throw badRequest('failed to get HTTP URL content')
    const known = world.store.state.files.get(given)
    if (!known) throw badRequest('wrong file identifier/HTTP URL specified')
    return { file: known, changes: [] }
  }
  checkUpload(given, kind)
  const { file, change } = world.files.keep(kind, given)
  return { file, changes: [change] }
}

const checkUpload = ({ bytes }: Upload, kind: MediaKind): void => {
  if (bytes.length === 0) throw badRequest('file must be non-empty')
  if (kind !== 'photo') return
  if (bytes.length > limits.photoBytes) throw new ApiRefusal(413, 'Request Entity Too Large')
  const start = Buffer.from(bytes.subarray(0, 12)).toString('latin1')
  if (!/^(\x89PNG|\xff\xd8\xff|GIF8|RIFF....WEBP)/s.test(start)) throw badRequest('IMAGE_PROCESS_FAILED')
}

const fileJson = (file: KeptFile): JsonObject => ({
  file_id: file.id,
  file_unique_id: file.uniqueId,
  file_size: file.size,
})

/** A file as the field of a Message that holds it. */
export const mediaContent = (kind: MediaKind, file: KeptFile, duration: number): JsonObject => {
  const base = fileJson(file)
  const named = { ...base, file_name: file.name, mime_type: file.type }
  switch (kind) {
    case 'photo':
      return { photo: [{ ...base, width: 320, height: 240 }] }
    case 'sticker':
      return {
        sticker: { ...base, type: 'regular', width: 512, height: 512, is_animated: false, is_video: false },
      }
    case 'voice':
      return { voice: { ...base, duration, mime_type: file.type } }
    case 'audio':
      return { audio: { ...named, duration } }
    case 'video':
      return { video: { ...named, duration, width: 320, height: 240 } }
    case 'animation': {
      const animation = { ...named, duration, width: 320, height: 240 }
      return { animation, document: named }
    }
    case 'document':
      return { document: present(named) }
    default:
      return kind satisfies never
  }
}
