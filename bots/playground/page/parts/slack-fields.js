import { html } from 'lit'

/** One field of a form, with its label, hint and error. */
export const formField = (input, error) => {
  const id = `field-${input.blockId}`
  const told = [input.hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  const isList = LISTS.has(input.type)
  const label = html`${input.label}${input.optional ? html` <small>(nieobowiązkowe)</small>` : ''}`
  return html`
    <div class="field ${error ? 'wrong' : ''} kind-${input.type}">
      ${isList ? html`<span class="label" id="${id}-label">${label}</span>` : html`<label for=${id}>${label}</label>`}
      ${isList ? listField(input, id) : oneField(input, id, told, error)}
      ${input.hint ? html`<small id="${id}-hint">${input.hint}</small>` : ''}
      ${error ? html`<p class="error" id="${id}-error" role="alert">${error}</p>` : ''}
    </div>
  `
}

const LISTS = new Set([
  'checkboxes',
  'radio_buttons',
  'multi_static_select',
  'multi_external_select',
  'multi_users_select',
])
const KINDS = {
  datepicker: 'date',
  timepicker: 'time',
  number_input: 'number',
  email_text_input: 'email',
  url_text_input: 'url',
}

const oneField = (input, id, told, error) => {
  const { type, state, options } = input
  const invalid = error ? 'true' : 'false'
  if (options)
    return html`
      <select id=${id} name=${id} aria-describedby=${told} aria-invalid=${invalid}>
        ${chosen(state).length === 0 ? html`<option value="">${input.placeholder || 'Wybierz…'}</option>` : ''}
        ${options.map(({ label, value }) => html`<option value=${value} ?selected=${chosen(state).includes(value)}>${label}</option>`)}
      </select>
    `
  if (input.multiline)
    return html`<textarea id=${id} name=${id} rows="3" placeholder=${input.placeholder ?? ''} aria-describedby=${told} aria-invalid=${invalid} .defaultValue=${state?.value ?? ''}></textarea>`
  return html`<input
    id=${id}
    name=${id}
    type=${KINDS[type] ?? 'text'}
    placeholder=${input.placeholder ?? ''}
    aria-describedby=${told}
    aria-invalid=${invalid}
    autocomplete="off"
    value=${state?.value ?? state?.selected_date ?? state?.selected_time ?? ''}
  >`
}

const listField = ({ type, options = [], state }, id) => html`
  <div class="options" role="group" aria-labelledby="${id}-label">
    ${options.map(
      ({ label, value }) => html`<label>
        <input
          type=${type === 'radio_buttons' ? 'radio' : 'checkbox'}
          name=${id}
          value=${value}
          ?checked=${chosen(state).includes(value)}
        > ${label}
      </label>`,
    )}
  </div>
`

/** Values that are chosen now, whatever the kind of the element. */
const chosen = (state) => {
  if (!state) return []
  const many = state.selected_options ?? state.selected_users ?? []
  const one = state.selected_option ?? state.selected_user ?? null
  return [...many, ...(one ? [one] : [])].map((option) => option.value ?? option)
}

/** What the form holds now, as the control API wants it. @param {HTMLFormElement} form */
export const valuesOf = (form, inputs) => {
  const data = new FormData(form)
  const values = {}
  for (const { blockId, actionId, type } of inputs) {
    const all = data.getAll(`field-${blockId}`).map(String)
    const value = LISTS.has(type) && type !== 'radio_buttons' ? all : all[0] || null
    values[blockId] = { ...values[blockId], [actionId]: value }
  }
  return values
}
