import type { Meeting } from '../domain/meeting.ts'
import type { Person } from '../domain/person.ts'
import { plus } from '../time.ts'
import type { Manner } from './answer-invitation.ts'
import { helperCancels, retellOrTell } from './answer-meeting.ts'
import { meetingRef } from './meeting-ref.ts'
import { aboutMeeting, closePrompts, closeWhenFull, participantKnows, promptsOf } from './place.ts'
import type { Prompt } from './prompt.ts'
import { tell, threadNote } from './tell.ts'
import { type Params, say, type Turn } from './turn.ts'

/** "Będę": to the question of the day before, or near the time. */
export const helperConfirms = (turn: Turn, prompt: Prompt, meeting: Meeting, manner: Manner): void => {
  if (meeting.stage.is === 'cancelled')
    return retellOrTell(turn, prompt, manner, 'meeting.alreadyOff', aboutMeeting(turn, meeting))
  turn.answer(prompt, 'yes')
  const key = prompt.kind === 'near' ? 'meeting.nearYes' : 'meeting.dayBeforeYes'
  retellOrTell(turn, prompt, manner, key, withPlace(turn, meeting))
  counted(turn, meeting)
  threadNote(turn, turn.request(meeting.requestId), 'request.helperConfirmed', aboutMeeting(turn, meeting))
}

/** "Nie mogę" to a visit that stands: no reproach, and the search goes on. */
export const helperSaysNo = (turn: Turn, prompt: Prompt, meeting: Meeting, manner: Manner): void => {
  const about = aboutMeeting(turn, meeting)
  if (meeting.stage.is === 'cancelled') return retellOrTell(turn, prompt, manner, 'meeting.alreadyOff', about)
  if (meeting.period.from <= turn.now) return retellOrTell(turn, prompt, manner, 'meeting.begun', about)
  turn.answer(prompt, 'no')
  closePrompts(turn, meeting.id, ['day-before', 'near', 'how-late'])
  retellOrTell(turn, prompt, manner, 'meeting.cancelledByYou', about)
  helperCancels(turn, meeting, { said: quoted(manner.by === 'words' ? manner.words : '') })
}

/** Late: whoever waits is told at once, with the new hour. Who says so is coming. */
export const helperLate = (turn: Turn, meeting: Meeting, minutes: number | null, words: string): void => {
  const about = { ...aboutMeeting(turn, meeting), said: quoted(words) }
  if (meeting.stage.is === 'cancelled') return tell(turn, meeting.helperId, 'meeting.alreadyOff', about)
  if (minutes === null) return lateSome(turn, meeting, about)
  closePrompts(turn, meeting.id, ['day-before', 'how-late'])
  counted(turn, meeting)
  turn.happen({ is: 'HelperLate', meetingId: meeting.id, minutes })
  const from = plus(meeting.period.from, { minutes })
  const late = { ...about, delay: { minutes }, arrival: { period: { from, to: from } } }
  tell(turn, meeting.helperId, 'meeting.lateNoted', late)
  if (participantKnows(turn, meeting))
    tell(turn, meeting.participantId, 'visit.late', late, { circleId: meeting.circleId, now: true })
  threadNote(turn, turn.request(meeting.requestId), 'request.late', late, { urgency: 'alert' })
}

/** "Spóźnię się" by the button; a second press while we wait for the minutes changes nothing. */
export const latePressed = (turn: Turn, meeting: Meeting): void => {
  if (promptsOf(turn, meeting.id).some((prompt) => prompt.kind === 'how-late'))
    return turn.ack({ is: 'toast', say: say('talk.alreadyAnswered') })
  helperLate(turn, meeting, null, '')
}

/** The minutes that were asked for. */
export const lateBy = (turn: Turn, prompt: Prompt, meeting: Meeting, minutes: number): void => {
  turn.answer(prompt, String(minutes))
  helperLate(turn, meeting, minutes, '')
}

/** Out of the blue "muszę odwołać": one tap makes it sure, since an unwanted cancelling leaves someone alone. */
export const sureToCancel = (turn: Turn, person: Person, meeting: Meeting, words: string): void => {
  const about = aboutMeeting(turn, meeting)
  if (meeting.period.from <= turn.now) return tell(turn, person.id, 'meeting.begun', about)
  const prompt = turn.open({
    organisationId: person.organisationId,
    kind: 'sure',
    personId: person.id,
    about: { ...meetingRef(meeting), words },
    choices: ['cancel', 'keep'],
  })
  tell(turn, person.id, 'meeting.sureCancel', about, { prompt })
}

const lateSome = (turn: Turn, meeting: Meeting, about: Params): void => {
  closePrompts(turn, meeting.id, ['how-late'])
  const prompt = turn.open({
    organisationId: meeting.organisationId,
    kind: 'how-late',
    personId: meeting.helperId,
    about: meetingRef(meeting),
    choices: ['10', '20', '30'],
  })
  tell(turn, meeting.helperId, 'meeting.lateHowLong', about, { prompt })
  if (participantKnows(turn, meeting))
    tell(turn, meeting.participantId, 'visit.lateSome', about, { now: true })
  threadNote(turn, turn.request(meeting.requestId), 'request.lateSome', about, { urgency: 'alert' })
}

/** They are coming: no more asking, no more looking for somebody else. */
const counted = (turn: Turn, meeting: Meeting): void => {
  turn.happen({ is: 'HelperConfirmed', meetingId: meeting.id })
  turn.cancelTimer(`day-before-silent:${meeting.id}`)
  closeWhenFull(turn, turn.request(meeting.requestId))
}

const quoted = (words: string) => ({
  list: words ? [{ key: 'request.said', params: { words: { words } } }] : [],
})

const withPlace = (turn: Turn, meeting: Meeting): Params => ({
  ...aboutMeeting(turn, meeting),
  place: { words: turn.circle(meeting.circleId).place ?? '' },
})
