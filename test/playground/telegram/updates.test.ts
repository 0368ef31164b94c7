import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { z } from 'zod'
import { telegramUserId } from '../../../bots/playground/telegram/account.ts'
import { type Local, portOf, startLocal } from './local.ts'

let local: Local
beforeEach(async () => {
  local = await startLocal()
})
afterEach(() => local.close())

const updatesOf = z.object({
  ok: z.literal(true),
  result: z.array(z.looseObject({ update_id: z.number() })),
})
const getUpdates = async (args: object = {}) =>
  updatesOf.parse((await local.api('getUpdates', args)).body).result
const texts = (updates: { [field: string]: unknown }[]) =>
  updates.map(({ message }) => z.object({ text: z.string() }).parse(message).text)
const write = (text: string) => local.sim('POST', 'anna/text', { text })

it('keeps an update until a higher offset acknowledges it', async () => {
  await write('raz')
  await write('dwa')
  const [first, second] = await getUpdates()
  expect(texts(await getUpdates())).toEqual(['raz', 'dwa'])
  expect(second?.update_id).toBe((first?.update_id ?? 0) + 1)
  expect(local.platform.busy()).toBe(true)
  expect(texts(await getUpdates({ offset: second?.update_id }))).toEqual(['dwa'])
  expect(texts(await getUpdates({ offset: 0 }))).toEqual(['dwa'])
  expect(await getUpdates({ offset: (second?.update_id ?? 0) + 1 })).toEqual([])
  expect(local.platform.busy()).toBe(false)
})

it('keeps the newest for a negative offset, and so many as the limit says', async () => {
  for (const text of ['a', 'b', 'c', 'd']) await write(text)
  expect(texts(await getUpdates({ limit: 2 }))).toEqual(['a', 'b'])
  expect(texts(await getUpdates({ offset: -2 }))).toEqual(['c', 'd'])
  expect(texts(await getUpdates())).toEqual(['c', 'd'])
})

it('waits for an update, and lets only one call wait: the other ends with 409', async () => {
  const two = [local.api('getUpdates', { timeout: 30 }), local.api('getUpdates', { timeout: 30 })]
  const ended = await Promise.race(two)
  expect(ended).toEqual({
    status: 409,
    body: {
      ok: false,
      error_code: 409,
      description:
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    },
  })
  await write('jest')
  const bodies = (await Promise.all(two)).map(({ body }) => body)
  expect(bodies).toContainEqual(
    expect.objectContaining({
      ok: true,
      result: [expect.objectContaining({ message: expect.objectContaining({ text: 'jest' }) })],
    }),
  )
})

it('drops what nobody fetched for a day', async () => {
  await write('wczoraj')
  local.advance(23 * 3_600_000)
  await write('dziś')
  expect(texts(await getUpdates())).toEqual(['wczoraj', 'dziś'])
  local.advance(2 * 3_600_000)
  expect(texts(await getUpdates())).toEqual(['dziś'])
  local.advance(24 * 3_600_000)
  expect(local.platform.busy()).toBe(false)
})

it('gives the kinds asked for, until others are asked for', async () => {
  await getUpdates({ allowed_updates: ['callback_query'] })
  await write('niechciane')
  expect(await getUpdates()).toEqual([])
  await getUpdates({ allowed_updates: [] })
  await write('chciane')
  expect(texts(await getUpdates())).toEqual(['chciane'])
})

it('lets a press be answered once, and in time', async () => {
  const buttons = { inline_keyboard: [[{ text: 'Tak', callback_data: 'y' }]] }
  await local.api('sendMessage', { chat_id: telegramUserId('anna'), text: 'x', reply_markup: buttons })
  const press = async () =>
    z.object({ queryId: z.string() }).parse(await local.sim('POST', 'anna/press', { label: 'Tak' })).queryId
  const answer = async (id: string) =>
    (await local.api('answerCallbackQuery', { callback_query_id: id })).status
  const id = await press()
  expect([await answer(id), await answer(id)]).toEqual([200, 400])
  const late = await press()
  local.advance(61_000)
  expect(await answer(late)).toBe(400)
})

it('calls a webhook in the order of the chat, again until it says yes, and not while it is polled', async () => {
  const heard: { text: string; secret: string | undefined }[] = []
  let refusals = 3
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const { message } = z.object({ message: z.object({ text: z.string() }) }).parse(JSON.parse(body))
    const header = request.headers['x-telegram-bot-api-secret-token']
    heard.push({ text: message.text, secret: typeof header === 'string' ? header : undefined })
    refusals -= 1
    response.writeHead(refusals >= 0 ? 500 : 200).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${portOf(server.address())}/`
  await local.api('setWebhook', { url, secret_token: 'abc' })
  expect((await local.api('getUpdates')).body).toMatchObject({
    error_code: 409,
    description:
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
  })
  await write('raz')
  await write('dwa')
  await expect.poll(() => local.platform.busy()).toBe(false)
  expect(heard.map(({ text }) => text)).toEqual(['raz', 'raz', 'raz', 'raz', 'dwa'])
  expect(new Set(heard.map(({ secret }) => secret))).toEqual(new Set(['abc']))
  expect((await local.api('getWebhookInfo')).body).toMatchObject({
    result: { url, last_error_message: 'Wrong response from the webhook: 500 Internal Server Error' },
  })
  await local.api('deleteWebhook')
  await write('trzy')
  expect(texts(await getUpdates())).toEqual(['trzy'])
  server.close()
})

it('calls a webhook after a restart with what it had not taken', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'krag-telegram-'))
  const heard: string[] = []
  let closed = true
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    heard.push(body)
    response.writeHead(closed ? 503 : 200).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const first = await startLocal({ folder })
  await first.api('setWebhook', { url: `http://127.0.0.1:${portOf(server.address())}/` })
  await first.sim('POST', 'anna/text', { text: 'czeka' })
  await expect.poll(() => heard.length).toBeGreaterThan(1)
  await first.close()
  closed = false
  const second = await startLocal({ folder })
  await expect.poll(() => second.platform.busy()).toBe(false)
  expect(new Set(heard.map((body) => JSON.parse(body).update_id)).size).toBe(1)
  await second.close()
  server.close()
  rmSync(folder, { recursive: true })
})
