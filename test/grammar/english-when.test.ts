import { describe, expect, it } from 'vitest'
import {
  dayWords,
  durationWords,
  fromToWords,
  hourWords,
  numberWords,
  periodWords,
  spokenDay,
  weekdayWords,
} from '../../core/grammar/en/say-when.ts'
import { localDate, localTime } from '../../core/time.ts'

const saturday = localDate('2026-11-28')

describe('English days', () => {
  it('have their weekday and no year', () => {
    expect(dayWords(saturday)).toBe('Saturday 28 November')
    expect(dayWords(saturday, 'on')).toBe('on Saturday 28 November')
    expect(dayWords(saturday, 'for')).toBe('for Saturday 28 November')
    expect(dayWords(localDate('2027-03-01'))).toBe('Monday 1 March')
    expect(weekdayWords(3)).toBe('Wednesday')
  })

  it.each([
    ['2026-11-27', 'yesterday'],
    ['2026-11-28', 'today'],
    ['2026-11-29', 'tomorrow'],
    ['2026-11-30', 'on Monday 30 November'],
    ['2027-11-30', 'on Tuesday 30 November 2027'],
  ])('%s is spoken of as "%s"', (day, words) => {
    expect(spokenDay(localDate(day), saturday)).toBe(words)
  })

  it('are asked for', () => {
    expect(spokenDay(localDate('2026-11-29'), saturday, 'for')).toBe('for tomorrow')
  })
})

describe('English hours', () => {
  const [ten, noon, midnight] = ['2026-11-28T10:00', '2026-11-28T12:30', '2026-11-29T00:00'].map(localTime)
  const start = localTime('2026-11-28T00:00')
  if (!ten || !noon || !midnight) throw new Error('no times')

  it('are those of a clock', () => {
    expect(hourWords(noon)).toBe('12:30')
    expect(periodWords(ten, noon)).toBe('10:00–12:30')
    expect(periodWords(ten, midnight)).toBe('10:00–24:00')
    expect(periodWords(start, midnight)).toBe('all day')
    expect(fromToWords(ten, noon)).toBe('from 10:00 to 12:30')
    expect(fromToWords(start, midnight)).toBe('all day')
  })

  it.each([
    [1, '1 minute'],
    [10, '10 minutes'],
    [60, '1 hour'],
    [90, '1 hour 30 minutes'],
    [120, '2 hours'],
    [-5, '0 minutes'],
  ])('%s minutes are "%s"', (minutes, words) => {
    expect(durationWords(minutes)).toBe(words)
  })

  it('have a point in their numbers', () => {
    expect(numberWords(1.5)).toBe('1.5')
    expect(numberWords(0.1 + 0.2)).toBe('0.3')
  })
})
