import type { Meeting } from '../domain/meeting.ts'
import type { Person } from '../domain/person.ts'
import { msBetween, plus, toLocal } from '../time.ts'
import type { About as AskedAbout, Meaning } from '../understand/meaning.ts'
import { understand } from '../understand/understand.ts'
import { participantDecides } from './answer-meeting.ts'
import type { Conversation } from './conversation.ts'
import { hearAnswer } from './hear-answer.ts'
import { helperLate, sureToCancel } from './on-the-way.ts'
import { saidLast } from './open-prompts.ts'
import { aboutMeeting, askParticipant } from './place.ts'
import type { Prompt } from './prompt.ts'
import { reportInWords } from './report.ts'
import { upcoming } from './small-talk.ts'
import { reply, tell, threadNote } from './tell.ts'
import type { Turn } from './turn.ts'

/** What is said of a visit that stands: late, off, another day, how it went; or of one's time in general. */
export const hearOfMeeting = (
  turn: Turn,
  conversation: Conversation,
  person: Person,
  open: readonly Prompt[],
  meaning: Meaning,
  words: string,
): void => {
  if (meaning.intent === 'availability') return availability(turn, conversation, person, open, meaning, words)
  if (meaning.intent === 'report') {
    const reported = reportOf(turn, person, open)
    return reported
      ? reportInWords(turn, reported, meaning, words)
      : hearAnswer(turn, conversation, person, open, words)
  }
  const invited = open.find((prompt) => prompt.kind === 'invitation')
  const meeting = meetingMeant(turn, person, meaning)
  if (!meeting)
    return invited
      ? hearAnswer(turn, conversation, person, open, words)
      : reply(turn, conversation.id, 'talk.noMeeting')
  if (meeting.helperId !== person.id)
    return participantAboutMeeting(turn, conversation, meeting, open, meaning, words)
  if (meaning.intent === 'late') return helperLate(turn, meeting, meaning.lateMinutes, words)
  if (meaning.intent === 'cancel') return sureToCancel(turn, person, meeting, words)
  tell(turn, person.id, 'meeting.rescheduleAsked', aboutMeeting(turn, meeting))
  threadNote(
    turn,
    turn.request(meeting.requestId),
    'request.reschedule',
    { ...aboutMeeting(turn, meeting), words: { words } },
    { urgency: 'alert' },
  )
}

export const correctReport = (turn: Turn, conversation: Conversation, words: string): void => {
  turn.keepConversation({ ...conversation, dialogue: null })
  const meeting =
    conversation.dialogue?.is === 'correct-report' ? turn.maybeMeeting(conversation.dialogue.meetingId) : null
  if (!meeting) return reply(turn, conversation.id, 'talk.noMeeting')
  const asked: AskedAbout = {
    kind: 'report',
    from: toLocal(meeting.period.from),
    to: toLocal(meeting.period.to),
  }
  reportInWords(turn, meeting, understand(words, asked, turn.now), words)
}

const participantAboutMeeting = (
  turn: Turn,
  conversation: Conversation,
  meeting: Meeting,
  open: readonly Prompt[],
  meaning: Meaning,
  words: string,
): void => {
  const asked = open.find((prompt) => prompt.kind === 'agree' && prompt.about.meetingId === meeting.id)
  if (meaning.intent === 'cancel' && !(asked && saidLast(turn, asked)))
    return askParticipant(turn, meeting, true)
  if (asked && meaning.intent === 'cancel')
    return participantDecides(turn, asked, meeting, 'no', { by: 'words', words })
  threadNote(
    turn,
    turn.request(meeting.requestId),
    'request.participantSays',
    { ...aboutMeeting(turn, meeting), words: { words } },
    { urgency: 'alert' },
  )
  reply(turn, conversation.id, 'visit.passedOn', {
    specialist: { person: turn.circle(meeting.circleId).specialistId },
  })
}

const availability = (
  turn: Turn,
  conversation: Conversation,
  person: Person,
  open: readonly Prompt[],
  meaning: Meaning,
  words: string,
): void => {
  if (meaning.weekly.length === 0) return hearAnswer(turn, conversation, person, open, words)
  turn.happen({ is: 'AvailabilityStated', personId: person.id, weekly: [...meaning.weekly] })
  reply(turn, conversation.id, 'talk.availability', { words: { words } })
}

const reportOf = (turn: Turn, person: Person, open: readonly Prompt[]): Meeting | null => {
  const asked = open.find((prompt) => prompt.kind === 'report')
  if (asked) return turn.maybeMeeting(asked.about.meetingId)
  const past = turn
    .meetings()
    .filter(
      (one) =>
        one.helperId === person.id &&
        one.stage.is === 'confirmed' &&
        one.period.from <= turn.now &&
        one.period.to > plus(turn.now, { days: -7 }),
    )
    .sort((a, b) => b.period.from.localeCompare(a.period.from))
  return past[0] ?? null
}

/** The visit that is meant: on the day that was named, else the one that is on or comes next. */
const meetingMeant = (turn: Turn, person: Person, meaning: Meaning): Meeting | null => {
  const ahead = upcoming(turn, person)
  const named = ahead.filter((meeting) =>
    meaning.times.some(
      (time) =>
        ('at' in time ? time.at : (time.from ?? '')).slice(0, 10) ===
        toLocal(meeting.period.from).slice(0, 10),
    ),
  )
  if (named[0]) return named[0]
  // A day was named on which they have no visit: another one is not meant.
  if (meaning.intent === 'cancel' && meaning.times.length > 0) return null
  const next = ahead[0] ?? null
  if (meaning.intent !== 'late' || !next) return next
  return msBetween(turn.now, next.period.from) < 24 * 3_600_000 ? next : null
}
