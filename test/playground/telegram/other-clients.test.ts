import { createServer } from 'node:http'
import { Bot as GrammyBot, webhookCallback } from 'grammy'
import { Bot as NodeBot } from 'node-telegram-bot-api'
import { Markup, Telegraf } from 'telegraf'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { MAIN_BOT } from '../../../bots/playground/telegram/account.ts'
import { type Local, portOf, startLocal } from './local.ts'

let local: Local
beforeEach(async () => {
  local = await startLocal({ policy: { pressWaitMs: 5_000 } })
})
afterEach(() => local.close())

it('serves telegraf, with a bot of its own beside Krąg', async () => {
  const token = local.platform.addToken()
  // telegraf resolves the address of a call against this one, so that it needs the closing slash.
  const bot = new Telegraf(token, { telegram: { apiRoot: `${local.root}/` } })
  bot.start((ctx) => ctx.reply('Witaj', Markup.inlineKeyboard([Markup.button.callback('Tak', 'y')])))
  bot.action('y', (ctx) => ctx.answerCbQuery('Jest'))
  const running = bot.launch()
  await local.sim('POST', 'anna/text', { text: '/start', bot: token })
  await expect
    .poll(() => local.sim('GET', `anna/chat?bot=${encodeURIComponent(token)}`))
    .toMatchObject([{ text: '/start' }, { text: 'Witaj', buttons: [{ label: 'Tak', data: 'y' }] }])
  expect(await local.sim('POST', 'anna/press', { label: 'Tak', bot: token })).toMatchObject({ alert: 'Jest' })
  expect(await local.sim('GET', 'anna/chat')).toEqual([])
  expect(local.platform.busy()).toBe(false)
  bot.stop()
  await running
})

it('serves node-telegram-bot-api', async () => {
  const bot = new NodeBot(MAIN_BOT.token, { apiRoot: local.root })
  bot.command('start', (ctx) =>
    ctx.reply('Witaj', { reply_markup: { inline_keyboard: [[{ text: 'Tak', callback_data: 'y' }]] } }),
  )
  bot.on('callback_query', async (ctx) => {
    await ctx.answerCallbackQuery({ text: 'Jest' })
  })
  const running = bot.startPolling()
  await local.sim('POST', 'piotr/text', { text: '/start' })
  await expect.poll(() => local.sim('GET', 'piotr/chat')).toMatchObject([{}, { text: 'Witaj' }])
  expect(await local.sim('POST', 'piotr/press', { label: 'Tak' })).toMatchObject({ alert: 'Jest' })
  await bot.stop()
  await running
})

it('calls the webhook of grammY with its secret, and does what the answer says', async () => {
  const bot = new GrammyBot(MAIN_BOT.token, {
    client: { apiRoot: local.root, canUseWebhookReply: (method) => method === 'sendMessage' },
  })
  bot.on('message:text', (ctx) => ctx.reply(`Odpowiedź: ${ctx.message.text}`))
  const callback = webhookCallback(bot, 'http', { secretToken: 'tajne-haslo_1' })
  const server = createServer((request, response) => void callback(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  await bot.init()
  await bot.api.setWebhook(`http://127.0.0.1:${portOf(server.address())}/`, { secret_token: 'tajne-haslo_1' })
  await local.sim('POST', 'anna/text', { text: 'raz' })
  await local.sim('POST', 'anna/text', { text: 'dwa' })
  await expect.poll(() => local.platform.busy()).toBe(false)
  expect(await local.sim('GET', 'anna/chat')).toMatchObject([
    { text: 'raz' },
    { text: 'dwa' },
    { text: 'Odpowiedź: raz' },
    { text: 'Odpowiedź: dwa' },
  ])
  server.closeAllConnections()
  server.close()
})
