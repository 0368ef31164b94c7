import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ApiRefusal } from '../../../bots/playground/telegram/refusal.ts'
import { messageText } from '../../../bots/playground/telegram/text/format.ts'

const format = (
  text: string,
  parseMode?: string,
  entities?: { type: string; offset: number; length: number }[],
) => {
  try {
    return messageText({ text, parseMode, entities })
  } catch (error) {
    if (error instanceof ApiRefusal) return error.description
    throw error
  }
}
const broken = (why: string) => `Bad Request: can't parse entities: ${why}`

describe('HTML', () => {
  it('is taken apart into text and entities', () => {
    expect(
      format('<b>Jan &amp; <i>Ola</i></b> <a href="https://krag.pl/a?b=1&amp;c=2">tu</a>', 'HTML'),
    ).toEqual({
      text: 'Jan & Ola tu',
      entities: [
        { type: 'bold', offset: 0, length: 9 },
        { type: 'italic', offset: 6, length: 3 },
        { type: 'text_link', offset: 10, length: 2, url: 'https://krag.pl/a?b=1&c=2' },
      ],
    })
    expect(format('<pre><code class="language-ts">a<b</code></pre>', 'html')).toBe(
      broken('Unsupported start tag "b</code" at byte offset 32'),
    )
    expect(format('<blockquote expandable>🙂x</blockquote>', 'HTML')).toEqual({
      text: '🙂x',
      entities: [{ type: 'expandable_blockquote', offset: 0, length: 3 }],
    })
  })
  it.each([
    ['ż<p>x</p>', 'Unsupported start tag "p" at byte offset 2'],
    ['a << b', 'Unsupported start tag "<" at byte offset 2'],
    ['<b>x', 'Can\'t find end tag corresponding to start tag "b"'],
    ['x</b>', 'Unexpected end tag at byte offset 1'],
    ['<b>x</i>', 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'],
    ['<span>x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
    ['5 < 6', 'Unsupported start tag "" at byte offset 2'],
    ['5 <', 'Unclosed start tag at byte offset 2'],
    ['<a href=https://x>x</a>', 'Unexpected end of name token at byte offset 8'],
  ])('%s is refused', (html, why) => {
    expect(format(html, 'HTML')).toBe(broken(why))
  })
})

describe('MarkdownV2', () => {
  it('is taken apart into text and entities', () => {
    expect(
      format('*Jan* _i_ __Ola__ ~nie~ `a.b` [tu](https://krag.pl/\\)) 10\\.30\\!', 'MarkdownV2'),
    ).toMatchObject({
      text: 'Jan i Ola nie a.b tu 10.30!',
      entities: [
        { type: 'bold', offset: 0, length: 3 },
        { type: 'italic', offset: 4, length: 1 },
        { type: 'underline', offset: 6, length: 3 },
        { type: 'strikethrough', offset: 10, length: 3 },
        { type: 'code', offset: 14, length: 3 },
        { type: 'text_link', offset: 18, length: 2, url: 'https://krag.pl/)' },
      ],
    })
    expect(format('>cytat\n>dalej\nkoniec', 'MarkdownV2')).toEqual({
      text: 'cytat\ndalej\nkoniec',
      entities: [{ type: 'blockquote', offset: 0, length: 11 }],
    })
  })
  // Texts and faults as the tests of Telegram's own library have them.
  it.each([
    ['🏟 🏟_abacaba', "Can't find end of Italic entity at byte offset 9"],
    ['🏟 🏟_abac * asd ', "Can't find end of Bold entity at byte offset 15"],
    ['🏟 🏟_abac * asd _', "Can't find end of Italic entity at byte offset 21"],
    ['🏟 🏟`', "Can't find end of Code entity at byte offset 9"],
    ['🏟 🏟```', "Can't find end of Pre entity at byte offset 9"],
    ['🏟 🏟```a', "Can't find end of Pre entity at byte offset 9"],
    ['🏟 🏟```a ', "Can't find end of PreCode entity at byte offset 9"],
    ['🏟 🏟__🏟 🏟_', "Can't find end of Italic entity at byte offset 20"],
    ['🏟 🏟_🏟 🏟__', "Can't find end of Underline entity at byte offset 19"],
    ['o 10.30', "Character '.' is reserved and must be escaped with the preceding '\\'"],
    ['a-b', "Character '-' is reserved and must be escaped with the preceding '\\'"],
  ])('%s is refused', (text, why) => {
    expect(format(text, 'MarkdownV2')).toBe(broken(why))
  })
})

it('refuses the first Markdown left open', () => {
  expect(format('a *b', 'Markdown')).toBe(broken("Can't find end of the entity starting at byte offset 2"))
  expect(format('*b* _i_', 'Markdown')).toMatchObject({
    text: 'b i',
    entities: [{ type: 'bold' }, { type: 'italic' }],
  })
})

it('checks entities that were given, and finds the usual ones itself', () => {
  expect(format('abc', undefined, [{ type: 'bold', offset: 2, length: 2 }])).toBe(
    'Bad Request: entity beginning at UTF-16 offset 2 ends after the end of the text',
  )
  expect(format('abc', undefined, [{ type: 'loud', offset: 0, length: 1 }])).toBe(
    "Bad Request: can't parse MessageEntity: Unsupported type specified",
  )
  expect(format(' /start @krag_bot https://krag.pl, ola@krag.pl #krąg +48500600700')).toMatchObject({
    text: '/start @krag_bot https://krag.pl, ola@krag.pl #krąg +48500600700',
    entities: ['bot_command', 'mention', 'url', 'email', 'hashtag', 'phone_number'].map((type) => ({ type })),
  })
})

it('counts characters and not bytes, after the marks are taken out', () => {
  expect(format(`<b>${'ż'.repeat(4096)}</b>`, 'HTML')).toMatchObject({ text: 'ż'.repeat(4096) })
  expect(format('ż'.repeat(4097))).toBe('Bad Request: message is too long')
})

it('never breaks on any text, and never gives an entity outside its text', () => {
  const marks = fc.constantFrom(
    '<b>',
    '</b>',
    '<a href="',
    '">',
    '&amp;',
    '*',
    '_',
    '__',
    '`',
    '```',
    '[',
    '](',
    ')',
    '||',
    '\\',
    '>',
    '\n',
    '🙂',
    'ż',
    'a',
    ' ',
  )
  fc.assert(
    fc.property(
      fc.array(fc.oneof(marks, fc.string({ maxLength: 5 })), { maxLength: 30 }),
      fc.constantFrom('HTML', 'MarkdownV2', 'Markdown', undefined),
      (parts, mode) => {
        const result = format(parts.join(''), mode)
        if (typeof result === 'string') {
          expect(result).toMatch(/^Bad Request: /)
          return
        }
        const { text, entities = [] } = result
        if (!Array.isArray(entities)) throw new Error('entities are no list')
        for (const entity of entities)
          expect(entity).toSatisfy(
            ({ offset, length }) => offset >= 0 && length > 0 && offset + length <= String(text).length,
          )
      },
    ),
    { numRuns: 2000, seed: 7 },
  )
})

it('stays quick on 4,096 characters of anything', () => {
  const texts = [
    '*'.repeat(4096),
    '<b '.repeat(1365),
    '&'.repeat(4096),
    '/a'.repeat(2048),
    'a.'.repeat(2048),
    '@a'.repeat(2048),
    '>'.repeat(4096),
    '```'.repeat(1365),
    '<a href='.repeat(500),
  ]
  for (const text of texts)
    for (const mode of [undefined, 'HTML', 'Markdown', 'MarkdownV2']) {
      const from = performance.now()
      format(text, mode)
      expect(performance.now() - from).toBeLessThan(2000)
    }
})
