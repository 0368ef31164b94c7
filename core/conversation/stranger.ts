import { plus, type Span } from '../time.ts'
import type { Conversation } from './conversation.ts'
import { reply } from './tell.ts'
import type { Turn } from './turn.ts'

/** What this is, and nothing about anyone; forgotten after a week. */
export const greetStranger = (turn: Turn, conversation: Conversation, key = 'join.stranger'): void => {
  reply(turn, conversation.id, key)
  forgetLater(turn, conversation.id, { days: 7 })
}

/** A stranger is forgotten by a timer, with every message that was sent to them. */
export const forgetLater = (turn: Turn, conversation: Conversation['id'], after: Span): void =>
  turn.at({
    id: `forget:${conversation}`,
    kind: 'forget-stranger',
    due: plus(turn.now, after),
    about: { conversationId: conversation },
  })

/** A conversation that is there, or the beginning of one. */
export const conversationAt = (turn: Turn, id: Conversation['id']): Conversation =>
  turn.conversation(id) ?? { id, personId: null, dialogue: null, relay: null }
