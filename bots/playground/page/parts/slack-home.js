import { html } from 'lit'
import { slackBlocks } from './slack-blocks.js'

/** The Home tab of the app. */
export const slackHome = (state, person, { view: { home } }) => html`
  <header class="place-head"><h2>Strona główna</h2><small>to, co ważne dziś</small></header>
  <div class="home" tabindex="0">
    ${
      home.blocks.length === 0
        ? html`<div class="empty"><p>${state.busy.has(`home ${person.id}`) ? 'Krąg układa stronę…' : 'Krąg jeszcze nic tu nie pokazał.'}</p></div>`
        : slackBlocks(state, person, home.blocks, home.actions, { viewId: home.viewId })
    }
  </div>
`
