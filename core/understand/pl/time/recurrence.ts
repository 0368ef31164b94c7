/** What comes again: "we wtorki i czwartki", "co drugi czwartek", "codziennie oprócz środy", "w dni robocze". */
import type { Read, Recurrence } from '../../time/symbols.ts'
import { type Tokens, tokenAt } from '../../tokens.ts'
import { maybePluralWeekdays, pluralWeekdays } from '../calendar.ts'
import { readNumber, readOrdinal } from './amounts.ts'
import { readWeekdayName } from './dates.ts'

const week = [1, 2, 3, 4, 5, 6, 7]
const workdays = [1, 2, 3, 4, 5]
const weekend = [6, 7]

export const readRecurrence = (tokens: Tokens, i: number): Read<Recurrence> => {
  const read = readEveryWeekday(tokens, i) ?? readDaily(tokens, i) ?? readPlural(tokens, i)
  return read === null ? null : withExceptions(tokens, read)
}
const weekly = (days: readonly number[], every: number, sure: boolean): Recurrence => ({
  days,
  except: [],
  every,
  sure,
})

/** "co drugi czwartek", "w każdy wtorek", "co wtorek", "co dwa tygodnie w środę", "raz w tygodniu w piątek" */
const readEveryWeekday = (tokens: Tokens, i: number): Read<Recurrence> => {
  const start = readEvery(tokens, i)
  if (start === null) return null
  const at = /^(?:w|we)$/.test(tokenAt(tokens, start.end).word) ? start.end + 1 : start.end
  const days = readNames(tokens, at)
  return days === null ? null : { value: weekly(days.value, start.value, true), end: days.end }
}
const readEvery = (tokens: Tokens, i: number): Read<number> => {
  const at = /^(?:w|we)$/.test(tokenAt(tokens, i).word) ? i + 1 : i
  const word = tokenAt(tokens, at).word
  if (/^(?:kazdy|kazda|kazde|kazdego|kazdej|kazdym)$/.test(word)) return { value: 1, end: at + 1 }
  if (word !== 'co') return null
  const ordinal = readOrdinal(tokens, at + 1)
  if (ordinal !== null) return { value: ordinal.value.value, end: ordinal.end }
  const number = readNumber(tokens, at + 1)
  const place = number?.end ?? at + 1
  const weeks = /^(?:tydzien|tygodnie|tygodni|tyg)$/.test(tokenAt(tokens, place).word)
  if (weeks) return { value: number?.value ?? 1, end: place + 1 }
  return number === null ? { value: 1, end: at + 1 } : null
}
/** One or several weekdays: "wtorek i czwartek", "poniedziałek, środę". */
const readNames = (tokens: Tokens, i: number): Read<readonly number[]> => {
  const first = readAnyName(tokens, i)
  if (first === null) return null
  const days = [first.value]
  let end = first.end
  for (let next = readAfterJoiner(tokens, end); next !== null; next = readAfterJoiner(tokens, end)) {
    days.push(next.value)
    end = next.end
  }
  return { value: days, end }
}
const readAfterJoiner = (tokens: Tokens, i: number): Read<number> => {
  if (!/^(?:i|,|oraz|lub|albo|a|\/|\+)$/.test(tokenAt(tokens, i).word)) return null
  const at = /^(?:w|we|i|kazdy|kazda)$/.test(tokenAt(tokens, i + 1).word) ? i + 2 : i + 1
  return readAnyName(tokens, at)
}
const readAnyName = (tokens: Tokens, i: number): Read<number> => {
  const word = tokenAt(tokens, i).word
  const plural = pluralWeekdays.get(word)
  return plural === undefined ? readWeekdayName(tokens, i) : { value: plural, end: i + 1 }
}

/** "codziennie", "w dni robocze", "w weekendy", "każdego dnia" */
const readDaily = (tokens: Tokens, i: number): Read<Recurrence> => {
  const at = /^(?:w|we|na)$/.test(tokenAt(tokens, i).word) ? i + 1 : i
  const [first, second] = [tokenAt(tokens, at).word, tokenAt(tokens, at + 1).word]
  if (/^(?:codziennie|codzien|codziennnie)$/.test(first)) return { value: weekly(week, 1, true), end: at + 1 }
  if (/^(?:co|kazdego|kazdy)$/.test(first) && /^(?:dzien|dnia|dziennie)$/.test(second))
    return { value: weekly(week, 1, true), end: at + 2 }
  if (/^(?:dni|dniach)$/.test(first) && /^(?:robocze|roboczych|powszednie|powszednich)$/.test(second))
    return { value: weekly(workdays, 1, true), end: at + 2 }
  if (/^(?:weekendy|weekendach|weekendami|wekendy)$/.test(first))
    return { value: weekly(weekend, 1, true), end: at + 1 }
  if (
    first === 'tygodniu' &&
    at > i &&
    !/^(?:raz|razy|dni|dzien|godzin|godziny|godzine)$/.test(tokenAt(tokens, i - 1).word)
  )
    return { value: weekly(workdays, 1, true), end: at + 1 }
  if (first === 'zawsze' && exceptionAt(tokens, at + 1) !== null)
    return { value: weekly(week, 1, true), end: at + 1 }
  if (/^kazdy$/.test(first) && /^weekend$/.test(second))
    return { value: weekly(weekend, 1, true), end: at + 2 }
  return null
}

/** "we wtorki i czwartki"; "w soboty" may also be one Saturday with a slip, so it is less sure. */
const readPlural = (tokens: Tokens, i: number): Read<Recurrence> => {
  const prefixed = /^(?:w|we|na)$/.test(tokenAt(tokens, i).word)
  const at = prefixed ? i + 1 : i
  const word = tokenAt(tokens, at).word
  const afterFree = /^(?:wolne|wszystkie|tylko|wylacznie)$/.test(tokenAt(tokens, at - 1).word)
  const soft = maybePluralWeekdays.get(word)
  const rest = readPluralRest(tokens, at + 1)
  const softFits =
    soft !== undefined &&
    word !== 'niedziele' &&
    (prefixed || afterFree || rest.value.length > 0 || listsOn.test(tokenAt(tokens, at - 1).word))
  const always = /^(?:zawsze|zwykle|zazwyczaj|przewaznie|regularnie)$/.test(tokenAt(tokens, i - 1).word)
  const sundays = word === 'niedziele' && (rest.value.length > 0 || afterFree || always)
  const first = pluralWeekdays.get(word) ?? (softFits || sundays ? soft : undefined)
  if (first === undefined) return null
  return { value: weekly([first, ...rest.value], 1, true), end: rest.end }
}
/** Nothing, a mark, or a joiner before a day. */
const listsOn = /^(?:a|oraz|natomiast|\P{L}*)$/u
const readPluralRest = (tokens: Tokens, i: number): { value: number[]; end: number } => {
  const days: number[] = []
  let end = i
  for (
    let next = readPluralAfterJoiner(tokens, end);
    next !== null;
    next = readPluralAfterJoiner(tokens, end)
  ) {
    days.push(next.value)
    end = next.end
  }
  return { value: days, end }
}
const readPluralAfterJoiner = (tokens: Tokens, i: number): Read<number> => {
  if (!/^(?:i|,|oraz|lub|albo|a|\/|\+)$/.test(tokenAt(tokens, i).word)) return null
  const at = /^(?:w|we|i)$/.test(tokenAt(tokens, i + 1).word) ? i + 2 : i + 1
  const word = tokenAt(tokens, at).word
  const day = pluralWeekdays.get(word) ?? maybePluralWeekdays.get(word)
  return day === undefined ? null : { value: day, end: at + 1 }
}

/** "codziennie oprócz środy", "codziennie, poza weekendami" */
const withExceptions = (tokens: Tokens, read: { value: Recurrence; end: number }): Read<Recurrence> => {
  const start = tokenAt(tokens, read.end).word === ',' ? read.end + 1 : read.end
  const except = readExceptions(tokens, start)
  return except === null ? read : { value: { ...read.value, except: except.value }, end: except.end }
}
/** "oprócz środy", "z wyjątkiem piątku i soboty", "tylko nie w środy" */
export const readExceptions = (tokens: Tokens, i: number): Read<readonly number[]> => {
  const at = exceptionAt(tokens, i)
  if (at === null) return null
  const names = readNames(tokens, /^(?:w|we)$/.test(tokenAt(tokens, at).word) ? at + 1 : at)
  if (names !== null) return names
  return /^(?:weekendow|weekendu|weekendami|weekendem)$/.test(tokenAt(tokens, at).word)
    ? { value: weekend, end: at + 1 }
    : null
}
const exceptionAt = (tokens: Tokens, i: number): number | null => {
  const [first, second] = [tokenAt(tokens, i).word, tokenAt(tokens, i + 1).word]
  if (/^(?:oprocz|procz|poza|minus|bez)$/.test(first)) return i + 1
  if (first === 'z' && second === 'wyjatkiem') return i + 2
  if (/^(?:tylko|byle|ale|lecz)$/.test(first) && second === 'nie') return i + 2
  return null
}
