/** How late, and against what: "spóźnię się kwadrans", "będę 20 min później", "dotrę dopiero na wpół do szóstej". */
import type { About } from './meaning.ts'
import type { Ground } from './time/place-day.ts'
import type { Phrase } from './time/symbols.ts'
import type { Timed } from './timed.ts'
import { type Tokens, tokenAt } from './tokens.ts'
import type { Wishes } from './wishes.ts'

export type Lateness = {
  readonly late: boolean
  readonly minutes: number | null
  /** "o godzinę", either way: what a reschedule moves by. */
  readonly move: number | null
}

const longest = 180
const arriving =
  /^(?:dotre|dojade|dojechac|dotrzec|dojedziemy|dotrzemy|zdaze|przyjade|przyjechac|dopiero|bedziemy|bede|wpadne|wyrobie|dojde|przyjde)$/

export const readLateness = (
  tokens: Tokens,
  phrases: readonly Phrase[],
  timed: readonly Timed[],
  wishes: Wishes,
  ground: Ground,
  about: About | null,
): Lateness => {
  const move = moveIn(phrases)
  const says = wishes.intents.has('late')
  const moving = wishes.intents.has('reschedule')
  const agreed = about?.kind === 'meeting' || about?.kind === 'confirmation'
  const length = phrases.find((phrase) => phrase.sense.kind === 'length')
  const said = length?.sense.kind === 'length' ? length.sense.minutes : null
  if (moving || (move !== null && move.minutes < 0))
    return { late: false, minutes: null, move: move?.minutes ?? said }
  if (move?.signed && (says || agreed)) return { late: true, minutes: move.minutes, move: null }
  if (says && (move !== null || said !== null))
    return { late: true, minutes: move?.minutes ?? said, move: null }
  const arrival = agreed ? arrivalIn(tokens, timed, ground) : null
  if (arrival !== null) return { late: true, minutes: arrival, move: null }
  return { late: says, minutes: null, move: move?.minutes ?? null }
}
const moveIn = (phrases: readonly Phrase[]): { minutes: number; signed: boolean } | null => {
  for (const { sense } of phrases) if (sense.kind === 'move') return sense
  return null
}
/** Arrives while the meeting is on. */
const arrivalIn = (tokens: Tokens, timed: readonly Timed[], ground: Ground): number | null => {
  const { asked } = ground
  if (asked === null || !tokens.some((_, i) => arriving.test(tokenAt(tokens, i).word))) return null
  for (const { placed, use } of timed) {
    const at = placed.spots[0]
    if (use !== 'offered' || !at?.point || at.from === null) continue
    const minutes = at.from - asked.from
    if (minutes > 0 && minutes < longest && at.from <= asked.to) return minutes
  }
  return null
}
