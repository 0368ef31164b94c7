import { cleanText } from '../clean-text.ts'

/** What a person wrote, out of Slack's markup: links by their words, entities as characters, mentions by name or gone. */
export const plainWords = (text: string): string =>
  cleanText(text)
    .replace(/<([^<>]*)>/g, (_, inside: string) => wordsOf(inside))
    .replace(/&(amp|lt|gt);/g, (_, name: string) => characters[name] ?? '')
    .replace(/[^\S\n]{2,}/g, ' ')
    .trim()

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' }

/** Inside the angle brackets: "@U1|anna", "#C1|ogolne", "!here", "https://…|label", "mailto:…|…". */
const wordsOf = (inside: string): string => {
  const bar = inside.indexOf('|')
  const target = bar < 0 ? inside : inside.slice(0, bar)
  const label = bar < 0 ? '' : inside.slice(bar + 1)
  if (target.startsWith('@') || target.startsWith('#')) return label === '' ? '' : `${target[0]}${label}`
  if (target.startsWith('!')) return label
  return label === '' ? target : label
}
