/** What a reply means, as CONTRACTS.md prints it (`npm run understand`), with a few keys of our own. */
import type { LocalTime } from '../time.ts'

/** In order of precedence: of several things said, the first of these is the intent. */
export const intents = [
  'danger',
  'stop',
  'erase',
  'export',
  'human',
  'boundary',
  'cancel',
  'reschedule',
  'late',
  'report',
  'availability',
  'answer',
  'agenda',
  'join',
  'help',
  'question',
  'thanks',
  'greeting',
  'unknown',
] as const
export type Intent = (typeof intents)[number]

export type Answer = 'yes' | 'no' | 'maybe'

/** A moment, or a stretch from (included) to (not included); null where nothing named or asked bounds it. */
export type Time =
  | { readonly at: LocalTime }
  | { readonly from: LocalTime | null; readonly to: LocalTime | null }

/** ISO weekday with hours "HH:mm"; `every: 2` is every second week. */
export type Weekly = {
  readonly day: number
  readonly from: string | null
  readonly to: string | null
  readonly every?: number
}

export const dangers = ['violence', 'suicide', 'collapse', 'gas', 'child', 'silent-person'] as const
export type Danger = (typeof dangers)[number]
export const boundaries = ['money', 'medicines', 'custody', 'legal', 'moving-in'] as const
export type Boundary = (typeof boundaries)[number]
export type Mood = 'good' | 'mixed' | 'bad'

export type Meaning = {
  readonly intent: Intent
  /** yes: comes at the time asked, perhaps for a part of it; another start or a condition is a maybe. */
  readonly answer: Answer | null
  readonly times: readonly Time[]
  readonly weekly: readonly Weekly[]
  readonly lateMinutes: number | null
  readonly durationMinutes: number | null
  /** Did the meeting take place; null when the text does not say. */
  readonly held: boolean | null
  /** True: do not act alone, ask with buttons. */
  readonly ambiguous: boolean
  readonly danger: Danger | null
  readonly boundary: Boundary | null
  readonly mood: Mood | null
  /** Clauses that raised a concern, as written. */
  readonly concerns: readonly string[]
  /** Clauses that say what is still to be done, as written. */
  readonly followUps: readonly string[]
  /** Names and companions mentioned, as written. */
  readonly people: readonly string[]
  /** How the person wishes to be addressed. */
  readonly address: 'ty' | 'pan' | 'pani' | null
  /** The language the person asks for. */
  readonly language: 'pl' | 'en' | null
  /** Takes back what was just said or saved: "cofnij", "pomyłka". */
  readonly undo: boolean
}

export const promptKinds = ['invitation', 'confirmation', 'meeting', 'report'] as const
/** What the open prompt asks about. */
export type About = {
  readonly kind: (typeof promptKinds)[number]
  readonly from?: LocalTime | undefined
  readonly to?: LocalTime | undefined
}
