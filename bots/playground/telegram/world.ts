import type { Files } from './files.ts'
import type { Json } from './json.ts'
import type { Pace } from './pace.ts'
import type { TelegramPolicy } from './policy.ts'
import type { BotState } from './state.ts'
import type { Store } from './store.ts'
import type { Polling } from './updates/polling.ts'
import type { Webhooks } from './updates/webhooks.ts'
import type { Arguments, Kinds } from './wire/arguments.ts'

/** What every method of the Bot API and of the control API works on. */
export type World = {
  readonly store: Store
  readonly files: Files
  readonly pace: Pace
  readonly policy: TelegramPolicy
  readonly polling: Polling
  readonly webhooks: Webhooks
  /** The playground's clock, milliseconds. */
  readonly now: () => number
}

export type Call = {
  readonly world: World
  readonly bot: BotState
  readonly args: Arguments
  /** Aborted when the client goes away. */
  readonly gone: AbortSignal
}

export type Method = {
  readonly takes: Kinds
  /** Shown in the log of accepted calls: it sends, edits, deletes or answers. */
  readonly logged: boolean
  /** What the answer says beside the result. */
  readonly description?: string
  run(call: Call): Json | Promise<Json>
}
export type Methods = { readonly [name: string]: Method }
