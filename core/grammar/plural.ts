/** CLDR plural categories of Polish. */
export type PluralCategory = 'one' | 'few' | 'many' | 'other'

/** 1 → one; 2, 22 → few; 0, 5, 12 → many; 1.5 → other. */
export const pluralCategory = (count: number): PluralCategory => {
  const n = Math.abs(count)
  if (!Number.isInteger(n)) return 'other'
  if (n === 1) return 'one'
  const few = n % 10 >= 2 && n % 10 <= 4 && !(n % 100 >= 12 && n % 100 <= 14)
  return few ? 'few' : 'many'
}

/** A number as Poles write it: "1,5", "12". At most two places. */
export const numberWords = (count: number): string => String(Math.round(count * 100) / 100).replace('.', ',')

/** "2 godziny", "1,5 godziny". */
export const countWords = (count: number, of: Readonly<Record<PluralCategory, string>>): string =>
  `${numberWords(count)} ${of[pluralCategory(count)]}`
