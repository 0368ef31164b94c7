/** From what was said to times on the calendar. */
import { fromWall, type LocalTime, weekdayOfNumber } from '../../time.ts'
import type { Time, Weekly } from '../meaning.ts'
import type { Said } from './compose.ts'
import { dayIn, type Ground, placeDay, type Stretch } from './place-day.ts'
import { type Placed, placeHours } from './place-hours.ts'
import type { Hours, Recurrence } from './symbols.ts'

/** A time on the wall clock in minutes; `point`: a moment rather than a stretch. */
export type Spot = { readonly from: number | null; readonly to: number | null; readonly point: boolean }
export type PlacedTime = { readonly spots: readonly Spot[]; readonly unsure: boolean }

const longestSeries = 31

export const place = (said: Said, ground: Ground): PlacedTime => {
  if (said.weekly !== null) return { spots: [], unsure: false }
  if (said.fromNow !== null) return { spots: [point(ground.after(said.fromNow))], unsure: false }
  if (said.day === null) return placeUnnamed(said, ground)
  const stretch = placeDay(said.day, ground)
  if (said.except.length > 0 && said.hours === null) return withoutDays(stretch, said.except)
  if (said.hours === null)
    return { spots: [{ from: stretch.from, to: stretch.to, point: false }], unsure: stretch.unsure }
  return placeOnDays(stretch, said, ground)
}
const point = (at: number): Spot => ({ from: at, to: null, point: true })

/** Hours without a day: of the day asked about, else today, or tomorrow when they have passed. */
const placeUnnamed = (said: Said, ground: Ground): PlacedTime => {
  if (said.hours === null) return { spots: [], unsure: false }
  if (ground.asked !== null) return onDay(dayIn(ground.asked.from), said.hours, true, said, ground, true)
  const today = onDay(ground.today, said.hours, false, said, ground, false)
  const [spot] = today.spots
  const end = spot?.point ? spot.from : (spot?.to ?? spot?.from)
  const passed = end !== null && end !== undefined && end <= ground.now && !ground.past
  return passed ? onDay(ground.today + 1, said.hours, false, said, ground, false) : today
}

/** The same hours on each day of a stretch; on an open or a long one, from its first day on. */
const placeOnDays = (stretch: Stretch, said: Said, ground: Ground): PlacedTime => {
  const { hours } = said
  if (hours === null || stretch.from === null) return endingAt(stretch, said, ground)
  const first = Math.ceil(stretch.from / 1440)
  const count = stretch.to === null ? 1 : dayIn(stretch.to - 1) - first + 1
  const open = stretch.to === null || count > longestSeries
  const days = Array.from({ length: open ? 1 : Math.max(count, 1) }, (_, i) => first + i).filter(
    (day) => !said.except.includes(weekdayOfNumber(day)),
  )
  const placed = days.map((day) => onDay(day, hours, true, said, ground, true))
  const spots = placed.flatMap((each) => each.spots)
  return {
    spots: open ? spots.map((spot) => ({ ...spot, to: stretch.to })) : spots,
    unsure: stretch.unsure || placed.some((each) => each.unsure),
  }
}
/** The stretch day by day, but for some weekdays. */
const withoutDays = ({ from, to, unsure }: Stretch, except: readonly number[]): PlacedTime => {
  const whole = { spots: [{ from, to, point: false }], unsure }
  if (from === null || to === null || to - from > longestSeries * 1440) return whole
  const spots: Spot[] = []
  for (let start = from; start < to; start = (dayIn(start) + 1) * 1440)
    if (!except.includes(weekdayOfNumber(dayIn(start))))
      spots.push({ from: start, to: Math.min(to, (dayIn(start) + 1) * 1440), point: false })
  return { spots, unsure }
}
const endingAt = (stretch: Stretch, said: Said, ground: Ground): PlacedTime => {
  if (stretch.to === null || said.hours === null) return { spots: [], unsure: true }
  const last = onDay(dayIn(stretch.to - 1), said.hours, true, said, ground, true)
  const to = last.spots[0]?.point ? last.spots[0].from : (last.spots[0]?.to ?? stretch.to)
  return { spots: [{ from: null, to, point: false }], unsure: stretch.unsure }
}

/** `bounded`: the day was named or asked about, so that "po 17" ends with it. */
const onDay = (
  day: number,
  hours: Hours,
  named: boolean,
  said: Said,
  ground: Ground,
  bounded: boolean,
): PlacedTime => {
  const placed = placeHours(hours, day, named, ground)
  const midnight = day * 1440
  if (placed.kind === 'at') return { spots: [atOrLong(placed, midnight, said)], unsure: placed.unsure }
  const to =
    placed.to ??
    (placed.from !== null && said.length !== null ? placed.from + said.length : bounded ? 1440 : null)
  const from = placed.from ?? (bounded ? 0 : null)
  return {
    spots: [
      { from: from === null ? null : midnight + from, to: to === null ? null : midnight + to, point: false },
    ],
    unsure: placed.unsure,
  }
}
const atOrLong = (placed: Extract<Placed, { kind: 'at' }>, midnight: number, _said: Said): Spot =>
  point(midnight + placed.at)

const local = (wall: number | null): LocalTime | null => (wall === null ? null : fromWall(wall))
export const timeOf = (spot: Spot): Time =>
  spot.point && spot.from !== null
    ? { at: fromWall(spot.from) }
    : { from: local(spot.from), to: local(spot.to) }

/** What comes every week, hours as "HH:mm". */
export const placeWeekly = (
  weekly: Recurrence,
  hours: Hours | null,
  length: number | null,
  ground: Ground,
): Weekly[] => {
  const elsewhere: Ground = { ...ground, asked: null, past: false, today: ground.today - 1000 }
  const placed = hours === null || hours.kind === 'whole-day' ? null : placeHours(hours, 0, true, elsewhere)
  const { from, to } = boundsOf(placed, length)
  const days = [...new Set(weekly.days)].filter((day) => !weekly.except.includes(day)).sort((a, b) => a - b)
  return days.map((day) => ({
    day,
    from: face(from),
    to: face(to),
    ...(weekly.every > 1 ? { every: weekly.every } : {}),
  }))
}
const boundsOf = (
  placed: Placed | null,
  length: number | null,
): { from: number | null; to: number | null } => {
  if (placed === null) return { from: null, to: null }
  const from = placed.kind === 'at' ? placed.at : placed.from
  const to = placed.kind === 'at' ? null : placed.to
  return { from, to: to ?? (from !== null && length !== null ? from + length : null) }
}
const face = (minutes: number | null): string | null => {
  if (minutes === null) return null
  const within = minutes > 1440 ? minutes - 1440 : minutes
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`
}
