import { createServer, type Server } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createLog } from '../../bots/log.ts'
import { MAIN_BOT, telegramUserId } from '../../bots/playground/telegram/account.ts'
import type { Receive, Received } from '../../bots/receive.ts'
import { startTelegram, type Telegram, TokenRefused } from '../../bots/telegram/start.ts'
import { type Local, startLocal } from '../playground/telegram/local.ts'
import { speakKeys } from './speaking.ts'

/** A database that remembers what it took in, and can be away. */
const shelf = () => {
  const taken: string[] = []
  const keys: string[] = []
  let away = false
  let ack: Received = { is: 'nothing', reader: null }
  const receive: Receive = async (input, key) => {
    if (away) throw Object.assign(new Error('no database'), { code: 'ECONNREFUSED' })
    keys.push(key.eventId)
    taken.push(input.is === 'text' ? input.text : input.is)
    return ack
  }
  return {
    receive,
    taken,
    keys,
    goAway: (yes: boolean) => {
      away = yes
    },
    answer: (text: string) => {
      ack = { is: 'toast', say: { key: 'k', params: { words: { words: text } } }, reader: null }
    },
  }
}

const logged: string[] = []
const log = createLog('debug', { write: (line) => void logged.push(line) })
let local: Local
let bots: Telegram[]
let servers: Server[]
beforeEach(async () => {
  logged.length = 0
  local = await startLocal({ policy: { pressWaitMs: 5_000 } })
  bots = []
  servers = []
})
afterEach(async () => {
  await Promise.all(bots.map((bot) => bot.stop()))
  for (const server of servers) server.close()
  await local.close()
})

const start = async (receive: Receive, webhook: { url: string; secret: string } | null = null) => {
  const bot = await startTelegram(
    { token: MAIN_BOT.token, apiRoot: local.root, webhook },
    {
      receive,
      speak: speakKeys,
      commands: [{ command: 'pomoc', description: 'Pomoc' }],
      known: () => {},
      log,
    },
  )
  bots.push(bot)
  return bot
}
const writes = (person: string, text: string) => local.sim('POST', `${person}/text`, { text })

describe('long polling', () => {
  it('takes updates in, in the order of their chat, and acknowledges them', async () => {
    const { receive, taken } = shelf()
    for (let n = 0; n < 30; n += 1) await writes(n % 2 ? 'anna' : 'piotr', `${n}`)
    await start(receive)
    await expect.poll(() => taken.length).toBe(30)
    const odd = taken.filter((text) => Number(text) % 2)
    expect(odd).toEqual(odd.toSorted((a, b) => Number(a) - Number(b)))
    await expect.poll(() => local.platform.busy()).toBe(false)
  })

  it('acknowledges nothing while the database is away, and everything after', async () => {
    const { receive, taken, goAway } = shelf()
    goAway(true)
    await start(receive)
    await writes('anna', 'jestem')
    await expect
      .poll(() => logged.filter((line) => line.includes('update not taken in')).length)
      .toBeGreaterThan(1)
    expect(local.platform.busy()).toBe(true)
    goAway(false)
    await expect.poll(() => taken).toEqual(['jestem'])
    await expect.poll(() => local.platform.busy()).toBe(false)
    expect(logged.join('')).not.toContain('jestem')
  })

  it('gets again what was committed and not acknowledged, under the same key', async () => {
    const first = shelf()
    await writes('anna', 'jestem')
    local.faults.add({
      channel: 'telegram',
      method: 'getUpdates',
      kind: 'accepted-then-reset',
      share: 1,
      count: 1,
    })
    const bot = await start(async (input, key) => {
      const received = await first.receive(input, key)
      // From here on nothing that the bot says arrives any more: as good as killed.
      local.faults.add({ channel: 'telegram', kind: 'reset', share: 1 })
      return received
    })
    await expect.poll(() => first.keys.length).toBeGreaterThan(0)
    await bot.stop()
    local.faults.clear()
    expect(local.platform.busy()).toBe(true)
    const second = shelf()
    await start(second.receive)
    await expect.poll(() => second.keys.slice(0, 1)).toEqual(first.keys.slice(0, 1))
  })

  it('outlives a second poller, refusals and lost connections', async () => {
    const { receive, taken } = shelf()
    for (const kind of ['500', '429', 'reset'] as const)
      local.faults.add({ channel: 'telegram', method: 'getUpdates', kind, share: 1, count: 1 })
    await start(receive)
    await local.api('getUpdates', { timeout: 0 })
    await writes('anna', 'dalej')
    await expect.poll(() => [...new Set(taken)], { timeout: 15_000 }).toEqual(['dalej'])
  })

  it('answers a press after it is stored, with the small text', async () => {
    const { receive, taken, answer } = shelf()
    answer('Zapisane')
    await start(receive)
    await writes('anna', 'cześć')
    await local.api('sendMessage', {
      chat_id: telegramUserId('anna'),
      text: 'Możesz?',
      reply_markup: { inline_keyboard: [[{ text: 'Mogę', callback_data: 'p:abc:yes' }]] },
    })
    const pressed = await local.sim('POST', 'anna/press', { label: 'Mogę' })
    expect(pressed).toMatchObject({ answered: true })
    expect(JSON.stringify(pressed)).toContain('Zapisane')
    expect(taken).toContain('choice')
  })

  it('tells a wrong token', async () => {
    const wrong = startTelegram(
      { token: '1:wrong', apiRoot: local.root, webhook: null },
      { receive: shelf().receive, speak: speakKeys, commands: [], known: () => {}, log },
    )
    await expect(wrong).rejects.toThrow(TokenRefused)
  })
})

describe('the webhook', () => {
  const secret = 'a-secret-of-the-webhook'
  const serve = async (receive: Receive): Promise<string> => {
    let handle: NonNullable<Telegram['webhook']> | null = null
    const server = createServer((request, response) => void handle?.(request, response))
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/telegram-webhook`
    handle = (await start(receive, { url, secret })).webhook
    return url
  }
  const post = async (url: string, body: string, token: string | null = secret) => {
    const headers = token === null ? {} : { 'x-telegram-bot-api-secret-token': token }
    return (await fetch(url, { method: 'POST', body, headers })).status
  }

  it('takes updates in and says 200 only when they are stored', async () => {
    const { receive, taken, goAway } = shelf()
    goAway(true)
    await serve(receive)
    await writes('anna', 'jestem')
    await expect.poll(() => logged.filter((line) => line.includes('not taken in')).length).toBeGreaterThan(1)
    expect(taken).toEqual([])
    goAway(false)
    await expect.poll(() => taken).toEqual(['jestem'])
    await expect.poll(() => local.platform.busy()).toBe(false)
  })

  it('refuses the forged, the broken and the endless, and takes in the malformed', async () => {
    const { receive, taken } = shelf()
    const url = await serve(receive)
    expect(await post(url, '{"update_id":1}', null)).toBe(401)
    expect(await post(url, '{"update_id":1}', 'guess')).toBe(401)
    expect(await post(url, 'not json')).toBe(400)
    expect(await post(url, '[]')).toBe(400)
    expect(await post(url, `{"update_id":1,"x":"${'x'.repeat(1_000_001)}"}`)).toBe(413)
    expect(await post(url, '{"update_id":1,"message":{"text":5}}')).toBe(200)
    expect((await fetch(url)).status).toBe(405)
    expect(taken).toEqual([])
  })
})
