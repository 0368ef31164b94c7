import { fieldOf } from './fields.ts'
import { isObject, type Json, type JsonObject } from './json.ts'
import { limits } from './policy.ts'
import { badRequest } from './refusal.ts'

/** All buttons of an inline keyboard or of a reply keyboard, row by row. */
export const buttonsOf = (markup: JsonObject | null): JsonObject[] =>
  [...rowsOf(markup?.inline_keyboard), ...rowsOf(markup?.keyboard)].flat().map(asButton)

export const callbackData = (markup: JsonObject | null): string[] =>
  rowsOf(markup?.inline_keyboard)
    .flat()
    .flatMap((button) => {
      const data = isObject(button) ? button.callback_data : undefined
      return typeof data === 'string' ? [data] : []
    })

/** What a client of Telegram would show of this keyboard. Throws the official 400 for one that is broken. */
export const checkedMarkup = (given: Json | undefined): JsonObject | null => {
  if (given === undefined || given === null) return null
  if (!isObject(given)) throw badRequest('object expected as reply markup')
  if (Buffer.byteLength(JSON.stringify(given)) > limits.markupBytes)
    throw badRequest('reply markup is too long')
  if (nonEmpty(given.keyboard, 'keyboard')) return checkedKeyboard(given)
  if (nonEmpty(given.inline_keyboard, 'inline_keyboard')) return checkedInline(given)
  if (fieldOf(given).boolean('remove_keyboard')) return { remove_keyboard: true }
  if (fieldOf(given).boolean('force_reply')) return checkedPlaceholder({ ...given })
  return null
}

/** Edits keep inline keyboards only. */
export const checkedInlineMarkup = (given: Json | undefined): JsonObject | null => {
  const markup = checkedMarkup(given)
  if (markup && markup.inline_keyboard === undefined) throw badRequest('inline keyboard expected')
  return markup
}

const nonEmpty = (rows: Json | undefined, name: string): boolean => {
  if (rows === undefined) return false
  if (!Array.isArray(rows)) throw badRequest(`field "${name}" must be of type Array`)
  return rows.length > 0
}

const checkedInline = (markup: JsonObject): JsonObject | null => {
  const rows = rowsOf(markup.inline_keyboard, 'field "inline_keyboard" of the InlineKeyboardMarkup')
  const count = rows.flat().length
  if (count > limits.inlineButtons) throw badRequest('reply markup is too long')
  if (count === 0) return null
  return { inline_keyboard: rows.filter((row) => row.length > 0).map((row) => row.map(inlineButton)) }
}

const checkedKeyboard = (markup: JsonObject): JsonObject => {
  const rows = rowsOf(markup.keyboard)
  if (rows.flat().length > limits.keyboardButtons) throw badRequest('reply markup is too long')
  for (const button of rows.flat()) keyboardButton(button)
  for (const flag of ['resize_keyboard', 'one_time_keyboard', 'is_persistent', 'selective'])
    fieldOf(markup).boolean(flag)
  return checkedPlaceholder({ ...markup })
}

const checkedPlaceholder = (markup: JsonObject): JsonObject => {
  const placeholder = fieldOf(markup).text('input_field_placeholder') ?? ''
  if ([...placeholder].length > limits.placeholderCharacters)
    throw badRequest('REPLY_MARKUP_PLACEHOLDER_INVALID')
  return markup
}

const rowsOf = (rows: Json | undefined, name = 'field "keyboard"'): Json[][] => {
  if (!Array.isArray(rows)) return []
  return rows.map((row) => {
    if (Array.isArray(row)) return row
    throw badRequest(`${name} must be an Array of Arrays`)
  })
}

const asButton = (button: Json): JsonObject =>
  typeof button === 'string' ? { text: button } : isObject(button) ? button : {}

const keyboardButton = (button: Json): void => {
  if (typeof button === 'string') return
  if (!isObject(button))
    throw badRequest("can't parse keyboard button: KeyboardButton must be a String or an Object")
  requiredText(button, 'keyboard button')
}

const requiredText = (button: JsonObject, what: string): string => {
  const text = button.text
  if (text === undefined) throw badRequest(`can't parse ${what}: Can't find field "text"`)
  if (typeof text !== 'string') throw badRequest(`can't parse ${what}: Field "text" must be of type String`)
  if (text.trim() === '')
    throw badRequest(`can't parse ${what}: Text buttons are unallowed in the inline keyboard`)
  return text
}

const ACTIONS = [
  'callback_game',
  'pay',
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat',
  'login_url',
  'web_app',
]

const inlineButton = (button: Json): Json => {
  const parsing = "can't parse inline keyboard button:"
  if (!isObject(button)) throw badRequest(`${parsing} InlineKeyboardButton must be an Object`)
  requiredText(button, 'inline keyboard button')
  const field = fieldOf(button, parsing)
  const url = field.text('url')
  if (url) return checkedUrl(button, url)
  const data = field.text('callback_data')
  if (data) return checkedData(button, data)
  const copied = button.copy_text
  if (isObject(copied)) return checkedCopy(button, copied)
  if (ACTIONS.some((action) => button[action] !== undefined)) return button
  throw badRequest(`${parsing} Text buttons are unallowed in the inline keyboard`)
}

const checkedData = (button: JsonObject, data: string): JsonObject => {
  if (Buffer.byteLength(data) > limits.callbackDataBytes) throw badRequest('BUTTON_DATA_INVALID')
  return button
}

const checkedCopy = (button: JsonObject, copied: JsonObject): JsonObject => {
  const text = fieldOf(copied).text('text') ?? ''
  if (text === '' || [...text].length > limits.copyTextCharacters)
    throw badRequest('BUTTON_COPY_TEXT_INVALID')
  return button
}

const checkedUrl = (button: JsonObject, url: string): JsonObject => {
  const wrong = (why: string) => badRequest(`inline keyboard button URL '${url}' is invalid: ${why}`)
  const address = /^[a-z][a-z0-9+.-]*:/i.test(url) ? url : `http://${url}`
  if (!URL.canParse(address)) throw wrong('Wrong HTTP URL')
  const { protocol, hostname } = new URL(address)
  if (!['http:', 'https:', 'tg:', 'ton:', 'tonsite:'].includes(protocol))
    throw wrong('Unsupported URL protocol')
  if (protocol.startsWith('http') && !hostname.includes('.')) throw wrong('Wrong HTTP URL')
  return button
}
