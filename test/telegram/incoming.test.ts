import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readUpdate } from '../../bots/telegram/incoming.ts'

const anna = { id: 1001, is_bot: false, first_name: 'Anna' }
const privately = { id: 1001, type: 'private', first_name: 'Anna' }
const group = { id: -100123, type: 'supergroup', title: 'Sąsiedzi' }
const message = (content: object) => ({
  update_id: 7,
  message: { message_id: 5, date: 1, from: anna, chat: privately, ...content },
})
const inputOf = (update: unknown) => {
  const incoming = readUpdate(update)
  return incoming.is === 'input' ? incoming.input : incoming.is
}

const conversation = 'telegram:1001'

describe('an update becomes an input', () => {
  it('with the key by which a redelivery is known', () => {
    expect(readUpdate(message({ text: 'tak' }))).toEqual({
      is: 'input',
      input: { is: 'text', conversation, text: 'tak', edited: false },
      key: { channel: 'telegram', eventId: 'update:7' },
    })
  })

  it.each([
    ['/stop', 'stop'],
    ['/stop@krag_bot', 'stop'],
    ['/człowiek proszę', 'człowiek proszę'],
    ['/', '/'],
    ['idę / jadę', 'idę / jadę'],
    ['a\u0000b\ud800', 'ab\ufffd'],
  ])('words: %s', (text, words) => {
    expect(inputOf(message({ text }))).toEqual({ is: 'text', conversation, text: words, edited: false })
  })

  it.each([
    ['/start', null],
    ['/start abc_DEF-1', 'abc_DEF-1'],
    ['/start@krag_bot abc', 'abc'],
    ['/start żółw', null],
    [`/start ${'x'.repeat(65)}`, null],
  ])('a beginning: %s', (text, payload) => {
    expect(inputOf(message({ text }))).toEqual({ is: 'start', conversation, payload, profileName: 'Anna' })
  })

  it('an edited text as its new words', () => {
    const { message: edited } = message({ text: 'jednak nie', edit_date: 2 })
    expect(inputOf({ update_id: 8, edited_message: edited })).toEqual({
      is: 'text',
      conversation,
      text: 'jednak nie',
      edited: true,
    })
    expect(inputOf({ update_id: 8, edited_message: { ...edited, text: undefined } })).toBe('ignored')
  })

  it.each([
    ['p:abc123def456:yes', { is: 'choice', promptId: 'abc123def456', choice: 'yes' }],
    ['p:abc123def456:at:15:30', { is: 'choice', promptId: 'abc123def456', choice: 'at:15:30' }],
    ['p::yes', { is: 'stale-button' }],
    ['p:abc123def456:', { is: 'stale-button' }],
    ['P:ABC:yes', { is: 'stale-button' }],
    ['krag', { is: 'stale-button' }],
    [undefined, { is: 'stale-button' }],
  ])('a button: %s', (data, input) => {
    expect(
      inputOf({ update_id: 9, callback_query: { id: '1', from: anna, chat_instance: '1', data } }),
    ).toEqual({
      ...input,
      ...(input.is === 'choice' ? { profileName: anna.first_name } : {}),
      conversation,
    })
  })

  it.each([
    [{ sticker: { file_id: 'a', emoji: '👍' } }, 'sticker', '👍'],
    [{ voice: { file_id: 'a' } }, 'voice', null],
    [{ photo: [{ file_id: 'a' }], caption: 'już jestem' }, 'photo', 'już jestem'],
    [{ contact: { phone_number: '1' } }, 'contact', null],
    [{ location: { latitude: 1, longitude: 2 } }, 'location', null],
    [{ document: { file_id: 'a' }, caption: 'zaświadczenie' }, 'other', 'zaświadczenie'],
    [{ animation: { file_id: 'a' }, document: { file_id: 'a' } }, 'other', null],
    [{ dice: { emoji: '🎲', value: 1 } }, 'other', null],
  ])('media: %j', (content, media, caption) => {
    expect(inputOf(message(content))).toEqual({ is: 'media', conversation, media, caption })
  })

  it('a bot blocked and let in again', () => {
    const changed = (status: string, chat: object = privately) =>
      inputOf({ update_id: 1, my_chat_member: { chat, from: anna, new_chat_member: { status } } })
    expect(changed('kicked')).toEqual({ is: 'reachable', conversation, reachable: false })
    expect(changed('member')).toEqual({ is: 'reachable', conversation, reachable: true })
    expect(changed('member', group)).toBe('ignored')
  })

  it('words in a group, with who wrote them', () => {
    expect(inputOf(message({ chat: group, text: 'hej' }))).toEqual({
      is: 'group',
      conversation,
      group: 'telegram:-100123',
    })
    expect(inputOf(message({ chat: group, new_chat_title: 'x' }))).toBe('ignored')
  })

  it('nothing, where nothing was said to us', () => {
    expect(inputOf({ update_id: 1, poll: {} })).toBe('ignored')
    expect(inputOf(message({ pinned_message: {} }))).toBe('ignored')
    expect(inputOf(message({ from: { ...anna, is_bot: true }, text: 'x' }))).toBe('ignored')
  })
})

describe('a broken update', () => {
  it.each([
    null,
    'update',
    {},
    { update_id: 'x' },
    { update_id: 1, message: { chat: privately, from: anna, text: 5 } },
    { update_id: 1, message: { chat: { id: 1e300, type: 'private' }, from: anna, text: 'x' } },
    { update_id: 1, message: { chat: { id: 1, type: 'secret' }, from: anna, text: 'x' } },
    { update_id: 1, callback_query: { id: 1, from: anna } },
  ])('is malformed: %j', (update) => {
    expect(readUpdate(update).is).toBe('malformed')
  })

  it('never throws, whatever it is', () => {
    const names = [
      'update_id',
      'message',
      'from',
      'chat',
      'text',
      'id',
      'type',
      'is_bot',
      'first_name',
      'data',
      'callback_query',
    ]
    const { update } = fc.letrec((tie) => ({
      update: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom('private', 1001, true, null, '/start x', 'p:a:b'),
        fc.string(),
        fc.double(),
        fc.dictionary(fc.constantFrom(...names), tie('update')),
      ),
    }))
    fc.assert(
      fc.property(update, (one) => ['input', 'ignored', 'malformed'].includes(readUpdate(one).is)),
      {
        numRuns: 2_000,
      },
    )
  })
})
