import type { PersonId } from '../domain/ids.ts'
import type { Meeting } from '../domain/meeting.ts'
import type { Request } from '../domain/request.ts'
import { plus } from '../time.ts'
import type { Manner } from './answer-invitation.ts'
import {
  aboutMeeting,
  cancelMeeting,
  closePrompts,
  confirmIfAgreed,
  participantKnows,
  reopen,
  thankOthers,
} from './place.ts'
import type { Prompt } from './prompt.ts'
import { callHuman } from './relay.ts'
import { retell, tell, threadNote, threadRenote } from './tell.ts'
import type { Params, Turn } from './turn.ts'

/** The participant decides: a yes counts, a no is final, "pomoc" brings a human. */
export const participantDecides = (
  turn: Turn,
  prompt: Prompt,
  meeting: Meeting,
  choice: string,
  manner: Manner,
): void => {
  const about = aboutMeeting(turn, meeting)
  if (meeting.stage.is === 'cancelled') return answered(turn, prompt, manner, 'agree.alreadyOver', about)
  // "Pomoc" leaves the question open: it can still be answered after the talk.
  if (choice === 'help' || (choice === 'no' && meeting.period.from <= turn.now)) {
    tell(turn, meeting.participantId, 'agree.help', about)
    return callHuman(turn, meeting.participantId)
  }
  if (choice === 'no') return participantRefuses(turn, prompt, meeting, manner)
  answered(turn, prompt, manner, meeting.period.from > turn.now ? 'agree.yes' : 'agree.alreadyOver', about)
  if (meeting.stage.is !== 'held' || meeting.stage.agreed) return
  agree(turn, meeting, meeting.participantId, false)
}

export const agree = (turn: Turn, meeting: Meeting, by: PersonId, inNameOf: boolean): void => {
  turn.happen({ is: 'ParticipantAgreed', meetingId: meeting.id, by, inNameOf, at: turn.now })
  turn.cancelTimer(`participant-silent:${meeting.id}`)
  closePrompts(turn, meeting.id, ['silent-participant'])
  const request = turn.request(meeting.requestId)
  if (!inNameOf) threadNote(turn, request, 'request.participantAgreed', aboutMeeting(turn, meeting))
  confirmIfAgreed(turn, meeting.id)
}

const participantRefuses = (turn: Turn, prompt: Prompt, meeting: Meeting, manner: Manner): void => {
  answered(turn, prompt, manner, 'agree.no', aboutMeeting(turn, meeting))
  refuse(turn, meeting)
}

/** Nobody visits a person who said no: the helper is thanked, and nothing goes on before the specialist decides. */
export const refuse = (turn: Turn, meeting: Meeting): void => {
  const request = turn.request(meeting.requestId)
  const about = aboutMeeting(turn, meeting)
  cancelMeeting(turn, meeting, 'participant')
  notAgain(turn, request, meeting.helperId)
  if (request.phase.is === 'closed') turn.happen({ is: 'RequestReopened', requestId: request.id })
  turn.happen({ is: 'SearchHalted', requestId: request.id })
  turn.cancelTimer(`wave:${request.id}`)
  tell(turn, meeting.helperId, 'meeting.participantRefused', about, { now: soon(turn, meeting) })
  const next = turn.open({
    organisationId: meeting.organisationId,
    kind: 'refused',
    personId: null,
    about: { meetingId: meeting.id, requestId: request.id, circleId: meeting.circleId },
    choices: ['search', 'close'],
  })
  threadNote(turn, request, 'request.participantRefused', about, { prompt: next })
}

/** Who was not wanted for this visit, or can't, is not asked for it once more. */
const notAgain = (turn: Turn, request: Request, helperId: PersonId): void => {
  const mine = request.invitations.find((one) => one.personId === helperId)
  if (mine)
    turn.happen({
      is: 'InvitationAnswered',
      requestId: request.id,
      invitationId: mine.id,
      answer: 'no',
      at: turn.now,
    })
}

/** So near that whoever is concerned has to know at once, whatever the hour. */
const soon = (turn: Turn, meeting: Meeting): boolean => meeting.period.from < plus(turn.now, { hours: 10 })

/** The helper can't come after all: no reproach, and the search goes on while there is time. */
export const helperCancels = (turn: Turn, meeting: Meeting, said: Params): void =>
  lookOn(turn, meeting, said, { visit: 'visit.helperCannot', thread: 'request.helperCannot' })

/** They erased themselves: nobody is named any more. */
export const helperGone = (turn: Turn, meeting: Meeting): void =>
  lookOn(turn, meeting, noWords, { visit: 'visit.someoneCannot', thread: 'request.someoneCannot' })

const lookOn = (
  turn: Turn,
  meeting: Meeting,
  said: Params,
  keys: { readonly visit: string; readonly thread: string },
): void => {
  const about = aboutMeeting(turn, meeting)
  const knows = participantKnows(turn, meeting)
  cancelMeeting(turn, meeting, 'helper')
  const request = turn.request(meeting.requestId)
  notAgain(turn, request, meeting.helperId)
  if (knows)
    tell(turn, meeting.participantId, keys.visit, about, {
      circleId: meeting.circleId,
      now: soon(turn, meeting),
    })
  threadNote(turn, request, keys.thread, { ...about, ...said }, { urgency: 'alert' })
  reopen(turn, meeting)
}

/** The helper took back a yes that was not agreed yet, or not wanted any more. */
export const undoYes = (turn: Turn, prompt: Prompt, meeting: Meeting, manner: Manner): void => {
  if (meeting.stage.is === 'cancelled')
    return answered(turn, prompt, manner, 'meeting.alreadyOff', aboutMeeting(turn, meeting))
  if (meeting.period.from <= turn.now)
    return answered(turn, prompt, manner, 'meeting.begun', aboutMeeting(turn, meeting))
  answered(turn, prompt, manner, 'invitation.undone', aboutMeeting(turn, meeting))
  helperCancels(turn, meeting, noWords)
}

export const noWords: Params = { said: { list: [] } }

/** The specialist's word on a yes: settled at once, or somebody else. */
export const specialistDecides = (
  turn: Turn,
  prompt: Prompt,
  meeting: Meeting,
  choice: string,
  by: PersonId,
): void => {
  const request = turn.request(meeting.requestId)
  const about = { ...aboutMeeting(turn, meeting), by: { person: by } }
  if (meeting.stage.is !== 'held') return threadRenote(turn, request, prompt, 'request.over', about)
  turn.answer(prompt, choice)
  if (choice === 'approve') {
    turn.happen({ is: 'SpecialistApproved', meetingId: meeting.id })
    turn.cancelTimer(`decide:${meeting.id}`)
    threadRenote(turn, request, prompt, 'request.approved', about)
    return confirmIfAgreed(turn, meeting.id)
  }
  const knows = participantKnows(turn, meeting)
  cancelMeeting(turn, meeting, 'specialist')
  notAgain(turn, request, meeting.helperId)
  threadRenote(turn, request, prompt, 'request.other', about)
  tell(turn, meeting.helperId, 'meeting.otherChosen', about)
  if (knows) tell(turn, meeting.participantId, 'agree.otherComes', about)
  reopen(turn, meeting)
}

/** What the participant said aloud, recorded by the specialist in their name. */
export const recordForParticipant = (
  turn: Turn,
  prompt: Prompt,
  meeting: Meeting,
  choice: string,
  by: PersonId,
): void => {
  const request = turn.request(meeting.requestId)
  const about = { ...aboutMeeting(turn, meeting), by: { person: by } }
  const erased = turn.person(meeting.participantId).erasedAt !== null
  if (meeting.stage.is !== 'held' || erased) return threadRenote(turn, request, prompt, 'request.over', about)
  turn.answer(prompt, choice)
  threadRenote(
    turn,
    request,
    prompt,
    choice === 'agreed' ? 'request.recordedYes' : 'request.recordedNo',
    about,
  )
  const asked = turn
    .prompts()
    .find((one) => one.about.meetingId === meeting.id && one.kind === 'agree' && one.status === 'open')
  if (asked) {
    turn.answer(asked, choice)
    retell(turn, asked, choice === 'agreed' ? 'agree.yes' : 'agree.no', about)
  }
  if (choice === 'agreed') return agree(turn, meeting, by, true)
  refuse(turn, meeting)
}

/** After a no of the participant: another person, or no visit at all. */
export const afterRefusal = (turn: Turn, prompt: Prompt, meeting: Meeting, choice: string): void => {
  const request = turn.request(meeting.requestId)
  turn.answer(prompt, choice)
  if (choice === 'close') return closeRequest(turn, request, 'refused')
  if (request.period.from <= turn.now)
    return threadRenote(turn, request, prompt, 'request.over', aboutMeeting(turn, meeting))
  threadRenote(turn, request, prompt, 'request.searchOn', aboutMeeting(turn, meeting))
  reopen(turn, meeting)
}

/** Withdrawn: everybody who was asked or was coming hears of it. */
export const closeRequest = (turn: Turn, request: Request, why: 'withdrawn' | 'refused'): void => {
  if (request.phase.is === 'closed' && request.phase.why !== 'filled') return
  for (const meeting of turn
    .meetings()
    .filter((one) => one.requestId === request.id && stillAhead(turn, one)))
    withdrawMeeting(turn, meeting)
  turn.happen({ is: 'RequestClosed', requestId: request.id, why, at: turn.now })
  turn.cancelTimer(`wave:${request.id}`)
  turn.cancelTimer(`request-over:${request.id}`)
  for (const prompt of turn
    .prompts()
    .filter((one) => one.about.requestId === request.id && one.status === 'open'))
    if (prompt.kind === 'request' || prompt.kind === 'refused') turn.answer(prompt, 'close')
  thankOthers(turn, request, 'invitation.withdrawn')
}

const stillAhead = (turn: Turn, meeting: Meeting): boolean =>
  meeting.stage.is !== 'cancelled' && meeting.period.from > turn.now

const withdrawMeeting = (turn: Turn, meeting: Meeting): void => {
  const knows = participantKnows(turn, meeting)
  const about = aboutMeeting(turn, meeting)
  const manner = { now: soon(turn, meeting) }
  cancelMeeting(turn, meeting, 'specialist')
  tell(turn, meeting.helperId, 'meeting.withdrawn', about, manner)
  if (knows) tell(turn, meeting.participantId, 'visit.withdrawn', about, manner)
}

const answered = (turn: Turn, prompt: Prompt, manner: Manner, key: string, about: Params): void => {
  turn.answer(prompt, key)
  retellOrTell(turn, prompt, manner, key, about)
}

export const retellOrTell = (
  turn: Turn,
  prompt: Prompt,
  manner: Manner,
  key: string,
  about: Params,
): void => {
  if (manner.by === 'button') return retell(turn, prompt, key, about)
  if (prompt.personId) tell(turn, prompt.personId, key, about)
}
