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
  const params = { ...sampleParams(templatesOf(texts, key)), ...wanted.params }
  const people = new Map<PersonId, Person>(
    [...samplePeople, ...wanted.people, reader].map((one) => [one.id, one]),
  )
  const buttons = wanted.buttons ?? buttonsUnder[key] ?? null
  const { text, choices } = render({ key, params }, reader, { texts, people, now, channel }, buttons)
  return { text, choices: choices.map(({ label }) => label) }
}

export type Line = Said & {
  readonly key: string
  readonly address: Person['address']
  readonly gender: Person['gender']
  readonly easyRead: boolean
  readonly count?: number
}

/** Every text × every kind of reader × every count where there is one. */
export function* sayAll(texts: Texts): Generator<Line> {
  for (const key of baseKeys(texts)) {
    const counted = templatesOf(texts, key).some((template) => template.includes('{{count}}'))
    for (const reader of sampleReaders) {
      for (const count of counted ? sampleCounts : [null]) yield lineOf(texts, key, reader, count)
    }
  }
}

/** Keys that are asked for, without their variants and plural forms. */
export const baseKeys = (texts: Texts): string[] => [...new Set(texts.keys('pl').map(baseOf))]

/** Every form of address with the genders it can have, each with and without easy texts. */
export const sampleReaders: readonly Person[] = [false, true].flatMap((easyRead) =>
  (
    [
      ['Anna', 'neutral', null],
      ['Anna', 'ty', 'f'],
      ['Piotr', 'ty', 'm'],
      ['Xochitl', 'ty', null],
      ['Anna', 'pani', 'f'],
      ['Piotr', 'pan', 'm'],
    ] as const
  ).map(([name, address, gender]) => madeUp(`${name}-${address}`, { name, address, gender, easyRead })),
)

const lineOf = (texts: Texts, key: string, reader: Person, count: number | null): Line => {
  const params = count === null ? {} : { count }
  const said = sayOne(texts, {
    key,
    params,
    reader,
    channel: 'telegram',
    now: sampleNow,
    people: [],
    buttons: null,
  })
  const { address, gender, easyRead } = reader
  return { key, address, gender, easyRead, ...(count === null ? {} : { count }), ...said }
}

const templatesOf = (texts: Texts, key: string): string[] => {
  const buttons = buttonsUnder[key]
  const labels = buttons?.choices.map((choice) => `choice.${buttons.kind}.${choice}`) ?? []
  return texts
    .keys('pl')
    .filter((one) => [key, ...labels].includes(baseOf(one)))
    .flatMap((one) => rawTemplate(texts, one))
}

/** A plural form is asked for by its own key: i18next takes it as a plain one. */
const rawTemplate = (texts: Texts, key: string): string[] => {
  const template = texts.template('pl', key)
  return template === null ? [] : [template]
}
