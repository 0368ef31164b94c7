import type { Invitation, Request } from '../domain/request.ts'
import { nextWaking } from '../matching/waking.ts'
import { canBeAsked, chooseWave, nextWaveAt } from '../matching/wave.ts'
import { programmeOf } from '../programmes/programmes.ts'
import type { Instant } from '../time.ts'
import type { Param } from './message.ts'
import { tell, threadNote } from './tell.ts'
import { say, type Turn } from './turn.ts'

/** Looks for people from now on, gently: never at night. */
export const searchFrom = (turn: Turn, request: Request, at: Instant = turn.now): void =>
  turn.at({ id: `wave:${request.id}`, kind: 'wave', due: nextWaking(at), about: { requestId: request.id } })

/** Places nobody has, or whose helper has fallen silent the day before. */
export const openPlaces = (turn: Turn, request: Request): number =>
  request.places -
  request.taken.filter((place) => turn.meeting(place.meetingId).dayBefore !== 'silent').length

/** One wave: whom to ask now, and when to ask on. */
export const askWave = (turn: Turn, request: Request): void => {
  if (request.phase.is !== 'open' || request.halted || request.period.from <= turn.now) return
  if (turn.person(turn.circle(request.circleId).participantId).erasedAt) return
  const open = openPlaces(turn, request)
  if (open <= 0) return
  const waking = nextWaking(turn.now)
  if (waking > turn.now) return searchFrom(turn, request, waking)
  const circle = turn.circle(request.circleId)
  const known = turn.facts.candidates.flatMap((candidate) => {
    const person = turn.maybePerson(candidate.personId)
    return person ? [{ candidate, person }] : []
  })
  const chosen = chooseWave(request, circle, programmeOf(circle.programme), known, turn.now, open)
  if (chosen.length === 0) return nobodyLeft(turn, request)
  const invitations = chosen.map(
    (one): Invitation => ({
      ...one,
      why: [...one.why],
      id: turn.ids.invitation(),
      wave: request.wave + 1,
      at: turn.now,
      answer: 'none',
      answeredAt: null,
    }),
  )
  turn.happen({ is: 'WaveAsked', requestId: request.id, invitations })
  for (const invitation of invitations) invite(turn, request, invitation)
  threadNote(turn, request, 'request.asked', { people: people(invitations.map((one) => one.personId)) })
  searchFrom(turn, request, nextWaveAt(turn.now, request.period.from))
}

/** Everybody who was asked in vain said so: no reason to wait for the clock. */
export const searchOnIfAllRefused = (turn: Turn, request: Request): void => {
  const waiting = request.invitations.some((one) => one.answer !== 'no')
  if (!waiting && request.phase.is === 'open') searchFrom(turn, request)
}

/**
 * Asks again those who had said yes while the place was taken, and those who were thanked before they answered; then
 * goes on searching.
 */
export const searchAgain = (turn: Turn, request: Request): void => {
  for (const invitation of request.invitations.filter((one) => waitsForPlace(turn, request, one)))
    askReserve(turn, request, invitation)
  searchFrom(turn, request)
}

const waitsForPlace = (turn: Turn, request: Request, invitation: Invitation): boolean =>
  (invitation.answer === 'yes' || invitation.answer === 'none' || invitation.answer === 'maybe') &&
  canBeAsked(turn.person(invitation.personId), turn.circle(request.circleId)) &&
  !request.taken.some((place) => place.personId === invitation.personId) &&
  !turn.prompts().some((prompt) => prompt.about.invitationId === invitation.id && prompt.status === 'open')

const invite = (turn: Turn, request: Request, invitation: Invitation): void => {
  const circle = turn.circle(request.circleId)
  const open = invitation.inCircle || circle.openToNeighbours
  const prompt = turn.open({
    organisationId: request.organisationId,
    kind: 'invitation',
    personId: invitation.personId,
    about: {
      requestId: request.id,
      invitationId: invitation.id,
      circleId: circle.id,
      period: request.period,
    },
    choices: ['yes', 'no', 'maybe'],
  })
  tell(
    turn,
    invitation.personId,
    open ? 'invitation.ask' : 'invitation.askOutside',
    about(turn, request, open),
    {
      prompt,
      urgency: 'broadcast',
      notAfter: request.period.from,
      circleId: circle.id,
      requestId: request.id,
    },
  )
}

const askReserve = (turn: Turn, request: Request, invitation: Invitation): void => {
  turn.happen({
    is: 'InvitationAnswered',
    requestId: request.id,
    invitationId: invitation.id,
    answer: 'none',
    at: turn.now,
  })
  const circle = turn.circle(request.circleId)
  const prompt = turn.open({
    organisationId: request.organisationId,
    kind: 'invitation',
    personId: invitation.personId,
    about: {
      requestId: request.id,
      invitationId: invitation.id,
      circleId: circle.id,
      period: request.period,
    },
    choices: ['yes', 'no'],
  })
  tell(
    turn,
    invitation.personId,
    'invitation.askReserve',
    { when: { period: request.period } },
    {
      prompt,
      urgency: 'broadcast',
      notAfter: request.period.from,
      circleId: circle.id,
      requestId: request.id,
    },
  )
}

/** What an invited person may read: outside the circle the day and the hours only. */
const about = (turn: Turn, request: Request, open: boolean): Record<string, Param> => {
  const circle = turn.circle(request.circleId)
  const when = { when: { period: request.period } }
  return open
    ? {
        ...when,
        participant: { person: circle.participantId },
        help: { help: request.kind, programme: circle.programme },
      }
    : when
}

/** Said once; but somebody may join, or be free to be asked again, so the search goes on. */
const nobodyLeft = (turn: Turn, request: Request): void => {
  searchFrom(turn, request, nextWaveAt(turn.now, request.period.from))
  if (request.exhausted) return
  turn.happen({ is: 'NobodyLeftToAsk', requestId: request.id })
  const silent = request.invitations.filter((one) => one.answer === 'none' || one.answer === 'maybe')
  if (silent.length > 0)
    threadNote(turn, request, 'request.allAsked', { people: people(silent.map((one) => one.personId)) })
  else
    threadNote(turn, request, 'request.nobody', {
      specialist: { person: turn.circle(request.circleId).specialistId },
    })
}

/** Names one after another: "Anna, Ola". */
export const people = (ids: readonly string[]): Param => ({
  list: ids.map((id) => say('request.name', { who: { person: id } })),
})
