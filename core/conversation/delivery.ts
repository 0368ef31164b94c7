import type { InputOf } from './input.ts'
import { circleOf } from './relay.ts'
import { channelNote, threadNote } from './tell.ts'
import type { Turn } from './turn.ts'

/** A message that did not surely arrive: the specialist sees it, and can call. The keys are for people, not for logs. */
export const delivered = (turn: Turn, input: InputOf<'delivery'>): void => {
  if (input.reader && input.outcome === 'blocked' && !turn.person(input.reader).blockedAt)
    turn.happen({ is: 'PersonUnreachable', personId: input.reader, at: turn.now })
  const request = turn.maybeRequest(input.requestId ?? undefined)
  const circle = request
    ? turn.circle(request.circleId)
    : turn.circles().find((one) => one.id === input.circleId)
  // Most words to a person name no circle: then those who answer for the person hear of it.
  const home = circle ?? (input.reader ? circleOf(turn, input.reader) : null)
  if (!home || !input.reader) return
  const params = { who: { person: input.reader }, specialist: { person: home.specialistId } }
  const key = `delivery.${input.outcome}`
  if (request) threadNote(turn, request, key, params, { urgency: 'alert' })
  else channelNote(turn, home, key, params, { urgency: 'alert' })
}
