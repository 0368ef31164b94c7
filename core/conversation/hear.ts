import type { Person } from '../domain/person.ts'
import { minus } from '../time.ts'
import type { Meaning } from '../understand/meaning.ts'
import { understand } from '../understand/understand.ts'
import { asksWhyMe } from '../understand/why.ts'
import { danger, mistaken, worryInChannel } from './alarm.ts'
import { askedBy } from './answer-invitation.ts'
import { undoYes } from './answer-meeting.ts'
import type { Conversation } from './conversation.ts'
import { hearAnswer, hearUnknown } from './hear-answer.ts'
import { correctReport, hearOfMeeting } from './hear-of-meeting.ts'
import type { InputOf } from './input.ts'
import { hearJoin } from './join.ts'
import { answersCheck, lastCheck } from './make-sure.ts'
import { undoOffer } from './offer.ts'
import { lateBy } from './on-the-way.ts'
import { aboutOf, openPrompts } from './open-prompts.ts'
import type { Prompt } from './prompt.ts'
import { circleOf, endRelay, fromPerson, openRelay } from './relay.ts'
import { reportInWords } from './report.ts'
import { agenda, askErase, exportData, help, stop, upcoming } from './small-talk.ts'
import { conversationAt, greetStranger } from './stranger.ts'
import { reply, tell } from './tell.ts'
import type { Turn } from './turn.ts'

/** Words of a person. Danger is heard first, everywhere; then a dialogue, a relay, and what was asked. */
export const hear = (turn: Turn, input: InputOf<'text'>): void => {
  const conversation = conversationAt(turn, input.conversation)
  const person = turn.maybePerson(conversation.personId)
  const open = person ? openPrompts(turn, person) : []
  const meaning = understand(input.text, aboutOf(open[0]), turn.now)
  if (meaning.danger) danger(turn, conversation, meaning.danger, input.text)
  if (!person) return hearStranger(turn, conversation, meaning, input.text)
  if (conversation.relay) return hearInRelay(turn, conversation, person, meaning, input.text)
  if (person.pausedAt && !goesOn(turn, person, meaning))
    return meaning.danger ? undefined : hearPaused(turn, conversation, person, meaning)
  if (meaning.danger) return reportToo(turn, open, input.text)
  if (person.roles.includes('specialist')) return reply(turn, conversation.id, 'command.help')
  if (input.edited && !actsAtOnce.has(meaning.intent)) return hearEdited(turn, conversation, person, open)
  hearPerson(turn, conversation, person, open, meaning, input.text)
}

/** Whatever else is going on, these are heard. */
const actsAtOnce: ReadonlySet<Meaning['intent']> = new Set<Meaning['intent']>([
  'stop',
  'erase',
  'export',
  'human',
  'boundary',
])

const hearStranger = (turn: Turn, conversation: Conversation, meaning: Meaning, words: string): void => {
  if (meaning.danger) return
  if (conversation.dialogue?.is === 'join')
    return hearJoin(turn, conversation, conversation.dialogue, meaning, words)
  greetStranger(turn, conversation)
}

/** Who said "stop" is still heard when it concerns a visit ahead: their no, their lateness. */
const goesOn = (turn: Turn, person: Person, meaning: Meaning): boolean =>
  actsAtOnce.has(meaning.intent) ||
  lastCheck(turn, person) !== null ||
  (upcoming(turn, person).length > 0 &&
    (meaning.intent === 'cancel' ||
      meaning.intent === 'late' ||
      meaning.intent === 'reschedule' ||
      meaning.answer === 'no'))

/** Words of danger in a report are a report too. */
const reportToo = (turn: Turn, open: readonly Prompt[], words: string): void => {
  const asked = open.find((prompt) => prompt.kind === 'report')
  const meeting = turn.maybeMeeting(asked?.about.meetingId)
  if (asked && meeting) reportInWords(turn, meeting, understand(words, aboutOf(asked), turn.now), words)
}

/** An old message with new words is no fresh answer: the question is put again. */
const hearEdited = (
  turn: Turn,
  conversation: Conversation,
  person: Person,
  open: readonly Prompt[],
): void => {
  const [asked] = open
  if (!asked?.about.period) return reply(turn, conversation.id, 'talk.edited')
  tell(turn, person.id, 'talk.editedAbout', { when: { period: asked.about.period } }, { prompt: asked })
}

const hearPerson = (
  turn: Turn,
  conversation: Conversation,
  person: Person,
  open: readonly Prompt[],
  meaning: Meaning,
  words: string,
): void => {
  if (!actsAtOnce.has(meaning.intent)) {
    if (isCorrection(turn, conversation, open)) return correctReport(turn, conversation, words)
    if (meaning.undo && undoInWords(turn, person, words)) return
    if (meaning.address || meaning.language) return wish(turn, person, meaning)
    if (answersCheck(turn, conversation, person, understand(words, null, turn.now), words)) return
    if (minutesInWords(turn, open, meaning, words)) return
  }
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

const hearPaused = (turn: Turn, conversation: Conversation, person: Person, meaning: Meaning): void => {
  if (meaning.intent === 'stop') return
  const prompt = turn.open({
    organisationId: person.organisationId,
    kind: 'stopped',
    personId: person.id,
    about: {},
    choices: ['resume'],
  })
  reply(turn, conversation.id, 'talk.isPaused', {}, { prompt })
}

/** The bot stays quiet; what is said goes to the human. Stop and danger work all the same. */
const hearInRelay = (
  turn: Turn,
  conversation: Conversation,
  person: Person,
  meaning: Meaning,
  words: string,
): void => {
  if (meaning.intent !== 'stop') return fromPerson(turn, conversation, words)
  endRelay(turn, conversation, 'person')
  stop(turn, { ...conversation, relay: null }, person)
}

/** "O ile minut?" is answered by a number, with or without the word. */
const minutesInWords = (turn: Turn, open: readonly Prompt[], meaning: Meaning, words: string): boolean => {
  const asked = open.find((prompt) => prompt.kind === 'how-late')
  const meeting = turn.maybeMeeting(asked?.about.meetingId)
  const alone = /^\D{0,12}(\d{1,3})\D{0,12}$/.exec(words)?.[1]
  const minutes = meaning.lateMinutes ?? meaning.durationMinutes ?? (alone ? Number(alone) : null)
  if (!asked || !meeting || minutes === null || minutes > 300) return false
  lateBy(turn, asked, meeting, minutes)
  return true
}

/** They are telling again how it was: within an hour, and unless something newer was asked. */
const isCorrection = (turn: Turn, conversation: Conversation, open: readonly Prompt[]): boolean => {
  const { dialogue } = conversation
  if (dialogue?.is !== 'correct-report') return false
  return dialogue.at > minus(turn.now, { hours: 1 }) && !open.some((prompt) => prompt.at > dialogue.at)
}

/** "Cofnij", "pomyłka": the last thing that can be taken back. */
const undoInWords = (turn: Turn, person: Person, words: string): boolean => {
  const mine = turn
    .prompts()
    .filter(
      (one) =>
        one.personId === person.id &&
        one.status === 'open' &&
        (one.kind === 'undo-yes' || one.kind === 'undo-offer' || one.kind === 'danger'),
    )
    .sort((a, b) => b.at.localeCompare(a.at))[0]
  const meeting = turn.maybeMeeting(mine?.about.meetingId)
  const alert = turn.maybeAlert(mine?.about.alertId)
  if (mine?.kind === 'undo-yes' && meeting) undoYes(turn, mine, meeting, { by: 'words', words })
  else if (mine?.kind === 'undo-offer') undoOffer(turn, mine, { by: 'words', words })
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
