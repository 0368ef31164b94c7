import { html } from 'lit'
import { showGuide } from '../state.js'

const STEPS = [
  ['command', 'Marta', html`wpisz <kbd>/krag</kbd> na dole okna Slacka`],
  ['request', 'Marta', html`wypełnij prośbę o pomoc dla Jana i wyślij`],
  ['answer', 'Anna', html`odpisz po swojemu, np. „mogę, ale dopiero po 15”`],
  ['decide', 'Marta', html`zobacz odpowiedź na Slacku i zdecyduj przyciskiem`],
  ['clock', 'Zegar', html`przesuń go „do następnego zdarzenia”: przyjdą przypomnienia`],
]

/** Five steps for the first visit: each ticks itself off once it was done. */
export const guide = ({ guide: { closed, done } }) => {
  if (closed) return ''
  const next = STEPS.find(([step]) => !done.has(step))?.[0]
  return html`
    <section class="guide" aria-label="Pierwsze kroki">
      <ol>
        ${STEPS.map(
          ([step, who, what]) => html`
            <li class=${done.has(step) ? 'done' : step === next ? 'next' : ''}>
              <span class="mark" aria-hidden="true">${done.has(step) ? '✓' : ''}</span>
              <span><b>${who}:</b> ${what}${done.has(step) ? html`<span class="unseen"> (zrobione)</span>` : ''}</span>
            </li>
          `,
        )}
      </ol>
      <p class="guide-end">
        ${next === undefined ? html`<span>To cały krąg. Dalej próbuj po swojemu.</span>` : ''}
        <button class="quiet" @click=${() => showGuide(true)}>${next === undefined ? 'Zamknij' : 'Ukryj'}</button>
      </p>
    </section>
  `
}
