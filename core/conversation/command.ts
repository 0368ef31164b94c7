import type { Circle } from '../domain/circle.ts'
import type { Person } from '../domain/person.ts'
import { plus } from '../time.ts'
import { commandOf } from '../understand/command.ts'
import type { InputOf } from './input.ts'
import type { Say } from './message.ts'
import { postRequest, requestForm } from './post-request.ts'
import { say, type Turn } from './turn.ts'

/** `/krag` and what follows it, typed by a specialist. */
export const command = (turn: Turn, input: InputOf<'command'>): void => {
  const who = specialistAt(turn, input.conversation)
  if (!who) return turn.ack({ is: 'private', say: say('command.stranger') })
  const { is, rest } = commandOf(input.text)
  const circles = named(turn, who.circles, rest)
  if (who.circles.length === 0) return turn.ack({ is: 'private', say: say('command.noCircle') })
  switch (is) {
    case 'request':
      return turn.ack({ is: 'open-form', form: requestForm(turn, who.circles) })
    case 'invite':
      return invite(turn, who.person, circles)
    case 'today':
      return turn.ack({
        is: 'private',
        say: say('command.ahead', { lines: { lines: ahead(turn, who.circles) } }),
      })
    case 'help':
      return turn.ack({ is: 'private', say: say('command.help') })
    case 'unknown':
      return turn.ack({ is: 'private', say: say('command.unknown', { words: { words: input.text } }) })
    default:
      return is satisfies never
  }
}

/** "Zrób z tego prośbę": the modal with the message as its note. */
export const shortcut = (turn: Turn, input: InputOf<'shortcut'>): void => {
  const who = specialistAt(turn, input.conversation)
  if (!who || who.circles.length === 0) return
  turn.ack({ is: 'open-form', form: requestForm(turn, who.circles, input.text.slice(0, 1000)) })
}

export const form = (turn: Turn, input: InputOf<'form'>): void => {
  const who = specialistAt(turn, input.conversation)
  if (!who) return turn.ack({ is: 'form-errors', errors: { circle: say('form.error.circle') } })
  postRequest(turn, who.person.id, who.circles, input.values)
}

/** App Home: what is ahead, what is open, what needs someone. */
export const home = (turn: Turn, input: InputOf<'home'>): void => {
  const who = specialistAt(turn, input.conversation)
  const lines = who ? homeLines(turn, who.circles) : [say('home.stranger')]
  turn.post({
    organisationId: who?.person.organisationId ?? null,
    lane: input.conversation,
    reader: who?.person.id ?? null,
    act: 'home',
    slot: null,
    thread: null,
    say: say('home.view', { lines: { lines } }),
    buttons: null,
    urgency: 'answer',
    doubt: 'never-twice',
    notBefore: null,
    notAfter: null,
    circleId: null,
    requestId: null,
  })
}

/** The person behind a Slack account, when they are a specialist, with the circles they look after. */
export const specialistAt = (
  turn: Turn,
  lane: Person['lane'],
): { person: Person; circles: Circle[] } | null => {
  const person = lane ? turn.maybePerson(turn.conversation(lane)?.personId ?? null) : null
  if (!person?.roles.includes('specialist')) return null
  return {
    person,
    circles: turn.circles().filter((circle) => circle.organisationId === person.organisationId),
  }
}

const invite = (turn: Turn, by: Person, circles: readonly Circle[]): void => {
  if (circles.length === 0) return turn.ack({ is: 'private', say: say('command.noSuchCircle') })
  const lines = circles.map((circle) => {
    const token = turn.ids.token()
    turn.link({
      token,
      organisationId: circle.organisationId,
      circleId: circle.id,
      role: 'volunteer',
      createdBy: by.id,
      expiresAt: plus(turn.now, { days: 14 }),
    })
    return say('command.link', { participant: { person: circle.participantId }, url: turn.joinUrl(token) })
  })
  turn.ack({ is: 'private', say: say('command.invite', { lines: { lines } }) })
}

/** "/krag zaproś Jan": only the circles of people whose name begins so; all when nothing was said. */
const named = (turn: Turn, circles: readonly Circle[], rest: string): Circle[] => {
  const wanted = rest.trim().toLocaleLowerCase('pl').slice(0, 3)
  return circles.filter((circle) =>
    turn.person(circle.participantId).name.toLocaleLowerCase('pl').startsWith(wanted),
  )
}

const homeLines = (turn: Turn, circles: readonly Circle[]): Say[] => {
  const open = turn
    .requests()
    .filter((request) => request.phase.is === 'open' && request.period.to > turn.now)
  const alerts = turn.alerts().filter((alert) => alert.phase.is === 'open')
  return [
    ...(alerts.length > 0 ? [say('home.alerts', { count: alerts.length })] : []),
    say('home.ahead'),
    ...orNone(ahead(turn, circles)),
    say('home.open'),
    ...orNone(
      open.map((request) => {
        const circle = turn.circle(request.circleId)
        return say('home.request', {
          participant: { person: circle.participantId },
          help: { help: request.kind, programme: circle.programme },
          when: { period: request.period },
          count: request.invitations.length,
        })
      }),
    ),
    say('home.circles'),
    ...orNone(
      circles.map((circle) =>
        say('home.circle', { participant: { person: circle.participantId }, count: circle.members.length }),
      ),
    ),
  ]
}

const ahead = (turn: Turn, circles: readonly Circle[]): Say[] =>
  orNone(
    turn
      .meetings()
      .filter(
        (one) =>
          one.stage.is !== 'cancelled' &&
          one.period.to > turn.now &&
          circles.some((circle) => circle.id === one.circleId),
      )
      .sort((a, b) => a.period.from.localeCompare(b.period.from))
      .slice(0, 20)
      .map((one) =>
        say(one.stage.is === 'confirmed' ? 'home.meeting' : 'home.meetingHeld', {
          participant: { person: one.participantId },
          helper: { person: one.helperId },
          when: { period: one.period },
        }),
      ),
  )

const orNone = (lines: Say[]): Say[] => (lines.length > 0 ? lines : [say('home.none')])
