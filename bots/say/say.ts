/** Any text as any person would get it, with made-up parameters where none are given. */
import type { Param } from '../../core/conversation/message.ts'
import type { PersonId } from '../../core/domain/ids.ts'
import type { Person } from '../../core/domain/person.ts'
import type { Instant } from '../../core/time.ts'
import type { Channel } from '../render/escape.ts'
import { baseOf } from '../render/variants.ts'
import { type Labelled, render } from '../render.ts'
import type { Texts } from '../texts.ts'
import { buttonsUnder } from './buttons.ts'
import { madeUp, samplePeople } from './people.ts'
import { sampleCounts, sampleNow, sampleParams } from './samples.ts'

export type Wanted = {
  readonly key: string
  readonly params: Readonly<Record<string, Param>>
  readonly reader: Person
  readonly channel: Channel
  readonly now: Instant
  /** People of the parameters who are not among the samples. */
  readonly people: readonly Person[]
  readonly buttons: Labelled | null
}
export type Said = { readonly text: string; readonly choices: readonly string[] }

/** Throws when there is no such text. */
export const sayOne = (texts: Texts, wanted: Wanted): Said => {
  const { key, reader, channel, now } = wanted
  const samples = sampleParams(key, templatesOf(texts, key))
  const named = namedIn(wanted.params, samples)
  const params = {
    ...samples,
    ...wanted.params,
    ...Object.fromEntries(named.map(([name, { id }]) => [name, { person: id }])),
  }
  const people = new Map<PersonId, Person>(
    [...samplePeople, ...wanted.people, ...named.map(([, person]) => person), reader].map((one) => [
      one.id,
      one,
    ]),
  )
  const buttons = wanted.buttons ?? buttonsUnder[key] ?? null
  const { text, choices } = render({ key, params }, reader, { texts, people, now, channel }, buttons)
  return { text, choices: choices.map(({ label }) => label) }
}

/** A bare name where a person is wanted is one whose gender nobody told. */
const namedIn = (given: Wanted['params'], samples: Wanted['params']): [string, Person][] =>
  Object.entries(given).flatMap(([name, param]): [string, Person][] => {
    const sample = samples[name]
    const wantsPerson = typeof sample === 'object' && 'person' in sample
    return wantsPerson && typeof param === 'string' ? [[name, madeUp(`named-${name}`, { name: param })]] : []
  })

export type Line = Said & {
  readonly key: string
  readonly channel: Channel
  readonly language: Person['language']
  readonly address: Person['address']
  readonly gender: Person['gender']
  readonly easyRead: boolean
  readonly count?: number
}

/** Every text × every kind of reader × every count where there is one. */
export function* sayAll(texts: Texts): Generator<Line> {
  for (const key of baseKeys(texts)) {
    const counts = isCounted(texts, key) ? sampleCounts : [null]
    for (const reader of sampleReaders) {
      for (const count of counts) yield lineOf(texts, key, reader, count)
    }
  }
}

/** Keys that are asked for, without their variants and plural forms. */
export const baseKeys = (texts: Texts): string[] => [...familiesOf(texts).keys()]

export const isCounted = (texts: Texts, key: string): boolean =>
  templatesOf(texts, key).some((template) => template.includes('{{count}}'))

/** What only specialists read, in Slack. */
export const channelOf = (key: string): Channel => (slackKey.test(key) ? 'slack' : 'telegram')
const slackKey =
  /^(?:(?:alert|choice_confirm|command|delivery|form|home|request)\.|relay\.(?:thread|closedAlready|fromPerson|media|notPassedOn))/

/** Every form of address with the genders it can have, each with and without easy texts; and who asked for English. */
export const sampleReaders: readonly Person[] = [false, true].flatMap((easyRead) =>
  (
    [
      ['Anna', 'neutral', null, 'pl'],
      ['Anna', 'ty', 'f', 'pl'],
      ['Piotr', 'ty', 'm', 'pl'],
      ['Xochitl', 'ty', null, 'pl'],
      ['Anna', 'pani', 'f', 'pl'],
      ['Piotr', 'pan', 'm', 'pl'],
      ['Anna', 'ty', 'f', 'en'],
    ] as const
  ).map(([name, address, gender, language]) =>
    madeUp(`${name}-${address}-${language}`, { name, address, gender, easyRead, language }),
  ),
)

const lineOf = (texts: Texts, key: string, reader: Person, count: number | null): Line => {
  const channel = channelOf(key)
  const said = sayOne(texts, {
    key,
    params: count === null ? {} : { count },
    reader,
    channel,
    now: sampleNow,
    people: [],
    buttons: null,
  })
  const { address, gender, easyRead, language } = reader
  return {
    key,
    channel,
    language,
    address,
    gender,
    easyRead,
    ...(count === null ? {} : { count }),
    ...said,
  }
}

const templatesOf = (texts: Texts, key: string): string[] => {
  const buttons = buttonsUnder[key]
  const labels = buttons?.choices.map((choice) => `choice.${buttons.kind}.${choice}`) ?? []
  const families = familiesOf(texts)
  return [key, ...labels].flatMap((one) => families.get(one) ?? [])
}

/** The templates of each key that is asked for: its variants and plural forms. */
const familiesOf = (texts: Texts): ReadonlyMap<string, readonly string[]> => {
  const known = familiesRead.get(texts)
  if (known) return known
  const families = new Map<string, string[]>()
  for (const key of texts.keys('pl')) {
    // A plural form is asked for by its own key: i18next takes it as a plain one.
    const template = texts.template('pl', key)
    if (template !== null) families.set(baseOf(key), [...(families.get(baseOf(key)) ?? []), template])
  }
  familiesRead.set(texts, families)
  return families
}
const familiesRead = new WeakMap<Texts, ReadonlyMap<string, readonly string[]>>()
