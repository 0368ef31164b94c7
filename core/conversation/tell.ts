import type { Circle } from '../domain/circle.ts'
import type { Lane, PersonId } from '../domain/ids.ts'
import type { Person } from '../domain/person.ts'
import type { Request } from '../domain/request.ts'
import { nextWaking } from '../matching/waking.ts'
import type { Instant } from '../time.ts'
import type { Message, Say } from './message.ts'
import type { Prompt } from './prompt.ts'
import { type Params, say, type Turn } from './turn.ts'

type Manner = {
  readonly urgency?: Message['urgency']
  readonly doubt?: Message['doubt']
  readonly notAfter?: Instant | null
  /** The question whose buttons stand under the text; the message can be found again by it. */
  readonly prompt?: Prompt
  /** Which of the prompt's choices to show; all of them by default. */
  readonly choices?: readonly string[]
  readonly labels?: Readonly<Record<string, Say>>
  readonly circleId?: Circle['id'] | null
  readonly requestId?: Request['id'] | null
  readonly slot?: string
  /** Somebody is on the way or waits at the door: not to be kept for the morning. */
  readonly now?: boolean
}

export const cardSlot = (request: Request): string => `request:${request.id}`
export const relaySlot = (conversation: Lane): string => `relay:${conversation}`

/**
 * Says something to a person in their own channel; nothing when they have none, left, or paused and were not asking:
 * then the question under it is closed too. Who did not just write themselves is written to in their hours, unless it
 * can't wait (`now`).
 */
export const tell = (
  turn: Turn,
  personId: PersonId,
  key: string,
  params: Params = {},
  manner: Manner = {},
): void => {
  const person = turn.person(personId)
  const urgency = manner.urgency ?? 'answer'
  const unasked = urgency === 'reminder' || urgency === 'broadcast'
  if (!person.lane || person.erasedAt || (person.pausedAt && unasked)) {
    if (manner.prompt) turn.closePrompt(manner.prompt)
    return
  }
  const waits = unasked || (urgency === 'answer' && !turn.isActor(person.lane) && !manner.now)
  turn.post({
    ...outline(person.lane, say(key, params), manner),
    organisationId: person.organisationId,
    reader: personId,
    urgency,
    notBefore: waits ? wakingOrNull(turn.now, person) : null,
  })
}

/** Replaces the message under which a prompt's buttons stood; nothing is sent when it never arrived. */
export const retell = (
  turn: Turn,
  prompt: Prompt,
  key: string,
  params: Params = {},
  manner: Manner = {},
): void => {
  const person = turn.maybePerson(prompt.personId)
  if (!person?.lane) return
  turn.post({
    ...outline(person.lane, say(key, params), manner),
    organisationId: person.organisationId,
    reader: person.id,
    act: 'edit',
    slot: prompt.slot,
  })
}

/** A settled question stands without its buttons: what can't be pressed any more should not look as if it could. */
export const takeButtonsAway = (turn: Turn): void => {
  for (const prompt of turn.settledWithButtons()) {
    const lane = prompt.personId ? turn.maybePerson(prompt.personId)?.lane : circlePlace(turn, prompt)
    if (!lane || !prompt.shown) continue
    if (prompt.readableFrom && prompt.readableFrom > turn.now) {
      turn.drop(lane, prompt.slot)
      continue
    }
    turn.post({
      ...outline(lane, prompt.shown, { slot: prompt.slot, urgency: 'reminder' }),
      organisationId: prompt.organisationId,
      reader: prompt.personId,
      act: 'edit',
    })
  }
}

/** Answers whoever wrote: a person we know, or a stranger of whom we keep the channel's id only. */
export const reply = (turn: Turn, to: Lane, key: string, params: Params = {}, manner: Manner = {}): void => {
  const personId = turn.conversation(to)?.personId ?? null
  const person = turn.maybePerson(personId)
  if (person) return tell(turn, person.id, key, params, manner)
  turn.post(outline(to, say(key, params), manner))
}

/** A line in the request's thread, for the specialists of the circle. */
export const threadNote = (
  turn: Turn,
  request: Request,
  key: string,
  params: Params = {},
  manner: Manner = {},
): void => {
  const circle = turn.circle(request.circleId)
  const place = placeOf(turn, circle)
  if (!place) return
  turn.post({
    ...outline(place, say(key, params), { circleId: circle.id, requestId: request.id, ...manner }),
    organisationId: circle.organisationId,
    thread: cardSlot(request),
  })
}

/** Replaces the line under which a specialist's buttons stood. */
export const threadRenote = (
  turn: Turn,
  request: Request,
  prompt: Prompt,
  key: string,
  params: Params = {},
): void => {
  const circle = turn.circle(request.circleId)
  const place = placeOf(turn, circle)
  if (!place) return
  turn.post({
    ...outline(place, say(key, params), { circleId: circle.id, requestId: request.id }),
    organisationId: circle.organisationId,
    act: 'edit',
    slot: prompt.slot,
    thread: cardSlot(request),
  })
}

/** A message of its own in the circle's channel. */
export const channelNote = (
  turn: Turn,
  circle: Circle,
  key: string,
  params: Params = {},
  manner: Manner = {},
): void => {
  const place = placeOf(turn, circle)
  if (!place) return
  turn.post({
    ...outline(place, say(key, params), { circleId: circle.id, ...manner }),
    organisationId: circle.organisationId,
  })
}

const circlePlace = (turn: Turn, prompt: Prompt): Lane | null => {
  const circle = turn.maybeCircle(prompt.about.circleId)
  return circle ? placeOf(turn, circle) : null
}

/** Where a circle's specialists read: its channel, or the specialist in person while there is none. */
const placeOf = (turn: Turn, circle: Circle): Lane | null =>
  circle.channel ?? turn.person(circle.specialistId).lane

const outline = (lane: Lane, text: Say, manner: Manner): Message => ({
  organisationId: null,
  lane,
  reader: null,
  act: 'send',
  slot: manner.slot ?? (manner.prompt ? manner.prompt.slot : null),
  thread: null,
  say: text,
  buttons: manner.prompt
    ? {
        promptId: manner.prompt.id,
        kind: manner.prompt.kind,
        choices: [...(manner.choices ?? manner.prompt.choices)],
        ...(manner.labels ? { labels: manner.labels } : {}),
      }
    : null,
  urgency: manner.urgency ?? 'answer',
  doubt: manner.doubt ?? 'never-twice',
  notBefore: null,
  notAfter: manner.notAfter ?? null,
  circleId: manner.circleId ?? null,
  requestId: manner.requestId ?? null,
})

const wakingOrNull = (now: Instant, person: Person): Instant | null => {
  const waking = nextWaking(now, person.hours)
  return waking === now ? null : waking
}
