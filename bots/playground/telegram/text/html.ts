import { badRequest } from '../refusal.ts'
import { byteOffset, type Entity, type FormattedText } from './entity.ts'

const TYPES: { readonly [tag: string]: string } = {
  a: 'text_link',
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  u: 'underline',
  ins: 'underline',
  'tg-spoiler': 'spoiler',
  span: 'spoiler',
  'tg-emoji': 'custom_emoji',
  'tg-time': 'date_time',
  pre: 'pre',
  code: 'code',
  blockquote: 'blockquote',
}

type Open = { tag: string; offset: number; attributes: Map<string, string> }

/** Telegram's HTML. Throws 400 "can't parse entities: …" with the place in bytes, as the real one does. */
export const parseHtml = (html: string): FormattedText => {
  const open: Open[] = []
  const entities: Entity[] = []
  let text = ''
  let at = 0
  while (at < html.length) {
    const next = html.slice(at).search(/[<&]/)
    if (next < 0) {
      text += html.slice(at)
      break
    }
    text += html.slice(at, at + next)
    at += next
    if (html[at] === '&') {
      const reference = characterReference(html, at)
      text += reference.text
      at = reference.end
    } else if (html[at + 1] === '/') {
      at = endTag(html, at, open, text, entities)
    } else {
      at = startTag(html, at, open, text.length)
    }
  }
  const left = open.at(-1)
  if (left) throw broken(`Can't find end tag corresponding to start tag "${left.tag}"`)
  return { text, entities }
}

const broken = (why: string) => badRequest(`can't parse entities: ${why}`)

const NAMED: { readonly [name: string]: string } = { lt: '<', gt: '>', amp: '&', quot: '"' }

const characterReference = (html: string, at: number): { text: string; end: number } => {
  const found = /^&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));?/i.exec(html.slice(at, at + 12))
  const code = found?.[1] ? Number.parseInt(found[1], 16) : Number(found?.[2] ?? 0)
  const named = NAMED[found?.[3] ?? '']
  if (found && named) return { text: named, end: at + found[0].length }
  if (found && code > 0 && code < 0x10ffff)
    return { text: String.fromCodePoint(code), end: at + found[0].length }
  return { text: '&', end: at + 1 }
}

const startTag = (html: string, at: number, open: Open[], offset: number): number => {
  const place = byteOffset(html, at)
  const name = /^<([^\s>]*)/.exec(html.slice(at))?.[1] ?? ''
  let end = at + 1 + name.length
  if (end >= html.length) throw broken(`Unclosed start tag at byte offset ${place}`)
  const tag = name.toLowerCase()
  if (TYPES[tag] === undefined) throw broken(`Unsupported start tag "${tag}" at byte offset ${place}`)
  const attributes = new Map<string, string>()
  for (;;) {
    end += /^\s*/.exec(html.slice(end))?.[0].length ?? 0
    if (html[end] === '>') break
    if (end >= html.length) throw broken(`Unclosed start tag at byte offset ${place}`)
    end = attribute(html, end, tag, place, attributes)
  }
  if (tag === 'span' && attributes.get('class') !== 'tg-spoiler')
    throw broken(`Tag "span" must have class "tg-spoiler" at byte offset ${place}`)
  open.push({ tag, offset, attributes })
  return end + 1
}

const attribute = (
  html: string,
  at: number,
  tag: string,
  place: number,
  attributes: Map<string, string>,
): number => {
  const name = /^[^\s=>]*/.exec(html.slice(at))?.[0] ?? ''
  if (name === '') throw broken(`Empty attribute name in the tag "${tag}" at byte offset ${place}`)
  const after = /^\s*=\s*/.exec(html.slice(at + name.length))
  if (!after) {
    if (tag === 'blockquote' && name === 'expandable') {
      attributes.set(name, '')
      return at + name.length
    }
    throw broken(
      `Expected equal sign in declaration of an attribute of the tag "${tag}" at byte offset ${place}`,
    )
  }
  const from = at + name.length + after[0].length
  const value = /^(?:"([^"]*)"|'([^']*)'|([a-z0-9.-]+)(?=[\s>]))/i.exec(html.slice(from))
  if (!value) throw broken(`Unexpected end of name token at byte offset ${byteOffset(html, from)}`)
  attributes.set(name.toLowerCase(), decoded(value[1] ?? value[2] ?? value[3]?.toLowerCase() ?? ''))
  return from + value[0].length
}

const decoded = (value: string): string =>
  value.replace(/&[^;\s]+;?/g, (reference) => {
    const { text, end } = characterReference(reference, 0)
    return text + reference.slice(end)
  })

const endTag = (html: string, at: number, open: Open[], text: string, entities: Entity[]): number => {
  const place = byteOffset(html, at)
  const last = open.at(-1)
  if (!last) throw broken(`Unexpected end tag at byte offset ${place}`)
  const found = /^<\/([^\s>]*)\s*>/.exec(html.slice(at))
  if (!found) throw broken(`Unclosed end tag at byte offset ${place}`)
  const tag = (found[1] ?? '').toLowerCase()
  if (tag !== '' && tag !== last.tag)
    throw broken(`Unmatched end tag at byte offset ${place}, expected "</${last.tag}>", found "</${tag}>"`)
  open.pop()
  const length = text.length - last.offset
  if (length > 0) addEntity(entities, last, text, length)
  return at + found[0].length
}

const addEntity = (entities: Entity[], { tag, offset, attributes }: Open, text: string, length: number) => {
  const type = TYPES[tag] ?? tag
  const base = { type, offset, length }
  if (tag === 'a') {
    const link = linkEntity(base, attributes.get('href') ?? text.slice(offset))
    if (link) entities.push(link)
  } else if (tag === 'tg-emoji') {
    const id = attributes.get('emoji-id') ?? ''
    if (!/^[1-9]\d*$/.test(id)) throw broken('Invalid custom emoji identifier specified')
    entities.push({ ...base, custom_emoji_id: id })
  } else if (tag === 'blockquote' && attributes.has('expandable')) {
    entities.push({ ...base, type: 'expandable_blockquote' })
  } else if (tag === 'pre') {
    addPre(entities, base)
  } else if (tag === 'code') {
    const language = /^language-(.+)$/.exec(attributes.get('class') ?? '')?.[1]
    entities.push(language ? { ...base, language } : base)
  } else {
    entities.push(base)
  }
}

/** `<pre><code class="language-x">` is one entity. */
const addPre = (entities: Entity[], pre: Entity): void => {
  const inner = entities.at(-1)
  if (
    inner?.type === 'code' &&
    inner.language &&
    inner.offset === pre.offset &&
    inner.length === pre.length
  ) {
    entities.pop()
    entities.push({ ...pre, language: inner.language })
  } else {
    entities.push(pre)
  }
}

/** A link that Telegram would not open is shown as plain text, without an error. */
export const linkEntity = (base: Entity, href: string): Entity | null => {
  const mention = /^tg:\/\/user\?id=(\d+)$/.exec(href)
  if (mention) return { ...base, type: 'text_mention', user: { id: Number(mention[1]) } }
  const address = /^[a-z][a-z0-9+.-]*:/i.test(href) ? href : `http://${href}`
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (['http:', 'https:'].includes(url.protocol) && !url.hostname.includes('.')) return null
  return ['http:', 'https:', 'tg:', 'ton:', 'tel:', 'mailto:'].includes(url.protocol)
    ? { ...base, type: 'text_link', url: url.href }
    : null
}
