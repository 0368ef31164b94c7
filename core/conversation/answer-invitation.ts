import type { PersonId } from '../domain/ids.ts'
import type { Invitation, Request } from '../domain/request.ts'
import {
  addLocalMinutes,
  type LocalTime,
  msBetween,
  overlaps,
  type Period,
  toInstant,
  toLocal,
} from '../time.ts'
import type { Meaning, Time } from '../understand/meaning.ts'
import { aboutMeeting, hold } from './place.ts'
import type { Prompt } from './prompt.ts'
import { openPlaces, searchOnIfAllRefused } from './search.ts'
import { retell, tell, threadNote, threadRenote } from './tell.ts'
import { type Params, say, type Turn } from './turn.ts'

/** How it was said: by a button the question itself is edited, by words a new message answers. */
export type Manner = { readonly by: 'button' } | { readonly by: 'words'; readonly words: string }

type Asked = { readonly request: Request; readonly invitation: Invitation; readonly prompt: Prompt }

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

/** Another time: it goes to the specialist, who takes it with one tap. */
export const offerTime = (turn: Turn, asked: Asked, period: Period, words: string): void => {
  const { request, invitation, prompt } = asked
  if (request.phase.is === 'closed') return tooLate(turn, asked, { by: 'words', words })
  withdrawOffers(turn, request, invitation.personId)
  record(turn, asked, 'offer')
  const offerId = turn.ids.offer()
  turn.happen({
    is: 'OfferMade',
    requestId: request.id,
    offerId,
    personId: invitation.personId,
    period,
    at: turn.now,
  })
  const circle = turn.circle(request.circleId)
  const undo = turn.open({
    organisationId: request.organisationId,
    kind: 'undo-offer',
    personId: invitation.personId,
    about: { ...prompt.about, offerId },
    choices: ['undo'],
  })
  tell(
    turn,
    invitation.personId,
    'invitation.offered',
    { offer: { period }, specialist: { person: circle.specialistId } },
    { prompt: undo },
  )
  const offered = turn.open({
    organisationId: request.organisationId,
    kind: 'offer',
    personId: null,
    about: { requestId: request.id, offerId, circleId: request.circleId, personId: invitation.personId },
    choices: ['accept', 'decline'],
  })
  threadNote(
    turn,
    request,
    'request.offer',
    { ...quote(asked, { by: 'words', words }), offer: { period } },
    { prompt: offered },
  )
}

/** What somebody offered for a request no longer holds once they said something else. */
export const withdrawOffers = (turn: Turn, request: Request, by: PersonId): void => {
  for (const offer of request.offers.filter((one) => one.personId === by && one.status === 'open')) {
    turn.happen({ is: 'OfferSettled', requestId: request.id, offerId: offer.id, status: 'withdrawn' })
    for (const prompt of turn
      .prompts()
      .filter((one) => one.about.offerId === offer.id && one.status === 'open')) {
      turn.closePrompt(prompt)
      if (prompt.personId === null)
        threadRenote(turn, request, prompt, 'request.offerOver', { helper: { person: by } })
    }
  }
}

/** An offer taken back: the question stands as it did before. */
export const undoOffer = (turn: Turn, undo: Prompt, manner: Manner): void => {
  const request = turn.maybeRequest(undo.about.requestId)
  const invitation = request?.invitations.find((one) => one.id === undo.about.invitationId)
  const asked = turn
    .prompts()
    .find(
      (one) =>
        one.kind === 'invitation' && one.about.invitationId === invitation?.id && one.status === 'open',
    )
  if (!request || !invitation || !asked) return turn.ack({ is: 'toast', say: say('talk.alreadySettled') })
  turn.answer(undo, 'undo')
  withdrawOffers(turn, request, invitation.personId)
  record(turn, { request, invitation, prompt: asked }, 'none')
  const params = { when: { period: request.period } }
  const buttons = { prompt: asked, choices: ['yes', 'no'] }
  if (manner.by === 'button') retell(turn, undo, 'invitation.offerUndone', params, buttons)
  else tell(turn, invitation.personId, 'invitation.offerUndone', params, buttons)
}

/** The time that was proposed instead, as long as the visit asked for; null when none is named. */
export const offeredPeriod = (meaning: Meaning, asked: Period): Period | null => {
  const time = meaning.times.find((one) => startOf(one) !== null)
  const start = time ? startOf(time) : null
  if (!time || !start) return null
  const minutes = msBetween(asked.from, asked.to) / 60_000
  const usual = addLocalMinutes(start, minutes)
  const end = 'to' in time && time.to !== null && time.to < usual ? time.to : usual
  const from = withHour(time, start, asked)
  return { from: toInstant(from), to: toInstant(from === start ? end : addLocalMinutes(from, minutes)) }
}

const startOf = (time: Time): LocalTime | null => ('at' in time ? time.at : time.from)

/** "W niedzielę" without an hour means the hour that was asked for. */
const withHour = (time: Time, start: LocalTime, asked: Period): LocalTime =>
  'from' in time && start.endsWith('T00:00') ? addLocalMinutes(start, minutesOf(toLocal(asked.from))) : start

const minutesOf = (local: LocalTime): number => Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16))

/** The answer came when the matter was settled: thanks, and how it stands. */
const tooLate = (turn: Turn, asked: Asked, manner: Manner): void => {
  const { request, prompt } = asked
  if (prompt.status === 'open') turn.closePrompt(prompt)
  respondTo(turn, asked, manner, lateKey(turn, request))
}

export const lateKey = (turn: Turn, request: Request): string => {
  if (request.period.to <= turn.now) return 'invitation.latePast'
  if (request.phase.is === 'closed' && request.phase.why === 'filled') return 'invitation.lateFilled'
  return 'invitation.lateOver'
}

const record = (turn: Turn, { request, invitation }: Asked, answer: Invitation['answer']): void =>
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
const quote = ({ request, invitation }: Asked, manner: Manner): Params => ({
  helper: { person: invitation.personId },
  when: { period: request.period },
  said: {
    list: manner.by === 'words' ? [{ key: 'request.said', params: { words: { words: manner.words } } }] : [],
  },
})
