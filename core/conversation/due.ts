import type { Meeting } from '../domain/meeting.ts'
import type { Request } from '../domain/request.ts'
import type { Timer } from '../domain/timer.ts'
import { repeatAlert } from './alarm.ts'
import { set, silentBy } from './calendar.ts'
import { meetingRef } from './meeting-ref.ts'
import {
  aboutMeeting,
  askParticipant,
  askSpecialistInstead,
  cancelMeeting,
  closePrompts,
  confirmIfAgreed,
  participantKnows,
  promptsOf,
  reminderSlot,
  reopen,
  thankOthers,
} from './place.ts'
import { refreshCard } from './post-request.ts'
import { endRelay } from './relay.ts'
import { askReports, reportSilent } from './report.ts'
import { askWave } from './search.ts'
import { tell, threadNote } from './tell.ts'
import type { Turn } from './turn.ts'

/** A timer fell due. Each looks again at how things stand: what is no longer true is not said. */
export const fallDue = (turn: Turn, timer: Timer): void => {
  const request = turn.maybeRequest(timer.about.requestId)
  const meeting = turn.maybeMeeting(timer.about.meetingId)
  switch (timer.kind) {
    case 'wave':
      return request ? askWave(turn, request) : undefined
    case 'request-over':
      return request ? requestOver(turn, request) : undefined
    case 'decide':
      return meeting ? decideOver(turn, meeting) : undefined
    case 'participant-silent':
      return meeting ? askParticipantAgain(turn, meeting) : undefined
    case 'call-off':
      return meeting ? lastChance(turn, meeting) : undefined
    case 'day-before':
      return meeting ? dayBefore(turn, meeting) : undefined
    case 'day-before-silent':
      return meeting ? helperSilent(turn, meeting) : undefined
    case 'near':
      return meeting ? near(turn, meeting) : undefined
    case 'ask-report':
      return meeting ? askReports(turn, meeting) : undefined
    case 'report-silent':
      return meeting ? reportSilent(turn, meeting) : undefined
    case 'alert-again': {
      const alert = turn.maybeAlert(timer.about.alertId)
      return alert ? repeatAlert(turn, alert) : undefined
    }
    case 'relay-idle': {
      const conversation = timer.about.conversationId ? turn.conversation(timer.about.conversationId) : null
      return conversation ? endRelay(turn, conversation, 'silence') : undefined
    }
    case 'forget-stranger': {
      const id = timer.about.conversationId
      return id && !turn.conversation(id)?.personId ? turn.forgetConversation(id) : undefined
    }
    default:
      return timer.kind satisfies never
  }
}

/** The specialist's time to decide otherwise is over. A silent participant is not a yes: the specialist hears of it. */
const decideOver = (turn: Turn, meeting: Meeting): void => {
  if (meeting.stage.is !== 'held') return
  turn.happen({ is: 'SpecialistApproved', meetingId: meeting.id })
  closePrompts(turn, meeting.id, ['decide'])
  if (meeting.stage.agreed) return confirmIfAgreed(turn, meeting.id)
  if (!promptsOf(turn, meeting.id).some((prompt) => prompt.kind === 'silent-participant'))
    askSpecialistInstead(turn, meeting)
}

const askParticipantAgain = (turn: Turn, meeting: Meeting): void => {
  if (meeting.stage.is !== 'held' || meeting.stage.agreed || meeting.period.from <= turn.now) return
  if (
    promptsOf(turn, meeting.id).some((prompt) => prompt.kind === 'silent-participant') &&
    !turn.person(meeting.participantId).lane
  )
    return
  closePrompts(turn, meeting.id, ['agree'])
  turn.happen({ is: 'ParticipantAskedAgain', meetingId: meeting.id })
  askParticipant(turn, meeting, true)
}

/** "Jutro o 10 u Jana. Dasz radę?" to the helper; who comes and when to the participant. */
const dayBefore = (turn: Turn, meeting: Meeting): void => {
  if (meeting.stage.is !== 'confirmed' || meeting.period.from <= turn.now) return
  const about = aboutMeeting(turn, meeting)
  const common = { organisationId: meeting.organisationId, about: meetingRef(meeting) }
  const manner = {
    urgency: 'reminder',
    notAfter: meeting.period.from,
    circleId: meeting.circleId,
    requestId: meeting.requestId,
  } as const
  const helper = turn.open({
    ...common,
    kind: 'day-before',
    personId: meeting.helperId,
    choices: ['yes', 'no'],
    slot: reminderSlot('day-before', meeting, meeting.helperId),
  })
  turn.happen({ is: 'HelperAskedAgain', meetingId: meeting.id })
  tell(turn, meeting.helperId, 'meeting.dayBefore', about, { ...manner, prompt: helper })
  const participant = turn.open({
    ...common,
    kind: 'agree',
    personId: meeting.participantId,
    choices: ['yes', 'no', 'help'],
    slot: reminderSlot('day-before', meeting, meeting.participantId),
  })
  tell(turn, meeting.participantId, 'visit.dayBefore', about, { ...manner, prompt: participant })
  set(turn, meeting, 'day-before-silent', silentBy(turn.now, meeting.period.from))
}

/** No answer to the day-before question: somebody else is looked for while there is time, and the specialist knows. */
const helperSilent = (turn: Turn, meeting: Meeting): void => {
  if (meeting.stage.is !== 'confirmed' || meeting.dayBefore !== 'asked' || meeting.period.from <= turn.now)
    return
  turn.happen({ is: 'HelperSilent', meetingId: meeting.id })
  const about = aboutMeeting(turn, meeting)
  threadNote(turn, turn.request(meeting.requestId), 'request.helperSilent', about, { urgency: 'alert' })
  const asked = promptsOf(turn, meeting.id).find((prompt) => prompt.kind === 'day-before')
  if (asked)
    tell(turn, meeting.helperId, 'meeting.stillWaiting', about, {
      prompt: asked,
      urgency: 'reminder',
      notAfter: meeting.period.from,
    })
  reopen(turn, meeting)
}

/** Near the time the helper gets the address, and the participant reads once more who comes. */
const near = (turn: Turn, meeting: Meeting): void => {
  if (meeting.stage.is !== 'confirmed' || meeting.period.from <= turn.now) return
  turn.happen({ is: 'HelperReminded', meetingId: meeting.id })
  const place = turn.circle(meeting.circleId).place
  const manner = {
    urgency: 'reminder',
    notAfter: meeting.period.from,
    circleId: meeting.circleId,
    requestId: meeting.requestId,
  } as const
  const prompt = turn.open({
    organisationId: meeting.organisationId,
    kind: 'near',
    personId: meeting.helperId,
    about: meetingRef(meeting),
    choices: ['yes', 'late', 'no'],
    slot: reminderSlot('near', meeting, meeting.helperId),
  })
  const about = { ...aboutMeeting(turn, meeting), place: { words: place ?? '' } }
  tell(turn, meeting.helperId, place ? 'meeting.near' : 'meeting.nearNoPlace', about, { ...manner, prompt })
  tell(turn, meeting.participantId, 'visit.near', aboutMeeting(turn, meeting), {
    ...manner,
    slot: reminderSlot('near', meeting, meeting.participantId),
  })
}

/** Nobody agreed until the last moment: called off before anyone sets out. Only the specialist's time open: it stands. */
const lastChance = (turn: Turn, meeting: Meeting): void => {
  if (meeting.stage.is !== 'held') return
  if (meeting.stage.agreed) {
    turn.happen({ is: 'SpecialistApproved', meetingId: meeting.id })
    return confirmIfAgreed(turn, meeting.id)
  }
  const about = aboutMeeting(turn, meeting)
  const knows = participantKnows(turn, meeting)
  cancelMeeting(turn, meeting, 'silence')
  tell(turn, meeting.helperId, 'meeting.noAssent', about, { now: true })
  if (knows) tell(turn, meeting.participantId, 'agree.tooLate', about, { now: true })
  threadNote(turn, turn.request(meeting.requestId), 'request.noAssent', about, { urgency: 'alert' })
}

/** The hour asked for has come: whatever is still open is over. */
const requestOver = (turn: Turn, request: Request): void => {
  const card = turn
    .prompts()
    .find((one) => one.kind === 'request' && one.about.requestId === request.id && one.status === 'open')
  if (card) turn.closePrompt(card)
  if (request.phase.is !== 'open') return refreshCard(turn, request)
  turn.happen({ is: 'RequestClosed', requestId: request.id, why: 'past', at: turn.now })
  turn.cancelTimer(`wave:${request.id}`)
  thankOthers(turn, request, 'invitation.past')
  if (request.taken.length < request.places)
    threadNote(
      turn,
      request,
      'request.past',
      {
        when: { period: request.period },
        specialist: { person: turn.circle(request.circleId).specialistId },
      },
      { urgency: 'alert' },
    )
}
