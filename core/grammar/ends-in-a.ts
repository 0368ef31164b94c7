/** Names in -a, women's and men's alike: Anna, Kasia, Maria, Maja, Pola, Bianca, Kuba, Ilia. */
import { type Forms, onlyNominative } from './forms.ts'
import { foreignIa, softJa, vocativeInLo, vocativeInLu } from './name-classes.ts'
import { soften, syllables } from './soften.ts'

/** All forms of a lower-case word in -a. */
export const declineInA = (word: string): Forms => {
  const stem = word.slice(0, -1)
  if (/(?:ii|y|aa?|[aeou]i|x|q|cc|kk)$/.test(stem)) return onlyNominative(word)
  if (stem.endsWith('i')) return inIa(word, stem)
  if (stem.endsWith('j')) return build(word, stem, yotGenitive(stem), softJa.has(word) ? 'u' : 'o')
  if (stem.endsWith('l')) return build(word, stem, `${stem}i`, vocativeAfterL(word))
  if (/[eou]$/.test(stem)) return build(word, stem, `${stem}i`, stem.endsWith('o') ? null : 'o')
  if (/(?:sz|cz|rz|ż|dż|dz)$/.test(stem)) return build(word, stem, `${stem}y`, 'o')
  if (stem.endsWith('c')) return inLatinCa(word, stem)
  return hard(word, stem)
}

/** Endings alike for every stem; `gen` serves the dative and the locative unless `dat` is given. */
const build = (
  word: string,
  stem: string,
  gen: string,
  voc: 'o' | 'u' | null,
  dat: string | null = gen,
): Forms => ({
  nom: word,
  gen,
  dat,
  acc: `${stem}ę`,
  inst: `${stem}ą`,
  loc: dat,
  voc: voc === null ? null : stem + voc,
})

/** Marta → Marty, Marcie; Olga → Olgi, Oldze. */
const hard = (word: string, stem: string): Forms =>
  build(word, stem, stem + (/[kg]$/.test(stem) ? 'i' : 'y'), 'o', soften(stem))

/** Bianca is heard with k: Bianki, Biance, but Biancę. */
const inLatinCa = (word: string, stem: string): Forms =>
  build(word, stem, `${stem.slice(0, -1)}ki`, 'o', `${stem}e`)

/** Maja → Mai, Patrycja → Patrycji. */
const yotGenitive = (stem: string): string => (/[aeiouy]j$/.test(stem) ? `${stem.slice(0, -1)}i` : `${stem}i`)

/** Kasia → Kasi, Kasiu, but Maria → Marii, Mario. */
const inIa = (word: string, stem: string): Forms =>
  isSoftIa(word) ? build(word, stem, stem, 'u') : build(word, stem, `${stem}i`, 'o')

const isSoftIa = (word: string): boolean => {
  if (foreignIa.has(word)) return false
  if (/[szc]ia$/.test(word)) return true
  return word.endsWith('nia') && (syllables(word) === 2 || word.endsWith('unia'))
}

/** Short and homely names take -u (Olu, Elu, Mariolu), full ones -o (Kamilo, Izabelo, Urszulo). */
const vocativeAfterL = (word: string): 'o' | 'u' => {
  if (vocativeInLo.has(word)) return 'o'
  if (vocativeInLu.has(word)) return 'u'
  if (word.endsWith('ola')) return 'u'
  return /[aeiouy]la$/.test(word) && syllables(word) === 2 ? 'u' : 'o'
}
