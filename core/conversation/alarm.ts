import type { Alert } from '../domain/alert.ts'
import type { Circle } from '../domain/circle.ts'
import type { Lane, PersonId } from '../domain/ids.ts'
import type { Request } from '../domain/request.ts'
import { plus } from '../time.ts'
import type { Danger } from '../understand/meaning.ts'
import type { Conversation } from './conversation.ts'
import type { Prompt } from './prompt.ts'
import { circleOf } from './relay.ts'
import { channelNote, reply, tell, threadNote } from './tell.ts'
import { type Params, say, type Turn } from './turn.ts'

/** Words of danger: the right numbers at once, and a human at once. Never missed, at the price of a false alarm. */
export const danger = (turn: Turn, conversation: Conversation, kind: Danger, words: string): void => {
  const person = turn.maybePerson(conversation.personId)
  const circle = person ? circleOf(turn, person.id) : null
  if (!person || !circle)
    return reply(
      turn,
      conversation.id,
      `danger.stranger.${kind}`,
      {},
      { urgency: 'alert', doubt: 'rather-twice' },
    )
  const alert = raise(turn, circle, person.id, 'danger', kind)
  const prompt = turn.open({
    organisationId: person.organisationId,
    kind: 'danger',
    personId: person.id,
    about: { alertId: alert.id, circleId: circle.id },
    choices: ['mistake'],
  })
  tell(
    turn,
    person.id,
    `danger.numbers.${kind}`,
    { specialist: { person: circle.specialistId } },
    { prompt, urgency: 'alert', doubt: 'rather-twice', circleId: circle.id },
  )
  announce(turn, circle, alert, { words: { words } })
}

/** Something a human should look at, said in the request's thread: a worry, two stories that differ, a visit that was not. */
export const worry = (
  turn: Turn,
  request: Request,
  kind: Alert['kind'],
  key: string,
  params: Params,
): void => {
  const circle = turn.circle(request.circleId)
  const alert = raise(turn, circle, null, kind, null)
  const prompt = turn.open({
    organisationId: circle.organisationId,
    kind: 'alert',
    personId: null,
    about: { alertId: alert.id, circleId: circle.id, requestId: request.id },
    choices: ['take'],
  })
  threadNote(
    turn,
    request,
    key,
    { ...params, specialist: { person: circle.specialistId } },
    { prompt, urgency: 'alert', doubt: 'rather-twice' },
  )
}

/** The same for what hangs on no request: "proszę o pieniądze na leki" is for the specialist, not for a volunteer. */
export const worryInChannel = (
  turn: Turn,
  circle: Circle,
  personId: PersonId,
  kind: Alert['kind'],
  key: string,
  params: Params,
): void => {
  const alert = raise(turn, circle, personId, kind, null)
  const prompt = turn.open({
    organisationId: circle.organisationId,
    kind: 'alert',
    personId: null,
    about: { alertId: alert.id, circleId: circle.id, personId },
    choices: ['take'],
  })
  channelNote(
    turn,
    circle,
    key,
    { ...params, who: { person: personId }, specialist: { person: circle.specialistId } },
    { prompt, urgency: 'alert', doubt: 'rather-twice' },
  )
}

/** Nobody took it: said again, to the next person, until someone does. */
export const repeatAlert = (turn: Turn, alert: Alert): void => {
  if (alert.phase.is !== 'open' || !alert.circleId) return
  turn.happen({ is: 'AlertRepeated', alertId: alert.id })
  announce(turn, turn.circle(alert.circleId), { ...alert, times: alert.times + 1 }, { words: { words: '' } })
}

/** "To pomyłka": one tap, no questions; the specialists see it. */
export const mistaken = (turn: Turn, prompt: Prompt, alert: Alert): void => {
  if (alert.phase.is === 'open') turn.happen({ is: 'AlertWasMistake', alertId: alert.id, at: turn.now })
  settle(turn, alert)
  if (prompt.personId) tell(turn, prompt.personId, 'danger.mistake')
  const circle = alert.circleId ? turn.circle(alert.circleId) : null
  if (circle && alert.personId)
    channelNote(turn, circle, 'alert.mistake', { who: { person: alert.personId } }, { urgency: 'alert' })
}

/** A specialist takes it: the repeating ends, and the others see who. */
export const taken = (turn: Turn, prompt: Prompt, alert: Alert, by: PersonId): void => {
  if (alert.phase.is === 'mistake') return turn.ack({ is: 'toast', say: say('talk.alreadySettled') })
  if (alert.phase.is === 'taken')
    return turn.ack({ is: 'toast', say: say('alert.alreadyTaken', { by: { person: alert.phase.by } }) })
  turn.happen({ is: 'AlertTaken', alertId: alert.id, by, at: turn.now })
  settle(turn, alert)
  const request = turn.maybeRequest(prompt.about.requestId)
  if (request) return threadNote(turn, request, 'alert.taken', { by: { person: by } })
  const circle = alert.circleId ? turn.circle(alert.circleId) : null
  if (circle)
    channelNote(turn, circle, 'alert.takenBy', { by: { person: by }, who: { person: alert.personId ?? by } })
  if (alert.kind === 'danger' && alert.personId)
    tell(turn, alert.personId, 'danger.taken', { specialist: { person: by } }, { urgency: 'alert' })
}

const settle = (turn: Turn, alert: Alert): void => {
  turn.cancelTimer(`alert-again:${alert.id}`)
  for (const prompt of turn
    .prompts()
    .filter((one) => one.about.alertId === alert.id && one.status === 'open'))
    turn.closePrompt(prompt)
}

const raise = (
  turn: Turn,
  circle: Circle,
  personId: PersonId | null,
  kind: Alert['kind'],
  danger: Danger | null,
): Alert => {
  const alert: Alert = {
    id: turn.ids.alert(),
    organisationId: circle.organisationId,
    circleId: circle.id,
    personId,
    kind,
    danger,
    at: turn.now,
    times: 1,
    phase: { is: 'open' },
  }
  turn.happen({ is: 'AlertRaised', alert })
  return alert
}

/** In the channel, and to the specialist (from the second time also to the stand-in) in person. */
const announce = (turn: Turn, circle: Circle, alert: Alert, said: Params): void => {
  const prompt = turn.open({
    organisationId: circle.organisationId,
    kind: 'alert',
    personId: null,
    about: {
      alertId: alert.id,
      circleId: circle.id,
      ...(alert.personId ? { personId: alert.personId } : {}),
    },
    choices: ['take'],
  })
  const manner = { prompt, urgency: 'alert', doubt: 'rather-twice' } as const
  const key = alert.times === 1 ? `alert.danger.${alert.danger ?? 'violence'}` : 'alert.again'
  const params = {
    ...said,
    who: { person: alert.personId ?? circle.participantId },
    specialist: { person: circle.specialistId },
  }
  channelNote(turn, circle, key, params, manner)
  const lanes = new Set<Lane>()
  for (const id of [
    circle.specialistId,
    ...(alert.times > 1 && circle.standInId ? [circle.standInId] : []),
  ]) {
    const lane = turn.person(id).lane
    if (!lane || lanes.has(lane)) continue
    lanes.add(lane)
    tell(turn, id, key, params, manner)
  }
  turn.at({
    id: `alert-again:${alert.id}`,
    kind: 'alert-again',
    due: plus(turn.now, { minutes: pause(alert.times) }),
    about: { alertId: alert.id, circleId: circle.id },
  })
}

/** Minutes until it is said again: 5, 10, then every quarter, and every hour from the third hour on. It never ends by itself. */
const pause = (times: number): number => (times === 1 ? 5 : times === 2 ? 10 : times < 12 ? 15 : 60)
