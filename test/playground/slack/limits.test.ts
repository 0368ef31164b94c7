import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { checkMessageBlocks, checkView } from '../../../bots/playground/slack/blocks/check.ts'
import type { Json } from '../../../bots/playground/slack/json.ts'
import { SlackError } from '../../../bots/playground/slack/slack-error.ts'
import { plain } from './stage.ts'

const long = (length: number): string => 'ą'.repeat(length)
const many = <Item>(count: number, item: (n: number) => Item): Item[] =>
  Array.from({ length: count }, (_, n) => item(n))
const option = (n: number) => ({ text: plain(`${n}`), value: `${n}` })
const button = (more: object = {}) => ({ type: 'button', text: plain('x'), ...more })
const actions = (...elements: object[]) => ({ type: 'actions', elements })
const section = (more: object) => ({ type: 'section', text: plain('x'), ...more })
const input = (element: object, more: object = {}) => ({ type: 'input', label: plain('x'), element, ...more })
const select = (count: number) => ({ type: 'static_select', options: many(count, option) })

/** What is allowed at `n` and refused at `n + 1`; the path is where the published limits say the same. */
const LIMITS: [path: string, limit: number, block: (n: number) => object][] = [
  ['text.max_length', 3000, (n) => section({ text: plain(long(n)) })],
  ['section.fields.max_items', 10, (n) => section({ fields: many(n, () => plain('x')) })],
  ['section.fields.item_max_length', 2000, (n) => section({ fields: [plain(long(n))] })],
  ['header.text.max_length', 150, (n) => ({ type: 'header', text: plain(long(n)) })],
  ['block_id.max_length', 255, (n) => ({ type: 'divider', block_id: long(n) })],
  ['action_id.max_length', 255, (n) => actions(button({ action_id: long(n) }))],
  ['button.text.max_length', 75, (n) => actions(button({ text: plain(long(n)) }))],
  ['button.value.max_length', 2000, (n) => actions(button({ value: long(n) }))],
  ['button.url.max_length', 3000, (n) => actions(button({ url: long(n) }))],
  ['actions.elements.max_items', 25, (n) => actions(...many(n, () => button()))],
  ['context.elements.max_items', 10, (n) => ({ type: 'context', elements: many(n, () => plain('x')) })],
  [
    'option.text.max_length',
    75,
    (n) => actions({ type: 'overflow', options: [{ text: plain(long(n)), value: 'v' }] }),
  ],
  [
    'option.value.max_length',
    150,
    (n) => actions({ type: 'overflow', options: [{ text: plain('x'), value: long(n) }] }),
  ],
  ['overflow.options.max_items', 5, (n) => actions({ type: 'overflow', options: many(n, option) })],
  ['select.options.max_items', 100, (n) => actions(select(n))],
  ['select.placeholder.max_length', 150, (n) => actions({ ...select(1), placeholder: plain(long(n)) })],
  ['checkboxes.options.max_items', 10, (n) => actions({ type: 'checkboxes', options: many(n, option) })],
  [
    'radio_buttons.options.max_items',
    10,
    (n) => actions({ type: 'radio_buttons', options: many(n, option) }),
  ],
  ['input.label.max_length', 2000, (n) => input({ type: 'plain_text_input' }, { label: plain(long(n)) })],
  ['input.hint.max_length', 2000, (n) => input({ type: 'plain_text_input' }, { hint: plain(long(n)) })],
  ['plain_text_input.max_length.max', 3000, (n) => input({ type: 'plain_text_input', max_length: n })],
  ['image.alt_text.max_length', 2000, (n) => ({ type: 'image', image_url: 'https://x', alt_text: long(n) })],
  ['image.image_url.max_length', 3000, (n) => ({ type: 'image', image_url: long(n), alt_text: 'x' })],
  [
    'confirmation.title.max_length',
    100,
    (n) => actions(button({ confirm: { ...confirm, title: plain(long(n)) } })),
  ],
  [
    'confirmation.text.max_length',
    300,
    (n) => actions(button({ confirm: { ...confirm, text: plain(long(n)) } })),
  ],
  [
    'confirmation.deny.max_length',
    30,
    (n) => actions(button({ confirm: { ...confirm, deny: plain(long(n)) } })),
  ],
]
const confirm = { title: plain('x'), text: plain('x'), confirm: plain('x'), deny: plain('x') }
const modal = (more: object) => ({ type: 'modal', title: plain('x'), blocks: [], ...more })
const VIEW_LIMITS: [path: string, limit: number, view: (n: number) => object][] = [
  ['view.title.max_length', 24, (n) => modal({ title: plain(long(n)) })],
  ['view.submit.max_length', 24, (n) => modal({ submit: plain(long(n)) })],
  ['view.close.max_length', 24, (n) => modal({ close: plain(long(n)) })],
  ['view.private_metadata.max_length', 3000, (n) => modal({ private_metadata: long(n) })],
  ['view.callback_id.max_length', 255, (n) => modal({ callback_id: long(n) })],
  ['view.blocks.max_items', 100, (n) => modal({ blocks: many(n, () => ({ type: 'divider' })) })],
]

const json = (value: object): Json => JSON.parse(JSON.stringify(value))
const problems = (check: () => unknown): string[] => {
  try {
    check()
    return []
  } catch (error) {
    if (!(error instanceof SlackError)) throw error
    return z.object({ messages: z.array(z.string()) }).parse(error.more.response_metadata).messages
  }
}
const inMessage = (...blocks: object[]): string[] => problems(() => checkMessageBlocks(json(blocks)))
const inView = (view: object): string[] => problems(() => checkView(json(view), 'modal'))

describe('limits of Block Kit', () => {
  it.each(LIMITS)('%s is %d', (_path, limit, block) => {
    expect(inMessage(block(limit))).toEqual([])
    expect(inMessage(block(limit + 1))).toHaveLength(1)
  })
  it.each(VIEW_LIMITS)('%s is %d', (_path, limit, view) => {
    expect(inView(view(limit))).toEqual([])
    expect(inView(view(limit + 1))).toHaveLength(1)
  })
  it('a message has 50 blocks', () => {
    expect(inMessage(...many(50, () => ({ type: 'divider' })))).toEqual([])
    expect(inMessage(...many(51, () => ({ type: 'divider' })))).toEqual([
      '[ERROR] no more than 50 items allowed [json-pointer:/blocks]',
    ])
  })
  it('mistakes are told in the words of Slack', () => {
    expect(inMessage({ type: 'section', text: { type: 'mrkdwn', text: '' } })).toEqual([
      '[ERROR] must be more than 0 characters [json-pointer:/blocks/0/text/text]',
    ])
    expect(inMessage({ type: 'section' })).toEqual([
      '[ERROR] must define either `text` or `fields` [json-pointer:/blocks/0]',
    ])
    expect(inMessage({ type: 'wonder' })).toEqual([
      '[ERROR] unsupported type: wonder [json-pointer:/blocks/0/type]',
    ])
    expect(inMessage(section({ colour: 'red' }))).toEqual([
      '[ERROR] invalid additional property: colour [json-pointer:/blocks/0]',
    ])
    expect(inMessage(actions(button({ text: { type: 'mrkdwn', text: 'x' } })))).toEqual([
      '[ERROR] unsupported type: mrkdwn [json-pointer:/blocks/0/elements/0/text/type]',
    ])
    expect(inMessage(actions({ type: 'plain_text_input' }))).toHaveLength(1)
    expect(inMessage(actions({ ...select(1), option_groups: [] }))).not.toEqual([])
    expect(inView(modal({ blocks: [input({ type: 'plain_text_input' })] }))).toEqual([
      '[ERROR] missing required field: submit [json-pointer:/view]',
    ])
    expect(inView({ type: 'modal', blocks: [] })).toEqual([
      '[ERROR] missing required field: title [json-pointer:/view]',
    ])
    expect(inView({ type: 'home', blocks: [] })).toHaveLength(1)
  })
  it('block ids are unique in a message, action ids in a block', () => {
    const twice = [
      { type: 'divider', block_id: 'a' },
      { type: 'divider', block_id: 'a' },
    ]
    expect(inMessage(...twice)).toEqual(['[ERROR] `a` already exists [json-pointer:/blocks/1/block_id]'])
    expect(inMessage(actions(button({ action_id: 'a' }), button({ action_id: 'a' })))).toHaveLength(1)
    expect(inMessage(actions(button({ action_id: 'a' })), actions(button({ action_id: 'a' })))).toEqual([])
  })
})

const oracle = new URL('../../../../shared/oracles/slack/block-limits.json', import.meta.url)
describe.skipIf(!existsSync(oracle))('limits as somebody else wrote them down', () => {
  it.each([...LIMITS, ...VIEW_LIMITS])('%s is %d', (path, limit) => {
    const published: unknown = JSON.parse(readFileSync(oracle, 'utf8'))
    const found = path.split('.').reduce<unknown>((at, key) => Object(at)[key], published)
    expect(found).toBe(limit)
  })
})
