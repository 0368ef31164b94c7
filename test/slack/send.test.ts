import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { WebClient } from '@slack/web-api'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createLog } from '../../bots/log.ts'
import type { FaultKind } from '../../bots/playground/platform/faults.ts'
import { slackClient } from '../../bots/slack/client.ts'
import { slackSender } from '../../bots/slack/send.ts'
import type { Message } from '../../core/conversation/message.ts'
import { lane, promptId } from '../../core/domain/ids.ts'
import type { Claimed, Sender } from '../../queue/sender.ts'
import { botToken, type Local, startLocal, testSpeak } from './local.ts'

const log = createLog('silent', { write: () => {} })
const words = (text: string) => ({ key: 'test.words', params: { words: { words: text } } })

const message = (more: Partial<Message> = {}): Message => ({
  organisationId: null,
  lane: lane.parse('slack:U0MARTA'),
  reader: null,
  act: 'send',
  slot: null,
  thread: null,
  say: words('Dzień dobry'),
  buttons: null,
  urgency: 'answer',
  doubt: 'never-twice',
  notBefore: null,
  notAfter: null,
  circleId: null,
  requestId: null,
  ...more,
})
const claimed = (id: string, more: Partial<Message> = {}, rest: Partial<Claimed> = {}): Claimed => ({
  id,
  message: message(more),
  target: null,
  threadRef: null,
  repeated: false,
  ...rest,
})

describe('the way out to Slack', () => {
  let local: Local
  let sender: Sender
  let client: WebClient
  let room = ''
  beforeEach(async () => {
    local = await startLocal()
    client = slackClient({ token: botToken, apiUrl: `${local.url}/slack/api`, log, timeout: 300 })
    sender = slackSender(client, testSpeak())
    const { channel } = await client.conversations.create({ name: 'krag', is_private: true })
    room = channel?.id ?? ''
    await client.conversations.invite({ channel: room, users: 'U0MARTA' })
  })
  afterEach(async () => {
    for (const call of local.sent()) checkCall(call.method, call.params)
    await local.close()
  })
  const inRoom = (id: string, more: Partial<Message> = {}, rest: Partial<Claimed> = {}) =>
    claimed(id, { lane: lane.parse(`slack:${room}`), ...more }, rest)
  const sentRef = async (message: Claimed): Promise<string> => {
    const sent = await sender.send(message)
    if (sent.is !== 'sent' || sent.ref === null) throw new Error(`not sent: ${sent.is}`)
    return sent.ref
  }
  const history = async () => (await client.conversations.history({ channel: room })).messages ?? []

  it('posts with text for the notification, sections and buttons', async () => {
    const buttons = { promptId: promptId.parse('prompt000001'), kind: 'request', choices: ['close'] }
    const ref = await sentRef(inRoom('1', { say: words('A & <B>\n@channel'), buttons }))
    const [posted] = await history()
    expect(posted).toMatchObject({ ts: ref, text: 'A &amp; &lt;B&gt;\n@\u2060channel' })
    expect(posted?.blocks).toMatchObject([
      { type: 'section', text: { type: 'mrkdwn', text: 'A &amp; &lt;B&gt;\n@\u2060channel' } },
      {
        type: 'actions',
        elements: [
          {
            action_id: 'prompt000001:close',
            value: 'prompt000001:close',
            text: { text: 'Zamknij' },
            style: 'danger',
            confirm: { title: { text: 'Zamknąć prośbę?' }, deny: { text: 'Wróć' } },
          },
        ],
      },
    ])
  })

  it('stands in its thread, and is replaced where it stands', async () => {
    const card = await sentRef(inRoom('1'))
    const line = await sentRef(inRoom('2', { say: words('Anna: tak') }, { threadRef: card }))
    const edited = await sender.send(
      inRoom('3', { act: 'edit', say: words('Anna: tak, zapisane') }, { target: line, threadRef: card }),
    )
    expect(edited).toEqual({ is: 'sent', ref: line })
    const { messages = [] } = await client.conversations.replies({ channel: room, ts: card })
    expect(messages.map(({ text }) => text)).toEqual(['Dzień dobry', 'Anna: tak, zapisane'])
  })

  it('remembers where a direct message stands, and answers and edits there', async () => {
    const ref = await sentRef(claimed('1'))
    expect(ref).toMatch(/^D\w+\/\d+\.\d+$/)
    expect(await sender.send(claimed('2', { act: 'edit', say: words('Nowe') }, { target: ref }))).toEqual({
      is: 'sent',
      ref,
    })
    const below = await sentRef(claimed('3', {}, { threadRef: ref }))
    expect(below.split('/')[0]).toBe(ref.split('/')[0])
  })

  it('replaces the Home tab', async () => {
    const buttons = { promptId: promptId.parse('prompt000001'), kind: 'request', choices: ['close'] }
    await sender.send(claimed('1', { act: 'home', say: words('Dziś: nic') }))
    expect(await sender.send(claimed('2', { act: 'home', say: words('Dziś: Jan'), buttons }))).toEqual({
      is: 'sent',
      ref: null,
    })
    expect(await local.look('view')).toMatchObject({
      home: { blocks: [{ type: 'actions' }, { type: 'section', text: { text: 'Dziś: Jan' } }] },
    })
  })

  it('says that it may have come before', async () => {
    await sender.send(inRoom('1', { say: words('Pilne') }, { repeated: true }))
    expect((await history())[0]?.text).toBe('(powtórzone)\nPilne')
  })

  it('carries words of any length', async () => {
    const sentence = 'Pani Anna Maria Nowak-Kowalska & syn <czekają> w sobotę od dziesiątej. '
    const text = sentence.repeat(300).trim()
    await sentRef(inRoom('1', { say: words(text) }))
    const [posted] = await history()
    const shown = z.array(z.object({ text: z.object({ text: z.string().max(3000) }) })).parse(posted?.blocks)
    expect(shown.map((block) => block.text.text).join(' ')).toBe(
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    )
  })

  it.each<[FaultKind, object]>([
    ['429', { is: 'later', afterMs: 1000, why: 'rate-limited' }],
    ['500', { is: 'unknown', why: 'server-error' }],
    ['timeout', { is: 'unknown', why: 'timeout' }],
    ['reset', { is: 'unknown', why: 'reset' }],
    ['403', { is: 'failed', why: 'rejected', code: 'http_403' }],
    ['accepted-then-reset', { is: 'unknown', why: 'reset' }],
  ])('tries once when the platform does %s, and says what that means', async (kind, outcome) => {
    local.faults.add({ channel: 'slack', method: 'chat.postMessage', kind, share: 1, count: 1 })
    expect(await sender.send(inRoom('1'))).toEqual(outcome)
    expect(local.sent('chat.postMessage')).toHaveLength(kind === 'accepted-then-reset' ? 1 : 0)
  })

  it.each<[string, Partial<Message>, object]>([
    [
      'a channel that is not there',
      { lane: lane.parse('slack:C0NOWHERE') },
      { why: 'gone', code: 'channel_not_found' },
    ],
    ['a person who is not there', { lane: lane.parse('slack:U0NOBODY') }, { why: 'gone' }],
  ])('gives up on %s', async (_, more, outcome) => {
    expect(await sender.send(claimed('1', more))).toMatchObject({ is: 'failed', ...outcome })
  })

  it('gives up on an archived channel, and on an edit of what is not there', async () => {
    expect(await sender.send(inRoom('1', { act: 'edit' }, { target: '1.1' }))).toMatchObject({
      is: 'failed',
      code: 'message_not_found',
    })
    expect(await sender.send(inRoom('2', { act: 'edit' }))).toMatchObject({ is: 'failed', why: 'gone' })
    await client.conversations.archive({ channel: room })
    expect(await sender.send(inRoom('3'))).toMatchObject({ is: 'failed', why: 'gone', code: 'is_archived' })
  })

  it('says that a wrong token is rejected', async () => {
    const stranger = slackSender(
      slackClient({ token: 'xoxb-no', apiUrl: `${local.url}/slack/api`, log }),
      testSpeak(),
    )
    expect(await stranger.send(claimed('1'))).toEqual({ is: 'failed', why: 'rejected', code: 'invalid_auth' })
  })

  it('comes back later when nobody listens, for nothing can have been accepted', async () => {
    const away = slackSender(
      slackClient({ token: botToken, apiUrl: `http://127.0.0.1:${await closedPort()}/api`, log }),
      testSpeak(),
    )
    expect(await away.send(claimed('1'))).toMatchObject({ is: 'later', why: 'unreachable' })
    const nowhere = slackSender(
      slackClient({ token: botToken, apiUrl: 'http://slack.invalid/api', log }),
      testSpeak(),
    )
    expect(await nowhere.send(claimed('1'))).toMatchObject({ is: 'later', why: 'unreachable' })
    expect(await away.find(claimed('1'))).toBeNull()
  })

  it('publishes the Home tab again when its fate is not known', async () => {
    local.faults.add({
      channel: 'slack',
      method: 'views.publish',
      kind: 'accepted-then-reset',
      share: 1,
      count: 1,
    })
    expect(await sender.send(claimed('1', { act: 'home' }))).toMatchObject({ is: 'later' })
  })

  it('finds out whether a message in doubt arrived', async () => {
    const card = await sentRef(inRoom('card'))
    const cases = [inRoom('a'), inRoom('b', {}, { threadRef: card }), claimed('c')]
    for (const one of cases) {
      expect(await sender.find(one)).toEqual({ is: 'absent' })
      local.faults.add({
        channel: 'slack',
        method: 'chat.postMessage',
        kind: 'accepted-then-reset',
        share: 1,
        count: 1,
      })
      expect(await sender.send(one)).toMatchObject({ is: 'unknown' })
      const found = await sender.find(one)
      expect(found).toMatchObject({ is: 'arrived' })
      if (found?.is !== 'arrived') return
      expect(
        await sender.send({
          ...one,
          id: 'later',
          message: message({ lane: one.message.lane, act: 'edit' }),
          target: found.ref,
        }),
      ).toMatchObject({ is: 'sent' })
    }
  })

  it('finds out whether an edit in doubt was made', async () => {
    const card = await sentRef(inRoom('1'))
    const line = await sentRef(inRoom('2', {}, { threadRef: card }))
    for (const target of [card, line]) {
      const edit = inRoom(`edit of ${target}`, { act: 'edit' }, { target, threadRef: card })
      expect(await sender.find(edit)).toEqual({ is: 'absent' })
      local.faults.add({
        channel: 'slack',
        method: 'chat.update',
        kind: 'accepted-then-reset',
        share: 1,
        count: 1,
      })
      expect(await sender.send(edit)).toMatchObject({ is: 'unknown' })
      expect(await sender.find(edit)).toEqual({ is: 'arrived', ref: target })
    }
  })

  it('does not say that a message is absent when there is too much to look through', async () => {
    for (let count = 0; count < 3; count += 1) await sentRef(inRoom(`${count}`))
    const { messages = [] } = await client.conversations.history({
      channel: room,
      limit: 2,
      include_all_metadata: true,
    })
    expect(messages).toHaveLength(2)
    local.faults.add({ channel: 'slack', method: 'conversations.history', kind: '500', share: 1, count: 1 })
    expect(await sender.find(inRoom('0'))).toBeNull()
    expect(await sender.find(inRoom('0'))).toMatchObject({ is: 'arrived' })
  })
})

/** A port that somebody listened on a moment ago. */
const closedPort = async (): Promise<number> => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return address !== null && typeof address === 'object' ? address.port : 0
}

const methods = new URL('../../../shared/oracles/slack/methods/', import.meta.url)
const described = z.object({
  args: z.object({
    required: z.array(z.string()).default([]),
    properties: z.record(z.string(), z.unknown()),
  }),
})

/** Every argument is one that the published description of the method knows, and none that it wants is missing. */
const checkCall = (method: string, params: unknown): void => {
  const file = new URL(`${method}.json`, methods)
  if (!existsSync(file)) return
  const { args } = described.parse(JSON.parse(readFileSync(file, 'utf8')))
  const given = Object.keys(z.record(z.string(), z.unknown()).parse(params))
  expect(Object.keys(args.properties)).toEqual(expect.arrayContaining(given))
  expect(['token', ...given]).toEqual(expect.arrayContaining(args.required))
}
