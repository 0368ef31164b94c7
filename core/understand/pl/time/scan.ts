/** Finds every time phrase of a text, in order, each token once. */
import { civilOf } from '../../../time.ts'
import type { Phrase, Read, Sense } from '../../time/symbols.ts'
import { type Token, type Tokens, tokenAt } from '../../tokens.ts'
import {
  maybePluralWeekdays,
  months,
  pluralWeekdays,
  relativeDays,
  shortMonths,
  steps,
  units,
  weekdays,
} from '../calendar.ts'
import { cardinals, ordinals } from '../numbers.ts'
import { minutesOf, readLength, skipSofteners } from './amounts.ts'
import { type Calendar, feastsIn, readDays } from './days.ts'
import { partsIn, readHours } from './hours.ts'
import { readExceptions, readRecurrence } from './recurrence.ts'
import { readRelativeTime } from './relative.ts'

type Found = { readonly sense: Sense; readonly loose: boolean }
type Places = { readonly calendar: Calendar; readonly parts: ReturnType<typeof partsIn> }

/** Time phrases of a text; `today` is a day number. `asked`: a bare hour may answer a prompt. */
export const scanTimes = (
  tokens: Tokens,
  words: ReadonlySet<string>,
  today: number,
  asked: boolean,
): Phrase[] => {
  const places: Places = {
    calendar: { today, year: civilOf(today).year, feasts: feastsIn(tokens, words) },
    parts: partsIn(tokens, words),
  }
  const phrases: Phrase[] = []
  let i = 0
  while (i < tokens.length && phrases.length < mostPhrases) {
    if (!mayBegin(tokenAt(tokens, i), tokenAt(tokens, i + 1), i, places)) {
      i++
      continue
    }
    const last = phrases.at(-1)
    const read = readAt(tokens, i, places, follows(tokens, last, i))
    if (read === null) i++
    else {
      phrases.push({ start: i, end: read.end, ...read.value })
      i = read.end
    }
  }
  return phrases.filter((phrase, index) => !phrase.loose || holds(tokens, phrases, phrase, index, asked))
}

/** A reply that names more times than this is no reply. */
const mostPhrases = 60
const openers = new Set(
  [
    'w we na z ze dnia dn dopiero podczas przez od miedzy pomiedzy po przed do o ok okolo kolo godz godzina godzinie godzine g punkt rowno punktualnie',
    'za co kazdy kazda kazde kazdego kazdej codziennie codzien codziennnie dni dniach weekend wekend weekendu weekendzie wikend likend week wekendu weekendem weeckend weekand weekendy weekendach weekendami wekendy',
    'najwczesniej wczesniej najpozniej pozniej poczawszy powyzej polnoc polnocy polnoca poludnie poludniem poludnia kwadrans kwadransik kwadranse wpol wpul pol polowe poltora poltorej polgodziny polgodzinki polgodzinny polgodzinne polgodzinnym polgodzinnego',
    'zawsze oprocz procz poza minus z srodku caly calutki calusienki cala cale teraz natychmiast poczatek poczatku poczatkiem polowa polowie polowy koniec konca koncu koncem trwalo pod ciagu in gdzies jakies mniej jeszcze',
  ].flatMap((words) => words.split(' ')),
)
const named: readonly ReadonlyMap<string, unknown>[] = [
  weekdays,
  pluralWeekdays,
  maybePluralWeekdays,
  months,
  shortMonths,
  relativeDays,
  units,
  steps,
  cardinals,
  ordinals,
]
/** Cheap look at one word before every parser tries its luck there. */
const mayBegin = (token: Token, next: Token, i: number, places: Places): boolean => {
  if (token.kind !== 'word') return token.kind === 'number' || token.word === '~'
  if (token.word === 'tak') return /^(?:kolo|okolo|gdzies|mniej)$/.test(next.word)
  return (
    openers.has(token.word) ||
    places.parts.has(i) ||
    places.calendar.feasts.has(i) ||
    named.some((table) => table.has(token.word))
  )
}

/** Does a day stand right before this place, so that a bare number is its hour? */
const follows = (tokens: Tokens, last: Phrase | undefined, i: number): boolean => {
  if (last === undefined || (last.sense.kind !== 'day' && last.sense.kind !== 'weekly')) return false
  return last.end === i || (last.end === i - 1 && /^[,.:]$/.test(tokenAt(tokens, i - 1).word))
}

const day = (read: ReturnType<typeof readDays>): Read<Found> =>
  read === null ? null : found({ kind: 'day', day: read.value }, read.end)
const found = (sense: Sense, end: number, loose = false): Read<Found> => ({ value: { sense, loose }, end })

const readAt = (tokens: Tokens, i: number, places: Places, prefer: boolean): Read<Found> => {
  const first = tokenAt(tokens, i)
  if (prefer || first.word === 'za') {
    const hours = readHoursAt(tokens, i, places, prefer)
    if (hours !== null && !hours.value.loose) return hours
  }
  return (
    readWeekly(tokens, i) ??
    readNow(first, i) ??
    readMoved(tokens, i) ??
    day(readDays(tokens, i, places.calendar)) ??
    readHoursOrLength(tokens, i, places)
  )
}
const readWeekly = (tokens: Tokens, i: number): Read<Found> => {
  const except = readExceptions(tokens, i)
  if (except !== null) return found({ kind: 'except', days: except.value }, except.end)
  const weekly = readRecurrence(tokens, i)
  return weekly === null ? null : found({ kind: 'weekly', weekly: weekly.value }, weekly.end)
}
const readNow = (first: Token, i: number): Read<Found> =>
  /^(?:teraz|natychmiast)$/.test(first.word) ? found({ kind: 'from-now', minutes: 0 }, i + 1) : null
const readMoved = (tokens: Tokens, i: number): Read<Found> => {
  const moved = readRelativeTime(tokens, i)
  return moved === null ? null : found(moved.value, moved.end)
}
const readHoursAt = (tokens: Tokens, i: number, places: Places, prefer: boolean): Read<Found> => {
  const read = readHours(tokens, i, places.parts, prefer)
  return read === null ? null : found({ kind: 'hours', hours: read.value.hours }, read.end, read.value.loose)
}
const readHoursOrLength = (tokens: Tokens, i: number, places: Places): Read<Found> => {
  const hours = readHoursAt(tokens, i, places, false)
  if (hours !== null && !hours.value.loose) return hours
  return readLengthAt(tokens, i) ?? hours
}
/** "na 15 minut", "przez godzinę", "2h", "ze 40 minut" */
const readLengthAt = (tokens: Tokens, i: number): Read<Found> => {
  const at = /^(?:na|przez|trwalo|po)$/.test(tokenAt(tokens, i).word) ? i + 1 : i
  const length = readLength(tokens, skipSofteners(tokens, at))
  if (length === null || isPart(length.value.unit)) return null
  return found({ kind: 'length', minutes: minutesOf(length.value) }, length.end)
}
const isPart = (unit: string): boolean => unit !== 'minute' && unit !== 'hour'

/** A bare number or hour counts beside another time, joined to one, or as the whole text. */
const holds = (
  tokens: Tokens,
  all: readonly Phrase[],
  phrase: Phrase,
  index: number,
  asked: boolean,
): boolean => {
  const isTime = (other: Phrase | undefined) =>
    other !== undefined &&
    (other.sense.kind === 'day' || other.sense.kind === 'hours' || other.sense.kind === 'weekly')
  const before = all[index - 1]
  const after = all[index + 1]
  if (before !== undefined && isTime(before) && joined(tokens, before.end, phrase.start)) return true
  if (
    after !== undefined &&
    after.sense.kind !== 'hours' &&
    isTime(after) &&
    joined(tokens, phrase.end, after.start)
  )
    return true
  if (asked && opens(tokens, phrase)) return true
  const opener = tokenAt(tokens, phrase.start - 1).word
  if (asked && invites.test(opener) && endsThere(tokens, phrase.end))
    return isNumeric(tokens, phrase) || !/^(?:bede|byc)$/.test(opener)
  if (asked && corrects(tokens, phrase)) return true
  const alone =
    all.length === 1 &&
    tokens.every(
      (token, at) =>
        (at >= phrase.start && at < phrase.end) || token.kind === 'mark' || token.kind === 'emoji',
    )
  const bare = tokens.length === 1 && tokenAt(tokens, 0).value < 7
  return alone && !bare && (asked || isNumeric(tokens, phrase) || isAfternoonHour(phrase))
}
/** "dwudziesta druga" */
const isAfternoonHour = ({ sense }: Phrase): boolean =>
  sense.kind === 'hours' && sense.hours.kind === 'at' && sense.hours.clock.minutes > 12 * 60
/** "12-13 ok", "15 pasuje" */
const opens = (tokens: Tokens, phrase: Phrase): boolean => {
  if (tokenAt(tokens, phrase.start - 1).kind === 'word' || phrase.sense.kind !== 'hours') return false
  if (phrase.sense.hours.kind === 'between') return true
  return /^(?:ok|oki|okej|pasuje|pasi|moze|mi|tak|nie|odpada|bede|moge|dam|najlepiej)$/.test(
    tokenAt(tokens, phrase.end).word,
  )
}
/** "a może być 11?", "pasuje 15" */
const invites =
  /^(?:byc|pasuje|pasi|albo|dopiero|lepiej|wolalbym|wolalabym|wole|moge|bede|przyjde|najlepiej|mozliwa|raczej)$/
/** "nie 17 tylko 18" */
const corrects = (tokens: Tokens, { start, end }: Phrase): boolean => {
  const [before, after] = [tokenAt(tokens, start - 1).word, tokenAt(tokens, end).word]
  if (before === 'nie') return /^(?:tylko|a|ale|lecz)$/.test(after)
  return /^(?:tylko|a|lecz)$/.test(before) && endsThere(tokens, end)
}
const endsThere = (tokens: Tokens, end: number): boolean =>
  tokenAt(tokens, end).kind !== 'word' && tokenAt(tokens, end).kind !== 'number'
const isNumeric = (tokens: Tokens, phrase: Phrase): boolean => tokenAt(tokens, phrase.start).kind === 'number'
const joined = (tokens: Tokens, from: number, to: number): boolean => {
  if (to - from > 2) return false
  for (let i = from; i < to; i++)
    if (!/^(?:,|\.|i|lub|albo|czy|o|a|-)$/.test(tokenAt(tokens, i).word)) return false
  return true
}
