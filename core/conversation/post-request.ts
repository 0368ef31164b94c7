import type { RequestForm } from '../decision.ts'
import type { Circle } from '../domain/circle.ts'
import type { PersonId } from '../domain/ids.ts'
import type { Request } from '../domain/request.ts'
import { nextWaking } from '../matching/waking.ts'
import { programmeOf } from '../programmes/programmes.ts'
import { addDays, dayOf, localDate, localTime, minus, type Period, plus, toInstant } from '../time.ts'
import type { Say } from './message.ts'
import { searchFrom } from './search.ts'
import { cardSlot, channelNote } from './tell.ts'
import { say, type Turn } from './turn.ts'

/** The modal of `/krag`: the specialist's circles, the kinds of help of their programmes, tomorrow from 10 to 12. */
export const requestForm = (turn: Turn, circles: readonly Circle[], note = ''): RequestForm => ({
  circles: circles.map((circle) => ({
    id: circle.id,
    label: say('form.circle', { participant: { person: circle.participantId } }),
  })),
  kinds: kindsOf(circles).map(([programme, help]) => ({
    id: `${programme}/${help}`,
    label: say(`help.${programme}.${help}`),
  })),
  date: addDays(dayOf(turn.now), 1),
  from: '10:00',
  to: '12:00',
  note,
})

/** A submitted modal: a new request, or what has to be mended, field by field. */
export const postRequest = (
  turn: Turn,
  by: PersonId,
  circles: readonly Circle[],
  values: Readonly<Record<string, string>>,
): void => {
  const circle = circles.find((one) => one.id === values.circle)
  const errors: Record<string, Say> = {}
  if (!circle) errors.circle = say('form.error.circle')
  else if (!circle.channel) errors.circle = say('form.error.noChannel')
  const help = circle ? helpOf(circle, values.kind ?? '') : null
  if (circle && help === null) errors.kind = say('form.error.kind')
  const period = periodOf(turn, values, errors)
  const places = Number(values.people ?? '1')
  if (!Number.isInteger(places) || places < 1 || places > 20) errors.people = say('form.error.people')
  if (!circle || help === null || !period || Object.keys(errors).length > 0)
    return turn.ack({ is: 'form-errors', errors })
  const request: Request = {
    id: turn.ids.request(),
    organisationId: circle.organisationId,
    circleId: circle.id,
    kind: help,
    period,
    places,
    note: (values.note ?? '').slice(0, 1000),
    by,
    postedAt: turn.now,
    phase: { is: 'open' },
    wave: 0,
    exhausted: false,
    halted: false,
    invitations: [],
    offers: [],
    taken: [],
  }
  turn.happen({ is: 'RequestPosted', request })
  postCard(turn, request)
  searchFrom(turn, request)
  turn.at({
    id: `request-over:${request.id}`,
    kind: 'request-over',
    due: period.from,
    about: { requestId: request.id, circleId: circle.id },
  })
}

const periodOf = (
  turn: Turn,
  values: Readonly<Record<string, string>>,
  errors: Record<string, Say>,
): Period | null => {
  const [date, from, to] = [values.date ?? '', values.from ?? '', values.to ?? '']
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || !isDay(date)) errors.date = say('form.error.date')
  if (!isClock(from)) errors.from = say('form.error.time')
  if (!isClock(to)) errors.to = say('form.error.time')
  if (errors.date || errors.from || errors.to) return null
  const period = { from: toInstant(localTime(`${date}T${from}`)), to: toInstant(localTime(`${date}T${to}`)) }
  if (period.to <= period.from) errors.to = say('form.error.order')
  if (period.from <= turn.now) errors[date < dayOf(turn.now) ? 'date' : 'from'] = say('form.error.past')
  else if (period.from < plus(turn.now, { minutes: 30 })) errors.from = say('form.error.soon')
  else if (nextWaking(turn.now) > minus(period.from, { minutes: 30 })) errors.from = say('form.error.night')
  else if (period.from > plus(turn.now, { days: 366 })) errors.date = say('form.error.far')
  return errors.to || errors.from || errors.date ? null : period
}

const isDay = (text: string): boolean => {
  try {
    return localDate(text) === text
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
const isClock = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)

/** The value of the select is "<programme>/<help>"; a bare kind is taken too. */
const helpOf = (circle: Circle, value: string): string | null => {
  const help = value.startsWith(`${circle.programme}/`) ? value.slice(circle.programme.length + 1) : value
  return programmeOf(circle.programme).help.includes(help) ? help : null
}

const kindsOf = (circles: readonly Circle[]): [string, string][] =>
  [...new Set(circles.map((circle) => circle.programme))].flatMap((programme) =>
    programmeOf(programme).help.map((help): [string, string] => [programme, help]),
  )

/** The first message of the request's thread; it is edited as things change. */
const postCard = (turn: Turn, request: Request): void => {
  const circle = turn.circle(request.circleId)
  const prompt = turn.open({
    organisationId: circle.organisationId,
    kind: 'request',
    personId: null,
    about: { requestId: request.id, circleId: circle.id },
    choices: ['close'],
    slot: cardSlot(request),
  })
  const { key, params } = card(turn, request)
  channelNote(turn, circle, key, params, { prompt, requestId: request.id, doubt: 'rather-twice' })
}

/** Every request that changed gets a new face of its card. */
export const refreshCards = (turn: Turn): void => {
  for (const request of turn.requestsChanged()) refreshCard(turn, request)
}

/** The card as things stand; its button goes with the hour of the visit. */
export const refreshCard = (turn: Turn, request: Request): void => {
  const circle = turn.circle(request.circleId)
  if (!circle.channel) return
  const prompt = turn
    .prompts()
    .find((one) => one.kind === 'request' && one.about.requestId === request.id && one.status === 'open')
  turn.post({
    organisationId: circle.organisationId,
    lane: circle.channel,
    reader: null,
    act: 'edit',
    slot: cardSlot(request),
    thread: null,
    say: card(turn, request),
    buttons: prompt ? { promptId: prompt.id, kind: prompt.kind, choices: prompt.choices } : null,
    urgency: 'reminder',
    doubt: 'never-twice',
    notBefore: null,
    notAfter: null,
    circleId: circle.id,
    requestId: request.id,
  })
}

const card = (turn: Turn, request: Request): Say => {
  const circle = turn.circle(request.circleId)
  return say(request.note ? 'request.cardNote' : 'request.card', {
    participant: { person: circle.participantId },
    help: { help: request.kind, programme: circle.programme },
    when: { period: request.period },
    count: request.places,
    note: { words: request.note },
    status: { lines: [status(turn, request)] },
  })
}

const status = (turn: Turn, request: Request): Say => {
  const places = request.taken.map((place) => turn.meeting(place.meetingId))
  const helpers = {
    list: places.map((meeting) => say('request.name', { who: { person: meeting.helperId } })),
  }
  if (request.halted) return say('request.status.halted')
  if (request.phase.is === 'closed') return say(`request.status.${request.phase.why}`, { helpers })
  if (places.length > 0)
    return say(
      places.every((one) => one.stage.is === 'confirmed') ? 'request.status.partly' : 'request.status.held',
      { helpers },
    )
  if (request.exhausted) return say('request.status.exhausted')
  return request.wave === 0
    ? say('request.status.new')
    : say('request.status.asking', { count: request.invitations.length })
}
