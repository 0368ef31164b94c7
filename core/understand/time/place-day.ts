/** Where on the calendar a day phrase lies. Plain integers: minutes on the wall clock since 1970. */
import { civilOf, dayNumber, daysInMonth, easter, weekdayOfNumber } from '../../time.ts'
import type { Holiday } from '../pl/holidays.ts'
import type { Day } from './symbols.ts'

export type Ground = {
  /** Now on the wall clock, minutes. */
  readonly now: number
  /** Day number of today. */
  readonly today: number
  /** What the open prompt asks about, wall minutes. */
  readonly asked: { readonly from: number; readonly to: number } | null
  /** The text tells what was, so that "w piątek" is the last one. */
  readonly past: boolean
  /** The wall clock so many minutes from now, over a change of the clocks too. */
  readonly after: (minutes: number) => number
}
/** From (included) to (not included) in wall minutes; null is unbounded. */
export type Stretch = { readonly from: number | null; readonly to: number | null; readonly unsure: boolean }

const whole = (from: number, to = from + 1, unsure = false): Stretch => ({
  from: from * 1440,
  to: to * 1440,
  unsure,
})
const monday = (day: number): number => day - weekdayOfNumber(day) + 1

export const placeDay = (day: Day, ground: Ground): Stretch => {
  switch (day.kind) {
    case 'offset':
      return whole(ground.today + day.days)
    case 'that':
      return whole(ground.asked ? dayIn(ground.asked.from) : ground.today)
    case 'weekday':
      return placeWeekday(day, ground)
    case 'date':
      return placeDate(day, ground)
    case 'holiday':
      return placeHoliday(day.holiday, day.year, ground)
    case 'week':
      return whole(monday(ground.today) + 7 * day.step, monday(ground.today) + 7 * day.step + 7)
    case 'weekend':
      return placeWeekend(day.step, ground)
    case 'year':
      return placeYear(civilOf(ground.today).year + day.step)
    case 'month':
      return placeMonth(day, ground)
    case 'slice':
      return sliceOf(placeDay(day.of, ground), day.which, day.of.kind, ground)
    case 'nth':
      return placeNth(day, ground)
    case 'shift':
      return placeShift(day, ground)
    case 'stretch':
      return placeStretch(day, ground)
    case 'between':
      return placeBetween(day.from, day.to, ground)
    case 'within':
      return { ...placeDay(day.of, ground), from: ground.now, to: placeDay(day.of, ground).from }
    default:
      return placeBound(day.kind, placeDay(day.of, ground), ground, day.of.kind)
  }
}
export const dayIn = (wall: number): number => Math.floor(wall / 1440)

const placeWeekday = (day: Extract<Day, { kind: 'weekday' }>, ground: Ground): Stretch => {
  const { today } = ground
  const ahead = (day.weekday - weekdayOfNumber(today) + 7) % 7
  const next = today + (ahead === 0 ? 7 : ahead)
  if (day.week !== null) return whole(monday(today) + 7 * day.week + day.weekday - 1)
  if (day.plus > 0) return whole(today + ahead + 7 * day.plus)
  if (day.step === -1) return whole(today - (7 - ahead === 0 ? 7 : 7 - ahead))
  if (day.step === 2) return whole(next + 7)
  if (day.step === 1) return whole(next, next + 1, monday(next) === monday(today))
  if (ground.past) return whole(today - (7 - ahead))
  const asked = ground.asked === null ? today : dayIn(ground.asked.from)
  if (day.later && asked >= today) return whole(asked + 1 + ((day.weekday - weekdayOfNumber(asked) + 6) % 7))
  return whole(nearAsked(day.weekday, ground) ?? next)
}
/** The weekday of the day asked about is that day; with a day further off, the one in its week. */
const nearAsked = (weekday: number, ground: Ground): number | null => {
  if (ground.asked === null) return null
  const asked = dayIn(ground.asked.from)
  if (asked < ground.today) return null
  const inItsWeek = monday(asked) + weekday - 1
  if (weekdayOfNumber(asked) === weekday) return asked
  return asked - ground.today > 7 && inItsWeek > ground.today ? inItsWeek : null
}

const placeDate = (date: Extract<Day, { kind: 'date' }>, ground: Ground): Stretch => {
  const { year, month } = civilOf(ground.today)
  if (date.month === null) return placeDayOfMonth(date.day, date.weekday, ground)
  const at = (each: number) =>
    dayNumber(each, date.month ?? 1, Math.min(date.day, daysInMonth(each, date.month ?? 1)))
  if (date.year !== null) return whole(at(date.year))
  if (date.weekday !== null) {
    const candidates = [year, year + 1, year - 1]
      .map(at)
      .filter((each) => weekdayOfNumber(each) === date.weekday)
    const nearest = candidates.sort((a, b) => Math.abs(a - ground.today) - Math.abs(b - ground.today))[0]
    if (nearest !== undefined) return whole(nearest)
  }
  const thisYear = at(year)
  if (ground.past) return whole(thisYear <= ground.today ? thisYear : at(year - 1))
  const gone = thisYear < ground.today
  return whole(
    gone ? at(year + 1) : thisYear,
    undefined,
    gone && date.month >= month - 1 && date.month <= month,
  )
}
const placeDayOfMonth = (day: number, weekday: number | null, ground: Ground): Stretch => {
  const { year, month } = civilOf(ground.today)
  const step = ground.past ? -1 : 1
  for (let i = 0; i < 14; i++) {
    const at = dayNumber(year, month + i * step, 1)
    const civil = civilOf(at)
    const candidate = at + day - 1
    const fits =
      day <= daysInMonth(civil.year, civil.month) &&
      (weekday === null || weekdayOfNumber(candidate) === weekday)
    if (fits && (ground.past ? candidate <= ground.today : candidate >= ground.today)) return whole(candidate)
  }
  return whole(ground.today, ground.today + 1, true)
}

const placeHoliday = (holiday: Holiday, year: number | null, ground: Ground): Stretch => {
  if ('nearest' in holiday) return nearestFeast(year, ground)
  const length = holiday.days ?? 1
  const at = (each: number) => startOf(holiday, each)
  const now = civilOf(ground.today).year
  if (year !== null) return whole(at(year), at(year) + length)
  const years = ground.past ? [now, now - 1] : [now - 1, now, now + 1]
  const chosen =
    years.find((each) => (ground.past ? at(each) <= ground.today : at(each) + length > ground.today)) ?? now
  return whole(at(chosen), at(chosen) + length)
}
const startOf = (holiday: Exclude<Holiday, { nearest: string }>, year: number): number =>
  'easter' in holiday ? easter(year) + holiday.easter : dayNumber(year, holiday.month, holiday.day)
/** "święta" are Christmas or Easter, whichever comes next. */
const nearestFeast = (year: number | null, ground: Ground): Stretch => {
  const christmas = placeHoliday({ month: 12, day: 25, days: 2 }, year, ground)
  const spring = placeHoliday({ easter: 0, days: 2 }, year, ground)
  const later = (christmas.from ?? 0) > (spring.from ?? 0)
  return later === ground.past ? christmas : spring
}

/** From Friday evening to Monday. On a Saturday or Sunday "w weekend" is this one only as "ten". */
const placeWeekend = (step: number, ground: Ground): Stretch => {
  const inWeekend = weekdayOfNumber(ground.today) >= 6
  const base = monday(ground.today) + (inWeekend && step >= 0 && !ground.past ? 7 : 0)
  const shift = step > 0 && !inWeekend ? 7 * step : step < 0 || ground.past ? -7 * Math.abs(step) : 0
  const saturday = base + 5 + shift
  return { from: (saturday - 1) * 1440 + 18 * 60, to: (saturday + 2) * 1440, unsure: step > 0 }
}
const placeYear = (year: number): Stretch => whole(dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1))
const monthOf = (year: number, month: number): Stretch =>
  whole(dayNumber(year, month, 1), dayNumber(year, month + 1, 1))
const placeMonth = (day: Extract<Day, { kind: 'month' }>, ground: Ground): Stretch => {
  const { year, month } = civilOf(ground.today)
  if (day.month === null) return monthOf(year, month + day.step)
  if (day.year !== null) return monthOf(day.year, day.month)
  if (day.step < 0 || ground.past)
    return monthOf(day.month < month || (ground.past && day.month === month) ? year : year - 1, day.month)
  const passed = day.month < month || (day.step > 0 && day.month === month)
  return monthOf(year + (passed ? 1 : 0) + (day.step === 2 ? 1 : 0), day.month)
}
/** Days of a stretch, from and to. */
const weekSlices = {
  start: [0, 2],
  middle: [2, 4],
  end: [3, 7],
  'first-half': [0, 4],
  'second-half': [3, 7],
} as const
const monthSlices = {
  start: [0, 10],
  middle: [9, 20],
  end: [20, 31],
  'first-half': [0, 15],
  'second-half': [15, 31],
} as const
const sliceOf = (
  of: Stretch,
  which: keyof typeof monthSlices,
  kind: Day['kind'],
  ground: Ground,
): Stretch => {
  if (of.from === null || of.to === null) return of
  const parts = kind === 'week' ? weekSlices : monthSlices
  const [a, b] = parts[which]
  const leaving = which === 'end' && of.to - ground.now <= 2 * 1440
  const next = kind === 'week' && (leaving || of.from + b * 1440 <= ground.now) ? 7 * 1440 : 0
  return { from: of.from + a * 1440 + next, to: Math.min(of.from + b * 1440, of.to) + next, unsure: next > 0 }
}

const placeNth = (day: Extract<Day, { kind: 'nth' }>, ground: Ground): Stretch => {
  const month = placeDay(day.of, ground)
  if (month.from === null || month.to === null) return month
  const first = dayIn(month.from)
  const end = dayIn(month.to)
  if (day.unit === 'day') return whole(day.n < 0 ? end - 1 : first + day.n - 1)
  const length = day.unit === 'week' ? 7 : 1
  const start = first + ((day.weekday - weekdayOfNumber(first) + 7) % 7)
  if (day.n > 0) return whole(start + 7 * (day.n - 1), start + 7 * (day.n - 1) + length)
  const last = end - length - ((weekdayOfNumber(end - length) - day.weekday + 7) % 7)
  return whole(last, last + length)
}

const placeShift = ({ unit, count, fromAsked }: Extract<Day, { kind: 'shift' }>, ground: Ground): Stretch => {
  const base = fromAsked && ground.asked !== null && !ground.past ? dayIn(ground.asked.from) : ground.today
  const { year, month, day } = civilOf(base)
  if (unit === 'day') return whole(base + count)
  if (unit === 'week') return whole(base + 7 * count)
  if (unit === 'year') return monthOf(year + count, month)
  const start = civilOf(dayNumber(year, month + count, 1))
  return whole(dayNumber(start.year, start.month, Math.min(day, daysInMonth(start.year, start.month))))
}

const placeStretch = (day: Extract<Day, { kind: 'stretch' }>, ground: Ground): Stretch => {
  const { now, today } = ground
  const { year, month } = civilOf(today)
  const at = (steps: number): number => {
    if (day.unit === 'minute') return now + steps
    if (day.unit === 'hour') return Math.floor(now / 60) * 60 + steps * 60
    if (day.unit === 'day') return (today + steps) * 1440
    if (day.unit === 'week') return (monday(today) + 7 * steps) * 1440
    return (day.unit === 'month' ? dayNumber(year, month + steps, 1) : dayNumber(year + steps, 1, 1)) * 1440
  }
  return day.ahead
    ? { from: at(1), to: at(1 + day.count), unsure: false }
    : { from: at(-day.count), to: at(0), unsure: false }
}

const placeBetween = (from: Day, to: Day, ground: Ground): Stretch => {
  const start = placeDay(from, ground)
  const end = placeDay(to, ground)
  const inOrder = start.from === null || end.to === null || end.to > start.from
  const week = to.kind === 'weekday' ? 7 * 1440 : 0
  return {
    from: start.from,
    to: inOrder || end.to === null ? end.to : end.to + week,
    unsure: start.unsure || end.unsure,
  }
}
const placeBound = (
  kind: 'after' | 'since' | 'before' | 'until',
  of: Stretch,
  ground: Ground,
  what: Day['kind'],
): Stretch => {
  if (kind === 'after') return { from: of.to, to: null, unsure: of.unsure }
  if (kind === 'since') return { from: of.from, to: null, unsure: of.unsure }
  if (kind === 'before') return { from: null, to: of.from, unsure: of.unsure }
  const open = what === 'weekday' || what === 'date' ? null : ground.now
  return { from: open, to: of.to, unsure: of.unsure }
}
