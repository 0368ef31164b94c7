import { html } from 'lit'
import { pressSlack, slackKey } from '../deeds.js'
import { change } from '../state.js'
import { mrkdwn } from './mrkdwn.js'

/**
 * Block Kit as far as it is used: texts, fields, notes, buttons and menus.
 * @param {{viewId: string} | {channel: string, messageId: string}} where the blocks stand
 */
export const slackBlocks = (state, person, blocks, actions, where) => {
  const given = {
    state,
    person,
    where,
    used: (block) => actions.filter(({ blockId }) => blockId === block.block_id),
  }
  return blocks.map((block) => drawBlock(given, block))
}

const drawBlock = (given, block) => {
  const { people } = given.state
  switch (block.type) {
    case 'header':
      return html`<h3 class="block-head">${textOf(block.text, people)}</h3>`
    case 'divider':
      return html`<hr>`
    case 'context':
      return html`<p class="context">${(block.elements ?? []).map((one) => html`<span>${textOf(one, people)}</span>`)}</p>`
    case 'section':
      return html`
        <div class="block">
          <div>
            ${block.text ? html`<div class="words">${textOf(block.text, people)}</div>` : ''}
            ${block.fields ? html`<div class="fields">${block.fields.map((one) => html`<div class="words">${textOf(one, people)}</div>`)}</div>` : ''}
          </div>
          ${given.used(block).map((action) => control(given, action))}
        </div>
      `
    case 'actions':
      return html`<div class="actions">${given.used(block).map((action) => control(given, action))}</div>`
    case 'rich_text':
      return html`<div class="words">${richText(block, people)}</div>`
    case 'image':
      return html`<p class="context">🖼 ${block.alt_text}</p>`
    default:
      return ''
  }
}

/** A text object; plain texts know no markup. */
export const textOf = (text, people) => {
  if (text === undefined || text === null) return ''
  if (text.type === 'mrkdwn') return mrkdwn(text.text, people)
  return text.type === 'image' ? (text.alt_text ?? '') : (text.text ?? '')
}

const richText = (node, people) => {
  if (node.type === 'text') return node.style?.bold ? html`<b>${node.text}</b>` : mrkdwn(node.text, people)
  if (node.type === 'link') return mrkdwn(`<${node.url}|${node.text ?? node.url}>`, people)
  if (node.type === 'user') return mrkdwn(`<@${node.user_id}>`, people)
  return (node.elements ?? []).map((one) => richText(one, people))
}

const control = (given, action) => {
  if (action.options) return menu(given, action)
  if (action.type === 'button') return button(given, action)
  return html`<span class="context">${action.label}</span>`
}

const button = ({ state, person, where }, action) => {
  const key = slackKey(where, action.actionId)
  if (action.url)
    return html`<a class="button" href=${action.url} target="_blank" rel="noreferrer noopener">${action.label} ↗</a>`
  const press = () => pressSlack(person.id, where, action)
  if (state.confirming === key) return confirmation(action.confirm, press)
  return html`<button
    class=${action.style === 'primary' ? 'main' : action.style === 'danger' ? 'danger' : ''}
    ?disabled=${state.busy.has(key)}
    @click=${action.confirm ? () => ask(key) : press}
  >${action.label}</button>`
}

const confirmation = (confirm, press) => html`
  <div class="sure" role="alertdialog" aria-label=${confirm.title?.text ?? 'Na pewno?'}>
    <b>${confirm.title?.text}</b>
    <p>${textOf(confirm.text, [])}</p>
    <button class=${confirm.style === 'danger' ? 'danger' : 'main'} @click=${answerYes(press)}>
      ${confirm.confirm?.text ?? 'Tak'}
    </button>
    <button @click=${() => ask(null)}>${confirm.deny?.text ?? 'Nie'}</button>
  </div>
`
const answerYes = (press) => () => {
  ask(null)
  void press()
}
const ask = (key) =>
  change((all) => {
    all.confirming = key
  })

const menu = ({ state, person, where }, action) => html`
  <select
    aria-label=${action.label || 'Wybór'}
    ?disabled=${state.busy.has(slackKey(where, action.actionId))}
    @change=${(event) => choose(event.target, (value) => pressSlack(person.id, where, action, value))}
  >
    <option value="">${action.label || 'Wybierz…'}</option>
    ${action.options.map(({ label, value }) => html`<option value=${value}>${label}</option>`)}
  </select>
`
const choose = (select, press) => {
  const { value } = select
  select.value = ''
  if (value) void press(value)
}
