import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { SimRefusal } from '../../../bots/playground/platform/local-platform.ts'
import { MAIN_BOT, telegramUserId } from '../../../bots/playground/telegram/account.ts'
import { type Local, startLocal } from './local.ts'

let local: Local
beforeEach(async () => {
  local = await startLocal()
})
afterEach(() => local.close())

const anna = telegramUserId('anna')
const posted = z.object({ messageId: z.string() })
const answer = z.object({ ok: z.literal(true), result: z.looseObject({ message_id: z.number() }) })
const updates = async () =>
  z
    .object({ result: z.array(z.looseObject({})) })
    .parse((await local.api('getUpdates')).body)
    .result.map(({ update_id: _id, ...update }) => update)
const post = async (path: string, body: unknown = {}) =>
  posted.parse(await local.sim('POST', path, body)).messageId
const ask = async (chatId: number, text: string, replyMarkup: unknown) =>
  answer.parse((await local.api('sendMessage', { chat_id: chatId, text, reply_markup: replyMarkup })).body)
    .result.message_id
const inline = (...labels: string[]) => ({
  inline_keyboard: labels.map((text) => [{ text, callback_data: text.toLowerCase() }]),
})
const refusal = async (call: Promise<unknown>): Promise<string> => {
  const error = await call.catch((thrown: unknown) => thrown)
  return error instanceof SimRefusal ? error.message : `not refused: ${JSON.stringify(error)}`
}

it('writes, edits and sends all that a person can', async () => {
  const messageId = await post('anna/text', { text: 'Mgę' })
  await local.sim('POST', 'anna/edit', { messageId, text: 'Mogę' })
  await post('anna/sticker')
  await post('anna/photo', { caption: 'Ogród' })
  await post('anna/voice', { duration: 7 })
  await post('anna/contact')
  await post('anna/location', { latitude: 50.06, longitude: 19.94 })
  expect(await updates()).toMatchObject([
    { message: { text: 'Mgę' } },
    { edited_message: { text: 'Mogę', edit_date: expect.any(Number) } },
    { message: { sticker: { emoji: '👍' } } },
    { message: { photo: [{}], caption: 'Ogród' } },
    { message: { voice: { duration: 7, mime_type: 'audio/ogg' } } },
    { message: { contact: { first_name: 'Anna', user_id: anna } } },
    { message: { location: { latitude: 50.06, longitude: 19.94 } } },
  ])
  expect(await local.sim('GET', 'anna/chat')).toMatchObject([
    {
      id: messageId,
      from: 'person',
      text: 'Mogę',
      edited: true,
      deleted: false,
      at: '2026-11-23T09:00:00.000Z',
    },
    { kind: 'sticker' },
    { kind: 'photo', text: 'Ogród', file: { name: 'photo.png' } },
    { kind: 'voice' },
    { kind: 'contact' },
    { kind: 'location' },
  ])
})

describe('a press', () => {
  it('finds the newest button of that name', async () => {
    await ask(anna, 'pierwsze', inline('Tak'))
    const newest = await ask(anna, 'drugie', inline('Tak', 'Nie'))
    await local.sim('POST', 'anna/press', { label: 'Tak' })
    expect(await updates()).toMatchObject([
      { callback_query: { data: 'tak', message: { message_id: newest }, from: { id: anna } } },
    ])
  })

  it('may be of a button that an edit took away, when the message is named', async () => {
    const messageId = await ask(anna, 'x', inline('Tak'))
    await local.api('editMessageText', { chat_id: anna, message_id: messageId, text: 'już po' })
    expect(await refusal(local.sim('POST', 'anna/press', { label: 'Tak' }))).toContain(
      'There is no button "Tak"',
    )
    await local.sim('POST', 'anna/press', { messageId, data: 'tak' })
    expect(await updates()).toMatchObject([{ callback_query: { data: 'tak', message: { text: 'już po' } } }])
  })

  it('of a keyboard under the typing field writes its words, of the newest one only', async () => {
    await ask(anna, 'x', { keyboard: [['Stare']] })
    await ask(anna, 'y', { keyboard: [['Mogę', { text: 'Numer', request_contact: true }]] })
    await local.sim('POST', 'anna/press', { label: 'Mogę' })
    await local.sim('POST', 'anna/press', { label: 'Numer' })
    expect(await updates()).toMatchObject([
      { message: { text: 'Mogę' } },
      { message: { contact: { user_id: anna } } },
    ])
    expect(await refusal(local.sim('POST', 'anna/press', { label: 'Stare' }))).toContain('There is no button')
    expect(await local.sim('GET', 'anna/chat')).toMatchObject([
      { text: 'x', buttons: [], keyboard: false },
      {
        text: 'y',
        buttons: [
          { label: 'Mogę', data: null },
          { label: 'Numer', data: null },
        ],
        keyboard: true,
      },
      {},
      {},
    ])
    await ask(anna, 'z', { remove_keyboard: true })
    expect(await refusal(local.sim('POST', 'anna/press', { label: 'Mogę' }))).toContain('There is no button')
  })

  it('says what is wrong', async () => {
    const messageId = await ask(anna, 'x', inline('Tak'))
    expect(await refusal(local.sim('POST', 'anna/press', {}))).toBe(
      'Say which button: "label", or "messageId" and "data".',
    )
    expect(await refusal(local.sim('POST', 'anna/press', { label: 'Ach' }))).toBe(
      'There is no button "Ach" in Anna\'s chat. There are: Tak.',
    )
    expect(await refusal(local.sim('POST', 'anna/press', { messageId, data: 'obce' }))).toBe(
      `Message ${messageId} has no button with data "obce".`,
    )
  })
})

it('tells the bot of a block, and lets a person write only after unblocking', async () => {
  await local.sim('POST', 'anna/block')
  expect(await refusal(local.sim('POST', 'anna/text', { text: 'x' }))).toContain('has blocked the bot')
  await local.sim('POST', 'anna/unblock')
  expect(await updates()).toMatchObject([
    { my_chat_member: { old_chat_member: { status: 'member' }, new_chat_member: { status: 'kicked' } } },
    { my_chat_member: { old_chat_member: { status: 'kicked' }, new_chat_member: { status: 'member' } } },
  ])
})

it('lets the bot hear in a group only what is meant for it', async () => {
  const group = z
    .object({ id: z.string() })
    .parse(await local.sim('POST', 'groups', { title: 'Krąg', people: ['anna', 'piotr'] })).id
  const said = await ask(Number(group), 'Dzień dobry', undefined)
  for (const text of [
    'rozmowa między nami',
    '/pomoc',
    '/pomoc@krag_bot',
    '/pomoc@inny_bot',
    'hej @krag_bot!',
    'hej @krag_bota',
  ])
    await post('anna/text', { text, group })
  await post('piotr/text', { text: 'to do ciebie', group, replyTo: said })
  const heard = await updates()
  expect(heard).toMatchObject([
    { my_chat_member: { chat: { type: 'group', title: 'Krąg' }, new_chat_member: { status: 'member' } } },
    { message: { new_chat_members: [{ id: MAIN_BOT.id }] } },
    { message: { text: '/pomoc' } },
    { message: { text: '/pomoc@krag_bot' } },
    { message: { text: 'hej @krag_bot!' } },
    { message: { text: 'to do ciebie', reply_to_message: { message_id: said } } },
  ])
  expect(heard).toHaveLength(6)
  expect(await local.sim('GET', `anna/chat?group=${group}`)).toMatchObject([
    {},
    { from: 'bot', text: 'Dzień dobry' },
    { author: 'Anna', text: 'rozmowa między nami' },
    {},
    {},
    {},
    {},
    {},
    { author: 'Piotr' },
  ])
  await local.api('leaveChat', { chat_id: group })
  expect((await local.api('sendMessage', { chat_id: group, text: 'x' })).body).toMatchObject({
    description: 'Forbidden: bot is not a member of the group chat',
  })
})

it('starts a newcomer by a link', async () => {
  const person = await local.platform.addPerson({ name: 'Ewa', role: 'volunteer', start: 'abc123' })
  expect(person).toEqual({ id: 'ewa', name: 'Ewa', role: 'volunteer', channel: 'telegram' })
  const again = await local.platform.addPerson({ name: 'Ewa', role: 'volunteer' })
  expect(again.id).toBe('ewa-2')
  expect(await updates()).toMatchObject([
    { message: { text: '/start abc123', from: { id: telegramUserId('ewa'), first_name: 'Ewa' } } },
  ])
  expect(local.platform.people().map(({ id }) => id)).toEqual(['anna', 'piotr', 'ewa', 'ewa-2'])
})

it.each([
  ['POST', 'nikt/text', { text: 'x' }, 'Nobody called "nikt" is on the local Telegram.'],
  ['POST', 'anna/tańcz', {}, 'A person cannot "tańcz" on Telegram.'],
  ['POST', 'anna/text', {}, '"text": Invalid input: expected string, received undefined.'],
  ['POST', 'anna/text', { text: ' ' }, '"text": say some words.'],
  ['POST', 'anna/text', 'x', 'The body has to be a JSON object.'],
  ['POST', 'anna/text', { text: 'x', group: '-1' }, 'There is no group "-1".'],
  ['POST', 'anna/edit', { messageId: '77', text: 'x' }, 'There is no message "77".'],
  ['POST', 'anna/unblock', {}, 'Anna has not blocked the bot.'],
  ['POST', 'groups', { title: 'x', people: [] }, '"people": Too small: expected array to have >=1 items.'],
  ['GET', 'anna', {}, 'There is nothing at GET /sim/telegram/anna.'],
  ['DELETE', 'anna/chat', {}, 'There is no DELETE chat.'],
])('%s %s %j is refused: %s', async (method, path, body, why) => {
  expect(await refusal(local.sim(method, path, body))).toBe(why)
})
