import type { Message } from '../core/conversation/message.ts'
import type { Outgoing, Settlement } from '../db/outbox.ts'
import type { Sent } from './sender.ts'

/** How a try ended: what the sender said, an error of our own, or a dead process's row that was taken over. */
export type Ending = Sent | { readonly is: 'thrown'; readonly kind: string } | { readonly is: 'abandoned' }
/** What the platform says about a message in doubt; null: it can't tell. */
export type Found = { readonly is: 'arrived'; readonly ref: string } | { readonly is: 'absent' } | null

/** So often a message may end in doubt or in an error of ours before it is given up. */
const tries = 5

/** The text must say that it may be a repetition: an earlier try may have arrived. */
export const isRepeated = (message: Message, reason: string | null): boolean =>
  message.act === 'send' && reason !== null && reason.startsWith(doubted)

export const isDoubtful = (ending: Ending): boolean => ending.is === 'unknown' || ending.is === 'abandoned'

/** What becomes of the row. Only what is proven not to have arrived, or may arrive twice, is tried again. */
export const judge = (outgoing: Outgoing, message: Message, ending: Ending, found: Found): Settlement => {
  switch (ending.is) {
    case 'sent':
      return sent(ending.ref)
    case 'later':
      return again(outgoing, { reason: ending.why, restMs: Math.max(ending.afterMs, 100), counts: false })
    case 'failed':
      return given('failed', ending.why === 'rejected' ? `rejected ${ending.code}` : ending.why)
    case 'thrown':
      return isLast(outgoing)
        ? given('failed', `thrown ${ending.kind}`)
        : again(outgoing, { reason: `thrown ${ending.kind}`, restMs: growing(outgoing), counts: true })
    case 'unknown':
      return judgeDoubt(outgoing, message, ending.why, found)
    case 'abandoned':
      return judgeDoubt(outgoing, message, ending.is, found)
  }
}

const judgeDoubt = (outgoing: Outgoing, message: Message, why: string, found: Found): Settlement => {
  if (found?.is === 'arrived') return sent(found.ref)
  if (isLast(outgoing)) return given('unknown', why)
  const restMs = growing(outgoing)
  if (found?.is === 'absent') return again(outgoing, { reason: 'absent', restMs, counts: true })
  // An edit or a Home tab that arrives twice is the same as once.
  if (message.act !== 'send' || message.doubt === 'rather-twice')
    return { status: 'ready', ref: null, reason: doubted + why, counts: true, restMs }
  return given('unknown', why)
}

const doubted = 'doubt:'
const isLast = (outgoing: Outgoing): boolean => outgoing.attempts + 1 >= tries
const growing = (outgoing: Outgoing): number => 250 * 2 ** outgoing.attempts

const sent = (ref: string | null): Settlement => ({
  status: 'sent',
  ref,
  reason: null,
  counts: false,
  restMs: 0,
})
const given = (status: 'failed' | 'unknown', reason: string): Settlement => ({
  status,
  ref: null,
  reason,
  counts: true,
  restMs: 0,
})
// A doubt once had stays: the next try is marked as a repetition whatever else happened in between.
const again = (
  outgoing: Outgoing,
  { reason, restMs, counts }: { reason: string; restMs: number; counts: boolean },
): Settlement => ({
  status: 'ready',
  ref: null,
  reason: outgoing.reason?.startsWith(doubted) ? outgoing.reason : reason,
  counts,
  restMs,
})
