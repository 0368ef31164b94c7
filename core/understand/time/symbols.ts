/** Times as said, before they are placed on the calendar. */

import type { PartName, Unit } from '../pl/calendar.ts'
import type { Holiday } from '../pl/holidays.ts'

/** Minutes from midnight; not `sure`: it may be said of twelve hours later ("o piątej"). */
export type Clock = { readonly minutes: number; readonly sure: boolean }

export type Hours =
  | { readonly kind: 'at'; readonly clock: Clock; readonly part: PartName | null }
  | { readonly kind: 'part'; readonly part: PartName }
  | { readonly kind: 'after'; readonly clock: Clock; readonly part: PartName | null }
  | { readonly kind: 'until'; readonly clock: Clock; readonly part: PartName | null }
  | { readonly kind: 'between'; readonly from: Clock; readonly to: Clock; readonly part: PartName | null }
  | { readonly kind: 'whole-day' }
  | { readonly kind: 'same' }

export type Length = { readonly unit: Unit; readonly count: number }

export type Day =
  | { readonly kind: 'offset'; readonly days: number }
  /** The day that the talk is about: "tego dnia". */
  | { readonly kind: 'that' }
  /** `step`: -1 last, 0 this, 1 next, 2 the one after; `week`: of this week and so many on; `plus`: "za tydzień". */
  | {
      readonly kind: 'weekday'
      /** After the day asked about: "dopiero w poniedziałek". */
      readonly later?: boolean
      readonly weekday: number
      readonly step: number | null
      readonly week: number | null
      readonly plus: number
    }
  | {
      readonly kind: 'date'
      readonly day: number
      readonly month: number | null
      readonly year: number | null
      readonly weekday: number | null
    }
  | { readonly kind: 'holiday'; readonly holiday: Holiday; readonly year: number | null }
  | { readonly kind: 'week' | 'weekend' | 'year'; readonly step: number }
  | {
      readonly kind: 'month'
      readonly month: number | null
      readonly year: number | null
      readonly step: number
    }
  | {
      readonly kind: 'slice'
      readonly of: Day
      readonly which: 'start' | 'middle' | 'end' | 'first-half' | 'second-half'
    }
  /** "trzeci wtorek września"; n is -1 for the last. */
  | {
      readonly kind: 'nth'
      readonly n: number
      readonly unit: 'day' | 'week' | 'weekday'
      readonly weekday: number
      readonly of: Day
    }
  /** `fromAsked`: counted from the day asked about, where there is one ("dzień później"). */
  | {
      readonly kind: 'shift'
      readonly unit: 'day' | 'week' | 'month' | 'year'
      readonly count: number
      readonly fromAsked?: boolean
    }
  /** "ostatnie 2 dni", "kolejne trzy tygodnie". */
  | { readonly kind: 'stretch'; readonly unit: Unit; readonly count: number; readonly ahead: boolean }
  | { readonly kind: 'between'; readonly from: Day; readonly to: Day }
  | { readonly kind: 'after' | 'since' | 'before' | 'until' | 'within'; readonly of: Day }

export type Recurrence = {
  readonly days: readonly number[]
  readonly except: readonly number[]
  readonly every: number
  /** Said as a plain plural ("w soboty"), which may be one day. */
  readonly sure: boolean
}

export type Sense =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'hours'; readonly hours: Hours }
  | { readonly kind: 'weekly'; readonly weekly: Recurrence }
  /** So many minutes from now: "za godzinę", "pięć minut temu". */
  | { readonly kind: 'from-now'; readonly minutes: number }
  /** "oprócz środy", of what comes again before it. */
  | { readonly kind: 'except'; readonly days: readonly number[] }
  | { readonly kind: 'length'; readonly minutes: number }
  /** Against what was agreed: "o godzinę później" is +60; `signed` when the direction was said. */
  | { readonly kind: 'move'; readonly minutes: number; readonly signed: boolean }

/** A time phrase at its place among the tokens; `loose`: counts only beside other times. */
export type Phrase = {
  readonly start: number
  readonly end: number
  readonly sense: Sense
  readonly loose: boolean
}

/** What a parser read and the place after it. */
export type Read<T> = { readonly value: T; readonly end: number } | null
