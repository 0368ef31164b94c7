/**
 * Phrases as data. A phrase is words with spaces between; an element may be
 *   "mogę|możemy"  one of these       "przyjd*"  a word that begins so
 *   "[to]"         may be missing     ".."       up to five other words, within the sentence
 *   "^"            a clause begins    "$"        a clause ends here
 * Accents do not matter. Commas are crossed by ".." only.
 */
import { fold, type Token, type Tokens, tokenAt } from './tokens.ts'

type Word = { readonly exact: ReadonlySet<string>; readonly begins: readonly string[] }
type Element =
  | { readonly kind: 'word'; readonly word: Word; readonly optional: boolean }
  | { readonly kind: 'gap' }
  | { readonly kind: 'begin' }
  | { readonly kind: 'finish' }
type Phrase<Tag> = { readonly elements: readonly Element[]; readonly tag: Tag }

export type Hit<Tag> = { readonly start: number; readonly end: number; readonly tag: Tag }
/** Finds every phrase at every place, in reading order, the longest at a place first. */
export type Finder<Tag> = (tokens: Tokens) => Hit<Tag>[]

const longestGap = 5
const prefixLength = 3

/** Builds a finder out of lists of phrases, each list with what it means. */
export const finderOf = <Tag>(lists: readonly (readonly [Tag, readonly string[]])[]): Finder<Tag> => {
  const byWord = new Map<string, Phrase<Tag>[]>()
  const byPrefix = new Map<string, Phrase<Tag>[]>()
  for (const [tag, phrases] of lists)
    for (const text of phrases) index(byWord, byPrefix, { elements: elementsOf(text), tag })
  return (tokens) => {
    const hits: Hit<Tag>[] = []
    for (let i = 0; i < tokens.length; i++) findAt(byWord, byPrefix, tokens, i, hits)
    return hits
  }
}

/** Every whole word that phrases name, so that a slip of the finger can be put right. */
export const wordsOf = (phrases: readonly string[]): string[] =>
  phrases.flatMap((text) =>
    elementsOf(text).flatMap((element) => (element.kind === 'word' ? [...element.word.exact] : [])),
  )

const elementsOf = (text: string): Element[] => text.split(' ').filter(Boolean).map(elementOf)
const elementOf = (text: string): Element => {
  if (text === '..') return { kind: 'gap' }
  if (text === '^') return { kind: 'begin' }
  if (text === '$') return { kind: 'finish' }
  const optional = text.startsWith('[')
  const options = fold(optional ? text.slice(1, -1) : text).split('|')
  const exact = new Set(options.filter((option) => !option.endsWith('*')))
  const begins = options.filter((option) => option.endsWith('*')).map((option) => option.slice(0, -1))
  return { kind: 'word', word: { exact, begins }, optional }
}

const index = <Tag>(
  byWord: Map<string, Phrase<Tag>[]>,
  byPrefix: Map<string, Phrase<Tag>[]>,
  phrase: Phrase<Tag>,
): void => {
  for (const element of phrase.elements) {
    if (element.kind !== 'word') continue
    for (const word of element.word.exact) append(byWord, word, phrase)
    for (const prefix of element.word.begins) append(byPrefix, prefix.slice(0, prefixLength), phrase)
    if (!element.optional) return
  }
}
const append = <Tag>(map: Map<string, Phrase<Tag>[]>, key: string, phrase: Phrase<Tag>): void => {
  const list = map.get(key)
  if (list === undefined) map.set(key, [phrase])
  else if (!list.includes(phrase)) list.push(phrase)
}

const findAt = <Tag>(
  byWord: ReadonlyMap<string, Phrase<Tag>[]>,
  byPrefix: ReadonlyMap<string, Phrase<Tag>[]>,
  tokens: Tokens,
  start: number,
  hits: Hit<Tag>[],
): void => {
  const word = tokenAt(tokens, start).word
  const first = hits.length
  for (const phrase of byWord.get(word) ?? []) tryPhrase(phrase, tokens, start, hits)
  for (const phrase of byPrefix.get(word.slice(0, prefixLength)) ?? []) tryPhrase(phrase, tokens, start, hits)
  if (hits.length - first < 2) return
  const here = hits.splice(first).sort((a, b) => b.end - a.end)
  hits.push(...here)
}
const tryPhrase = <Tag>(phrase: Phrase<Tag>, tokens: Tokens, start: number, hits: Hit<Tag>[]): void => {
  const end = match(phrase.elements, 0, tokens, start)
  if (end > start) hits.push({ start, end, tag: phrase.tag })
}

/** The place after the match, or -1. */
const match = (elements: readonly Element[], e: number, tokens: Tokens, at: number): number => {
  const element = elements[e]
  if (element === undefined) return at
  if (element.kind === 'gap') return matchGap(elements, e, tokens, at)
  if (element.kind === 'begin') return beginsClause(tokens, at) ? match(elements, e + 1, tokens, at) : -1
  if (element.kind === 'finish')
    return isBoundary(tokenAt(tokens, at)) ? match(elements, e + 1, tokens, at) : -1
  const fits = matchesWord(element.word, tokenAt(tokens, at))
  const taken = fits ? match(elements, e + 1, tokens, at + 1) : -1
  return taken >= 0 || !element.optional ? taken : match(elements, e + 1, tokens, at)
}
const matchGap = (elements: readonly Element[], e: number, tokens: Tokens, at: number): number => {
  let words = 0
  for (let i = at; words <= longestGap; i++) {
    const end = match(elements, e + 1, tokens, i)
    if (end >= 0) return end
    const token = tokenAt(tokens, i)
    if (token.kind === 'end' || endsSentence(token)) return -1
    if (token.kind !== 'mark') words++
  }
  return -1
}
const matchesWord = (word: Word, token: Token): boolean =>
  word.exact.has(token.word) || word.begins.some((prefix) => token.word.startsWith(prefix))

export const endsSentence = (token: Token): boolean =>
  token.kind === 'mark' && /^(?:[.!?;\n]|\.{2,}|…)$/.test(token.word)
const isBoundary = (token: Token): boolean => token.kind !== 'word' && token.kind !== 'number'
const beginsClause = (tokens: Tokens, at: number): boolean => at === 0 || isBoundary(tokenAt(tokens, at - 1))
