/** Times as the reply uses them: offered, ruled out, or left behind ("ze środy na czwartek"). */

import { weekdayOfNumber } from '../time.ts'
import type { ClauseReading, Scope } from './answer.ts'
import { stanceOf } from './answer.ts'
import type { Clause } from './clauses.ts'
import type { Said } from './time/compose.ts'
import { type PlacedTime, place, type Spot } from './time/place.ts'
import type { Ground } from './time/place-day.ts'
import { type Tokens, tokenAt } from './tokens.ts'

export type Timed = {
  readonly said: Said
  readonly placed: PlacedTime
  readonly clause: number
  readonly use: 'offered' | 'ruled-out' | 'left'
}

/** `bare`: the clauses with their signals, before times are weighed. */
export const useTimes = (
  tokens: Tokens,
  said: readonly Said[],
  bare: readonly ClauseReading[],
  ground: Ground,
  timeStarts: ReadonlySet<number>,
): Timed[] => {
  const stances = bare.map((reading) => stanceOf(tokens, reading, timeStarts).stance)
  const leaving = bare.map((reading) => reading.signals.some((hit) => hit.tag === 'leaving'))
  const timed: Timed[] = []
  let clause = 0
  for (const each of said) {
    while (clause < bare.length - 1 && (bare[clause]?.clause.end ?? 0) <= each.start) clause++
    const before = timed.at(-1)
    const goesOn =
      before?.use === 'ruled-out' &&
      stances[clause] === 'none' &&
      continues(tokens, before.said, each, bare[clause]?.clause)
    const out =
      stances[clause] === 'no' || stances[clause] === 'obstacle' || isRuledOut(tokens, each) || goesOn
    const use =
      isLeft(tokens, each) || isReminder(tokens, each, bare[clause]?.clause)
        ? 'left'
        : out
          ? 'ruled-out'
          : 'offered'
    const placed = place(each, ground)
    timed.push({ said: each, placed: leaving[clause] ? untilThen(placed) : placed, clause, use })
  }
  return timed
}
/** "nie w sobotę", "oprócz piątku", "byle nie rano" */
const isRuledOut = (tokens: Tokens, said: Said): boolean => {
  const before = tokenAt(tokens, said.start - 1).word
  return /^(?:nie|oprocz|procz|poza|ani|wyjatkiem)$/.test(before)
}
/** "ze środy na czwartek", "zamiast wtorku" */
const isLeft = (tokens: Tokens, said: Said): boolean => {
  const before = tokenAt(tokens, said.start - 1).word
  if (before === 'zamiast' || greeted.test(before)) return true
  if (said.day === null) return false
  const changed = /^(?:zamien|zmien|przeloz|przesun|przenies)/.test(before)
  return (
    /^(?:z|ze)$/.test(tokenAt(tokens, said.start).word) ||
    (changed && tokenAt(tokens, said.end).word === 'na')
  )
}
/** "wesołych świąt" */
const greeted = /^(?:wesol|mil|udan|dobr|spokojn|pogodn|szczesliw|radosn|przyjemn|zdrow)(?:ych|ego|ej)$/
/** "przypomnijcie mi dzień wcześniej": when to remind, not when to come. */
const isReminder = (tokens: Tokens, said: Said, clause: Clause | undefined): boolean => {
  for (let i = clause?.start ?? said.start; i < said.start; i++)
    if (tokenAt(tokens, i).word.startsWith('przypom')) return true
  return false
}
/** "nie mogę we wtorek, środę": a day with no preposition of its own goes on with the list. */
const continues = (tokens: Tokens, before: Said, said: Said, clause: Clause | undefined): boolean => {
  const bare = !/^(?:w|we|o|od|do|po|na|przed|miedzy|za)$/.test(tokenAt(tokens, said.start).word)
  if (tokenAt(tokens, said.start - 1).word === 'a') return false
  return bare && said.day !== null && clause?.opener === 'comma' && said.start - before.end === 1
}
/** "o 11 muszę wyjść": free until then. */
const untilThen = (placed: PlacedTime): PlacedTime => ({
  ...placed,
  spots: placed.spots.map(
    (spot): Spot =>
      spot.point && spot.from !== null
        ? { from: Math.floor(spot.from / 1440) * 1440, to: spot.from, point: false }
        : spot,
  ),
})

const earlyEnough = 30
/** Does it take in the moment asked about? Half an hour early does. */
export const covers = (spot: Spot, asked: { from: number; to: number }): boolean => {
  if (spot.point)
    return spot.from !== null && spot.from <= asked.from && spot.from >= asked.from - earlyEnough
  return (spot.from === null || spot.from <= asked.from) && (spot.to === null || spot.to > asked.from)
}
const overlaps = (spot: Spot, asked: { from: number; to: number }): boolean => {
  const to = spot.point && spot.from !== null ? spot.from + 60 : spot.to
  return (spot.from === null || spot.from < asked.to) && (to === null || to > asked.from)
}
/** Does a weekly habit hold on the day asked about? Its hours are left to the reader. */
const habitScope = (timed: readonly Timed[], asked: { from: number }): Scope | null => {
  const habits = timed.flatMap(({ said }) => (said.weekly === null ? [] : [said.weekly]))
  if (habits.length === 0) return null
  const weekday = weekdayOfNumber(Math.floor(asked.from / 1440))
  const holds = habits.some((habit) => habit.days.includes(weekday) && !habit.except.includes(weekday))
  return { named: true, covers: holds, overlaps: holds }
}
const isToday = ({ day, hours }: Said): boolean => day?.kind === 'offset' && day.days === 0 && hours === null
export const scopeOf = (timed: readonly Timed[], ground: Ground): Scope => {
  const spots = timed.filter((each) => each.use !== 'left').flatMap((each) => each.placed.spots)
  const { asked } = ground
  const habit = asked === null ? null : habitScope(timed, asked)
  if (habit !== null) return habit
  if (asked === null || spots.length === 0) return { named: spots.length > 0, covers: null, overlaps: null }
  return {
    now: timed.every(({ said }) => said.fromNow === 0 || isToday(said)),
    named: true,
    covers: spots.some((spot) => covers(spot, asked)),
    overlaps: spots.some((spot) => overlaps(spot, asked)),
  }
}
