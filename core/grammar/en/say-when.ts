/** Days, hours and durations in English, as volunteers in Poland read them: "Saturday 28 November", "17:30". */
import { daysBetween, type LocalDate, type LocalTime, localDay, weekdayOf } from '../../time.ts'

/** nom "Saturday 28 November" · on "on Saturday 28 November" · for "for Saturday 28 November" */
export type DayForm = 'nom' | 'on' | 'for'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** Monday is 1. */
export const weekdayWords = (iso: number): string => weekdays[iso - 1] ?? ''
export const dayWords = (day: LocalDate, form: DayForm = 'nom'): string =>
  framed(
    `${weekdayWords(weekdayOf(day))} ${Number(day.slice(8, 10))} ${months[Number(day.slice(5, 7)) - 1] ?? ''}`,
    form,
  )

/** The near word when there is one ("tomorrow", "for tomorrow"), else the day; the year when half a year off. */
export const spokenDay = (day: LocalDate, today: LocalDate, form: DayForm = 'on'): string => {
  const apart = daysBetween(today, day)
  const near = nearDays.get(apart)
  if (near !== undefined) return form === 'for' ? `for ${near}` : near
  return dayWords(day, form) + (Math.abs(apart) > 180 ? ` ${day.slice(0, 4)}` : '')
}
const nearDays: ReadonlyMap<number, string> = new Map([
  [-1, 'yesterday'],
  [0, 'today'],
  [1, 'tomorrow'],
])

/** "10:00", "17:30". */
export const hourWords = (at: LocalTime): string => at.slice(11, 16)

/** "10:00–12:00"; an end at the next midnight is "24:00"; a whole day is "all day". */
export const periodWords = (from: LocalTime, to: LocalTime): string =>
  isWholeDay(from, to) ? 'all day' : `${hourWords(from)}–${endWords(from, to)}`
/** "from 10:00 to 12:00". */
export const fromToWords = (from: LocalTime, to: LocalTime): string =>
  isWholeDay(from, to) ? 'all day' : `from ${hourWords(from)} to ${endWords(from, to)}`

/** "10 minutes", "1 hour", "1 hour 30 minutes". */
export const durationWords = (minutes: number): string => {
  const whole = Math.max(0, Math.round(minutes))
  const [hours, rest] = [Math.floor(whole / 60), whole % 60]
  if (hours === 0) return counted(rest, 'minute')
  return rest === 0 ? counted(hours, 'hour') : `${counted(hours, 'hour')} ${counted(rest, 'minute')}`
}

/** "1.5", "12". At most two places. */
export const numberWords = (count: number): string => String(Math.round(count * 100) / 100)

const framed = (day: string, form: DayForm): string => (form === 'nom' ? day : `${form} ${day}`)
const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
const isNextMidnight = (from: LocalTime, to: LocalTime): boolean =>
  to.endsWith('T00:00') && daysBetween(localDay(from), localDay(to)) === 1
const isWholeDay = (from: LocalTime, to: LocalTime): boolean =>
  from.endsWith('T00:00') && isNextMidnight(from, to)
const endWords = (from: LocalTime, to: LocalTime): string =>
  isNextMidnight(from, to) ? '24:00' : hourWords(to)
