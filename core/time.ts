/**
 * The only place where calendar sums are done. Instants are ISO-8601 texts in UTC with milliseconds
 * ("2026-11-28T09:00:00.000Z"), so that they compare as text; local times are "2026-11-28T10:00", Europe/Warsaw.
 * A local time that the spring night skips is read an hour later; one that the autumn night has twice is the first.
 */
import { Temporal } from 'temporal-polyfill'

export const zone = 'Europe/Warsaw'

/** A moment, "YYYY-MM-DDTHH:mm:ss.sssZ". */
export type Instant = string & { readonly __brand: 'Instant' }
/** Wall-clock time in Poland, "YYYY-MM-DDTHH:mm". */
export type LocalTime = string & { readonly __brand: 'LocalTime' }
/** Calendar day in Poland, "YYYY-MM-DD". */
export type LocalDate = string & { readonly __brand: 'LocalDate' }
/** From (included) to (not included). */
export type Period = { readonly from: Instant; readonly to: Instant }

const brandInstant = (text: string): text is Instant => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text)
const brandLocal = (text: string): text is LocalTime => /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text)
const brandDate = (text: string): text is LocalDate => /^\d{4}-\d\d-\d\d$/.test(text)

const instantOf = (value: Temporal.Instant): Instant => {
  const text = value.toString({ fractionalSecondDigits: 3 })
  if (!brandInstant(text)) throw new RangeError(`not an instant: ${text}`)
  return text
}
const localOf = (value: Temporal.PlainDateTime): LocalTime => {
  const text = value.toString({ smallestUnit: 'minute' })
  if (!brandLocal(text)) throw new RangeError(`not a local time: ${text}`)
  return text
}
const dateOf = (value: Temporal.PlainDate): LocalDate => {
  const text = value.toString()
  if (!brandDate(text)) throw new RangeError(`not a date: ${text}`)
  return text
}
const zoned = (at: Instant): Temporal.ZonedDateTime => Temporal.Instant.from(at).toZonedDateTimeISO(zone)

/** Reads an ISO text with an offset or Z. Throws RangeError on anything else. */
export const instant = (text: string): Instant => instantOf(Temporal.Instant.from(text))
/** Milliseconds since 1970. */
export const instantFromMs = (ms: number): Instant =>
  instantOf(Temporal.Instant.fromEpochMilliseconds(Math.round(ms)))
export const toMs = (at: Instant): number => Temporal.Instant.from(at).epochMilliseconds

/** Reads "YYYY-MM-DDTHH:mm". Throws RangeError when it is no such time. */
export const localTime = (text: string): LocalTime => localOf(Temporal.PlainDateTime.from(text))
/** Reads "YYYY-MM-DD". Throws RangeError when there is no such day. */
export const localDate = (text: string): LocalDate => dateOf(Temporal.PlainDate.from(text))

export const toLocal = (at: Instant): LocalTime => localOf(zoned(at).toPlainDateTime())
export const toInstant = (local: LocalTime): Instant =>
  instantOf(Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant())
export const dayOf = (at: Instant): LocalDate => dateOf(zoned(at).toPlainDate())
export const localDay = (local: LocalTime): LocalDate => localDate(local.slice(0, 10))
/** The hour of the wall clock, 0–23. */
export const hourOf = (at: Instant): number => zoned(at).hour
/** ISO weekday, Monday is 1. */
export const weekdayOf = (day: LocalDate): number => Temporal.PlainDate.from(day).dayOfWeek
/** A day at a clock time; `minutes` count from midnight on the clock's face, 1440 is the next midnight. */
export const atMinute = (day: LocalDate, minutes: number): LocalTime =>
  localOf(
    Temporal.PlainDate.from(day)
      .add({ days: Math.floor(minutes / 1440) })
      .toPlainDateTime({ hour: Math.floor((minutes % 1440) / 60), minute: minutes % 60 }),
  )
export const addDays = (day: LocalDate, days: number): LocalDate =>
  dateOf(Temporal.PlainDate.from(day).add({ days }))
/** Days from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: LocalDate, b: LocalDate): number =>
  Temporal.PlainDate.from(a).until(Temporal.PlainDate.from(b)).days
/** Moves the wall clock, not the moment. */
export const addLocalMinutes = (local: LocalTime, minutes: number): LocalTime =>
  localOf(Temporal.PlainDateTime.from(local).add({ minutes }))

export type Span = {
  readonly days?: number
  readonly hours?: number
  readonly minutes?: number
  readonly seconds?: number
}
/** Days keep the wall clock over a change of time; hours and less are exact. */
export const plus = (at: Instant, span: Span): Instant => instantOf(zoned(at).add(span).toInstant())
export const minus = (at: Instant, span: Span): Instant => instantOf(zoned(at).subtract(span).toInstant())
/** Milliseconds from `a` to `b`. */
export const msBetween = (a: Instant, b: Instant): number => toMs(b) - toMs(a)
export const overlaps = (a: Period, b: Period): boolean => a.from < b.to && b.from < a.to

/** Minutes on the wall clock since 1970-01-01T00:00, as plain integers: for readers that do many sums a message. */
export type WallMinutes = number
/** Days since 1970-01-01 (a Thursday) of a calendar day; months over 12 carry into years. */
export const dayNumber = (year: number, month: number, day: number): number => {
  const carried = year + Math.floor((month - 1) / 12)
  const shifted = ((((month - 1) % 12) + 12) % 12) + 1
  return Date.UTC(carried, shifted - 1, day) / 86_400_000
}
export type Civil = { readonly year: number; readonly month: number; readonly day: number }
/** The calendar day of a day number. */
export const civilOf = (days: number): Civil => {
  const date = new Date(days * 86_400_000)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}
/** ISO weekday of a day number, Monday is 1. */
export const weekdayOfNumber = (days: number): number => ((((days + 3) % 7) + 7) % 7) + 1
export const daysInMonth = (year: number, month: number): number =>
  dayNumber(year, month + 1, 1) - dayNumber(year, month, 1)
export const toWall = (local: LocalTime): WallMinutes =>
  dayNumber(Number(local.slice(0, 4)), Number(local.slice(5, 7)), Number(local.slice(8, 10))) * 1440 +
  Number(local.slice(11, 13)) * 60 +
  Number(local.slice(14, 16))
/** Years 0–9999 only. Throws RangeError beyond. */
export const fromWall = (wall: WallMinutes): LocalTime => {
  const text = new Date(wall * 60_000).toISOString().slice(0, 16)
  if (!brandLocal(text)) throw new RangeError(`not a local time: ${text}`)
  return text
}
/** Easter Sunday's day number (the anonymous Gregorian algorithm). */
export const easter = (year: number): number => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1)
}
/** "HH:mm" of the wall clock. */
export const hourMinute = (at: Instant): string => toLocal(at).slice(11)
