/** One slip of the finger in a word of five letters or more. Never from a word that Polish has. */
import { canWords } from './pl/answers/yes.ts'
import { months, pluralWeekdays, relativeDays, units, weekdays } from './pl/calendar.ts'
import { ordinals } from './pl/numbers.ts'
import { realWords } from './pl/real-words.ts'

const shortest = 5
const extra =
  'oczywiscie niestety przepraszam spoznie potwierdzam chetnie wieczorem poludniu popoludniu poludnie dziekuje przelozyc odwolac odwoluje sprawdzic jasne pewnie spotkanie kwadrans problemu dobrze przyjdziemy wykluczone zobaczymy postaram wigilie swieta codziennie oprocz godzine minut dopiero niedlugo pozniej wczesniej mozliwe najbardziej zalezy prawdopodobnie kazdy grozi ratunku karetke pogotowie upadla nieprzytomny dziecko oddycha samobojstwo zabije pomocy'.split(
    ' ',
  )

/** Right spellings that slips are led back to. */
export const vocabulary: readonly string[] = [
  ...new Set(
    [
      ...weekdays.keys(),
      ...pluralWeekdays.keys(),
      ...months.keys(),
      ...relativeDays.keys(),
      ...units.keys(),
      ...ordinals.keys(),
      ...canWords,
      ...extra,
    ].filter((word) => word.length >= shortest),
  ),
]
const known = new Set(vocabulary)
const real = new Set(realWords.split(/\s+/))

/** Every word with one letter left out, and the words that it may come from. */
const byGap = new Map<string, string[]>()
for (const word of vocabulary)
  for (const gap of gapsOf(word)) {
    const list = byGap.get(gap)
    if (list === undefined) byGap.set(gap, [word])
    else list.push(word)
  }

/** Common slips that are words themselves, or two letters off. */
const slips = new Map([
  ['moe', 'moge'],
  ['mgoe', 'moge'],
  ['moeg', 'moge'],
  ['mge', 'moge'],
  ['nei', 'nie'],
  ['tka', 'tak'],
  ['bedem', 'bede'],
  ['pitek', 'piatek'],
  ['piatk', 'piatek'],
  ['piontku', 'piatku'],
  ['piontej', 'piatej'],
  ['jutor', 'jutro'],
  ['jturo', 'jutro'],
  ['popoldniu', 'popoludniu'],
  ['wieczrem', 'wieczorem'],
  ['podpowiada', 'odpowiada'],
])
/** The word that was meant, or null when the word is fine, unknown, or could be two. */
export const nearest = (word: string): string | null => {
  const slip = slips.get(word)
  if (slip !== undefined) return slip
  if (word.length < shortest || word.length > 18 || known.has(word)) return null
  if (real.has(word)) return null
  const found = new Set<string>()
  for (const gap of [word, ...gapsOf(word)])
    for (const candidate of byGap.get(gap) ?? []) if (isOneApart(word, candidate)) found.add(candidate)
  for (const gap of gapsOf(word)) if (known.has(gap) && isOneApart(word, gap)) found.add(gap)
  const candidates = [...found]
  const [first] = candidates
  if (first === undefined || candidates.some((each) => each.slice(0, sameStem) !== first.slice(0, sameStem)))
    return null
  return candidates.find((each) => each.length === word.length) ?? first
}
/** Candidates that begin alike are forms of one word. */
const sameStem = 4

function gapsOf(word: string): string[] {
  return Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))
}
/** One letter more, less, other, or two neighbours swapped; the first letter stays. */
const isOneApart = (a: string, b: string): boolean => {
  if (a[0] !== b[0]) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  const restA = a.slice(start)
  const restB = b.slice(start)
  if (a.length === b.length)
    return (
      restA.slice(1) === restB.slice(1) ||
      (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
    )
  return a.length > b.length ? restA.slice(1) === restB : restB.slice(1) === restA
}
