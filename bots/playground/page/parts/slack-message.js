import { html } from 'lit'
import { openLinkAs, shortcut } from '../deeds.js'
import { hour, hourAfter, initial } from '../format.js'
import { change } from '../state.js'
import { mrkdwn } from './mrkdwn.js'
import { slackBlocks } from './slack-blocks.js'

/** One message with its buttons; in a thread, `after` is its first message. */
export const slackMessage = (state, person, message, after = message) => {
  const bot = message.from === 'bot'
  const name = bot ? 'Krąg' : message.name
  if (message.deleted) return html`<div class="message gone">wiadomość usunięta</div>`
  return html`
    <article data-id=${message.id} class="message ${message.ephemeral ? 'ephemeral' : ''}" aria-label="${name}, ${hour(message.at)}">
      ${bot ? html`<img class="face" src="/page/icon.svg" alt="" width="32" height="32">` : html`<span class="face face-4" aria-hidden="true">${initial(name)}</span>`}
      <div class="said">
        <p class="by">
          <b>${name}</b>${bot ? html` <small class="app">APLIKACJA</small>` : ''}
          <time datetime=${message.at}>${hourAfter(message.at, after.at)}</time>
          ${message.ephemeral ? html`<small>Tylko Ty to widzisz</small>` : ''}
          ${message.thread === null || message.thread === message.id ? tools(state, person, message) : ''}
        </p>
        ${body(state, person, message)} ${message.edited ? html`<small class="edited">(zmieniono)</small>` : ''}
        ${message.files.map(({ id, name: file }) => html`<p><a href="/sim/files/${id}" download>📎 ${file}</a></p>`)}
        ${startLinks(state, message.text)}
      </div>
    </article>
  `
}

const body = (state, person, message) => {
  const where = { channel: message.channel, messageId: message.id }
  return message.blocks.length > 0 && message.from === 'bot'
    ? slackBlocks(state, person, message.blocks, message.actions, where)
    : html`<div class="words">${mrkdwn(message.text, state.people)}</div>`
}

const tools = (state, person, message) => html`
  <span class="tools">
    ${message.ephemeral ? '' : html`<button @click=${() => change(({ threads }) => threads.add(message.id))}>Odpowiedz</button>`}
    ${
      message.from === 'bot'
        ? ''
        : html`<button
            ?disabled=${state.busy.has(`shortcut ${message.id}`)}
            @click=${() => shortcut(person.id, message.channel, message.id)}
          >Zrób z tego prośbę</button>`
    }
  </span>
`

const startLink = /https:\/\/t\.me\/\w+\?start=([\w-]{1,64})/g

/** A link to the bot can be opened here and now, as somebody. */
const startLinks = (state, text) => {
  const payloads = [...new Set([...text.matchAll(startLink)].map(([, payload]) => payload))]
  const ola = state.people.find(({ id }) => id === 'ola')
  return payloads.map(
    (payload) => html`
      <p class="open-as">
        <span>Link do bota:</span>
        ${
          ola
            ? html`<button ?disabled=${state.busy.has('write ola')} @click=${() => openAs('ola', payload)}>otwórz jako Ola</button>`
            : ''
        }
        <button @click=${() => askWho(payload)}>otwórz jako nowa osoba</button>
      </p>
    `,
  )
}

const openAs = async (person, payload) => {
  if (await openLinkAs(person, payload))
    document
      .getElementById(`phone-${person}`)
      ?.scrollIntoView({ behavior: 'smooth', inline: 'center', block: 'nearest' })
}
const askWho = (payload) =>
  change((all) => {
    all.dialog = { start: payload }
  })
