import { html } from 'lit'
import { closeToast } from '../deeds.js'
import { guide } from './guide.js'
import { newPerson } from './new-person.js'
import { phones } from './phones.js'
import { slackPane } from './slack-pane.js'
import { topBar } from './top-bar.js'

/** The whole page, as the state has it. */
export const app = (state) => html`
  <div class="behind" ?inert=${state.dialog !== null}>
  ${topBar(state)}
  ${state.connected ? '' : lost()}
  ${guide(state)}
  <main>
    ${state.loaded ? html`${slackPane(state)}${phones(state)}` : html`<p class="loading">Już ładuję…</p>`}
  </main>
  </div>
  ${newPerson(state)}
  <div class="toasts" role="status" aria-live="polite">
    ${state.toasts.map(
      (toast) => html`
        <div class="toast">
          <span>${toast.text}</span>
          <button class="quiet" aria-label="Zamknij komunikat" @click=${() => closeToast(toast)}>✕</button>
        </div>
      `,
    )}
  </div>
`

const lost = () => html`
  <p class="lost" role="alert">
    Nie ma połączenia z Krągiem. Jeśli terminal z „npm start” jest zamknięty, uruchom go znowu: strona połączy się sama.
  </p>
`
