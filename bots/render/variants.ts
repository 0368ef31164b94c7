import type { Person } from '../../core/domain/person.ts'

/** How a text is chosen for somebody: easy to read first, then by form of address and gender, then the plain one. */
export type Voice = Pick<Person, 'address' | 'gender' | 'easyRead'>

/**
 * Keys to be tried in order, the first that exists and whose forms can all be given wins:
 * key_easy_ty_f, key_easy_ty, key_easy_nom_ty_f, key_easy_nom_ty, key_easy, key_easy_nom, then the same without _easy.
 * The `nom` ones phrase around a form of a name that we are not sure of; who is on first-name terms stays so.
 */
export const variants = (key: string, voice: Voice | null): string[] => {
  const stems = voice?.easyRead ? [`${key}_easy`, key] : [key]
  const addressed = voice === null || voice.address === 'neutral' ? [] : endingsOf(voice)
  return stems.flatMap((stem) => [
    ...addressed.map((ending) => stem + ending),
    ...addressed.map((ending) => `${stem}_nom${ending}`),
    stem,
    `${stem}_nom`,
  ])
}

const endingsOf = ({ address, gender }: Voice): string[] => [
  ...(gender ? [`_${address}_${gender}`] : []),
  `_${address}`,
]

const ending = /_(?:easy|nom|acc|ty|pani|pan|f|m|one|few|many|other)$/

/** The key that is asked for, of which this one is a variant or a plural form: "invitation.ask_easy_ty" → "invitation.ask". */
export const baseOf = (key: string): string => (ending.test(key) ? baseOf(key.replace(ending, '')) : key)
