import type { PersonId } from '../domain/ids.ts'
import type { CancelledBy, Meeting } from '../domain/meeting.ts'
import type { Request } from '../domain/request.ts'
import { nextWaking } from '../matching/waking.ts'
import { programmeOf } from '../programmes/programmes.ts'
import { type Instant, instantFromMs, msBetween, type Period, toMs } from '../time.ts'
import { planConfirmed, planHeld, unplan } from './calendar.ts'
import { meetingRef } from './meeting-ref.ts'
import type { Prompt } from './prompt.ts'
import { searchAgain } from './search.ts'
import { retell, tell, threadNote, threadRenote } from './tell.ts'
import type { Params, Turn } from './turn.ts'

/**
 * Keeps a place for somebody who said yes. It is theirs once the participant agreed and the specialist's time to decide
 * otherwise is over. `settled`: the specialist has decided already (they accepted an offer).
 */
export const hold = (
  turn: Turn,
  request: Request,
  helperId: PersonId,
  period: Period,
  settled: boolean,
): Meeting => {
  const circle = turn.circle(request.circleId)
  const readable = nextWaking(turn.now, turn.person(circle.participantId).hours)
  const meeting: Meeting = {
    id: turn.ids.meeting(),
    organisationId: request.organisationId,
    requestId: request.id,
    circleId: request.circleId,
    kind: request.kind,
    helperId,
    participantId: circle.participantId,
    period,
    stage: {
      is: 'held',
      since: turn.now,
      decideBy: settled ? null : decideBy(readable, period.from, programmeOf(circle.programme).decideMinutes),
      agreed: null,
    },
    dayBefore: 'not-asked',
    lateMinutes: null,
    helperReport: null,
    participantReport: null,
  }
  replaceSilent(turn, request)
  turn.happen({ is: 'PlaceHeld', meeting })
  askParticipant(turn, meeting)
  planHeld(turn, meeting)
  return meeting
}

/** Asks the person at the centre; who has no phone is asked by the specialist. */
export const askParticipant = (turn: Turn, meeting: Meeting, again = false): void => {
  const participant = turn.person(meeting.participantId)
  if (!participant.lane || participant.pausedAt || participant.blockedAt)
    return askSpecialistInstead(turn, meeting)
  const prompt = turn.open({
    organisationId: meeting.organisationId,
    kind: 'agree',
    personId: participant.id,
    about: meetingRef(meeting),
    choices: ['yes', 'no', 'help'],
  })
  tell(turn, participant.id, again ? 'agree.askAgain' : 'agree.ask', aboutMeeting(turn, meeting), {
    prompt,
    urgency: 'reminder',
    notAfter: meeting.period.from,
    circleId: meeting.circleId,
    requestId: meeting.requestId,
  })
}

/** Silence is never assent: the specialist asks, and records what the participant said. */
export const askSpecialistInstead = (turn: Turn, meeting: Meeting): void => {
  const request = turn.request(meeting.requestId)
  const prompt = turn.open({
    organisationId: meeting.organisationId,
    kind: 'silent-participant',
    personId: null,
    about: meetingRef(meeting),
    choices: ['agreed', 'refused'],
  })
  threadNote(turn, request, 'request.participantSilent', aboutMeeting(turn, meeting), {
    prompt,
    urgency: 'reminder',
  })
}

/** Agreed on both sides: the visit stands, and when it was the last place the others are thanked. */
export const confirmIfAgreed = (turn: Turn, meetingId: Meeting['id']): void => {
  const meeting = turn.meeting(meetingId)
  if (meeting.stage.is !== 'held' || meeting.stage.decideBy !== null || meeting.stage.agreed === null) return
  turn.happen({ is: 'MeetingConfirmed', meetingId, at: turn.now })
  planConfirmed(turn, turn.meeting(meetingId))
  closePrompts(turn, meetingId, ['decide', 'agree', 'silent-participant', 'undo-yes'])
  tell(turn, meeting.helperId, 'meeting.confirmed', aboutMeeting(turn, meeting), {
    circleId: meeting.circleId,
  })
  const request = turn.request(meeting.requestId)
  if (request.note) tell(turn, meeting.helperId, 'meeting.note', { note: { words: request.note } })
  threadNote(turn, request, 'request.confirmed', aboutMeeting(turn, meeting))
  closeWhenFull(turn, request)
}

/** The visit will not be: the place is free, nothing more is said of it; who is told what is up to the caller. */
export const cancelMeeting = (turn: Turn, meeting: Meeting, by: CancelledBy): void => {
  turn.happen({
    is: 'MeetingCancelled',
    meetingId: meeting.id,
    requestId: meeting.requestId,
    by,
    at: turn.now,
  })
  unplan(turn, meeting)
  for (const prompt of promptsOf(turn, meeting.id)) turn.closePrompt(prompt)
  for (const id of [meeting.helperId, meeting.participantId])
    for (const kind of ['day-before', 'near'])
      turn.drop(turn.person(id).lane, reminderSlot(kind, meeting, id))
}

/** Reminders have names of their own, so that one that waits for the morning can be taken back unseen. */
export const reminderSlot = (kind: string, meeting: Meeting, to: PersonId): string =>
  `${kind}:${meeting.id}:${to}`

/** Did the participant hear of this visit: they agreed, or the question could already be read. */
export const participantKnows = (turn: Turn, meeting: Meeting): boolean =>
  meeting.stage.is === 'confirmed' ||
  (meeting.stage.is === 'held' && meeting.stage.agreed !== null) ||
  promptsOf(turn, meeting.id).some(
    (prompt) => prompt.kind === 'agree' && (prompt.readableFrom === null || prompt.readableFrom <= turn.now),
  )

/** Searches on after a place came free, while there is time. */
export const reopen = (turn: Turn, meeting: Meeting): void => {
  const request = turn.request(meeting.requestId)
  if (request.phase.is === 'closed' && request.phase.why !== 'filled') return
  if (request.period.from <= turn.now) return
  if (request.phase.is === 'closed' || request.exhausted || request.halted)
    turn.happen({ is: 'RequestReopened', requestId: request.id })
  searchAgain(turn, turn.request(request.id))
}

/** Questions about this meeting that still await an answer. */
export const promptsOf = (turn: Turn, meetingId: Meeting['id']): Prompt[] =>
  turn.prompts().filter((prompt) => prompt.about.meetingId === meetingId && prompt.status === 'open')

export const closePrompts = (
  turn: Turn,
  meetingId: Meeting['id'],
  kinds: readonly Prompt['kind'][],
): void => {
  for (const prompt of promptsOf(turn, meetingId).filter((one) => kinds.includes(one.kind)))
    turn.closePrompt(prompt)
}

export const aboutMeeting = (turn: Turn, meeting: Meeting): Params => {
  const circle = turn.circle(meeting.circleId)
  return {
    participant: { person: meeting.participantId },
    helper: { person: meeting.helperId },
    specialist: { person: circle.specialistId },
    when: { period: meeting.period },
    help: { help: meeting.kind, programme: circle.programme },
  }
}

/** All places taken and agreed: the open questions of the others become a thank-you. */
export const closeWhenFull = (turn: Turn, request: Request): void => {
  const standing = turn
    .meetings()
    .filter((meeting) => meeting.requestId === request.id && meeting.stage.is === 'confirmed')
  if (standing.length < request.places || request.phase.is === 'closed') return
  turn.happen({ is: 'RequestClosed', requestId: request.id, why: 'filled', at: turn.now })
  turn.cancelTimer(`wave:${request.id}`)
  thankOthers(turn, request, 'invitation.filled')
}

/** Edits every open question about a request, and withdraws what was offered for it. */
export const thankOthers = (turn: Turn, request: Request, key: string): void => {
  const asked = turn
    .prompts()
    .filter((prompt) => prompt.about.requestId === request.id && prompt.status === 'open')
  for (const prompt of asked) {
    if (prompt.kind === 'invitation') {
      turn.closePrompt(prompt)
      retell(turn, prompt, key, { when: { period: request.period } })
    }
    if (prompt.kind === 'undo-offer') turn.closePrompt(prompt)
    if (prompt.kind === 'offer') {
      turn.closePrompt(prompt)
      const offer = request.offers.find((one) => one.id === prompt.about.offerId)
      if (offer?.status === 'open')
        turn.happen({ is: 'OfferSettled', requestId: request.id, offerId: offer.id, status: 'withdrawn' })
      if (offer)
        threadRenote(turn, request, prompt, 'request.offerOver', { helper: { person: offer.personId } })
    }
  }
}

/** Who did not answer the day before gives way to the one who says yes now, and is told. */
const replaceSilent = (turn: Turn, request: Request): void => {
  if (request.taken.length < request.places) return
  const silent = request.taken
    .map((place) => turn.meeting(place.meetingId))
    .find((one) => one.dayBefore === 'silent')
  if (!silent) return
  cancelMeeting(turn, silent, 'silence')
  tell(turn, silent.helperId, 'meeting.replaced', aboutMeeting(turn, silent))
  tell(turn, silent.participantId, 'visit.helperCannot', aboutMeeting(turn, silent))
}

/** An hour by default, but never more than a tenth of the time left, and five minutes at least. */
const decideBy = (now: Instant, start: Instant, minutes: number): Instant => {
  const tenth = msBetween(now, start) / 10
  return instantFromMs(toMs(now) + Math.max(5 * 60_000, Math.min(minutes * 60_000, tenth)))
}
