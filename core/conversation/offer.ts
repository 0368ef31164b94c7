import type { Request } from '../domain/request.ts'
import { canBeAsked } from '../matching/wave.ts'
import { addLocalMinutes, type LocalTime, msBetween, type Period, toInstant, toLocal } from '../time.ts'
import type { Meaning, Time } from '../understand/meaning.ts'
import { type Asked, clashOf, type Manner, quote, record, tooLate } from './answer-invitation.ts'
import { aboutMeeting, hold, thankOthers } from './place.ts'
import type { Prompt } from './prompt.ts'
import { openPlaces } from './search.ts'
import { retell, tell, threadNote, threadRenote } from './tell.ts'
import { say, type Turn } from './turn.ts'
import { withdrawOffers } from './withdraw-offers.ts'

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

/** An offer taken or not, with one tap. */
export const settleOffer = (turn: Turn, prompt: Prompt, request: Request, choice: string): void => {
  const offer = request.offers.find((one) => one.id === prompt.about.offerId)
  if (offer?.status !== 'open' || request.phase.is === 'closed')
    return threadRenote(turn, request, prompt, 'request.offerOver', {
      helper: { person: offer?.personId ?? request.by },
    })
  const about = { helper: { person: offer.personId }, offer: { period: offer.period } }
  if (choice === 'accept' && openPlaces(turn, request) <= 0)
    return turn.ack({ is: 'toast', say: { key: 'request.placeTaken', params: about } })
  if (choice === 'accept' && !stillPossible(turn, request, offer)) {
    turn.answer(prompt, choice)
    turn.happen({ is: 'OfferSettled', requestId: request.id, offerId: offer.id, status: 'withdrawn' })
    return threadRenote(turn, request, prompt, 'request.offerOver', about)
  }
  turn.answer(prompt, choice)
  for (const undo of turn
    .prompts()
    .filter((one) => one.kind === 'undo-offer' && one.about.offerId === offer.id))
    turn.closePrompt(undo)
  turn.happen({
    is: 'OfferSettled',
    requestId: request.id,
    offerId: offer.id,
    status: choice === 'accept' ? 'accepted' : 'declined',
  })
  const mine = turn
    .prompts()
    .find(
      (one) =>
        one.kind === 'invitation' &&
        one.personId === offer.personId &&
        one.about.requestId === request.id &&
        one.status === 'open',
    )
  if (choice !== 'accept') {
    threadRenote(turn, request, prompt, 'request.offerDeclined', about)
    return tell(turn, offer.personId, 'invitation.offerDeclined', about)
  }
  if (mine) turn.answer(mine, 'offer')
  threadRenote(turn, request, prompt, 'request.offerAccepted', about)
  if (request.places === 1) moveRequest(turn, request, offer.period)
  const meeting = hold(turn, turn.request(request.id), offer.personId, offer.period, true)
  tell(turn, offer.personId, 'invitation.offerAccepted', aboutMeeting(turn, meeting))
}

/** The one who offered can still be asked, has no place here yet, and no other visit at that time. */
const stillPossible = (turn: Turn, request: Request, offer: Request['offers'][number]): boolean =>
  offer.period.from > turn.now &&
  canBeAsked(turn.person(offer.personId), turn.circle(request.circleId)) &&
  !request.taken.some((place) => place.personId === offer.personId) &&
  clashOf(turn, offer.personId, offer.period) === null

/** The only place goes to another time: the request goes with it, and the open questions of the others are over. */
const moveRequest = (turn: Turn, request: Request, period: Period): void => {
  thankOthers(turn, request, 'invitation.withdrawn')
  turn.happen({ is: 'RequestMoved', requestId: request.id, period })
  turn.at({
    id: `request-over:${request.id}`,
    kind: 'request-over',
    due: period.from,
    about: { requestId: request.id, circleId: request.circleId },
  })
}
