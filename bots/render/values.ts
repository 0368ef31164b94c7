import type { Param, Say } from '../../core/conversation/message.ts'
import { type PersonId, periodSchema, personId } from '../../core/domain/ids.ts'
import type { Person } from '../../core/domain/person.ts'
import { type Called, greetingName, mention } from '../../core/grammar/address.ts'
import { cases } from '../../core/grammar/forms.ts'
import { numberWords } from '../../core/grammar/plural.ts'
import { atPlaceOf, withWhom } from '../../core/grammar/prepositions.ts'
import {
  dayWords,
  durationWords,
  fromToWords,
  hourWords,
  periodWords,
  spokenDay,
} from '../../core/grammar/say-when.ts'
import { dayOf, type Instant, type Period, toLocal } from '../../core/time.ts'
import { mentioned, withoutMarks } from './escape.ts'

/** What a placeholder can be filled with, by its path ("who.inst"). Null: we abstain from this form. */
export type Values = ReadonlyMap<string, string | null>

export type ValueSources = {
  readonly people: ReadonlyMap<PersonId, Person>
  readonly now: Instant
  /** The name of a kind of help; `form` is "" or "_acc". */
  readonly help: (programme: string, help: string, form: '' | '_acc') => string | null
  /** A text within this one: a line of its own, or part of a sentence. */
  readonly text: (say: Say, place: 'line' | 'inline') => string
}

/** All values of a text's parameters and of its reader. Throws when a person is not there. */
export const valuesOf = (params: Say['params'], reader: Person | null, from: ValueSources): Values => {
  const values = new Map<string, string | null>()
  for (const [path, form] of Object.entries(reader ? readerForms(reader) : noReader)) {
    values.set(`reader.${path}`, form)
  }
  for (const [name, param] of Object.entries(params)) {
    for (const [path, form] of Object.entries(formsOfParam(param, from))) {
      values.set(path === '' ? name : `${name}.${path}`, form)
    }
  }
  return values
}

/** The number that chooses the plural: `count`, a number or a duration. */
export const countOf = (params: Say['params']): number | undefined => {
  const { count } = params
  if (typeof count === 'number') return count
  return typeof count === 'object' && 'minutes' in count ? count.minutes : undefined
}

/** Everybody whose name a text needs. */
export const peopleIn = (say: Say): PersonId[] =>
  Object.values(say.params).flatMap((param) => {
    if (typeof param !== 'object') return []
    if ('person' in param) return [personId.parse(param.person)]
    if ('lines' in param) return param.lines.flatMap(peopleIn)
    return 'list' in param ? param.list.flatMap(peopleIn) : []
  })

type Forms = Readonly<Record<string, string | null>>

const formsOfParam = (param: Param, from: ValueSources): Forms => {
  if (typeof param === 'string') return { '': param }
  if (typeof param === 'number') return { '': numberWords(param) }
  if ('person' in param) return personForms(known(from.people, param.person))
  if ('period' in param) return periodForms(periodSchema.parse(param.period), from.now)
  if ('minutes' in param) return minutesForms(param.minutes)
  if ('help' in param) return helpForms(param, from)
  if ('words' in param) return { '': withoutMarks(param.words) }
  if ('lines' in param) return { '': param.lines.map((say) => from.text(say, 'line')).join('\n') }
  if ('list' in param) return { '': param.list.map((say) => from.text(say, 'inline')).join(', ') }
  return param satisfies never
}

const known = (people: ReadonlyMap<PersonId, Person>, id: string): Person => {
  const person = people.get(personId.parse(id))
  if (!person) throw new Error(`a text names the person ${id}, who is not there`)
  return person
}

const called = (person: Person, name: string): Called => ({
  name,
  gender: person.gender,
  address: person.address,
  forms: person.forms,
})

/** As others read of them: the name and not the pet name. */
const personForms = (person: Person): Forms => ({
  ...allForms(called(person, person.name)),
  mention: person.lane?.startsWith('slack:') ? mentioned(person.lane.slice('slack:'.length)) : person.name,
})

/** As they are spoken to: "Aniu", "panie Piotrze"; nobody is greeted by name whose form of address is not known. */
const readerForms = (reader: Person): Forms => {
  const own = called(reader, reader.called ?? reader.name)
  return { ...allForms(own), voc: greetingName(own) }
}
const noReader: Forms = Object.fromEntries([...cases, 'withInst', 'atGen'].map((form) => [form, null]))

const allForms = (person: Called): Forms => {
  const forms = Object.fromEntries(cases.map((of) => [of, mention(person, of)]))
  const { inst = null, gen = null } = forms
  return {
    ...forms,
    withInst: inst === null ? null : withWhom(inst),
    atGen: gen === null ? null : atPlaceOf(gen),
  }
}

const periodForms = (period: Period, now: Instant): Forms => {
  const [from, to, day] = [toLocal(period.from), toLocal(period.to), dayOf(period.from)]
  return {
    day: dayWords(day),
    onDay: dayWords(day, 'on'),
    forDay: dayWords(day, 'for'),
    relDay: spokenDay(day, dayOf(now)),
    relForDay: spokenDay(day, dayOf(now), 'for'),
    hours: periodWords(from, to),
    fromTo: fromToWords(from, to),
    from: hourWords(from),
    to: hourWords(to),
  }
}

const minutesForms = (minutes: number): Forms => ({
  words: durationWords(minutes),
  acc: durationWords(minutes, 'acc'),
  count: numberWords(minutes),
})

const helpForms = (param: { help: string; programme: string }, from: ValueSources): Forms => {
  const nom = from.help(param.programme, param.help, '')
  if (nom === null) throw new Error(`no text for the help ${param.programme}.${param.help}`)
  return { nom, acc: from.help(param.programme, param.help, '_acc') ?? nom }
}
