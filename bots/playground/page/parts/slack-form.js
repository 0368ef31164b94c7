import { html } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import { closeForm, submit } from '../deeds.js'
import { focusedInside } from './focused.js'
import { slackBlocks } from './slack-blocks.js'
import { formField, valuesOf } from './slack-fields.js'

/** A modal over Slack: the rest of the page goes on beside it. */
export const slackForm = (state, person, modal) => {
  const waits = state.busy.has(`submit ${modal.viewId}`)
  const close = () => closeForm(person.id, modal.viewId)
  return keyed(
    modal.viewId,
    html`
      <div class="curtain in-place" @keydown=${(event) => event.key === 'Escape' && close()}>
        <form class="dialog form" role="dialog" aria-labelledby="form-title" novalidate @submit=${sending(person, modal)}>
          <header>
            <h2 id="form-title">${modal.title}</h2>
            <button type="button" class="quiet" aria-label="Zamknij okno" ?disabled=${waits} @click=${close}>✕</button>
          </header>
          <div class="form-body" ${focusedInside}>${modal.blocks.map((block) => part(state, person, modal, block))}</div>
          <p class="dialog-end">
            <button type="button" class="quiet" ?disabled=${waits} @click=${close}>${modal.close || 'Zamknij'}</button>
            ${modal.submit || modal.inputs.length > 0 ? html`<button class="main" ?disabled=${waits}>${modal.submit || 'Wyślij'}</button>` : ''}
          </p>
        </form>
      </div>
    `,
  )
}

const part = (state, person, modal, block) => {
  if (block.type !== 'input')
    return slackBlocks(state, person, [block], modal.actions, { viewId: modal.viewId })
  const input = modal.inputs.find(({ blockId }) => blockId === block.block_id)
  return input ? formField(input, state.formErrors[input.blockId]) : ''
}

const sending = (person, modal) => (event) => {
  event.preventDefault()
  void submit(person.id, modal.viewId, valuesOf(event.currentTarget, modal.inputs))
}
