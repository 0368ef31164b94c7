import type { Message } from '../core/conversation/message.ts'

/** A message on its way out, with what it hangs on. Rendering happens now, not when it was decided. */
export type Claimed = {
  /** Id of its outbox row. */
  readonly id: string
  readonly message: Message
  /** For an edit: the platform's id of the message to be replaced. */
  readonly target: string | null
  /** The platform's id of the thread's first message. */
  readonly threadRef: string | null
  /** Sent before, perhaps: the text says "(powtórzone)". */
  readonly repeated: boolean
}

/** What became of one try. Only proven non-acceptance is `later`; a doubt is `unknown` and is never hidden. */
export type Sent =
  | { readonly is: 'sent'; readonly ref: string | null }
  | { readonly is: 'later'; readonly afterMs: number; readonly why: 'rate-limited' | 'unreachable' }
  | { readonly is: 'failed'; readonly why: 'blocked' | 'gone' | 'rejected'; readonly code: string }
  | { readonly is: 'unknown'; readonly why: 'timeout' | 'reset' | 'server-error' }

/** A channel's way out, handed to the queue by main.ts. Never throws for what the platform does. */
export type Sender = {
  send(claimed: Claimed): Promise<Sent>
  /** Looks whether a message in doubt arrived after all; null where the platform can't tell. */
  find(
    claimed: Claimed,
  ): Promise<{ readonly is: 'arrived'; readonly ref: string } | { readonly is: 'absent' } | null>
}
export type Senders = { readonly telegram: Sender | null; readonly slack: Sender | null }
