import type { Circle } from '../domain/circle.ts'
import type { Lane, PersonId } from '../domain/ids.ts'
import { lane as laneSchema } from '../domain/ids.ts'
import { plus } from '../time.ts'
import type { Conversation } from './conversation.ts'
import type { InputOf } from './input.ts'
import type { Prompt } from './prompt.ts'
import { channelNote, relaySlot, reply, tell } from './tell.ts'
import type { Turn } from './turn.ts'

/** "Człowiek": what the person writes goes to the circle's thread until one side ends it, or a day of silence does. */
export const openRelay = (
  turn: Turn,
  conversation: Conversation,
  why: 'asked' | 'agree',
  words: string | null,
): void => {
  const person = turn.maybePerson(conversation.personId)
  const circle = person ? circleOf(turn, person.id) : null
  if (!person || !circle) return reply(turn, conversation.id, 'relay.nobody')
  if (conversation.relay)
    return reply(turn, conversation.id, 'relay.already', { specialist: { person: circle.specialistId } })
  const prompt = turn.open({
    organisationId: person.organisationId,
    kind: 'relay',
    personId: person.id,
    about: { circleId: circle.id, conversationId: conversation.id },
    choices: ['end'],
  })
  turn.keepConversation({
    ...conversation,
    relay: { circleId: circle.id, since: turn.now, lastAt: turn.now, promptId: prompt.id },
  })
  turn.happen({ is: 'HumanAsked', conversation: conversation.id, circleId: circle.id })
  tell(turn, person.id, 'relay.opened', { specialist: { person: circle.specialistId } }, { prompt })
  announce(turn, circle, person.id, conversation.id, why)
  if (words) toThread(turn, circle, person.id, conversation.id, words)
  keepAwake(turn, conversation.id)
}

/** Brings a human for somebody whose conversation is not at hand (they pressed "Pomoc" under a question). */
export const callHuman = (turn: Turn, personId: PersonId): void => {
  const lane = turn.person(personId).lane
  const conversation = lane ? turn.conversation(lane) : null
  if (conversation) openRelay(turn, conversation, 'agree', null)
}

/** Words of the person, on their way to the thread. */
export const fromPerson = (turn: Turn, conversation: Conversation, words: string): void => {
  const { relay, personId } = conversation
  if (!relay?.circleId || !personId) return
  toThread(turn, turn.circle(relay.circleId), personId, conversation.id, words)
  turn.keepConversation({ ...conversation, relay: { ...relay, lastAt: turn.now } })
  keepAwake(turn, conversation.id)
}

/** What can't be read is at least mentioned there. */
export const mediaFromPerson = (turn: Turn, conversation: Conversation): void => {
  const { relay, personId } = conversation
  if (relay?.circleId && personId)
    thread(turn, turn.circle(relay.circleId), conversation.id, 'relay.media', personId)
}

/** Words of a specialist in the thread, on their way to the person. */
export const fromThread = (turn: Turn, input: InputOf<'thread'>): void => {
  const target = relayOf(turn.facts.threadSlot)
  const conversation = target ? turn.conversation(target) : null
  if (!target || !conversation?.personId) return
  const circle = conversation.relay?.circleId ? turn.circle(conversation.relay.circleId) : null
  const specialist = turn.maybePerson(turn.conversation(input.conversation)?.personId ?? null)
  // Only who answers for people may speak to them; anybody else in the channel is not passed on, and that is said.
  if (
    !specialist?.roles.includes('specialist') ||
    specialist.organisationId !== turn.person(conversation.personId).organisationId
  ) {
    if (circle) channelNote(turn, circle, 'relay.notPassedOn', { who: { person: conversation.personId } })
    return
  }
  if (!conversation.relay || !circle) {
    const home = circleOf(turn, conversation.personId)
    if (home) channelNote(turn, home, 'relay.closedAlready', { who: { person: conversation.personId } })
    return
  }
  tell(turn, conversation.personId, 'relay.fromSpecialist', {
    specialist: { person: specialist.id },
    words: { words: input.text },
  })
  turn.keepConversation({ ...conversation, relay: { ...conversation.relay, lastAt: turn.now } })
  keepAwake(turn, conversation.id)
}

/** Either side ends it, or a day of silence; both get a word. */
export const endRelay = (
  turn: Turn,
  conversation: Conversation,
  by: 'person' | 'specialist' | 'silence',
): void => {
  const { relay, personId } = conversation
  if (!relay || !personId) return
  turn.keepConversation({ ...conversation, relay: null })
  turn.happen({ is: 'RelayEnded', conversation: conversation.id })
  turn.cancelTimer(`relay-idle:${conversation.id}`)
  for (const prompt of turn.prompts().filter((one) => one.kind === 'relay' || one.kind === 'relay-thread'))
    if (prompt.about.conversationId === conversation.id && prompt.status === 'open') turn.closePrompt(prompt)
  tell(turn, personId, `relay.ended.${by}`)
  if (relay.circleId)
    thread(turn, turn.circle(relay.circleId), conversation.id, `relay.threadEnded.${by}`, personId)
}

/** A button of the relay, on either side. */
export const pressRelay = (turn: Turn, prompt: Prompt, by: Lane): void => {
  const target = prompt.about.conversationId ? laneSchema.parse(prompt.about.conversationId) : by
  const conversation = turn.conversation(target)
  if (conversation?.relay)
    return endRelay(turn, conversation, prompt.kind === 'relay' ? 'person' : 'specialist')
  turn.ack({ is: 'toast', say: { key: 'relay.alreadyEnded', params: {} } })
}

/** The circle whose people answer for this person: where they are at the centre, a member, were asked; else one nearby. */
export const circleOf = (turn: Turn, personId: PersonId): Circle | null => {
  const circles = turn.circles()
  const { organisationId } = turn.person(personId)
  return (
    circles.find((circle) => circle.participantId === personId) ??
    circles.find((circle) => circle.members.some((member) => member.personId === personId)) ??
    circles.find((circle) => askedIn(turn, circle, personId)) ??
    circles.find((circle) => circle.organisationId === organisationId) ??
    null
  )
}

const askedIn = (turn: Turn, circle: Circle, personId: PersonId): boolean =>
  turn
    .requests()
    .some((one) => one.circleId === circle.id && one.invitations.some((asked) => asked.personId === personId))

const relayOf = (slot: string | null): Lane | null => {
  const parsed = laneSchema.safeParse(slot?.startsWith('relay:') ? slot.slice('relay:'.length) : '')
  return parsed.success ? parsed.data : null
}

const announce = (turn: Turn, circle: Circle, personId: PersonId, conversation: Lane, why: string): void => {
  const prompt = turn.open({
    organisationId: circle.organisationId,
    kind: 'relay-thread',
    personId: null,
    about: { circleId: circle.id, personId, conversationId: conversation },
    choices: ['end'],
    slot: relaySlot(conversation),
  })
  channelNote(
    turn,
    circle,
    `relay.thread.${why}`,
    { who: { person: personId }, specialist: { person: circle.specialistId } },
    { prompt, urgency: 'alert' },
  )
}

const toThread = (turn: Turn, circle: Circle, personId: PersonId, conversation: Lane, words: string): void =>
  thread(turn, circle, conversation, 'relay.fromPerson', personId, words)

const thread = (
  turn: Turn,
  circle: Circle,
  conversation: Lane,
  key: string,
  personId: PersonId,
  words = '',
): void => {
  const lane = circle.channel ?? turn.person(circle.specialistId).lane
  if (!lane) return
  turn.post({
    organisationId: circle.organisationId,
    lane,
    reader: null,
    act: 'send',
    slot: null,
    thread: relaySlot(conversation),
    say: { key, params: { who: { person: personId }, words: { words } } },
    buttons: null,
    urgency: 'answer',
    doubt: 'rather-twice',
    notBefore: null,
    notAfter: null,
    circleId: circle.id,
    requestId: null,
  })
}

const keepAwake = (turn: Turn, conversation: Lane): void =>
  turn.at({
    id: `relay-idle:${conversation}`,
    kind: 'relay-idle',
    due: plus(turn.now, { hours: 24 }),
    about: { conversationId: conversation },
  })
