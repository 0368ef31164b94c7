/** From findings to one meaning: the first thing said in the order of `intents`, and what goes with it. */
import type { LocalTime } from '../time.ts'
import { fromWall } from '../time.ts'
import type { Verdict } from './answer.ts'
import type { Clause } from './clauses.ts'
import type { Lateness } from './lateness.ts'
import {
  type About,
  type Answer,
  type Danger,
  type Intent,
  intents,
  type Meaning,
  type Time,
  type Weekly,
} from './meaning.ts'
import type { Report } from './report.ts'
import { timeOf } from './time/place.ts'
import type { Ground } from './time/place-day.ts'
import type { Phrase } from './time/symbols.ts'
import { covers, type Timed } from './timed.ts'
import { type Tokens, tokenAt } from './tokens.ts'
import type { Wishes } from './wishes.ts'

export type Findings = {
  readonly tokens: Tokens
  readonly about: About | null
  readonly ground: Ground
  readonly phrases: readonly Phrase[]
  readonly timed: readonly Timed[]
  readonly weekly: readonly Weekly[]
  readonly verdict: Verdict
  readonly wishes: Wishes
  readonly report: Report
  readonly lateness: Lateness
  readonly clauses: readonly Clause[]
  readonly danger: Danger | null
}

export const meaningOf = (found: Findings): Meaning => {
  const said = intentsOf(found)
  const intent = intents.find((each) => said.has(each)) ?? 'unknown'
  const { report, wishes } = found
  const isReport = intent === 'report'
  return {
    intent,
    answer: answerFor(intent, found),
    times: timesFor(intent, found),
    weekly: found.weekly,
    lateMinutes: found.lateness.late ? found.lateness.minutes : null,
    durationMinutes: durationOf(intent, found),
    held: isReport ? heldOf(found) : null,
    ambiguous: isAmbiguous(intent, found),
    danger: found.danger,
    boundary: said.has('boundary') ? wishes.boundary : null,
    mood: isReport ? report.mood : null,
    concerns: isReport ? report.concerns : [],
    followUps: isReport ? report.followUps : [],
    people: report.people,
    address: wishes.address,
    language: wishes.language,
    undo: wishes.undo,
  }
}

const intentsOf = (found: Findings): Set<Intent> => {
  const { about, wishes, verdict, weekly, lateness } = found
  const said = new Set<Intent>(wishes.intents)
  const reporting = isReporting(found)
  if (found.danger !== null) said.add('danger')
  if (wishes.boundary !== null && !reporting) said.add('boundary')
  if (reporting)
    for (const each of ['cancel', 'reschedule', 'late', 'join', 'availability'] as const) said.delete(each)
  if (reporting) said.add('report')
  else settleMeeting(said, found)
  said.delete('availability')
  if (
    !reporting &&
    (weekly.length > 0 || (wishes.intents.has('availability') && about === null && verdict.answer !== 'no'))
  )
    said.add('availability')
  if (lateness.late && !reporting) said.add('late')
  else said.delete('late')
  if (verdict.answer !== null && !wishes.undo && !asksInstead(found)) said.add('answer')
  if (asks(found) && !isCalling(found, said)) said.add('question')
  return said
}
const asks = ({ clauses, tokens }: Findings): boolean =>
  clauses.some((clause) => clause.question) || tokens.some((token) => token.word === '?')
/** "halo?" greets. */
const isCalling = ({ clauses, tokens }: Findings, said: ReadonlySet<Intent>): boolean =>
  said.has('greeting') &&
  !clauses.some((clause) => clause.asksFor) &&
  tokens.filter((token) => token.kind === 'word').length <= 2
/** "chcę dołączyć" with nothing asked is no yes; "kiedy mam lekarza" is no obstacle. */
const asksInstead = ({ about, wishes, verdict }: Findings): boolean =>
  (about === null && wishes.intents.has('join')) ||
  (verdict.unsure && (wishes.intents.has('agenda') || wishes.intents.has('help')))
/** About an agreed meeting a no cancels it, and another time moves it. */
const settleMeeting = (said: Set<Intent>, found: Findings): void => {
  if (found.about?.kind !== 'meeting' || found.lateness.late) return
  const elsewhere = offersElsewhere(found)
  const moves = found.lateness.move !== null && found.clauses.some((clause) => clause.question)
  if (elsewhere && found.verdict.answer !== null && !found.tokens.some(({ word }) => callsOff.test(word)))
    said.delete('cancel')
  if (moves || (elsewhere && found.verdict.answer !== null)) said.add('reschedule')
  else if (found.verdict.answer === 'no' && !said.has('reschedule')) said.add('cancel')
}
const callsOff = /^(?:odwol|rezygn|zrezygn|anulu|skresl)/
const offersElsewhere = ({ timed, ground }: Findings): boolean => {
  const { asked } = ground
  return (
    asked !== null &&
    timed.some((each) => each.use === 'offered' && each.placed.spots.some((spot) => !covers(spot, asked)))
  )
}
const isReporting = ({ about, report, verdict, timed, phrases, wishes, ground }: Findings): boolean => {
  if (about?.kind === 'report')
    return (
      report.tells ||
      verdict.answer !== null ||
      phrases.length > 0 ||
      report.mood !== null ||
      report.concerns.length > 0 ||
      report.followUps.length > 0
    )
  const backward = timed.some((each) =>
    each.placed.spots.some((spot) => spot.from !== null && spot.from < ground.now),
  )
  const long = phrases.some((phrase) => phrase.sense.kind === 'length')
  if (about === null && ground.past && backward && long) return true
  const complains = report.concerns.length > 0 && report.mood !== null && about?.kind === 'meeting'
  if (complains && !verdict.firm && verdict.answer !== 'no') return true
  if (!report.tells || wishes.intents.has('cancel') || wishes.intents.has('reschedule')) return false
  if (about !== null && verdict.answer !== null) return false
  return backward || long || report.mood !== null || report.held === false
}

/** Only these carry an answer with them. */
const answering = new Set<Intent>([
  'answer',
  'late',
  'cancel',
  'reschedule',
  'availability',
  'thanks',
  'greeting',
  'question',
  'join',
])
const answerFor = (intent: Intent, { verdict, about, report, wishes }: Findings): Answer | null => {
  if (wishes.undo) return null
  if (intent === 'report') return report.tells ? null : verdict.answer
  if (intent === 'danger') return about === null ? null : verdict.answer
  if (!answering.has(intent)) return null
  if (intent === 'late' && verdict.answer === 'yes' && about?.kind === 'invitation') return 'maybe'
  return verdict.answer
}

const heldOf = ({ report, verdict, phrases, timed, tokens }: Findings): boolean | null => {
  if (report.held !== null) return report.held
  if (tokenAt(tokens, 0).word === 'nie' && tokenAt(tokens, 1).word === ',') return false
  if (verdict.answer === 'yes') return true
  if (verdict.answer === 'no') return false
  if (timed.some(({ said }) => said.hours?.kind === 'between')) return true
  return phrases.some((phrase) => phrase.sense.kind === 'length') || report.mood !== null ? true : null
}

const mostTimes = 31
const timesFor = (intent: Intent, found: Findings): readonly Time[] => {
  const { lateness, ground } = found
  const { asked } = ground
  if (asked !== null && intent === 'late' && lateness.minutes !== null)
    return [at(asked.from + lateness.minutes)]
  if (asked !== null && intent === 'reschedule' && lateness.move !== null)
    return [at(asked.from + lateness.move)]
  const spots = found.timed.filter((each) => each.use === 'offered').flatMap((each) => each.placed.spots)
  const times = spots.map((spot): Time => {
    const day = !spot.point && spot.from !== null && spot.to === spot.from + 1440
    return day && asked !== null && intent === 'reschedule'
      ? at((spot.from ?? 0) + (asked.from % 1440))
      : timeOf(spot)
  })
  return unique(times).slice(0, mostTimes)
}
const at = (wall: number): { at: LocalTime } => ({ at: fromWall(wall) })
const unique = (times: readonly Time[]): Time[] => [
  ...new Map(times.map((time) => [JSON.stringify(time), time])).values(),
]

const durationOf = (intent: Intent, { phrases, lateness, timed }: Findings): number | null => {
  if (lateness.late || intent === 'reschedule') return null
  for (const { sense } of phrases) if (sense.kind === 'length') return sense.minutes
  if (intent !== 'report') return null
  const range = timed.find((each) => each.said.hours?.kind === 'between')?.placed.spots[0]
  return range?.from != null && range.to !== null ? range.to - range.from : null
}

const isAmbiguous = (intent: Intent, { verdict, timed }: Findings): boolean => {
  if (intent === 'unknown') return true
  if (timed.some((each) => each.use === 'offered' && each.placed.unsure)) return true
  return intent === 'answer' && verdict.unsure
}
