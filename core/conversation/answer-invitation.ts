import type { PersonId } from '../domain/ids.ts'
import type { Invitation, Request } from '../domain/request.ts'
import { overlaps, type Period } from '../time.ts'
import { aboutMeeting, hold } from './place.ts'
import type { Prompt } from './prompt.ts'
import { openPlaces, searchOnIfAllRefused } from './search.ts'
import { retell, tell, threadNote } from './tell.ts'
import type { Params, Turn } from './turn.ts'
import { withdrawOffers } from './withdraw-offers.ts'

/** How it was said: by a button the question itself is edited, by words a new message answers. */
export type Manner = { readonly by: 'button' } | { readonly by: 'words'; readonly words: string }

export type Asked = { readonly request: Request; readonly invitation: Invitation; readonly prompt: Prompt }

/** The request and the invitation behind a prompt; null when they are gone. */
export const askedBy = (turn: Turn, prompt: Prompt): Asked | null => {
  const request = turn.maybeRequest(prompt.about.requestId)
  const invitation = request?.invitations.find((one) => one.id === prompt.about.invitationId)
  return request && invitation ? { request, invitation, prompt } : null
}

/** A yes: the place is held when there is one. First come, first served; the version of the request guards it. */
export const sayYes = (turn: Turn, asked: Asked, manner: Manner): void => {
  const { request, invitation, prompt } = asked
  if (request.phase.is === 'closed' || request.period.from <= turn.now) return tooLate(turn, asked, manner)
  const clash = clashing(turn, asked)
  if (clash) return respondTo(turn, asked, manner, 'invitation.clash', { other: { period: clash } })
  if (request.taken.some((place) => place.personId === invitation.personId))
    return respondTo(turn, asked, manner, 'talk.alreadyAnswered')
  withdrawOffers(turn, request, invitation.personId)
  record(turn, asked, 'yes')
  turn.answer(prompt, 'yes')
  if (request.halted || openPlaces(turn, request) <= 0) {
    respondTo(turn, asked, manner, 'invitation.reserve')
    return threadNote(turn, request, 'request.reserve', quote(asked, manner))
  }
  const meeting = hold(turn, request, invitation.personId, request.period, false)
  const undo = turn.open({
    organisationId: request.organisationId,
    kind: 'undo-yes',
    personId: invitation.personId,
    about: {
      meetingId: meeting.id,
      requestId: request.id,
      circleId: request.circleId,
      period: request.period,
    },
    choices: ['undo'],
    ...(manner.by === 'button' ? { slot: prompt.slot } : {}),
  })
  respondTo(
    turn,
    asked,
    manner,
    seesName(turn, asked) ? 'invitation.held' : 'invitation.heldOutside',
    aboutMeeting(turn, meeting),
    undo,
  )
  const decide = turn.open({
    organisationId: request.organisationId,
    kind: 'decide',
    personId: null,
    about: { meetingId: meeting.id, requestId: request.id, circleId: request.circleId },
    choices: ['approve', 'other'],
  })
  const until = meeting.stage.is === 'held' && meeting.stage.decideBy ? meeting.stage.decideBy : turn.now
  threadNote(
    turn,
    request,
    'request.held',
    {
      ...aboutMeeting(turn, meeting),
      until: { period: { from: until, to: until } },
      ...quote(asked, manner),
    },
    { prompt: decide },
  )
}

export const sayNo = (turn: Turn, asked: Asked, manner: Manner): void => {
  withdrawOffers(turn, asked.request, asked.invitation.personId)
  record(turn, asked, 'no')
  turn.answer(asked.prompt, 'no')
  respondTo(turn, asked, manner, 'invitation.no')
  threadNote(turn, asked.request, 'request.no', quote(asked, manner))
  searchOnIfAllRefused(turn, turn.request(asked.request.id))
}

/** Perhaps: the question stays open, and the specialist knows. */
export const sayMaybe = (turn: Turn, asked: Asked, manner: Manner): void => {
  if (asked.request.phase.is === 'closed') return tooLate(turn, asked, manner)
  record(turn, asked, 'maybe')
  const choices = { prompt: asked.prompt, choices: ['yes', 'no'] }
  const params = { when: { period: asked.request.period } }
  if (manner.by === 'button') retell(turn, asked.prompt, 'invitation.maybe', params, choices)
  else tell(turn, asked.invitation.personId, 'invitation.maybe', params, choices)
  threadNote(turn, asked.request, 'request.maybe', quote(asked, manner))
}

/** The answer came when the matter was settled: thanks, and how it stands. */
export const tooLate = (turn: Turn, asked: Asked, manner: Manner): void => {
  const { request, prompt } = asked
  if (prompt.status === 'open') turn.closePrompt(prompt)
  respondTo(turn, asked, manner, lateKey(turn, request))
}

export const lateKey = (turn: Turn, request: Request): string => {
  if (request.period.to <= turn.now) return 'invitation.latePast'
  if (request.phase.is === 'closed' && request.phase.why === 'filled') return 'invitation.lateFilled'
  return 'invitation.lateOver'
}

export const record = (turn: Turn, { request, invitation }: Asked, answer: Invitation['answer']): void =>
  turn.happen({
    is: 'InvitationAnswered',
    requestId: request.id,
    invitationId: invitation.id,
    answer,
    at: turn.now,
  })

const clashing = (turn: Turn, { request, invitation }: Asked): Period | null =>
  clashOf(turn, invitation.personId, request.period)

/** Another visit of theirs at the same hours: two promises can't both be kept. */
export const clashOf = (turn: Turn, personId: PersonId, period: Period): Period | null =>
  turn
    .meetings()
    .find(
      (meeting) =>
        meeting.helperId === personId && meeting.stage.is !== 'cancelled' && overlaps(meeting.period, period),
    )?.period ?? null

/** A button turns the question itself into the answer; words get an answer of their own. */
const respondTo = (
  turn: Turn,
  asked: Asked,
  manner: Manner,
  key: string,
  params: Params = {},
  undo?: Prompt,
): void => {
  const all = { when: { period: asked.request.period }, ...params }
  const buttons = undo ? { prompt: undo } : {}
  if (manner.by === 'words') return tell(turn, asked.invitation.personId, key, all, buttons)
  retell(turn, asked.prompt, key, all, buttons)
}

/** Members of the circle know for whom and for what; others only what the participant allowed. */
export const seesName = (turn: Turn, { request, invitation }: Asked): boolean =>
  invitation.inCircle || turn.circle(request.circleId).openToNeighbours

/** The words as they were written, for those who have to weigh them. */
export const quote = ({ request, invitation }: Asked, manner: Manner): Params => ({
  helper: { person: invitation.personId },
  when: { period: request.period },
  said: {
    list: manner.by === 'words' ? [{ key: 'request.said', params: { words: { words: manner.words } } }] : [],
  },
})
