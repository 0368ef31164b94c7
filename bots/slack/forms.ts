import type { InputBlock, ModalView, PlainTextOption, StaticSelect } from '@slack/types'
import type { Say } from '../../core/conversation/message.ts'
import type { RequestForm } from '../../core/decision.ts'
import { clipped, limits, plainText, sections } from './blocks.ts'
import { requestCallback, requestFields } from './incoming.ts'

type Field = (typeof requestFields)[number]
type Texts = (key: string) => Promise<string>
/** A text in the words of the one who sees the form. */
export type Words = (say: Say) => Promise<string>

/** At most this many people can be asked for at once. */
const peopleAtMost = 10

/** The modal of a new request. Its block ids are the names of the form's values; action ids equal them. */
export const requestModal = async (form: RequestForm, words: Words): Promise<ModalView> => {
  const text: Texts = (key) => words({ key: `form.request.${key}`, params: {} })
  return {
    type: 'modal',
    callback_id: requestCallback,
    private_metadata: JSON.stringify({ form: 'request', version: 1 }),
    title: plainText(await text('title'), limits.viewTitle),
    submit: plainText(await text('submit'), limits.viewTitle),
    close: plainText(await text('close'), limits.viewTitle),
    blocks: [
      await input('circle', text, await select('circle', form.circles, text, words)),
      await input('kind', text, await select('kind', form.kinds, text, words)),
      await input('date', text, { type: 'datepicker', action_id: 'date', ...initialDate(form.date) }),
      await input('from', text, { type: 'timepicker', action_id: 'from', ...initialTime(form.from) }),
      await input('to', text, { type: 'timepicker', action_id: 'to', ...initialTime(form.to) }),
      await input('people', text, peopleSelect()),
      await input('note', text, noteInput(form.note), { optional: true, hint: true }),
    ],
  }
}

/** A short word in a window of its own, where nothing else can carry it. */
export const noticeModal = async (text: string, words: Words): Promise<ModalView> => ({
  type: 'modal',
  callback_id: 'notice',
  title: plainText(await words({ key: 'form.notice.title', params: {} }), limits.viewTitle),
  close: plainText(await words({ key: 'form.notice.close', params: {} }), limits.viewTitle),
  blocks: sections(text),
})

/** Errors stand under their field; what belongs to none stands under the last, so that none is lost. */
export const formErrors = async (
  errors: Readonly<Record<string, Say>>,
  words: Words,
): Promise<Record<string, string>> => {
  const shown: Record<string, string> = {}
  for (const [field, say] of Object.entries(errors)) {
    const block = requestFields.find((known) => known === field) ?? 'note'
    const text = await words(say)
    shown[block] = shown[block] === undefined ? text : `${shown[block]} ${text}`
  }
  return shown
}

const input = async (
  field: Field,
  text: Texts,
  element: InputBlock['element'],
  { optional = false, hint = false } = {},
): Promise<InputBlock> => ({
  type: 'input',
  block_id: field,
  optional,
  label: plainText(await text(field), 150),
  ...(hint ? { hint: plainText(await text(`${field}_hint`), 150) } : {}),
  element,
})

const select = async (
  field: 'circle' | 'kind',
  entries: readonly { readonly id: string; readonly label: Say }[],
  text: Texts,
  words: Words,
): Promise<StaticSelect> => {
  const options = await Promise.all(entries.map(async ({ id, label }) => optionOf(id, await words(label))))
  const [only] = options.length === 1 ? options : []
  return {
    type: 'static_select',
    action_id: field,
    placeholder: plainText(await text(`${field}_placeholder`), 150),
    ...(options.length <= limits.options ? { options } : { option_groups: groups(options) }),
    ...(only ? { initial_option: only } : {}),
  }
}

/** What does not fit in an option's own line goes on in its description. */
const optionOf = (value: string, label: string): PlainTextOption => {
  const text = clipped(label, limits.option)
  const rest = label.length <= limits.option ? '' : label.slice(text.length - 1).trim()
  return {
    text: plainText(text, limits.option),
    value,
    ...(rest === '' ? {} : { description: plainText(rest, limits.option) }),
  }
}

type Group = NonNullable<StaticSelect['option_groups']>[number]
/** A list takes a hundred options, and a hundred groups of a hundred. */
const groups = (options: readonly PlainTextOption[]): Group[] => {
  const made: Group[] = []
  for (let at = 0; at < options.length; at += limits.options) {
    const part = options.slice(at, at + limits.options)
    made.push({ label: plainText(`${at + 1}–${at + part.length}`, limits.option), options: part })
  }
  return made
}

const peopleSelect = (): StaticSelect => {
  const options = Array.from({ length: peopleAtMost }, (_, index) =>
    optionOf(String(index + 1), String(index + 1)),
  )
  const [one] = options
  return { type: 'static_select', action_id: 'people', options, ...(one ? { initial_option: one } : {}) }
}

const noteInput = (note: string): InputBlock['element'] => ({
  type: 'plain_text_input',
  action_id: 'note',
  multiline: true,
  max_length: limits.note,
  ...(note === '' ? {} : { initial_value: clipped(note, limits.note) }),
})
const initialDate = (date: string) => (/^\d{4}-\d\d-\d\d$/.test(date) ? { initial_date: date } : {})
const initialTime = (time: string) => (/^\d\d:\d\d$/.test(time) ? { initial_time: time } : {})
