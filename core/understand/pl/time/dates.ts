/** Dates: "28.11", "3/12", "2015-3-3", "dwudziestego ósmego listopada", "sob 28.11", "piątego", "3 XII". */

import type { Day, Read } from '../../time/symbols.ts'
import { type Token, type Tokens, tokenAt } from '../../tokens.ts'
import { months, shortMonths, weekdays } from '../calendar.ts'
import { dayEndings } from '../numbers.ts'
import { readOrdinal } from './amounts.ts'

type DateDay = Extract<Day, { kind: 'date' }>
const dateOf = (day: number, month: number | null, year: number | null): DateDay => ({
  kind: 'date',
  day,
  month,
  year,
  weekday: null,
})

/** A date with a day and month; `now` decides whether "15" after a month is a year. */
export const readDate = (tokens: Tokens, i: number, year: number): Read<DateDay> =>
  readIso(tokens, i) ??
  readNumeric(tokens, i) ??
  readNamed(tokens, i, year) ??
  readMonthFirst(tokens, i, year)

/** "2026-11-28", "2015-3-3" */
const readIso = (tokens: Tokens, i: number): Read<DateDay> => {
  const year = tokenAt(tokens, i)
  const separator = tokenAt(tokens, i + 1).word
  if (year.kind !== 'number' || year.word.length !== 4 || !/^[-./]$/.test(separator)) return null
  const [month, day] = [tokenAt(tokens, i + 2), tokenAt(tokens, i + 4)]
  if (tokenAt(tokens, i + 3).word !== separator || !inside(month, 1, 12) || !inside(day, 1, 31)) return null
  return { value: dateOf(day.value, month.value, year.value), end: i + 5 }
}
const inside = (token: Token, from: number, to: number): boolean =>
  token.kind === 'number' && token.value >= from && token.value <= to && token.word.length <= 2

/** "28.11", "3/12", "28.11.2026", "28-11-2026" */
const readNumeric = (tokens: Tokens, i: number): Read<DateDay> => {
  const [day, separator, month] = [tokenAt(tokens, i), tokenAt(tokens, i + 1), tokenAt(tokens, i + 2)]
  if (!inside(day, 1, 31) || !inside(month, 1, 12) || !/^[-./]$/.test(separator.word) || !separator.glued)
    return null
  const tight = month.glued || separator.word === '.'
  if (!tight) return null
  const again = tokenAt(tokens, i + 3)
  const year = tokenAt(tokens, i + 4)
  const full = again.word === separator.word && again.glued && year.kind === 'number' && year.glued
  if (full && (year.word.length === 4 || year.word.length === 2))
    return { value: dateOf(day.value, month.value, longYear(year)), end: skipYearWord(tokens, i + 5) }
  if (separator.word === '-') return null
  const end = again.word === '.' && again.glued ? i + 4 : i + 3
  return { value: dateOf(day.value, month.value, null), end: skipYearWord(tokens, end) }
}
const longYear = (token: Token): number =>
  token.word.length > 2 ? token.value : token.value + (token.value < 50 ? 2000 : 1900)
const skipYearWord = (tokens: Tokens, i: number): number => {
  if (!/^(?:r|roku)$/.test(tokenAt(tokens, i).word)) return i
  return tokenAt(tokens, i + 1).word === '.' ? i + 2 : i + 1
}

/** The day of a month: "28", "28-go", "28.", "dwudziestego ósmego". */
export const readDayNumber = (tokens: Tokens, i: number): Read<number> => {
  const token = tokenAt(tokens, i)
  if (inside(token, 1, 31)) return { value: token.value, end: endingAfter(tokens, i + 1) }
  const ordinal = readOrdinal(tokens, i)
  if (ordinal === null || ordinal.value.gender !== 'masculine' || ordinal.value.value > 31) return null
  return { value: ordinal.value.value, end: ordinal.end }
}
const endingAfter = (tokens: Tokens, i: number): number => {
  const hyphen = tokenAt(tokens, i)
  const at = hyphen.word === '-' && hyphen.glued ? i + 1 : i
  const ending = tokenAt(tokens, at)
  if (ending.glued && dayEndings.has(ending.word)) return at + 1
  return hyphen.word === '.' && hyphen.glued ? i + 1 : i
}
/** Does the day carry its own ending ("18go")? Then it needs no month. */
const hasEnding = (tokens: Tokens, i: number): boolean =>
  tokenAt(tokens, i).kind === 'number' &&
  endingAfter(tokens, i + 1) > i + 1 &&
  tokenAt(tokens, i + 1).word !== '.'

const readMonth = (tokens: Tokens, i: number): Read<number> => {
  const token = tokenAt(tokens, i)
  const long = months.get(token.word)
  if (long !== undefined) return { value: long, end: i + 1 }
  const short = shortMonths.get(token.word)
  if (
    short === undefined ||
    (needsCapital.test(token.word) && !token.capital) ||
    (token.word === 'sie' && token.shouted)
  )
    return null
  const dot = tokenAt(tokens, i + 1)
  return { value: short, end: dot.word === '.' && dot.glued ? i + 2 : i + 1 }
}
/** "się" is not August. */
const needsCapital = /^(?:sie|v|x|list|ii|iii|iv|vi|vii|viii|ix|xi|xii)$/

const readYear = (tokens: Tokens, i: number, near: number): Read<number> => {
  const at = tokenAt(tokens, i).word === ',' ? i + 1 : i
  const token = tokenAt(tokens, at)
  if (token.kind !== 'number') return null
  if (token.word.length === 4 && token.value > 1900 && token.value < 2200)
    return { value: token.value, end: skipYearWord(tokens, at + 1) }
  const close =
    token.word.length === 2 &&
    Math.abs(2000 + token.value - near) <= 2 &&
    tokenAt(tokens, at + 1).kind === 'end'
  return close && at === i ? { value: 2000 + token.value, end: at + 1 } : null
}

/** "5 grudnia 2026", "piętnastego lutego", "Czternasty Kwietnia 15" */
const readNamed = (tokens: Tokens, i: number, near: number): Read<DateDay> => {
  const day = readDayNumber(tokens, i)
  const month = day && readMonth(tokens, day.end)
  if (!day || !month) return null
  const year = readYear(tokens, month.end, near)
  return { value: dateOf(day.value, month.value, year?.value ?? null), end: year?.end ?? month.end }
}
/** "Luty 15", "marzec 3ci 2015", "Kwiecień 14, 2015" */
const readMonthFirst = (tokens: Tokens, i: number, near: number): Read<DateDay> => {
  if (!isNominative(tokenAt(tokens, i)) && tokenAt(tokens, i - 1).kind !== 'end') return null
  const month = readMonth(tokens, i)
  const day = month && readDayNumber(tokens, month.end)
  if (!month || !day) return null
  const year = readYear(tokens, day.end, near)
  return { value: dateOf(day.value, month.value, year?.value ?? null), end: year?.end ?? day.end }
}
const isNominative = (token: Token): boolean =>
  /(?:en|ec|ty|maj|ik|ad)$/.test(token.word) || (shortMonths.has(token.word) && token.word.length > 2)

/** "trzeciego", "18go": a day of the month without its name. Words only where nothing it could describe follows. */
export const readDayOfMonth = (tokens: Tokens, i: number): Read<DateDay> => {
  const token = tokenAt(tokens, i)
  const day = readDayNumber(tokens, i)
  if (day === null) return null
  if (token.kind === 'number')
    return hasEnding(tokens, i) || isBareDay(tokens, i)
      ? { value: dateOf(day.value, null, null), end: day.end }
      : null
  if (!token.word.endsWith('ego')) return null
  const next = tokenAt(tokens, day.end)
  const free =
    next.kind !== 'word' ||
    /^(?:o|od|do|po|przed|rano|wieczorem|moge|nie|tak|bede|w|i|albo|lub|kolo|okolo|ale|pasuje|to|jest|jestem|tez|godz|godzina|przyjde|mi)$/.test(
      next.word,
    )
  return free ? { value: dateOf(day.value, null, null), end: day.end } : null
}

/** "28 nie mogę, 29 tak": past 24 it is no hour. */
const isBareDay = (tokens: Tokens, i: number): boolean => {
  const { value, word } = tokenAt(tokens, i)
  return (
    value > 24 &&
    word.length === 2 &&
    !/^(?:word|number)$/.test(tokenAt(tokens, i - 1).kind) &&
    /^(?:nie|tak|moge|pasuje|odpada|ok|bede)$/.test(tokenAt(tokens, i + 1).word)
  )
}

/** A month by itself: "w grudniu", "Październik 2014"; `after` says that a word before makes a genitive clear. */
export const readMonthAlone = (
  tokens: Tokens,
  i: number,
  after: boolean,
): Read<Extract<Day, { kind: 'month' }>> => {
  const token = tokenAt(tokens, i)
  const month = months.get(token.word)
  const clear = after || isNominative(token)
  if (month === undefined || !clear) return null
  const year = readYear(tokens, i + 1, 0)
  return { value: { kind: 'month', month, year: year?.value ?? null, step: 0 }, end: year?.end ?? i + 1 }
}

export const readWeekdayName = (tokens: Tokens, i: number): Read<number> => {
  const weekday = weekdays.get(tokenAt(tokens, i).word)
  if (weekday === undefined) return null
  const dot = tokenAt(tokens, i + 1)
  const short = tokenAt(tokens, i).word.length <= 5
  return {
    value: weekday,
    end: short && dot.word === '.' && dot.glued && tokenAt(tokens, i + 2).kind !== 'end' ? i + 2 : i + 1,
  }
}
