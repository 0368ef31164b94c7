import { html } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { press, pressLabel, write } from '../deeds.js'
import { day, hour, initial, roleOf } from '../format.js'
import { markSeen } from '../live.js'
import { change } from '../state.js'
import { composer } from './composer.js'
import { phoneMenu } from './phone-menu.js'
import { telegramText } from './telegram-text.js'

/** How much of a long talk is shown. */
const mostMessages = 150

/** One person's phone, with their talk with the bot. */
export const phone = (state, person) => {
  const { id, name } = person
  const messages = (state.chats[id] ?? []).slice(-mostMessages)
  const looked = () => {
    if (messages.at(-1)?.id !== state.seen[id]) change(() => markSeen(id, messages))
  }
  return html`
    <article class="phone" id="phone-${id}" aria-label="Telefon: ${name}" @focusin=${looked} @pointerenter=${looked}>
      <header>
        <span class="face face-${tint(id)}" aria-hidden="true">${initial(name)}</span>
        <span><b>${name}</b><small>${roleOf(person)}</small></span>
      </header>
      <div class="screen">
        <div class="chat-head"><img src="/page/icon.svg" alt="" width="20" height="20"> Krąg <small>bot</small></div>
        <div class="chat" role="log" aria-label="Rozmowa: ${name} i Krąg" data-scroll="phone ${id}" tabindex="0">
          ${messages.length === 0 ? nobodySpoke(person) : withDays(messages, (one) => bubble(state, person, one))}
        </div>
        ${state.notes[id] ? html`<p class="note" role="status">${state.notes[id]}</p>` : ''}
        ${keyboard(state, person, messages)} ${field(state, person, messages)}
      </div>
    </article>
  `
}

const tint = (id) => [...id].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 5

const nobodySpoke = ({ id, name }) => html`
  <div class="empty">
    <p>${name} nie pisze jeszcze z Krągiem.</p>
    ${
      id === 'ola'
        ? html`<p>Ola dołącza przez link. Marta dostanie go na Slacku, gdy wpisze <kbd>/krag zaproś</kbd>.</p>
            <button @click=${() => write(id, '/start')}>START bez linku</button>`
        : html`<p>Tu przyjdą pytania i przypomnienia. Można też zacząć rozmowę.</p>`
    }
  </div>
`

const withDays = (messages, draw) =>
  repeat(
    messages,
    ({ id }) => id,
    (message, place) => {
      const before = messages[place - 1]
      const newDay = !before || day(before.at) !== day(message.at)
      return html`${newDay ? html`<p class="day">${day(message.at)}</p>` : ''}${draw(message)}`
    },
  )

const bubble = (state, person, message) => {
  const { id, from, deleted, edited, at, buttons } = message
  if (deleted) return html`<div class="bubble ${from} gone">wiadomość usunięta</div>`
  const mayEdit = from === 'person' && message.kind === 'text' && !message.text.startsWith('/')
  return html`
    <div class="bubble ${from} ${message.kind}">
      ${content(message)}
      <span class="meta">
        ${mayEdit ? html`<button class="fix" @click=${() => edit(person.id, message)}>popraw</button>` : ''}
        ${edited ? 'zmieniono ' : ''}<time datetime=${at}>${hour(at)}</time>
      </span>
    </div>
    ${buttons.length > 0 && !message.keyboard ? buttonsOf(state, person.id, id, buttons) : ''}
  `
}

const KINDS = { sticker: 'naklejka', voice: '🎤 głosówka, 0.03', photo: '🖼 zdjęcie', contact: '👤 wizytówka' }
const OTHERS = { location: '📍 miejsce', document: '📎 plik', audio: '🎵 nagranie', video: '🎬 film' }
const content = (message) => {
  // Telegram shows the payload of a link to nobody.
  if (message.from === 'person' && message.text.startsWith('/start ')) return '/start'
  if (message.kind === 'text') return telegramText(message.text, message.entities)
  const label = { ...KINDS, ...OTHERS }[message.kind] ?? message.kind
  const what =
    message.kind === 'sticker'
      ? html`<span class="sticker" role="img" aria-label="naklejka: kciuk w górę">👍</span>`
      : label
  const shown =
    message.file && message.from === 'bot'
      ? html`<a href="/sim/files/${message.file.id}" download>${label}: ${message.file.name}</a>`
      : what
  return html`${shown}${message.text ? html`<br>${telegramText(message.text, message.entities)}` : ''}`
}

const buttonsOf = (state, person, messageId, buttons) => html`
  <div class="choices">
    ${buttons.map(({ label, data, url }) =>
      url
        ? html`<a class="choice" href=${url} target="_blank" rel="noreferrer noopener">${label} ↗</a>`
        : html`<button
            class="choice"
            ?disabled=${data === null || state.busy.has(`press ${person} ${messageId} ${data}`)}
            @click=${() => press(person, messageId, data)}
          >${label}</button>`,
    )}
  </div>
`

/** The newest keyboard stands under the talk. */
const keyboard = (state, { id }, messages) => {
  const holder = messages.findLast((message) => message.keyboard && !message.deleted)
  if (!holder) return ''
  return html`
    <div class="choices keyboard">
      ${holder.buttons.map(
        ({ label }) => html`<button
          class="choice"
          ?disabled=${state.busy.has(`label ${id} ${label}`)}
          @click=${() => pressLabel(id, label)}
        >${label}</button>`,
      )}
    </div>
  `
}

const field = (state, person, messages) => {
  const { id, name } = person
  const editing = state.editing[id]
  return html`
    ${editing ? html`<p class="editing">Poprawiasz wiadomość <button class="quiet" @click=${() => stopEditing(id)}>Anuluj</button></p>` : ''}
    ${composer({
      id: `write-${id}`,
      label: `Wiadomość od: ${name}`,
      placeholder: 'Wiadomość',
      value: editing ? (messages.find((message) => message.id === editing)?.text ?? '') : '',
      key: editing ?? '',
      busy: state.busy.has(`write ${id}`),
      before: phoneMenu(state, person),
      send: (text) => write(id, text),
    })}
  `
}

const edit = (person, { id }) =>
  change(({ editing }) => {
    editing[person] = id
  })
const stopEditing = (person) =>
  change(({ editing }) => {
    delete editing[person]
  })
