import { addDays, atMinute, dayOf, hourOf, type Instant, toInstant } from '../time.ts'

/** Hours of the day in which one may be written to unasked: from (included) to (not included). */
export type Hours = { readonly from: number; readonly to: number }
export const usualHours: Hours = { from: 8, to: 21 }

/** `at` itself when it lies in the hours, else the next moment that does. */
export const nextWaking = (at: Instant, hours: Hours = usualHours): Instant => {
  const hour = hourOf(at)
  if (hour >= hours.from && hour < hours.to) return at
  const day = hour < hours.from ? dayOf(at) : addDays(dayOf(at), 1)
  return toInstant(atMinute(day, hours.from * 60))
}
