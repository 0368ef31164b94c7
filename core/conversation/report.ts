import type { HelperReport, Meeting, ParticipantReport } from '../domain/meeting.ts'
import { nextWaking } from '../matching/waking.ts'
import { plus } from '../time.ts'
import type { Meaning } from '../understand/meaning.ts'
import { worry } from './alarm.ts'
import type { Manner } from './answer-invitation.ts'
import { retellOrTell } from './answer-meeting.ts'
import { set } from './calendar.ts'
import { meetingRef } from './meeting-ref.ts'
import type { Say } from './message.ts'
import { aboutMeeting, closePrompts, promptsOf } from './place.ts'
import type { Prompt } from './prompt.ts'
import { tell, threadNote } from './tell.ts'
import { say, type Turn } from './turn.ts'

/** After the meeting both sides are asked: the helper in a few words, the participant by one tap. */
export const askReports = (turn: Turn, meeting: Meeting): void => {
  if (meeting.stage.is !== 'confirmed') return
  closePrompts(turn, meeting.id, ['day-before', 'near', 'agree', 'undo-yes'])
  if (!meeting.helperReport) askHelper(turn, meeting, 'report.ask')
  if (!meeting.participantReport) askParticipant(turn, meeting)
  set(turn, meeting, 'report-silent', nextWaking(plus(turn.now, { hours: 20 })))
}

/** Asked once more, then the specialist is told; nobody is pressed. */
export const reportSilent = (turn: Turn, meeting: Meeting): void => {
  if (meeting.stage.is !== 'confirmed' || meeting.helperReport) return
  const again = plus(meeting.period.to, { hours: 30 }) > turn.now
  if (!again)
    return threadNote(turn, turn.request(meeting.requestId), 'request.noReport', aboutMeeting(turn, meeting))
  closePrompts(turn, meeting.id, ['report'])
  askHelper(turn, meeting, 'report.askAgain')
  set(turn, meeting, 'report-silent', nextWaking(plus(turn.now, { hours: 24 })))
}

const manner = (turn: Turn, meeting: Meeting) =>
  ({
    urgency: 'reminder',
    notAfter: plus(turn.now, { days: 2 }),
    circleId: meeting.circleId,
    requestId: meeting.requestId,
  }) as const

const askHelper = (turn: Turn, meeting: Meeting, key: string): void => {
  const prompt = turn.open({
    organisationId: meeting.organisationId,
    kind: 'report',
    personId: meeting.helperId,
    about: meetingRef(meeting),
    choices: ['held-good', 'not-held'],
  })
  tell(turn, meeting.helperId, key, aboutMeeting(turn, meeting), { ...manner(turn, meeting), prompt })
}

const askParticipant = (turn: Turn, meeting: Meeting): void => {
  const prompt = turn.open({
    organisationId: meeting.organisationId,
    kind: 'rate',
    personId: meeting.participantId,
    about: meetingRef(meeting),
    choices: ['good', 'so-so', 'bad', 'not-held'],
  })
  tell(turn, meeting.participantId, 'rate.ask', aboutMeeting(turn, meeting), {
    ...manner(turn, meeting),
    prompt,
  })
}

/** The helper's words: what was understood is read back, and can be corrected. */
export const reportInWords = (turn: Turn, meeting: Meeting, meaning: Meaning, words: string): void => {
  const report: HelperReport = {
    at: turn.now,
    held: meaning.held,
    durationMinutes: meaning.durationMinutes,
    mood: meaning.mood,
    concerns: [...meaning.concerns],
    followUps: [...meaning.followUps],
    words,
  }
  takeReport(turn, meeting, report)
  const check = turn.open({
    organisationId: meeting.organisationId,
    kind: 'report-check',
    personId: meeting.helperId,
    about: meetingRef(meeting),
    choices: ['right', 'fix'],
  })
  const taken = lines(report, 'report')
  const key = taken.length > 0 ? 'report.noted' : 'report.notedWords'
  tell(
    turn,
    meeting.helperId,
    key,
    { ...aboutMeeting(turn, meeting), lines: { lines: taken } },
    { prompt: check },
  )
}

export const reportByButton = (
  turn: Turn,
  prompt: Prompt,
  meeting: Meeting,
  choice: string,
  how: Manner,
): void => {
  const held = choice === 'held-good'
  const report: HelperReport = {
    at: turn.now,
    held,
    durationMinutes: null,
    mood: held ? 'good' : null,
    concerns: [],
    followUps: [],
    words: '',
  }
  turn.answer(prompt, choice)
  retellOrTell(turn, prompt, how, held ? 'report.thanks' : 'report.sorry', aboutMeeting(turn, meeting))
  takeReport(turn, meeting, report)
}

export const rate = (
  turn: Turn,
  prompt: Prompt,
  meeting: Meeting,
  went: ParticipantReport['went'],
  how: Manner,
): void => {
  turn.answer(prompt, went)
  retellOrTell(turn, prompt, how, `rate.${went}`, aboutMeeting(turn, meeting))
  turn.happen({ is: 'ParticipantRated', meetingId: meeting.id, report: { at: turn.now, went } })
  const request = turn.request(meeting.requestId)
  threadNote(turn, request, `request.rated.${went}`, aboutMeeting(turn, meeting))
  const after = turn.meeting(meeting.id)
  if (went === 'bad') worry(turn, request, 'worry', 'alert.participantUnhappy', aboutMeeting(turn, meeting))
  else tellMismatch(turn, after)
}

const takeReport = (turn: Turn, meeting: Meeting, report: HelperReport): void => {
  const corrected = meeting.helperReport !== null
  turn.happen({ is: 'MeetingReported', meetingId: meeting.id, report })
  turn.cancelTimer(`report-silent:${meeting.id}`)
  for (const prompt of promptsOf(turn, meeting.id).filter((one) => one.kind === 'report'))
    turn.answer(prompt, 'words')
  const request = turn.request(meeting.requestId)
  threadNote(turn, request, corrected ? 'request.reportCorrected' : 'request.report', {
    ...aboutMeeting(turn, meeting),
    lines: {
      lines: [
        ...lines(report, 'request.reportLine'),
        ...(report.words ? [say('request.said', { words: { words: report.words } })] : []),
      ],
    },
  })
  const after = turn.meeting(meeting.id)
  if (report.held === false) worry(turn, request, 'no-show', 'alert.notHeld', aboutMeeting(turn, meeting))
  else if (report.concerns.length > 0 || report.mood === 'bad')
    worry(turn, request, 'worry', 'alert.worry', {
      ...aboutMeeting(turn, meeting),
      lines: { lines: report.concerns.map((words) => say('request.said', { words: { words } })) },
    })
  tellMismatch(turn, after)
}

/** The two stories differ on whether the visit was. */
const tellMismatch = (turn: Turn, meeting: Meeting): void => {
  const helper = meeting.helperReport?.held
  const participant = meeting.participantReport ? meeting.participantReport.went !== 'not-held' : null
  if (helper === null || helper === undefined || participant === null || helper === participant) return
  worry(
    turn,
    turn.request(meeting.requestId),
    'mismatch',
    helper ? 'alert.mismatchNotThere' : 'alert.mismatchThere',
    aboutMeeting(turn, meeting),
  )
}

const lines = (report: HelperReport, area: string): Say[] => [
  ...(report.held === null ? [] : [say(report.held ? `${area}.held` : `${area}.notHeld`)]),
  ...(report.durationMinutes === null
    ? []
    : [say(`${area}.lasted`, { time: { minutes: report.durationMinutes } })]),
  ...(report.mood === null ? [] : [say(`${area}.mood.${report.mood}`)]),
  ...report.concerns.map((words) => say(`${area}.concern`, { words: { words } })),
  ...report.followUps.map((words) => say(`${area}.followUp`, { words: { words } })),
]
