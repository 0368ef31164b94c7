/**
 * The only place where calendar sums are done. Instants are ISO-8601 strings in UTC with milliseconds
 * ("2026-11-28T09:00:00.000Z"), so that they compare as text; local times are "2026-11-28T10:00", Europe/Warsaw.
 */
import { Temporal } from 'temporal-polyfill'

export type Instant = string & { readonly __brand: 'Instant' }
/** Wall-clock time in Poland, "YYYY-MM-DDTHH:mm". */
export type LocalTime = string & { readonly __brand: 'LocalTime' }
/** Calendar day in Poland, "YYYY-MM-DD". */
export type LocalDate = string & { readonly __brand: 'LocalDate' }

export const zone = 'Europe/Warsaw'
