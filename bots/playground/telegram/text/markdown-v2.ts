import { badRequest } from '../refusal.ts'
import { byteOffset, type Entity, type FormattedText } from './entity.ts'
import { linkEntity } from './html.ts'

const RESERVED = '_*[]()~`>#+-=|{}.!'
const NAMES: { readonly [type: string]: string } = {
  bold: 'Bold',
  italic: 'Italic',
  underline: 'Underline',
  strikethrough: 'Strikethrough',
  spoiler: 'Spoiler',
  code: 'Code',
  pre: 'Pre',
  text_link: 'TextUrl',
  custom_emoji: 'CustomEmoji',
  blockquote: 'BlockQuote',
}
const CLOSING: { readonly [type: string]: string } = {
  bold: '*',
  italic: '_',
  underline: '__',
  strikethrough: '~',
  spoiler: '||',
  code: '`',
  pre: '```',
  text_link: ']',
  custom_emoji: ']',
}

type Open = { type: string; offset: number; place: number; language?: string }
type Reading = { source: string; at: number; text: string; open: Open[]; entities: Entity[] }

/** MarkdownV2. Throws 400 "can't parse entities: …" with the place in bytes, as the real one does. */
export const parseMarkdownV2 = (source: string): FormattedText => {
  const reading: Reading = { source, at: 0, text: '', open: [], entities: [] }
  while (reading.at < source.length) step(reading)
  if (reading.open.at(-1)?.type === 'blockquote') close(reading, 0)
  const left = reading.open.at(-1)
  if (left) throw unfinished(left)
  return { text: reading.text, entities: reading.entities }
}

const broken = (why: string) => badRequest(`can't parse entities: ${why}`)
const unfinished = ({ type, language, place }: Open) =>
  broken(`Can't find end of ${language ? 'PreCode' : (NAMES[type] ?? type)} entity at byte offset ${place}`)

const step = (reading: Reading): void => {
  const { source, at, open } = reading
  const c = source[at] ?? ''
  const top = open.at(-1)
  const raw = top?.type === 'code' || top?.type === 'pre'
  const next = source.charCodeAt(at + 1)
  if (c === '\\' && next > 0 && next <= 126) return take(reading, source[at + 1] ?? '', 2)
  if (c === '\n' && top?.type === 'blockquote' && source[at + 1] !== '>') return endQuote(reading)
  if (raw ? c !== '`' : !RESERVED.includes(c)) return take(reading, c, 1)
  if (top && ends(reading, top)) return end(reading, top)
  if (raw) return take(reading, c, 1)
  begin(reading, c)
}

const take = (reading: Reading, shown: string, length: number): void => {
  reading.text += shown
  reading.at += length
}

const ends = ({ source, at }: Reading, top: Open): boolean => {
  const mark = CLOSING[top.type]
  if (mark === undefined || !source.startsWith(mark, at)) return false
  return top.type !== 'italic' || source[at + 1] !== '_'
}

const end = (reading: Reading, top: Open): void => {
  if (top.type !== 'text_link' && top.type !== 'custom_emoji') {
    close(reading, CLOSING[top.type]?.length ?? 1)
    return
  }
  const { source, at } = reading
  if (source[at + 1] !== '(') {
    if (top.type === 'custom_emoji') throw broken('Custom emoji entity must contain a tg://emoji URL')
    reading.open.pop()
    reading.at += 1
    return
  }
  const target = /^\]\(((?:\\.|[^\\)])*)\)/s.exec(source.slice(at))
  if (!target) throw broken(`Can't find end of a URL at byte offset ${byteOffset(source, at + 2)}`)
  close(reading, target[0].length, (target[1] ?? '').replace(/\\(.)/gs, '$1'))
}

const close = (reading: Reading, width: number, url = ''): void => {
  const top = reading.open.pop()
  reading.at += width
  if (!top) return
  const base = { type: top.type, offset: top.offset, length: reading.text.length - top.offset }
  if (base.length === 0) return
  if (top.type === 'text_link') {
    const link = linkEntity(base, url)
    if (link) reading.entities.push(link)
  } else if (top.type === 'custom_emoji') {
    reading.entities.push({ ...base, custom_emoji_id: /id=(\d+)/.exec(url)?.[1] ?? '0' })
  } else {
    reading.entities.push(top.language ? { ...base, language: top.language } : base)
  }
}

const endQuote = (reading: Reading): void => {
  close(reading, 0)
  take(reading, '\n', 1)
}

const begin = (reading: Reading, c: string): void => {
  const { source, at, text } = reading
  const lineStart = at === 0 || source[at - 1] === '\n'
  if (lineStart && source.startsWith('**>', at)) return push(reading, 'blockquote', 3)
  if (c === '>' && lineStart) {
    if (reading.open.some(({ type }) => type === 'blockquote')) reading.at += 1
    else push(reading, 'blockquote', 1)
    return
  }
  if (c === '_') return source[at + 1] === '_' ? push(reading, 'underline', 2) : push(reading, 'italic', 1)
  if (c === '*') return push(reading, 'bold', 1)
  if (c === '~') return push(reading, 'strikethrough', 1)
  if (c === '[') return push(reading, 'text_link', 1)
  if (c === '|' && source[at + 1] === '|') return push(reading, 'spoiler', 2)
  if (c === '!' && source[at + 1] === '[') return push(reading, 'custom_emoji', 2)
  if (c !== '`') throw broken(`Character '${c}' is reserved and must be escaped with the preceding '\\'`)
  if (!source.startsWith('```', at)) return push(reading, 'code', 1)
  const language = /^```([^\s`]+)(?=[\n ])/.exec(source.slice(at))?.[1]
  const width = 3 + (language?.length ?? 0)
  const skip = source[at + width] === '\n' ? width + 1 : width
  reading.open.push({
    type: 'pre',
    offset: text.length,
    place: byteOffset(source, at),
    ...(language && { language }),
  })
  reading.at += skip
}

const push = (reading: Reading, type: string, width: number): void => {
  const { source, at, text } = reading
  reading.open.push({ type, offset: text.length, place: byteOffset(source, at) })
  reading.at += width
}
