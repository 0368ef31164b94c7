/** Men's names in a consonant, -o, -i, -y: Piotr, Marek, Staś, Mieszko, Antoni, Jerzy. */
import { type Forms, onlyNominative } from './forms.ts'
import { englishY, keepsE, onStem, plainAdjectives } from './name-classes.ts'
import { soften, syllables } from './soften.ts'

/** All forms of a lower-case word that does not end in -a. */
export const declineMans = (word: string): Forms => {
  if (word.endsWith('o')) return inO(word)
  if (word.endsWith('i')) return inI(word)
  if (/[^aeiou]y$/.test(word)) return inY(word)
  if (/[eéu]$/.test(word)) return onlyNominative(word)
  return inConsonant(word)
}

const inConsonant = (word: string): Forms => {
  const stem = withoutFleetingE(word)
  if (/(?:[xq]|gh|nh|ah|cc|ec|ques)$/.test(stem)) return onlyNominative(word)
  if (/[śźćń]$/.test(stem)) return soft(word, softStem(stem))
  if (/[kg]$/.test(stem)) return consonant(word, stem, `${stem}iem`, `${stem}u`)
  if (/[^dń]c$/.test(stem)) return heardAsK(word, stem)
  if (/(?:l|j|y|h|ńc|sz|cz|rz|ż|dz|dż|[tnlr]z)$/.test(stem) && !/[tp]h$/.test(stem)) return soft(word, stem)
  return consonant(word, stem, `${stem}em`, soften(stem))
}

const consonant = (word: string, stem: string, inst: string, loc: string | null): Forms => ({
  nom: word,
  gen: `${stem}a`,
  dat: `${stem}owi`,
  acc: `${stem}a`,
  inst,
  loc,
  voc: loc,
})
const soft = (word: string, stem: string): Forms => consonant(word, stem, `${stem}em`, `${stem}u`)

/** Eric: Erica, but Erikiem; Ignac is heard with c. */
const heardAsK = (word: string, stem: string): Forms =>
  word === 'ignac' ? soft(word, stem) : consonant(word, stem, `${stem.slice(0, -1)}kiem`, `${stem}u`)

/** Marek → Mark-, Jasiek → Jaśk-, Wawrzyniec → Wawrzyńc-, Paweł → Pawł-, Aleksander → Aleksandr-, Kacper → Kacpr-. */
const withoutFleetingE = (word: string): string => {
  if (word.endsWith('ek') && syllables(word) > 1 && !keepsE.has(word))
    return `${hardened(word.slice(0, -2))}k`
  if (word.endsWith('niec')) return `${hardened(word.slice(0, -2))}c`
  if (word === 'abel') return 'abl'
  if (/[aeiouy]weł$/.test(word)) return `${word.slice(0, -2)}ł`
  if (/(?:(?:ks|x|le|en)ander|kacper|kasper|[wv]ester)$/.test(word)) return `${word.slice(0, -2)}r`
  return word
}

const marks: Readonly<Record<string, string>> = { s: 'ś', c: 'ć', n: 'ń', z: 'ź' }
/** "jasi" → "jaś": an i that only softened becomes a mark when e is gone. */
const hardened = (base: string): string => {
  if (!base.endsWith('i')) return base
  const last = base.slice(-2, -1)
  return base.slice(0, -2) + (marks[last] ?? last)
}

const plain: Readonly<Record<string, string>> = { ś: 's', ć: 'c', ń: 'n', ź: 'z' }
/** "staś" → "stasi". */
const softStem = (stem: string): string => `${stem.slice(0, -1)}${plain[stem.slice(-1)] ?? ''}i`

/** Mieszko like a noun in -k; Józio homely; Antonio keeps its vocative. */
const inO = (word: string): Forms => {
  const stem = word.slice(0, -1)
  if (onStem.has(word)) return { ...consonant(word, `${word}n`, `${word}nem`, `${word}nie`), voc: word }
  if (/[kg]o$/.test(word)) return ofKo(word, stem)
  if (word.endsWith('io')) return { ...soft(word, stem), voc: isHomelyIo(word) ? `${stem}u` : word }
  if (word.endsWith('cho')) return soft(word, stem)
  if (/(?:[aeouy]|ł|h|cc|[aeiou]n|z|gl|yl|ail|vl)o$/.test(word)) return { ...onlyNominative(word), voc: word }
  if (word.endsWith('co')) return { ...heardAsK(word, stem), voc: word }
  if (word.endsWith('lo')) return { ...soft(word, stem), voc: word }
  return { ...consonant(word, stem, `${stem}em`, soften(stem)), voc: word }
}

const ofKo = (word: string, stem: string): Forms =>
  word.endsWith('go')
    ? { ...onlyNominative(word), voc: word }
    : consonant(word, stem, `${stem}iem`, `${stem}u`)

const isHomelyIo = (word: string): boolean =>
  word.endsWith('sio') || (/(?:z|c|n)io$/.test(word) && syllables(word) === 2)

/** Antoni → Antoniego, Ali → Alego. */
const inI = (word: string): Forms => {
  if (/(?:[aeiouyh])i$/.test(word) || syllables(word) < 2) return onlyNominative(word)
  return adjective(word, word.endsWith('li') ? word.slice(0, -1) : word, `${word.slice(0, -1)}im`)
}

/** Jerzy → Jerzego; Harry → Harry’ego. */
const inY = (word: string): Forms => {
  const stem = word.slice(0, -1)
  if (englishY.has(word) || /(.)\1y$/.test(word)) return adjective(word, `${word}’`, `${stem}ym`)
  const polish = /(?:[cż]|erz|[nsia]t|[aeiujo]z|[ae]r|ks)y$/.test(word) || plainAdjectives.has(word)
  return polish ? adjective(word, stem, `${stem}ym`) : onlyNominative(word)
}

const adjective = (word: string, stem: string, inst: string): Forms => ({
  nom: word,
  gen: `${stem}ego`,
  dat: `${stem}emu`,
  acc: `${stem}ego`,
  inst,
  loc: inst,
  voc: word,
})
