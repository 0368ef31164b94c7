/** Numbers and lengths of time: "półtorej godziny", "2,5h", "trzy kwadranse", "godzinę i kwadrans". */

import type { Length, Read } from '../../time/symbols.ts'
import { type Tokens, tokenAt } from '../../tokens.ts'
import { type Unit, units } from '../calendar.ts'
import { cardinals, type Ordinal, ordinals } from '../numbers.ts'

const unitMinutes: Readonly<Record<Unit, number>> = {
  minute: 1,
  hour: 60,
  day: 1440,
  week: 10_080,
  month: 43_200,
  year: 525_600,
}
export const minutesOf = (length: Length): number => Math.round(length.count * unitMinutes[length.unit])

const softeners = new Set(
  'okolo kolo ok jakies jakas jakis z ze ponad niecala niecale niecalych dobra dobre dobrych mniej wiecej gora max maksymalnie najwyzej cala cale caly gdzies circa prawie tak moze . ~ rowno przynajmniej minimum co najmniej'.split(
    ' ',
  ),
)
/** Skips "około", "jakieś", "z", "dobrą". */
export const skipSofteners = (tokens: Tokens, i: number): number => {
  let at = i
  while (at - i < 3 && softeners.has(tokenAt(tokens, at).word)) at++
  return at
}

/** A whole number in digits or words, up to 99 in words. */
export const readNumber = (tokens: Tokens, i: number): Read<number> => {
  const token = tokenAt(tokens, i)
  if (token.kind === 'number') return { value: token.value, end: i + 1 }
  const tens = cardinals.get(token.word)
  if (tens === undefined) return null
  const ones = cardinals.get(tokenAt(tokens, i + 1).word)
  const joined = tens >= 20 && tens % 10 === 0 && ones !== undefined && ones > 0 && ones < 10
  return joined ? { value: tens + ones, end: i + 2 } : { value: tens, end: i + 1 }
}

/** An ordinal in words, one or two: "dwudziestej drugiej". */
export const readOrdinal = (tokens: Tokens, i: number): Read<Ordinal> => {
  const first = ordinals.get(tokenAt(tokens, i).word)
  if (first === undefined) return null
  const second = ordinals.get(tokenAt(tokens, i + 1).word)
  const joined =
    second !== undefined &&
    first.value >= 20 &&
    first.value % 10 === 0 &&
    second.value < 10 &&
    second.gender === first.gender
  return joined
    ? { value: { ...second, value: first.value + second.value }, end: i + 2 }
    : { value: first, end: i + 1 }
}

/** "półtorej", "dwie i pół", "2,5", "pół", or a whole number. */
const readAmount = (tokens: Tokens, i: number): Read<number> => {
  const word = tokenAt(tokens, i).word
  if (/^pol$|^polowe$/.test(word)) return { value: 0.5, end: i + 1 }
  if (/^(?:poltora|poltorej|poltorek)$/.test(word)) return { value: 1.5, end: i + 1 }
  const whole = readNumber(tokens, i)
  if (whole === null) return null
  const mark = tokenAt(tokens, whole.end)
  const fraction = tokenAt(tokens, whole.end + 1)
  if (/^[.,]$/.test(mark.word) && mark.glued && fraction.kind === 'number' && fraction.glued)
    return { value: whole.value + fraction.value / 10 ** fraction.word.length, end: whole.end + 2 }
  const half = mark.word === 'i' && fraction.word === 'pol'
  return half ? { value: whole.value + 0.5, end: whole.end + 2 } : whole
}

const quarters = /^kwadrans(?:ik|iku|e|ow|a|u|y|em|ie)?$/
/** One length with its unit; a bare unit is one of it. */
const readPlain = (tokens: Tokens, i: number): Read<Length> => {
  const amount = readAmount(tokens, i)
  const at = amount?.end ?? i
  const word = tokenAt(tokens, at).word
  if (quarters.test(word)) return { value: { unit: 'minute', count: 15 * (amount?.value ?? 1) }, end: at + 1 }
  if (amount === null && /^pol(?:godziny|godzinki|godz|godzinn(?:y|e|ym|ego))$/.test(word))
    return { value: { unit: 'minute', count: 30 }, end: at + 1 }
  const unit = units.get(word)
  if (unit === undefined) return readRunTogether(tokens, i)
  if (amount === null && !mayStandAlone(tokens, at)) return null
  const end =
    /^(?:min|godz|tyg|mies|msc)$/.test(word) && tokenAt(tokens, at + 1).word === '.' ? at + 2 : at + 1
  return { value: { unit, count: amount?.value ?? 1 }, end }
}
/** "h", "min", "dni" need a number; "godzinę 15" is a clock. */
const mayStandAlone = (tokens: Tokens, at: number): boolean => {
  const word = tokenAt(tokens, at).word
  if (tokenAt(tokens, at + 1).kind === 'number') return false
  if (
    /^(?:godzina|godzine|godzinke|godzinka|godzinny|godzinne|godzinnym|godzinnego|minute|minutke|tydzien|miesiac|rok|dzien|dobe)$/.test(
      word,
    )
  )
    return true
  return /^(?:godziny|godzinki)$/.test(word) && /^(?:okolo|kolo|ok|\.)$/.test(tokenAt(tokens, at - 1).word)
}
/** "1:30h" */
const readRunTogether = (tokens: Tokens, i: number): Read<Length> => {
  const [hours, colon, minutes, unit] = [i, i + 1, i + 2, i + 3].map((at) => tokenAt(tokens, at))
  const fits = hours?.kind === 'number' && colon?.word === ':' && minutes?.kind === 'number'
  if (!fits || !/^(?:h|godz|godziny|godzin)$/.test(unit?.word ?? '')) return null
  return { value: { unit: 'minute', count: hours.value * 60 + minutes.value }, end: i + 4 }
}

/** A length, with what follows it: "godzinę i kwadrans", "2h 30 min", "1h30". */
export const readLength = (tokens: Tokens, i: number): Read<Length> => {
  const first = readPlain(tokens, i)
  if (first === null || first.value.unit !== 'hour') return first
  const joiner = tokenAt(tokens, first.end).word
  const at = joiner === 'i' || joiner === ',' ? first.end + 1 : first.end
  const rest = readPlain(tokens, at)
  const more = rest !== null && rest.value.unit === 'minute' ? rest : halfHour(tokens, at, joiner)
  if (more === null) return bareMinutes(tokens, first)
  return { value: { unit: 'minute', count: minutesOf(first.value) + more.value.count }, end: more.end }
}
const halfHour = (tokens: Tokens, at: number, joiner: string): Read<Length> =>
  joiner === 'i' && tokenAt(tokens, at).word === 'pol'
    ? { value: { unit: 'minute', count: 30 }, end: at + 1 }
    : null
/** "1h30", "godzinę piętnaście" */
const bareMinutes = (tokens: Tokens, first: { value: Length; end: number }): Read<Length> => {
  const next = tokenAt(tokens, first.end)
  const minutes = next.kind === 'number' && !next.glued ? null : readNumber(tokens, first.end)
  if (minutes === null || minutes.value < 5 || minutes.value > 59) return first
  if (units.has(tokenAt(tokens, minutes.end).word)) return first
  return { value: { unit: 'minute', count: minutesOf(first.value) + minutes.value }, end: minutes.end }
}
