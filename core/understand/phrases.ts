/**
 * Phrases as data. A phrase is words with spaces between; an element may be
 *   "mogę|możemy"  one of these       "przyjd*"  a word that begins so
 *   "[to]"         may be missing     ".."       up to five other words, within the sentence
 *   "^"            a clause begins    "$"        a clause ends here
 * Accents do not matter.
 */
import { fold, type Token, type Tokens, tokenAt } from './tokens.ts'

type Word = { readonly exact: ReadonlySet<string>; readonly begins: readonly string[] }
type Element =
  | { readonly kind: 'word'; readonly word: Word; readonly optional: boolean }
  | { readonly kind: 'gap' }
  | { readonly kind: 'begin' }
  | { readonly kind: 'finish' }
type Phrase<Tag> = {
  readonly id: number
  readonly elements: readonly Element[]
  readonly tag: Tag
  readonly needs: number
}
/** One required element of a phrase, as a bit of its mask. */
type Posting<Tag> = { readonly phrase: Phrase<Tag>; readonly bit: number; readonly prefix: string | null }
type Index<Tag> = Map<string, Posting<Tag>[]>

export type Hit<Tag> = { readonly start: number; readonly end: number; readonly tag: Tag }
/** Finds every phrase at every place, in reading order, the longest at a place first. `words`: those of the tokens. */
export type Finder<Tag> = (tokens: Tokens, words: ReadonlySet<string>) => Hit<Tag>[]

const longestGap = 5
const prefixLength = 3

/** Builds a finder out of lists of phrases, each list with what it means. `commas`: may they stand inside a phrase? */
export const finderOf = <Tag>(
  lists: readonly (readonly [Tag, readonly string[]])[],
  commas: 'cross' | 'stop' = 'stop',
): Finder<Tag> => {
  const phrases = lists.flatMap(([tag, texts]) => texts.map((text) => ({ tag, elements: elementsOf(text) })))
  const byWord: Index<Tag> = new Map()
  const byPrefix: Index<Tag> = new Map()
  phrases.forEach(({ tag, elements }, id) => {
    addPhrase(byWord, byPrefix, { id, elements, tag, needs: needsOf(elements) })
  })
  return (tokens, words) => {
    const starts = startsOf(byWord, byPrefix, words, phrases.length)
    return starts.size === 0 ? [] : findAll(starts, tokens, commas === 'cross')
  }
}

/** Phrases written one a line. */
export const phrasesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

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
const isRequired = (element: Element): element is Extract<Element, { kind: 'word' }> =>
  element.kind === 'word' && !element.optional
const needsOf = (elements: readonly Element[]): number => 2 ** elements.filter(isRequired).length - 1

const addPhrase = <Tag>(byWord: Index<Tag>, byPrefix: Index<Tag>, phrase: Phrase<Tag>): void => {
  phrase.elements.filter(isRequired).forEach(({ word }, place) => {
    const bit = 2 ** place
    for (const exact of word.exact) push(byWord, exact, { phrase, bit, prefix: null })
    for (const prefix of word.begins) push(byPrefix, prefix.slice(0, prefixLength), { phrase, bit, prefix })
  })
}
const push = <Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void => {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

/** Only phrases all of whose words are somewhere in the text are worth trying: by the word they may begin with. */
const startsOf = <Tag>(
  byWord: Index<Tag>,
  byPrefix: Index<Tag>,
  words: ReadonlySet<string>,
  count: number,
): Map<string, Phrase<Tag>[]> => {
  const masks = new Int32Array(count)
  const possible: Phrase<Tag>[] = []
  const mark = ({ phrase, bit }: Posting<Tag>): void => {
    const before = masks[phrase.id] ?? 0
    masks[phrase.id] = before | bit
    if (before !== phrase.needs && masks[phrase.id] === phrase.needs) possible.push(phrase)
  }
  for (const word of words) {
    for (const posting of byWord.get(word) ?? []) mark(posting)
    for (const key of keysOf(word))
      for (const posting of byPrefix.get(key) ?? [])
        if (posting.prefix !== null && word.startsWith(posting.prefix)) mark(posting)
  }
  const starts = new Map<string, Phrase<Tag>[]>()
  const alike = new Map<string, string[]>()
  if (possible.length > 0) for (const word of words) for (const key of keysOf(word)) push(alike, key, word)
  for (const phrase of possible) addStarts(phrase, words, alike, starts)
  return starts
}
/** A beginning of two letters, or an emoji's face, is looked up apart from the longer ones. */
const keysOf = (word: string): string[] =>
  word.length < prefixLength ? [word] : [word.slice(0, prefixLength), word.slice(0, prefixLength - 1)]
/** Under which words of the text a phrase may begin: its first needed word, or one it may have before that. */
const addStarts = <Tag>(
  phrase: Phrase<Tag>,
  words: ReadonlySet<string>,
  alike: ReadonlyMap<string, readonly string[]>,
  starts: Map<string, Phrase<Tag>[]>,
): void => {
  const first = new Set<string>()
  for (const element of phrase.elements) {
    if (element.kind !== 'word') continue
    for (const exact of element.word.exact) if (words.has(exact)) first.add(exact)
    for (const prefix of element.word.begins)
      for (const word of alike.get(prefix.slice(0, prefixLength)) ?? [])
        if (word.startsWith(prefix)) first.add(word)
    if (!element.optional) break
  }
  for (const word of first) push(starts, word, phrase)
}
const holds = (word: Word, text: string): boolean =>
  word.exact.has(text) || word.begins.some((prefix) => text.startsWith(prefix))

const findAll = <Tag>(
  starts: ReadonlyMap<string, Phrase<Tag>[]>,
  tokens: Tokens,
  cross: boolean,
): Hit<Tag>[] => {
  const hits: Hit<Tag>[] = []
  tokens.forEach((token, start) => {
    const phrases = starts.get(token.word)
    if (phrases === undefined) return
    const here: Hit<Tag>[] = []
    for (const phrase of phrases) {
      const end = match(phrase.elements, 0, tokens, start, cross)
      if (end > start) here.push({ start, end, tag: phrase.tag })
    }
    if (here.length > 1) here.sort((a, b) => b.end - a.end)
    hits.push(...here)
  })
  return hits
}

/** The place after the match, or -1. */
const match = (
  elements: readonly Element[],
  e: number,
  tokens: Tokens,
  at: number,
  cross: boolean,
): number => {
  const element = elements[e]
  if (element === undefined) return at
  if (element.kind === 'gap') return matchGap(elements, e, tokens, at, cross)
  if (element.kind === 'begin')
    return beginsClause(tokens, at) ? match(elements, e + 1, tokens, at, cross) : -1
  const token = tokenAt(tokens, at)
  if (element.kind === 'finish') return isBoundary(token) ? match(elements, e + 1, tokens, at, cross) : -1
  if (cross && e > 0 && token.word === ',') return match(elements, e, tokens, at + 1, cross)
  const taken = holds(element.word, token.word) ? match(elements, e + 1, tokens, at + 1, cross) : -1
  return taken >= 0 || !element.optional ? taken : match(elements, e + 1, tokens, at, cross)
}
const matchGap = (
  elements: readonly Element[],
  e: number,
  tokens: Tokens,
  at: number,
  cross: boolean,
): number => {
  let words = 0
  for (let i = at; words <= longestGap; i++) {
    const end = match(elements, e + 1, tokens, i, cross)
    if (end >= 0) return end
    const token = tokenAt(tokens, i)
    if (token.kind === 'end' || endsSentence(token)) return -1
    if (token.kind !== 'mark') words++
  }
  return -1
}

export const endsSentence = (token: Token): boolean =>
  token.kind === 'mark' && /^(?:[.!?;\n]|\.{2,}|…)$/.test(token.word)
const isBoundary = (token: Token): boolean => token.kind !== 'word' && token.kind !== 'number'
const beginsClause = (tokens: Tokens, at: number): boolean =>
  at === 0 ||
  isBoundary(tokenAt(tokens, at - 1)) ||
  /^(?:ale|lecz|wiec|bo)$/.test(tokenAt(tokens, at - 1).word)
