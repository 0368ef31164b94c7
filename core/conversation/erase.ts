import type { Person } from '../domain/person.ts'
import { helperCancels, noWords, refuse } from './answer-meeting.ts'
import type { Conversation } from './conversation.ts'
import { forgetLater } from './join.ts'
import { upcoming } from './small-talk.ts'
import { channelNote, tell } from './tell.ts'
import type { Turn } from './turn.ts'

/** "Usuń moje dane": visits ahead are called off, the person is emptied of all that tells who, the chat is forgotten. */
export const erase = (turn: Turn, conversation: Conversation, person: Person): void => {
  for (const meeting of upcoming(turn, person))
    if (meeting.helperId === person.id) helperCancels(turn, meeting, noWords)
    else refuse(turn, meeting)
  for (const prompt of turn.prompts().filter((one) => one.personId === person.id && one.status === 'open'))
    turn.closePrompt(prompt)
  tell(turn, person.id, 'talk.erased')
  for (const circle of turn
    .circles()
    .filter(
      (one) => one.participantId === person.id || one.members.some((member) => member.personId === person.id),
    ))
    channelNote(turn, circle, 'request.erased', {})
  turn.happen({ is: 'PersonErased', personId: person.id, at: turn.now })
  turn.forgetConversation(conversation.id)
  forgetLater(turn, conversation.id, { minutes: 10 })
}
