/** Hours of a day: "po 16", "od 8 do 10", "między 16 a 18", "9:30 - 11:00", "do południa", "wieczorem o 7". */
import { finderOf } from '../../phrases.ts'
import type { Clock, Hours, Read } from '../../time/symbols.ts'
import { type Tokens, tokenAt } from '../../tokens.ts'
import { type PartName, partPhrases, steps } from '../calendar.ts'
import { readClock } from './clock.ts'

/** `loose`: a bare number or hour that means a time only beside a day, or alone. */
export type HoursRead = { readonly hours: Hours; readonly loose: boolean }

const findParts = finderOf(partPhrases)
/** Parts of the day by the token they begin at, the longest each. */
export const partsIn = (
  tokens: Tokens,
  words: ReadonlySet<string>,
): ReadonlyMap<number, { value: PartName; end: number }> => {
  const found = new Map<number, { value: PartName; end: number }>()
  for (const hit of findParts(tokens, words))
    if (!found.has(hit.start)) found.set(hit.start, { value: hit.tag, end: hit.end })
  return found
}

const relations = {
  at: new Set('o na kolo okolo godz godzina godzinie g punkt rowno ok punktualnie ~ godzine h'.split(' ')),
  after: new Set('po od powyzej poczawszy'.split(' ')),
  until: new Set('do przed'.split(' ')),
}
type Relation = 'at' | 'after' | 'until'
/** Words that may stand before the relation and change nothing, or make it a bound. */
const fillers = new Set(
  'tak gdzies jakos juz dokladnie ewentualnie moze tylko tam mniej wiecej w okolicach dopiero rowno o kolo okolo godz godzina godzinie ok g punktualnie punkt max maks maksymalnie gora niz'.split(
    ' ',
  ),
)

/** Reads hours at a place. `prefer`: a day stands right before, so a bare number is an hour. */
export const readHours = (
  tokens: Tokens,
  i: number,
  parts: ReadonlyMap<number, { value: PartName; end: number }>,
  prefer: boolean,
): Read<HoursRead> =>
  readSame(tokens, i) ??
  readWholeDay(tokens, i) ??
  readBetween(tokens, i, parts, prefer) ??
  readRelated(tokens, i, parts) ??
  readBare(tokens, i, parts, prefer) ??
  readPart(tokens, i, parts)

/** "ta sama godzina", "o tej samej porze" */
const readSame = (tokens: Tokens, i: number): Read<HoursRead> => {
  const at = tokenAt(tokens, i).word === 'o' ? i + 1 : i
  const [demonstrative, same, noun] = [at, at + 1, at + 2].map((place) => tokenAt(tokens, place).word)
  const fits = /^(?:ta|tej|te)$/.test(demonstrative ?? '') && /^sam(?:a|ej|e)$/.test(same ?? '')
  if (!fits || !/^(?:godzin[aey]|godzinie|por[ae]|porze)$/.test(noun ?? '')) return null
  return { value: { hours: { kind: 'same' }, loose: false }, end: at + 3 }
}
/** "cały dzień", "przez cały dzień", "cały" before a day */
const readWholeDay = (tokens: Tokens, i: number): Read<HoursRead> => {
  const at = tokenAt(tokens, i).word === 'przez' ? i + 1 : i
  if (!/^(?:caly|calutki|calusienki|cala|cale)$/.test(tokenAt(tokens, at).word)) return null
  if (
    !/^(?:dzien|dobe|sobote|niedziele|srode|wtorek|czwartek|piatek|poniedzialek|weekend|sobota|niedziela|sroda)$/.test(
      tokenAt(tokens, at + 1).word,
    )
  )
    return null
  const end = tokenAt(tokens, at + 1).word === 'dzien' ? at + 2 : at + 1
  return { value: { hours: { kind: 'whole-day' }, loose: false }, end }
}

type Parts = ReadonlyMap<number, { value: PartName; end: number }>
type Ranged = { clock: Clock; part: PartName | null; strong: boolean }
/** A clock with its part of the day, "9 rano", "8 tego wieczora". */
const readPlaced = (tokens: Tokens, i: number, parts: Parts, prefer: boolean): Read<Ranged> => {
  const clock = readClock(tokens, i, prefer)
  if (clock === null) return null
  const demonstrative = steps.get(tokenAt(tokens, clock.end).word) === 0
  const part = partAt(tokens, demonstrative ? clock.end + 1 : clock.end, parts)
  return part === null
    ? { value: { ...clock.value, part: null }, end: clock.end }
    : { value: { ...clock.value, part: part.value, strong: true }, end: part.end }
}
const partAt = (tokens: Tokens, i: number, parts: Parts): Read<PartName> => {
  if (tokenAt(tokens, i).word === 'w' && /^poludnie$/.test(tokenAt(tokens, i + 1).word))
    return { value: 'noon', end: i + 2 }
  return parts.get(i) ?? null
}

const openers = new Map([
  ['od', /^(?:do|-|–|—)$/],
  ['miedzy', /^(?:a|i|do|-|–|—)$/],
  ['pomiedzy', /^(?:a|i|do|-|–|—)$/],
])
const readBetween = (tokens: Tokens, i: number, parts: Parts, prefer: boolean): Read<HoursRead> => {
  const opener = openers.get(tokenAt(tokens, i).word)
  const start = opener ? skipHourNoun(tokens, i + 1) : skipHourNoun(tokens, i)
  const closer = opener ?? /^(?:-|–|—|do)$/
  const from = readPlaced(tokens, start, parts, prefer || opener !== undefined)
  if (from === null || !closer.test(tokenAt(tokens, from.end).word)) return null
  const to = readPlaced(tokens, skipHourNoun(tokens, from.end + 1), parts, true)
  if (to === null || isCounted(tokens, to.end)) return null
  if (!opener && !from.value.strong && !to.value.strong && !looksLikeHours(tokens, start, from.end + 1))
    return null
  const hours: Hours = {
    kind: 'between',
    from: placed(from.value, to.value),
    to: to.value.clock,
    part: to.value.part,
  }
  const loose = !opener && !prefer && !from.value.strong && !to.value.strong
  return { value: { hours: withStartPart(hours, from.value), loose }, end: to.end }
}
/** "od 9 rano do 5" settles its start alone. */
const placed = (from: Ranged, to: Ranged): Clock =>
  from.part === null || to.part !== null ? from.clock : { minutes: from.clock.minutes, sure: true }
const withStartPart = (hours: Hours, from: Ranged): Hours => {
  if (hours.kind !== 'between' || from.part === null || hours.part === from.part) return hours
  const late = from.part !== 'morning' && from.part !== 'dawn' && from.part !== 'forenoon'
  const minutes = from.clock.minutes + (late && from.clock.minutes < 720 ? 720 : 0)
  return { ...hours, from: { minutes, sure: true } }
}
/** Two plain numbers are hours when they can be: "10-12", not "100-200" nor "15-3". */
const looksLikeHours = (tokens: Tokens, a: number, b: number): boolean => {
  const [first, second] = [tokenAt(tokens, a), tokenAt(tokens, b)]
  if (first.kind !== 'number' || second.kind !== 'number') return false
  return first.value < second.value && second.value <= 24 && second.value > 6
}
const skipHourNoun = (tokens: Tokens, i: number): number => {
  let at = i
  while (
    at - i < 3 &&
    /^(?:godz|godziny|godzina|godzinie|g|\.|okolo|kolo|tak|gdzies)$/.test(tokenAt(tokens, at).word)
  )
    at++
  return at
}

/** "o 9", "po 16", "do trzeciej", "najwcześniej o 11", "tak koło 15" */
const readRelated = (tokens: Tokens, i: number, parts: Parts): Read<HoursRead> => {
  const turned = tokenAt(tokens, i + 1).word === 'niz' && tokenAt(tokens, i - 1).word !== 'nie'
  const earliest = (turned ? /^pozniej$/ : /^(?:najwczesniej|wczesniej)$/).test(tokenAt(tokens, i).word)
  const latest = (turned ? /^wczesniej$/ : /^(?:najpozniej|pozniej)$/).test(tokenAt(tokens, i).word)
  if (
    !earliest &&
    !latest &&
    (startsSoftly(tokens, i) || (/^(?:po|przed)$/.test(tokenAt(tokens, i).word) && parts.has(i)))
  )
    return null
  const start = skipFillers(tokens, earliest || latest ? i + 1 : i)
  const compared = (earliest || latest) && tokenAt(tokens, start).word === 'niz'
  const relation = compared ? 'at' : relationOf(tokenAt(tokens, start).word)
  if (relation === null) return null
  const dot = tokenAt(tokens, start + 1).word === '.' && tokenAt(tokens, start + 1).glued ? 1 : 0
  const at = skipFillers(tokens, start + 1 + dot)
  const read = readPlaced(tokens, at, parts, true)
  const hour = read !== null && tokenAt(tokens, read.end).word === 'h' && relation === 'at'
  const clock = read !== null && hour ? { ...read, end: read.end + 1 } : read
  if (clock === null || isCounted(tokens, clock.end) || isDateAhead(tokens, clock.end)) return null
  if (
    !clock.value.strong &&
    tokenAt(tokens, at).kind === 'word' &&
    relation === 'at' &&
    tokenAt(tokens, start).word === 'na' &&
    clock.value.clock.minutes % 60 !== 0
  )
    return null
  const kind = earliest ? 'after' : latest ? 'until' : relation
  return {
    value: { hours: { kind, clock: clock.value.clock, part: clock.value.part }, loose: false },
    end: clock.end,
  }
}
/** "tak o 15" may be a yes and a time; "tak koło 15" is a time. */
const startsSoftly = (tokens: Tokens, i: number): boolean =>
  /^(?:tak|moze|ok|juz|tylko|dopiero|dokladnie)$/.test(tokenAt(tokens, i).word) &&
  !/^(?:kolo|okolo|gdzies|mniej|\.)$/.test(tokenAt(tokens, i + 1).word) &&
  !(tokenAt(tokens, i).word === 'ok' && tokenAt(tokens, i + 1).kind === 'number')
const skipFillers = (tokens: Tokens, i: number): number => {
  let at = i
  while (
    at - i < 5 &&
    fillers.has(tokenAt(tokens, at).word) &&
    (fillers.has(tokenAt(tokens, at + 1).word) || relationOf(tokenAt(tokens, at + 1).word) !== null)
  )
    at++
  return at
}
const relationOf = (word: string): Relation | null => {
  if (relations.at.has(word)) return 'at'
  if (relations.after.has(word)) return 'after'
  return relations.until.has(word) ? 'until' : null
}

/** What is counted or paid is no hour: "na 3 osoby", "do 20 zł", "od 2 lat". */
const counted =
  /^(?:os|osob|osoby|osobe|osobami|zl|zlotych|zlote|zlotowek|pln|euro|eur|lat|lata|roku|sztuk|sztuki|miejsc|miejsca|razy|raz|procent|%|km|kilometrow|m|metrow|kg|dzieci|pokoi|pokoje|pietro|pietra|pietrze|dni|dnia|tygodni|tygodnie|tyg|miesiecy|miesiace|min|minut|minuty|minutek|godzin|godziny|h|stopni|punktow|kaw|kawy|par|minutke|godzinki|godzinek|kwadranse|tys|tysiecy|tabletek|tabletki|klasy|klasie|godzinach|minutach|dniach|tygodniach)$/
const isCounted = (tokens: Tokens, i: number): boolean => counted.test(tokenAt(tokens, i).word)
/** "do 14 grudnia", "po 3.12" are days. */
const isDateAhead = (tokens: Tokens, i: number): boolean =>
  /^(?:stycz|lut|marc|kwie|maja$|czerwc|lipc|sierp|wrzes|pazdz|listopad|grudn)/.test(tokenAt(tokens, i).word)

const readBare = (tokens: Tokens, i: number, parts: Parts, prefer: boolean): Read<HoursRead> => {
  const read = readPlaced(tokens, i, parts, prefer)
  if (read === null || isCounted(tokens, read.end) || isDateAhead(tokens, read.end)) return null
  const { clock, part, strong } = read.value
  return { value: { hours: { kind: 'at', clock, part }, loose: !strong && !prefer }, end: read.end }
}

/** A part of the day, "w południe", "o północy", "tego wieczora". */
const readPart = (tokens: Tokens, i: number, parts: Parts): Read<HoursRead> => {
  if (/^(?:w|o)$/.test(tokenAt(tokens, i).word)) {
    const noon = /^(?:poludnie|polnoc|polnocy)$/.test(tokenAt(tokens, i + 1).word)
      ? readClock(tokens, i + 1, false)
      : null
    if (noon !== null)
      return {
        value: { hours: { kind: 'at', clock: noon.value.clock, part: null }, loose: false },
        end: noon.end,
      }
  }
  const part = parts.get(i) ?? null
  return part === null
    ? null
    : { value: { hours: { kind: 'part', part: part.value }, loose: false }, end: part.end }
}
