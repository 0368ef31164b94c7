import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  addDays,
  civilOf,
  dayNumber,
  daysBetween,
  daysInMonth,
  easter,
  fromWall,
  type LocalDate,
  localDate,
  localTime,
  toWall,
  weekdayOf,
  weekdayOfNumber,
} from '../../core/time.ts'

const numberOf = (day: LocalDate) => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return dayNumber(year, month, date)
}
const anyDay = fc.integer({ min: -20_000, max: 40_000 }).map((days) => addDays(localDate('1970-01-01'), days))

it('plain day numbers agree with the calendar', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      expect(numberOf(b) - numberOf(a)).toBe(daysBetween(a, b))
      expect(weekdayOfNumber(numberOf(a))).toBe(weekdayOf(a))
      const { year, month, day } = civilOf(numberOf(a))
      expect(dayNumber(year, month, day)).toBe(numberOf(a))
      const first = localDate(`${a.slice(0, 8)}01`)
      expect(addDays(first, daysInMonth(year, month)).slice(8)).toBe('01')
    }),
    { seed: 1, numRuns: 300 },
  )
})
it('wall minutes print what they read', () => {
  for (const text of ['2026-11-28T15:00', '1999-12-31T23:59', '2028-02-29T00:00'])
    expect(fromWall(toWall(localTime(text)))).toBe(text)
})
it.each([
  [2024, '2024-03-31'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2030, '2030-04-21'],
  [2038, '2038-04-25'],
])('Easter of %i', (year, day) => expect(easter(year)).toBe(numberOf(localDate(day))))
