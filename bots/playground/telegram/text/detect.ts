import type { Entity } from './entity.ts'

const FOUND: readonly (readonly [type: string, pattern: RegExp])[] = [
  ['bot_command', /(?<![\w/])\/[a-z0-9_]{1,64}(?:@[a-z0-9_]{3,32})?(?![\w/])/gi],
  [
    'url',
    /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)]|(?<![\w@.])(?:[a-z0-9-]+\.)+(?:pl|com|org|net|eu|info|me)(?:\/[^\s<>"]*[^\s<>".,;:!?)])?(?![\w@])/gi,
  ],
  ['email', /(?<![\w.])[\w.+-]+@[\w-]+(?:\.[\w-]+)+(?!\w)/g],
  ['mention', /(?<![\w@/.])@[a-z][a-z0-9_]{3,31}(?!\w)/gi],
  ['hashtag', /(?<![\p{L}\p{N}_&/#])#[\p{L}\p{N}_]*[\p{L}_][\p{L}\p{N}_]*/gu],
  ['phone_number', /(?<![\d+])\+\d{9,15}(?!\d)/g],
]

const UNTOUCHED = new Set(['code', 'pre', 'text_link', 'text_mention', 'custom_emoji', 'date_time'])

/** What Telegram finds in a text by itself: commands, links, mentions, hashtags, e-mails, phone numbers. */
export const detected = (text: string, given: readonly Entity[]): Entity[] => {
  const taken = given.filter(({ type }) => UNTOUCHED.has(type))
  const found: Entity[] = []
  for (const [type, pattern] of FOUND)
    for (const match of text.matchAll(pattern)) {
      const entity = { type, offset: match.index, length: match[0].length }
      if (![...taken, ...found].some((other) => overlap(other, entity))) found.push(entity)
    }
  return found
}

const overlap = (a: Entity, b: Entity): boolean =>
  a.offset < b.offset + b.length && b.offset < a.offset + a.length
