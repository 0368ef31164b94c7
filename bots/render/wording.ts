/** What the grammar of a language makes of people, times and numbers. A language more is a wording more. */
import { type Called, greetingName, mention } from '../../core/grammar/address.ts'
import * as english from '../../core/grammar/en/say-when.ts'
import { type Case, cases } from '../../core/grammar/forms.ts'
import { numberWords } from '../../core/grammar/plural.ts'
import { atPlaceOf, withWhom } from '../../core/grammar/prepositions.ts'
import * as polish from '../../core/grammar/say-when.ts'
import { dayOf, type Instant, type Period, toLocal, weekdayOf } from '../../core/time.ts'

/** Null is a form that we abstain from, undefined one that there is not. */
export type Form = string | null | undefined

/** Each gives one form by its name: "inst", "onDay". */
export type Wording = {
  /** Somebody spoken of. */
  readonly person: (person: Called, form: string) => Form
  /** The one spoken to; `voc` is how they are greeted. Null: a stranger. */
  readonly reader: (person: Called | null, form: string) => Form
  readonly period: (period: Period, now: Instant, form: string) => Form
  readonly minutes: (minutes: number, form: string) => Form
  readonly number: (count: number) => string
}

export const wordingOf = (language: string): Wording => (language === 'en' ? inEnglish : inPolish)

type At = { readonly period: Period; readonly now: Instant }
type Times = Readonly<Record<string, (at: At) => string>>

const declined = (person: Called, form: string): Form => {
  if (isCase(form)) return mention(person, form)
  if (form === 'withInst') return put(withWhom, mention(person, 'inst'))
  return form === 'atGen' ? put(atPlaceOf, mention(person, 'gen')) : undefined
}
const put = (preposition: (form: string) => string, form: string | null): string | null =>
  form === null ? null : preposition(form)

const isCase = (form: string): form is Case => cases.some((one) => one === form)
const personForms: readonly string[] = [...cases, 'withInst', 'atGen']

const shortDay = (weekdayWords: (iso: number) => string, { from }: Period): string => {
  const day = dayOf(from)
  return `${weekdayWords(weekdayOf(day))} ${Number(day.slice(8, 10))}`
}

const polishTimes: Times = {
  day: ({ period }) => polish.dayWords(dayOf(period.from)),
  /** For a button: "sobota 28". */
  shortDay: ({ period }) => shortDay(polish.weekdayWords, period),
  onDay: ({ period }) => polish.dayWords(dayOf(period.from), 'on'),
  forDay: ({ period }) => polish.dayWords(dayOf(period.from), 'for'),
  relDay: ({ period, now }) => polish.spokenDay(dayOf(period.from), dayOf(now)),
  relForDay: ({ period, now }) => polish.spokenDay(dayOf(period.from), dayOf(now), 'for'),
  hours: ({ period }) => polish.periodWords(toLocal(period.from), toLocal(period.to)),
  fromTo: ({ period }) => polish.fromToWords(toLocal(period.from), toLocal(period.to)),
  from: ({ period }) => polish.hourWords(toLocal(period.from)),
  to: ({ period }) => polish.hourWords(toLocal(period.to)),
}

const inPolish: Wording = {
  person: declined,
  /** Nobody is greeted by name whose form of address is not known. */
  reader: (person, form) => {
    if (person === null) return personForms.includes(form) ? null : undefined
    return form === 'voc' ? greetingName(person) : declined(person, form)
  },
  period: (period, now, form) => polishTimes[form]?.({ period, now }),
  minutes: (minutes, form) => {
    if (form === 'words') return polish.durationWords(minutes)
    if (form === 'acc') return polish.durationWords(minutes, 'acc')
    return form === 'count' ? numberWords(minutes) : undefined
  },
  number: numberWords,
}

/** English has no cases and no titles with a first name: everybody is called by it. */
const named = ({ name }: Called, form: string): Form => {
  if (form === 'withInst') return `with ${name}`
  if (form === 'atGen') return `at ${name}’s`
  return isCase(form) ? name : undefined
}

const englishTimes: Times = {
  day: ({ period }) => english.dayWords(dayOf(period.from)),
  shortDay: ({ period }) => shortDay(english.weekdayWords, period),
  onDay: ({ period }) => english.dayWords(dayOf(period.from), 'on'),
  forDay: ({ period }) => english.dayWords(dayOf(period.from), 'for'),
  relDay: ({ period, now }) => english.spokenDay(dayOf(period.from), dayOf(now)),
  relForDay: ({ period, now }) => english.spokenDay(dayOf(period.from), dayOf(now), 'for'),
  hours: ({ period }) => english.periodWords(toLocal(period.from), toLocal(period.to)),
  fromTo: ({ period }) => english.fromToWords(toLocal(period.from), toLocal(period.to)),
  from: ({ period }) => english.hourWords(toLocal(period.from)),
  to: ({ period }) => english.hourWords(toLocal(period.to)),
}

const inEnglish: Wording = {
  person: named,
  reader: (person, form) => {
    if (person === null) return personForms.includes(form) ? null : undefined
    return named(person, form)
  },
  period: (period, now, form) => englishTimes[form]?.({ period, now }),
  minutes: (minutes, form) => {
    if (form === 'words' || form === 'acc') return english.durationWords(minutes)
    return form === 'count' ? english.numberWords(minutes) : undefined
  },
  number: english.numberWords,
}
