import { App, LogLevel, SocketModeReceiver } from '@slack/bolt'
import { WebClient } from '@slack/web-api'
import { Bot, InlineKeyboard } from 'grammy'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { MAIN_BOT } from '../../../bots/playground/telegram/account.ts'
import { openStage, type Stage } from '../sim/stage.ts'
import { noBrowser, openBrowser, visit } from './browser.ts'

const anna = (page: Page) => page.getByRole('article', { name: 'Telefon: Anna' })
const slack = (page: Page) => page.getByRole('region', { name: 'Slack: Marta' })
const write = async (page: Page, field: string, text: string): Promise<void> => {
  await page.getByLabel(field).fill(text)
  await page.getByLabel(field).press('Enter')
}

const startBot = async (stage: Stage, set: (bot: Bot) => void): Promise<void> => {
  const bot = new Bot(MAIN_BOT.token, { client: { apiRoot: `${stage.origin}/telegram` } })
  set(bot)
  onTestFinished(() => bot.stop())
  await new Promise<void>((resolve) => void bot.start({ onStart: () => resolve() }))
}
const startApp = async (stage: Stage, set: (app: App) => void): Promise<void> => {
  const clientOptions = { slackApiUrl: `${stage.origin}/slack/api/` }
  const receiver = new SocketModeReceiver({
    appToken: 'xapp-playground-krag',
    installerOptions: { clientOptions },
    logLevel: LogLevel.ERROR,
  })
  const app = new App({ token: 'xoxb-playground-krag', receiver, clientOptions, logLevel: LogLevel.ERROR })
  set(app)
  await app.start()
  onTestFinished(async () => void (await app.stop()))
}

describe.skipIf(noBrowser)('the page in a browser (Chromium)', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser?.close())

  it('shows everybody side by side, and the clock of Poland', async () => {
    const stage = await openStage()
    await stage.done('POST', '/clock', { to: '2035-11-24T09:58' })
    const { page, complaints } = await visit(browser, stage.origin)
    expect(await page.title()).toBe('Krąg – na próbę')
    for (const name of ['Anna', 'Piotr', 'Jan', 'Ola'])
      expect(await page.getByRole('article', { name: `Telefon: ${name}` }).count()).toBe(1)
    await slack(page).getByRole('button', { name: 'ogolny' }).waitFor()
    expect(await page.locator('.clock-now time').textContent()).toMatch(/^sobota 24 listopada, 9\.5[89]$/)
    expect(complaints).toEqual([])
  })

  it('brings what is written to the bot, and its answer back, live', async () => {
    const stage = await openStage()
    await startBot(stage, (bot) => {
      bot.on('message:text', (context) =>
        context.reply(`słyszę: <b>${context.message.text}</b>`, {
          reply_markup: new InlineKeyboard().text('Dobrze', 'ok'),
        }),
      )
      bot.on('callback_query', async (context) => {
        await context.answerCallbackQuery('Zapisane')
        await context.editMessageText('naciśnięte')
      })
    })
    const { page, complaints } = await visit(browser, stage.origin)
    await write(page, 'Wiadomość od: Anna', 'mogę po 15')
    await anna(page).getByText('słyszę: <b>mogę po 15</b>').waitFor()
    expect(await stage.done('GET', '/telegram/anna/chat')).toMatchObject([{ text: 'mogę po 15' }, {}])
    await anna(page).getByRole('button', { name: 'Dobrze' }).click()
    await anna(page).getByText('Zapisane').waitFor()
    await anna(page).getByText('naciśnięte').waitFor()
    expect(await anna(page).getByRole('button', { name: 'Dobrze' }).count()).toBe(0)
    expect(await anna(page).getByText('zmieniono').count()).toBe(1)
    expect(complaints).toEqual([])
  })

  it('opens a form by a command, shows what is wrong with it, and sends what was filled in', async () => {
    const stage = await openStage()
    await startApp(stage, (app) => {
      app.command('/krag', async ({ ack, client, command }) => {
        await ack()
        await client.views.open({ trigger_id: command.trigger_id, view: form })
      })
      app.view('form', async ({ ack, view, client, body }) => {
        const value = view.state.values.kind?.kind?.selected_option?.value
        const date = view.state.values.date?.date?.selected_date
        if (value === 'no') return await ack({ response_action: 'errors', errors: { kind: 'Nie dziś.' } })
        await ack()
        await client.chat.postMessage({ channel: body.user.id, text: `prośba: ${value}, ${date}` })
      })
    })
    const { page, complaints } = await visit(browser, stage.origin)
    await write(page, 'Wiadomość na Slacku: #ogolny', '/krag')
    const dialog = page.getByRole('dialog', { name: 'Nowa prośba' })
    await dialog.waitFor()
    await dialog.getByRole('button', { name: 'Wyślij' }).click()
    await dialog.getByText('To pole jest potrzebne.').first().waitFor()
    await dialog.getByLabel('Pomoc').selectOption('no')
    await dialog.getByLabel('Dzień').fill('2035-11-28')
    await dialog.getByRole('button', { name: 'Wyślij' }).click()
    await dialog.getByText('Nie dziś.').waitFor()
    expect(await dialog.getByLabel('Dzień').inputValue()).toBe('2035-11-28')
    await dialog.getByLabel('Pomoc').selectOption('yes')
    await dialog.getByRole('button', { name: 'Wyślij' }).click()
    await dialog.waitFor({ state: 'detached' })
    await slack(page).getByText('prośba: yes, 2035-11-28').waitFor()
    expect(complaints).toEqual([])
  })

  it('ticks the first steps off as they are done, and remembers when they are hidden', async () => {
    const stage = await openStage()
    await startApp(stage, (app) => app.command('/krag', async ({ ack }) => ack('jestem')))
    const { page } = await visit(browser, stage.origin)
    const done = page.locator('.guide li.done')
    expect(await done.count()).toBe(0)
    await write(page, 'Wiadomość na Slacku: #ogolny', '/krag')
    await page.locator('.guide li.done', { hasText: '/krag' }).waitFor()
    await page.getByRole('button', { name: 'Ukryj' }).click()
    await page.reload()
    await page.getByRole('button', { name: 'Przewodnik' }).waitFor()
    expect(await page.locator('.guide').count()).toBe(0)
  })

  it('opens a link to the bot as Ola, or as somebody new', async () => {
    const stage = await openStage()
    const { page } = await visit(browser, stage.origin)
    const text = 'Zapraszam: https://t.me/krag_bot?start=abc_1'
    await stage.done('POST', '/slack/marta/message', { channel: 'ogolny', text })
    await page.getByRole('button', { name: 'otwórz jako Ola' }).click()
    await page.getByRole('article', { name: 'Telefon: Ola' }).getByText('/start').waitFor()
    expect(await stage.done('GET', '/telegram/ola/chat')).toMatchObject([{ text: '/start abc_1' }])
    await page.getByRole('button', { name: 'otwórz jako nowa osoba' }).click()
    await page.getByLabel('Imię').fill('Ewa')
    await page.keyboard.press('Enter')
    await page.getByRole('article', { name: 'Telefon: Ewa' }).waitFor()
    expect(await stage.done('GET', '/telegram/ewa/chat')).toMatchObject([{ text: '/start abc_1' }])
  })

  it('moves the clock, and says in Polish what can not be', async () => {
    const stage = await openStage()
    await stage.done('POST', '/clock', { to: '2035-11-24T09:00' })
    const { page } = await visit(browser, stage.origin)
    const time = page.locator('.clock-now time')
    await page.getByRole('button', { name: '+1 h' }).click()
    await page.locator('.clock-now time', { hasText: /10\.0\d/ }).waitFor()
    await page.getByRole('button', { name: '+1 dzień' }).click()
    await page.locator('.clock-now time', { hasText: 'niedziela 25 listopada' }).waitFor()
    await page.getByLabel('Dzień i godzina').fill('2035-11-27T08:30')
    await page.getByRole('button', { name: 'Ustaw' }).click()
    await page.locator('.clock-now time', { hasText: 'wtorek 27 listopada, 8.3' }).waitFor()
    await page.getByLabel('Dzień i godzina').fill('2035-11-20T08:30')
    await page.getByRole('button', { name: 'Ustaw' }).click()
    await page.getByText('Zegar chodzi tylko naprzód').waitFor()
    expect(await time.textContent()).toContain('27 listopada')
  })

  it('brings a new answer in a thread further up into view', async () => {
    const stage = await openStage()
    const client = new WebClient('xoxb-playground-krag', { slackApiUrl: `${stage.origin}/slack/api/` })
    const say = (text: string, thread_ts?: string) =>
      client.chat.postMessage({ channel: 'C0OGOLNY', text, ...(thread_ts ? { thread_ts } : {}) })
    const { ts } = await say('pierwsza prośba')
    for (let n = 1; n <= 25; n += 1)
      await stage.done('POST', '/slack/marta/message', { channel: 'ogolny', text: `dalej ${n}` })
    const { page } = await visit(browser, stage.origin)
    await slack(page).getByText('dalej 25').waitFor()
    const boxOf = (text: string) => slack(page).getByText(text, { exact: true }).boundingBox()
    const seen = (text: string) =>
      expect
        .poll(async () => {
          const [list, one] = [await page.locator('.messages').boundingBox(), await boxOf(text)]
          return list && one && one.y >= list.y && one.y + one.height <= list.y + list.height
        })
        .toBe(true)
    await seen('dalej 25')
    await say('odpowiedź w wątku', ts)
    await seen('odpowiedź w wątku')
  })

  it('never takes what people write for markup', async () => {
    const stage = await openStage()
    const { page, complaints } = await visit(browser, stage.origin)
    const nasty =
      '<img src=x onerror="document.title=1"><script>document.title=2</script> javascript:alert(1)'
    await write(page, 'Wiadomość od: Anna', nasty)
    await anna(page).getByText(nasty).waitFor()
    await stage.done('POST', '/slack/marta/message', { channel: 'ogolny', text: `*${nasty}*` })
    await slack(page).getByText('onerror').waitFor()
    expect(await page.locator('.words img, .words script, a[href^="javascript"]').count()).toBe(0)
    expect(await page.title()).toBe('Krąg – na próbę')
    expect(complaints).toEqual([])
  })

  it('stands one under another on a phone, with nothing wider than the screen', async () => {
    const stage = await openStage()
    const { page } = await visit(browser, stage.origin, 390, 844)
    const width = await page.evaluate('document.documentElement.scrollWidth')
    expect(width).toBeLessThanOrEqual(390)
  })
})

const form = {
  type: 'modal' as const,
  callback_id: 'form',
  title: { type: 'plain_text' as const, text: 'Nowa prośba' },
  submit: { type: 'plain_text' as const, text: 'Wyślij' },
  close: { type: 'plain_text' as const, text: 'Anuluj' },
  blocks: [
    {
      type: 'input' as const,
      block_id: 'kind',
      label: { type: 'plain_text' as const, text: 'Pomoc' },
      element: {
        type: 'static_select' as const,
        action_id: 'kind',
        options: ['yes', 'no'].map((value) => ({
          value,
          text: { type: 'plain_text' as const, text: value },
        })),
      },
    },
    {
      type: 'input' as const,
      block_id: 'date',
      label: { type: 'plain_text' as const, text: 'Dzień' },
      element: { type: 'datepicker' as const, action_id: 'date' },
    },
  ],
}
