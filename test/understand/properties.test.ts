import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spokenDay, weeklyWords } from '../../core/grammar/say-when.ts'
import {
  addDays,
  instant,
  type LocalDate,
  localDate,
  localTime,
  toInstant,
  weekdayOf,
} from '../../core/time.ts'
import { understand } from '../../core/understand/understand.ts'
import { ownFiles } from '../bench/understand.ts'

const now = instant('2026-11-22T09:00:00Z')
const cases = ownFiles().flatMap((file) => file.cases)
const asked = {
  kind: 'invitation',
  from: localTime('2026-11-28T12:00'),
  to: localTime('2026-11-28T14:00'),
} as const

describe('what never makes a yes', () => {
  it('"nie wiem, " before any reply', () => {
    const yes = cases.filter(
      ({ text, about }) => understand(`nie wiem, ${text}`, about ?? asked, now).answer === 'yes',
    )
    expect(yes.map(({ text }) => text)).toEqual([])
  })
  it('a question mark after any reply', () => {
    // "jasne, a o której?" has said yes before it asks.
    const plain = cases.filter(({ text }) => !text.includes('?'))
    const yes = plain.filter(
      ({ text, about }) => understand(`${text}?`, about ?? asked, now).answer === 'yes',
    )
    expect(yes.map(({ text }) => text)).toEqual([])
  })
  it('any words of doubt, in any order, around a yes', () => {
    const doubts = fc.constantFrom(
      'nie wiem',
      'może',
      'chyba',
      'raczej',
      'zobaczę',
      'zależy',
      'jeśli się uda',
      'muszę sprawdzić',
    )
    const yeses = fc.constantFrom('tak', 'jasne', 'będę', 'mogę', 'dam radę', 'ok', 'przyjdę', 'potwierdzam')
    fc.assert(
      fc.property(
        doubts,
        yeses,
        fc.boolean(),
        fc.constantFrom(' ', ', ', '. ', ' ale '),
        (doubt, yes, first, between) => {
          const text = first ? doubt + between + yes : yes + between + doubt
          expect(understand(text, asked, now).answer).not.toBe('yes')
        },
      ),
      { seed: 1 },
    )
  })
  it('a plain no, in any spelling', () => {
    const noes = fc.constantFrom(
      'nie mogę',
      'nie dam rady',
      'nie przyjdę',
      'nie będę mogła',
      'nie',
      'odpadam',
      'niestety nie',
    )
    fc.assert(
      fc.property(
        noes,
        fc.constantFrom('', '!', '...', ' :(', ', sorry', ' przepraszam', ' dzięki'),
        (no, end) => {
          expect(understand(no + end, asked, now).answer).toBe('no')
          expect(understand((no + end).toUpperCase(), asked, now).answer).toBe('no')
        },
      ),
      { seed: 2 },
    )
  })
})

describe('spelling', () => {
  const strip = (text: string) =>
    text.replaceAll('ł', 'l').replaceAll('Ł', 'L').normalize('NFD').replace(/\p{M}/gu, '')
  const gist = (text: string, about: (typeof cases)[number]['about']) => {
    const { concerns: _c, followUps: _f, people: _p, ...rest } = understand(text, about, now)
    return rest
  }
  it('accents removed never change the meaning', () => {
    for (const { text, about } of cases.filter((each) => !/[а-яіїєґ]/i.test(each.text)))
      expect(gist(strip(text), about), text).toEqual(gist(text, about))
  })
  it('letters composed or not are the same', () => {
    for (const { text, about } of cases)
      expect(gist(text.normalize('NFD'), about), text).toEqual(gist(text, about))
  })
  it('capitals never change yes, no or danger', () => {
    for (const { text, about } of cases) {
      const loud = understand(text.toUpperCase(), about, now)
      const { answer, danger } = understand(text, about, now)
      expect({ answer: loud.answer, danger: loud.danger }, text).toEqual({ answer, danger })
    }
  })
})

describe('a printed date is read back, every day of 2026–2030', () => {
  const days: LocalDate[] = []
  for (let day = localDate('2026-01-01'); day <= '2030-12-31'; day = addDays(day, 1)) days.push(day)
  const dayRead = (text: string, at: LocalDate) => {
    const [time] = understand(text, null, toInstant(localTime(`${at}T06:00`))).times
    return time === undefined ? null : 'at' in time ? time.at.slice(0, 10) : (time.from?.slice(0, 10) ?? null)
  }
  it('as it is said: "we wtorek 24 listopada o 17.30", from any distance', () => {
    days.forEach((day, i) => {
      const today = addDays(day, -((i * 37) % 330))
      expect(dayRead(`${spokenDay(day, today)} o 17.30`, today), `${day} from ${today}`).toBe(day)
    })
  })
  it('as digits, with and without the year', () => {
    days.forEach((day, i) => {
      const [year = '', month = '', date = ''] = day.split('-')
      const today = addDays(day, -((i * 7) % 200))
      const short = `${Number(date)}.${month}`
      for (const text of [short, `${short}.${year}`, day, `${Number(date)}/${Number(month)} o 10`])
        expect(dayRead(text, today), `${text} from ${today}`).toBe(day)
    })
  })
  it('the hour stands on both days when the clocks change', () => {
    for (const [day, words] of [
      ['2026-03-29', '29 marca'],
      ['2026-10-25', '25 października'],
      ['2030-03-31', '31 marca'],
      ['2030-10-27', '27 października'],
    ] as const) {
      const morning = toInstant(localTime(`${day.slice(0, 8)}20T06:00`))
      expect(understand(`${words} o 15`, null, morning).times).toEqual([{ at: `${day}T15:00` }])
    }
  })
  it('"za godzinę" is an hour even when the clocks change', () => {
    expect(understand('za godzinę', null, toInstant(localTime('2026-03-29T01:30'))).times).toEqual([
      { at: '2026-03-29T03:30' },
    ])
  })
  it('weekdays that repeat', () => {
    fc.assert(
      fc.property(fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }), (week) => {
        const words = weeklyWords(week)
        // "w niedziele" without its accent is one Sunday as well.
        fc.pre(!words.startsWith('od') && week.join() !== '7')
        expect(
          understand(`mogę ${/^codz/.test(words) ? '' : 'w '}${words}`, null, now).weekly.map(
            (each) => each.day,
          ),
        ).toEqual(week)
      }),
      { seed: 3 },
    )
  })
  it('the weekday named is the weekday read', () => {
    const names = ['poniedziałek', 'wtorek', 'środę', 'czwartek', 'piątek', 'sobotę', 'niedzielę']
    days.slice(0, 400).forEach((today, i) => {
      const read = dayRead(`w ${names[i % 7]}`, today)
      expect(read === null ? null : weekdayOf(localDate(read))).toBe((i % 7) + 1)
    })
  })
})

describe('no text hurts', () => {
  it('anything at all is read without a throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(understand(text, asked, now).intent).toBeTypeOf('string')
      }),
      { seed: 4, numRuns: 500 },
    )
  })
  const words = [...new Set(cases.flatMap(({ text }) => text.split(/\s+/)))]
  it('nor any pile of real words, and 4,096 characters take under 20 ms', () => {
    const pile = fc.array(fc.constantFrom(...words), { minLength: 500, maxLength: 900 })
    fc.assert(
      fc.property(pile, (picked) => {
        const text = picked.join(' ').slice(0, 4096)
        expect(bestOf(8, () => understand(text, asked, now))).toBeLessThan(20)
      }),
      { seed: 5, numRuns: 15, endOnFailure: true },
    )
  })
})
/** Milliseconds of the processor, the best of some rounds: a busy machine does not count. */
const bestOf = (rounds: number, run: () => unknown): number => {
  const times = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}
