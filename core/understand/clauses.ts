/** Cuts a reply where one statement ends and the next begins, but never inside a phrase. */
import { endsSentence } from './phrases.ts'
import { type Tokens, tokenAt } from './tokens.ts'

export type Clause = {
  readonly start: number
  readonly end: number
  /** How it is joined to what came before. */
  readonly opener: 'but' | 'because' | 'comma' | 'sentence'
  /** It asks: a question mark ends it, or it begins as questions do. */
  readonly question: boolean
  /** It begins as questions do, so that what was said before it stands: "tak, a o której?" */
  readonly asksFor: boolean
}
export type Span = { readonly start: number; readonly end: number }
/** The words of a language that open a clause or a question. */
export type ClauseWords = {
  readonly but: ReadonlySet<string>
  readonly because: ReadonlySet<string>
  readonly asking: (tokens: Tokens, start: number, end: number) => boolean
}

export const cutClauses = (
  tokens: Tokens,
  phrases: readonly Span[],
  times: readonly Span[],
  words: ClauseWords,
): Clause[] => {
  const inside = coverage(tokens.length, [...phrases, ...times])
  const starts = new Set(times.map((time) => time.start))
  const ends = new Set(times.map((time) => time.end))
  const clauses: Clause[] = []
  let start = 0
  let opener: Clause['opener'] = 'sentence'
  const close = (end: number, next: Clause['opener'], mark: string) => {
    if (end > start) {
      const asksFor = words.asking(tokens, start, end)
      clauses.push({ start, end, opener, question: mark === '?' || asksFor, asksFor })
    } else if (mark === '?') askBefore(clauses)
    opener = next === 'comma' && end === start ? opener : next
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokenAt(tokens, i)
    if (inside[i]) continue
    if (token.kind === 'mark' && cuts(token.word)) {
      close(i, endsSentence(token) ? 'sentence' : 'comma', closingMark(tokens, i))
      start = i + 1
    } else if (token.kind === 'emoji') {
      close(i, 'sentence', '')
      start = i
      close(i + 1, 'sentence', '')
      start = i + 1
    } else if (isAfterthought(tokens, i)) {
      i++
    } else if (words.but.has(token.word) || words.because.has(token.word)) {
      close(i, words.but.has(token.word) ? 'but' : 'because', '')
      opener = words.but.has(token.word) ? 'but' : 'because'
      start = i + 1
    } else if (
      token.word === 'a' &&
      i > start &&
      (starts.has(i + 1) ||
        /^(?:ja|w|potem|wieczorem|czy|gdzie|kiedy|kto|ile|jak|co|ktora)$/.test(tokenAt(tokens, i + 1).word) ||
        (tokenAt(tokens, i + 1).word === 'o' && /^(?:ktorej|co)$/.test(tokenAt(tokens, i + 2).word)))
    ) {
      close(i, 'comma', '')
      start = i + 1
    } else if (/^(?:nie|tak)$/.test(token.word) && ends.has(i) && starts.has(i + 1)) {
      close(i + 1, 'comma', '')
      start = i + 1
    }
  }
  close(tokens.length, 'sentence', '')
  return clauses
}
/** "w środę jednak nie" is one statement. */
const isAfterthought = (tokens: Tokens, i: number): boolean =>
  tokenAt(tokens, i).word === 'jednak' &&
  tokenAt(tokens, i + 1).word === 'nie' &&
  !/^(?:word|number)$/.test(tokenAt(tokens, i + 2).kind)
/** A mark after an emoji or a space still asks for the clause before. */
const askBefore = (clauses: Clause[]): void => {
  const last = clauses.at(-1)
  if (last !== undefined) clauses[clauses.length - 1] = { ...last, question: true }
}
/** The question mark among "!?", "?!", "...?" */
const closingMark = (tokens: Tokens, i: number): string => {
  for (let at = i; tokenAt(tokens, at).kind === 'mark'; at++) if (tokenAt(tokens, at).word === '?') return '?'
  return ''
}
const cuts = (mark: string): boolean => /^(?:[,.!?;:()\n]|\.{2,}|…|-|–|—)$/.test(mark)

/** Which tokens lie inside a phrase, past its first. */
const coverage = (length: number, spans: readonly Span[]): boolean[] => {
  const inside = new Array<boolean>(length).fill(false)
  for (const span of spans)
    for (let i = span.start; i < span.end; i++) inside[i] = i > span.start || span.end - span.start > 1
  return inside
}

/** Things with a place, grouped by the clause that they begin in; those outside every clause are left out. */
export const byClause = <Thing extends Span>(
  clauses: readonly Clause[],
  things: readonly Thing[],
): Thing[][] => {
  const groups: Thing[][] = clauses.map(() => [])
  let at = 0
  for (const thing of things) {
    while (at < clauses.length && (clauses[at]?.end ?? 0) <= thing.start) at++
    if ((clauses[at]?.start ?? Number.POSITIVE_INFINITY) <= thing.start) groups[at]?.push(thing)
  }
  return groups
}
