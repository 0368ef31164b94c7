import type { Person } from '../domain/person.ts'
import { understand } from '../understand/understand.ts'
import { danger } from './alarm.ts'
import type { Conversation } from './conversation.ts'
import type { InputOf } from './input.ts'
import type { Say } from './message.ts'
import { openPrompts } from './open-prompts.ts'
import { aboutMeeting } from './place.ts'
import type { Prompt } from './prompt.ts'
import { circleOf, mediaFromPerson } from './relay.ts'
import { conversationAt, greetStranger } from './stranger.ts'
import { channelNote, reply, tell, threadNote } from './tell.ts'
import { say, type Turn } from './turn.ts'
import { withdrawOffers } from './withdraw-offers.ts'

/** What one can say here, in the person's own words of address. */
export const help = (turn: Turn, conversation: Conversation, person: Person): void => {
  const circle = circleOf(turn, person.id)
  const key = person.roles.includes('participant') ? 'talk.helpParticipant' : 'talk.help'
  const prompt = turn.open({
    organisationId: person.organisationId,
    kind: 'sure',
    personId: person.id,
    about: {},
    choices: ['human', 'agenda'],
  })
  reply(
    turn,
    conversation.id,
    circle ? key : 'talk.help',
    circle ? { specialist: { person: circle.specialistId } } : {},
    { prompt },
  )
}

/** What is ahead: the visits of this person, soonest first. */
export const agenda = (turn: Turn, conversation: Conversation, person: Person): void => {
  const lines = upcoming(turn, person).map((meeting): Say => {
    const side = meeting.helperId === person.id ? 'talk.agendaHelper' : 'talk.agendaParticipant'
    return say(
      `${side}.${meeting.stage.is === 'confirmed' ? 'sure' : 'waiting'}`,
      aboutMeeting(turn, meeting),
    )
  })
  reply(turn, conversation.id, lines.length > 0 ? 'talk.agenda' : 'talk.agendaEmpty', { lines: { lines } })
}

export const upcoming = (turn: Turn, person: Person) =>
  turn
    .meetings()
    .filter(
      (one) =>
        one.stage.is !== 'cancelled' &&
        one.period.to > turn.now &&
        (one.helperId === person.id || one.participantId === person.id),
    )
    .sort((a, b) => a.period.from.localeCompare(b.period.from))

/** "Stop": silence at once. Open questions are taken back; visits ahead are the specialist's to look after. */
export const stop = (turn: Turn, conversation: Conversation, person: Person): void => {
  turn.happen({ is: 'PersonPaused', personId: person.id, at: turn.now })
  turn.keepConversation({ ...conversation, dialogue: null })
  const mine = turn.prompts().filter((one) => one.personId === person.id && one.status === 'open')
  for (const prompt of mine) {
    turn.closePrompt(prompt)
    const request = turn.maybeRequest(prompt.about.requestId)
    const invitation = request?.invitations.find((one) => one.id === prompt.about.invitationId)
    if (
      prompt.kind === 'invitation' &&
      request &&
      invitation &&
      (invitation.answer === 'none' || invitation.answer === 'maybe')
    )
      turn.happen({
        is: 'InvitationAnswered',
        requestId: request.id,
        invitationId: invitation.id,
        answer: 'no',
        at: turn.now,
      })
  }
  const back = turn.open({
    organisationId: person.organisationId,
    kind: 'stopped',
    personId: person.id,
    about: {},
    choices: ['resume'],
  })
  for (const request of turn.requests()) withdrawOffers(turn, request, person.id)
  const ahead = upcoming(turn, person)
  tell(turn, person.id, ahead.length > 0 ? 'talk.stoppedWithVisits' : 'talk.stopped', {}, { prompt: back })
  for (const meeting of ahead)
    threadNote(
      turn,
      turn.request(meeting.requestId),
      'request.stoppedBefore',
      { ...aboutMeeting(turn, meeting), who: { person: person.id } },
      { urgency: 'alert' },
    )
}

export const resume = (turn: Turn, person: Person): void => {
  if (person.pausedAt) turn.happen({ is: 'PersonResumed', personId: person.id })
  tell(turn, person.id, 'talk.backAgain')
}

/** A sticker, a voice note, a picture: kindly, with the open question once more. What is written under it is heard. */
export const media = (turn: Turn, input: InputOf<'media'>): void => {
  const conversation = conversationAt(turn, input.conversation)
  const person = turn.maybePerson(conversation.personId)
  const caption = understand(input.caption ?? '', null, turn.now)
  if (caption.danger) danger(turn, conversation, caption.danger, input.caption ?? '')
  if (conversation.relay) return mediaFromPerson(turn, conversation)
  if (caption.danger) return
  if (!person) return greetStranger(turn, conversation, 'join.strangerMedia')
  const [open] = openPrompts(turn, person)
  const key = `media.${input.media}`
  if (!open?.about.period) return reply(turn, conversation.id, key)
  tell(turn, person.id, `${key}WithQuestion`, { when: { period: open.about.period } }, { prompt: open })
}

/** Whether they can be reached is the channel's word; a visit ahead is then the specialist's to look after. */
export const reachable = (turn: Turn, input: InputOf<'reachable'>): void => {
  const person = turn.maybePerson(turn.conversation(input.conversation)?.personId ?? null)
  if (!person || (person.blockedAt === null) === input.reachable) return
  if (input.reachable) return turn.happen({ is: 'PersonReachable', personId: person.id })
  turn.happen({ is: 'PersonUnreachable', personId: person.id, at: turn.now })
  for (const meeting of upcoming(turn, person))
    threadNote(
      turn,
      turn.request(meeting.requestId),
      'request.blockedBefore',
      { ...aboutMeeting(turn, meeting), who: { person: person.id } },
      { urgency: 'alert' },
    )
}

/** Something of theirs could not be taken in: they are told so, with the number that always answers; so is the specialist. */
export const setAside = (turn: Turn, input: InputOf<'set-aside'>): void => {
  const conversation = conversationAt(turn, input.conversation)
  const person = turn.maybePerson(conversation.personId)
  reply(turn, conversation.id, 'talk.broken')
  const circle = person ? circleOf(turn, person.id) : null
  if (person && circle)
    channelNote(
      turn,
      circle,
      'alert.setAside',
      { who: { person: person.id }, specialist: { person: circle.specialistId } },
      { urgency: 'alert' },
    )
}

/** Not understood: said plainly, with what can be done; the open question is put again with its buttons. */
export const unclear = (
  turn: Turn,
  conversation: Conversation,
  person: Person,
  open: Prompt | null,
): void => {
  turn.happen({ is: 'NotUnderstood', conversation: conversation.id, awaiting: open?.kind ?? null })
  if (open?.about.period && ['invitation', 'day-before', 'near', 'agree'].includes(open.kind))
    return tell(
      turn,
      person.id,
      'talk.unclearAbout',
      { when: { period: open.about.period } },
      { prompt: open },
    )
  const prompt = turn.open({
    organisationId: person.organisationId,
    kind: 'sure',
    personId: person.id,
    about: {},
    choices: ['human', 'help'],
  })
  tell(turn, person.id, 'talk.unclear', {}, { prompt })
}

/** What we keep about them, in words. */
export const exportData = (turn: Turn, person: Person): void => {
  const circles = turn
    .circles()
    .filter(
      (one) => one.participantId === person.id || one.members.some((member) => member.personId === person.id),
    )
  tell(turn, person.id, 'talk.export', {
    name: { words: person.called ? `${person.name} (${person.called})` : person.name },
    roles: { list: person.roles.map((role) => say(`role.${role}`)) },
    circles: {
      lines: circles.map((circle) =>
        say('talk.exportCircle', { participant: { person: circle.participantId } }),
      ),
    },
    count: turn.meetings().filter((one) => one.helperId === person.id || one.participantId === person.id)
      .length,
    consent: { words: person.consent ? person.consent.version : '—' },
  })
}

/** Erasing can't be undone, so it is asked once. */
export const askErase = (turn: Turn, person: Person): void => {
  const prompt = turn.open({
    organisationId: person.organisationId,
    kind: 'erase',
    personId: person.id,
    about: {},
    choices: ['yes', 'no'],
  })
  tell(turn, person.id, 'talk.eraseSure', {}, { prompt })
}
