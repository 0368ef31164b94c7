/**
 * Forms of first names and diminutives in all cases, by rules of the language and classes of exceptions.
 * What is not sure is null: "Osoba: Iryna" is better than a wrong form. Gender is told, never guessed.
 */
import { declineInA } from './ends-in-a.ts'
import { each, type Forms, type Gender, noForms, onlyNominative, undeclined } from './forms.ts'
import { declineMans } from './mens.ts'
import { irregular, unsettled } from './name-classes.ts'

export type { Case, Forms } from './forms.ts'

/**
 * All cases of a first name, of two ("Anna Maria", "Anna-Maria") too. Letter case follows the name.
 * No form at all for what is no name (digits, signs); only the nominative for one not in Latin letters.
 */
export const decline = (name: string, gender: Gender | null): Forms => {
  const text = name.normalize('NFC').trim().replace(/\s+/g, ' ')
  if (!/^\p{L}[\p{L}\p{M}'’.-]*(?:[ -]\p{L}[\p{L}\p{M}'’.-]*)*$/u.test(text)) return noForms
  const parts = text.split(/([ -])/)
  if (parts.length > 1 && parts.some(isSurname)) return onlyNominative(text)
  return joined(
    parts.map((part) => (part === ' ' || part === '-' ? undeclined(part) : declineWord(part, gender))),
    text,
  )
}

const joined = (parts: readonly Forms[], text: string): Forms => ({
  ...each((of) => (parts.some((part) => part[of] === null) ? null : parts.map((part) => part[of]).join(''))),
  nom: text,
})

/** A surname's forms follow other rules, so a name with one is left alone. */
const isSurname = (part: string): boolean =>
  /(?:sk|ck|dzk)[ia]$|wicz$|czyk$/.test(part.toLowerCase())

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
  if (gender === null && !isMansEnding(word)) return onlyNominative(word)
  return irregular.get(word) ?? declineMans(word)
}

/** Ends that no woman's name has; elsewhere a name without a gender stays as it is. */
const isMansEnding = (word: string): boolean =>
  /(?:sław|mierz|ek|usz|asz|osz|ysz|[uyae]ś|rzej|tr|cjan|iej|weł|ian|chał|fał|drzy|erzy|acy|enty)$/.test(word)
