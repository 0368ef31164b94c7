/** Days and stretches of days: "jutro", "w przyszły wtorek", "środa za tydzień", "trzeci wtorek września", "w święta". */
import { dayNumber, weekdayOfNumber } from '../../../time.ts'
import { finderOf } from '../../phrases.ts'
import type { Day, Read } from '../../time/symbols.ts'
import { type Tokens, tokenAt } from '../../tokens.ts'
import { relativeDays, units } from '../calendar.ts'
import { type Holiday, holidays } from '../holidays.ts'
import { readNumber } from './amounts.ts'
import { readDate, readDayOfMonth, readMonthAlone, readWeekdayName } from './dates.ts'
import { readNamedSpan, readNth, readSlice, readStep, readThisUnit } from './spans.ts'

export type Calendar = {
  /** Day number of today. */
  readonly today: number
  readonly year: number
  readonly feasts: ReadonlyMap<number, { value: Holiday; end: number }>
}

const findHolidays = finderOf(holidays)
/** Feasts by the token they begin at, the longest each. */
export const feastsIn = (
  tokens: Tokens,
  words: ReadonlySet<string>,
): ReadonlyMap<number, { value: Holiday; end: number }> => {
  const found = new Map<number, { value: Holiday; end: number }>()
  for (const hit of findHolidays(tokens, words)) {
    const before = found.get(hit.start)
    if (before === undefined || before.end < hit.end) found.set(hit.start, { value: hit.tag, end: hit.end })
  }
  return found
}

/** Any day phrase at a place, with its preposition. */
export const readDays = (tokens: Tokens, i: number, calendar: Calendar): Read<Day> =>
  readRange(tokens, i, calendar) ??
  readBound(tokens, i, calendar) ??
  readDay(tokens, skipPreposition(tokens, i), calendar)

const skipPreposition = (tokens: Tokens, i: number): number =>
  /^(?:w|we|na|z|ze|dnia|dn|dopiero|podczas|przez)$/.test(tokenAt(tokens, i).word)
    ? /^(?:dniu|dzien|\.)$/.test(tokenAt(tokens, i + 1).word) && tokenAt(tokens, i + 2).kind === 'number'
      ? i + 2
      : i + 1
    : i

const dashes = /^(?:-|–|—)$/
const joinsRange = (tokens: Tokens, i: number, opened: boolean): boolean =>
  dashes.test(tokenAt(tokens, i).word) || (opened && /^(?:do|a|i)$/.test(tokenAt(tokens, i).word))

/** "od poniedziałku do środy", "Lipiec 13 - Lipiec 15", "Lipiec 13-15", "3-5 grudnia" */
const readRange = (tokens: Tokens, i: number, calendar: Calendar): Read<Day> => {
  const opener = /^(?:od|miedzy|pomiedzy)$/.test(tokenAt(tokens, i).word)
  const start = opener ? i + 1 : i
  const short = readShortRange(tokens, start, calendar)
  if (short !== null) return short
  const from = readDay(tokens, start, calendar)
  if (from === null) return null
  if (!joinsRange(tokens, from.end, opener)) return readMonthRange(tokens, start, from)
  const to = readDay(tokens, from.end + 1, calendar) ?? readSameMonth(tokens, from)
  return to === null ? null : { value: { kind: 'between', from: from.value, to: to.value }, end: to.end }
}
/** "Lipca 13 do 15", as the whole text. */
const readMonthRange = (tokens: Tokens, start: number, from: { value: Day; end: number }): Read<Day> => {
  if (tokenAt(tokens, start).kind === 'number' || tokenAt(tokens, from.end).word !== 'do') return null
  const to = from.value.kind === 'date' ? readSameMonth(tokens, from) : null
  if (to === null || tokenAt(tokens, to.end).kind !== 'end') return null
  return { value: { kind: 'between', from: from.value, to: to.value }, end: to.end }
}
/** The "15" of "Lipiec 13-15". */
const readSameMonth = (tokens: Tokens, from: { value: Day; end: number }): Read<Day> => {
  const token = tokenAt(tokens, from.end + 1)
  if (
    from.value.kind !== 'date' ||
    token.kind !== 'number' ||
    token.value > 31 ||
    token.value <= from.value.day
  )
    return null
  return { value: { ...from.value, day: token.value }, end: from.end + 2 }
}
/** "3-5 grudnia", "od 3 do 5 grudnia" */
const readShortRange = (tokens: Tokens, i: number, calendar: Calendar): Read<Day> => {
  const first = tokenAt(tokens, i)
  if (first.kind !== 'number' || first.value < 1 || first.value > 31) return null
  if (!joinsRange(tokens, i + 1, true)) return null
  const to = readDate(tokens, i + 2, calendar.year)
  if (to === null || to.value.day <= first.value) return null
  return { value: { kind: 'between', from: { ...to.value, day: first.value }, to: to.value }, end: to.end }
}

const bounds = new Map<string, 'after' | 'since' | 'before' | 'until'>([
  ['po', 'after'],
  ['od', 'since'],
  ['przed', 'before'],
  ['do', 'until'],
])
/** "po świętach", "od środy", "do piątku", "do końca tygodnia" */
const readBound = (tokens: Tokens, i: number, calendar: Calendar): Read<Day> => {
  const words = /^(?:najwczesniej|dopiero|najpozniej)$/.test(tokenAt(tokens, i).word) ? i + 1 : i
  const kind = bounds.get(tokenAt(tokens, words).word)
  if (kind === undefined) return null
  const wholly = tokenAt(tokens, words + 1).word === 'konca'
  const at = wholly ? words + 2 : words + 1
  const day = (wholly ? readThisUnit(tokens, at) : null) ?? readDay(tokens, at, calendar)
  if (day === null || (kind === 'after' && day.value.kind === 'offset' && day.value.days === 1))
    return dayAfter(day)
  if (kind === 'before' && day.value.kind === 'offset' && day.value.days === -1)
    return { value: { kind: 'offset', days: -2 }, end: day.end }
  return { value: { kind, of: day.value }, end: day.end }
}
/** "po jutrze" is "pojutrze". */
const dayAfter = (day: Read<Day>): Read<Day> =>
  day === null ? null : { value: { kind: 'offset', days: 2 }, end: day.end }

/** One day, or a named stretch. */
export const readDay = (tokens: Tokens, i: number, calendar: Calendar): Read<Day> =>
  readFeast(tokens, i, calendar) ??
  readRelative(tokens, i) ??
  readDate(tokens, i, calendar.year) ??
  readNth(tokens, i) ??
  readWeekday(tokens, i, calendar) ??
  readNamedSpan(tokens, i) ??
  readSlice(tokens, i) ??
  readMonthAlone(tokens, i, /^(?:w|we|od|do|po|przed|konca)$/.test(tokenAt(tokens, i - 1).word)) ??
  readDayOfMonth(tokens, i)

const readFeast = (tokens: Tokens, i: number, calendar: Calendar): Read<Day> => {
  const feast = calendar.feasts.get(i)
  if (feast === undefined || holdsOther(tokens, i, feast.end)) return null
  const year = tokenAt(tokens, feast.end)
  const said = year.kind === 'number' && year.word.length === 4
  return {
    value: { kind: 'holiday', holiday: feast.value, year: said ? year.value : null },
    end: said ? feast.end + 1 : feast.end,
  }
}
/** "drugi dzień" of anything else than a feast; a single word such as "lato" needs no check. */
const holdsOther = (tokens: Tokens, i: number, end: number): boolean =>
  end === i + 1 &&
  /^(?:swiat|zime|zimy|lata)$/.test(tokenAt(tokens, i).word) &&
  tokenAt(tokens, i - 1).word === 'caly'

/** "dziś", "po jutrze", "tego dnia", "dzień po jutrze" */
const readRelative = (tokens: Tokens, i: number): Read<Day> => {
  const days = relativeDays.get(tokenAt(tokens, i).word)
  if (days !== undefined) return { value: { kind: 'offset', days }, end: skipDayWord(tokens, i + 1) }
  const [first, second, third] = [i, i + 1, i + 2].map((at) => tokenAt(tokens, at).word)
  if (first === 'dzien' && second === 'po' && /^jutrz?[eo]$/.test(third ?? ''))
    return { value: { kind: 'offset', days: 2 }, end: i + 3 }
  if (first === 'dzien' && second === 'przed' && third === 'wczoraj')
    return { value: { kind: 'offset', days: -2 }, end: i + 3 }
  if (/^(?:obecnego|biezacego|dzisiejszego)$/.test(first ?? '') && second === 'dnia')
    return { value: { kind: 'offset', days: 0 }, end: i + 2 }
  if (/^(?:tego|ten|tym)$/.test(first ?? '') && /^(?:dnia|dzien|dniu)$/.test(second ?? ''))
    return { value: { kind: 'that' }, end: i + 2 }
  if (first === 'tego' && second === 'samego' && third === 'dnia')
    return { value: { kind: 'that' }, end: i + 3 }
  return null
}
const skipDayWord = (tokens: Tokens, i: number): number =>
  /^(?:dzien|dnia|dniu)$/.test(tokenAt(tokens, i).word) ? i + 1 : i

/** A weekday and everything that moves it. */
const readWeekday = (tokens: Tokens, i: number, calendar: Calendar): Read<Day> => {
  const before = readStep(tokens, i)
  const name = readWeekdayName(tokens, before?.end ?? i)
  if (name === null) return null
  const date = before === null ? readItsDate(tokens, name, calendar) : null
  if (date !== null) return date
  const plain = {
    ...(isOnlyThen(tokens, i) ? { later: true } : {}),
    kind: 'weekday',
    weekday: name.value,
    step: before?.value ?? null,
    week: null,
    plus: 0,
  } as const
  const week = readOfWeek(tokens, name.end)
  if (week !== null) return { value: { ...plain, week: week.value }, end: week.end }
  const plus = readInWeeks(tokens, name.end)
  if (plus !== null) return { value: { ...plain, plus: plus.value }, end: plus.end }
  if (
    tokenAt(tokens, name.end).word === 'po' &&
    /^(?:nastepnym|nastepnej|przyszlym|przyszlej)$/.test(tokenAt(tokens, name.end + 1).word)
  )
    return { value: { ...plain, step: 2 }, end: name.end + 2 }
  return { value: plain, end: name.end }
}
const isOnlyThen = (tokens: Tokens, i: number): boolean =>
  [1, 2].some((back) => tokenAt(tokens, i - back).word === 'dopiero')
/** "poniedziałek, 18 lutego", "sob 28.11"; "pt 17.12" with another weekday is seventeen twelve. */
const readItsDate = (tokens: Tokens, name: { value: number; end: number }, calendar: Calendar): Read<Day> => {
  let at = name.end
  while (/^[,.(]$|^dnia$/.test(tokenAt(tokens, at).word) && at < name.end + 2) at++
  const date = readDate(tokens, at, calendar.year) ?? readDayOfMonth(tokens, at)
  if (date === null) return null
  const { day, month, year } = date.value
  const named = tokenAt(tokens, at + 1).word !== '.'
  if (!named && year === null && month !== null && !fallsOn(calendar, month, day, name.value) && day <= 24)
    return null
  return {
    value: { ...date.value, weekday: name.value },
    end: tokenAt(tokens, date.end).word === ')' ? date.end + 1 : date.end,
  }
}
const fallsOn = (calendar: Calendar, month: number, day: number, weekday: number): boolean => {
  const { year } = calendar
  return [year, year + 1].some((each) => weekdayOfNumber(dayNumber(each, month, day)) === weekday)
}
/** "w przyszłym tygodniu", "tego tygodnia", "z ostatniego tygodnia" */
const readOfWeek = (tokens: Tokens, i: number): Read<number> => {
  const at = /^(?:w|z|ze|we)$/.test(tokenAt(tokens, i).word) ? i + 1 : i
  const step = readStep(tokens, at)
  return step !== null && units.get(tokenAt(tokens, step.end).word) === 'week'
    ? { value: step.value, end: step.end + 1 }
    : null
}
/** "za tydzień", "za dwa tygodnie" */
const readInWeeks = (tokens: Tokens, i: number): Read<number> => {
  if (tokenAt(tokens, i).word !== 'za') return null
  const number = readNumber(tokens, i + 1)
  const at = number?.end ?? i + 1
  return units.get(tokenAt(tokens, at).word) === 'week' ? { value: number?.value ?? 1, end: at + 1 } : null
}
