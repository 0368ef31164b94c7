import type { Decision } from '../decision.ts'
import type { Facts } from '../facts.ts'
import { choose } from './choose.ts'
import { command, form, home, shortcut } from './command.ts'
import { delivered } from './delivery.ts'
import { fallDue } from './due.ts'
import { hear } from './hear.ts'
import type { Input } from './input.ts'
import { start } from './join.ts'
import { refreshCards } from './post-request.ts'
import { fromThread } from './relay.ts'
import { media, reachable, setAside } from './small-talk.ts'
import { reply, takeButtonsAway } from './tell.ts'
import { type Given, say, Turn } from './turn.ts'

/**
 * The heart: what is known, what happened, and what follows. Pure: the same arguments give the same decision, in the
 * bots, in the tests and in the playground. Refusals are answers; only a bug throws.
 */
export const respond = (facts: Facts, input: Input, given: Given): Decision => {
  const turn = new Turn(facts, given, 'conversation' in input ? input.conversation : null)
  answer(turn, input)
  refreshCards(turn)
  takeButtonsAway(turn)
  return turn.decision()
}

const answer = (turn: Turn, input: Input): void => {
  switch (input.is) {
    case 'text':
      return hear(turn, input)
    case 'choice':
      return choose(turn, input)
    case 'stale-button':
      return turn.ack({ is: 'toast', say: say('talk.buttonGone') })
    case 'start':
      return start(turn, input)
    case 'media':
      return media(turn, input)
    case 'reachable':
      return reachable(turn, input)
    case 'set-aside':
      return setAside(turn, input)
    case 'group':
      return reply(turn, input.group, 'talk.privateOnly')
    case 'command':
      return command(turn, input)
    case 'form':
      return form(turn, input)
    case 'shortcut':
      return shortcut(turn, input)
    case 'home':
      return home(turn, input)
    case 'thread':
      return fromThread(turn, input)
    case 'timer':
      return fallDue(turn, input.timer)
    case 'delivery':
      return delivered(turn, input)
    default:
      return input satisfies never
  }
}
