/** What a text is filled with when nobody gives parameters: guessed from its key and its placeholders. */
import type { Param, Say } from '../../core/conversation/message.ts'
import { type Instant, instant, plus } from '../../core/time.ts'

/** Monday, 23 November 2026, ten o'clock in Poland. */
export const sampleNow: Instant = instant('2026-11-23T09:00:00Z')

/** The counts at which Polish changes its plural. */
export const sampleCounts = [0, 1, 2, 5, 12, 22, 101, 1.5] as const

const saturday = { period: { from: instant('2026-11-28T09:00:00Z'), to: instant('2026-11-28T11:00:00Z') } }
const tomorrow = {
  period: { from: plus(saturday.period.from, { days: -4 }), to: plus(saturday.period.to, { days: -4 }) },
}
const doctor = { help: 'doctor', programme: 'circle-of-support' }

/** A parameter for each placeholder of these texts, which are variants of one key. */
export const sampleParams = (key: string, templates: readonly string[]): Record<string, Param> => {
  const params: Record<string, Param> = {}
  for (const template of templates) {
    for (const [, path = ''] of template.matchAll(/\{\{\s*([\w.]+)\s*\}\}/g)) {
      const [name = '', form] = path.split('.')
      if (name !== 'reader') params[name] ??= name === 'lines' ? linesOf(key) : sampleParam(name, form)
    }
  }
  return params
}

const periodForms = new Set([
  'day',
  'shortDay',
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
  if (name === 'help') return doctor
  if (form === undefined) return plainSamples[name] ?? { words: sampleWords }
  if (periodForms.has(form)) return name === 'other' ? tomorrow : saturday
  if (form === 'words' || form === 'count') return { minutes: 10 }
  return { person: personSamples[name] ?? 'anna' }
}

const sampleWords = 'mam kłopot z autobusem'
const personSamples: Readonly<Record<string, string>> = {
  participant: 'jan',
  specialist: 'marta',
  by: 'marta',
  who: 'jan',
}

const named = (person: string): Say => ({ key: 'request.name', params: { who: { person } } })
const plainSamples: Readonly<Record<string, Param>> = {
  count: 2,
  name: 'Ola',
  seconds: '2',
  url: 'https://t.me/krag_bot?start=abc',
  consent: '2026-11',
  place: { words: 'ul. Lipowa 3 m. 5' },
  note: { words: 'przy jeziorze' },
  people: { list: [named('anna'), named('ola')] },
  helpers: { list: [named('anna'), named('ola')] },
  said: { list: [{ key: 'request.said', params: { words: { words: sampleWords } } }] },
  status: { lines: [{ key: 'request.status.new', params: {} }] },
  reasons: {
    list: [
      { key: 'reason.in-circle', params: {} },
      { key: 'reason.not-asked-lately', params: {} },
    ],
  },
  roles: { list: [{ key: 'role.volunteer', params: {} }] },
  circles: { lines: [{ key: 'talk.exportCircle', params: { participant: { person: 'jan' } } }] },
}

const visit = {
  when: saturday,
  participant: { person: 'jan' },
  helper: { person: 'anna' },
  help: doctor,
}
const reported: readonly Say[] = [
  { key: 'report.held', params: {} },
  { key: 'report.lasted', params: { time: { minutes: 120 } } },
]
const ahead: Say = { key: 'home.meeting', params: visit }
const linesByKey: Readonly<Record<string, readonly Say[]>> = {
  'alert.worry': [{ key: 'request.said', params: { words: { words: 'wyglądał na smutnego' } } }],
  'command.invite': [
    {
      key: 'command.link',
      params: { participant: { person: 'jan' }, url: 'https://t.me/krag_bot?start=abc' },
    },
  ],
  'command.ahead': [ahead],
  'home.view': [{ key: 'home.ahead', params: {} }, ahead],
  'talk.agenda': [{ key: 'talk.agendaHelper.sure', params: visit }],
}
const linesOf = (key: string): Param => ({ lines: linesByKey[key] ?? reported })
