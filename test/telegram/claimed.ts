import { type Message, message } from '../../core/conversation/message.ts'
import type { Claimed } from '../../queue/sender.ts'

/** An outbox row on its way, with what a test does not care about filled in. */
export const claimed = (
  about: { lane: string; words?: string; choices?: string[]; act?: Message['act'] } & Partial<
    Omit<Claimed, 'message'>
  >,
): Claimed => {
  const { lane, words, choices, act = 'send', ...rest } = about
  return {
    id: '1',
    target: null,
    threadRef: null,
    repeated: false,
    ...rest,
    message: message.parse({
      organisationId: null,
      lane,
      reader: null,
      act,
      slot: null,
      thread: null,
      say: { key: 'sample.key', params: words === undefined ? {} : { words: { words } } },
      buttons: choices ? { promptId: 'abc123def456', kind: 'invitation', choices } : null,
      urgency: 'answer',
      doubt: 'never-twice',
      notBefore: null,
      notAfter: null,
      circleId: null,
      requestId: null,
    }),
  }
}
