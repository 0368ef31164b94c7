import type { Param, Say } from '../../core/conversation/message.ts'
import { type PersonId, periodSchema, personId } from '../../core/domain/ids.ts'
import type { Person } from '../../core/domain/person.ts'
import type { Called } from '../../core/grammar/address.ts'
import type { Instant } from '../../core/time.ts'
import { mentioned, withoutMarks } from './escape.ts'
import { type Forms, noReader, wordingOf } from './wording.ts'

/** What a placeholder can be filled with, by its path ("who.inst"). Null: we abstain from this form. */
export type Values = ReadonlyMap<string, string | null>

export type ValueSources = {
  readonly people: ReadonlyMap<PersonId, Person>
  readonly now: Instant
  /** Of the text that is filled. */
  readonly language: string
  /** The name of a kind of help; `form` is "" or "_acc". */
  readonly help: (programme: string, help: string, form: '' | '_acc') => string | null
  /** A text within this one: a line of its own, or part of a sentence. */
  readonly text: (say: Say, place: 'line' | 'inline') => string
}

/** All values of a text's parameters and of its reader. Throws when a person is not there. */
export const valuesOf = (params: Say['params'], reader: Person | null, from: ValueSources): Values => {
  const values = new Map<string, string | null>()
  for (const [path, form] of Object.entries(reader ? readerForms(reader, from.language) : noReader)) {
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

const formsOfParam = (param: Param, from: ValueSources): Forms => {
  const wording = wordingOf(from.language)
  if (typeof param === 'string') return { '': param }
  if (typeof param === 'number') return { '': wording.number(param) }
  if ('person' in param) return personForms(known(from.people, param.person), from.language)
  if ('period' in param) return wording.period(periodSchema.parse(param.period), from.now)
  if ('minutes' in param) return wording.minutes(param.minutes)
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
const personForms = (person: Person, language: string): Forms => ({
  ...wordingOf(language).person(called(person, person.name)),
  mention: person.lane?.startsWith('slack:') ? mentioned(person.lane.slice('slack:'.length)) : person.name,
})

/** As they are spoken to: "Aniu", "panie Piotrze". */
const readerForms = (reader: Person, language: string): Forms =>
  wordingOf(language).reader(called(reader, reader.called ?? reader.name))

const helpForms = (param: { help: string; programme: string }, from: ValueSources): Forms => {
  const nom = from.help(param.programme, param.help, '')
  if (nom === null) throw new Error(`no text for the help ${param.programme}.${param.help}`)
  return { nom, acc: from.help(param.programme, param.help, '_acc') ?? nom }
}
