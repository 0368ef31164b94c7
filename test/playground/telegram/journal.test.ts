import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { z } from 'zod'
import { MAIN_BOT, telegramUserId } from '../../../bots/playground/telegram/account.ts'
import { openStore } from '../../../bots/playground/telegram/store.ts'
import { type Local, START, startLocal } from './local.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'krag-telegram-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const anna = telegramUserId('anna')
const policy = { perChat: { perSecond: 1000, burst: 1000 } }
const keyboard = { inline_keyboard: [[{ text: 'Tak', callback_data: 'y' }]] }

type Step = (local: Local) => Promise<unknown>
const message = fc.integer({ min: 1, max: 12 })
const person = fc.constantFrom('anna', 'piotr')
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(person, fc.constantFrom('tak', '/start a', 'nie mogę')).map(
    ([who, text]): Step =>
      (local) =>
        local.sim('POST', `${who}/text`, { text }),
  ),
  fc.tuple(person, fc.constantFrom('photo', 'block', 'unblock', 'contact')).map(
    ([who, what]): Step =>
      (local) =>
        local.sim('POST', `${who}/${what}`, {}),
  ),
  fc.tuple(person, message).map(
    ([who, messageId]): Step =>
      (local) =>
        local.sim('POST', `${who}/press`, { messageId, data: 'y' }),
  ),
  fc.tuple(person, message).map(
    ([who, messageId]): Step =>
      (local) =>
        local.sim('POST', `${who}/edit`, { messageId, text: 'jednak' }),
  ),
  fc.constant<Step>((local) => local.sim('POST', 'groups', { title: 'Krąg', people: ['anna', 'piotr'] })),
  fc.constant<Step>((local) =>
    local.api('sendMessage', { chat_id: anna, text: 'Możesz?', reply_markup: keyboard }),
  ),
  fc.tuple(message, fc.constantFrom('inaczej', 'jeszcze inaczej')).map(
    ([message_id, text]): Step =>
      (local) =>
        local.api('editMessageText', { chat_id: anna, message_id, text }),
  ),
  message.map(
    (message_id): Step =>
      (local) =>
        local.api('deleteMessage', { chat_id: anna, message_id }),
  ),
  message.map(
    (message_id): Step =>
      (local) =>
        local.api('setMessageReaction', {
          chat_id: anna,
          message_id,
          reaction: [{ type: 'emoji', emoji: '👍' }],
        }),
  ),
  fc.integer({ min: -3, max: 9 }).map(
    (n): Step =>
      (local) =>
        local.api('getUpdates', { offset: n > 0 ? 700_000_000 + n : n }),
  ),
  fc.constantFrom(['message'], []).map(
    (allowed_updates): Step =>
      (local) =>
        local.api('getUpdates', { allowed_updates }),
  ),
  fc.constant<Step>((local) =>
    local.api('setMyCommands', { commands: [{ command: 'pomoc', description: 'Pomoc' }] }),
  ),
  fc.constant<Step>((local) => local.platform.addPerson({ name: 'Ewa', role: 'volunteer', start: 'x' })),
  fc.constant<Step>(async (local) => local.platform.addToken()),
)

it('rebuilds from its journal exactly what it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 30 }), async (steps) => {
      const own = mkdtempSync(join(folder, 'run-'))
      const local = await startLocal({ folder: own, policy })
      // A refused step is part of the story.
      for (const act of steps) await act(local).catch(() => undefined)
      const before = await seen(local)
      await local.close()
      const again = await startLocal({ folder: own, policy })
      expect(await seen(again)).toEqual(before)
      await again.close()
    }),
    { numRuns: 60, seed: 11 },
  )
})

/** All that a bot or a person could see. */
const seen = async (local: Local) => ({
  people: local.platform.people(),
  chats: await Promise.all(local.platform.people().map(({ id }) => local.sim('GET', `${id}/chat`))),
  updates: (await local.api('getUpdates')).body,
  commands: (await local.api('getMyCommands')).body,
  webhook: (await local.api('getWebhookInfo')).body,
  busy: local.platform.busy(),
})

it('keeps numbering, and the answers to presses, over a restart', async () => {
  const first = await startLocal({ folder, policy })
  await first.api('sendMessage', { chat_id: anna, text: 'x', reply_markup: keyboard })
  const press = async () =>
    z.object({ queryId: z.string() }).parse(await first.sim('POST', 'anna/press', { label: 'Tak' })).queryId
  const answer = async (local: Local, id: string) =>
    (await local.api('answerCallbackQuery', { callback_query_id: id })).status
  const [answered, open] = [await press(), await press()]
  expect(await answer(first, answered)).toBe(200)
  await first.close()
  const second = await startLocal({ folder, policy, now: START + 1000 })
  expect([await answer(second, answered), await answer(second, open)]).toEqual([400, 200])
  const sent = await second.api('sendMessage', { chat_id: anna, text: 'y' })
  expect(sent.body).toMatchObject({ result: { message_id: 2 } })
  await second.close()
})

it('forgets a last line that was cut short, and nothing else', async () => {
  const local = await startLocal({ folder, policy })
  await local.sim('POST', 'anna/text', { text: 'całe' })
  const journal = join(folder, 'telegram.jsonl')
  const whole = readFileSync(journal)
  await local.sim('POST', 'anna/text', { text: 'urwane' })
  const longer = readFileSync(journal)
  await local.close()
  for (const end of [whole.length + 1, Math.floor((whole.length + longer.length) / 2), longer.length - 1]) {
    writeFileSync(journal, longer.subarray(0, end))
    const store = openStore(folder)
    const chat = store.state.bots.get(MAIN_BOT.id)?.chats.get(anna)
    expect([...(chat?.messages.values() ?? [])].map(({ content }) => content.text)).toEqual(['całe'])
    expect(store.state.bots.get(MAIN_BOT.id)?.updates.size).toBe(1)
    store.close()
  }
})

type Served = { process: ChildProcess; url: string }
const serve = async (): Promise<Served> => {
  const served = new URL('./served.ts', import.meta.url).pathname
  const child = spawn(process.execPath, ['--import', 'tsx', served, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [said] = await once(child.stdout, 'data')
  return { process: child, url: `http://127.0.0.1:${String(said).trim()}` }
}
const call = async (url: string, body: unknown): Promise<unknown> => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return response.json()
}
const polled = z.object({
  result: z.array(z.object({ update_id: z.number(), message: z.object({ text: z.string() }) })),
})

it('loses nothing and brings nothing acknowledged back, killed while people write and the bot polls', async () => {
  const written = new Set<string>()
  const told = new Set<string>()
  const heard: string[] = []
  let offset = 0
  for (let life = 0; life < 4; life += 1) {
    const served = await serve()
    const api = `${served.url}/telegram/bot${MAIN_BOT.token}/getUpdates`
    const killAt = told.size + 15 + life * 7
    const writing = (async () => {
      for (;;) {
        const text = `wiadomość ${written.size}`
        written.add(text)
        await call(`${served.url}/sim/telegram/anna/text`, { text })
        told.add(text)
        if (told.size === killAt) served.process.kill('SIGKILL')
      }
    })()
    const polling = (async () => {
      for (;;) {
        const { result } = polled.parse(await call(api, { offset, timeout: 5, limit: 3 }))
        heard.push(...result.map(({ message: { text } }) => text))
        offset = (result.at(-1)?.update_id ?? offset - 1) + 1
      }
    })()
    await Promise.allSettled([writing, polling])
  }
  const last = await serve()
  for (;;) {
    const { result } = polled.parse(
      await call(`${last.url}/telegram/bot${MAIN_BOT.token}/getUpdates`, { offset, limit: 100 }),
    )
    if (result.length === 0) break
    heard.push(...result.map(({ message: { text } }) => text))
    offset = (result.at(-1)?.update_id ?? 0) + 1
  }
  last.process.kill('SIGKILL')
  expect(told.size).toBeGreaterThan(50)
  expect([...told].filter((text) => !heard.includes(text))).toEqual([])
  expect(heard).toHaveLength(new Set(heard).size)
})
