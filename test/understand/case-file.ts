/**
 * Reads the case files of CONTRACTS.md: `text | key=value; …`, and judges a meaning by them. "# now=…" at the head
 * moves the whole file to another local time; `start=`/`until=` are the ends of the first time said.
 */

import { addLocalMinutes, type Instant, type LocalTime, localTime, toInstant } from '../../core/time.ts'
import type { About, Meaning } from '../../core/understand/meaning.ts'
import { promptKinds } from '../../core/understand/meaning.ts'

export type Case = {
  readonly now: Instant
  readonly text: string
  readonly about: About | null
  readonly wants: readonly (readonly [string, string])[]
}
/** All cases of a file; "#" begins a remark. Throws on a line that is neither. */
export const casesOf = (file: string): Case[] => {
  const now = toInstant(localTime(/^# now=(\S+)/m.exec(file)?.[1] ?? '2026-11-22T10:00'))
  return file
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => caseOf(line, now))
}

const caseOf = (line: string, now: Instant): Case => {
  const bar = line.lastIndexOf('|')
  if (bar < 0) throw new Error(`no expectations: ${line}`)
  const pairs = line
    .slice(bar + 1)
    .split(';')
    .map((pair) => pair.trim())
    .filter(Boolean)
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)])
  const about = aboutOf(pairs)
  return {
    now,
    text: line.slice(0, bar).trim(),
    about,
    wants: pairs.filter(([key]) => key !== 'about' && key !== 'kind'),
  }
}
const aboutOf = (pairs: readonly (readonly [string, string])[]): About | null => {
  const said = new Map(pairs)
  const kind = promptKinds.find((each) => each === said.get('kind'))
  const [from, to] = (said.get('about') ?? '').split('/')
  if (!from && kind === undefined) return null
  return {
    kind: kind ?? 'invitation',
    from: from ? localTime(from) : undefined,
    to: to ? localTime(to) : undefined,
  }
}

/** Which expectations fail, in words; empty when the meaning is right. */
export const failures = (meaning: Meaning, wants: Case['wants']): string[] =>
  wants.filter(([key, value]) => !fits(meaning, key, value)).map(([key, value]) => `${key}=${value}`)

/** A no or a maybe taken for a yes, or a yes for a no or a maybe. */
export const isWrongCommitment = (meaning: Meaning, wants: Case['wants']): boolean => {
  const answer = wants.find(([key]) => key === 'answer')?.[1]
  if (answer === undefined || meaning.answer === null) return false
  const allowed = answer.split(',')
  if (allowed.includes(meaning.answer)) return false
  return meaning.answer === 'yes' || allowed.includes('yes')
}

const fits = (meaning: Meaning, key: string, value: string): boolean => {
  const options = value.split(',')
  switch (key) {
    case 'answer':
      return options.includes(meaning.answer ?? 'none')
    case 'intent':
      return value.startsWith('!') ? meaning.intent !== value.slice(1) : options.includes(meaning.intent)
    case 'at':
      return options.every((at) => meaning.times.some((time) => 'at' in time && time.at === at))
    case 'in':
      return options.every((point) => isCovered(meaning, localTime(point)))
    case 'out':
      return options.every((point) => !isCovered(meaning, localTime(point)))
    case 'start':
    case 'until':
      return options.includes(endOfFirst(meaning, key))
    case 'late':
      return meaning.lateMinutes === Number(value)
    case 'minutes':
      return meaning.durationMinutes === Number(value)
    case 'weekly':
      return options.join() === meaning.weekly.map(weeklyText).join()
    default:
      return fitsOther(meaning, key, value)
  }
}
const endOfFirst = ({ times: [time] }: Meaning, end: 'start' | 'until'): string => {
  if (time === undefined) return 'none'
  if ('at' in time) return time.at
  return (end === 'start' ? time.from : time.to) ?? 'open'
}
const fitsOther = (meaning: Meaning, key: string, value: string): boolean => {
  const said: Record<string, unknown> = { ...meaning }
  if (!(key in said)) throw new Error(`unknown expectation: ${key}`)
  return String(said[key]) === value
}
const isCovered = (meaning: Meaning, point: LocalTime): boolean =>
  meaning.times.some((time) =>
    'at' in time
      ? time.at <= point && point < addLocalMinutes(time.at, 60)
      : (time.from === null || time.from <= point) && (time.to === null || point < time.to),
  )
const hour = (face: string | null): string =>
  face === null ? '' : face.endsWith(':00') ? String(Number(face.slice(0, 2))) : face
const weeklyText = ({ day, from, to }: Meaning['weekly'][number]): string =>
  from === null && to === null ? `${day}:` : `${day}:${hour(from)}-${hour(to)}`
