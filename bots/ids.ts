import { randomInt } from 'node:crypto'

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** Twelve letters and digits, 62 bits: short enough for a button, too many to guess. */
export const newId = (): string =>
  Array.from({ length: 12 }, () => letters[randomInt(letters.length)]).join('')
