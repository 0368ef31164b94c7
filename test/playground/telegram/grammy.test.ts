import { Bot, GrammyError, InlineKeyboard, InputFile } from 'grammy'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { MAIN_BOT, telegramUserId } from '../../../bots/playground/telegram/account.ts'
import { type Local, startLocal } from './local.ts'

let local: Local
let bot: Bot
beforeEach(async () => {
  local = await startLocal({ policy: { pressWaitMs: 5_000 } })
  bot = new Bot(MAIN_BOT.token, { client: { apiRoot: local.root } })
})
afterEach(async () => {
  await bot.stop()
  await local.close()
})

const anna = telegramUserId('anna')
const started = () => new Promise<void>((resolve) => void bot.start({ onStart: () => resolve() }))

it('lets grammY poll, answer, edit, and show an alert', async () => {
  bot.on('message:text', (ctx) =>
    ctx.reply('Możesz?', { reply_markup: new InlineKeyboard().text('Mogę', 'yes').text('Nie', 'no') }),
  )
  bot.on('callback_query:data', async (ctx) => {
    await ctx.editMessageText(`Wybrano: ${ctx.callbackQuery.data}`)
    await ctx.answerCallbackQuery({ text: 'Dziękujemy', show_alert: true })
  })
  await started()
  await local.sim('POST', 'anna/text', { text: 'Cześć' })
  await expect
    .poll(() => local.sim('GET', 'anna/chat'))
    .toMatchObject([
      { from: 'person', text: 'Cześć' },
      {
        from: 'bot',
        text: 'Możesz?',
        buttons: [
          { label: 'Mogę', data: 'yes' },
          { label: 'Nie', data: 'no' },
        ],
      },
    ])
  expect(await local.sim('POST', 'anna/press', { label: 'Mogę' })).toMatchObject({
    answered: true,
    alert: 'Dziękujemy',
  })
  expect(await local.sim('GET', 'anna/chat')).toMatchObject([
    {},
    { text: 'Wybrano: yes', edited: true, buttons: [] },
  ])
  expect(local.sent().map(({ method }) => method)).toEqual([
    'sendMessage',
    'editMessageText',
    'answerCallbackQuery',
  ])
  await expect.poll(() => local.platform.busy()).toBe(false)
})

it('gives grammY the official errors', async () => {
  const refused = async (call: Promise<unknown>) => {
    const error = await call.then(
      () => null,
      (thrown: unknown) => thrown,
    )
    return error instanceof GrammyError ? [error.error_code, error.description] : error
  }
  expect(await refused(bot.api.sendMessage(1, 'x'))).toEqual([400, 'Bad Request: chat not found'])
  expect(await refused(bot.api.sendMessage(anna, ''))).toEqual([400, 'Bad Request: message text is empty'])
  await local.sim('POST', 'anna/block')
  expect(await refused(bot.api.sendMessage(anna, 'x'))).toEqual([
    403,
    'Forbidden: bot was blocked by the user',
  ])
})

it('takes a document that grammY uploads, and gives it back', async () => {
  const sent = await bot.api.sendDocument(anna, new InputFile(Buffer.from('a;b\n'), 'zażółć.csv'), {
    caption: '<b>Plik</b>',
    parse_mode: 'HTML',
  })
  expect(sent.document.file_name).toBe('zażółć.csv')
  const file = await bot.api.getFile(sent.document.file_id)
  const bytes = await fetch(`${local.root}/file/bot${MAIN_BOT.token}/${file.file_path}`)
  expect(await bytes.text()).toBe('a;b\n')
  expect(Buffer.from(local.platform.file(sent.document.file_id)?.bytes ?? []).toString()).toBe('a;b\n')
})
