import type { Meeting } from '../domain/meeting.ts'
import type { TimerKind } from '../domain/timer.ts'
import { nextWaking, usualHours } from '../matching/waking.ts'
import { programmeOf } from '../programmes/programmes.ts'
import { addDays, atMinute, dayOf, hourOf, type Instant, minus, plus, toInstant } from '../time.ts'
import type { Turn } from './turn.ts'

/** Everything that will fall due around a meeting, set at once; cancelling the meeting takes it all away. */
export const planMeeting = (turn: Turn, meeting: Meeting): void => {
  const programme = programmeOf(turn.circle(meeting.circleId).programme)
  const { from, to } = meeting.period
  if (meeting.stage.is === 'held' && meeting.stage.decideBy)
    set(turn, meeting, 'decide', meeting.stage.decideBy)
  if (meeting.stage.is === 'held') set(turn, meeting, 'participant-silent', laterAsk(turn.now, from))
  const dayBefore = eveOf(from)
  if (dayBefore > plus(turn.now, { hours: 3 })) set(turn, meeting, 'day-before', dayBefore)
  set(turn, meeting, 'near', minus(from, { minutes: programme.nearMinutes }))
  set(turn, meeting, 'ask-report', nextWaking(plus(to, { minutes: programme.reportAfterMinutes })))
}

export const unplanMeeting = (turn: Turn, meeting: Meeting): void => {
  for (const kind of planned) turn.cancelTimer(`${kind}:${meeting.id}`)
}

const planned: readonly TimerKind[] = [
  'decide',
  'participant-silent',
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

/** When the day-before question has stayed open too long: four hours later, or half the time left when it is short. */
export const silentBy = (asked: Instant, from: Instant): Instant => {
  const usual = plus(asked, { hours: 4 })
  const latest = minus(from, { hours: 6 })
  return nextWaking(usual < latest ? usual : plus(asked, { hours: 2 }))
}

/** When the participant is asked a second time: the next day at the same hour, or the eve, or right away when it is near. */
const laterAsk = (now: Instant, from: Instant): Instant => {
  const tomorrow = nextWaking(plus(now, { days: 1 }), usualHours)
  const eve = eveOf(from)
  if (tomorrow < eve) return tomorrow
  return eve > plus(now, { hours: 2 }) ? eve : plus(now, { hours: 1 })
}
