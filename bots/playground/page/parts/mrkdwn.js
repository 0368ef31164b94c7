import { html } from 'lit'
import { link } from './telegram-text.js'

/** Slack's own kind of markup, as lit templates: nothing of the text is ever taken for HTML. */
export const mrkdwn = (text, people = []) =>
  String(text)
    .split(/```([\s\S]*?)```/)
    .map((part, place) => (place % 2 === 1 ? html`<pre>${plain(part)}</pre>` : lines(part, people)))

const lines = (text, people) =>
  text.split('\n').map((line, place, all) => {
    const end = place < all.length - 1 ? '\n' : ''
    return line.startsWith('&gt;')
      ? html`<q>${inline(line.slice(4).trimStart(), people)}</q>`
      : html`${inline(line, people)}${end}`
  })

const patterns = [
  ['code', /`([^`\n]+)`/],
  ['angle', /<([^>\n]+)>/],
  ['bare', /(https?:\/\/[^\s<>|]+[^\s<>|.,;:!?)])/],
  ['b', /(?<![\p{L}\d*])\*(\S(?:[^*\n]*\S)?)\*(?![\p{L}\d*])/u],
  ['i', /(?<![\p{L}\d_])_(\S(?:[^_\n]*\S)?)_(?![\p{L}\d_])/u],
  ['s', /(?<![\p{L}\d~])~(\S(?:[^~\n]*\S)?)~(?![\p{L}\d~])/u],
]

const inline = (text, people) => {
  const found = patterns
    .map(([name, pattern]) => ({ name, match: pattern.exec(text) }))
    .filter(({ match }) => match !== null)
    .sort((a, b) => a.match.index - b.match.index)[0]
  if (!found) return plain(text)
  const { name, match } = found
  const before = text.slice(0, match.index)
  const after = text.slice(match.index + match[0].length)
  return html`${plain(before)}${piece(name, match[1], people)}${inline(after, people)}`
}

const piece = (name, inside, people) => {
  if (name === 'code') return html`<code>${plain(inside)}</code>`
  if (name === 'angle') return angle(inside, people)
  if (name === 'bare') return link(plain(inside), plain(inside))
  if (name === 'b') return html`<b>${inline(inside, people)}</b>`
  return name === 'i' ? html`<i>${inline(inside, people)}</i>` : html`<s>${inline(inside, people)}</s>`
}

/** <@U1>, <#C1|name>, <!date^…|words>, <https://…|words> */
const angle = (inside, people) => {
  const [what = '', label] = inside.split('|')
  if (what.startsWith('@'))
    return html`<span class="mention">@${nameOf(what.slice(1), people) ?? label ?? what}</span>`
  if (what.startsWith('#')) return html`<span class="mention">#${label ?? what.slice(1)}</span>`
  if (what.startsWith('!')) return plain(label ?? what)
  return link(plain(what), plain(label ?? what))
}
const nameOf = (userId, people) =>
  people.find(({ id, channel }) => channel === 'slack' && `U0${id.toUpperCase()}` === userId)?.name

const EMOJI = {
  white_check_mark: '✅',
  x: '❌',
  warning: '⚠️',
  wave: '👋',
  red_circle: '🔴',
  large_green_circle: '🟢',
  calendar: '📅',
  bell: '🔔',
}
const plain = (text) =>
  text
    .replace(/:([a-z_]+):/g, (whole, name) => EMOJI[name] ?? whole)
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
