/**
 * Conversations as readable scripts. One line, one thing:
 *   @ 2026-11-22T10:00        the clock (Warsaw); "@ +13h", "@ +2d 30m" moves it on
 *   Anna > jasne, dam radę    Anna writes
 *   Anna >! nie, jednak       Anna edits her last message
 *   Anna [Mogę]               Anna presses the newest button with this label
 *   Anna * sticker            Anna sends something without words
 *   Anna /start TOKEN         Anna opens the bot by a link ("LINK" is the newest link that Marta read)
 *   Marta /krag zaproś        Marta types a command
 *   Marta {circle: Jan; …}    Marta submits the open form; "!" before it: the form stays, with errors
 *   Marta >> odpowiedź        Marta writes in the newest thread of a relay
 *   Anna < Cześć … [Mogę]     among what Anna has not read yet is this (text contained, buttons exactly)
 *   kanał < …                 the same for the circle's channel and its threads
 *   Anna < (cisza)            nothing unread is left
 *   Anna …                    what Anna has not read yet is of no interest here
 */
export type Line =
  | { readonly is: 'clock'; readonly to: string }
  | { readonly is: 'pass'; readonly minutes: number }
  | {
      readonly is: 'write' | 'edit' | 'thread' | 'command' | 'start'
      readonly who: string
      readonly text: string
    }
  | { readonly is: 'press'; readonly who: string; readonly label: string }
  | { readonly is: 'media'; readonly who: string; readonly media: string }
  | {
      readonly is: 'form'
      readonly who: string
      readonly values: Readonly<Record<string, string>>
      readonly refused: boolean
    }
  | {
      readonly is: 'reads'
      readonly who: string
      readonly text: string
      readonly buttons: readonly string[] | null
    }
  | { readonly is: 'silence' | 'skip'; readonly who: string }
export type Numbered = { readonly line: Line; readonly number: number; readonly text: string }

/** @throws Error with the line's number when a line can't be read. */
export const parseScript = (text: string): Numbered[] =>
  text.split('\n').flatMap((raw, index) => {
    const trimmed = raw.trim()
    if (trimmed === '' || trimmed.startsWith('#')) return []
    const line = parseLine(trimmed)
    if (!line) throw new Error(`line ${index + 1} of the script can't be read: ${trimmed}`)
    return [{ line, number: index + 1, text: trimmed }]
  })

const parseLine = (text: string): Line | null => {
  if (text.startsWith('@')) return parseClock(text.slice(1).trim())
  const [, who = '', rest = ''] = /^(\S+)\s+(.*)$/.exec(text) ?? []
  if (rest === '…') return { is: 'skip', who }
  if (rest === '< (cisza)') return { is: 'silence', who }
  if (rest.startsWith('>> ')) return { is: 'thread', who, text: rest.slice(3) }
  if (rest.startsWith('>! ')) return { is: 'edit', who, text: rest.slice(3) }
  if (rest.startsWith('> ')) return { is: 'write', who, text: rest.slice(2) }
  if (rest.startsWith('< ')) return { is: 'reads', who, ...parseRead(rest.slice(2)) }
  if (rest.startsWith('* ')) return { is: 'media', who, media: rest.slice(2) }
  if (rest.startsWith('/start')) return { is: 'start', who, text: rest.slice(6).trim() }
  if (rest.startsWith('/')) return { is: 'command', who, text: rest }
  if (rest.startsWith('[') && rest.endsWith(']')) return { is: 'press', who, label: rest.slice(1, -1) }
  if (/^!?\{.*\}$/.test(rest))
    return { is: 'form', who, values: parseValues(rest), refused: rest.startsWith('!') }
  return null
}

const parseClock = (text: string): Line => {
  if (!text.startsWith('+')) return { is: 'clock', to: text }
  const units: Record<string, number> = { d: 1440, h: 60, m: 1 }
  const minutes = [...text.matchAll(/(\d+)\s*([dhm])/g)].reduce(
    (sum, [, n, unit = 'm']) => sum + Number(n) * (units[unit] ?? 1),
    0,
  )
  return { is: 'pass', minutes }
}

const parseRead = (text: string): { text: string; buttons: string[] | null } => {
  const buttons = [...text.matchAll(/\[([^\]]+)\]/g)].map(([, label = '']) => label)
  return { text: text.replace(/\s*\[[^\]]+\]/g, '').trim(), buttons: buttons.length > 0 ? buttons : null }
}

const parseValues = (text: string): Record<string, string> =>
  Object.fromEntries(
    text
      .replace(/^!?\{|\}$/g, '')
      .split(';')
      .map((pair) => pair.split(/:(.*)/s).map((part) => part.trim()))
      .map(([key = '', value = '']) => [key, value]),
  )
