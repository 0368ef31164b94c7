import { type Conversation, conversation } from '../../core/conversation/conversation.ts'
import { type Message, message } from '../../core/conversation/message.ts'
import { type Prompt, prompt } from '../../core/conversation/prompt.ts'
import type { Decision, Write } from '../../core/decision.ts'
import { type Alert, alert } from '../../core/domain/alert.ts'
import type { Circle } from '../../core/domain/circle.ts'
import { type Meeting, meeting } from '../../core/domain/meeting.ts'
import type { Person } from '../../core/domain/person.ts'
import { type Request, request } from '../../core/domain/request.ts'
import { type Timer, timer } from '../../core/domain/timer.ts'
import { fixtures } from './fixtures.ts'

/** Whole states with the one thing that a test is about; parsed, so that they stay what the core says they are. */
type Given<State> = { readonly [Key in keyof State]?: unknown }

const organisationId = fixtures.circle.organisationId
const saturday = { from: '2026-11-28T09:00:00.000Z', to: '2026-11-28T11:00:00.000Z' }

export const aRequest = (given: Given<Request> = {}): Request =>
  request.parse({
    id: 'request1',
    organisationId,
    circleId: fixtures.circle.id,
    kind: 'doctor',
    period: saturday,
    places: 1,
    note: '',
    by: 'marta',
    postedAt: fixtures.at,
    phase: { is: 'open' },
    wave: 1,
    exhausted: false,
    halted: false,
    invitations: [],
    offers: [],
    taken: [],
    ...given,
  })

export const aMeeting = (given: Given<Meeting> = {}): Meeting =>
  meeting.parse({
    id: 'meeting1',
    organisationId,
    requestId: 'request1',
    circleId: fixtures.circle.id,
    kind: 'doctor',
    helperId: 'anna',
    participantId: 'jan',
    period: saturday,
    stage: { is: 'held', since: fixtures.at, decideBy: null, agreed: null },
    dayBefore: 'not-asked',
    lateMinutes: null,
    helperReport: null,
    participantReport: null,
    ...given,
  })

export const aPrompt = (given: Given<Prompt> = {}): Prompt =>
  prompt.parse({
    id: 'prompt1',
    organisationId,
    kind: 'invitation',
    personId: 'anna',
    about: { requestId: 'request1' },
    choices: ['yes', 'no', 'maybe'],
    slot: 'prompt:prompt1',
    shown: null,
    readableFrom: null,
    at: fixtures.at,
    status: 'open',
    answer: null,
    ...given,
  })

export const anAlert = (given: Given<Alert> = {}): Alert =>
  alert.parse({
    id: 'alert1',
    organisationId,
    circleId: fixtures.circle.id,
    personId: 'anna',
    kind: 'danger',
    danger: 'gas',
    at: fixtures.at,
    times: 1,
    phase: { is: 'open' },
    ...given,
  })

export const aConversation = (given: Given<Conversation> = {}): Conversation =>
  conversation.parse({
    id: 'telegram:1001',
    personId: 'anna',
    dialogue: null,
    relay: null,
    ...given,
  })

export const aMessage = (given: Given<Message> = {}): Message =>
  message.parse({
    organisationId,
    lane: 'telegram:1001',
    reader: 'anna',
    act: 'send',
    slot: null,
    thread: null,
    say: { key: 'help', params: {} },
    buttons: null,
    urgency: 'answer',
    doubt: 'never-twice',
    notBefore: null,
    notAfter: null,
    circleId: null,
    requestId: null,
    ...given,
  })

export const aTimer = (given: Given<Timer> = {}): Timer =>
  timer.parse({
    id: 'wave:request1',
    kind: 'wave',
    due: '2026-11-23T10:00:00.000Z',
    about: { requestId: 'request1' },
    ...given,
  })

/** A decision that changes only what is given. */
export const aDecision = (given: Partial<Decision> = {}): Decision => ({
  writes: [],
  guards: [],
  events: [],
  messages: [],
  timers: [],
  links: [],
  drops: [],
  ack: { is: 'nothing' },
  ...given,
})

/** Writes of states that are not stored yet. */
export const added = {
  conversation: (state: Conversation): Write => ({ kind: 'conversation', id: state.id, version: 0, state }),
  person: (state: Person): Write => ({ kind: 'person', id: state.id, version: 0, state }),
  circle: (state: Circle): Write => ({ kind: 'circle', id: state.id, version: 0, state }),
  request: (state: Request): Write => ({ kind: 'request', id: state.id, version: 0, state }),
  meeting: (state: Meeting): Write => ({ kind: 'meeting', id: state.id, version: 0, state }),
  prompt: (state: Prompt): Write => ({ kind: 'prompt', id: state.id, version: 0, state }),
  alert: (state: Alert): Write => ({ kind: 'alert', id: state.id, version: 0, state }),
} as const
