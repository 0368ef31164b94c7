import { afterAll, beforeAll, expect, it } from 'vitest'
import { telegramUserId } from '../../../bots/playground/telegram/account.ts'
import { type Local, startLocal } from './local.ts'

let local: Local
beforeAll(async () => {
  local = await startLocal({ policy: { perChat: { perSecond: 1000, burst: 1000 } } })
})
afterAll(() => local.close())

const anna = telegramUserId('anna')
const inline = (...buttons: unknown[]) => ({
  chat_id: anna,
  text: 'x',
  reply_markup: { inline_keyboard: [buttons] },
})
const button = (data: string) => ({ text: 'Tak', callback_data: data })

const REFUSED: [method: string, args: unknown, code: number, description: string][] = [
  ['sendMesage', {}, 404, 'Not Found: method not found'],
  ['sendMessage', { chat_id: anna }, 400, 'Bad Request: message text is empty'],
  ['sendMessage', { chat_id: anna, text: '' }, 400, 'Bad Request: message text is empty'],
  ['sendMessage', { chat_id: anna, text: '   ' }, 400, 'Bad Request: text must be non-empty'],
  [
    'sendMessage',
    { chat_id: anna, text: '<b></b>', parse_mode: 'HTML' },
    400,
    'Bad Request: text must be non-empty',
  ],
  ['sendMessage', { text: 'x' }, 400, 'Bad Request: chat_id is empty'],
  ['sendMessage', { chat_id: 42, text: 'x' }, 400, 'Bad Request: chat not found'],
  ['sendMessage', { chat_id: 'anna', text: 'x' }, 400, 'Bad Request: chat not found'],
  ['sendMessage', { chat_id: anna, text: 'ą'.repeat(4097) }, 400, 'Bad Request: message is too long'],
  ['sendMessage', { chat_id: anna, text: { a: 1 } }, 400, 'Bad Request: field "text" must be of type String'],
  [
    'sendMessage',
    { chat_id: anna, text: '🙂'.slice(0, 1) },
    400,
    'Bad Request: strings must be encoded in UTF-8',
  ],
  [
    'forwardMessage',
    { chat_id: anna, from_chat_id: anna, message_id: 999_999 },
    400,
    'Bad Request: message to forward not found',
  ],
  [
    'sendMessage',
    { chat_id: anna, text: 'x', parse_mode: 'XML' },
    400,
    'Bad Request: unsupported parse_mode',
  ],
  [
    'sendMessage',
    { chat_id: anna, text: 'x', reply_parameters: { message_id: 999_999 } },
    400,
    'Bad Request: message to be replied not found',
  ],
  [
    'sendMessage',
    { chat_id: anna, text: 'x', reply_markup: 'nie json' },
    400,
    "Bad Request: can't parse reply_markup JSON object",
  ],
  [
    'sendMessage',
    inline({ text: 'Tak' }),
    400,
    "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
  ],
  [
    'sendMessage',
    inline({ callback_data: 'a' }),
    400,
    'Bad Request: can\'t parse inline keyboard button: Can\'t find field "text"',
  ],
  ['sendMessage', inline(button('ą'.repeat(33))), 400, 'Bad Request: BUTTON_DATA_INVALID'],
  [
    'sendMessage',
    inline({ text: 'a', url: 'localhost' }),
    400,
    "Bad Request: inline keyboard button URL 'localhost' is invalid: Wrong HTTP URL",
  ],
  [
    'sendMessage',
    inline(...Array.from({ length: 101 }, () => button('a'))),
    400,
    'Bad Request: reply markup is too long',
  ],
  [
    'sendMessage',
    { chat_id: anna, text: 'x', reply_markup: { inline_keyboard: 5 } },
    400,
    'Bad Request: field "inline_keyboard" must be of type Array',
  ],
  [
    'editMessageText',
    { chat_id: anna, message_id: 999_999, text: 'x' },
    400,
    'Bad Request: message to edit not found',
  ],
  [
    'editMessageText',
    { chat_id: anna, message_id: 'x', text: 'x' },
    400,
    'Bad Request: field "message_id" must be a Number',
  ],
  ['editMessageText', { text: 'x' }, 400, 'Bad Request: message identifier is not specified'],
  ['deleteMessage', { chat_id: anna, message_id: 999_999 }, 400, 'Bad Request: message to delete not found'],
  ['deleteMessage', { message_id: 1 }, 400, 'Bad Request: chat identifier is not specified'],
  [
    'deleteMessages',
    { chat_id: anna, message_ids: ['x'] },
    400,
    'Bad Request: invalid message identifier specified',
  ],
  [
    'answerCallbackQuery',
    { callback_query_id: '7' },
    400,
    'Bad Request: query is too old and response timeout expired or query ID is invalid',
  ],
  [
    'answerCallbackQuery',
    { callback_query_id: '7', text: 'x'.repeat(201) },
    400,
    'Bad Request: MESSAGE_TOO_LONG',
  ],
  [
    'sendChatAction',
    { chat_id: anna, action: 'dancing' },
    400,
    'Bad Request: wrong parameter action in request',
  ],
  ['sendDocument', { chat_id: anna }, 400, 'Bad Request: there is no document in the request'],
  [
    'sendDocument',
    { chat_id: anna, document: 'nieznany' },
    400,
    'Bad Request: wrong file identifier/HTTP URL specified',
  ],
  ['sendLocation', { chat_id: anna, latitude: 1 }, 400, 'Bad Request: longitude is empty'],
  [
    'getFile',
    { file_id: 'nieznany' },
    400,
    'Bad Request: wrong file_id or the file is temporarily unavailable',
  ],
  [
    'setMyCommands',
    { commands: [{ command: 'Żółw', description: 'x' }] },
    400,
    'Bad Request: BOT_COMMAND_INVALID',
  ],
  [
    'setMyCommands',
    { commands: [{ command: 'a'.repeat(33), description: 'x' }] },
    400,
    'Bad Request: BOT_COMMAND_INVALID',
  ],
  [
    'setMyCommands',
    { commands: [{ command: 'a' }] },
    400,
    'Bad Request: can\'t parse BotCommand: Can\'t find field "description"',
  ],
  [
    'setMyCommands',
    { commands: [], scope: { type: 'chat' } },
    400,
    'Bad Request: can\'t parse BotCommandScope: Can\'t find field "chat_id"',
  ],
  ['setMyShortDescription', { short_description: 'x'.repeat(121) }, 400, 'Bad Request: BOT_ABOUT_INVALID'],
  ['setWebhook', { url: 'ftp://x' }, 400, 'Bad Request: invalid webhook URL specified'],
  [
    'setWebhook',
    { url: 'https://x.pl', secret_token: 'zły' },
    400,
    'Bad Request: secret token contains unallowed characters',
  ],
  ['getChatMember', { chat_id: anna }, 400, 'Bad Request: invalid user_id specified'],
]

it.each(REFUSED)('%s %j → %i %s', async (method, args, code, description) => {
  expect(await local.api(method, args)).toEqual({
    status: code,
    body: { ok: false, error_code: code, description },
  })
})
