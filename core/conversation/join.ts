import type { JoinLink } from '../domain/circle.ts'
import type { AddressForm, Gender, Person } from '../domain/person.ts'
import type { Meaning } from '../understand/meaning.ts'
import type { Conversation, Joining } from './conversation.ts'
import type { InputOf } from './input.ts'
import type { Say } from './message.ts'
import type { Prompt } from './prompt.ts'
import { conversationAt, forgetLater, greetStranger } from './stranger.ts'
import { channelNote, reply, tell } from './tell.ts'
import { type Params, say, type Turn } from './turn.ts'

/** The version of the text that people agree to; it is recorded with them. */
export const consentVersion = '2026-11'

/** Somebody opened the bot: by a link of a circle, or just so. */
export const start = (turn: Turn, input: InputOf<'start'>): void => {
  const conversation = conversationAt(turn, input.conversation)
  const person = turn.maybePerson(conversation.personId)
  const link = turn.facts.link
  if (person) return startAgain(turn, conversation, person, link)
  if (!link || link.expiresAt <= turn.now)
    return greetStranger(turn, conversation, input.payload ? 'join.badLink' : 'join.stranger')
  const circle = turn.circle(link.circleId)
  const prompt = openStep(turn, circle.organisationId, ['agree', 'decline'])
  keep(turn, conversation, {
    is: 'join',
    token: link.token,
    circleId: circle.id,
    role: link.role,
    promptId: prompt.id,
    step: 'consent',
    profileName: '',
    name: null,
    address: null,
    gender: null,
    availability: null,
  })
  forgetLater(turn, conversation.id, { days: 7 })
  reply(turn, conversation.id, 'join.welcome', { specialist: { person: circle.specialistId } }, { prompt })
}

/** A button of the joining dialogue. */
export const pressJoin = (
  turn: Turn,
  conversation: Conversation,
  joining: Joining,
  prompt: Prompt,
  choice: string,
  profileName: string,
): void => {
  if (prompt.id !== joining.promptId) return turn.ack({ is: 'toast', say: say('talk.alreadyAnswered') })
  turn.answer(prompt, choice)
  switch (joining.step) {
    case 'consent':
      return choice === 'agree'
        ? askName(turn, conversation, { ...joining, profileName: cleanName(profileName) ?? '' })
        : leave(turn, conversation, 'join.declined')
    case 'name':
      return askAddress(turn, conversation, { ...joining, name: joining.profileName })
    case 'address':
      return chooseAddress(turn, conversation, joining, choice)
    case 'gender':
      return askAvailability(turn, conversation, {
        ...joining,
        gender: choice === 'f' || choice === 'm' ? choice : null,
      })
    case 'availability':
      return finish(turn, conversation, { ...joining, availability: usual[choice] ?? null })
    default:
      return joining.step satisfies never
  }
}

/** Words in the middle of joining; "stop" leaves nothing behind. */
export const hearJoin = (
  turn: Turn,
  conversation: Conversation,
  joining: Joining,
  meaning: Meaning,
  words: string,
): void => {
  if (meaning.intent === 'stop' || meaning.intent === 'erase')
    return leave(turn, conversation, 'join.stopped')
  if (asksBack.has(meaning.intent)) return askAgain(turn, conversation, joining)
  switch (joining.step) {
    case 'consent':
      if (meaning.answer === 'yes' && !meaning.ambiguous) return askName(turn, conversation, joining)
      if (meaning.answer === 'no') return leave(turn, conversation, 'join.declined')
      return step(turn, conversation, joining, 'join.consentFirst', ['agree', 'decline'])
    case 'name': {
      const said = meaning.answer === 'yes' && joining.profileName ? joining.profileName : words
      const name = meaning.address ? null : cleanName(said)
      if (!name)
        return step(
          turn,
          conversation,
          joining,
          'join.nameAgain',
          joining.profileName ? ['name'] : [],
          nameLabel(joining),
        )
      return askAddress(turn, conversation, { ...joining, name })
    }
    case 'address':
      if (meaning.address) return chooseAddress(turn, conversation, joining, meaning.address)
      return step(turn, conversation, joining, 'join.addressAgain', addressChoices)
    case 'gender':
      return step(turn, conversation, joining, 'join.genderAgain', ['f', 'm', 'either'])
    case 'availability':
      return finish(turn, conversation, {
        ...joining,
        availability: meaning.weekly.length > 0 ? [...meaning.weekly] : null,
      })
    default:
      return joining.step satisfies never
  }
}

/** A question of theirs is no answer of theirs: the specialist answers it, and ours is put again. */
const asksBack: ReadonlySet<Meaning['intent']> = new Set<Meaning['intent']>(['help', 'human', 'question'])

const askAgain = (turn: Turn, conversation: Conversation, joining: Joining): void => {
  const { choices, labels } = asked(joining)
  const specialist = { person: turn.circle(joining.circleId).specialistId }
  step(turn, conversation, joining, 'join.askLater', choices, labels, { specialist })
}

const asked = (joining: Joining): { choices: readonly string[]; labels: Readonly<Record<string, Say>> } => {
  switch (joining.step) {
    case 'consent':
      return { choices: ['agree', 'decline'], labels: {} }
    case 'name':
      return { choices: joining.profileName ? ['name'] : [], labels: nameLabel(joining) }
    case 'address':
      return { choices: addressChoices, labels: {} }
    case 'gender':
      return { choices: ['f', 'm', 'either'], labels: {} }
    case 'availability':
      return { choices: ['weekends', 'evenings', 'mornings', 'various'], labels: {} }
    default:
      return joining.step satisfies never
  }
}

const addressChoices: readonly string[] = ['ty', 'pani', 'pan', 'neutral']

const usual: Readonly<Record<string, NonNullable<Joining['availability']>>> = {
  weekends: [6, 7].map((day) => ({ day, from: null, to: null })),
  evenings: [1, 2, 3, 4, 5].map((day) => ({ day, from: '17:00', to: null })),
  mornings: [1, 2, 3, 4, 5].map((day) => ({ day, from: null, to: '13:00' })),
}

const askName = (turn: Turn, conversation: Conversation, joining: Joining): void => {
  const choices = joining.profileName ? ['name'] : []
  step(turn, conversation, { ...joining, step: 'name' }, 'join.name', choices, nameLabel(joining))
}

const nameLabel = (joining: Joining): Readonly<Record<string, Say>> =>
  joining.profileName ? { name: say('join.nameIs', { name: joining.profileName }) } : {}

const askAddress = (turn: Turn, conversation: Conversation, joining: Joining): void =>
  step(
    turn,
    conversation,
    { ...joining, step: 'address' },
    'join.address',
    addressChoices,
    {},
    { name: joining.name ?? '' },
  )

const chooseAddress = (turn: Turn, conversation: Conversation, joining: Joining, choice: string): void => {
  const address = addressOf(choice)
  const chosen = { ...joining, address, gender: genderOf(address) }
  if (address === 'ty')
    return step(turn, conversation, { ...chosen, step: 'gender' }, 'join.gender', ['f', 'm', 'either'])
  askAvailability(turn, conversation, chosen)
}

const askAvailability = (turn: Turn, conversation: Conversation, joining: Joining): void =>
  step(turn, conversation, { ...joining, step: 'availability' }, 'join.availability', [
    'weekends',
    'evenings',
    'mornings',
    'various',
  ])

const addressOf = (choice: string): AddressForm =>
  choice === 'ty' || choice === 'pan' || choice === 'pani' ? choice : 'neutral'
const genderOf = (address: AddressForm): Gender | null =>
  address === 'pan' ? 'm' : address === 'pani' ? 'f' : null

const finish = (turn: Turn, conversation: Conversation, joining: Joining): void => {
  const circle = turn.circle(joining.circleId)
  const person: Person = {
    id: turn.ids.person(),
    organisationId: circle.organisationId,
    communityId: circle.communityId,
    name: joining.name ?? joining.profileName,
    called: null,
    gender: joining.gender,
    address: joining.address ?? 'neutral',
    forms: {},
    language: 'pl',
    easyRead: false,
    lane: conversation.id,
    roles: [joining.role],
    availability: joining.availability,
    hours: { from: 8, to: 21 },
    asksPerWeek: 2,
    asked: [],
    recentRequests: [],
    saidYesTo: {},
    pausedAt: null,
    blockedAt: null,
    consent: { version: consentVersion, at: turn.now, basis: 'consent' },
    erasedAt: null,
  }
  turn.happen({ is: 'PersonJoined', person, circleId: circle.id, role: joining.role })
  turn.keepConversation({ ...conversation, personId: person.id, dialogue: null })
  turn.cancelTimer(`forget:${conversation.id}`)
  welcome(turn, person, joining.circleId, 'join.done')
}

const startAgain = (turn: Turn, conversation: Conversation, person: Person, link: JoinLink | null): void => {
  const wasAway = person.pausedAt !== null || person.blockedAt !== null
  if (person.pausedAt) turn.happen({ is: 'PersonResumed', personId: person.id })
  if (person.blockedAt) turn.happen({ is: 'PersonReachable', personId: person.id })
  if (!link || link.expiresAt <= turn.now)
    return reply(turn, conversation.id, wasAway ? 'talk.backAgain' : 'talk.hello')
  const circle = turn.circle(link.circleId)
  const known =
    circle.participantId === person.id || circle.members.some((member) => member.personId === person.id)
  if (known) return reply(turn, conversation.id, 'join.already')
  turn.happen({ is: 'PersonJoined', person: turn.person(person.id), circleId: circle.id, role: link.role })
  welcome(turn, person, circle.id, 'join.added')
}

const welcome = (turn: Turn, person: Person, circleId: Joining['circleId'], key: string): void => {
  const circle = turn.circle(circleId)
  tell(turn, person.id, key, {
    participant: { person: circle.participantId },
    specialist: { person: circle.specialistId },
  })
  channelNote(turn, circle, 'request.joined', {
    who: { person: person.id },
    participant: { person: circle.participantId },
  })
}

/** Nothing of them is kept: not the name, not that they were here; the farewell itself is forgotten soon after. */
const leave = (turn: Turn, conversation: Conversation, key: string): void => {
  reply(turn, conversation.id, key)
  turn.forgetConversation(conversation.id)
  forgetLater(turn, conversation.id, { minutes: 10 })
}

const step = (
  turn: Turn,
  conversation: Conversation,
  joining: Joining,
  key: string,
  choices: readonly string[],
  labels: Readonly<Record<string, Say>> = {},
  params: Params = {},
): void => {
  const prompt = openStep(turn, turn.circle(joining.circleId).organisationId, choices)
  keep(turn, conversation, { ...joining, promptId: prompt.id })
  reply(turn, conversation.id, key, params, choices.length > 0 ? { prompt, labels } : {})
}

/** Bound to the conversation by its dialogue only: the question itself says nothing of who was asked. */
const openStep = (turn: Turn, organisationId: Prompt['organisationId'], choices: readonly string[]): Prompt =>
  turn.open({ organisationId, kind: 'join', personId: null, about: {}, choices: [...choices] })

const keep = (turn: Turn, conversation: Conversation, dialogue: Joining): void =>
  turn.keepConversation({ ...conversation, dialogue })

/** "jestem Ola" → "Ola"; null when it is no name. */
const cleanName = (text: string): string | null => {
  const words = text
    .normalize('NFC')
    .replace(/[^\p{L}\s'’-]/gu, ' ')
    .trim()
    .split(/\s+/)
    .filter(Boolean)
  const name =
    words
      .slice(-2)
      .filter((word) => /^\p{Lu}/u.test(word))
      .join(' ') || (words.length === 1 ? capital(words[0] ?? '') : '')
  return name.length >= 2 && name.length <= 40 ? name : null
}
const capital = (word: string): string => word.charAt(0).toLocaleUpperCase('pl') + word.slice(1)
