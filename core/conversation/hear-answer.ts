import type { ParticipantReport } from '../domain/meeting.ts'
import type { Person } from '../domain/person.ts'
import type { Request } from '../domain/request.ts'
import { toLocal } from '../time.ts'
import type { Meaning } from '../understand/meaning.ts'
import { understand } from '../understand/understand.ts'
import { askedBy, lateKey, sayMaybe, sayNo, sayYes, seesName } from './answer-invitation.ts'
import { participantDecides } from './answer-meeting.ts'
import type { Conversation } from './conversation.ts'
import type { Say } from './message.ts'
import { offeredPeriod, offerTime } from './offer.ts'
import { helperConfirms, helperSaysNo, sureToCancel } from './on-the-way.ts'
import { aboutOf, saidLast } from './open-prompts.ts'
import { askParticipant } from './place.ts'
import type { Prompt } from './prompt.ts'
import { rate, reportInWords } from './report.ts'
import { unclear, upcoming } from './small-talk.ts'
import { reply, tell } from './tell.ts'
import { say, type Turn } from './turn.ts'

/** An answer belongs to the question it fits; when it fits two, we ask which. */
export const hearAnswer = (
  turn: Turn,
  conversation: Conversation,
  person: Person,
  open: readonly Prompt[],
  words: string,
): void => {
  const fitting = open
    .map((prompt) => ({ prompt, meaning: understand(words, aboutOf(prompt), turn.now) }))
    .filter(({ prompt, meaning }) => fits(prompt, meaning))
  const named = fitting.filter(({ prompt, meaning }) => meaning.times.length > 0 && touches(prompt, meaning))
  const best = named.length === 1 ? named[0] : fitting.length === 1 ? fitting[0] : undefined
  if (best && isSureOf(turn, best.prompt, best.meaning, words))
    return answerPrompt(turn, conversation, person, best.prompt, best.meaning, words)
  if (best) return unclear(turn, conversation, person, best.prompt)
  if (fitting.length > 1)
    return askWhich(
      turn,
      person,
      fitting.map((one) => one.prompt),
      words,
    )
  if (open.length === 0 && aboutTheirVisit(turn, conversation, person, words)) return
  const again = open[0] ? null : changedMind(turn, person)
  if (again)
    return tell(
      turn,
      person.id,
      'talk.unclearAbout',
      { when: { period: again.about.period ?? { from: turn.now, to: turn.now } } },
      { prompt: again },
    )
  hearNothingOpen(turn, conversation, person, open)
}

export const answerPrompt = (
  turn: Turn,
  conversation: Conversation,
  person: Person,
  prompt: Prompt,
  meaning: Meaning,
  words: string,
): void => {
  const manner = { by: 'words', words } as const
  const meeting = turn.maybeMeeting(prompt.about.meetingId)
  const sure = !meaning.ambiguous
  if (meeting && prompt.kind === 'report')
    return reportInWords(turn, meeting, understand(words, aboutOf(prompt), turn.now), words)
  if (meeting && prompt.kind === 'rate') {
    const went = wentAs(meaning)
    return went ? rate(turn, prompt, meeting, went, manner) : unclear(turn, conversation, person, prompt)
  }
  if (prompt.kind === 'invitation') {
    const asked = askedBy(turn, prompt)
    if (!asked) return unclear(turn, conversation, person, null)
    const offered = meaning.answer === 'yes' ? null : offeredPeriod(meaning, asked.request.period)
    if (meaning.answer === 'yes' && sure) return sayYes(turn, asked, manner)
    if (meaning.answer === 'no' && sure && !offered) return sayNo(turn, asked, manner)
    if (offered && offered.from === asked.request.period.from)
      return unclear(turn, conversation, person, prompt)
    // An offer binds nobody: it is read back, and the specialist sees the words.
    if (offered && offered.from > turn.now) return offerTime(turn, asked, offered, words)
    if (meaning.answer === 'maybe') return sayMaybe(turn, asked, manner)
    return unclear(turn, conversation, person, prompt)
  }
  if (!meeting || !sure || meaning.answer === null) return unclear(turn, conversation, person, prompt)
  if (meaning.answer === 'maybe')
    return tell(turn, person.id, 'talk.needYesNo', { when: { period: meeting.period } }, { prompt })
  if (prompt.kind === 'agree') return participantDecides(turn, prompt, meeting, meaning.answer, manner)
  return meaning.answer === 'yes'
    ? helperConfirms(turn, prompt, meeting, manner)
    : helperSaysNo(turn, prompt, meeting, manner)
}

/** Not understood at first; when a report is awaited, words are a report all the same. */
export const hearUnknown = (
  turn: Turn,
  conversation: Conversation,
  person: Person,
  open: readonly Prompt[],
  meaning: Meaning,
  words: string,
): void => {
  const newest = open[0]
  if (newest?.kind === 'report' || newest?.kind === 'rate') {
    const meeting = turn.maybeMeeting(newest.about.meetingId)
    if (meeting && newest.kind === 'report')
      return reportInWords(turn, meeting, understand(words, aboutOf(newest), turn.now), words)
  }
  if (newest?.kind === 'invitation' && meaning.times.length > 0)
    return hearAnswer(turn, conversation, person, open, words)
  unclear(turn, conversation, person, newest ?? null)
}

const periodFrom = (prompt: Prompt): string => prompt.about.period?.from ?? prompt.at

const askWhich = (turn: Turn, person: Person, prompts: readonly Prompt[], words: string): void => {
  const some = [...prompts].sort((a, b) => periodFrom(a).localeCompare(periodFrom(b))).slice(0, 6)
  const which = turn.open({
    organisationId: person.organisationId,
    kind: 'which',
    personId: person.id,
    about: { promptIds: some.map((one) => one.id), words },
    choices: some.map((one) => one.id),
  })
  const labels = Object.fromEntries(some.map((one) => [one.id, whichLabel(turn, one, some)]))
  tell(turn, person.id, 'talk.which', {}, { prompt: which, labels })
}

/**
 * Words that name a time speak for themselves, and so does a no of a whole sentence; a bare "ok" or "nie" answers only
 * what was said last.
 */
const isSureOf = (turn: Turn, prompt: Prompt, meaning: Meaning, words: string): boolean =>
  meaning.times.length > 0 ||
  prompt.kind === 'report' ||
  (meaning.answer === 'no' && words.trim().split(/\s+/).length > 3) ||
  saidLast(turn, prompt)

/** With nothing asked and a visit ahead, a yes is an acknowledgement, and a no is asked about. */
const aboutTheirVisit = (turn: Turn, conversation: Conversation, person: Person, words: string): boolean => {
  const { answer } = understand(words, null, turn.now)
  if (answer === 'no') return takesBack(turn, person, words)
  if (answer !== 'yes' || upcoming(turn, person).length === 0) return false
  reply(turn, conversation.id, 'talk.okay')
  return true
}

/** A "nie" out of the blue, with a visit ahead: the helper is asked once whether to call it off, the participant whether to come. */
/** By whom they differ, where the reader may know it: the helper for the participant, the participant inside the circle. */
const whichLabel = (turn: Turn, prompt: Prompt, among: readonly Prompt[]): Say => {
  const when = { period: prompt.about.period ?? { from: prompt.at, to: prompt.at } }
  if (among.filter((one) => periodFrom(one) === periodFrom(prompt)).length === 1)
    return say('talk.whichLabel', { when })
  const meeting = turn.maybeMeeting(prompt.about.meetingId)
  if (meeting) {
    const other = meeting.helperId === prompt.personId ? meeting.participantId : meeting.helperId
    return say('talk.whichLabelWith', { when, who: { person: other } })
  }
  const asked = askedBy(turn, prompt)
  if (asked && seesName(turn, asked))
    return say('talk.whichLabelWith', {
      when,
      who: { person: turn.circle(asked.request.circleId).participantId },
    })
  return say('talk.whichLabel', { when })
}

const takesBack = (turn: Turn, person: Person, words: string): boolean => {
  const [next] = upcoming(turn, person)
  if (!next) return false
  if (next.helperId === person.id) sureToCancel(turn, person, next, words)
  else askParticipant(turn, next, true)
  return true
}

/** An answer to nothing that is open: what was asked may be settled by now, and they deserve to know. */
const hearNothingOpen = (
  turn: Turn,
  conversation: Conversation,
  person: Person,
  open: readonly Prompt[],
): void => {
  const last = lastAsked(turn, person)
  if (open.length === 0 && last)
    return reply(turn, conversation.id, lateKey(turn, last), { when: { period: last.period } })
  unclear(turn, conversation, person, open[0] ?? null)
}

/** They had said no or offered another time, the request is still open, and now they say otherwise: they are asked once more. */
const changedMind = (turn: Turn, person: Person): Prompt | null => {
  for (const request of turn
    .requests()
    .filter((one) => one.phase.is === 'open' && one.period.from > turn.now)) {
    const mine = request.invitations.find((one) => one.personId === person.id && one.answer !== 'yes')
    if (mine)
      return turn.open({
        organisationId: request.organisationId,
        kind: 'invitation',
        personId: person.id,
        about: {
          requestId: request.id,
          invitationId: mine.id,
          circleId: request.circleId,
          period: request.period,
        },
        choices: ['yes', 'no'],
      })
  }
  return null
}

/** What they were asked about last, when it is settled by now. */
const lastAsked = (turn: Turn, person: Person): Request | null => {
  const [last] = turn
    .requests()
    .filter((request) =>
      request.invitations.some((one) => one.personId === person.id && one.answer !== 'yes'),
    )
    .sort((a, b) => b.postedAt.localeCompare(a.postedAt))
  return last?.phase.is === 'closed' ? last : null
}

const fits = (prompt: Prompt, meaning: Meaning): boolean => {
  if (prompt.kind === 'report') return meaning.intent === 'report' || meaning.intent === 'answer'
  if (prompt.kind === 'rate') return wentAs(meaning) !== null
  return meaning.answer !== null || (prompt.kind === 'invitation' && meaning.times.length > 0)
}

/** One word of the participant after a visit: how it was, or that it was not. */
const wentAs = (meaning: Meaning): ParticipantReport['went'] | null => {
  if (meaning.held === false) return 'not-held'
  if (meaning.mood) return meaning.mood === 'mixed' ? 'so-so' : meaning.mood
  return meaning.answer === 'yes' ? 'good' : meaning.answer === 'no' ? 'bad' : null
}

/** The text names a time that lies on the day the prompt asks about. */
const touches = (prompt: Prompt, meaning: Meaning): boolean => {
  const day = prompt.about.period ? toLocal(prompt.about.period.from).slice(0, 10) : null
  return meaning.times.some(
    (time) => ('at' in time ? time.at : (time.from ?? time.to ?? '')).slice(0, 10) === day,
  )
}
