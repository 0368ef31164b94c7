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
  /** All letters are capitals. */
  readonly shouted: boolean
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
  for (let i = 0; i < text.length; i++) {
    const letter = text.charAt(i)
    folded += letter >= 'a' && letter <= 'z' ? letter : foldLetter(letter)
  }
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
  shouted: false,
}
export type Tokens = readonly Token[]
/** Every word once. */
export const wordsOf = (tokens: Tokens): ReadonlySet<string> => new Set(tokens.map((token) => token.word))
/** The token at a place; past either end a token that matches nothing. */
export const tokenAt = (tokens: Tokens, index: number): Token => tokens[index] ?? noToken

/** Splits a text (composed, NFC) into words, numbers, punctuation and emoji. A mark or emoji repeated is one. */
export const tokenize = (text: string): Token[] => {
  const folded = fold(text)
  const tokens: Token[] = []
  let end = 0
  let last = -1
  for (let start = 0; start < text.length; start = end) {
    const kind = kindAt(text, start)
    end = kind === null ? start + 1 : endOf(text, start, kind)
    if (kind === null) continue
    tokens.push(tokenOf(kind, text, folded, start, end, start === last))
    last = end
  }
  return tokens
}

const letters = new Map<number, 'letter' | 'emoji' | 'other'>()
const classOf = (code: number): 'letter' | 'emoji' | 'other' => {
  const known = letters.get(code)
  if (known !== undefined) return known
  const text = String.fromCodePoint(code)
  const found = /^[\p{L}\p{M}]$/u.test(text)
    ? 'letter'
    : /^[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]$/u.test(text)
      ? 'emoji'
      : 'other'
  if (letters.size < 4096) letters.set(code, found)
  return found
}
const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isSpace = (code: number): boolean =>
  code === 32 ||
  code === 9 ||
  code === 13 ||
  code === 160 ||
  (code >= 0x2000 && code <= 0x200f) ||
  code === 0xfeff ||
  code === 0xfe0f
const isLetter = (text: string, at: number): boolean => {
  const code = text.codePointAt(at) ?? 32
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code > 127 && classOf(code) === 'letter')
  )
}
const kindAt = (text: string, at: number): TokenKind | null => {
  const code = text.codePointAt(at) ?? 32
  if (isDigit(code)) return 'number'
  if (isLetter(text, at)) return 'word'
  if (isSpace(code)) return null
  if (code < 128) return isFace(text, at) ? 'emoji' : 'mark'
  return classOf(code) === 'emoji' ? 'emoji' : 'mark'
}
/** ":)", ";-)", ":D", ":(" */
const isFace = (text: string, at: number): boolean =>
  /^[:;=]$/.test(text.charAt(at)) && /^-?[)D(P|]/.test(text.slice(at + 1, at + 3))

const endOf = (text: string, start: number, kind: TokenKind): number => {
  if (kind === 'number') return runOf(text, start, (at) => isDigit(text.charCodeAt(at)))
  if (kind === 'word') return runOf(text, start, (at) => isLetter(text, at) || isApostrophe(text, at))
  if (kind === 'emoji' && text.charCodeAt(start) < 128)
    return start + (text.charAt(start + 1) === '-' ? 3 : 2)
  const first = text.codePointAt(start) ?? 0
  const width = first > 0xffff ? 2 : 1
  if (kind === 'mark') return runOf(text, start, (at) => text.charCodeAt(at) === first)
  return runOf(text, start + width - 1, (at) => text.codePointAt(at) === first || isJoiner(text, at))
}
const runOf = (text: string, start: number, goesOn: (at: number) => boolean): number => {
  let at = start + 1
  while (at < text.length && goesOn(at)) at++
  return at
}
/** "can't", "I’ll" */
const isApostrophe = (text: string, at: number): boolean =>
  /^['’]$/.test(text.charAt(at)) && isLetter(text, at + 1)
/** Skin colours, joiners and the second half of a pair. */
const isJoiner = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  const point = text.codePointAt(at) ?? 0
  return (
    code === 0x200d ||
    code === 0xfe0f ||
    (code >= 0xdc00 && code <= 0xdfff) ||
    (point >= 0x1f3fb && point <= 0x1f3ff)
  )
}

const tokenOf = (
  kind: TokenKind,
  text: string,
  folded: string,
  start: number,
  end: number,
  glued: boolean,
): Token => {
  const written = folded.slice(start, end)
  const capital = isCapital(text.charAt(start))
  if (kind === 'word') return wordOf(text, written, start, end, glued, capital)
  const word = kind === 'number' ? written : kind === 'mark' ? markOf(written) : text.slice(start, end)
  const value = kind === 'number' ? Number(written) : Number.NaN
  return { kind, word, value, start, end, glued, stretched: false, capital, shouted: false }
}
const wordOf = (
  text: string,
  written: string,
  start: number,
  end: number,
  glued: boolean,
  capital: boolean,
): Token => {
  const letters = /['’]/.test(written) ? written.replace(/['’]/g, '') : written
  const stretched = isStretched(letters)
  const word = stretched ? letters.replace(/(.)\1{2,}/g, '$1') : letters
  const shouted = capital && isCapital(text.charAt(end - 1))
  return { kind: 'word', word, value: Number.NaN, start, end, glued, stretched, capital, shouted }
}
const isStretched = (word: string): boolean => {
  for (let i = 2; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code === word.charCodeAt(i - 1) && code === word.charCodeAt(i - 2)) return true
  }
  return false
}
/** "!!!" is "!"; dots stay two, for an ellipsis is no full stop of a date. */
const markOf = (written: string): string =>
  written.length === 1 ? written : written.startsWith('.') ? '..' : written.charAt(0)

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase()
