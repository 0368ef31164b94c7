import type { Meeting } from '../domain/meeting.ts'
import type { Person } from '../domain/person.ts'
import type { Meaning } from '../understand/meaning.ts'
import type { Manner } from './answer-invitation.ts'
import { helperCancels, noWords, retellOrTell } from './answer-meeting.ts'
import type { Conversation } from './conversation.ts'
import { erase } from './erase.ts'
import { aboutMeeting } from './place.ts'
import type { Prompt } from './prompt.ts'
import { reply } from './tell.ts'
import { say, type Turn } from './turn.ts'

/** Questions asked a moment ago to make sure: "Odwołać spotkanie?", "Usunąć wszystko?", "Zapisuję … Dobrze?" */
type Checking = {
  readonly conversation: Conversation
  readonly person: Person
  readonly prompt: Prompt
  readonly manner: Manner
}

/**
 * A plain yes or no right after such a question is its answer, whatever else is open. Tells whether it was.
 */
export const answersCheck = (
  turn: Turn,
  conversation: Conversation,
  person: Person,
  meaning: Meaning,
  words: string,
): boolean => {
  const prompt = lastCheck(turn, person)
  if (!prompt || meaning.ambiguous || meaning.times.length > 0) return false
  if (meaning.answer !== 'yes' && meaning.answer !== 'no') return false
  const yes = meaning.answer === 'yes'
  const checking: Checking = { conversation, person, prompt, manner: { by: 'words', words } }
  const meeting = turn.maybeMeeting(prompt.about.meetingId)
  if (prompt.kind === 'erase') settleErase(turn, checking, yes)
  else if (prompt.kind === 'sure' && meeting) settleCancel(turn, checking, meeting, yes)
  else if (prompt.kind === 'report-check' && meeting) settleReport(turn, checking, meeting, yes)
  else return false
  return true
}

/** Calling off a visit that was meant to be called off; kept when it was not. */
export const settleCancel = (
  turn: Turn,
  { prompt, manner }: Checking,
  meeting: Meeting,
  cancel: boolean,
): void => {
  turn.answer(prompt, cancel ? 'cancel' : 'keep')
  const about = aboutMeeting(turn, meeting)
  if (!cancel) return retellOrTell(turn, prompt, manner, 'meeting.kept', about)
  if (meeting.stage.is === 'cancelled') return retellOrTell(turn, prompt, manner, 'meeting.alreadyOff', about)
  if (meeting.period.from <= turn.now) return retellOrTell(turn, prompt, manner, 'meeting.begun', about)
  retellOrTell(turn, prompt, manner, 'meeting.cancelledByYou', about)
  const words = prompt.about.words
  helperCancels(
    turn,
    meeting,
    words ? { said: { list: [say('request.said', { words: { words } })] } } : noWords,
  )
}

export const settleErase = (
  turn: Turn,
  { prompt, manner, person, conversation }: Checking,
  yes: boolean,
): void => {
  turn.answer(prompt, yes ? 'yes' : 'no')
  if (!yes) return retellOrTell(turn, prompt, manner, 'talk.eraseNot', {})
  erase(turn, conversation, person)
}

/** What was taken from a report is right, or is to be told once more. */
export const settleReport = (
  turn: Turn,
  { prompt, manner, conversation }: Checking,
  meeting: Meeting,
  right: boolean,
): void => {
  turn.answer(prompt, right ? 'right' : 'fix')
  if (!right)
    turn.keepConversation({
      ...conversation,
      dialogue: { is: 'correct-report', meetingId: meeting.id, at: turn.now },
    })
  const key = right ? 'report.thanks' : 'report.fix'
  if (manner.by === 'words') return reply(turn, conversation.id, key, aboutMeeting(turn, meeting))
  retellOrTell(turn, prompt, manner, key, aboutMeeting(turn, meeting))
}

/** The question under the last thing we said, when it is one to make sure. */
export const lastCheck = (turn: Turn, person: Person): Prompt | null => {
  const last = turn
    .prompts()
    .find(
      (one) =>
        one.id === turn.facts.lastSaid?.promptId && one.personId === person.id && one.status === 'open',
    )
  const checks =
    last?.kind === 'erase' ||
    last?.kind === 'report-check' ||
    (last?.kind === 'sure' && last.about.meetingId !== undefined)
  return last && checks ? last : null
}
