/** The seven cases of a Polish noun; a null is a form we are not sure of, so the text phrases around it. */
export const cases = ['nom', 'gen', 'dat', 'acc', 'inst', 'loc', 'voc'] as const
export type Case = (typeof cases)[number]
export type Forms = Readonly<Record<Case, string | null>>
export type Gender = 'f' | 'm'

/** One word (a woman's "Carmen", a man's "Radu") for all cases. */
export const undeclined = (word: string): Forms => each(() => word)
/** Only the nominative is known. */
export const onlyNominative = (word: string): Forms => ({ ...each(() => null), nom: word })
export const noForms: Forms = { nom: null, gen: null, dat: null, acc: null, inst: null, loc: null, voc: null }

/** A value for each case. */
export const each = (form: (of: Case) => string | null): Forms => ({
  nom: form('nom'),
  gen: form('gen'),
  dat: form('dat'),
  acc: form('acc'),
  inst: form('inst'),
  loc: form('loc'),
  voc: form('voc'),
})
