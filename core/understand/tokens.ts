/** Letters are folded one by one, so that a place in the folded text is the same place in what was written. */
export type TokenKind = 'word' | 'number' | 'mark' | 'emoji' | 'end'
export type Token = {
  readonly kind: TokenKind
  /** Folded: lower case, no accents, "ł" is "l". */
  readonly word: string
  /** Digits of a number, else NaN. */
  readonly value: number
  readonly start: number
  readonly end: number
  /** Nothing stands between this token and the one before. */
  readonly glued: boolean
  /** Letters were drawn out ("taaak"). */
  readonly stretched: boolean
  /** First letter is a capital. */
  readonly capital: boolean
}

const folds = new Map<string, string>()
const foldLetter = (letter: string): string => {
  const known = folds.get(letter)
  if (known !== undefined) return known
  const lower = letter.toLowerCase()
  const plain = lower === 'ł' ? 'l' : (lower.normalize('NFD')[0] ?? lower)
  if (folds.size < 4096) folds.set(letter, plain)
  return plain
}
/** Folds a whole text; the length stays. */
export const fold = (text: string): string => {
  let folded = ''
  for (let i = 0; i < text.length; i++) folded += foldLetter(text.charAt(i))
  return folded
}

export const noToken: Token = {
  kind: 'end',
  word: '',
  value: Number.NaN,
  start: 0,
  end: 0,
  glued: false,
  stretched: false,
  capital: false,
}
export type Tokens = readonly Token[]
/** The token at a place; past either end a token that matches nothing. */
export const tokenAt = (tokens: Tokens, index: number): Token => tokens[index] ?? noToken

const piece =
  /(\d+)|(\p{L}+(?:['’]\p{L}+)*)|([:;=]-?[)D(P/|]+|<3|(?:\p{Extended_Pictographic}|\p{Regional_Indicator})[\p{M}\u200d\ufe0f\u{1F3FB}-\u{1F3FF}]*)|(\.{2,}|…|[^\s\p{L}\d])|(\n)/gu

/** Splits a text (composed, NFC) into words, numbers, punctuation and emoji. */
export const tokenize = (text: string): Token[] => {
  const folded = fold(text)
  const tokens: Token[] = []
  let last = -1
  for (const match of folded.matchAll(piece)) {
    const start = match.index
    const end = start + match[0].length
    tokens.push(tokenOf(match, text, start, end, start === last))
    last = end
  }
  return tokens
}

const tokenOf = (match: RegExpExecArray, text: string, start: number, end: number, glued: boolean): Token => {
  const [whole, digits, letters, face] = match
  const shared = { start, end, glued, capital: isCapital(text.charAt(start)) }
  if (digits !== undefined)
    return { ...shared, kind: 'number', word: digits, value: Number(digits), stretched: false }
  if (letters === undefined)
    return { ...shared, kind: face ? 'emoji' : 'mark', word: whole, value: Number.NaN, stretched: false }
  const word = letters.replace(/['’]/g, '')
  const short = word.replace(/(\p{L})\1{2,}/gu, '$1')
  return { ...shared, kind: 'word', word: short, value: Number.NaN, stretched: short !== word }
}

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase()
