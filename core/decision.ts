import type { Conversation } from './conversation/conversation.ts'
import type { Message, Say } from './conversation/message.ts'
import type { Prompt } from './conversation/prompt.ts'
import type { Alert } from './domain/alert.ts'
import type { Circle, JoinLink } from './domain/circle.ts'
import type { Event } from './domain/events.ts'
import type { CircleId, Lane } from './domain/ids.ts'
import type { Meeting } from './domain/meeting.ts'
import type { Person } from './domain/person.ts'
import type { Request } from './domain/request.ts'
import type { TimerChange } from './domain/timer.ts'

/** One aggregate as it is after the decision; `version` is the one it was read at, 0 for a new one. */
export type Write =
  /** Null forgets the conversation together with every message sent to it. */
  | {
      readonly kind: 'conversation'
      readonly id: string
      readonly version: number
      readonly state: Conversation | null
    }
  | { readonly kind: 'person'; readonly id: string; readonly version: number; readonly state: Person }
  | { readonly kind: 'circle'; readonly id: string; readonly version: number; readonly state: Circle }
  | { readonly kind: 'request'; readonly id: string; readonly version: number; readonly state: Request }
  | { readonly kind: 'meeting'; readonly id: string; readonly version: number; readonly state: Meeting }
  | { readonly kind: 'prompt'; readonly id: string; readonly version: number; readonly state: Prompt }
  | { readonly kind: 'alert'; readonly id: string; readonly version: number; readonly state: Alert }

/** An aggregate that was decided on without changing it: the decision holds only while it has this version. */
export type Guard = {
  readonly kind: 'circle' | 'request' | 'meeting' | 'prompt'
  readonly id: string
  readonly version: number
}

/** The modal for a new request, as data; the channel draws it. */
export type RequestForm = {
  readonly circles: readonly { readonly id: CircleId; readonly label: Say }[]
  readonly kinds: readonly { readonly id: string; readonly label: Say }[]
  /** Filled in beforehand: "YYYY-MM-DD", "HH:mm", words. */
  readonly date: string
  readonly from: string
  readonly to: string
  readonly note: string
}

/** What the platform wants inside its own acknowledgement; kept with the inbox row, so a redelivery gets the same. */
export type Ack =
  | { readonly is: 'nothing' }
  /** The small text over a pressed button. */
  | { readonly is: 'toast'; readonly say: Say }
  /** Seen by the one who typed the command only. */
  | { readonly is: 'private'; readonly say: Say }
  | { readonly is: 'open-form'; readonly form: RequestForm }
  | { readonly is: 'form-errors'; readonly errors: Readonly<Record<string, Say>> }

/** All that one input changes: stored in one statement, or not at all. */
export type Decision = {
  readonly writes: readonly Write[]
  readonly guards: readonly Guard[]
  readonly events: readonly Event[]
  readonly messages: readonly Message[]
  readonly timers: readonly TimerChange[]
  readonly links: readonly JoinLink[]
  /** Messages that have not gone out yet and must not any more: the newest of each slot, and all before it. */
  readonly drops: readonly { readonly lane: Lane; readonly slot: string }[]
  readonly ack: Ack
}
