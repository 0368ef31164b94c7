import { App, LogLevel, SocketModeReceiver } from '@slack/bolt'
import { Bot, InputFile } from 'grammy'
import { expect, it, onTestFinished } from 'vitest'
import { MAIN_BOT } from '../../../bots/playground/telegram/account.ts'
import { getAs, openStage, type Stage } from './stage.ts'

const tinyBot = (stage: Stage, token: string = MAIN_BOT.token): Bot => {
  const bot = new Bot(token, { client: { apiRoot: `${stage.origin}/telegram` } })
  onTestFinished(() => bot.stop())
  return bot
}
const running = async (bot: Bot): Promise<void> => {
  await new Promise<void>((resolve) => void bot.start({ onStart: () => resolve() }))
}

it('knows the people of the playground, and takes new ones under ids of their own', async () => {
  const { done, sim } = await openStage()
  expect(await done('GET', '/people')).toEqual([
    { id: 'marta', name: 'Marta', role: 'specialist', channel: 'slack' },
    { id: 'anna', name: 'Anna', role: 'volunteer', channel: 'telegram' },
    { id: 'piotr', name: 'Piotr', role: 'neighbour', channel: 'telegram' },
    { id: 'jan', name: 'Jan', role: 'participant', channel: 'telegram' },
    { id: 'ola', name: 'Ola', role: 'volunteer', channel: 'telegram' },
  ])
  const add = (name: string, channel: string) => done('POST', '/people', { name, channel })
  expect(await add('Łucja Żółw', 'telegram')).toMatchObject({ id: 'lucja-zolw', name: 'Łucja Żółw' })
  expect(await add('Anna', 'slack')).toMatchObject({ id: 'anna-2', channel: 'slack', role: 'specialist' })
  expect(await add(' Anna ', 'telegram')).toMatchObject({ id: 'anna-3', name: 'Anna' })
  expect(await done('GET', '/people')).toHaveLength(8)
  expect(await done('GET', '/slack/anna-2/channels')).toMatchObject([{ name: 'ogolny' }])
  for (const wrong of [
    { name: '…', channel: 'telegram' },
    { name: '', channel: 'telegram' },
    { name: 'Ewa', channel: 'phone' },
    { name: 'Ewa', channel: 'slack', start: 'abc' },
    { name: 'Ewa', channel: 'telegram', start: 'no spaces' },
  ])
    expect(await sim('POST', '/people', wrong)).toMatchObject({
      status: 400,
      body: { error: expect.any(String) },
    })
})

it('brings a new person by a link to the bot with its payload', async () => {
  const stage = await openStage()
  const bot = tinyBot(stage)
  bot.command('start', (context) => context.reply(`witaj: ${context.match}`))
  await running(bot)
  await stage.done('POST', '/people', { name: 'Ewa', channel: 'telegram', start: 'token_1' })
  await stage.done('POST', '/idle')
  expect(await stage.done('GET', '/telegram/ewa/chat')).toMatchObject([
    { from: 'person', text: '/start token_1' },
    { from: 'bot', text: 'witaj: token_1' },
  ])
})

it('keeps all accepted calls in order, and misbehaves when told to', async () => {
  const stage = await openStage()
  const { api } = tinyBot(stage)
  await stage.done('POST', '/telegram/anna/text', { text: 'dzień dobry' })
  await api.sendMessage(1001, 'raz')
  await api.sendMessage(1001, 'dwa')
  expect(await stage.done('GET', '/sent')).toMatchObject([
    { n: 1, channel: 'telegram', method: 'sendMessage', params: { text: 'raz' } },
    { n: 2, params: { text: 'dwa' } },
  ])
  expect(await stage.done('GET', '/sent?since=1')).toMatchObject([{ n: 2 }])
  const fault = { channel: 'telegram', method: 'sendMessage', kind: '429', share: 1, count: 1 }
  expect(await stage.done('POST', '/faults', fault)).toEqual(fault)
  await expect(api.sendMessage(1002, 'trzy')).rejects.toMatchObject({ error_code: 429 })
  // Who was told to wait has to wait; another chat goes on.
  await api.sendMessage(1001, 'cztery')
  await stage.done('POST', '/faults', { channel: 'telegram', kind: '500' })
  await expect(api.sendMessage(1001, 'pięć')).rejects.toThrow()
  await stage.done('DELETE', '/faults')
  await api.sendMessage(1001, 'sześć')
  expect(await stage.done('GET', '/sent?since=2')).toMatchObject([
    { n: 3, params: { text: 'cztery' } },
    { n: 4, params: { text: 'sześć' } },
  ])
  expect((await stage.sim('POST', '/faults', { channel: 'telegram', kind: 'fire' })).status).toBe(400)
})

it('gives foreign bots and apps tokens of their own', async () => {
  const stage = await openStage()
  const telegram = await stage.done('POST', '/tokens', { channel: 'telegram' })
  expect(telegram).toEqual({ token: expect.stringMatching(/^\d+:\S{35}$/) })
  const token = String(Object.values(telegram ?? {})[0])
  expect((await tinyBot(stage, token).api.getMe()).id).not.toBe(MAIN_BOT.id)
  const slack = await stage.done('POST', '/tokens', { channel: 'slack' })
  expect(slack).toMatchObject({ token: expect.stringMatching(/^xoxb-/), appToken: expect.any(String) })
  expect((await stage.sim('POST', '/tokens', {})).status).toBe(400)
})

it('lets files of a bot be downloaded', async () => {
  const stage = await openStage()
  const bytes = Buffer.from('imię;godziny\nAnna;2\n')
  await stage.done('POST', '/telegram/anna/text', { text: 'proszę o plik' })
  const { document } = await tinyBot(stage).api.sendDocument(1001, new InputFile(bytes, 'godziny.csv'))
  const answer = await fetch(`${stage.origin}/sim/files/${document?.file_id}`)
  expect(answer.headers.get('content-disposition')).toContain('godziny.csv')
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(bytes)
  expect((await stage.sim('GET', '/files/nothing')).status).toBe(404)
})

it('lets a Bolt app come by Socket Mode', async () => {
  const stage = await openStage()
  const clientOptions = { slackApiUrl: `${stage.origin}/slack/api/` }
  const receiver = new SocketModeReceiver({
    appToken: 'xapp-playground-krag',
    installerOptions: { clientOptions },
    logLevel: LogLevel.ERROR,
  })
  const app = new App({ token: 'xoxb-playground-krag', receiver, clientOptions, logLevel: LogLevel.ERROR })
  app.command('/krag', async ({ ack }) => ack('jestem'))
  await app.start()
  onTestFinished(async () => void (await app.stop()))
  const said = await stage.done('POST', '/slack/marta/command', { command: '/krag', text: '' })
  expect(said).toMatchObject({ acknowledged: true })
  expect(await stage.done('GET', '/slack/marta/messages')).toMatchObject([
    { from: 'bot', text: 'jestem', ephemeral: true },
  ])
})

it('tells the page of every change as it happens', async () => {
  const stage = await openStage()
  const events = await fetch(`${stage.origin}/sim/events`)
  const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader()
  const heard = async (words: string): Promise<void> => {
    for (let text = ''; !text.includes(words); ) {
      const { value, done } = (await reader?.read()) ?? { value: '', done: true }
      if (done) throw new Error(`never heard: ${words}`)
      text += value
    }
  }
  await heard('event: opened')
  await stage.done('POST', '/telegram/anna/text', { text: 'hej' })
  await heard('event: changed\ndata: ["telegram"]')
  await stage.done('POST', '/slack/marta/message', { channel: 'ogolny', text: 'hej' })
  await heard('["slack"]')
  await reader?.cancel()
})

it('refuses what makes no sense in one sentence', async () => {
  const { sim } = await openStage()
  const refused = async (status: number, method: string, path: string, body?: unknown) =>
    expect(await sim(method, path, body)).toEqual({ status, body: { error: expect.stringMatching(/\.$/) } })
  await refused(400, 'POST', '/people', '{"name":')
  await refused(400, 'POST', '/people', JSON.stringify({ name: 'x'.repeat(1024 * 1024) }))
  await refused(400, 'POST', '/people', '[]')
  await refused(400, 'POST', '/telegram/nobody/text', { text: 'hej' })
  await refused(400, 'POST', '/telegram/anna/text', { text: '' })
  await refused(400, 'POST', '/slack/anna/command', { command: '/krag' })
  await refused(400, 'GET', '/sent?since=x')
  await refused(400, 'GET', '/%E0%A4%A')
  await refused(404, 'GET', '')
  await refused(404, 'GET', '/weather')
  await refused(404, 'PUT', '/people')
  await refused(404, 'GET', '/people/anna')
})

it('is there for this machine only, and for no foreign page in its browser', async () => {
  const { origin } = await openStage()
  const there = async (path: string, headers: Record<string, string>) =>
    (await getAs(`${origin}${path}`, headers)).status
  const port = new URL(origin).port
  expect(await there('/sim/people', { host: `localhost:${port}` })).toBe(200)
  expect(await there('/sim/people', { host: `127.0.0.1:${port}`, origin })).toBe(200)
  for (const path of [
    '/sim/people',
    '/telegram/bot100001:playground-krag/getMe',
    '/slack/api/auth.test',
    '/',
  ]) {
    expect(await there(path, { host: `evil.example:${port}` })).toBe(403)
    expect(await there(path, { host: `127.0.0.1:${port}`, origin: 'http://evil.example' })).toBe(403)
  }
})

it('leaves other paths to others', async () => {
  const { origin } = await openStage()
  for (const path of ['/healthz', '/slack/events', '/telegram/webhook', '/slack/oauth_redirect', '/simple'])
    expect(await (await fetch(`${origin}${path}`)).text()).toBe('not the playground')
})
