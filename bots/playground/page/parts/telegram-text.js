import { html } from 'lit'

/**
 * A text with Telegram's entities (offsets in UTF-16 units, possibly one in another).
 * @param {string} text @param {{type: string, offset: number, length: number, url?: string}[]} entities
 */
export const telegramText = (text, entities = []) =>
  html`<span class="words">${pieces(text, 0, text.length, entities)}</span>`

const pieces = (text, from, to, entities) => {
  const parts = []
  let at = from
  for (const [place, entity] of entities.entries()) {
    const end = entity.offset + entity.length
    if (entity.offset < at || end > to) continue
    if (entity.offset > at) parts.push(text.slice(at, entity.offset))
    const inside = entities
      .slice(place + 1)
      .filter((other) => other.offset >= entity.offset && other.offset + other.length <= end)
    parts.push(styled(entity, text.slice(entity.offset, end), pieces(text, entity.offset, end, inside)))
    at = end
  }
  if (at < to) parts.push(text.slice(at, to))
  return parts
}

const styled = ({ type, url }, plain, inside) => {
  switch (type) {
    case 'bold':
      return html`<b>${inside}</b>`
    case 'italic':
      return html`<i>${inside}</i>`
    case 'underline':
      return html`<u>${inside}</u>`
    case 'strikethrough':
      return html`<s>${inside}</s>`
    case 'code':
    case 'pre':
      return html`<code>${inside}</code>`
    case 'blockquote':
      return html`<q>${inside}</q>`
    case 'spoiler':
      return html`<span class="spoiler" tabindex="0">${inside}</span>`
    case 'text_link':
      return link(url, inside)
    case 'url':
      return link(plain.includes('://') ? plain : `https://${plain}`, inside)
    case 'phone_number':
      return html`<a href="tel:${plain.replaceAll(' ', '')}">${inside}</a>`
    default:
      return inside
  }
}

/** Only what a browser opens as a page: never "javascript:". */
export const link = (url, inside) =>
  /^(https?|mailto|tel):/i.test(url ?? '')
    ? html`<a href=${url} target="_blank" rel="noreferrer noopener">${inside}</a>`
    : inside
