/** What a text is filled with when nobody gives parameters: guessed from its placeholders. */
import type { Param } from '../../core/conversation/message.ts'
import { type Instant, instant, plus } from '../../core/time.ts'

/** Monday, 23 November 2026, ten o'clock in Poland. */
export const sampleNow: Instant = instant('2026-11-23T09:00:00Z')

/** The counts at which Polish changes its plural. */
export const sampleCounts = [0, 1, 2, 5, 12, 22, 101, 1.5] as const

const saturday = { period: { from: instant('2026-11-28T09:00:00Z'), to: instant('2026-11-28T11:00:00Z') } }
const tomorrow = {
  period: { from: plus(saturday.period.from, { days: -4 }), to: plus(saturday.period.to, { days: -4 }) },
}

/** A parameter for each placeholder of these texts. */
export const sampleParams = (templates: readonly string[]): Record<string, Param> => {
  const params: Record<string, Param> = {}
  for (const template of templates) {
    for (const [, path = ''] of template.matchAll(/\{\{\s*([\w.]+)\s*\}\}/g)) {
      const [name = '', form] = path.split('.')
      if (name !== 'reader') params[name] ??= sampleParam(name, form)
    }
  }
  return params
}

const periodForms = new Set([
  'day',
  'onDay',
  'forDay',
  'relDay',
  'relForDay',
  'hours',
  'fromTo',
  'from',
  'to',
])

const sampleParam = (name: string, form: string | undefined): Param => {
  if (name === 'help') return { help: 'doctor', programme: 'circle-of-support' }
  if (form === undefined) return plainSamples[name] ?? { words: sampleWords }
  if (periodForms.has(form)) return name === 'other' ? tomorrow : saturday
  if (form === 'words' || form === 'count') return { minutes: 10 }
  return { person: personSamples[name] ?? 'anna' }
}

const sampleWords = '…'
const personSamples: Readonly<Record<string, string>> = {
  participant: 'jan',
  specialist: 'marta',
  by: 'marta',
  who: 'jan',
}
const plainSamples: Readonly<Record<string, Param>> = {
  count: 2,
  name: 'Ola',
  seconds: '2',
  url: 'https://t.me/krag_bot?start=abc',
}
