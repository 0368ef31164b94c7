import type { Conversation, ConversationId } from './conversation/conversation.ts'
import type { Input } from './conversation/input.ts'
import type { Prompt } from './conversation/prompt.ts'
import type { Alert } from './domain/alert.ts'
import type { Circle, JoinLink } from './domain/circle.ts'
import type { AlertId, CircleId, Lane, MeetingId, PersonId, PromptId, RequestId } from './domain/ids.ts'
import type { Meeting } from './domain/meeting.ts'
import type { Person } from './domain/person.ts'
import type { Request } from './domain/request.ts'
import type { Period } from './time.ts'

/** Every aggregate carries the version it was read at; 0 is "not stored yet". */
export type Versioned<State> = { readonly version: number; readonly state: State }
type Kept<Id extends string, State> = ReadonlyMap<Id, Versioned<State>>

/** Somebody who could be asked: what the wave weighs them by. */
export type Candidate = {
  readonly personId: PersonId
  readonly inCircle: boolean
  /** Same community as the circle. */
  readonly near: boolean
  /** Meetings held or confirmed around the time asked. */
  readonly busy: readonly Period[]
}

/**
 * The part of the world that one input is decided on, loaded in one SELECT. Reach, from what FactsQuery names:
 * the person of the conversation → their open prompts, circles, meetings (7 days back and all ahead);
 * each circle → its open requests; each request → its meetings and all its open prompts; and the people named by any of them.
 */
export type Facts = {
  readonly conversation: Versioned<Conversation> | null
  /** The last message that went out to the conversation: the question under it, null for one without buttons. */
  readonly lastSaid: { readonly promptId: string | null } | null
  /** The conversation that the thread's slot or the prompt's `about.conversationId` names, when it is another one. */
  readonly other: Versioned<Conversation> | null
  readonly people: Kept<PersonId, Person>
  readonly circles: Kept<CircleId, Circle>
  readonly requests: Kept<RequestId, Request>
  readonly meetings: Kept<MeetingId, Meeting>
  readonly prompts: Kept<PromptId, Prompt>
  readonly alerts: Kept<AlertId, Alert>
  /** The link of a /start payload. */
  readonly link: JoinLink | null
  /** For a wave only. */
  readonly candidates: readonly Candidate[]
  /** The conversation a Slack thread belongs to, by the slot of the message it hangs on ("relay:<conversation>", "request:<id>"). */
  readonly threadSlot: string | null
}

export type FactsQuery = {
  readonly conversationId?: ConversationId
  readonly personId?: PersonId
  readonly promptId?: PromptId
  readonly circleId?: CircleId
  readonly requestId?: RequestId
  readonly meetingId?: MeetingId
  readonly alertId?: AlertId
  readonly joinToken?: string
  /** A message of ours on the platform, by its own id: Slack's channel and ts. */
  readonly thread?: { readonly lane: Lane; readonly ref: string }
  readonly candidatesFor?: RequestId
}

/** What has to be loaded before this input can be answered. */
export const factsNeeded = (input: Input): FactsQuery => {
  switch (input.is) {
    case 'choice':
      return { conversationId: input.conversation, promptId: input.promptId }
    case 'start':
      return { conversationId: input.conversation, ...(input.payload ? { joinToken: input.payload } : {}) }
    case 'thread':
      return { conversationId: input.conversation, thread: { lane: input.channel, ref: input.thread } }
    case 'timer':
      return {
        ...input.timer.about,
        ...(input.timer.kind === 'wave' && input.timer.about.requestId
          ? { candidatesFor: input.timer.about.requestId }
          : {}),
      }
    case 'delivery':
      return {
        ...(input.circleId ? { circleId: input.circleId } : {}),
        ...(input.requestId ? { requestId: input.requestId } : {}),
        ...(input.reader ? { personId: input.reader } : {}),
      }
    case 'group':
    case 'set-aside':
    case 'text':
    case 'stale-button':
    case 'media':
    case 'reachable':
    case 'command':
    case 'form':
    case 'shortcut':
    case 'home':
      return { conversationId: input.conversation }
    default:
      return input satisfies never
  }
}
