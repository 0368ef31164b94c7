/** The clock: "17.30", "15ej", "wpół do szóstej", "za kwadrans trzecia", "dwadzieścia po ósmej", "siódma trzydzieści". */

import type { Clock, Read } from '../../time/symbols.ts'
import { type Tokens, tokenAt } from '../../tokens.ts'
import { units } from '../calendar.ts'
import { hourEndings } from '../numbers.ts'
import { readNumber, readOrdinal } from './amounts.ts'

/** `strong`: it is a clock by its own shape; otherwise only after "o", beside a day, or alone. */
export type ClockRead = { readonly clock: Clock; readonly strong: boolean }

const clockOf = (hour: number, minute: number, sure: boolean): Clock => ({
  minutes: hour * 60 + minute,
  sure: sure || hour > 12 || hour === 0,
})

/** Reads a clock at a place. `prefer`: "10.12" is ten past twelve rather than a date. */
export const readClock = (tokens: Tokens, i: number, prefer: boolean): Read<ClockRead> => {
  const read =
    readHalf(tokens, i) ??
    readTo(tokens, i) ??
    readPast(tokens, i) ??
    readNoon(tokens, i) ??
    readFace(tokens, i, prefer)
  return read === null ? null : { ...read, end: skipHourWord(tokens, read.end) }
}

/** "15 godzina", "17:00 h" — the word adds nothing. */
const skipHourWord = (tokens: Tokens, end: number): number =>
  /^(?:godzina|godzinie|godzine)$/.test(tokenAt(tokens, end).word) ? end + 1 : end

/** "wpół do szóstej", "w pół do 6", "pół do" */
const readHalf = (tokens: Tokens, i: number): Read<ClockRead> => {
  let at = i
  if (tokenAt(tokens, at).word === 'w' && tokenAt(tokens, at + 1).word === 'pol') at++
  if (!/^(?:wpol|pol|w-pol|wpul)$/.test(tokenAt(tokens, at).word) || tokenAt(tokens, at + 1).word !== 'do')
    return null
  return shifted(readHour(tokens, at + 2), -30)
}

/** "za kwadrans trzecia", "za 10 ósma", "kwadrans przed szóstą", "dziesięć do piątej" */
const readTo = (tokens: Tokens, i: number): Read<ClockRead> => {
  const za = tokenAt(tokens, i).word === 'za'
  if (!za && /^(?:od|miedzy|pomiedzy)$/.test(tokenAt(tokens, i - 1).word)) return null
  const minutes = readMinutes(tokens, za ? i + 1 : i)
  if (minutes === null) return null
  const before = za || /^(?:przed|do)$/.test(tokenAt(tokens, minutes.end).word)
  if (!before) return null
  const at = za ? minutes.end : minutes.end + 1
  const half = za ? readHalf(tokens, at) : null
  if (half !== null) return besideHalf(half, -minutes.value)
  return shifted(readNoonHour(tokens, at) ?? readSpoken(tokens, at, za), -minutes.value)
}

/** "kwadrans po piątej", "20 po 3", "5 minut po ósmej" */
const readPast = (tokens: Tokens, i: number): Read<ClockRead> => {
  const minutes = tokenAt(tokens, i).word === 'pol' ? { value: 30, end: i + 1 } : readMinutes(tokens, i)
  if (minutes === null || tokenAt(tokens, minutes.end).word !== 'po') return null
  const half = readHalf(tokens, minutes.end + 1)
  return half === null
    ? shifted(readSpoken(tokens, minutes.end + 1, false), minutes.value)
    : besideHalf(half, minutes.value)
}

/** "pięć po wpół do szóstej" */
const besideHalf = (half: { value: ClockRead; end: number }, minutes: number): Read<ClockRead> => ({
  value: { clock: { ...half.value.clock, minutes: half.value.clock.minutes + minutes }, strong: true },
  end: half.end,
})

/** Minutes counted to or from an hour. */
const readMinutes = (tokens: Tokens, i: number): Read<number> => {
  if (/^kwadrans(?:ik)?$/.test(tokenAt(tokens, i).word)) return { value: 15, end: i + 1 }
  const number = readNumber(tokens, i)
  if (number === null || number.value > 59) return null
  const unit = /^min(?:ut|uty|ute)?$/.test(tokenAt(tokens, number.end).word)
  return { value: number.value, end: unit ? number.end + 1 : number.end }
}

/** An hour counted from: in words, or digits; after "za" only words, so that "za 5 15" is nothing. */
const readSpoken = (tokens: Tokens, i: number, wordsOnly: boolean): Read<number> => {
  const hour = readHour(tokens, i)
  if (hour === null) return null
  return wordsOnly && tokenAt(tokens, i).kind === 'number' && !isHourEnding(tokens, i + 1) ? null : hour
}
const readNoonHour = (tokens: Tokens, i: number): Read<number> => {
  const noon = readNoon(tokens, i)
  return noon === null ? null : { value: noon.value.clock.minutes / 60, end: noon.end }
}
const shifted = (hour: Read<number>, minutes: number): Read<ClockRead> => {
  if (hour === null) return null
  const total = hour.value * 60 + minutes
  const face = total < 0 ? total + 1440 : total
  const clock: Clock = { minutes: face, sure: hour.value > 12 || hour.value === 0 }
  return { value: { clock, strong: true }, end: hour.end }
}

/** An hour alone: "szóstej", "18-stej", "6". */
const readHour = (tokens: Tokens, i: number): Read<number> => {
  const ordinal = readOrdinal(tokens, i)
  if (ordinal !== null && ordinal.value.gender === 'feminine' && ordinal.value.value <= 24)
    return { value: ordinal.value.value, end: ordinal.end }
  const token = tokenAt(tokens, i)
  if (token.kind !== 'number' || token.value > 24 || token.word.length > 2) return null
  return { value: token.value, end: endingAfter(tokens, i + 1) }
}
const isHourEnding = (tokens: Tokens, i: number): boolean => endingAfter(tokens, i) > i
/** The place after "ej", "-stej" glued to digits. */
const endingAfter = (tokens: Tokens, i: number): number => {
  const hyphen = tokenAt(tokens, i)
  const at = hyphen.word === '-' && hyphen.glued ? i + 1 : i
  const ending = tokenAt(tokens, at)
  return ending.glued && ending.kind === 'word' && hourEndings.has(ending.word) ? at + 1 : i
}

/** Noon and midnight. */
const readNoon = (tokens: Tokens, i: number): Read<ClockRead> => {
  const word = tokenAt(tokens, i).word
  if (/^(?:polnoc|polnocy|polnoca)$/.test(word))
    return { value: { clock: { minutes: 1440, sure: true }, strong: true }, end: i + 1 }
  if (/^(?:poludnie|poludniem|poludnia)$/.test(word))
    return { value: { clock: { minutes: 720, sure: true }, strong: true }, end: i + 1 }
  return null
}

/** Digits or words of a clock's face. */
const readFace = (tokens: Tokens, i: number, prefer: boolean): Read<ClockRead> =>
  readDigits(tokens, i, prefer) ?? readWords(tokens, i)

const readDigits = (tokens: Tokens, i: number, prefer: boolean): Read<ClockRead> => {
  const token = tokenAt(tokens, i)
  if (token.kind !== 'number') return null
  if (token.word.length >= 3) return readPacked(tokens, i, prefer)
  if (token.value > 24) return null
  const minutes = readAfterMark(tokens, i, prefer)
  const sure = token.word.length === 2 && token.word.startsWith('0')
  if (minutes !== null)
    return { value: { clock: clockOf(token.value, minutes.value, sure), strong: true }, end: minutes.end }
  if (token.value > 12 && tokenAt(tokens, i + 1).word === 'h' && tokenAt(tokens, i + 1).glued)
    return { value: { clock: clockOf(token.value, 0, sure), strong: true }, end: i + 2 }
  const end = endingAfter(tokens, i + 1)
  const spoken = end > i + 1 ? null : readSpacedMinutes(tokens, i + 1, prefer)
  if (spoken !== null)
    return { value: { clock: clockOf(token.value, spoken.value, sure), strong: false }, end: spoken.end }
  return { value: { clock: clockOf(token.value, 0, sure), strong: end > i + 1 }, end }
}
/** ":30", ".30" right after the hour. */
const readAfterMark = (tokens: Tokens, i: number, prefer: boolean): Read<number> => {
  const mark = tokenAt(tokens, i + 1)
  const minutes = tokenAt(tokens, i + 2)
  const shape = mark.glued && minutes.glued && minutes.kind === 'number' && minutes.word.length === 2
  if (!shape || minutes.value > 59) return null
  if (mark.word === ':') return { value: minutes.value, end: i + 3 }
  if (mark.word !== '.' && mark.word !== ',') return null
  const date = minutes.value >= 1 && minutes.value <= 12 && tokenAt(tokens, i).value >= 1
  const yearFollows =
    tokenAt(tokens, i + 3).word === '.' &&
    tokenAt(tokens, i + 4).kind === 'number' &&
    tokenAt(tokens, i + 4).glued
  return (date && !prefer) || yearFollows ? null : { value: minutes.value, end: i + 3 }
}
/** "o 15 30" */
const readSpacedMinutes = (tokens: Tokens, i: number, prefer: boolean): Read<number> => {
  const token = tokenAt(tokens, i)
  const fits = prefer && token.kind === 'number' && token.word.length === 2 && token.value < 60
  return fits && !units.has(tokenAt(tokens, i + 1).word) ? { value: token.value, end: i + 1 } : null
}
/** "1530", only where a clock is expected. */
const readPacked = (tokens: Tokens, i: number, prefer: boolean): Read<ClockRead> => {
  const token = tokenAt(tokens, i)
  const hour = Math.floor(token.value / 100)
  const minute = token.value % 100
  const named =
    /^(?:w|we|jutro|dzis|dzisiaj|pojutrze)$/.test(tokenAt(tokens, i + 1).word) && hour < 19 && hour > 6
  if ((!prefer && !named) || token.word.length > 4 || hour > 23 || minute > 59) return null
  return { value: { clock: clockOf(hour, minute, token.word.startsWith('0')), strong: false }, end: i + 1 }
}

/** "siódma trzydzieści", "piętnastej zero pięć"; the hour alone is weak. */
const readWords = (tokens: Tokens, i: number): Read<ClockRead> => {
  const ordinal = readOrdinal(tokens, i)
  if (ordinal === null || ordinal.value.gender !== 'feminine' || ordinal.value.value > 24) return null
  const hourWord = /^(?:godzina|godzinie|godziny)$/.test(tokenAt(tokens, ordinal.end).word)
  const minutes = hourWord ? null : readMinuteWords(tokens, ordinal.end)
  const clock = clockOf(ordinal.value.value, minutes?.value ?? 0, false)
  return { value: { clock, strong: minutes !== null || hourWord }, end: minutes?.end ?? ordinal.end }
}
const readMinuteWords = (tokens: Tokens, i: number): Read<number> => {
  if (tokenAt(tokens, i).word === 'zero') {
    const ones = readNumber(tokens, i + 1)
    return ones !== null && ones.value < 10 ? ones : null
  }
  const minutes = readNumber(tokens, i)
  if (minutes === null || minutes.value < 5 || minutes.value > 59) return null
  return units.has(tokenAt(tokens, minutes.end).word) || isPast(tokens, minutes.end) ? null : minutes
}
/** "pięć po …" counts minutes; "… po południu" does not. */
const isPast = (tokens: Tokens, i: number): boolean =>
  tokenAt(tokens, i).word === 'po' && !tokenAt(tokens, i + 1).word.startsWith('polud')
