/** From now, or against what was agreed: "za godzinę", "tydzień temu", "ostatnie 2 dni", "o godzinę później". */
import type { Day, Length, Read, Sense } from '../../time/symbols.ts'
import { type Tokens, tokenAt } from '../../tokens.ts'
import { steps, weekdays } from '../calendar.ts'
import { minutesOf, readLength, skipSofteners } from './amounts.ts'

export const readRelativeTime = (tokens: Tokens, i: number): Read<Sense> =>
  readWithin(tokens, i) ?? readIn(tokens, i) ?? readStretch(tokens, i) ?? readMove(tokens, i)

/** "za 3 dni", "za pół godziny", "w 1h", "w ciągu godziny", "za dwa tygodnie w środę" */
const readIn = (tokens: Tokens, i: number): Read<Sense> => {
  const word = tokenAt(tokens, i).word
  if (word !== 'za' && word !== 'w' && word !== 'in') return null
  const length = readLength(tokens, skipSofteners(tokens, i + 1))
  if (length === null || (word === 'w' && !counted(tokens, i + 1))) return null
  return weekdayAfter(tokens, length) ?? { value: shift(length.value, 1), end: length.end }
}
const counted = (tokens: Tokens, i: number): boolean =>
  tokenAt(tokens, i).kind === 'number' ||
  /^(?:jeden|jedna|dwie|dwa|trzy|cztery|piec|godzine|pol)$/.test(tokenAt(tokens, i).word)
const weekdayAfter = (tokens: Tokens, length: { value: Length; end: number }): Read<Sense> => {
  const at = /^(?:w|we)$/.test(tokenAt(tokens, length.end).word) ? length.end + 1 : length.end
  const weekday = weekdays.get(tokenAt(tokens, at).word)
  if (weekday === undefined || length.value.unit !== 'week') return null
  const day: Day = { kind: 'weekday', weekday, step: null, week: null, plus: length.value.count }
  return { value: { kind: 'day', day }, end: at + 1 }
}

/** "w ciągu dwóch tygodni": from now until then */
const readWithin = (tokens: Tokens, i: number): Read<Sense> => {
  if (tokenAt(tokens, i).word !== 'w' || tokenAt(tokens, i + 1).word !== 'ciagu') return null
  const length = readLength(tokens, skipSofteners(tokens, i + 2))
  const then = length === null ? null : shift(length.value, 1)
  if (length === null || then?.kind !== 'day') return null
  return { value: { kind: 'day', day: { kind: 'within', of: then.day } }, end: length.end }
}

/** Whole days and more move days; less moves the clock. */
const shift = (length: Length, sign: 1 | -1): Sense => {
  if (length.unit === 'minute' || length.unit === 'hour')
    return { kind: 'from-now', minutes: sign * minutesOf(length) }
  const whole = Number.isInteger(length.count)
  if (!whole)
    return {
      kind: 'day',
      day: { kind: 'shift', unit: 'day', count: Math.round((sign * minutesOf(length)) / 1440) },
    }
  return { kind: 'day', day: { kind: 'shift', unit: length.unit, count: sign * length.count } }
}

/** "ostatnie 2 minuty", "kolejne 3 godziny", "następne trzy dni" */
const readStretch = (tokens: Tokens, i: number): Read<Sense> => {
  const at = /^(?:przez|w|we|na|ciagu)$/.test(tokenAt(tokens, i).word) ? i + 1 : i
  const nearest = /^najblizsz(?:e|y|a|ych)$/.test(tokenAt(tokens, at).word)
  const step = nearest ? 1 : steps.get(tokenAt(tokens, at).word)
  const length = step === 1 || step === -1 ? readLength(tokens, at + 1) : null
  if (length === null || !counted(tokens, at + 1)) return null
  const { unit, count } = length.value
  return { value: { kind: 'day', day: { kind: 'stretch', unit, count, ahead: step === 1 } }, end: length.end }
}

/** "godzinę wcześniej", "20 min później", "o pół godziny", "tydzień temu", "trzy tygodnie później" */
const readMove = (tokens: Tokens, i: number): Read<Sense> => {
  const ahead = directionAt(tokens, i)
  if (ahead !== null) return ahead
  const by = tokenAt(tokens, i).word === 'o'
  const length = readLength(tokens, skipSofteners(tokens, by ? i + 1 : i))
  if (length === null) return null
  const said = tokenAt(tokens, length.end).word
  if (said === 'temu') return { value: shift(length.value, -1), end: length.end + 1 }
  const long = length.value.unit !== 'minute' && length.value.unit !== 'hour'
  if (long) return movedDays(length, said, by)
  const minutes = minutesOf(length.value)
  if (/^(?:pozniej|dluzej|opoznienia|spoznienia|poslizgu|obsuwy|opoznienie|spoznienie)$/.test(said))
    return moved(minutes, true, length.end + 1)
  if (/^(?:wczesniej|szybciej)$/.test(said)) return moved(-minutes, true, length.end + 1)
  if (said === 'po' && tokenAt(tokens, length.end + 1).word === 'czasie')
    return moved(minutes, true, length.end + 2)
  const hour = tokenAt(tokens, length.end - 1).word === 'h' && minutes > 6 * 60
  return by && !hour ? moved(minutes, false, length.end) : null
}
/** "dzień później", "tydzień wcześniej", "o dwa dni": counted from the day asked about. */
const movedDays = (length: { value: Length; end: number }, said: string, by: boolean): Read<Sense> => {
  const told = /^(?:pozniej|wczesniej)$/.test(said)
  if (!told && !by) return null
  const sense = shift(length.value, said === 'wczesniej' ? -1 : 1)
  if (sense.kind !== 'day' || sense.day.kind !== 'shift') return null
  return {
    value: { kind: 'day', day: { ...sense.day, fromAsked: true } },
    end: told ? length.end + 1 : length.end,
  }
}
/** "wcześniej o pół godziny" */
const directionAt = (tokens: Tokens, i: number): Read<Sense> => {
  const direction = tokenAt(tokens, i).word
  if (!/^(?:wczesniej|pozniej)$/.test(direction) || tokenAt(tokens, i + 1).word !== 'o') return null
  const length = readLength(tokens, skipSofteners(tokens, i + 2))
  if (length === null || (length.value.unit !== 'minute' && length.value.unit !== 'hour')) return null
  return moved((direction === 'pozniej' ? 1 : -1) * minutesOf(length.value), true, length.end)
}
const moved = (minutes: number, signed: boolean, end: number): Read<Sense> => ({
  value: { kind: 'move', minutes, signed },
  end,
})
