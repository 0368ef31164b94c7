import { html } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { say } from '../deeds.js'
import { day } from '../format.js'
import { change } from '../state.js'
import { composer } from './composer.js'
import { slackMessage } from './slack-message.js'

/** How much of a long channel is shown. */
const mostRoots = 80
/** Of a thread that is folded, the newest replies are seen. */
const peeped = 4

/** A channel or the talk with the bot: messages, each with its thread under it. */
export const slackChannel = (state, person, channel, messages) => {
  const roots = messages.filter(({ id, thread }) => thread === null || thread === id).slice(-mostRoots)
  const name = channel.direct ? 'Krąg' : `#${channel.name}`
  return html`
    <header class="place-head">
      <h2>${name}</h2>
      <small>${channel.direct ? 'rozmowa z botem' : channel.private ? 'kanał prywatny' : 'kanał dla wszystkich'}</small>
    </header>
    <div class="messages" role="log" aria-label="Wiadomości: ${name}" data-scroll="slack ${person.id} ${channel.id}" tabindex="0">
      ${roots.length === 0 ? quiet : ''}
      ${repeat(
        roots,
        ({ id }) => id,
        (root, place) => html`
          ${place === 0 || day(roots[place - 1].at) !== day(root.at) ? html`<p class="day">${day(root.at)}</p>` : ''}
          ${slackMessage(state, person, root)}
          ${thread(
            state,
            person,
            root,
            messages.filter((message) => message.thread === root.id && message.id !== root.id),
          )}
        `,
      )}
    </div>
    ${composer({
      id: `say-${channel.id}`,
      label: `Wiadomość na Slacku: ${name}`,
      placeholder: 'Wiadomość albo /krag',
      busy: state.busy.has(`say ${channel.id} `),
      send: (text) => say(person.id, channel.id, text),
    })}
  `
}

const quiet = html`
  <div class="empty">
    <p>Cisza, jeszcze nikt nic nie napisał.</p>
    <p>Wpisz niżej <kbd>/krag</kbd>, aby poprosić o pomoc dla kogoś z kręgu.</p>
  </div>
`

const thread = (state, person, root, replies) => {
  const open = state.threads.has(root.id)
  const mayReply = root.from === 'bot' && !root.ephemeral && !root.deleted
  if (replies.length === 0 && !open && !mayReply) return ''
  const hidden = open ? 0 : Math.max(0, replies.length - peeped)
  return html`
    <div class="thread">
      ${hidden > 0 ? html`<button class="unfold" @click=${() => unfold(root.id)}>Pokaż wcześniejsze odpowiedzi: ${hidden}</button>` : ''}
      ${repeat(
        replies.slice(hidden),
        ({ id }) => id,
        (reply) => slackMessage(state, person, reply, root),
      )}
      ${
        open
          ? composer({
              id: `reply-${root.id}`,
              label: 'Odpowiedź w wątku',
              placeholder: 'Odpowiedz w wątku',
              busy: state.busy.has(`say ${root.channel} ${root.id}`),
              send: (text) => say(person.id, root.channel, text, root.id),
            })
          : html`<button class="unfold" @click=${() => unfold(root.id)}>Odpowiedz w wątku</button>`
      }
    </div>
  `
}

const unfold = (id) => change(({ threads }) => threads.add(id))
