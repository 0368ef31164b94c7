/** Reads a reply in Polish (and the simplest English and Ukrainian) as what it means. Pure; never throws. */
import { type Instant, type LocalTime, plus, toLocal, toWall } from '../time.ts'
import { type ClauseReading, judge, type Scope } from './answer.ts'
import { byClause, type Clause, cutClauses } from './clauses.ts'
import { dangerIn } from './danger.ts'
import { answers as englishAnswers, marks as englishMarks } from './en/words.ts'
import { meaningOf } from './intent.ts'
import { readLateness } from './lateness.ts'
import type { About, Meaning, Weekly } from './meaning.ts'
import { finderOf, type Hit } from './phrases.ts'
import { answers, askingWords, clauseOpeners, emojiSignals, reasonOpeners } from './pl/answers.ts'
import { scanTimes } from './pl/time/scan.ts'
import { repair } from './repair.ts'
import { readReport } from './report.ts'
import type { Signal } from './signals.ts'
import { compose, type Said } from './time/compose.ts'
import { placeWeekly } from './time/place.ts'
import type { Ground } from './time/place-day.ts'
import type { Phrase, Recurrence } from './time/symbols.ts'
import { scopeOf, type Timed, useTimes } from './timed.ts'
import { type Tokens, tokenAt, tokenize, wordsOf } from './tokens.ts'
import { readWishes, type Wishes } from './wishes.ts'

export type { About, Meaning } from './meaning.ts'

const polish = [...answers, ...emojiSignals]
const findPolish = finderOf<Signal>(polish)
const findEnglish = finderOf<Signal>([...polish, ...englishAnswers])

/** What a reply means. `about` is what the open prompt asks; times in the meaning are local to Poland. */
export const understand = (text: string, about: About | null, now: Instant): Meaning => {
  const composed = text.normalize('NFC')
  const raw = tokenize(composed)
  const english = raw.some((token) => englishMarks.has(token.word) && token.word.length > 1)
  const tokens = repair(raw)
  return weigh(composed, tokens, english, about, groundOf(tokens, about, now))
}

const groundOf = (tokens: Tokens, about: About | null, now: Instant): Ground => {
  const wall = toWall(localOf(now))
  const asked =
    about?.from === undefined
      ? null
      : { from: toWall(about.from), to: about.to === undefined ? toWall(about.from) + 60 : toWall(about.to) }
  const past = about?.kind === 'report' || tokens.some((token) => pastVerbs.test(token.word))
  const after = (minutes: number) => toWall(toLocal(plus(now, { minutes })))
  return { now: wall, today: Math.floor(wall / 1440), asked, past, after }
}
const pastVerbs =
  /^(?:byl[aoy]?m?|bylem|bylismy|bylysmy|siedzialysmy|siedzielismy|odbyl[aoy]|spotkal\w{2,}|odwiedzil\w+|dzwonilam|dzwonilem|wczoraj|przedwczoraj|przyszl[aoi]|przyszedl)$/

let lastNow: { now: Instant; local: LocalTime } | null = null
/** The same moment is asked for many times over; the zone's sum is slow. */
const localOf = (now: Instant): LocalTime => {
  if (lastNow?.now !== now) lastNow = { now, local: toLocal(now) }
  return lastNow.local
}

const weigh = (
  text: string,
  tokens: Tokens,
  english: boolean,
  about: About | null,
  ground: Ground,
): Meaning => {
  const words = wordsOf(tokens)
  const phrases = scanTimes(tokens, words, ground.today, about !== null)
  const timeStarts = new Set(phrases.map((phrase) => phrase.start))
  const signals = pick(english ? findEnglish(tokens, words) : findPolish(tokens, words), phrases)
  const clauses = cutClauses(tokens, signals, phrases, { but: clauseOpeners, because: reasonOpeners, asking })
  const wishes = readWishes(tokens, words, about?.kind === 'meeting' || about?.kind === 'confirmation')
  const bare = readingsOf(clauses, signals, phrases, wishes)
  const timed = useTimes(tokens, compose(tokens, phrases), bare, ground, timeStarts)
  const perClause = timedByClause(timed, clauses.length)
  const readings =
    about?.kind === 'report'
      ? bare
      : bare.map((reading, i) => ({ ...reading, scope: scopeOf(perClause[i] ?? [], ground) }))
  return meaningOf({
    tokens,
    about,
    ground,
    phrases,
    timed,
    clauses,
    wishes,
    verdict: judge(tokens, readings, timeStarts),
    weekly: weeklyOf(timed, wishes, ground),
    report: readReport(text, tokens, words, clauses, about?.kind === 'report'),
    lateness: readLateness(tokens, phrases, timed, wishes, ground, about),
    danger: dangerIn(tokens, words),
  })
}

/** The longest phrase at each place, none over another, none inside a time ("dobrą godzinę"). */
const pick = (hits: readonly Hit<Signal>[], times: readonly Phrase[]): Hit<Signal>[] => {
  const picked: Hit<Signal>[] = []
  let end = 0
  let next = 0
  for (const hit of hits) {
    while (next < times.length && (times[next]?.end ?? 0) <= hit.start) next++
    const time = times[next]
    const inTime = time !== undefined && hit.start >= time.start && hit.end <= time.end
    if (hit.start < end || inTime || yieldsNot(hit, hits)) continue
    picked.push(hit)
    end = hit.end
  }
  return picked
}
/** "jasne, nie ma sprawy": a phrase that ends with a "nie" leaves it to a longer one that begins there. */
const yieldsNot = ({ start, end, tag }: Hit<Signal>, hits: readonly Hit<Signal>[]): boolean =>
  tag === 'no' &&
  end - start > 1 &&
  hits.some((other) => other.start === end - 1 && other.end > end && other.tag !== 'no')
const unscoped: Scope = { named: false, covers: null, overlaps: null }
const readingsOf = (
  clauses: readonly Clause[],
  signals: readonly Hit<Signal>[],
  phrases: readonly Phrase[],
  wishes: Wishes,
): ClauseReading[] => {
  const signalsOf = byClause(clauses, signals)
  const phrasesOf = byClause(clauses, phrases)
  const late = wishes.intents.has('late')
  return clauses.map((clause, i) => ({
    clause,
    signals: signalsOf[i] ?? [],
    scope: unscoped,
    known: late || (phrasesOf[i] ?? []).some(({ sense }) => sense.kind === 'length' || sense.kind === 'move'),
  }))
}
const timedByClause = (timed: readonly Timed[], count: number): Timed[][] => {
  const groups: Timed[][] = Array.from({ length: count }, () => [])
  for (const each of timed) groups[each.clause]?.push(each)
  return groups
}

/** A clause asks when it begins as questions do: "czy", "o której", "a gdzie". */
const asking = (tokens: Tokens, start: number, end: number): boolean => {
  const first = tokenAt(tokens, start).word === 'a' ? start + 1 : start
  const word = tokenAt(tokens, first).word
  if (!askingWords.test(word)) return false
  if (/^(?:kto|czort|diabli)$/.test(word) && /^wie$/.test(tokenAt(tokens, first + 1).word)) return false
  if (word === 'jak' || word === 'co')
    return (
      end - start > 1 &&
      /^(?:sie|moge|mozna|to|mam|dlugo|dojechac|on|ona|jest|daleko|bedzie|wziac|zabrac|przyniesc|ze)$/.test(
        tokenAt(tokens, first + 1).word,
      )
    )
  if (/^(?:po|o|na|do|z|w|od)$/.test(word))
    return /^(?:ktorej|co|ile|jakiej|ktora|kim|kiedy|jakim|jaki|ktorym)$/.test(
      tokenAt(tokens, first + 1).word,
    )
  return !(/^(?:czemu|dlaczego)$/.test(word) && tokenAt(tokens, end - 1).word === 'nie')
}

const weeklyOf = (timed: readonly Timed[], wishes: Wishes, ground: Ground): Weekly[] =>
  timed
    .filter((each) => each.use === 'offered')
    .flatMap(({ said }) => {
      const weekly =
        said.weekly ?? (wishes.intents.has('availability') || isWorkweek(said, ground) ? habitOf(said) : null)
      return weekly === null ? [] : placeWeekly(weekly, said.hours, said.length, ground)
    })
/** "od poniedziałku do piątku po 18", with nothing asked */
const isWorkweek = ({ day, hours }: Said, { asked, past }: Ground): boolean =>
  asked === null &&
  !past &&
  hours !== null &&
  day?.kind === 'between' &&
  day.from.kind === 'weekday' &&
  day.from.weekday === 1 &&
  day.from.step === null &&
  day.to.kind === 'weekday' &&
  day.to.weekday === 5
/** "od poniedziałku do piątku zawsze mogę" */
const habitOf = ({ day }: Said): Recurrence | null => {
  if (day?.kind !== 'between' || day.from.kind !== 'weekday' || day.to.kind !== 'weekday') return null
  const [from, to] = [day.from.weekday, day.to.weekday]
  const days = [1, 2, 3, 4, 5, 6, 7].filter((each) =>
    from <= to ? each >= from && each <= to : each >= from || each <= to,
  )
  return { days, except: [], every: 1, sure: true }
}
