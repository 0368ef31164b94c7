import { promptId as promptIdSchema } from '../domain/ids.ts'
import type { Meeting, ParticipantReport } from '../domain/meeting.ts'
import { understand } from '../understand/understand.ts'
import { mistaken, taken } from './alarm.ts'
import { askedBy, lateKey, sayMaybe, sayNo, sayYes } from './answer-invitation.ts'
import {
  afterRefusal,
  closeRequest,
  participantDecides,
  recordForParticipant,
  specialistDecides,
  undoYes,
} from './answer-meeting.ts'
import { answerPrompt } from './hear-answer.ts'
import type { InputOf } from './input.ts'
import { pressJoin } from './join.ts'
import { settleCancel, settleErase, settleReport } from './make-sure.ts'
import { settleOffer, undoOffer } from './offer.ts'
import { helperConfirms, helperSaysNo, lateBy, latePressed } from './on-the-way.ts'
import { aboutOf } from './open-prompts.ts'
import type { Prompt } from './prompt.ts'
import { openRelay, pressRelay } from './relay.ts'
import { rate, reportByButton } from './report.ts'
import { agenda, help, resume } from './small-talk.ts'
import { conversationAt, greetStranger } from './stranger.ts'
import { retell, tell } from './tell.ts'
import { say, type Turn } from './turn.ts'

const byButton = { by: 'button' } as const

/** A button was pressed. It carries its prompt, so it can't answer anything else; a second press says how it stands. */
export const choose = (turn: Turn, input: InputOf<'choice'>): void => {
  const conversation = conversationAt(turn, input.conversation)
  const prompt = turn.maybePrompt(input.promptId)
  const person = turn.maybePerson(conversation.personId)
  if (conversation.dialogue?.is === 'join' && !person)
    return prompt
      ? pressJoin(turn, conversation, conversation.dialogue, prompt, input.choice, input.profileName ?? '')
      : gone(turn)
  if (!prompt?.choices.includes(input.choice)) return gone(turn)
  if (!person) return greetStranger(turn, conversation)
  if (prompt.personId !== null && prompt.personId !== person.id) return gone(turn)
  if (prompt.personId === null && !answersFor(person, prompt)) return gone(turn)
  if (prompt.status !== 'open') return pressedAgain(turn, prompt)
  press(turn, { conversation, person, prompt, choice: input.choice })
}

type Press = {
  readonly conversation: ReturnType<typeof conversationAt>
  readonly person: NonNullable<ReturnType<Turn['maybePerson']>>
  readonly prompt: Prompt
  readonly choice: string
}

const press = (turn: Turn, pressed: Press): void => {
  const { prompt, person, conversation, choice } = pressed
  switch (prompt.kind) {
    case 'invitation':
      return pressInvitation(turn, prompt, choice)
    case 'undo-offer':
      return undoOffer(turn, prompt, byButton)
    case 'undo-yes':
    case 'agree':
    case 'decide':
    case 'silent-participant':
    case 'refused':
    case 'day-before':
    case 'near':
    case 'how-late':
    case 'report':
    case 'report-check':
    case 'rate':
      return pressMeeting(turn, pressed)
    case 'offer':
    case 'request':
      return pressRequest(turn, prompt, choice)
    case 'which':
      return pressWhich(turn, pressed)
    case 'danger':
    case 'alert':
      return pressAlert(turn, pressed)
    case 'relay':
    case 'relay-thread':
      return pressRelay(turn, prompt, conversation.id)
    case 'stopped':
      turn.answer(prompt, choice)
      return resume(turn, person)
    case 'sure':
      return pressSure(turn, pressed)
    case 'erase':
      return settleErase(turn, { ...pressed, manner: byButton }, choice === 'yes')
    case 'join':
      return gone(turn)
    default:
      return prompt.kind satisfies never
  }
}

const pressInvitation = (turn: Turn, prompt: Prompt, choice: string): void => {
  const asked = askedBy(turn, prompt)
  if (!asked) return gone(turn)
  if (choice === 'yes') return sayYes(turn, asked, byButton)
  return choice === 'no' ? sayNo(turn, asked, byButton) : sayMaybe(turn, asked, byButton)
}

const pressMeeting = (turn: Turn, { prompt, person, choice, conversation }: Press): void => {
  const meeting = turn.maybeMeeting(prompt.about.meetingId)
  if (!meeting) return gone(turn)
  switch (prompt.kind) {
    case 'undo-yes':
      return undoYes(turn, prompt, meeting, byButton)
    case 'agree':
      return participantDecides(turn, prompt, meeting, choice, byButton)
    case 'decide':
      return specialistDecides(turn, prompt, meeting, choice, person.id)
    case 'silent-participant':
      return recordForParticipant(turn, prompt, meeting, choice, person.id)
    case 'refused':
      return afterRefusal(turn, prompt, meeting, choice)
    case 'report':
      return reportByButton(turn, prompt, meeting, choice, byButton)
    case 'report-check':
      return settleReport(
        turn,
        { conversation, person, prompt, manner: byButton },
        meeting,
        choice === 'right',
      )
    case 'rate':
      return rate(turn, prompt, meeting, wentOf(choice), byButton)
    default:
      return pressOnTheWay(turn, prompt, meeting, choice)
  }
}

const pressOnTheWay = (turn: Turn, prompt: Prompt, meeting: Meeting, choice: string): void => {
  if (prompt.kind === 'how-late') return lateBy(turn, prompt, meeting, Number(choice))
  if (choice === 'yes') return helperConfirms(turn, prompt, meeting, byButton)
  if (choice === 'no') return helperSaysNo(turn, prompt, meeting, byButton)
  latePressed(turn, meeting)
}

const wentOf = (choice: string): ParticipantReport['went'] =>
  choice === 'good' || choice === 'so-so' || choice === 'bad' ? choice : 'not-held'

const pressRequest = (turn: Turn, prompt: Prompt, choice: string): void => {
  const request = turn.maybeRequest(prompt.about.requestId)
  if (!request) return gone(turn)
  if (prompt.kind === 'offer') return settleOffer(turn, prompt, request, choice)
  turn.answer(prompt, choice)
  closeRequest(turn, request, 'withdrawn')
}

/** The words that fitted two questions, now for the one that was meant. */
const pressWhich = (turn: Turn, { prompt, person, conversation, choice }: Press): void => {
  const chosen = turn.maybePrompt(promptIdSchema.parse(choice))
  turn.answer(prompt, choice)
  if (chosen?.status !== 'open') return gone(turn)
  const period = chosen.about.period
  const words = prompt.about.words ?? ''
  if (period) retell(turn, prompt, 'talk.whichChosen', { when: { period } })
  answerPrompt(turn, conversation, person, chosen, understand(words, aboutOf(chosen), turn.now), words)
}

const pressAlert = (turn: Turn, { prompt, person, choice }: Press): void => {
  const alert = turn.maybeAlert(prompt.about.alertId)
  if (!alert) return gone(turn)
  return choice === 'mistake' ? mistaken(turn, prompt, alert) : taken(turn, prompt, alert, person.id)
}

const pressSure = (turn: Turn, pressed: Press): void => {
  const { prompt, person, conversation, choice } = pressed
  const meeting = turn.maybeMeeting(prompt.about.meetingId)
  if (choice === 'help') return help(turn, conversation, person)
  if (choice === 'agenda') return agenda(turn, conversation, person)
  if (meeting && choice !== 'human')
    return settleCancel(turn, { ...pressed, manner: byButton }, meeting, choice === 'cancel')
  turn.answer(prompt, choice)
  if (choice === 'human') return openRelay(turn, conversation, 'asked', prompt.about.words ?? null)
  gone(turn)
}

/** The same button once more, or one whose matter is settled: nothing happens twice, and it says how it stands. */
const pressedAgain = (turn: Turn, prompt: Prompt): void => {
  const asked = prompt.kind === 'invitation' ? askedBy(turn, prompt) : null
  if (asked && prompt.status === 'closed') {
    const { request, invitation } = asked
    if (request.phase.is === 'closed') {
      turn.ack({ is: 'toast', say: say('talk.alreadySettled') })
      return tell(turn, invitation.personId, lateKey(turn, request), { when: { period: request.period } })
    }
  }
  turn.ack({
    is: 'toast',
    say: say(prompt.status === 'answered' ? 'talk.alreadyAnswered' : 'talk.alreadySettled'),
  })
}

/** What is put to specialists is answered by one of the same organisation. */
const answersFor = (person: Press['person'], prompt: Prompt): boolean =>
  person.roles.includes('specialist') && person.organisationId === prompt.organisationId

const gone = (turn: Turn): void => turn.ack({ is: 'toast', say: say('talk.buttonGone') })
