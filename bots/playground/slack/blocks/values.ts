import { isObject, type Json, type JsonObject, listAt, objectAt, objectsAt, textAt } from '../json.ts'
import { interactiveElements, optionsOf, type PlacedElement } from './content.ts'

/** What a person enters by the control API: a text, a date, an option's value, or a list of them. */
export type Entered = string | number | readonly string[] | null

/** Finds the id behind a name that a person picks in a menu of people or channels; null when there is none. */
export type Finder = (kind: 'user' | 'conversation', name: string) => string | null

/** The state of an element, as `view.state.values` and `actions` carry it: only the keys of its type. */
export type ElementState = JsonObject

/** state.values of a view: what was there stays, else the elements' initial values. */
export const initialValues = (blocks: readonly Json[], before: JsonObject): JsonObject => {
  const values: JsonObject = {}
  for (const placed of interactiveElements(blocks)) {
    const state = initialState(placed.element)
    if (state === null) continue
    const kept = objectAt(objectAt(before, placed.blockId), placed.actionId)
    const same = kept?.type === placed.element.type ? kept : undefined
    values[placed.blockId] = { ...objectAt(values, placed.blockId), [placed.actionId]: same ?? state }
  }
  return values
}

const withValue = (type: string, key: string, value: Json | undefined): JsonObject => ({
  type,
  [key]: value ?? null,
})
/** null for elements without a state: buttons, overflow menus. */
const initialState = (element: JsonObject): JsonObject | null => {
  const type = textAt(element, 'type') ?? ''
  const slot = SLOTS[type]
  if (!slot) return null
  const initial = element[slot.initial]
  return withValue(type, slot.key, initial ?? (slot.many ? [] : null))
}

type Slot = { key: string; initial: string; many: boolean }
const one = (key: string, initial: string): Slot => ({ key, initial, many: false })
const many = (key: string, initial: string): Slot => ({ key, initial, many: true })
/** Where the value of each kind of element sits in its state. */
export const SLOTS: Readonly<Record<string, Slot>> = {
  plain_text_input: one('value', 'initial_value'),
  number_input: one('value', 'initial_value'),
  email_text_input: one('value', 'initial_value'),
  url_text_input: one('value', 'initial_value'),
  datepicker: one('selected_date', 'initial_date'),
  timepicker: one('selected_time', 'initial_time'),
  datetimepicker: one('selected_date_time', 'initial_date_time'),
  static_select: one('selected_option', 'initial_option'),
  external_select: one('selected_option', 'initial_option'),
  radio_buttons: one('selected_option', 'initial_option'),
  users_select: one('selected_user', 'initial_user'),
  conversations_select: one('selected_conversation', 'initial_conversation'),
  channels_select: one('selected_channel', 'initial_channel'),
  checkboxes: many('selected_options', 'initial_options'),
  multi_static_select: many('selected_options', 'initial_options'),
  multi_external_select: many('selected_options', 'initial_options'),
  multi_users_select: many('selected_users', 'initial_users'),
  multi_conversations_select: many('selected_conversations', 'initial_conversations'),
  multi_channels_select: many('selected_channels', 'initial_channels'),
}
const OPTIONS = new Set([
  'static_select',
  'external_select',
  'radio_buttons',
  'checkboxes',
  'multi_static_select',
  'multi_external_select',
])

/** The state after a person entered a value, or what is impossible about it. */
export const enteredState = (
  { element, actionId }: PlacedElement,
  given: Entered,
  suggested: readonly JsonObject[],
  find: Finder,
): { state: ElementState } | { impossible: string } => {
  const type = textAt(element, 'type') ?? ''
  const slot = SLOTS[type]
  if (!slot) return { impossible: `${actionId} takes no value.` }
  const picked = withIds(type, given, find)
  if (typeof picked === 'object' && picked !== null && 'impossible' in picked) return picked
  const entered = picked
  if (slot.many)
    return manyState(element, slot, Array.isArray(entered) ? entered : emptyOr(entered), suggested)
  if (entered === null || entered === '') return { state: withValue(type, slot.key, null) }
  if (typeof entered === 'object') return { impossible: `${actionId} takes one value, not a list.` }
  const value = String(entered)
  if (OPTIONS.has(type)) return optionState(element, slot, value, suggested)
  const wrong = wrongFormat(type, value)
  if (wrong) return { impossible: `${actionId}: ${wrong}` }
  return { state: withValue(type, slot.key, type === 'datetimepicker' ? Number(value) : value) }
}

/** People and channels are picked by id or by name. */
const withIds = (type: string, entered: Entered, find: Finder): Entered | { impossible: string } => {
  const kind = /(users|conversations|channels)_select$/.exec(type)?.[1]
  if (!kind || entered === null || entered === '' || typeof entered === 'number') return entered
  const names = typeof entered === 'string' ? [entered] : entered
  const ids = names.map((name) => find(kind === 'users' ? 'user' : 'conversation', name))
  const lost = ids.indexOf(null)
  if (lost >= 0) return { impossible: `There is no ${names[lost]} to pick.` }
  const found = ids.filter((id) => id !== null)
  return typeof entered === 'string' ? (found[0] ?? null) : found
}
const emptyOr = (entered: Entered): string[] => (entered === null || entered === '' ? [] : [String(entered)])
const known = (
  element: JsonObject,
  suggested: readonly JsonObject[],
  value: string,
): JsonObject | undefined => [...optionsOf(element), ...suggested].find((option) => option.value === value)
const noSuch = (element: JsonObject, value: string): { impossible: string } => ({
  impossible: `${textAt(element, 'action_id') ?? 'The menu'} has no option with the value "${value}".`,
})
const optionState = (element: JsonObject, slot: Slot, value: string, suggested: readonly JsonObject[]) => {
  const option = known(element, suggested, value)
  return option
    ? { state: withValue(textAt(element, 'type') ?? '', slot.key, option) }
    : noSuch(element, value)
}
const manyState = (
  element: JsonObject,
  slot: Slot,
  values: readonly string[],
  suggested: readonly JsonObject[],
): { state: ElementState } | { impossible: string } => {
  const type = textAt(element, 'type') ?? ''
  if (!OPTIONS.has(type)) return { state: withValue(type, slot.key, [...values]) }
  const options: JsonObject[] = []
  for (const value of values) {
    const option = known(element, suggested, value)
    if (!option) return noSuch(element, value)
    options.push(option)
  }
  return { state: withValue(type, slot.key, options) }
}

const wrongFormat = (type: string, value: string): string | null => {
  if (type === 'datepicker' && !isDate(value)) return `"${value}" is not a date (YYYY-MM-DD).`
  if (type === 'timepicker' && !/^([01]\d|2[0-3]):[0-5]\d$/.test(value))
    return `"${value}" is not a time (HH:mm).`
  if (type === 'datetimepicker' && !/^\d{10}$/.test(value))
    return `"${value}" is not a time in seconds since 1970.`
  return null
}
const isDate = (value: string): boolean => {
  const date = new Date(`${value}T00:00:00Z`)
  return (
    /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
  )
}

const isEmptyState = (state: Json | undefined): boolean => {
  if (!isObject(state)) return true
  const slot = SLOTS[textAt(state, 'type') ?? '']
  const value = slot ? state[slot.key] : undefined
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

/** What Slack itself says under a field before it sends a form; null when the field is fine. */
export const fieldProblem = (block: JsonObject, state: Json | undefined): string | null => {
  const element = objectAt(block, 'element') ?? {}
  if (isEmptyState(state)) return block.optional === true ? null : 'Please complete this required field.'
  const value = textAt(state, 'value') ?? ''
  const least = element.min_length
  const most = element.max_length
  if (element.type === 'plain_text_input') {
    if (typeof least === 'number' && value.length < least) return `Please enter at least ${least} characters.`
    if (value.length > (typeof most === 'number' ? most : 3000))
      return `Please enter no more than ${typeof most === 'number' ? most : 3000} characters.`
  }
  if (element.type === 'number_input') return numberProblem(element, value)
  if (element.type === 'email_text_input' && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(value))
    return 'Please enter a valid email address.'
  if (element.type === 'url_text_input' && !/^https?:\/\/\S+$/.test(value)) return 'Please enter a valid URL.'
  return manyProblem(element, state)
}
const numberProblem = (element: JsonObject, value: string): string | null => {
  const number = Number(value)
  if (!Number.isFinite(number)) return 'Please enter a valid number.'
  if (element.is_decimal_allowed !== true && !Number.isInteger(number)) return 'Please enter a whole number.'
  const least = textAt(element, 'min_value')
  const most = textAt(element, 'max_value')
  if (least !== undefined && number < Number(least)) return `Please enter a number of at least ${least}.`
  if (most !== undefined && number > Number(most)) return `Please enter a number of at most ${most}.`
  return null
}
const manyProblem = (element: JsonObject, state: Json | undefined): string | null => {
  const most = element.max_selected_items
  const slot = SLOTS[textAt(element, 'type') ?? '']
  if (!slot?.many || typeof most !== 'number') return null
  return listAt(state, slot.key).length > most ? `Please choose no more than ${most}.` : null
}
export const inputBlocks = (blocks: readonly Json[]): JsonObject[] =>
  objectsAt({ blocks: [...blocks] }, 'blocks').filter((block) => block.type === 'input')
