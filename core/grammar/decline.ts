/**
 * Forms of first names and diminutives in all cases, by rules of the language and classes of exceptions.
 * What is not sure is null: "Osoba: Iryna" is better than a wrong form. Gender is told, never guessed.
 */
import { commonMens, isFirstName } from './common-names.ts'
import { declineInA } from './ends-in-a.ts'
import { each, type Forms, type Gender, noForms, onlyNominative, undeclined } from './forms.ts'
import { declineMans } from './mens.ts'
import { irregular, unsettled } from './name-classes.ts'

export type { Forms } from './forms.ts'

/**
 * All cases of a first name, of two ("Anna Maria", "Anna-Maria") too. Letter case follows the name.
 * No form at all for what is no name (digits, signs); only the nominative for one not in Latin letters and for
 * two words of which one may be a surname.
 */
export const decline = (name: string, gender: Gender | null): Forms => {
  const text = name.normalize('NFC').trim().replace(/\s+/g, ' ')
  const parts = text.split(/([ -])/)
  if (text.length > longest || !parts.every((part) => isJoint(part) || isWord(part))) return noForms
  const sure = parts.length === 1 || parts.every((part) => isJoint(part) || isFirstName(part.toLowerCase()))
  if (!sure) return onlyNominative(text)
  return joined(
    parts.map((part) => (isJoint(part) ? undeclined(part) : declineWord(part, gender))),
    text,
  )
}
const longest = 100
const isJoint = (part: string): boolean => part === ' ' || part === '-'
const isWord = (part: string): boolean => /^\p{L}[\p{L}\p{M}'’]*$/u.test(part)

const joined = (parts: readonly Forms[], text: string): Forms => ({
  ...each((of) => (parts.some((part) => part[of] === null) ? null : parts.map((part) => part[of]).join(''))),
  nom: text,
})

const declineWord = (word: string, gender: Gender | null): Forms => {
  const lower = word.toLowerCase()
  const capital = `${word.slice(0, 1).toUpperCase()}${lower.slice(1)}`
  if (![lower, capital, word.toUpperCase()].includes(word)) return onlyNominative(word)
  if (word.length < 2 || !/^[a-ząćęłńóśźżäöüëéèáíóúçñšžčřýøåæß]+$/.test(lower)) return onlyNominative(word)
  const forms = byGender(lower, gender)
  return each((of) => dressed(forms[of], word, lower, capital))
}

const dressed = (form: string | null, word: string, lower: string, capital: string): string | null => {
  if (form === null || word === lower) return form
  return word === capital ? `${capital.slice(0, 1)}${form.slice(1)}` : form.toUpperCase()
}

const byGender = (word: string, gender: Gender | null): Forms => {
  if (unsettled.has(word) || !/[a-ząćęłńóśźżé]$/.test(word)) return onlyNominative(word)
  if (word.endsWith('a')) return declineInA(word)
  if (gender === 'f') return word.endsWith('ah') ? onlyNominative(word) : undeclined(word)
  if (gender === null && !isSurelyMans(word)) return onlyNominative(word)
  return irregular.get(word) ?? declineMans(word)
}

/** Ends that no woman's name has, and the commonest names; else a name without a gender stays as it is. */
const isSurelyMans = (word: string): boolean =>
  commonMens.has(word) || /(?:sław|ek|usz|asz|[uya]ś)$/.test(word)
