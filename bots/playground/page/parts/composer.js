import { html } from 'lit'
import { keyed } from 'lit/directives/keyed.js'

/**
 * A field that grows and a button: Enter sends, Shift+Enter breaks the line. What was not sent stays in the field.
 * @param {{id: string, label: string, placeholder: string, value?: string, key?: string, busy: boolean,
 *   before?: unknown, send: (text: string) => Promise<boolean>}} options
 */
export const composer = ({ id, label, placeholder, value = '', key = '', busy, before = '', send }) => html`
  <form class="composer" @submit=${sending(send)}>
    ${before}
    <label class="unseen" for=${id}>${label}</label>
    ${keyed(
      `${id} ${key}`,
      html`<textarea
        id=${id}
        name="text"
        rows="1"
        maxlength="4000"
        placeholder=${placeholder}
        .defaultValue=${value}
        autocomplete="off"
        @keydown=${onEnter}
      ></textarea>`,
    )}
    <button class="send" aria-label="Wyślij" ?disabled=${busy}>
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true"><path d="M2 3l16 7-16 7 2.5-7z" fill="currentColor"/></svg>
    </button>
  </form>
`

const sending = (send) => async (event) => {
  event.preventDefault()
  const field = event.currentTarget.elements.namedItem('text')
  const text = field.value.trim()
  if (text === '') return
  field.value = ''
  // What could not be sent comes back, unless something else is being written already.
  if (!(await send(text)) && field.value === '') field.value = text
}

const onEnter = (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
  event.preventDefault()
  event.currentTarget.form.requestSubmit()
}
