import type { Chance } from '../processes/chance.ts'

const texts = [
  ...[
    'tak',
    'nie mogę',
    'mogę, ale dopiero po 15',
    'człowiek',
    'stop',
    'pomoc',
    'spóźnię się 10 minut',
    'hej',
  ],
  ...[
    'usuń moje dane',
    'jakie dane o mnie macie',
    'kiedy mam spotkanie?',
    'w sobotę o 10',
    '/start',
    '/start abc',
  ],
  ...['byłam, wszystko ok', 'on mnie bije', '…', '0', '👍', 'dziękuję'],
]
const senders = [1001, 1002, 1003, 1004, 2001, 2002, 2003]

/** An update as Telegram sends it: words, media, a press or a change of membership. */
export const update = (chance: Chance, id: number): Record<string, unknown> => {
  const from = { id: chance.pick(senders), is_bot: false, first_name: 'Ktoś' }
  const message = { message_id: id, date: 1_790_000_000, from, chat: { id: from.id, type: 'private' } }
  return chance.pick([
    () => ({ update_id: id, message: { ...message, text: chance.pick(texts) } }),
    () => ({ update_id: id, message: { ...message, text: chance.pick(texts) } }),
    () => ({ update_id: id, edited_message: { ...message, text: chance.pick(texts) } }),
    () => ({ update_id: id, message: { ...message, sticker: { emoji: '🙂' } } }),
    () => ({
      update_id: id,
      callback_query: {
        id: String(id),
        from,
        message,
        data: chance.pick(['p:abcdefabcdef:yes', 'p:x:y', 'stale', '']),
      },
    }),
    () => ({
      update_id: id,
      my_chat_member: {
        chat: message.chat,
        from,
        new_chat_member: { status: chance.pick(['member', 'kicked']) },
      },
    }),
  ])()
}

const nasty: readonly unknown[] = [
  ...[null, '', 0, -1, 1e308, 2 ** 53, true, [], {}, '\u0000', 'a\u0000b', '\ud800', '💥'.repeat(2_000)],
  ...['x'.repeat(5_000), "'; drop table person; --", '{{who.nom}}', '%s%n', '<b>', '\u202e', 'ﷺ'.repeat(500)],
  ...[
    '2026-13-45T99:99',
    '__proto__',
    'constructor',
    ['a', null],
    { is_bot: 'yes' },
    -0,
    'NaN',
    '\n'.repeat(3_000),
  ],
]

/** The same with one to three of its parts replaced by something that should not be there, or gone. */
export const fuzzed = (chance: Chance, given: unknown): unknown => {
  let result: unknown = given
  for (let times = 1 + chance.below(3); times > 0; times -= 1) result = broken(chance, result)
  return result
}

const broken = (chance: Chance, given: unknown): unknown => {
  if (Array.isArray(given) && given.length > 0 && chance.next() < 0.8) {
    const at = chance.below(given.length)
    return given.map((part, index) => (index === at ? broken(chance, part) : part))
  }
  if (typeof given === 'object' && given !== null && Object.keys(given).length > 0 && chance.next() < 0.9) {
    const key = chance.pick(Object.keys(given))
    return Object.fromEntries(
      Object.entries(given).flatMap(([name, part]) => {
        if (name !== key) return [[name, part]]
        return chance.next() < 0.1 ? [] : [[name, broken(chance, part)]]
      }),
    )
  }
  return chance.pick(nasty)
}
