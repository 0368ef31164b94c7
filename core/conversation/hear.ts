import type { Meeting, ParticipantReport } from '../domain/meeting.ts'
import type { Person } from '../domain/person.ts'
import { msBetween, plus, toLocal } from '../time.ts'
import type { About as AskedAbout, Meaning } from '../understand/meaning.ts'
import { understand } from '../understand/understand.ts'
import { asksWhyMe } from '../understand/why.ts'
import { danger, mistaken, worryInChannel } from './alarm.ts'
import { askedBy, offeredPeriod, offerTime, sayMaybe, sayNo, sayYes } from './answer-invitation.ts'
import { participantDecides, undoYes } from './answer-meeting.ts'
import type { Conversation } from './conversation.ts'
import type { InputOf } from './input.ts'
import { conversationAt, greetStranger, hearJoin } from './join.ts'
import { helperConfirms, helperLate, helperSaysNo, sureToCancel } from './on-the-way.ts'
import { aboutMeeting, askParticipant } from './place.ts'
import type { Prompt } from './prompt.ts'
import { circleOf, endRelay, fromPerson, openRelay } from './relay.ts'
import { rate, reportInWords } from './report.ts'
import { agenda, askErase, exportData, help, stop, unclear, upcoming } from './small-talk.ts'
import { reply, tell, threadNote } from './tell.ts'
import type { Turn } from './turn.ts'

/** Words of a person. Danger is heard first, everywhere; then a dialogue, a relay, and what was asked. */
export const hear = (turn: Turn, input: InputOf<'text'>): void => {
  const conversation = conversationAt(turn, input.conversation)
  const person = turn.maybePerson(conversation.personId)
  const open = person ? openPrompts(turn, person) : []
  const meaning = understand(input.text, aboutOf(open[0]), turn.now)
  if (meaning.danger) danger(turn, conversation, meaning.danger, input.text)
  if (conversation.dialogue?.is === 'join' && !person) {
    if (!meaning.danger) hearJoin(turn, conversation, conversation.dialogue, meaning, input.text)
    return
  }
  if (!person) return meaning.danger ? undefined : greetStranger(turn, conversation)
  if (person.pausedAt) return hearPaused(turn, conversation, person, meaning)
  if (conversation.relay) return hearInRelay(turn, conversation, person, meaning, input.text)
  if (meaning.danger) return
  hearPerson(turn, conversation, person, open, meaning, input.text)
}

const hearPerson = (
  turn: Turn,
  conversation: Conversation,
  person: Person,
  open: readonly Prompt[],
  meaning: Meaning,
  words: string,
): void => {
  if (conversation.dialogue?.is === 'correct-report')
    return correctReport(turn, conversation, conversation.dialogue.meetingId, words)
  if (meaning.undo && undoInWords(turn, person, words)) return
  if (meaning.address || meaning.language) return wish(turn, person, meaning)
  switch (meaning.intent) {
    case 'stop':
      return stop(turn, conversation, person)
    case 'erase':
      return askErase(turn, person)
    case 'export':
      return exportData(turn, person)
    case 'human':
      return openRelay(turn, conversation, 'asked', null)
    case 'boundary':
      return boundary(turn, conversation, person, words)
    case 'cancel':
    case 'reschedule':
    case 'late':
    case 'report':
    case 'availability':
      return hearOfMeeting(turn, conversation, person, open, meaning, words)
    case 'answer':
      return hearAnswer(turn, conversation, person, open, words)
    case 'agenda':
      return agenda(turn, conversation, person)
    case 'help':
      return help(turn, conversation, person)
    case 'join':
      return reply(turn, conversation.id, 'talk.hello')
    case 'question':
      return question(turn, conversation, person, open[0] ?? null, words)
    case 'thanks':
      return reply(turn, conversation.id, 'talk.thanks')
    case 'greeting':
      return reply(turn, conversation.id, 'talk.hello')
    case 'danger':
    case 'unknown':
      return hearUnknown(turn, conversation, person, open, meaning, words)
    default:
      return meaning.intent satisfies never
  }
}

/** What is said of a visit that stands: late, off, another day, how it went; or of one's time in general. */
const hearOfMeeting = (
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

const participantAboutMeeting = (
  turn: Turn,
  conversation: Conversation,
  meeting: Meeting,
  open: readonly Prompt[],
  meaning: Meaning,
  words: string,
): void => {
  const asked = open.find((prompt) => prompt.kind === 'agree' && prompt.about.meetingId === meeting.id)
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

/** An answer belongs to the question it fits; when it fits two, we ask which. */
const hearAnswer = (
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
  if (best) return answerPrompt(turn, conversation, person, best.prompt, best.meaning, words)
  if (fitting.length > 1)
    return askWhich(
      turn,
      person,
      fitting.map((one) => one.prompt),
      words,
    )
  if (
    open.length === 0 &&
    understand(words, null, turn.now).answer === 'no' &&
    takesBack(turn, person, words)
  )
    return
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

/** A "nie" out of the blue, with a visit ahead: the helper is asked once whether to call it off, the participant whether to come. */
const takesBack = (turn: Turn, person: Person, words: string): boolean => {
  const [next] = upcoming(turn, person)
  if (!next) return false
  if (next.helperId === person.id) sureToCancel(turn, person, next, words)
  else askParticipant(turn, next, true)
  return true
}

/** "Cofnij", "pomyłka": the last thing that can be taken back. */
const undoInWords = (turn: Turn, person: Person, words: string): boolean => {
  const mine = turn
    .prompts()
    .filter(
      (one) =>
        one.personId === person.id &&
        one.status === 'open' &&
        (one.kind === 'undo-yes' || one.kind === 'danger'),
    )
    .sort((a, b) => b.at.localeCompare(a.at))[0]
  const meeting = turn.maybeMeeting(mine?.about.meetingId)
  const alert = turn.maybeAlert(mine?.about.alertId)
  if (mine?.kind === 'undo-yes' && meeting) undoYes(turn, mine, meeting, { by: 'words', words })
  else if (mine?.kind === 'danger' && alert) mistaken(turn, mine, alert)
  else return false
  return true
}

/** "Proszę mówić mi po imieniu", "English please": how we speak from now on. */
const wish = (turn: Turn, person: Person, meaning: Meaning): void => {
  if (meaning.language) turn.happen({ is: 'LanguageChosen', personId: person.id, language: meaning.language })
  if (meaning.address) {
    const gender = meaning.address === 'pan' ? 'm' : meaning.address === 'pani' ? 'f' : person.gender
    turn.happen({ is: 'AddressChosen', personId: person.id, address: meaning.address, gender })
  }
  tell(turn, person.id, meaning.language ? 'talk.languageChanged' : 'talk.addressChanged')
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
    return reply(turn, conversation.id, last.key, { when: { period: last.period } })
  unclear(turn, conversation, person, open[0] ?? null)
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
    if (offered && offered.from > turn.now && sure) return offerTime(turn, asked, offered, words)
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
const hearUnknown = (
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

const askWhich = (turn: Turn, person: Person, prompts: readonly Prompt[], words: string): void => {
  const some = prompts.slice(0, 6)
  const which = turn.open({
    organisationId: person.organisationId,
    kind: 'which',
    personId: person.id,
    about: { promptIds: some.map((one) => one.id), words },
    choices: some.map((one) => one.id),
  })
  const labels = Object.fromEntries(
    some.map((one) => [
      one.id,
      {
        key: 'talk.whichLabel',
        params: { when: { period: one.about.period ?? { from: one.at, to: one.at } } },
      },
    ]),
  )
  tell(turn, person.id, 'talk.which', {}, { prompt: which, labels })
}

const question = (
  turn: Turn,
  conversation: Conversation,
  person: Person,
  open: Prompt | null,
  words: string,
): void => {
  const asked = open ? askedBy(turn, open) : null
  if (asked && asksWhyMe(words))
    return tell(
      turn,
      person.id,
      'invitation.why',
      { reasons: { list: asked.invitation.why.map((reason) => ({ key: `reason.${reason}`, params: {} })) } },
      open ? { prompt: open } : {},
    )
  if (upcoming(turn, person).length > 0 && !open) return agenda(turn, conversation, person)
  const prompt = turn.open({
    organisationId: person.organisationId,
    kind: 'sure',
    personId: person.id,
    about: { words },
    choices: ['human', 'agenda'],
  })
  tell(turn, person.id, 'talk.question', {}, { prompt })
}

/** Money, medicines, custody, the law: not a volunteer's to decide; the specialist hears it as it was said. */
const boundary = (turn: Turn, conversation: Conversation, person: Person, words: string): void => {
  const circle = circleOf(turn, person.id)
  if (!circle) return reply(turn, conversation.id, 'relay.nobody')
  tell(turn, person.id, 'talk.boundary', { specialist: { person: circle.specialistId } })
  worryInChannel(turn, circle, person.id, 'boundary', 'alert.boundary', { words: { words } })
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

const hearPaused = (turn: Turn, conversation: Conversation, person: Person, meaning: Meaning): void => {
  if (meaning.intent === 'human') return openRelay(turn, conversation, 'asked', null)
  if (meaning.intent === 'erase') return askErase(turn, person)
  if (meaning.intent === 'stop' || meaning.danger) return
  const prompt = turn.open({
    organisationId: person.organisationId,
    kind: 'stopped',
    personId: person.id,
    about: {},
    choices: ['resume'],
  })
  tell(turn, person.id, 'talk.isPaused', {}, { prompt })
}

/** The bot stays quiet; what is said goes to the human. Stop and danger work all the same. */
const hearInRelay = (
  turn: Turn,
  conversation: Conversation,
  person: Person,
  meaning: Meaning,
  words: string,
): void => {
  if (meaning.intent === 'stop') {
    return endRelay(turn, conversation, 'person')
  }
  fromPerson(turn, conversation, words)
  void person
}

const correctReport = (
  turn: Turn,
  conversation: Conversation,
  meetingId: Meeting['id'],
  words: string,
): void => {
  turn.keepConversation({ ...conversation, dialogue: null })
  const meeting = turn.maybeMeeting(meetingId)
  if (!meeting) return reply(turn, conversation.id, 'talk.noMeeting')
  const asked: AskedAbout = {
    kind: 'report',
    from: toLocal(meeting.period.from),
    to: toLocal(meeting.period.to),
  }
  reportInWords(turn, meeting, understand(words, asked, turn.now), words)
}

/** Questions that words can answer, the newest first. */
const openPrompts = (turn: Turn, person: Person): Prompt[] =>
  turn
    .prompts()
    .filter(
      (prompt) => prompt.personId === person.id && prompt.status === 'open' && answerable.has(prompt.kind),
    )
    .filter(
      (prompt) =>
        !prompt.about.period ||
        prompt.about.period.to > turn.now ||
        prompt.kind === 'report' ||
        prompt.kind === 'rate',
    )
    .sort((a, b) => b.at.localeCompare(a.at) || a.id.localeCompare(b.id))

const answerable: ReadonlySet<Prompt['kind']> = new Set<Prompt['kind']>([
  'invitation',
  'agree',
  'day-before',
  'near',
  'report',
  'rate',
])

const aboutOf = (prompt: Prompt | undefined): AskedAbout | null => {
  const period = prompt?.about.period
  if (!prompt || !period) return null
  const kind =
    prompt.kind === 'report' || prompt.kind === 'rate'
      ? 'report'
      : prompt.kind === 'invitation'
        ? 'invitation'
        : prompt.kind === 'near'
          ? 'meeting'
          : 'confirmation'
  return { kind, from: toLocal(period.from), to: toLocal(period.to) }
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
  const next = ahead[0] ?? null
  if (meaning.intent !== 'late' || !next) return next
  return msBetween(turn.now, next.period.from) < 24 * 3_600_000 ? next : null
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

/** How the last thing they were asked about stands now. */
const lastAsked = (
  turn: Turn,
  person: Person,
): { key: string; period: { from: string; to: string } } | null => {
  const mine = turn
    .requests()
    .filter((request) =>
      request.invitations.some((one) => one.personId === person.id && one.answer !== 'yes'),
    )
    .sort((a, b) => b.postedAt.localeCompare(a.postedAt))[0]
  if (!mine) return null
  const key =
    mine.period.to <= turn.now
      ? 'invitation.latePast'
      : mine.phase.is === 'closed' && mine.phase.why === 'filled'
        ? 'invitation.lateFilled'
        : 'invitation.lateOver'
  return mine.phase.is === 'closed' ? { key, period: mine.period } : null
}
