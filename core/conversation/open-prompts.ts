import type { Person } from '../domain/person.ts'
import { minus, toLocal } from '../time.ts'
import type { About as AskedAbout } from '../understand/meaning.ts'
import type { Prompt } from './prompt.ts'
import type { Turn } from './turn.ts'

/** Questions that words can answer, the newest first. */
export const openPrompts = (turn: Turn, person: Person): Prompt[] =>
  turn
    .prompts()
    .filter(
      (prompt) => prompt.personId === person.id && prompt.status === 'open' && answerable.has(prompt.kind),
    )
    .filter((prompt) => prompt.readableFrom === null || prompt.readableFrom <= turn.now)
    .filter((prompt) => stillMatters(turn, prompt))
    .sort((a, b) => b.at.localeCompare(a.at) || a.id.localeCompare(b.id))

/** A visit can be answered until it is over; how it was, for three days. */
const stillMatters = (turn: Turn, prompt: Prompt): boolean =>
  prompt.kind === 'report' || prompt.kind === 'rate'
    ? prompt.at > minus(turn.now, { days: 3 })
    : !prompt.about.period || prompt.about.period.to > turn.now

const answerable: ReadonlySet<Prompt['kind']> = new Set<Prompt['kind']>([
  'invitation',
  'agree',
  'day-before',
  'near',
  'how-late',
  'report',
  'rate',
])

/** What understanding needs to know of the question. */
export const aboutOf = (prompt: Prompt | undefined): AskedAbout | null => {
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

/**
 * Is this question the last thing that was said to them, or about the same visit? A bare "dobrze" answers that, and
 * not what was asked the day before.
 */
export const saidLast = (turn: Turn, prompt: Prompt): boolean => {
  const last = turn.facts.lastSaid
  if (last === null || last.promptId === prompt.id) return true
  const other = turn.prompts().find((one) => one.id === last.promptId)
  return (
    other !== undefined &&
    other.personId === prompt.personId &&
    ((prompt.about.meetingId !== undefined && other.about.meetingId === prompt.about.meetingId) ||
      (prompt.about.invitationId !== undefined && other.about.invitationId === prompt.about.invitationId))
  )
}
