import { html } from 'lit'
import { openHome } from '../deeds.js'
import { initial, roleOf } from '../format.js'
import { markSeen } from '../live.js'
import { change } from '../state.js'
import { slackChannel } from './slack-channel.js'
import { slackForm } from './slack-form.js'
import { slackHome } from './slack-home.js'

/** Slack, as one person of the team sees it. */
export const slackPane = (state) => {
  const people = state.people.filter(({ channel }) => channel === 'slack')
  const person = people.find(({ id }) => id === state.slackPerson) ?? people[0]
  const view = person && state.slack[person.id]
  if (!person || !view) return html`<section class="slack"><p class="loading">Już ładuję…</p></section>`
  return html`
    <section class="slack" aria-label="Slack: ${person.name}">
      <nav class="rooms" aria-label="Miejsca na Slacku">
        ${who(people, person)}
        ${room(state, 'home', 'Strona główna', '⌂', false, () => goHome(person.id))}
        <h3>Kanały</h3>
        ${view.channels.filter(({ direct }) => !direct).map((channel) => channelRoom(state, person, channel))}
        ${view.channels.some(({ direct }) => direct) ? html`<h3>Wiadomości</h3>` : ''}
        ${view.channels.filter(({ direct }) => direct).map((channel) => channelRoom(state, person, channel))}
      </nav>
      <div class="place">
        ${state.place === 'home' ? slackHome(state, person, view) : channelOf(state, person, view)}
        ${view.view.modal ? slackForm(state, person, view.view.modal) : ''}
      </div>
    </section>
  `
}

const who = (people, person) => html`
  <div class="who">
    <span class="face face-4" aria-hidden="true">${initial(person.name)}</span>
    <span>
      ${
        people.length === 1
          ? html`<b>${person.name}</b>`
          : html`<select aria-label="Czyj Slack" @change=${(event) => become(event.target.value)}>
              ${people.map(({ id, name }) => html`<option value=${id} ?selected=${id === person.id}>${name}</option>`)}
            </select>`
      }
      <small>${roleOf(person)} · Slack</small>
    </span>
  </div>
`

const become = (id) =>
  change((all) => {
    all.slackPerson = id
    all.place =
      all.slack[id]?.channels.find(({ direct }) => direct)?.id ?? all.slack[id]?.channels[0]?.id ?? 'home'
    all.formErrors = {}
  })

const goHome = async (person) => {
  change((all) => {
    all.place = 'home'
  })
  await openHome(person)
}

const channelRoom = (state, person, channel) => {
  const messages = state.slack[person.id].messages.filter((message) => message.channel === channel.id)
  const key = `${person.id} ${channel.id}`
  const isNew = state.place !== channel.id && messages.length > 0 && messages.at(-1).id !== state.seen[key]
  const name = channel.direct ? 'Krąg' : channel.name
  const sign = channel.direct ? '●' : channel.private ? lock : '#'
  return room(state, channel.id, name, sign, isNew, () =>
    change((all) => {
      all.place = channel.id
      markSeen(key, messages)
    }),
  )
}

const lock = html`<svg viewBox="0 0 12 14" width="11" height="13"><path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" stroke-width="1.6"/><rect x="1" y="6" width="10" height="7" rx="1.5" fill="currentColor"/></svg>`

const room = (state, place, name, sign, isNew, open) => html`
  <button
    class="room ${isNew ? 'new' : ''}"
    aria-current=${state.place === place ? 'page' : 'false'}
    title=${name}
    @click=${open}
  >
    <span class="sign" aria-hidden="true">${sign}</span><span class="room-name">${name}</span>
    ${isNew ? html`<span class="dot"></span><span class="unseen">nowe</span>` : ''}
  </button>
`

const channelOf = (state, person, view) => {
  const channel = view.channels.find(({ id }) => id === state.place) ?? view.channels[0]
  if (!channel) return html`<p class="empty">Nie ma tu jeszcze żadnego kanału.</p>`
  const messages = view.messages.filter((message) => message.channel === channel.id)
  markSeen(`${person.id} ${channel.id}`, messages)
  return slackChannel(state, person, channel, messages)
}
