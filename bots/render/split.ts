/** Cuts a text that is longer than the platform takes, counted in UTF-16 units: at an empty line, else a line's end,
 * else a sentence's end, else between words; never inside a name, an entity ("&amp;") or a character. */
export const splitText = (text: string, limit: number): string[] => {
  const parts: string[] = []
  let rest = text
  while (rest.length > limit) {
    const at = cutAt(rest, limit)
    const part = rest.slice(0, at).trimEnd()
    if (part !== '') parts.push(part)
    rest = rest.slice(at).trimStart()
  }
  return rest === '' && parts.length > 0 ? parts : [...parts, rest]
}

/** Cuts this early are not worth their neatness: a message of one line and then a long one reads worse. */
const tooEarly = 0.3

const cutAt = (text: string, limit: number): number => {
  for (const boundary of [/\n\s*\n/g, /\n/g, sentenceEnd, betweenWords]) {
    const at = lastBoundary(text, boundary, limit)
    if (at !== null && at > limit * tooEarly) return at
  }
  return wholeCharacters(text, limit)
}

/** After a full stop, but not of an initial or a short form ("A. Nowak", "ul. Długa"). */
const sentenceEnd = /(?<=\p{L}{4}|\d|[)”"'])[.!?…]+[)”"']*\s+/gu
/** Two words with capitals may be a name, and a short form belongs to what follows. */
const betweenWords =
  /(?<!\p{Lu}[\p{L}'’.-]*|(?<!\p{L})\p{L}{1,3}\.)\s+|(?<!(?<!\p{L})\p{L}{1,3}\.)\s+(?!\p{Lu}|\s)/gu

const lastBoundary = (text: string, boundary: RegExp, limit: number): number | null => {
  let last: number | null = null
  for (const found of text.slice(0, limit + 1).matchAll(boundary)) {
    const end = found.index + found[0].length
    if (end <= limit) last = end
  }
  return last
}

const wholeCharacters = (text: string, limit: number): number => {
  const entity = /&[a-z]{0,4}$/.exec(text.slice(0, limit))
  if (entity && text.slice(entity.index, entity.index + 6).includes(';') && entity.index > 0)
    return entity.index
  const before = text.codePointAt(limit - 1)
  return before !== undefined && before > 0xffff && limit > 1 ? limit - 1 : limit
}
