import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readIncoming } from '../../bots/slack/incoming.ts'
import { plainWords } from '../../bots/slack/plain-words.ts'

const marta = 'slack:U0MARTA'
const message = (event: object) => ({
  type: 'event_callback',
  event_id: 'Ev1',
  event: {
    type: 'message',
    user: 'U0MARTA',
    channel: 'G1',
    channel_type: 'group',
    ts: '2.2',
    text: 'tak',
    ...event,
  },
})
const inThread = { thread_ts: '1.1' }

describe('payloads of Slack', () => {
  it('reads a reply in a thread, also one shown in the channel or with a file', () => {
    const said = { is: 'thread', conversation: marta, channel: 'slack:G1', thread: '1.1', text: 'tak' }
    for (const more of [{}, { subtype: 'thread_broadcast' }, { subtype: 'file_share', files: [{}] }])
      expect(readIncoming(message({ ...inThread, ...more }))).toMatchObject({
        is: 'input',
        input: said,
        key: { channel: 'slack', eventId: 'event:Ev1' },
        origin: { is: 'event' },
      })
  })

  it.each([
    ['a bot', { ...inThread, bot_id: 'B1' }],
    ['an edit', { ...inThread, subtype: 'message_changed' }],
    ['someone who joined', { subtype: 'channel_join' }],
    ['a message of its own', {}],
    ['the first message of a thread', { thread_ts: '2.2' }],
    ['nobody', { ...inThread, user: undefined }],
    ['a picture without words', { ...inThread, subtype: 'file_share', text: '' }],
  ])('leaves alone what comes from %s', (_, more) => {
    expect(readIncoming(message(more))).toEqual({ is: 'ignored', what: 'message' })
  })

  it('reads direct messages, in a thread too', () => {
    const direct = { channel: 'D1', channel_type: 'im' }
    for (const more of [{}, inThread, { channel_type: undefined }])
      expect(readIncoming(message({ ...direct, ...more }))).toMatchObject({
        input: { is: 'text', conversation: marta, text: 'tak', edited: false },
      })
    expect(readIncoming(message({ ...direct, subtype: 'file_share', text: '' }))).toMatchObject({
      input: { is: 'media', conversation: marta, media: 'other' },
    })
  })

  it.each([
    ['another command', { command: '/inna', user_id: 'U1', channel_id: 'C1', trigger_id: '1' }, 'command'],
    [
      'a form of somebody else',
      { type: 'view_submission', user: { id: 'U1' }, trigger_id: '1', view: { callback_id: 'x', state: {} } },
      'view_submission',
    ],
    [
      'another shortcut',
      { type: 'message_action', callback_id: 'x', user: { id: 'U1' }, trigger_id: '1', message: {} },
      'message_action',
    ],
    [
      'a list in a form',
      {
        type: 'block_actions',
        user: { id: 'U1' },
        trigger_id: '1',
        actions: [{ type: 'static_select', action_id: 'a' }],
      },
      'block_actions',
    ],
    ['a closed window', { type: 'view_closed' }, 'view_closed'],
    ['a kind with words in it', { type: 'Jan Kowalski i inni' }, 'other'],
  ])('leaves %s alone', (_, body, what) => {
    expect(readIncoming(body)).toEqual({ is: 'ignored', what })
  })

  it('leaves the other tab of its home alone', () => {
    const opened = (tab: string) => ({
      type: 'event_callback',
      event_id: 'E',
      event: { type: 'app_home_opened', user: 'U1', tab },
    })
    expect(readIncoming(opened('home'))).toMatchObject({ input: { is: 'home' } })
    expect(readIncoming(opened('messages'))).toMatchObject({ is: 'ignored' })
  })

  it('reads anything without failing, and hands on only what the database can keep', () => {
    const wild = fc.record(
      {
        type: fc.constantFrom('event_callback', 'block_actions', 'view_submission', 'message_action'),
        event_id: fc.string(),
        trigger_id: fc.string(),
        callback_id: fc.constantFrom('request', 'make-request'),
        user: fc.oneof(fc.anything(), fc.record({ id: fc.string() })),
        event: fc.oneof(
          fc.anything(),
          fc.record({
            type: fc.constant('message'),
            text: fc.string({ unit: 'binary' }),
            user: fc.constant('U1'),
            channel: fc.constant('D1'),
            ts: fc.constant('1'),
          }),
        ),
        actions: fc.anything(),
        view: fc.anything(),
      },
      { requiredKeys: ['type'] },
    )
    fc.assert(
      fc.property(wild, (body) => {
        const read = readIncoming(body)
        if (read.is === 'input') expect(JSON.stringify(read.input)).not.toMatch(/\\u0000|\\ud[89a-f]/)
      }),
      { seed: 7, numRuns: 500 },
    )
  })
})

describe('words out of markup', () => {
  it.each([
    ['a &amp; b &lt;c&gt;', 'a & b <c>'],
    ['<https://krag.pl|strona> i <https://krag.pl>', 'strona i https://krag.pl'],
    ['dzięki <@U0MARTA|Marta>, <@U0MARTA> już wie', 'dzięki @Marta, już wie'],
    ['<#C1|ogolne> <!here|@tutaj>', '#ogolne @tutaj'],
    ['&amp;lt;', '&lt;'],
    ['pierwsza\n\ndruga', 'pierwsza\n\ndruga'],
    ['zero\u0000 i pół \ud83d', 'zero i pół \ufffd'],
  ])('%s → %s', (given, words) => {
    expect(plainWords(given)).toBe(words)
  })
})

const samples = new URL('../../../shared/oracles/slack/samples/payloads/', import.meta.url)
const filled: Readonly<Record<string, { readonly fill: object; readonly is: string }>> = {
  SlashCommandPayload: {
    fill: { command: '/krag', user_id: 'U1', channel_id: 'C1', trigger_id: '1.1' },
    is: 'command',
  },
  ViewSubmissionPayload: {
    fill: { user: { id: 'U1' }, trigger_id: '1.1', view: { callback_id: 'request', state: {} } },
    is: 'form',
  },
  MessageShortcutPayload: {
    fill: { callback_id: 'make-request', user: { id: 'U1' }, trigger_id: '1.1' },
    is: 'shortcut',
  },
  BlockActionPayload: {
    fill: {
      user: { id: 'U1' },
      trigger_id: '1.1',
      actions: [{ type: 'button', action_id: 'prompt000001:yes' }],
    },
    is: 'choice',
  },
  AppHomeOpenedPayload: {
    fill: {
      type: 'event_callback',
      event_id: 'E1',
      event: { type: 'app_home_opened', user: 'U1', tab: 'home' },
    },
    is: 'home',
  },
  MessagePayload: {
    fill: {
      type: 'event_callback',
      event_id: 'E1',
      event: {
        type: 'message',
        user: 'U1',
        channel: 'G1',
        ts: '2.2',
        thread_ts: '1.1',
        text: 'tak',
        bot_id: null,
        subtype: undefined,
        channel_type: 'group',
      },
    },
    is: 'thread',
  },
}

describe.skipIf(!existsSync(samples))('payloads of the shape that Slack publishes', () => {
  const files = existsSync(samples) ? readdirSync(samples) : []
  it.each(files)('%s', (file) => {
    const sample = z.looseObject({}).parse(JSON.parse(readFileSync(new URL(file, samples), 'utf8')))
    expect(readIncoming(sample).is).not.toBe('input')
    const known = filled[file.replace('.json', '')]
    if (!known) {
      const named = { ...sample, ...('event' in sample ? { type: 'event_callback', event_id: 'E1' } : {}) }
      const placed =
        sample.event === undefined
          ? named
          : merge(named, { event: { ts: '2.2', thread_ts: '1.1', channel: 'G1' } })
      expect(readIncoming(placed)).toMatchObject({ is: 'ignored' })
      return
    }
    expect(readIncoming(merge(sample, known.fill))).toMatchObject({ is: 'input', input: { is: known.is } })
  })
  it('are of every kind that is read', () => {
    expect(files.map((file) => file.replace('.json', ''))).toEqual(
      expect.arrayContaining(Object.keys(filled)),
    )
  })
})

/** The sample with some of its blanks filled in. */
const merge = (sample: unknown, fill: object): object => {
  const base = z.looseObject({}).safeParse(sample).data ?? {}
  const entries = Object.entries(fill).map(([name, value]: [string, unknown]) => {
    const inner = z.looseObject({}).safeParse(value)
    return [name, inner.success && !Array.isArray(value) ? merge(base[name], inner.data) : value]
  })
  return { ...base, ...Object.fromEntries(entries) }
}
