import type { Channel } from '../../bots/render/escape.ts'
import { madeUp } from '../../bots/say/people.ts'
import { sampleCounts, sampleNow } from '../../bots/say/samples.ts'
import { baseKeys, channelOf, isCounted, sayOne } from '../../bots/say/say.ts'
import { openTexts } from '../../bots/texts.ts'
import type { Person } from '../../core/domain/person.ts'

export const texts = openTexts()
export const keys = baseKeys(texts)

/** One text as somebody gets it. */
export type Read = {
  readonly key: string
  readonly reader: Person
  readonly channel: Channel
  readonly text: string
  readonly choices: readonly string[]
}
export const spaceOf = (key: string): string => key.slice(0, key.indexOf('.'))

const genders = [null, 'f', 'm'] as const
const addresses = ['neutral', 'ty', 'pan', 'pani'] as const

/** Everybody as Anna or Stanisław, whose names are declined. */
const readers = [false, true].flatMap((easyRead) =>
  addresses.flatMap((address) =>
    genders.map((gender) =>
      madeUp('reader', { name: gender === 'm' ? 'Stanisław' : 'Anna', address, gender, easyRead }),
    ),
  ),
)
const fewReaders = readers.filter(({ gender }) => gender === 'f')
/** Nobody knows how to decline their name. */
const strangeReaders = fewReaders.map((one) => ({ ...one, name: 'Xochitl', gender: null }))
const inEnglish = fewReaders.slice(3, 5).map((one) => ({ ...one, language: 'en' as const }))

/** Nobody knows how to decline anybody of whom is spoken. */
const strangers = ['anna', 'ola', 'piotr', 'jan', 'marta'].map((id) =>
  madeUp(id, { name: 'Xochitl', lane: id === 'marta' ? 'slack:U0MARTA' : 'telegram:1' }),
)
/** Everybody of whom is spoken has a title. */
const titled = [
  madeUp('anna', { name: 'Anna', gender: 'f', address: 'pani' }),
  madeUp('jan', { name: 'Stanisław', gender: 'm', address: 'pan' }),
  madeUp('marta', { name: 'Zofia', gender: 'f', address: 'pani', lane: 'slack:U0MARTA' }),
]

const readAll = (readers: readonly Person[], people: readonly Person[]): Read[] =>
  keys.flatMap((key) =>
    readers.flatMap((reader) =>
      (isCounted(texts, key) ? sampleCounts : [null]).map((count) => ({
        key,
        reader,
        channel: channelOf(key),
        ...sayOne(texts, {
          key,
          params: count === null ? {} : { count },
          reader,
          channel: channelOf(key),
          now: sampleNow,
          people,
          buttons: null,
        }),
      })),
    ),
  )

/** Every key × address × gender × easy × count, with names of all sorts. */
export const polish: readonly Read[] = [
  ...readAll(readers, []),
  ...readAll(strangeReaders, []),
  ...readAll(fewReaders, strangers),
  ...readAll(fewReaders, titled),
]
export const english: readonly Read[] = [...readAll(inEnglish, []), ...readAll(inEnglish, strangers)]

/** The ones that are not right, said so that the text can be found. */
export const wrong = (reads: readonly Read[], isWrong: (read: Read) => unknown): string[] => [
  ...new Set(
    reads
      .filter(isWrong)
      .map(({ key, reader, text, choices }) =>
        [key, reader.address, reader.gender ?? '', reader.easyRead ? 'easy' : '', text, ...choices].join(
          ' | ',
        ),
      ),
  ),
]
