import type { Meeting } from '../domain/meeting.ts'
import type { TimerKind } from '../domain/timer.ts'
import { nextWaking, usualHours } from '../matching/waking.ts'
import { programmeOf } from '../programmes/programmes.ts'
import {
  addDays,
  atMinute,
  dayOf,
  hourOf,
  type Instant,
  instantFromMs,
  minus,
  msBetween,
  plus,
  toInstant,
  toMs,
} from '../time.ts'
import type { Turn } from './turn.ts'

/** What falls due while a place is only held: the specialist's time, a second question, the last moment to call it off. */
export const planHeld = (turn: Turn, meeting: Meeting): void => {
  if (meeting.stage.is !== 'held') return
  const { nearMinutes } = programmeOf(turn.circle(meeting.circleId).programme)
  if (meeting.stage.decideBy) set(turn, meeting, 'decide', meeting.stage.decideBy)
  set(turn, meeting, 'participant-silent', laterAsk(turn.now, meeting.period.from))
  set(turn, meeting, 'call-off', lastMoment(turn.now, meeting.period.from, nearMinutes))
}

/** Everything that will fall due around a visit that stands; cancelling it takes it all away. */
export const planConfirmed = (turn: Turn, meeting: Meeting): void => {
  const programme = programmeOf(turn.circle(meeting.circleId).programme)
  const { from, to } = meeting.period
  turn.cancelTimer(`call-off:${meeting.id}`)
  turn.cancelTimer(`participant-silent:${meeting.id}`)
  const eve = eveOf(from)
  if (eve > plus(turn.now, { hours: 3 })) set(turn, meeting, 'day-before', eve)
  set(turn, meeting, 'near', nearAt(from, programme.nearMinutes))
  set(turn, meeting, 'ask-report', nextWaking(plus(to, { minutes: programme.reportAfterMinutes })))
}

export const unplan = (turn: Turn, meeting: Meeting): void => {
  for (const kind of planned) turn.cancelTimer(`${kind}:${meeting.id}`)
}

const planned: readonly TimerKind[] = [
  'decide',
  'participant-silent',
  'call-off',
  'day-before',
  'day-before-silent',
  'near',
  'ask-report',
  'report-silent',
]

export const set = (turn: Turn, meeting: Meeting, kind: TimerKind, due: Instant): void =>
  turn.at({
    id: `${kind}:${meeting.id}`,
    kind,
    due: due > turn.now ? due : turn.now,
    about: { meetingId: meeting.id, requestId: meeting.requestId, circleId: meeting.circleId },
  })

/** The day before at the hour of the meeting, but between 9 and 18. */
export const eveOf = (from: Instant): Instant => {
  const hour = Math.min(Math.max(hourOf(from), 9), 18)
  return toInstant(atMinute(addDays(dayOf(from), -1), hour * 60))
}

/**
 * When the address is given: `minutes` before, or at eight when that would be at night, and for a visit before nine on
 * the evening before: night protects from being asked, not from one's own appointment.
 */
const nearAt = (from: Instant, minutes: number): Instant => {
  const usual = minus(from, { minutes })
  const waking = nextWaking(usual, usualHours)
  if (waking <= minus(from, { minutes: 30 })) return waking
  return toInstant(atMinute(addDays(dayOf(from), -1), 20 * 60 + 30))
}

/** The last moment for a participant's yes: before anyone sets out, but not before half the time they had has passed. */
const lastMoment = (now: Instant, from: Instant, minutes: number): Instant =>
  instantFromMs(toMs(from) - Math.min(minutes * 60_000, msBetween(now, from) / 2))

/** When the day-before question has stayed open too long: four hours, or two when the visit is near. */
export const silentBy = (asked: Instant, from: Instant): Instant => {
  const usual = plus(asked, { hours: 4 })
  return nextWaking(usual < minus(from, { hours: 6 }) ? usual : plus(asked, { hours: 2 }))
}

/** When the participant is asked a second time: the next day at the same hour, or the eve, or right away when it is near. */
const laterAsk = (now: Instant, from: Instant): Instant => {
  const tomorrow = nextWaking(plus(now, { days: 1 }), usualHours)
  const eve = eveOf(from)
  if (tomorrow < eve) return tomorrow
  return eve > plus(now, { hours: 2 }) ? eve : plus(now, { hours: 1 })
}
