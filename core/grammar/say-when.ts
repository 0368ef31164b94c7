/** Days, hours and durations as a careful person writes them: "we wtorek 24 listopada", "17.30", "10–12". */
import { daysBetween, type LocalDate, type LocalTime, localDay, weekdayOf } from '../time.ts'
import { pluralCategory } from './plural.ts'
import { inside } from './prepositions.ts'

/**
 * nom "sobota 28 listopada" · acc "sobotę 28 listopada" · gen "soboty 28 listopada" ·
 * on "w sobotę 28 listopada" · for "na sobotę 28 listopada" · from "od soboty …" · until "do soboty …"
 */
export type DayForm = 'nom' | 'acc' | 'gen' | 'on' | 'for' | 'from' | 'until'

const weekdays = [
  { nom: 'poniedziałek', gen: 'poniedziałku', acc: 'poniedziałek', many: 'poniedziałki' },
  { nom: 'wtorek', gen: 'wtorku', acc: 'wtorek', many: 'wtorki' },
  { nom: 'środa', gen: 'środy', acc: 'środę', many: 'środy' },
  { nom: 'czwartek', gen: 'czwartku', acc: 'czwartek', many: 'czwartki' },
  { nom: 'piątek', gen: 'piątku', acc: 'piątek', many: 'piątki' },
  { nom: 'sobota', gen: 'soboty', acc: 'sobotę', many: 'soboty' },
  { nom: 'niedziela', gen: 'niedzieli', acc: 'niedzielę', many: 'niedziele' },
] as const
const months = [
  'stycznia',
  'lutego',
  'marca',
  'kwietnia',
  'maja',
  'czerwca',
  'lipca',
  'sierpnia',
  'września',
  'października',
  'listopada',
  'grudnia',
] as const

/** Weekday (ISO, Monday is 1) alone: "sobota", "we wtorek", "na sobotę". Throws RangeError on another number. */
export const weekdayWords = (iso: number, form: DayForm = 'nom'): string => framed(weekdayAt(iso), '', form)
/** The day with its weekday: "sobota 28 listopada", "w sobotę 28 listopada". */
export const dayWords = (day: LocalDate, form: DayForm = 'nom'): string =>
  framed(weekdayAt(weekdayOf(day)), ` ${dateWords(day)}`, form)
/** "28 listopada". */
const dateWords = (day: LocalDate): string =>
  `${Number(day.slice(8, 10))} ${months[Number(day.slice(5, 7)) - 1] ?? ''}`
/** "28 listopada 2026". */
export const fullDateWords = (day: LocalDate): string => `${dateWords(day)} ${day.slice(0, 4)}`

/** "dziś", "jutro", "pojutrze", "wczoraj", "przedwczoraj"; null for days further off. */
export const relativeDayWords = (day: LocalDate, today: LocalDate): string | null =>
  nearDays.get(daysBetween(today, day)) ?? null
const nearDays: ReadonlyMap<number, string> = new Map([
  [-2, 'przedwczoraj'],
  [-1, 'wczoraj'],
  [0, 'dziś'],
  [1, 'jutro'],
  [2, 'pojutrze'],
])

/** The near word when there is one ("jutro", "na jutro", "od dziś"), else the day; the year when half a year off. */
export const spokenDay = (day: LocalDate, today: LocalDate, form: DayForm = 'on'): string => {
  const near = relativeDayWords(day, today)
  const said = near === null ? null : nearWords(near, form)
  if (said !== null) return said
  const far = Math.abs(daysBetween(today, day)) > 180 ? ` ${day.slice(0, 4)}` : ''
  return dayWords(day, form) + far
}
/** "do jutra", "od dziś"; "do pojutrze" is not said, so null. */
const nearWords = (near: string, form: DayForm): string | null => {
  if (form === 'for') return `na ${near}`
  if (form !== 'gen' && form !== 'from' && form !== 'until') return near
  if (near === 'pojutrze') return null
  const preposition = { gen: '', from: 'od ', until: 'do ' }[form]
  return preposition + (near === 'jutro' ? 'jutra' : near)
}

/** Weekdays that repeat: "we wtorki i czwartki", "od poniedziałku do piątku", "codziennie". ISO numbers; none: "". */
export const weeklyWords = (days: readonly number[]): string => {
  const sorted = [...new Set(days)].sort((a, b) => a - b)
  const [first = 0, length] = [sorted[0], sorted.length]
  if (length === 7) return 'codziennie'
  if (length > 2 && sorted.at(-1) === first + length - 1)
    return `${weekdayWords(first, 'from')} ${weekdayWords(first + length - 1, 'until')}`
  return listed(sorted.map((day) => weekdayAt(day).many))
}
/** "co drugi wtorek", "co drugą środę". */
export const everySecondWords = (iso: number): string => {
  const { acc } = weekdayAt(iso)
  return `co ${acc.endsWith('ę') ? 'drugą' : 'drugi'} ${acc}`
}
const listed = (names: readonly string[]): string => {
  const last = names.at(-1)
  if (last === undefined) return ''
  return inside(names.length === 1 ? last : `${names.slice(0, -1).join(', ')} i ${last}`)
}

/** The hour without a leading zero: "10", "17.30", "0.15". */
export const hourWords = (at: LocalTime): string => clockWords(at.slice(11, 13), at.slice(14, 16))
const clockWords = (hour: string, minute: string): string =>
  minute === '00' ? String(Number(hour)) : `${Number(hour)}.${minute}`

/** "o 17.30". */
export const atHourWords = (at: LocalTime): string => `o ${hourWords(at)}`

/** "10–12", "10.30–12"; an end at the next midnight is "24"; a whole day is "cały dzień". */
export const periodWords = (from: LocalTime, to: LocalTime): string =>
  isWholeDay(from, to) ? 'cały dzień' : `${hourWords(from)}–${endWords(from, to)}`
/** "od 10 do 12"; open ends: "od 15", "do 12"; a whole day is "cały dzień", no bound at all "o dowolnej porze". */
export const fromToWords = (from: LocalTime | null, to: LocalTime | null): string => {
  if (from !== null && to !== null)
    return isWholeDay(from, to) ? 'cały dzień' : `od ${hourWords(from)} do ${endWords(from, to)}`
  if (from !== null) return `od ${hourWords(from)}`
  return to === null ? 'o dowolnej porze' : `do ${hourWords(to)}`
}
const isNextMidnight = (from: LocalTime, to: LocalTime): boolean =>
  to.endsWith('T00:00') && daysBetween(localDay(from), localDay(to)) === 1
const isWholeDay = (from: LocalTime, to: LocalTime): boolean =>
  from.endsWith('T00:00') && isNextMidnight(from, to)
const endWords = (from: LocalTime, to: LocalTime): string => (isNextMidnight(from, to) ? '24' : hourWords(to))

/** "sobota 28 listopada, 10–12"; with form on: "w sobotę 28 listopada, 10–12". */
export const meetingWords = (from: LocalTime, to: LocalTime, form: DayForm = 'nom'): string =>
  `${dayWords(localDay(from), form)}, ${periodWords(from, to)}`

/** Minutes in words, nominative or accusative: "2 godziny", "półtorej godziny", "45 minut", "godzinę i 15 minut". */
export const durationWords = (minutes: number, form: 'nom' | 'acc' = 'nom'): string => {
  const whole = Math.max(0, Math.round(minutes))
  const hours = Math.floor(whole / 60)
  const rest = whole % 60
  if (hours === 0) return rest === 30 ? 'pół godziny' : minutesWords(rest, form)
  if (rest === 0) return hoursWords(hours, form)
  if (rest === 30) return hours === 1 ? 'półtorej godziny' : `${hours} i pół godziny`
  return `${hoursWords(hours, form)} i ${minutesWords(rest, form)}`
}
const hourNouns = { few: 'godziny', many: 'godzin', other: 'godziny' } as const
const minuteNouns = { few: 'minuty', many: 'minut', other: 'minuty' } as const
const hoursWords = (count: number, form: 'nom' | 'acc'): string => {
  const category = pluralCategory(count)
  if (category === 'one') return form === 'nom' ? 'godzina' : 'godzinę'
  return `${count} ${hourNouns[category]}`
}
const minutesWords = (count: number, form: 'nom' | 'acc'): string => {
  const category = pluralCategory(count)
  if (category === 'one') return form === 'nom' ? '1 minuta' : '1 minutę'
  return `${count} ${minuteNouns[category]}`
}

type Weekday = (typeof weekdays)[number]
const weekdayAt = (iso: number): Weekday => {
  const found = weekdays[iso - 1]
  if (!found) throw new RangeError(`no weekday ${iso}; Monday is 1`)
  return found
}

const framed = (day: Weekday, rest: string, form: DayForm): string => {
  switch (form) {
    case 'nom':
    case 'gen':
    case 'acc':
      return day[form] + rest
    case 'on':
      return inside(day.acc + rest)
    case 'for':
      return `na ${day.acc}${rest}`
    case 'from':
      return `od ${day.gen}${rest}`
    case 'until':
      return `do ${day.gen}${rest}`
    default:
      return form satisfies never
  }
}
