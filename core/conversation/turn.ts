import type { Ack, Decision, Guard, Write } from '../decision.ts'
import type { Alert } from '../domain/alert.ts'
import type { Circle, JoinLink } from '../domain/circle.ts'
import type { Event } from '../domain/events.ts'
import { evolve, type Shelf } from '../domain/evolve.ts'
import {
  alertId,
  invitationId,
  type Lane,
  meetingId,
  offerId,
  type PersonId,
  personId,
  promptId,
  requestId,
} from '../domain/ids.ts'
import type { Meeting } from '../domain/meeting.ts'
import type { Person } from '../domain/person.ts'
import type { Request } from '../domain/request.ts'
import type { Timer, TimerChange } from '../domain/timer.ts'
import type { Facts } from '../facts.ts'
import type { Instant } from '../time.ts'
import type { Conversation } from './conversation.ts'
import { changed, found, type Kept, kept, put, states, unchanged } from './kept.ts'
import type { Message, Param, Say } from './message.ts'
import type { Prompt } from './prompt.ts'

/** What a decision may not make up by itself. */
export type Given = {
  readonly now: Instant
  /** Twelve letters and digits, new at each call. */
  readonly newId: () => string
  /** The address that opens the conversation with this token. */
  readonly joinUrl: (token: string) => string
}

export type Params = Readonly<Record<string, Param>>
export const say = (key: string, params: Params = {}): Say => ({ key, params })

/**
 * One input being answered: what is known, what happened, what will be said. It gathers; it does no I/O. Rules live in
 * the files that use it.
 */
export class Turn {
  readonly now: Instant
  readonly joinUrl: Given['joinUrl']
  readonly facts: Facts
  readonly #newId: () => string
  readonly #people: Map<string, Kept<Person>>
  readonly #circles: Map<string, Kept<Circle>>
  readonly #requests: Map<string, Kept<Request>>
  readonly #meetings: Map<string, Kept<Meeting>>
  readonly #prompts: Map<string, Kept<Prompt>>
  readonly #alerts: Map<string, Kept<Alert>>
  readonly #conversations = new Map<string, Kept<Conversation | null>>()
  readonly #events: Event[] = []
  readonly #messages: Message[] = []
  readonly #timers: TimerChange[] = []
  readonly #links: JoinLink[] = []
  readonly #drops: Decision['drops'][number][] = []
  #ack: Ack = { is: 'nothing' }

  readonly #actor: Lane | null

  /** `actor`: whose conversation the input came from; of somebody's first word there is no conversation yet. */
  constructor(facts: Facts, given: Given, actor: Lane | null) {
    this.facts = facts
    this.#actor = actor
    this.now = given.now
    this.joinUrl = given.joinUrl
    this.#newId = given.newId
    this.#people = kept(facts.people)
    this.#circles = kept(facts.circles)
    this.#requests = kept(facts.requests)
    this.#meetings = kept(facts.meetings)
    this.#prompts = kept(facts.prompts)
    this.#alerts = kept(facts.alerts)
    for (const known of [facts.conversation, facts.other])
      if (known) this.#conversations.set(known.state.id, { ...known, changed: false })
  }

  // ── what is known ──
  person(id: PersonId): Person {
    return found(this.#people, id, 'person')
  }
  circle(id: Circle['id']): Circle {
    return found(this.#circles, id, 'circle')
  }
  request(id: Request['id']): Request {
    return found(this.#requests, id, 'request')
  }
  meeting(id: Meeting['id']): Meeting {
    return found(this.#meetings, id, 'meeting')
  }
  /** Null when it was not loaded: a button of something long gone. */
  maybePrompt(id: Prompt['id']): Prompt | null {
    return this.#prompts.get(id)?.state ?? null
  }
  maybePerson(id: PersonId | null): Person | null {
    return id === null ? null : (this.#people.get(id)?.state ?? null)
  }
  maybeCircle(id: Circle['id'] | undefined): Circle | null {
    return id === undefined ? null : (this.#circles.get(id)?.state ?? null)
  }
  maybeRequest(id: Request['id'] | undefined): Request | null {
    return id === undefined ? null : (this.#requests.get(id)?.state ?? null)
  }
  maybeMeeting(id: Meeting['id'] | undefined): Meeting | null {
    return id === undefined ? null : (this.#meetings.get(id)?.state ?? null)
  }
  maybeAlert(id: Alert['id'] | undefined): Alert | null {
    return id === undefined ? null : (this.#alerts.get(id)?.state ?? null)
  }
  /** Who wrote or pressed just now; they wait for an answer, whatever the hour. */
  isActor(lane: Lane): boolean {
    const { conversation, other } = this.facts
    return this.#actor === lane || conversation?.state.id === lane || other?.state.id === lane
  }
  conversation(id: Lane): Conversation | null {
    return this.#conversations.get(id)?.state ?? this.#firstWord(id)
  }
  /** Somebody entered beforehand, by a specialist, who never wrote to us yet. */
  #firstWord(id: Lane): Conversation | null {
    const person = states(this.#people).find(({ lane }) => lane === id)
    return person ? { id, personId: person.id, dialogue: null, relay: null } : null
  }
  circles(): Circle[] {
    return states(this.#circles)
  }
  requests(): Request[] {
    return states(this.#requests)
  }
  meetings(): Meeting[] {
    return states(this.#meetings)
  }
  prompts(): Prompt[] {
    return states(this.#prompts)
  }
  alerts(): Alert[] {
    return states(this.#alerts)
  }

  // ── what happens ──
  happen(event: Event): void {
    this.#events.push(event)
    evolve(this.#shelf, event)
  }
  keepConversation(conversation: Conversation): void {
    put(this.#conversations, conversation.id, conversation)
  }
  forgetConversation(id: Lane): void {
    put(this.#conversations, id, null)
  }
  /** Opens a question; answers find it by its id. */
  open(
    prompt: Omit<Prompt, 'id' | 'at' | 'status' | 'answer' | 'slot' | 'shown' | 'readableFrom'> & {
      slot?: string
    },
  ): Prompt {
    const id = this.ids.prompt()
    const opened: Prompt = {
      slot: `prompt:${id}`,
      shown: null,
      readableFrom: null,
      ...prompt,
      id,
      at: this.now,
      status: 'open',
      answer: null,
    }
    put(this.#prompts, opened.id, opened)
    return opened
  }
  answer(prompt: Prompt, answer: string): void {
    put(this.#prompts, prompt.id, { ...prompt, status: 'answered', answer })
  }
  closePrompt(prompt: Prompt): void {
    put(this.#prompts, prompt.id, { ...prompt, status: 'closed' })
  }
  link(link: JoinLink): void {
    this.#links.push(link)
  }
  post(message: Message): void {
    this.#messages.push(message)
    const asked = message.buttons ? this.#prompts.get(message.buttons.promptId) : undefined
    if (asked)
      put(this.#prompts, asked.state.id, {
        ...asked.state,
        slot: message.slot ?? asked.state.slot,
        shown: message.say,
        readableFrom: message.notBefore,
      })
  }
  /** What waits for the morning under this name is not sent any more. */
  drop(lane: Lane | null, slot: string): void {
    if (lane) this.#drops.push({ lane, slot })
  }
  at(timer: Timer): void {
    this.#timers.push({ set: timer })
  }
  cancelTimer(id: string): void {
    this.#timers.push({ cancel: id })
  }
  ack(ack: Ack): void {
    this.#ack = ack
  }

  readonly ids = {
    person: () => personId.parse(this.#newId()),
    request: () => requestId.parse(this.#newId()),
    invitation: () => invitationId.parse(this.#newId()),
    offer: () => offerId.parse(this.#newId()),
    meeting: () => meetingId.parse(this.#newId()),
    prompt: () => promptId.parse(this.#newId()),
    alert: () => alertId.parse(this.#newId()),
    token: () => this.#newId(),
  }

  /** Requests that this turn changed and that had been posted before it: their cards want a new face. */
  requestsChanged(): Request[] {
    return [...this.#requests.values()]
      .filter((one) => one.changed && one.version > 0)
      .map((one) => one.state)
  }

  /** Questions settled in this turn whose message was not replaced in it: their buttons have to go. */
  settledWithButtons(): Prompt[] {
    const replaced = new Set(this.#messages.map((message) => message.slot))
    return [...this.#prompts.values()]
      .filter(
        (one) => one.changed && one.version > 0 && one.state.status !== 'open' && one.state.shown !== null,
      )
      .filter((one) => !replaced.has(one.state.slot))
      .map((one) => one.state)
  }

  decision(): Decision {
    return {
      writes: this.#writes(),
      guards: this.#guards(),
      events: this.#events,
      messages: this.#messages,
      timers: this.#timers,
      links: this.#links,
      drops: this.#drops,
      ack: this.#ack,
    }
  }

  #writes(): Write[] {
    return [
      ...changed(this.#people).map(([id, one]): Write => ({ kind: 'person', id, ...one })),
      ...changed(this.#circles).map(([id, one]): Write => ({ kind: 'circle', id, ...one })),
      ...changed(this.#requests).map(([id, one]): Write => ({ kind: 'request', id, ...one })),
      ...changed(this.#meetings).map(([id, one]): Write => ({ kind: 'meeting', id, ...one })),
      ...changed(this.#prompts).map(([id, one]): Write => ({ kind: 'prompt', id, ...one })),
      ...changed(this.#alerts).map(([id, one]): Write => ({ kind: 'alert', id, ...one })),
      ...changed(this.#conversations).map(([id, one]): Write => ({ kind: 'conversation', id, ...one })),
    ]
  }

  /** Something was decided: it holds only while what it was decided on has not moved. */
  #guards(): Guard[] {
    if (this.#events.length === 0 && this.#messages.length === 0) return []
    return [
      ...unchanged(this.#requests).map(([id, version]): Guard => ({ kind: 'request', id, version })),
      ...unchanged(this.#meetings).map(([id, version]): Guard => ({ kind: 'meeting', id, version })),
    ]
  }

  readonly #shelf: Shelf = {
    putPerson: (person) => put(this.#people, person.id, person),
    putRequest: (request) => put(this.#requests, request.id, request),
    putMeeting: (meeting) => put(this.#meetings, meeting.id, meeting),
    putAlert: (alert) => put(this.#alerts, alert.id, alert),
    person: (id, change) => put(this.#people, id, change(this.person(id))),
    circle: (id, change) => put(this.#circles, id, change(this.circle(id))),
    request: (id, change) => put(this.#requests, id, change(this.request(id))),
    meeting: (id, change) => put(this.#meetings, id, change(this.meeting(id))),
    alert: (id, change) => put(this.#alerts, id, change(found(this.#alerts, id, 'alert'))),
  }
}
