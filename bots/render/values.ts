import type { Param, Say } from '../../core/conversation/message.ts'
import { type PersonId, periodSchema, personId } from '../../core/domain/ids.ts'
import type { Person } from '../../core/domain/person.ts'
import type { Called } from '../../core/grammar/address.ts'
import type { Instant } from '../../core/time.ts'
import { mentioned, withoutMarks } from './escape.ts'
import { type Form, type Wording, wordingOf } from './wording.ts'

/**
 * What a placeholder is filled with, by its path ("who.inst"), worked out when it is asked for. Null: we abstain from
 * this form; undefined: there is none.
 */
export type Values = (path: string) => Form

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

/** The values of a text's parameters and of its reader. Asking throws when the person is not there. */
export const valuesOf =
  (params: Say['params'], reader: Person | null, from: ValueSources): Values =>
  (path) => {
    const dot = path.indexOf('.')
    const [name, form] = dot < 0 ? [path, ''] : [path.slice(0, dot), path.slice(dot + 1)]
    if (name === 'reader') return readerForm(reader, form, from)
    const param = params[name]
    return param === undefined ? undefined : formOf(param, form, from)
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

const formOf = (param: Param, form: string, from: ValueSources): Form => {
  const wording = wordingOf(from.language)
  if (typeof param === 'object') {
    if ('person' in param) return personForm(known(from.people, param.person), form, wording)
    if ('period' in param) return wording.period(periodSchema.parse(param.period), from.now, form)
    if ('minutes' in param) return wording.minutes(param.minutes, form)
    if ('help' in param) return helpForm(param, form, from)
  }
  return form === '' ? textOf(param, wording, from) : undefined
}

type Textual = Exclude<
  Param,
  { person: string } | { period: unknown } | { minutes: number } | { help: string }
>

const textOf = (param: Textual, wording: Wording, from: ValueSources): string => {
  if (typeof param === 'string') return param
  if (typeof param === 'number') return wording.number(param)
  if ('words' in param) return withoutMarks(param.words)
  if ('lines' in param) return param.lines.map((say) => from.text(say, 'line')).join('\n')
  return param.list.map((say) => from.text(say, 'inline')).join(', ')
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
const personForm = (person: Person, form: string, wording: Wording): Form => {
  if (form !== 'mention') return wording.person(called(person, person.name), form)
  return person.lane?.startsWith('slack:') ? mentioned(person.lane.slice('slack:'.length)) : person.name
}

/** As they are spoken to: "Aniu", "panie Piotrze". */
const readerForm = (reader: Person | null, form: string, { language }: ValueSources): Form =>
  wordingOf(language).reader(reader && called(reader, reader.called ?? reader.name), form)

const helpForm = (
  param: { readonly help: string; readonly programme: string },
  form: string,
  from: ValueSources,
): Form => {
  const nom = from.help(param.programme, param.help, '')
  if (nom === null) throw new Error(`no text for the help ${param.programme}.${param.help}`)
  if (form === 'acc') return from.help(param.programme, param.help, '_acc') ?? nom
  return form === 'nom' ? nom : undefined
}
