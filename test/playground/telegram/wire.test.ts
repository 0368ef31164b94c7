import { afterAll, beforeAll, expect, it } from 'vitest'
import { MAIN_BOT, telegramUserId } from '../../../bots/playground/telegram/account.ts'
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

it('tells a stranger from a person who blocked, and from nobody', async () => {
  const stranger = await local.platform.addPerson({ name: 'Żaneta Łoś', role: 'stranger' })
  expect(stranger.id).toBe('zaneta-los')
  const send = () => local.api('sendMessage', { chat_id: telegramUserId(stranger.id), text: 'x' })
  expect((await send()).body).toMatchObject({
    error_code: 403,
    description: "Forbidden: bot can't initiate conversation with a user",
  })
  await local.sim('POST', `${stranger.id}/text`, { text: '/start' })
  expect((await send()).status).toBe(200)
  await local.sim('POST', `${stranger.id}/block`)
  expect((await send()).body).toMatchObject({
    error_code: 403,
    description: 'Forbidden: bot was blocked by the user',
  })
  await local.sim('POST', `${stranger.id}/unblock`)
  expect((await send()).status).toBe(200)
})

it('knows a token from another and from nonsense', async () => {
  const other = local.platform.addToken()
  expect((await local.api('getMe', {}, other)).body).toMatchObject({ ok: true, result: { is_bot: true } })
  expect((await local.api('getMe', {}, '100001:wrong')).body).toEqual({
    ok: false,
    error_code: 401,
    description: 'Unauthorized',
  })
  expect((await local.api('getMe', {}, 'nonsense')).body).toEqual({
    ok: false,
    error_code: 404,
    description: 'Not Found',
  })
  expect((await local.api('sendMessage', { chat_id: anna, text: 'x' }, other)).status).toBe(403)
})

it('reads arguments from the query, a form, JSON and multipart, and a method in any case', async () => {
  const at = (method: string) => `${local.root}/bot${encodeURIComponent(MAIN_BOT.token)}/${method}`
  const form = new FormData()
  form.set('chat_id', String(anna))
  form.set('text', 'cztery "ż"')
  const answers = await Promise.all([
    fetch(at(`SENDMESSAGE?chat_id=${anna}&text=raz`)),
    fetch(at('sendmessage'), {
      method: 'POST',
      body: new URLSearchParams({ chat_id: String(anna), text: 'dwa & dwa' }),
    }),
    fetch(at('sendMessage'), {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify({
        chat_id: String(anna),
        text: 'trzy',
        reply_markup: JSON.stringify({ inline_keyboard: [[button('a')]] }),
      }),
    }),
    fetch(at('sendMessage'), { method: 'POST', body: form }),
  ])
  const bodies = await Promise.all(answers.map((answer) => answer.json()))
  expect(bodies).toMatchObject([
    { ok: true, result: { text: 'raz' } },
    { ok: true, result: { text: 'dwa & dwa' } },
    {
      ok: true,
      result: { text: 'trzy', reply_markup: { inline_keyboard: [[{ text: 'Tak', callback_data: 'a' }]] } },
    },
    { ok: true, result: { text: 'cztery "ż"' } },
  ])
  const broken = await fetch(at('sendMessage'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"chat_id":',
  })
  expect(broken.status).toBe(400)
})

it('lets an unknown argument pass, as the real one does, and notes it', async () => {
  expect((await local.api('sendMessage', { chat_id: anna, text: 'x', parsemode: 'HTML' })).status).toBe(200)
  expect(await local.sim('GET', 'warnings')).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        method: 'sendMessage',
        warning: 'argument "parsemode" is not known and was ignored',
      }),
    ]),
  )
})

it('refuses an edit that changes nothing, drops the keyboard that an edit leaves out, and counts deletions in 48 hours', async () => {
  await local.api('sendMessage', inline(button('a')))
  const id = Number(local.sent().length > 0 && (await lastId()))
  const edit = (more: object) => local.api('editMessageText', { chat_id: anna, message_id: id, ...more })
  const same = { text: 'x', reply_markup: { inline_keyboard: [[button('a')]] } }
  expect((await edit(same)).body).toMatchObject({
    description:
      'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
  })
  expect((await edit({ text: 'x' })).body).toMatchObject({ ok: true, result: { text: 'x' } })
  local.advance(48 * 3_600_000)
  expect((await local.api('deleteMessage', { chat_id: anna, message_id: id })).status).toBe(200)
  await local.api('sendMessage', { chat_id: anna, text: 'stara' })
  const old = await lastId()
  local.advance(48 * 3_600_000 + 1000)
  expect((await local.api('deleteMessage', { chat_id: anna, message_id: old })).body).toMatchObject({
    description: "Bad Request: message can't be deleted for everyone",
  })
})

const lastId = async (): Promise<number> => {
  const chat = await local.sim('GET', 'anna/chat')
  if (!Array.isArray(chat)) throw new Error('no chat')
  return Number(chat.at(-1).id)
}
