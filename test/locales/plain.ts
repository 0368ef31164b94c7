import { readFileSync } from 'node:fs'

/** Sentences: up to a full stop or a line's end. Dots inside "17.30" and short forms are none. */
export const sentences = (text: string): string[] =>
  text
    .split(/\n|(?<=[.!?…][*”"]*)\s+/)
    .map((part) => part.trim())
    .filter((part) => words(part).length > 0)

/** Words with a letter or a digit; "10–12" is one. */
export const words = (text: string): string[] =>
  text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part))

/** aąeęioóuy; an i before a vowel does not count. */
export const syllables = (word: string): number =>
  word
    .toLowerCase()
    .replace(/i(?=[aąeęioóuy])/g, '')
    .match(/[aąeęioóuy]/g)?.length ?? 0

const lines = (file: string): string[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '')

/** Long words that everybody here knows. */
const glossary = new Set(lines('./glossary.txt'))
const weekdaysAndMonths =
  /^(?:poniedział|wtor|śro|czwart|piąt|sobot|niedziel|stycz|lut|mar[zc]|kwie|maj|czerw|lip|sierp|wrze|paździer|listopad|grud)/

const isHard = (word: string): boolean => {
  const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase()
  if (/\p{N}|^https?:/u.test(bare)) return false
  return syllables(bare) >= 4 && !weekdaysAndMonths.test(bare) && !glossary.has(bare)
}

/** 0.4 · (words per sentence + % of hard words). The names that stand in for people are short. */
export const fog = (
  text: string,
): { readonly fog: number; readonly words: number; readonly hard: string[] } => {
  const all = sentences(text)
  const counted = all.flatMap(words)
  const hard = counted.filter(isHard)
  const score = 0.4 * (counted.length / all.length + (100 * hard.length) / counted.length)
  return { fog: score, words: counted.length, hard: [...new Set(hard)] }
}
