import type { Person } from '../domain/person.ts'
import { toLocal } from '../time.ts'
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
