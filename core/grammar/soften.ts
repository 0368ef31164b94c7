/**
 * The softening of a stem's end before -e of the locative (and of a woman's dative):
 * Marta → Marcie, Olga → Oldze, Piotr → Piotrze, Ernest → Erneście. Longer ends stand first.
 */
const softened: readonly (readonly [string, string | null])[] = [
  ['sch', null],
  ['th', null],
  ['sh', null],
  ['gh', null],
  ['kk', null],
  ['cc', null],
  ['st', 'ście'],
  ['zd', 'ździe'],
  ['sł', 'śle'],
  ['sn', 'śnie'],
  ['zn', 'źnie'],
  ['tt', 'tcie'],
  ['ph', 'fie'],
  ['rr', 'rze'],
  ['ch', 'sze'],
  ['t', 'cie'],
  ['d', 'dzie'],
  ['r', 'rze'],
  ['ł', 'le'],
  ['k', 'ce'],
  ['g', 'dze'],
  ['b', 'bie'],
  ['p', 'pie'],
  ['f', 'fie'],
  ['w', 'wie'],
  ['v', 'vie'],
  ['m', 'mie'],
  ['n', 'nie'],
  ['s', 'sie'],
  ['z', 'zie'],
]

/** The stem with its softened end and -e; null when the language has no settled form ("Martha"). */
export const soften = (stem: string): string | null => {
  const found = softened.find(([end]) => stem.endsWith(end))
  if (!found) return null
  const [end, soft] = found
  return soft === null ? null : stem.slice(0, -end.length) + soft
}

/** Syllables as heard: an i before a vowel only softens. */
export const syllables = (word: string): number =>
  word.replace(/i(?=[aąeęoóuy])/g, '').match(/[aąeęioóuyäöüéèáíóúë]/g)?.length ?? 0
