/** What a report tells: did it happen, the mood, worries and what is left to do, as written. */
import { byClause, type Clause } from './clauses.ts'
import type { Mood } from './meaning.ts'
import { finderOf, type Hit } from './phrases.ts'
import { companions, type ReportSign, reportSigns } from './pl/report.ts'
import { type Tokens, tokenAt } from './tokens.ts'

const find = finderOf<ReportSign>(reportSigns, 'cross')

export type Report = {
  readonly held: boolean | null
  /** Told in the past tense, or by a denial of it. */
  readonly tells: boolean
  readonly mood: Mood | null
  readonly concerns: readonly string[]
  readonly followUps: readonly string[]
  readonly people: readonly string[]
}

export const readReport = (
  text: string,
  tokens: Tokens,
  words: ReadonlySet<string>,
  clauses: readonly Clause[],
  asked: boolean,
): Report => {
  const hits = find(tokens, words).filter((hit) => hit.tag !== 'concern' || !isTakenBack(tokens, hit))
  const has = (sign: ReportSign) => hits.some((hit) => hit.tag === sign)
  const denied = has('not-held')
  const denials = hits.filter((hit) => hit.tag === 'not-held')
  const told =
    hits.some((hit) => hit.tag === 'past' && !isDenied(tokens, hit, denials)) ||
    (asked && tokens.some((token, i) => didIt(token.word) && tokenAt(tokens, i - 1).word !== 'nie'))
  return {
    held: denied ? false : told ? true : null,
    tells: denied || told,
    mood: moodOf(hits),
    concerns: quotes(text, tokens, clauses, hits, 'concern'),
    followUps: quotes(text, tokens, clauses, hits, 'follow-up'),
    people: peopleIn(text, tokens),
  }
}
const isDenied = (tokens: Tokens, hit: Hit<ReportSign>, denials: readonly Hit<ReportSign>[]): boolean =>
  tokenAt(tokens, hit.start - 1).word === 'nie' ||
  denials.some((other) => other.start < hit.end && hit.start < other.end)

/** "nie narzekał", "nic go nie boli" */
const isTakenBack = (tokens: Tokens, hit: Hit<ReportSign>): boolean =>
  tokenAt(tokens, hit.start).word !== 'nie' &&
  [1, 2].some((back) => /^(?:nie|bez)$/.test(tokenAt(tokens, hit.start - back).word))
/** Any deed in the first person, but for those that say what one wished, missed or waited for. */
const didIt = (word: string): boolean =>
  word.length > 5 &&
  /(?:[aeiy]lam|[aeiy]lem|[aeiy]lismy|[aeiy]lysmy|szlam|szedlem)$/.test(word) &&
  !undone.test(word)
const undone =
  /^(?:chcial|zapomnia|mial|mogl|musial|mysla|planowa|pomyli|czeka|dzwoni|puka|probowa|sta[lw]|powinn|spozni|prosi|przegapi|umowi|pisa|pyta|zachorowa|odwola|przeloz|wola|zaspa|zrozumia)/

const moodOf = (hits: readonly Hit<ReportSign>[]): Mood | null => {
  const good = hits.some((hit) => hit.tag === 'good')
  const bad = hits.some((hit) => hit.tag === 'bad')
  if (good && (bad || hits.some((hit) => hit.tag === 'concern'))) return 'mixed'
  if (bad) return 'bad'
  return good ? 'good' : null
}
/** The clauses that hold such a sign, as they were written. */
const quotes = (
  text: string,
  tokens: Tokens,
  clauses: readonly Clause[],
  hits: readonly Hit<ReportSign>[],
  sign: ReportSign,
): string[] => {
  const found = byClause(
    clauses,
    hits.filter((hit) => hit.tag === sign),
  )
  return clauses
    .filter((_, i) => (found[i]?.length ?? 0) > 0)
    .map((clause) =>
      text.slice(tokenAt(tokens, clause.start).start, tokenAt(tokens, clause.end - 1).end).trim(),
    )
}

/** "z Anną", "pani Zofia", "siostra": names with a capital behind such a word, and companions. */
const peopleIn = (text: string, tokens: Tokens): string[] => {
  const people: string[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokenAt(tokens, i)
    const named = token.kind === 'word' && token.capital && introducers.test(tokenAt(tokens, i - 1).word)
    if (named || companions.test(token.word)) people.push(text.slice(token.start, token.end))
  }
  return [...new Set(people)]
}
const introducers = /^(?:z|ze|i|pan|pani|pania|panem|pana|panu|panie|od|dla|u|oraz)$/
