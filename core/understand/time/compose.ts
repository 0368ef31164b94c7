/** Puts neighbouring time phrases together: a day with its hours, a list of days with the hours they share. */
import { type Tokens, tokenAt } from '../tokens.ts'
import type { Day, Hours, Phrase, Recurrence } from './symbols.ts'

/** One time as said. */
export type Said = {
  readonly start: number
  readonly end: number
  readonly day: Day | null
  readonly hours: Hours | null
  readonly weekly: Recurrence | null
  /** Minutes from now: "za godzinę". */
  readonly fromNow: number | null
  /** A length said with it: "od 17 przez godzinę". */
  readonly length: number | null
  /** Weekdays left out: "w przyszłym tygodniu poza środą". */
  readonly except: readonly number[]
}

export const compose = (tokens: Tokens, phrases: readonly Phrase[]): Said[] => {
  const said: Said[] = []
  for (const phrase of phrases) {
    const next = begin(phrase)
    const last = said.at(-1)
    const joined = last && next ? join(tokens, last, next) : null
    if (joined !== null) said[said.length - 1] = joined
    else if (next !== null) said.push(next)
    else if (last === undefined && phrase.sense.kind === 'except')
      said.push(everyDayBut(phrase, phrase.sense.days))
    else if (last !== undefined) said[said.length - 1] = except(lengthen(tokens, last, phrase), phrase)
  }
  return share(tokens, said)
}

const begin = (phrase: Phrase): Said | null => {
  const { start, end, sense } = phrase
  const empty: Said = {
    start,
    end,
    day: null,
    hours: null,
    weekly: null,
    fromNow: null,
    length: null,
    except: [],
  }
  if (sense.kind === 'day') return { ...empty, day: sense.day }
  if (sense.kind === 'hours') return { ...empty, hours: sense.hours }
  if (sense.kind === 'weekly') return { ...empty, weekly: sense.weekly }
  return sense.kind === 'from-now' ? { ...empty, fromNow: sense.minutes } : null
}
/** "pasuje wszystko oprócz soboty" */
const everyDayBut = ({ start, end }: Phrase, days: readonly number[]): Said => ({
  start,
  end,
  day: null,
  hours: null,
  weekly: { days: [1, 2, 3, 4, 5, 6, 7], except: days, every: 1, sure: true },
  fromNow: null,
  length: null,
  except: [],
})
const lengthen = (tokens: Tokens, said: Said, phrase: Phrase): Said =>
  phrase.sense.kind === 'length' && mayJoin(tokens, said.end, phrase.start)
    ? { ...said, length: phrase.sense.minutes }
    : said

const except = (said: Said, { sense }: Phrase): Said => {
  if (sense.kind !== 'except') return said
  return said.weekly === null
    ? { ...said, except: sense.days }
    : { ...said, weekly: { ...said.weekly, except: sense.days } }
}

/** Both as one, when they are parts of one time and nothing between them parts them. */
const join = (tokens: Tokens, a: Said, b: Said): Said | null => {
  if (!mayJoin(tokens, a.end, b.start)) return null
  const span = { start: a.start, end: b.end }
  if (a.hours !== null && b.hours !== null) {
    const hours = b.day === null && b.weekly === null ? joinHours(a.hours, b.hours) : null
    return hours === null ? null : { ...a, ...span, hours }
  }
  const days = joinDays(tokens, a, b)
  if (days === null) return null
  return { ...a, ...span, ...days, hours: a.hours ?? b.hours, fromNow: null, length: a.length ?? b.length }
}
const joinDays = (tokens: Tokens, a: Said, b: Said): Pick<Said, 'day' | 'weekly'> | null => {
  if (a.fromNow !== null || b.fromNow !== null) return null
  if (a.day === null && a.weekly === null)
    return b.hours === null || close(tokens, a.end, b.start) ? { day: b.day, weekly: b.weekly } : null
  if (b.day === null && b.weekly === null) return { day: a.day, weekly: a.weekly }
  if (a.weekly !== null && b.day !== null && isBound(b.day)) return { day: null, weekly: a.weekly }
  if (b.weekly !== null && a.day !== null && isBound(a.day)) return { day: null, weekly: b.weekly }
  if (a.day === null || b.day === null || !close(tokens, a.end, b.start)) return null
  const day = refine(a.day, b.day)
  return day === null ? null : { day, weekly: null }
}
/** "od stycznia", "w grudniu": when a habit begins or holds. */
const isBound = (day: Day): boolean =>
  day.kind === 'since' || day.kind === 'month' || day.kind === 'until' || day.kind === 'week'

/** "wieczorem o 7", "o 7, wieczorem"; "od 10" and "do 12". */
const joinHours = (a: Hours, b: Hours): Hours | null => {
  if (
    a.kind === 'part' &&
    (b.kind === 'at' || b.kind === 'after' || b.kind === 'until' || b.kind === 'between') &&
    b.part === null
  )
    return { ...b, part: a.part }
  if (b.kind === 'part' && (a.kind === 'at' || a.kind === 'after' || a.kind === 'until') && a.part === null)
    return { ...a, part: b.part }
  if (a.kind === 'after' && b.kind === 'until')
    return { kind: 'between', from: a.clock, to: b.clock, part: b.part }
  if (a.kind === 'whole-day') return b
  return null
}
/** Two words for one day: "w przyszłym tygodniu we wtorek", "28 listopada, sobota". */
const refine = (a: Day, b: Day): Day | null => {
  if (a.kind === 'week' && b.kind === 'weekday') return { ...b, week: a.step }
  if (a.kind === 'weekday' && b.kind === 'week') return { ...a, week: b.step }
  if (a.kind === 'shift' && a.unit === 'week' && b.kind === 'weekday') return { ...b, plus: a.count }
  if (a.kind === 'date' && b.kind === 'weekday') return { ...a, weekday: b.weekday }
  if (a.kind === 'offset' && b.kind === 'weekday' && b.step === null) return a
  if (a.kind === 'offset' && b.kind === 'date') return b
  if (a.kind === 'weekday' && b.kind === 'date') return { ...b, weekday: a.weekday }
  if (a.kind === 'weekend' && b.kind === 'weekday' && b.weekday >= 5)
    return { ...b, step: a.step > 0 ? 1 : null }
  if (a.kind === 'slice' && b.kind === 'month') return null
  return null
}

/** Words that part two times; anything else short may stand between a day and its hour. */
const parting =
  /^(?:nie|ale|lub|albo|i|a|ani|tylko|natomiast|jednak|lecz|bo|czy|kiedy|oraz|za|zamiast|tak|odpada|wczesniej|pozniej|wtedy|ok|potem|no|but)$/
const mayJoin = (tokens: Tokens, from: number, to: number): boolean => {
  if (to - from > 5) return false
  for (let i = from; i < to; i++) {
    const token = tokenAt(tokens, i)
    if (token.kind === 'emoji' || (token.kind === 'mark' && !/^[,():-]$/.test(token.word))) return false
    if (parting.test(token.word)) return false
    if (token.word === ',' && to - from > 2) return false
  }
  return true
}
const close = (tokens: Tokens, from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (!/^(?:,|\(|\)|w|we|czyli|to|jest|dnia|na|moge|bede)$/.test(tokenAt(tokens, i).word)) return false
  return true
}

/** "wtorek albo środa po 16" shares the hours; "wtorek o 10 i 12" shares the day. */
const share = (tokens: Tokens, said: readonly Said[]): Said[] => {
  const shared = [...said]
  for (let i = shared.length - 2; i >= 0; i--) {
    const [a, b] = [shared[i], shared[i + 1]]
    if (
      a &&
      b &&
      a.hours === null &&
      b.hours !== null &&
      listed(tokens, a.end, b.start) &&
      hasDay(a) &&
      hasDay(b)
    )
      shared[i] = { ...a, hours: b.hours }
  }
  for (let i = 1; i < shared.length; i++) {
    const [a, b] = [shared[i - 1], shared[i]]
    if (a && b && !hasDay(b) && b.fromNow === null && hasDay(a))
      shared[i] = { ...b, day: a.day, weekly: a.weekly }
  }
  return shared
}
const hasDay = (said: Said): boolean => said.day !== null || said.weekly !== null
const listed = (tokens: Tokens, from: number, to: number): boolean => {
  if (to === from || to - from > 3) return false
  for (let i = from; i < to; i++)
    if (!/^(?:,|i|lub|albo|czy|oraz|ewentualnie|w|we|\/|ani|badz|a|moze)$/.test(tokenAt(tokens, i).word))
      return false
  return true
}
