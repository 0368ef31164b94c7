/** Puts words right before they are read: other languages, words run together, slips of the finger. */
import { afterNumber, equivalents as english, marks as englishMarks } from './en/words.ts'
import { canWords } from './pl/answers/yes.ts'
import { weekdays } from './pl/calendar.ts'
import { fold, type Token, type Tokens, tokenAt } from './tokens.ts'
import { nearest } from './typos.ts'
import { equivalents as ukrainianWords } from './uk/words.ts'

const ukrainian = new Map([...ukrainianWords].map(([word, polish]) => [fold(word), polish]))
const cans = new Set(canWords)
const joinable = new Set([
  ...canWords,
  'wiem',
  'mam',
  'ma',
  'moze',
  'jestem',
  'pasuje',
  'wyrobie',
  'da',
  'chcem',
])

export const repair = (tokens: Tokens): Token[] => {
  const isEnglish = tokens.some((token) => englishMarks.has(token.word) && token.word.length > 1)
  const repaired: Token[] = []
  tokens.forEach((token, i) => {
    if (isAbbreviation(tokens, i)) return
    if (token.kind === 'word') repaired.push(...repairOne(token, tokenAt(tokens, i - 1), isEnglish))
    else repaired.push(token)
  })
  return repaired
}
/** A dictated mark: "nie kropka". */
const spoken = new Map([
  ['kropka', '.'],
  ['przecinek', ','],
  ['wykrzyknik', '!'],
  ['pytajnik', '?'],
])
const repairOne = (token: Token, before: Token, isEnglish: boolean): Token[] => {
  const mark = spoken.get(token.word)
  if (mark !== undefined && before.kind === 'word') return [{ ...token, kind: 'mark', word: mark }]
  const foreign = ukrainian.get(token.word) ?? (isEnglish ? english.get(token.word) : undefined)
  if (foreign !== undefined) return foreign.map((word) => ({ ...token, word }))
  const clock = before.kind === 'number' ? afterNumber.get(token.word) : undefined
  if (clock !== undefined) return [{ ...token, word: clock }]
  const split = splitJoined(token)
  if (split !== null) return split
  const meant = nearest(token.word)
  return [meant === null ? token : { ...token, word: meant }]
}
/** The dot of "godz." and "dn.", and of "ok." before a number, ends no sentence. */
const isAbbreviation = (tokens: Tokens, i: number): boolean => {
  const token = tokenAt(tokens, i)
  if (token.word !== '.' || !token.glued) return false
  const before = tokenAt(tokens, i - 1).word
  return (
    /^(?:godz|dn)$/.test(before) || (/^(?:ok|g)$/.test(before) && tokenAt(tokens, i + 1).kind === 'number')
  )
}
/** "niemoge", "niewiem", "wsobote", "dozobaczenia" */
const splitJoined = (token: Token): Token[] | null => {
  const { word } = token
  if (word.startsWith('nie') && joinable.has(word.slice(3)) && !cans.has(word)) return cut(token, 3)
  if (word.startsWith('we') && weekdays.has(word.slice(2)) && word.length > 6) return cut(token, 2)
  if (word.startsWith('w') && weekdays.has(word.slice(1)) && word.length > 5) return cut(token, 1)
  if (/^(?:dozobaczenia|napewno|wogole|odrazu)$/.test(word))
    return cut(token, word.startsWith('od') ? 2 : word.startsWith('w') ? 1 : 2)
  if (/^dam(?:rade|znac)$/.test(word)) return cut(token, 3)
  return null
}
const cut = (token: Token, at: number): Token[] => [
  { ...token, word: token.word.slice(0, at), end: token.start + at },
  { ...token, word: token.word.slice(at), start: token.start + at, glued: false, capital: false },
]
