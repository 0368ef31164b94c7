import { describe, expect, it } from 'vitest'
import {
  atHourWords,
  dayWords,
  durationWords,
  everySecondWords,
  fromToWords,
  fullDateWords,
  hourWords,
  meetingWords,
  periodWords,
  relativeDayWords,
  spokenDay,
  weekdayWords,
  weeklyWords,
} from '../../core/grammar/say-when.ts'
import { addDays, localDate, localTime, weekdayOf } from '../../core/time.ts'

const saturday = localDate('2026-11-28')
const tuesday = localDate('2026-11-24')
const at = (text: string) => localTime(text)

describe('days in words', () => {
  it('stand in the case that the sentence needs', () => {
    expect(dayWords(saturday)).toBe('sobota 28 listopada')
    expect(dayWords(saturday, 'acc')).toBe('sobotę 28 listopada')
    expect(dayWords(saturday, 'on')).toBe('w sobotę 28 listopada')
    expect(dayWords(tuesday, 'on')).toBe('we wtorek 24 listopada')
    expect(dayWords(saturday, 'for')).toBe('na sobotę 28 listopada')
    expect(dayWords(saturday, 'from')).toBe('od soboty 28 listopada')
    expect(dayWords(tuesday, 'until')).toBe('do wtorku 24 listopada')
    expect(fullDateWords(saturday)).toBe('28 listopada 2026')
  })

  it('agree with the ICU tables for every day of 2026–2030', () => {
    const icu = new Intl.DateTimeFormat('pl', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    })
    for (let day = localDate('2026-01-01'); day < '2031'; day = addDays(day, 1)) {
      expect(dayWords(day)).toBe(icu.format(new Date(`${day}T12:00Z`)).replace(',', ''))
      expect(dayWords(day, 'on').startsWith('we ')).toBe(weekdayOf(day) === 2)
    }
  })

  it('are near words when near', () => {
    const today = localDate('2026-11-27')
    expect([-3, -2, -1, 0, 1, 2, 3].map((days) => relativeDayWords(addDays(today, days), today))).toEqual([
      null,
      'przedwczoraj',
      'wczoraj',
      'dziś',
      'jutro',
      'pojutrze',
      null,
    ])
    expect(spokenDay(saturday, today)).toBe('jutro')
    expect(spokenDay(saturday, today, 'for')).toBe('na jutro')
    expect(spokenDay(saturday, today, 'until')).toBe('do jutra')
    expect(spokenDay(addDays(today, 2), today, 'until')).toBe('do niedzieli 29 listopada')
    expect(spokenDay(today, today, 'from')).toBe('od dziś')
    expect(spokenDay(localDate('2026-12-01'), today)).toBe('we wtorek 1 grudnia')
    expect(spokenDay(localDate('2027-11-30'), today)).toBe('we wtorek 30 listopada 2027')
  })

  it('repeat', () => {
    expect(weeklyWords([4, 2])).toBe('we wtorki i czwartki')
    expect(weeklyWords([1, 3, 5])).toBe('w poniedziałki, środy i piątki')
    expect(weeklyWords([6])).toBe('w soboty')
    expect(weeklyWords([1, 2, 3, 4, 5])).toBe('od poniedziałku do piątku')
    expect(weeklyWords([1, 2, 3, 4, 5, 6, 7])).toBe('codziennie')
    expect(weeklyWords([])).toBe('')
    expect(everySecondWords(3)).toBe('co drugą środę')
    expect(everySecondWords(4)).toBe('co drugi czwartek')
    expect(weekdayWords(2, 'on')).toBe('we wtorek')
    expect(() => weekdayWords(0)).toThrow(RangeError)
  })
})

describe('hours in words', () => {
  it('have a dot and no leading zero', () => {
    expect(hourWords(at('2026-11-28T10:00'))).toBe('10')
    expect(hourWords(at('2026-11-28T09:05'))).toBe('9.05')
    expect(atHourWords(at('2026-11-28T17:30'))).toBe('o 17.30')
  })

  it('make periods', () => {
    expect(periodWords(at('2026-11-28T10:00'), at('2026-11-28T12:00'))).toBe('10–12')
    expect(periodWords(at('2026-11-28T10:30'), at('2026-11-28T12:00'))).toBe('10.30–12')
    expect(periodWords(at('2026-11-28T18:00'), at('2026-11-29T00:00'))).toBe('18–24')
    expect(periodWords(at('2026-11-28T00:00'), at('2026-11-29T00:00'))).toBe('cały dzień')
    expect(fromToWords(at('2026-11-28T10:00'), at('2026-11-28T12:00'))).toBe('od 10 do 12')
    expect(fromToWords(at('2026-11-28T15:00'), null)).toBe('od 15')
    expect(fromToWords(null, at('2026-11-28T12:00'))).toBe('do 12')
    expect(fromToWords(null, null)).toBe('o dowolnej porze')
    expect(meetingWords(at('2026-11-28T10:00'), at('2026-11-28T12:00'), 'for')).toBe(
      'na sobotę 28 listopada, 10–12',
    )
  })

  it.each([
    [15, '15 minut'],
    [22, '22 minuty'],
    [30, 'pół godziny'],
    [45, '45 minut'],
    [60, 'godzina'],
    [61, 'godzina i 1 minuta'],
    [90, 'półtorej godziny'],
    [120, '2 godziny'],
    [135, '2 godziny i 15 minut'],
    [150, '2 i pół godziny'],
    [300, '5 godzin'],
    [720, '12 godzin'],
    [1320, '22 godziny'],
    [0, '0 minut'],
  ])('%d minutes last "%s"', (minutes, words) => {
    expect(durationWords(minutes)).toBe(words)
  })

  it('last in the accusative', () => {
    expect(durationWords(60, 'acc')).toBe('godzinę')
    expect(durationWords(75, 'acc')).toBe('godzinę i 15 minut')
    expect(durationWords(1, 'acc')).toBe('1 minutę')
  })
})
