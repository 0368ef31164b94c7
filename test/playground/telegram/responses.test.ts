import type { APIMethodReturn } from '@gramio/types'
import type { Update } from '@grammyjs/types'
import { Api, InputFile } from 'grammy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { MAIN_BOT, telegramUserId } from '../../../bots/playground/telegram/account.ts'
import { type Local, startLocal } from './local.ts'
import { faultsOf, faultsOfResult, oracle } from './oracle.ts'

let local: Local
beforeAll(async () => {
  local = await startLocal({ policy: { perChat: { perSecond: 100, burst: 100 } } })
})
afterAll(() => local.close())

const anna = telegramUserId('anna')
const piotr = telegramUserId('piotr')
const reply = z.object({ ok: z.literal(true), result: z.unknown() })
const result = async (method: string, args: unknown = {}): Promise<unknown> =>
  reply.parse((await local.api(method, args)).body).result
const PNG = Buffer.from('89504e470d0a1a0a', 'hex')

describe.skipIf(oracle === null)('against the published description of the Bot API', () => {
  const api = oracle ?? { methods: {}, types: {} }

  it('answers every method in the described shape', async () => {
    const grammy = new Api(MAIN_BOT.token, { apiRoot: local.root })
    const document = await grammy.sendDocument(anna, new InputFile(Buffer.from('x'), 'a.txt'))
    const group = z
      .object({ id: z.string() })
      .parse(await local.sim('POST', 'groups', { title: 'Krąg Jana', people: ['anna', 'piotr'] }))
    const text = { chat_id: anna, text: 'Zobacz <b>to</b>: https://krag.pl', parse_mode: 'HTML' }
    const keyboard = {
      inline_keyboard: [
        [
          { text: 'Tak', callback_data: 'y' },
          { text: 'Mapa', url: 'https://x.pl' },
        ],
      ],
    }
    const uploads: [string, unknown][] = [
      ['sendDocument', document],
      ['sendPhoto', await grammy.sendPhoto(anna, new InputFile(PNG, 'p.png'), { caption: 'Zdjęcie' })],
      ['sendSticker', await grammy.sendSticker(anna, new InputFile(PNG, 's.webp'))],
      ['sendVoice', await grammy.sendVoice(anna, new InputFile(PNG, 'v.ogg'), { duration: 4 })],
      ['sendVideo', await grammy.sendVideo(anna, new InputFile(PNG, 'v.mp4'))],
      ['sendAnimation', await grammy.sendAnimation(anna, new InputFile(PNG, 'v.mp4'))],
      ['sendAudio', await grammy.sendAudio(anna, new InputFile(PNG, 'v.mp3'))],
    ]
    const sent = z
      .object({ message_id: z.number() })
      .parse(await result('sendMessage', { ...text, reply_markup: keyboard }))
    const message = { chat_id: anna, message_id: sent.message_id }
    const calls: [string, unknown][] = [
      ['getMe', {}],
      ['sendMessage', { ...text, reply_parameters: { message_id: sent.message_id } }],
      ['sendMessage', { chat_id: group.id, text: 'Dzień dobry @krag_bot #krąg' }],
      ['editMessageText', { ...message, text: 'Inaczej', link_preview_options: { is_disabled: true } }],
      ['editMessageReplyMarkup', { ...message, reply_markup: keyboard }],
      ['setMessageReaction', { ...message, reaction: [{ type: 'emoji', emoji: '👍' }] }],
      ['sendChatAction', { chat_id: anna, action: 'typing' }],
      ['sendLocation', { chat_id: anna, latitude: 52.2, longitude: 21 }],
      ['sendVenue', { chat_id: anna, latitude: 52.2, longitude: 21, title: 'Dom', address: 'Lipowa 1' }],
      ['sendContact', { chat_id: anna, phone_number: '+48500600700', first_name: 'Ola' }],
      ['setMyCommands', { commands: [{ command: 'start', description: 'Zacznij' }] }],
      ['getMyCommands', {}],
      ['deleteMyCommands', {}],
      ['setMyName', { name: 'Krąg' }],
      ['getMyName', {}],
      ['setMyDescription', { description: 'Opis' }],
      ['getMyDescription', {}],
      ['setMyShortDescription', { short_description: 'Opis' }],
      ['getMyShortDescription', {}],
      ['setChatMenuButton', { menu_button: { type: 'commands' } }],
      ['getChatMenuButton', {}],
      ['getChat', { chat_id: anna }],
      ['getChat', { chat_id: group.id }],
      ['getChatMember', { chat_id: group.id, user_id: anna }],
      ['getChatMember', { chat_id: group.id, user_id: MAIN_BOT.id }],
      ['getChatMemberCount', { chat_id: group.id }],
      ['getChatAdministrators', { chat_id: group.id }],
      ['getFile', { file_id: document.document.file_id }],
      ['getWebhookInfo', {}],
      ['forwardMessage', { chat_id: piotr, from_chat_id: anna, message_id: sent.message_id }],
      [
        'copyMessage',
        { chat_id: piotr, from_chat_id: anna, message_id: document.message_id, caption: 'Kopia' },
      ],
      ['pinChatMessage', message],
      ['unpinChatMessage', message],
      ['unpinAllChatMessages', { chat_id: anna }],
      ['getUserProfilePhotos', { user_id: anna }],
      ['deleteMessage', message],
      ['deleteMessages', { chat_id: anna, message_ids: [sent.message_id, sent.message_id + 1] }],
      ['leaveChat', { chat_id: group.id }],
      ['logOut', {}],
      ['close', {}],
    ]
    for (const [method, value] of uploads) expect(faultsOfResult(api, method, value)).toEqual([])
    for (const [method, args] of calls)
      expect(faultsOfResult(api, method, await result(method, args))).toEqual([])
  })

  it('delivers every kind of update in the described shape', async () => {
    await result('sendMessage', {
      chat_id: anna,
      text: 'Możesz?',
      reply_markup: { inline_keyboard: [[{ text: 'Mogę', callback_data: 'yes' }]] },
    })
    await local.sim('POST', 'anna/text', { text: '/pomoc proszę' })
    const { messageId } = z
      .object({ messageId: z.string() })
      .parse(await local.sim('POST', 'anna/text', { text: 'Tak, napisz na ola@krag.pl' }))
    await local.sim('POST', 'anna/edit', { messageId, text: 'Nie' })
    await local.sim('POST', 'anna/press', { label: 'Mogę' })
    for (const kind of ['sticker', 'photo', 'voice', 'contact', 'location', 'block', 'unblock'])
      await local.sim('POST', `anna/${kind}`, {})
    await local.sim('POST', 'groups', { title: 'Sąsiedzi', people: ['anna'] })
    const updates = z.array(z.looseObject({})).parse(await result('getUpdates', {}))
    expect(updates.flatMap((update) => Object.keys(update).filter((key) => key !== 'update_id'))).toEqual(
      expect.arrayContaining(['message', 'edited_message', 'callback_query', 'my_chat_member']),
    )
    for (const update of updates) expect(faultsOf(api, 'Update', update)).toEqual([])
  })
})

it('answers as the types on npm say', async () => {
  const api = new Api(MAIN_BOT.token, { apiRoot: local.root })
  const me: Required<
    Pick<APIMethodReturn<'getMe'>, 'id' | 'is_bot' | 'first_name' | 'username' | 'can_join_groups'>
  > = await api.getMe()
  expect(me).toMatchObject({ id: MAIN_BOT.id, is_bot: true, first_name: 'Krąg', username: 'krag_bot' })
  await local.sim('POST', 'piotr/text', { text: 'Cześć' })
  const updates: Update[] = await api.getUpdates({ limit: 100 })
  const last = updates.at(-1)
  expect(last?.message).toMatchObject({
    text: 'Cześć',
    from: { id: telegramUserId('piotr'), is_bot: false, first_name: 'Piotr' },
    chat: { id: telegramUserId('piotr'), type: 'private', first_name: 'Piotr' },
  })
})
