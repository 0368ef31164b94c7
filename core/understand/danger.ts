/** Danger is never missed at the price of some false alarms: only plain jest and plain denial take a sign away. */
import type { Danger } from './meaning.ts'
import { finderOf, type Hit } from './phrases.ts'
import { harmless, jests } from './pl/danger/harmless.ts'
import { type DangerSign, dangerSigns, jestFaces } from './pl/danger.ts'
import type { Tokens } from './tokens.ts'

const findSigns = finderOf<DangerSign>(dangerSigns, 'cross')
const findHarmless = finderOf<'harmless' | 'jest'>(
  [
    ['harmless', harmless],
    ['jest', jests],
  ],
  'cross',
)
const faces = new Set(jestFaces)

export const dangerIn = (tokens: Tokens, words: ReadonlySet<string>): Danger | null => {
  const signs = findSigns(tokens, words)
  if (signs.length === 0) return null
  const excuses = findHarmless(tokens, words)
  const jesting = excuses.some((hit) => hit.tag === 'jest') || tokens.some((token) => faces.has(token.word))
  const real = signs.filter((sign) => !(sign.tag.figurative && jesting) && !isExcused(sign, excuses))
  return gravest(real)
}
/** A harmless phrase covers the sign, or all of it but an end. */
const isExcused = (sign: Hit<DangerSign>, excuses: readonly Hit<'harmless' | 'jest'>[]): boolean =>
  excuses.some((excuse) => excuse.tag === 'harmless' && excuse.start < sign.end && sign.start < excuse.end)

const order: readonly Danger[] = ['suicide', 'collapse', 'gas', 'child', 'violence', 'silent-person']
const gravest = (signs: readonly Hit<DangerSign>[]): Danger | null =>
  order.find((kind) => signs.some((sign) => sign.tag.kind === kind)) ?? null
