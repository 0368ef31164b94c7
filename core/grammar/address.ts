/** How to call a person, and how to speak of one: "Aniu", "panie Piotrze"; "u pana Jana". Null: phrase around. */
import { decline } from './decline.ts'
import type { Case, Forms, Gender } from './forms.ts'

type Address = 'ty' | 'pan' | 'pani' | 'neutral'
/** `forms` are those the person chose; a chosen nominative ("Ania") is declined instead of the name. */
export type Called = {
  readonly name: string
  readonly gender: Gender | null
  readonly address: Address
  readonly forms?: Partial<Forms> | undefined
}

/** The vocative for a greeting: "Aniu", "panie Piotrze", "pani Anno"; null for neutral or when not sure. */
export const greetingName = (person: Called): string | null =>
  person.address === 'neutral' ? null : mention(person, 'voc')

/** The person in a sentence: "pana Jana", "Jana"; the nominative is never null. */
export function mention(person: Called, of: 'nom'): string
export function mention(person: Called, of: Case): string | null
export function mention(person: Called, of: Case): string | null {
  const form = formsOf(person)[of] ?? (of === 'nom' ? person.name.trim() : null)
  if (form === null || person.address === 'ty' || person.address === 'neutral') return form
  return `${titles[person.address][of]} ${form}`
}

/** The name's forms with the person's own before ours. */
const formsOf = (person: Called): Forms => {
  const chosen = person.forms ?? {}
  const own = Object.fromEntries(Object.entries(chosen).filter(([, form]) => form))
  return { ...decline(chosen.nom ?? person.name, person.gender), ...own }
}

const titles: Readonly<Record<'pan' | 'pani', Readonly<Record<Case, string>>>> = {
  pan: { nom: 'pan', gen: 'pana', dat: 'panu', acc: 'pana', inst: 'panem', loc: 'panu', voc: 'panie' },
  pani: { nom: 'pani', gen: 'pani', dat: 'pani', acc: 'panią', inst: 'panią', loc: 'pani', voc: 'pani' },
}
