import { existsSync, readFileSync } from 'node:fs'
import type { KnownBlock, View } from '@slack/types'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { actionsOf, limits, sections } from '../../bots/slack/blocks.ts'
import { buttonLook, confirmKeys } from '../../bots/slack/button-look.ts'
import { noticeModal, requestModal } from '../../bots/slack/forms.ts'
import { homeView } from '../../bots/slack/home.ts'
import type { RequestForm } from '../../core/decision.ts'
import { circleId, promptId } from '../../core/domain/ids.ts'
import { testSpeak } from './local.ts'

const speak = testSpeak()
const words = async (say: Parameters<typeof speak>[0]) => (await speak(say, null)).text
const label = (text: string) => ({ key: 'test.words', params: { words: { words: text } } })
const anything = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 6_000 })
  .filter((text) => text.trim() !== '')
const short = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
  .filter((text) => text.trim() !== '')
const runs = { seed: 3, numRuns: 60 }

describe('what Slack takes', () => {
  it('gets every form, however many circles and however long their names', async () => {
    const forms = fc.record({
      circles: fc.array(short, { minLength: 1, maxLength: 250 }),
      kinds: fc.array(short, { minLength: 1, maxLength: 12 }),
      note: anything,
    })
    await fc.assert(
      fc.asyncProperty(forms, async ({ circles, kinds, note }) => {
        const form: RequestForm = {
          circles: circles.map((name, at) => ({ id: circleId.parse(`c${at}`), label: label(name) })),
          kinds: kinds.map((name, at) => ({ id: `k${at}`, label: label(name) })),
          date: '2026-11-28',
          from: '10:00',
          to: '12:00',
          note,
        }
        checkView(await requestModal(form, words))
      }),
      runs,
    )
  })

  it('gets every message, notice and Home tab', async () => {
    const buttons = { promptId: promptId.parse('prompt000001'), kind: 'request', choices: ['close', 'other'] }
    await fc.assert(
      fc.asyncProperty(anything, short, async (text, name) => {
        const choices = buttons.choices.map((choice) => ({ choice, label: name }))
        checkBlocks([...sections(text), ...(await actionsOf(buttons, choices, speak))])
        checkView(await noticeModal(text, words))
        checkView(await homeView(buttons, { text, choices }, speak))
      }),
      runs,
    )
  })

  it('loses no letter to the cutting of a text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const shown = sections(text).map((block) => block.text?.text ?? '')
        expect(shown.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
      runs,
    )
  })

  it('goes on in the description where a name is too long for its line', async () => {
    const name = `Krąg: ${'Anna Maria '.repeat(10)}`.trim()
    const form: RequestForm = {
      circles: [{ id: circleId.parse('c'), label: label(name) }],
      kinds: [{ id: 'k', label: label('spacer') }],
      date: '2026-11-28',
      from: '10:00',
      to: '12:00',
      note: '',
    }
    const [circle] = z
      .array(z.object({ element: z.looseObject({ initial_option: z.looseObject({}).optional() }) }))
      .parse((await requestModal(form, words)).blocks)
    const option = z
      .object({ text: z.object({ text: z.string() }), description: z.object({ text: z.string() }) })
      .parse(circle?.element.initial_option)
    expect(`${option.text.text.replace('…', '')} ${option.description.text}`.replace(/\s+/g, ' ')).toBe(name)
  })

  it('asks before what can not be undone, in words that exist', async () => {
    expect(confirmKeys.length).toBeGreaterThan(0)
    for (const key of confirmKeys) {
      const [kind = '', choice = ''] = key.split('.')
      expect(buttonLook(kind, choice)).toMatchObject({ style: 'danger' })
      const [actions] = await actionsOf({ promptId: 'p', kind }, [{ choice, label: 'x' }], speak)
      const confirms = z.array(
        z.object({ confirm: z.object({ text: z.object({ text: z.string().min(5) }) }) }),
      )
      expect(confirms.parse(actions?.elements)).toHaveLength(1)
    }
  })

  const published = new URL('../../../shared/oracles/slack/block-limits.json', import.meta.url)
  it.skipIf(!existsSync(published))('is measured by the limits that others know', () => {
    const known = z
      .object({
        section: z.object({ text: z.object({ max_length: z.number() }) }),
        button: z.object({ text: z.object({ max_length: z.number() }) }),
        option: z.object({ text: z.object({ max_length: z.number() }) }),
        select: z.object({ options: z.object({ max_items: z.number() }) }),
        view: z.object({ title: z.object({ max_length: z.number() }) }),
        plain_text_input: z.object({ max_length: z.object({ max: z.number() }) }),
        confirmation: z.record(z.string(), z.object({ max_length: z.number() })),
      })
      .parse(JSON.parse(readFileSync(published, 'utf8')))
    expect(limits).toMatchObject({
      section: known.section.text.max_length,
      button: known.button.text.max_length,
      option: known.option.text.max_length,
      options: known.select.options.max_items,
      viewTitle: known.view.title.max_length,
      confirmTitle: known.confirmation.title?.max_length,
      confirmText: known.confirmation.text?.max_length,
      confirmButton: known.confirmation.deny?.max_length,
    })
    expect(limits.note).toBeLessThanOrEqual(known.plain_text_input.max_length.max)
  })
})

// Block Kit as its reference describes it; written apart from what draws the blocks.
const plain = (max: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: z.string().min(1).max(max), emoji: z.boolean() })
const option = z.strictObject({
  text: plain(75),
  value: z.string().min(1).max(150),
  description: plain(75).optional(),
})
const options = z.array(option).min(1).max(100)
const action_id = z.string().min(1).max(255)
const button = z.strictObject({
  type: z.literal('button'),
  action_id,
  value: z.string().max(2000),
  text: plain(75),
  style: z.enum(['primary', 'danger']).optional(),
  confirm: z
    .strictObject({
      title: plain(100),
      text: plain(300),
      confirm: plain(30),
      deny: plain(30),
      style: z.enum(['primary', 'danger']),
    })
    .optional(),
})
const select = z
  .strictObject({
    type: z.literal('static_select'),
    action_id,
    placeholder: plain(150).optional(),
    options: options.optional(),
    option_groups: z
      .array(z.strictObject({ label: plain(75), options }))
      .min(1)
      .max(100)
      .optional(),
    initial_option: option.optional(),
  })
  .refine((it) => (it.options === undefined) !== (it.option_groups === undefined))
const element = z.discriminatedUnion('type', [
  select,
  z.strictObject({ type: z.literal('datepicker'), action_id, initial_date: z.iso.date().optional() }),
  z.strictObject({
    type: z.literal('timepicker'),
    action_id,
    initial_time: z
      .string()
      .regex(/^\d\d:\d\d$/)
      .optional(),
  }),
  z
    .strictObject({
      type: z.literal('plain_text_input'),
      action_id,
      multiline: z.boolean(),
      max_length: z.number().min(1).max(3000),
      initial_value: z.string().optional(),
    })
    .refine((it) => (it.initial_value ?? '').length <= it.max_length),
])
const block_id = z.string().min(1).max(255)
const block = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('section'),
    text: z.strictObject({
      type: z.literal('mrkdwn'),
      text: z.string().min(1).max(3000),
      verbatim: z.boolean(),
    }),
  }),
  z.strictObject({ type: z.literal('actions'), block_id, elements: z.array(button).min(1).max(25) }),
  z.strictObject({
    type: z.literal('input'),
    block_id,
    optional: z.boolean(),
    label: plain(2000),
    hint: plain(2000).optional(),
    element,
  }),
])
const blocks = (max: number) => z.array(block).min(1).max(max)
const view = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('modal'),
    callback_id: z.string().max(255),
    private_metadata: z.string().max(3000).optional(),
    title: plain(24),
    submit: plain(24).optional(),
    close: plain(24),
    blocks: blocks(100),
  }),
  z.strictObject({ type: z.literal('home'), callback_id: z.string().max(255), blocks: blocks(100) }),
])

const checkBlocks = (drawn: KnownBlock[]): void =>
  expect(blocks(50).safeParse(drawn).error?.issues ?? []).toEqual([])
const checkView = (drawn: View): void => expect(view.safeParse(drawn).error?.issues ?? []).toEqual([])
