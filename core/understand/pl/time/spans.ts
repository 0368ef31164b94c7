/** Stretches with a name: "w przyszłym tygodniu", "w ten weekend", "w drugiej połowie grudnia", "trzeci wtorek września". */
import type { Day, Read } from '../../time/symbols.ts'
import { type Tokens, tokenAt } from '../../tokens.ts'
import { steps, units } from '../calendar.ts'
import { readOrdinal } from './amounts.ts'
import { readMonthAlone, readWeekdayName } from './dates.ts'

/** "ten", "przyszły", "zeszły" */
export const readStep = (tokens: Tokens, i: number): Read<number> => {
  const value = steps.get(tokenAt(tokens, i).word)
  return value === undefined ? null : { value, end: i + 1 }
}
/** "przyszły tydzień", "w ten weekend", "w tym miesiącu", "poprzedni rok", "Marzec po następnym", "następny marzec" */
export const readNamedSpan = (tokens: Tokens, i: number): Read<Day> => {
  const step = readStep(tokens, i)
  const at = step?.end ?? i
  const weekend = readWeekend(tokens, at)
  if (weekend !== null) return { value: { kind: 'weekend', step: step?.value ?? 0 }, end: weekend }
  const month = readMonthAlone(tokens, at, step !== null)
  if (month !== null && step !== null) return { value: { ...month.value, step: step.value }, end: month.end }
  if (
    month !== null &&
    tokenAt(tokens, month.end).word === 'po' &&
    /^nastepnym$/.test(tokenAt(tokens, month.end + 1).word)
  )
    return { value: { ...month.value, step: 2 }, end: month.end + 2 }
  if (step === null) return null
  const unit = units.get(tokenAt(tokens, at).word)
  if (unit === 'month')
    return { value: { kind: 'month', month: null, year: null, step: step.value }, end: at + 1 }
  return unit === 'week' || unit === 'year' ? { value: { kind: unit, step: step.value }, end: at + 1 } : null
}
const readWeekend = (tokens: Tokens, i: number): number | null => {
  if (
    /^(?:weekend|wekend|weekendu|weekendzie|wikend|łikend|likend|week|wekendu|weekendem|weeckend|weekand)$/.test(
      tokenAt(tokens, i).word,
    )
  ) {
    const split = tokenAt(tokens, i + 1).word === '-' && tokenAt(tokens, i + 2).word === 'end'
    if (tokenAt(tokens, i).word === 'week')
      return split ? i + 3 : tokenAt(tokens, i + 1).word === 'end' ? i + 2 : null
    return i + 1
  }
  return null
}

/** "trzeci dzień w październiku", "ostatni poniedziałek marca", "pierwszy tydzień w październiku 2014" */
export const readNth = (tokens: Tokens, i: number): Read<Day> => {
  const ordinal = readOrdinal(tokens, i)
  const last = /^(?:ostatni|ostatnia|ostatniego|ostatniej)$/.test(tokenAt(tokens, i).word)
  const lastDay = tokenAt(tokens, i).word === 'ostatniego' ? readMonthAlone(tokens, i + 1, true) : null
  if (lastDay !== null && /a$|ego$/.test(tokenAt(tokens, i + 1).word))
    return { value: { kind: 'nth', n: -1, unit: 'day', weekday: 1, of: lastDay.value }, end: lastDay.end }
  if (ordinal === null && !last) return null
  const at = ordinal?.end ?? i + 1
  const weekday = readWeekdayName(tokens, at)
  const unit = units.get(tokenAt(tokens, at).word)
  if (weekday === null && unit !== 'day' && unit !== 'week') return null
  const next = weekday?.end ?? at + 1
  const of = readMonthOf(tokens, /^(?:w|we)$/.test(tokenAt(tokens, next).word) ? next + 1 : next)
  if (of === null) return null
  const what = weekday !== null ? 'weekday' : unit === 'week' ? 'week' : 'day'
  return {
    value: {
      kind: 'nth',
      n: ordinal?.value.value ?? -1,
      unit: what,
      weekday: weekday?.value ?? 1,
      of: of.value,
    },
    end: of.end,
  }
}
const readMonthOf = (tokens: Tokens, i: number): Read<Day> => {
  const span = readNamedSpan(tokens, i)
  if (span?.value.kind === 'month') return span
  const unit = readThisUnit(tokens, i)
  return unit?.value.kind === 'month' ? unit : readMonthAlone(tokens, i, true)
}

/** "na początku grudnia", "w połowie miesiąca", "pod koniec tygodnia" */
export const readSlice = (tokens: Tokens, i: number): Read<Day> => {
  const half = readHalf(tokens, i)
  const start = half === null ? i : half.end
  const at = half === null && /^(?:na|w|pod|z)$/.test(tokenAt(tokens, i).word) ? i + 1 : start
  const word = tokenAt(tokens, at).word
  const which = /^poczat(?:ek|ku|kiem)$/.test(word)
    ? 'start'
    : /^(?:polow(?:a|ie|y)|srodku)$/.test(word)
      ? 'middle'
      : /^kon(?:iec|ca|cu|cem)$/.test(word)
        ? 'end'
        : null
  if (which === null) return null
  const of = readNamedSpan(tokens, at + 1) ?? readMonthOf(tokens, at + 1) ?? readThisUnit(tokens, at + 1)
  return of === null
    ? null
    : { value: { kind: 'slice', of: of.value, which: half?.value ?? which }, end: of.end }
}
/** "w drugiej połowie" */
const readHalf = (tokens: Tokens, i: number): Read<'first-half' | 'second-half'> => {
  const at = /^(?:w|na)$/.test(tokenAt(tokens, i).word) ? i + 1 : i
  const ordinal = readOrdinal(tokens, at)
  if (
    ordinal === null ||
    ordinal.value.value > 2 ||
    !/^polow(?:a|ie|y)$/.test(tokenAt(tokens, ordinal.end).word)
  )
    return null
  return { value: ordinal.value.value === 1 ? 'first-half' : 'second-half', end: ordinal.end }
}
/** "tygodnia", "miesiąca" alone is this one. */
export const readThisUnit = (tokens: Tokens, i: number): Read<Day> => {
  const unit = units.get(tokenAt(tokens, i).word)
  if (unit === 'day') return { value: { kind: 'offset', days: 0 }, end: i + 1 }
  if (unit === 'month') return { value: { kind: 'month', month: null, year: null, step: 0 }, end: i + 1 }
  return unit === 'week' || unit === 'year' ? { value: { kind: unit, step: 0 }, end: i + 1 } : null
}
