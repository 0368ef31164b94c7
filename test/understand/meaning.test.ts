import { describe, expect, it } from 'vitest'
import { instant, localTime } from '../../core/time.ts'
import type { About } from '../../core/understand/meaning.ts'
import { understand } from '../../core/understand/understand.ts'

const sunday = instant('2026-11-22T09:00:00Z')
const invitation: About = {
  kind: 'invitation',
  from: localTime('2026-11-28T12:00'),
  to: localTime('2026-11-28T14:00'),
}
const report: About = {
  kind: 'report',
  from: localTime('2026-11-21T15:00'),
  to: localTime('2026-11-21T17:00'),
}
const read = (text: string, about: About | null = null, now = sunday) => understand(text, about, now)

it('every key of the contract is there', () => {
  expect(Object.keys(read('')).sort()).toEqual([
    'address',
    'ambiguous',
    'answer',
    'boundary',
    'concerns',
    'danger',
    'durationMinutes',
    'followUps',
    'held',
    'intent',
    'language',
    'lateMinutes',
    'mood',
    'people',
    'times',
    'undo',
    'weekly',
  ])
})

describe('a report in three sentences', () => {
  const text =
    'Byłam dziś u pani Krysi z Anną, posiedziałyśmy półtorej godziny. Była smutna, bo mało je. Brakuje zaświadczenia o dochodach.'
  const meaning = read(text, report)
  it('was held, for so long', () => {
    expect(meaning).toMatchObject({ intent: 'report', held: true, durationMinutes: 90, answer: null })
  })
  it('keeps worries and what is to be done as they were written', () => {
    expect(meaning.concerns).toEqual(['Była smutna', 'mało je'])
    expect(meaning.followUps).toEqual(['Brakuje zaświadczenia o dochodach'])
    expect(meaning.mood).toBe('bad')
  })
  it('knows who was there', () => expect(meaning.people).toEqual(['Krysi', 'Anną']))
})

describe('mood', () => {
  it.each([
    ['było super, dużo śmiechu', 'good'],
    ['słabo, pan smutny', 'bad'],
    ['fajnie, tylko pod koniec płakał', 'mixed'],
    ['byłam godzinę', null],
  ])('%s', (text, mood) => expect(read(text, report).mood).toBe(mood))
})

describe('kinds of danger', () => {
  it.each([
    ['mąż mnie bije', 'violence'],
    ['nie chce mi się żyć', 'suicide'],
    ['upadła i nie może wstać', 'collapse'],
    ['czuć gaz', 'gas'],
    ['dziecko zostało samo', 'child'],
    ['pan Jan nie odbiera od trzech dni', 'silent-person'],
  ])('%s', (text, danger) => expect(read(text)).toMatchObject({ intent: 'danger', danger }))
  it('stands before everything else that is said', () => {
    expect(read('tak, będę. a mąż znowu mnie pobił, jutro o 9 mogę', invitation).intent).toBe('danger')
  })
})

describe('the commonest words', () => {
  const words =
    'i w na z się do że to jest o a od po jak za co ale ja on ona my oni mnie mi nas go ją ich mu jej ten ta te tam tu już tylko czy gdy przez dla bez pod nad przy jutro dziś rano pan pani dom dziecko dzieci mama tata lekarz leki gaz krew drzwi telefon'.split(
      ' ',
    )
  it.each(words)('"%s" alone is no danger and commits to nothing', (word) => {
    const meaning = read(word, invitation)
    expect(meaning.danger).toBeNull()
    expect(meaning.boundary).toBeNull()
    expect(meaning.answer).not.toBe('yes')
    expect(['stop', 'erase', 'export', 'human', 'cancel', 'reschedule', 'late']).not.toContain(meaning.intent)
  })
})

describe('boundaries', () => {
  it.each([
    ['pożyczysz mi 50 zł?', 'money'],
    ['ile mu dać tabletek?', 'medicines'],
    ['będzie pani jego opiekunem prawnym?', 'custody'],
    ['podpisze pan za mnie umowę?', 'legal'],
    ['mogę się do ciebie wprowadzić?', 'moving-in'],
  ])('%s', (text, boundary) =>
    expect(read(text)).toMatchObject({ intent: 'boundary', boundary, answer: null }),
  )
})

describe('what is ambiguous says so', () => {
  const wednesday = instant('2026-11-25T09:00:00Z')
  it('"w przyszły piątek" in the same week', () => {
    expect(read('w przyszły piątek o 10', null, wednesday).ambiguous).toBe(true)
  })
  it('"w przyszły wtorek" when both readings agree', () => {
    expect(read('w przyszły wtorek mogę', null, wednesday).ambiguous).toBe(false)
  })
  it('a bare "no", a sneer, and what is not understood', () => {
    for (const text of ['no', 'ta, jasne, a świstak siedzi', 'blabla'])
      expect(read(text, invitation).ambiguous).toBe(true)
  })
  it('a clear yes is not', () => expect(read('tak, przyjdę', invitation).ambiguous).toBe(false))
})

describe('how the person wants it', () => {
  it.each([
    ['proszę mówić mi po imieniu', { address: 'ty' }],
    ['proszę mówić do mnie pani', { address: 'pani' }],
    ['proszę mówić do mnie per pan', { address: 'pan' }],
    ['english please', { language: 'en' }],
    ['proszę po polsku', { language: 'pl' }],
    ['cofnij', { undo: true, answer: null }],
    ['pomyłka', { undo: true, answer: null }],
  ])('%s', (text, wish) => expect(read(text, invitation)).toMatchObject(wish))
})

describe('the order of intents', () => {
  it.each([
    ['stop, usuńcie moje dane', 'stop'],
    ['dzień dobry, dziękuję', 'thanks'],
    ['dzień dobry, kiedy mam spotkanie?', 'agenda'],
    ['dziękuję, będę', 'answer'],
    ['cześć, pożyczysz stówę? jutro mogę oddać', 'boundary'],
  ])('%s', (text, intent) => expect(read(text, intent === 'answer' ? invitation : null).intent).toBe(intent))
})
