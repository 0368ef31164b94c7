import { html } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { phone } from './phone.js'

/** The phones side by side, and names that lead to them. */
export const phones = (state) => {
  const people = state.people.filter(({ channel }) => channel === 'telegram')
  return html`
    <section class="phones" aria-label="Telefony z Telegramem">
      <nav class="names" aria-label="Do telefonu">
        ${people.map(
          ({ id, name }) => html`
            <button class="name" @click=${() => goTo(id)}>
              ${name}${hasNew(state, id) ? html`<span class="dot" title="nowa wiadomość"></span>` : ''}
            </button>
          `,
        )}
      </nav>
      <div class="phone-row">
        ${repeat(
          people,
          ({ id }) => id,
          (person) => phone(state, person),
        )}
      </div>
    </section>
  `
}

const goTo = (id) => {
  const there = document.getElementById(`phone-${id}`)
  there?.scrollIntoView({ behavior: 'smooth', inline: 'center', block: 'nearest' })
  there?.querySelector('textarea')?.focus({ preventScroll: true })
}

const hasNew = ({ chats, seen }, id) => {
  const newest = chats[id]?.at(-1)
  return newest !== undefined && newest.from === 'bot' && newest.id !== seen[id]
}
