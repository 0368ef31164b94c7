/** What the grammar of a language makes of people, times and numbers. A language more is a wording more. */
import { type Called, greetingName, mention } from '../../core/grammar/address.ts'
import * as english from '../../core/grammar/en/say-when.ts'
import { cases } from '../../core/grammar/forms.ts'
import { numberWords } from '../../core/grammar/plural.ts'
import { atPlaceOf, withWhom } from '../../core/grammar/prepositions.ts'
import * as polish from '../../core/grammar/say-when.ts'
import { dayOf, type Instant, type Period, toLocal } from '../../core/time.ts'

/** By path: "inst", "onDay". Null is a form that we abstain from. */
export type Forms = Readonly<Record<string, string | null>>

export type Wording = {
  /** Somebody spoken of. */
  readonly person: (person: Called) => Forms
  /** The one spoken to; `voc` is how they are greeted. */
  readonly reader: (person: Called) => Forms
  readonly period: (period: Period, now: Instant) => Forms
  readonly minutes: (minutes: number) => Forms
  readonly number: (count: number) => string
}

export const wordingOf = (language: string): Wording => (language === 'en' ? inEnglish : inPolish)

/** Of a reader whom we do not know. */
export const noReader: Forms = Object.fromEntries([...cases, 'withInst', 'atGen'].map((form) => [form, null]))

const allForms = (person: Called): Forms => {
  const forms = Object.fromEntries(cases.map((of) => [of, mention(person, of)]))
  const { inst = null, gen = null } = forms
  return {
    ...forms,
    withInst: inst === null ? null : withWhom(inst),
    atGen: gen === null ? null : atPlaceOf(gen),
  }
}

const inPolish: Wording = {
  person: allForms,
  /** Nobody is greeted by name whose form of address is not known. */
  reader: (person) => ({ ...allForms(person), voc: greetingName(person) }),
  period: (period, now) => {
    const [from, to, day] = [toLocal(period.from), toLocal(period.to), dayOf(period.from)]
    return {
      day: polish.dayWords(day),
      onDay: polish.dayWords(day, 'on'),
      forDay: polish.dayWords(day, 'for'),
      relDay: polish.spokenDay(day, dayOf(now)),
      relForDay: polish.spokenDay(day, dayOf(now), 'for'),
      hours: polish.periodWords(from, to),
      fromTo: polish.fromToWords(from, to),
      from: polish.hourWords(from),
      to: polish.hourWords(to),
    }
  },
  minutes: (minutes) => ({
    words: polish.durationWords(minutes),
    acc: polish.durationWords(minutes, 'acc'),
    count: numberWords(minutes),
  }),
  number: numberWords,
}

/** English has no cases and no titles with a first name: everybody is called by it. */
const named = ({ name }: Called): Forms => ({
  ...Object.fromEntries(cases.map((of) => [of, name])),
  withInst: `with ${name}`,
  atGen: `at ${name}’s`,
})

const inEnglish: Wording = {
  person: named,
  reader: named,
  period: (period, now) => {
    const [from, to, day] = [toLocal(period.from), toLocal(period.to), dayOf(period.from)]
    return {
      day: english.dayWords(day),
      onDay: english.dayWords(day, 'on'),
      forDay: english.dayWords(day, 'for'),
      relDay: english.spokenDay(day, dayOf(now)),
      relForDay: english.spokenDay(day, dayOf(now), 'for'),
      hours: english.periodWords(from, to),
      fromTo: english.fromToWords(from, to),
      from: english.hourWords(from),
      to: english.hourWords(to),
    }
  },
  minutes: (minutes) => {
    const words = english.durationWords(minutes)
    return { words, acc: words, count: english.numberWords(minutes) }
  },
  number: english.numberWords,
}
