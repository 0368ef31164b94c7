import { badRequest } from '../refusal.ts'
import { byteOffset, type Entity, type FormattedText } from './entity.ts'
import { linkEntity } from './html.ts'

/** The first Markdown of Telegram: `_i_ *b* `c` ```p``` [text](url)`, without nesting. */
export const parseMarkdown = (source: string): FormattedText => {
  let text = ''
  const entities: Entity[] = []
  let at = 0
  while (at < source.length) {
    const c = source[at] ?? ''
    if (c === '\\' && '_*`['.includes(source[at + 1] ?? ' ')) {
      text += source[at + 1]
      at += 2
    } else if ('_*`['.includes(c)) {
      at = entity(source, at, text.length, (inner, found) => {
        text += inner
        if (found && found.length > 0) entities.push(found)
      })
    } else {
      text += c
      at += 1
    }
  }
  return { text, entities }
}

const MARKS: { readonly [mark: string]: string } = { _: 'italic', '*': 'bold', '`': 'code' }

const entity = (
  source: string,
  at: number,
  offset: number,
  add: (inner: string, entity: Entity | null) => void,
): number => {
  const pre = source.startsWith('```', at)
  const mark = pre ? '```' : (source[at] ?? '')
  const close = mark === '[' ? ']' : mark
  const from = at + mark.length
  const end = source.indexOf(close, from)
  if (end < 0)
    throw badRequest(
      `can't parse entities: Can't find end of the entity starting at byte offset ${byteOffset(source, at)}`,
    )
  const inner = source.slice(from, end)
  const after = end + close.length
  if (mark === '[') return link(source, after, inner, offset, add)
  const language = pre ? /^([^\s`]+)\n/.exec(inner) : null
  const shown = pre ? inner.slice(language?.[0].length ?? 0).replace(/^\n/, '') : inner
  const base = { type: pre ? 'pre' : (MARKS[mark] ?? 'bold'), offset, length: shown.length }
  add(shown, language?.[1] ? { ...base, language: language[1] } : base)
  return after
}

const link = (
  source: string,
  at: number,
  inner: string,
  offset: number,
  add: (inner: string, entity: Entity | null) => void,
): number => {
  const target = source[at] === '(' ? source.indexOf(')', at) : -1
  const url = target < 0 ? '' : source.slice(at + 1, target)
  add(inner, url === '' ? null : linkEntity({ type: 'text_link', offset, length: inner.length }, url))
  return target < 0 ? at : target + 1
}
