import {
  type Instant,
  instant,
  instantFromMs,
  localTime,
  plus,
  type Span,
  toInstant,
} from '../../core/time.ts'
import { SimRefusal } from './platform/local-platform.ts'

export type Move = { readonly advance: string } | { readonly to: string }

/** Where a move ends. Throws SimRefusal when the duration or the moment can't be read. */
export const moveTarget = (move: Move, nowMs: number): Instant =>
  'advance' in move ? plus(instantFromMs(nowMs), spanOf(move.advance)) : momentOf(move.to)

const duration = /^P(?=[\dT])(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/

/** An ISO 8601 duration of weeks, days, hours, minutes and seconds: days keep the wall clock, PT24H does not. */
const spanOf = (text: string): Span => {
  const parts = duration.exec(text)
  if (!parts)
    throw new SimRefusal(`"${text}" is not a duration of weeks to seconds, such as PT24H, P3D or PT15M.`)
  const [weeks, days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0))
  return {
    days: (weeks ?? 0) * 7 + (days ?? 0),
    hours: hours ?? 0,
    minutes: minutes ?? 0,
    seconds: seconds ?? 0,
  }
}

/** A time without an offset is the wall clock's in Poland. */
const momentOf = (text: string): Instant => {
  try {
    return /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text) ? toInstant(localTime(text)) : instant(text)
  } catch {
    throw new SimRefusal(`"${text}" is not a moment such as 2026-11-28T09:00:00Z or 2026-11-28T10:00.`)
  }
}
