import type { Meeting } from '../domain/meeting.ts'
import type { Person } from '../domain/person.ts'
import { plus } from '../time.ts'
import type { Manner } from './answer-invitation.ts'
import { helperCancels, retellOrTell } from './answer-meeting.ts'
import { aboutMeeting, closePrompts, closeWhenFull } from './place.ts'
import type { Prompt } from './prompt.ts'
import { tell, threadNote } from './tell.ts'
import type { Params, Turn } from './turn.ts'

/** "Będę": to the question of the day before, or near the time. */
export const helperConfirms = (turn: Turn, prompt: Prompt, meeting: Meeting, manner: Manner): void => {
  if (meeting.stage.is === 'cancelled')
    return retellOrTell(turn, prompt, manner, 'meeting.alreadyOff', aboutMeeting(turn, meeting))
  turn.answer(prompt, 'yes')
  turn.happen({ is: 'HelperConfirmed', meetingId: meeting.id })
  turn.cancelTimer(`day-before-silent:${meeting.id}`)
  retellOrTell(
    turn,
    prompt,
    manner,
    prompt.kind === 'near' ? 'meeting.nearYes' : 'meeting.dayBeforeYes',
    withPlace(turn, meeting),
  )
  const request = turn.request(meeting.requestId)
  threadNote(turn, request, 'request.helperConfirmed', aboutMeeting(turn, meeting))
  closeWhenFull(turn, request)
}

/** "Nie mogę" to a visit that stands: no reproach, and the search goes on. */
export const helperSaysNo = (turn: Turn, prompt: Prompt, meeting: Meeting, manner: Manner): void => {
  if (meeting.stage.is === 'cancelled')
    return retellOrTell(turn, prompt, manner, 'meeting.alreadyOff', aboutMeeting(turn, meeting))
  turn.answer(prompt, 'no')
  closePrompts(turn, meeting.id, ['day-before', 'near'])
  retellOrTell(turn, prompt, manner, 'meeting.cancelledByYou', aboutMeeting(turn, meeting))
  helperCancels(turn, meeting, said(manner))
}

/** Late: whoever waits is told at once, with the new hour. */
export const helperLate = (turn: Turn, meeting: Meeting, minutes: number | null, words: string): void => {
  const about = { ...aboutMeeting(turn, meeting), said: quoted(words) }
  const request = turn.request(meeting.requestId)
  if (meeting.stage.is === 'cancelled') return tell(turn, meeting.helperId, 'meeting.alreadyOff', about)
  if (minutes === null) {
    tell(turn, meeting.helperId, 'meeting.lateHowLong', about)
    tell(turn, meeting.participantId, 'visit.lateSome', about)
    return threadNote(turn, request, 'request.lateSome', about, { urgency: 'alert' })
  }
  turn.happen({ is: 'HelperLate', meetingId: meeting.id, minutes })
  const from = plus(meeting.period.from, { minutes })
  const late = { ...about, delay: { minutes }, arrival: { period: { from, to: from } } }
  tell(turn, meeting.helperId, 'meeting.lateNoted', late)
  tell(turn, meeting.participantId, 'visit.late', late, { urgency: 'answer', circleId: meeting.circleId })
  threadNote(turn, request, 'request.late', late, { urgency: 'alert' })
}

/** "Spóźnię się" by the button: it asks how much in words. */
export const latePressed = (turn: Turn, meeting: Meeting): void => helperLate(turn, meeting, null, '')

/** Out of the blue "muszę odwołać": one tap makes it sure, since an unwanted cancelling leaves someone alone. */
export const sureToCancel = (turn: Turn, person: Person, meeting: Meeting, words: string): void => {
  const prompt = turn.open({
    organisationId: person.organisationId,
    kind: 'sure',
    personId: person.id,
    about: {
      meetingId: meeting.id,
      requestId: meeting.requestId,
      circleId: meeting.circleId,
      period: meeting.period,
      words,
    },
    choices: ['cancel', 'keep'],
  })
  tell(turn, person.id, 'meeting.sureCancel', aboutMeeting(turn, meeting), { prompt })
}

const said = (manner: Manner): Params => ({ said: quoted(manner.by === 'words' ? manner.words : '') })

const quoted = (words: string) => ({
  list: words ? [{ key: 'request.said', params: { words: { words } } }] : [],
})

const withPlace = (turn: Turn, meeting: Meeting): Params => ({
  ...aboutMeeting(turn, meeting),
  place: { words: turn.circle(meeting.circleId).place ?? '' },
})
