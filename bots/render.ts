/** Key and parameters → text and choices, for one person on one channel. The only place where texts are filled. */
import type { Say } from '../core/conversation/message.ts'
import type { PersonId } from '../core/domain/ids.ts'
import type { Person } from '../core/domain/person.ts'
import type { Instant } from '../core/time.ts'
import { type Channel, escapeFor } from './render/escape.ts'
import { countOf, type Values, valuesOf } from './render/values.ts'
import { variants } from './render/variants.ts'
import type { Texts } from './texts.ts'

export type RenderDeps = {
  readonly texts: Texts
  /** Everybody whom the text or its labels name. */
  readonly people: ReadonlyMap<PersonId, Person>
  readonly now: Instant
  readonly channel: Channel
}
/** Of a message's buttons, what their labels depend on. */
export type Labelled = {
  readonly kind: string
  readonly choices: readonly string[]
  /** Labels that come with the message, by choice. */
  readonly labels?: Readonly<Record<string, Say>>
}
export type Rendered = {
  readonly text: string
  readonly choices: readonly { readonly choice: string; readonly label: string }[]
}

/**
 * The text as this reader gets it, escaped for the channel. `reader` null: a stranger, or specialists in a channel.
 * Labels are `buttons.labels` where given, else choice.<kind>.<choice>, filled with the same parameters.
 * Throws when a key, a parameter or a person is missing: the delivery sets such a message aside.
 */
export const render = (
  say: Say,
  reader: Person | null,
  deps: RenderDeps,
  buttons: Labelled | null = null,
): Rendered => {
  const shown = (what: Say) => escapeFor(deps.channel, plain(what, reader, deps))
  return {
    text: shown(say),
    choices: (buttons?.choices ?? []).map((choice) => ({
      choice,
      label: shown(
        buttons?.labels?.[choice] ?? { key: `choice.${buttons?.kind}.${choice}`, params: say.params },
      ),
    })),
  }
}

/** The text without the channel's escapes. */
const plain = (
  say: Say,
  reader: Person | null,
  deps: RenderDeps,
  place: 'line' | 'inline' = 'line',
): string => {
  const count = countOf(say.params)
  for (const language of languagesOf(reader, deps.texts)) {
    const template = (key: string) => deps.texts.template(language, key, count)
    const values = valuesOf(say.params, reader, {
      ...deps,
      language,
      help: (programme, help, form) => template(`help.${programme}.${help}${form}`),
      text: (within, where) => plain(within, reader, deps, where),
    })
    for (const key of variants(say.key, reader)) {
      const found = template(key)
      const filled = found === null ? null : fill(found, values, place, key)
      if (filled !== null) return filled
    }
  }
  throw new Error(`no text for ${say.key} that can be given to this reader`)
}

const languagesOf = (reader: Person | null, texts: Texts): string[] =>
  reader && reader.language !== 'pl' && texts.languages.includes(reader.language)
    ? [reader.language, 'pl']
    : ['pl']

const placeholder = /([ \n]?)\{\{\s*([\w.]+)\s*\}\}/g
/** Marks of Slack and the sign of an alert may stand before a sentence. */
const sentenceStart = /(?:^|[.!?…]\*?\s+|\n)(?:\p{Emoji_Presentation}\s)?\*?$/u

/**
 * Null when a form is abstained from. Names and days at the beginning of a sentence get their capital. What is empty
 * ("" of words, no lines) takes the space before it along.
 */
const fill = (template: string, values: Values, place: 'line' | 'inline', key: string): string | null => {
  let abstained = false
  const text = template.replace(placeholder, (_, space: string, path: string, at: number) => {
    const value = values(path)
    if (value === undefined) throw new Error(`nothing fills {{${path}}} of ${key}`)
    if (value === null) {
      abstained = true
      return ''
    }
    const begins = (at > 0 || place === 'line') && sentenceStart.test(template.slice(0, at) + space)
    if (value === '') return ''
    return space + (begins && path.includes('.') ? capital(value) : value)
  })
  return abstained ? null : text
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
