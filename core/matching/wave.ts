import type { Circle } from '../domain/circle.ts'
import type { Person } from '../domain/person.ts'
import type { AskReason, Request } from '../domain/request.ts'
import type { Candidate } from '../facts.ts'
import type { Programme } from '../programmes/programme.ts'
import {
  dayOf,
  hourMinute,
  type Instant,
  instantFromMs,
  minus,
  msBetween,
  overlaps,
  type Period,
  toMs,
  weekdayOf,
} from '../time.ts'
import { nextWaking } from './waking.ts'

export type Chosen = {
  readonly personId: Person['id']
  readonly inCircle: boolean
  readonly why: readonly AskReason[]
}
type Known = { readonly candidate: Candidate; readonly person: Person }

/**
 * Whom to ask now. The circle first, then neighbours, then wider: a wave never mixes them, so that a neighbour is asked
 * only when the circle had its turn. Small: twice the `open` places. Pure; the order is total, so it is repeatable.
 */
export const chooseWave = (
  request: Request,
  circle: Circle,
  programme: Programme,
  known: readonly Known[],
  now: Instant,
  open: number,
): Chosen[] => {
  if (open <= 0) return []
  const askable = known.filter((one) => mayBeAsked(one, request, circle, now))
  for (const ring of programme.asks.rings) {
    const inRing = askable.filter(({ candidate }) => ringOf(candidate) === ring)
    if (inRing.length > 0)
      return inRing
        .map((one) => ({ ...one, why: reasons(one, request, now) }))
        .sort((a, b) => score(b, request) - score(a, request) || byRest(a.person, b.person))
        .slice(0, open * programme.asks.perPlace)
        .map(({ person, candidate, why }) => ({ personId: person.id, inCircle: candidate.inCircle, why }))
  }
  return []
}

/** When the next wave goes out: a tenth of the time left has passed, 15 minutes at least, 12 hours at most, never at night. */
export const nextWaveAt = (now: Instant, start: Instant): Instant => {
  const tenth = msBetween(now, start) / 10
  const wait = Math.min(Math.max(tenth, 15 * minute), 12 * 60 * minute)
  return nextWaking(instantFromMs(toMs(now) + wait))
}

const minute = 60_000

export const ringOf = (candidate: Candidate): 'circle' | 'community' | 'organisation' =>
  candidate.inCircle ? 'circle' : candidate.near ? 'community' : 'organisation'

/** Somebody who can be written to, agreed to it, and whom the participant does not mind. */
export const canBeAsked = (person: Person, circle: Circle): boolean =>
  person.lane !== null &&
  person.consent !== null &&
  person.pausedAt === null &&
  person.blockedAt === null &&
  person.erasedAt === null &&
  person.id !== circle.participantId &&
  !circle.notWanted.includes(person.id)

const mayBeAsked = ({ candidate, person }: Known, request: Request, circle: Circle, now: Instant): boolean =>
  canBeAsked(person, circle) &&
  !request.invitations.some((invitation) => invitation.personId === person.id) &&
  !candidate.busy.some((busy) => overlaps(busy, request.period)) &&
  person.asked.filter((at) => at > minus(now, { days: 7 })).length < person.asksPerWeek

/** Null when they never said. */
const freeThen = (person: Person, period: Period): boolean | null => {
  if (person.availability === null) return null
  const day = weekdayOf(dayOf(period.from))
  return person.availability.some(
    (slot) =>
      slot.day === day &&
      (slot.from === null || slot.from <= hourMinute(period.from)) &&
      (slot.to === null || slot.to >= hourMinute(period.to)),
  )
}

const reasons = ({ candidate, person }: Known, request: Request, now: Instant): AskReason[] => [
  ...(candidate.inCircle ? (['in-circle'] as const) : []),
  ...((person.saidYesTo[request.kind] ?? 0) > 0 ? (['said-yes-before'] as const) : []),
  ...(freeThen(person, request.period) ? (['free-then'] as const) : []),
  ...(candidate.near && !candidate.inCircle ? (['lives-near'] as const) : []),
  ...(person.asked.every((at) => at < minus(now, { days: 7 })) ? (['not-asked-lately'] as const) : []),
]

const weights: Record<AskReason, number> = {
  'said-yes-before': 8,
  'free-then': 4,
  'lives-near': 2,
  'in-circle': 1,
  'not-asked-lately': 0,
}
/** Who said that they are not free then is asked last, not never: plans change, and they decide. */
const score = ({ person, why }: { person: Person; why: readonly AskReason[] }, request: Request): number =>
  why.reduce((sum, reason) => sum + weights[reason], freeThen(person, request.period) === false ? -16 : 0)

/** Least lately asked first; the id makes the order total. */
const byRest = (a: Person, b: Person): number =>
  (a.asked[0] ?? '').localeCompare(b.asked[0] ?? '') || a.id.localeCompare(b.id)
