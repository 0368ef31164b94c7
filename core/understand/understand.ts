/** Reads a reply in Polish (and the simplest English and Ukrainian) as what it means. Pure; never throws. */
import { atMinute, type Instant, localDay, toLocal } from '../time.ts'
import type { About, Answer, Meaning } from './meaning.ts'

export type { About, Meaning } from './meaning.ts'

const nothing: Meaning = {
  intent: 'unknown',
  answer: null,
  times: [],
  weekly: [],
  lateMinutes: null,
  durationMinutes: null,
  held: null,
  ambiguous: false,
  danger: null,
  boundary: null,
  mood: null,
  concerns: [],
  followUps: [],
  people: [],
  address: null,
  language: null,
  undo: false,
}

export const understand = (text: string, about: About | null, now: Instant): Meaning => {
  const folded = text.toLowerCase().replaceAll('ł', 'l').normalize('NFD').replace(/\p{M}/gu, '')
  const answer = answerOf(folded)
  const late = /spozni\w* sie (?:o )?(\d+)/.exec(folded)
  const hour = /(?:\bo|\bpo|\bna) (\d{1,2})(?::(\d\d))?\b/.exec(folded)
  const day = about?.from ? localDay(about.from) : localDay(toLocal(now))
  const at = hour ? atMinute(day, (Number(hour[1]) % 24) * 60 + Number(hour[2] ?? 0)) : null
  const lateMinutes = late ? Number(late[1]) : null
  const intent = lateMinutes !== null ? 'late' : answer !== null ? 'answer' : 'unknown'
  return { ...nothing, intent, answer, times: at ? [{ at }] : [], lateMinutes, ambiguous: answer === null }
}

const answerOf = (folded: string): Answer | null => {
  if (/\?/.test(folded)) return null
  if (/\b(moze|chyba|nie wiem|zalezy|raczej)\b/.test(folded)) return 'maybe'
  if (/\b(nie|niestety|odpadam)\b/.test(folded)) return 'no'
  if (/\b(tak|jasne|ok|oki|dobrze|pewnie|bede|moge|dam rade|potwierdzam)\b/.test(folded)) return 'yes'
  return null
}
