import { html } from 'lit'
import { addPerson } from '../deeds.js'
import { change } from '../state.js'
import { focused } from './focused.js'

/** The small window in which a person is added; with a link, they open it at once. */
export const newPerson = ({ dialog, busy }) => {
  if (dialog === null) return ''
  const waits = busy.has('new person')
  return html`
    <div class="curtain" @click=${(event) => event.target === event.currentTarget && close()} @keydown=${onEscape}>
      <form class="dialog" role="dialog" aria-modal="true" aria-labelledby="new-person" @submit=${add(dialog.start)}>
        <h2 id="new-person">Nowa osoba</h2>
        <label>Imię <input name="name" required maxlength="40" autocomplete="off" ${focused}></label>
        ${
          dialog.start === null
            ? html`
              <fieldset>
                <legend>Gdzie jest</legend>
                <label><input type="radio" name="channel" value="telegram" checked> Telegram (telefon)</label>
                <label><input type="radio" name="channel" value="slack"> Slack (zespół organizacji)</label>
              </fieldset>
            `
            : html`<p>Dostanie telefon z Telegramem i otworzy link.</p>`
        }
        <p class="dialog-end">
          <button type="button" class="quiet" @click=${close}>Anuluj</button>
          <button class="main" ?disabled=${waits}>Dodaj</button>
        </p>
      </form>
    </div>
  `
}

const add = (start) => (event) => {
  event.preventDefault()
  const fields = new FormData(event.currentTarget)
  const channel = start === null ? String(fields.get('channel')) : 'telegram'
  void addPerson(String(fields.get('name')), channel, start)
}
const onEscape = (event) => {
  if (event.key === 'Escape') close()
}
const close = () =>
  change((all) => {
    all.dialog = null
  })
