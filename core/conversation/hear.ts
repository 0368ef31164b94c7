import type { Person } from '../domain/person.ts'
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
import { conversationAt, greetStranger, hearJoin } from './join.ts'
import { answersCheck } from './make-sure.ts'
import { aboutOf, openPrompts } from './open-prompts.ts'
import type { Prompt } from './prompt.ts'
import { circleOf, endRelay, fromPerson, openRelay } from './relay.ts'
import { agenda, askErase, exportData, help, stop, upcoming } from './small-talk.ts'
import { reply, tell } from './tell.ts'
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
  if (conversation.relay) return hearInRelay(turn, conversation, meaning, input.text)
  if (meaning.danger) return
  if (person.roles.includes('specialist')) return reply(turn, conversation.id, 'command.help')
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
  if (answersCheck(turn, conversation, person, understand(words, null, turn.now), words)) return
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
const hearInRelay = (turn: Turn, conversation: Conversation, meaning: Meaning, words: string): void => {
  if (meaning.intent === 'stop') {
    return endRelay(turn, conversation, 'person')
  }
  fromPerson(turn, conversation, words)
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
