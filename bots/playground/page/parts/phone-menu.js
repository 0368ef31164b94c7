import { html } from 'lit'
import { sendThing, setBlocked } from '../deeds.js'

const THINGS = [
  ['Naklejka', 'sticker', { emoji: '👍' }],
  ['Głosówka', 'voice', {}],
  ['Zdjęcie', 'photo', {}],
  ['Własna wizytówka', 'contact', {}],
  ['Miejsce', 'location', {}],
]

/** What else a phone can send. */
export const phoneMenu = ({ busy, blocked }, { id, name }) => {
  const waits = busy.has(`write ${id}`)
  const isBlocked = blocked.has(id)
  return html`
    <details class="menu" @toggle=${onToggle} @keydown=${onEscape}>
      <summary aria-label="Wyślij coś innego niż tekst: ${name}">+</summary>
      <div class="menu-list">
        ${THINGS.map(
          ([label, what, body]) => html`<button
            type="button"
            ?disabled=${waits}
            @click=${(event) => choose(event, () => sendThing(id, what, body))}
          >${label}</button>`,
        )}
        <button
          type="button"
          ?disabled=${waits}
          @click=${(event) => choose(event, () => setBlocked(id, !isBlocked))}
        >${isBlocked ? 'Odblokuj bota' : 'Zablokuj bota'}</button>
      </div>
    </details>
  `
}

const choose = (event, deed) => {
  event.currentTarget.closest('details').open = false
  void deed()
}
const onEscape = (event) => {
  if (event.key !== 'Escape') return
  event.currentTarget.open = false
  event.currentTarget.querySelector('summary').focus()
}
/** One menu at a time, and a click elsewhere closes it. */
const onToggle = (event) => {
  const menu = event.currentTarget
  if (!menu.open) return
  const away = ({ target }) => {
    if (!menu.contains(target)) menu.open = false
    if (!menu.open) document.removeEventListener('pointerdown', away)
  }
  document.addEventListener('pointerdown', away)
}
