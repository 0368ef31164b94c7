/** Right answers, wrong commitments and time of `understand`, over ../shared/language where it is and our own cases. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { type Instant, instant, localTime, toInstant } from '../../core/time.ts'
import { understand } from '../../core/understand/understand.ts'
import { type Case, casesOf, failures, isWrongCommitment } from '../understand/case-file.ts'

export type Score = {
  readonly name: string
  readonly cases: number
  readonly right: number
  readonly wrongCommitments: number
  readonly failed: readonly string[]
}
export type Pace = {
  readonly medianMs: number
  readonly p99Ms: number
  readonly longestMs: number
  readonly hugeMs: number
}

const now = instant('2026-11-22T09:00:00Z')
const ducklingNow = toInstant(localTime('2013-02-12T04:30'))
const shared = new URL('../../../shared/language/', import.meta.url)
const own = new URL('../understand/held/', import.meta.url)

const Expected = z.object({
  kind: z.string(),
  value: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  direction: z.string().optional(),
})
const Phrase = z.object({ phrase: z.string(), expected: Expected })
type Expected = z.infer<typeof Expected>

export const ownFiles = (): { name: string; cases: Case[] }[] =>
  readdirSync(own)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name, cases: casesOf(readFileSync(new URL(name, own), 'utf8')) }))

/** Scores case files and, where they are, the shared ones and the Duckling corpus. */
export const scoreUnderstanding = (): Score[] => {
  const utterances = new URL('utterances.txt', shared)
  const files = ownFiles()
  if (existsSync(utterances))
    files.push({ name: 'shared utterances', cases: casesOf(readFileSync(utterances, 'utf8')) })
  return [...files.map(({ name, cases }) => scoreCases(name, cases)), ...scoreDuckling()]
}
const scoreCases = (name: string, cases: readonly Case[]): Score => {
  const failed: string[] = []
  let wrongCommitments = 0
  for (const { text, about, now, wants } of cases) {
    const meaning = understand(text, about, now)
    const misses = failures(meaning, wants)
    if (isWrongCommitment(meaning, wants)) wrongCommitments++
    const { intent, answer, times, weekly, lateMinutes, durationMinutes, held } = meaning
    if (misses.length > 0)
      failed.push(
        `${text}  ✗ ${misses.join('; ')}  → ${JSON.stringify({ intent, answer, times, weekly, lateMinutes, durationMinutes, held })}`,
      )
  }
  return { name, cases: cases.length, right: cases.length - failed.length, wrongCommitments, failed }
}

const scoreDuckling = (): Score[] => {
  const file = new URL('duckling_pl_time.jsonl', shared)
  if (!existsSync(file)) return []
  const phrases = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => Phrase.parse(JSON.parse(line)))
  const failed: string[] = []
  for (const { phrase, expected } of phrases) {
    const { times } = understand(phrase, null, ducklingNow)
    if (!isDucklingRight(times[0], expected))
      failed.push(`${phrase}  ✗ ${JSON.stringify(expected)}  → ${JSON.stringify(times)}`)
  }
  return [
    {
      name: 'duckling corpus',
      cases: phrases.length,
      right: phrases.length - failed.length,
      wrongCommitments: 0,
      failed,
    },
  ]
}
type Time = ReturnType<typeof understand>['times'][number] | undefined
const isDucklingRight = (time: Time, expected: Expected): boolean => {
  if (time === undefined || expected.kind === 'none') return time === undefined && expected.kind === 'none'
  const start = 'at' in time ? time.at : time.from
  const end = 'at' in time ? null : time.to
  if (expected.kind === 'instant') return start === expected.value?.slice(0, 16)
  if (expected.kind === 'open')
    return (expected.direction === 'before' ? end : start) === expected.value?.slice(0, 16)
  const to = expected.to?.slice(0, 16) ?? ''
  return (
    start === expected.from?.slice(0, 16) &&
    end !== null &&
    end <= to &&
    Date.parse(`${to}Z`) - Date.parse(`${end}Z`) <= 3_600_000
  )
}

const rounds = 12
/**
 * Time a message over all own cases, and over hostile texts of 4,096 characters. Each is the best of several rounds,
 * so that a busy machine does not count against it.
 */
export const paceOfUnderstanding = (): Pace => {
  const cases = ownFiles().flatMap(({ cases: all }) => all)
  const best = cases.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < rounds; round++)
    cases.forEach(({ text, about, now }, i) => {
      best[i] = Math.min(best[i] ?? Number.POSITIVE_INFINITY, timeOf(text, about, now))
    })
  best.sort((a, b) => a - b)
  const huge = hostileTexts().map((text) =>
    Math.min(...Array.from({ length: 4 }, () => timeOf(text, null, now))),
  )
  return {
    medianMs: at(best, 0.5),
    p99Ms: at(best, 0.99),
    longestMs: best.at(-1) ?? 0,
    hugeMs: Math.max(...huge),
  }
}
const timeOf = (text: string, about: Case['about'], now: Instant): number => {
  const start = performance.now()
  understand(text, about, now)
  return performance.now() - start
}
const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.floor(sorted.length * share)] ?? 0
const hostileTexts = (): string[] =>
  [
    'a',
    'nie ',
    'tak, ',
    'od 10 do ',
    '15',
    '1.',
    'leży ',
    'za kwadrans ',
    'w sobotę o 15 albo ',
    '👍',
    '?',
    'ą́',
    'nie mogę, ale ',
    'dwadzieścia ',
    'zzzzzzzzzzzzzzzzz ',
    'on mnie ',
    'co drugi ',
    'ostatni ',
  ].map((piece) => piece.repeat(Math.ceil(4096 / piece.length)).slice(0, 4096))

const print = (line: string): boolean => process.stdout.write(`${line}\n`)
if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const { name, cases, right, wrongCommitments, failed } of scoreUnderstanding()) {
    print(
      `${name}: ${right}/${cases} right (${((100 * right) / cases).toFixed(1)} %), ${wrongCommitments} wrong commitments`,
    )
    if (process.argv.includes('--failed')) for (const line of failed) print(`   ${line}`)
  }
  const pace = paceOfUnderstanding()
  print(
    `median ${pace.medianMs.toFixed(3)} ms, p99 ${pace.p99Ms.toFixed(3)} ms, longest ${pace.longestMs.toFixed(2)} ms, worst of 4,096 characters ${pace.hugeMs.toFixed(1)} ms`,
  )
}
