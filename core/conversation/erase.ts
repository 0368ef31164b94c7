import type { Person } from '../domain/person.ts'
import type { Request } from '../domain/request.ts'
import { closeRequest, helperGone, refuse } from './answer-meeting.ts'
import type { Conversation } from './conversation.ts'
import { endRelay } from './relay.ts'
import { upcoming } from './small-talk.ts'
import { forgetLater } from './stranger.ts'
import { channelNote, tell } from './tell.ts'
import type { Turn } from './turn.ts'
import { withdrawOffers } from './withdraw-offers.ts'

/** "Usuń moje dane": visits ahead are called off, the person is emptied of all that tells who, the chat is forgotten. */
export const erase = (turn: Turn, conversation: Conversation, person: Person): void => {
  if (conversation.relay) endRelay(turn, conversation, 'person')
  for (const meeting of upcoming(turn, person))
    if (meeting.helperId === person.id) helperGone(turn, meeting)
    else refuse(turn, meeting)
  for (const prompt of turn.prompts().filter((one) => one.personId === person.id && one.status === 'open'))
    turn.closePrompt(prompt)
  for (const request of turn.requests()) withdrawWhatIsTheirs(turn, request, person)
  tell(turn, person.id, 'talk.erased')
  for (const circle of turn
    .circles()
    .filter(
      (one) => one.participantId === person.id || one.members.some((member) => member.personId === person.id),
    )) {
    channelNote(turn, circle, 'request.erased', {})
    turn.happen({ is: 'MemberLeft', circleId: circle.id, personId: person.id })
  }
  turn.happen({ is: 'PersonErased', personId: person.id, at: turn.now })
  turn.forgetConversation(conversation.id)
  forgetLater(turn, conversation.id, { minutes: 10 })
}

/** Requests for somebody who is no more among us are closed; what they offered to others is taken back. */
const withdrawWhatIsTheirs = (turn: Turn, request: Request, person: Person): void => {
  if (turn.circle(request.circleId).participantId === person.id && request.phase.is === 'open')
    return closeRequest(turn, request, 'withdrawn')
  withdrawOffers(turn, request, person.id)
}
