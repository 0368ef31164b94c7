import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Local, signingSecret, startLocal } from './local.ts'

const now = Date.parse('2026-11-22T09:00:00Z')
const seconds = String(now / 1000)

describe('requests that claim to be from Slack', () => {
  let local: Local
  beforeAll(async () => {
    local = await startLocal({ given: { nowMs: () => now } })
  })
  afterAll(() => local.close())

  type Sent = {
    readonly body?: string
    readonly timestamp?: string
    readonly secret?: string
    readonly signature?: string
    readonly type?: string
    readonly headers?: Record<string, string>
  }
  const send = ({
    body = '{}',
    timestamp = seconds,
    secret = signingSecret,
    type = 'application/json',
    ...more
  }: Sent) =>
    fetch(`${local.url}/slack/events`, {
      method: 'POST',
      headers: {
        'content-type': type,
        'x-slack-request-timestamp': timestamp,
        'x-slack-signature': more.signature ?? sign(timestamp, body, secret),
        ...more.headers,
      },
      body,
    })

  it('answers the challenge of Slack', async () => {
    const answer = await send({ body: JSON.stringify({ type: 'url_verification', challenge: 'abc' }) })
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual({ challenge: 'abc' })
  })

  it('answers the check of its certificate, which is not signed', async () => {
    const answer = await send({
      body: 'ssl_check=1&token=x',
      type: 'application/x-www-form-urlencoded',
      signature: 'none',
    })
    expect(answer.status).toBe(200)
  })

  it.each([
    ['signed with another secret', { secret: 'another' }],
    ['without a version', { signature: 'abc' }],
    ['with a signature of other bytes', { signature: sign(seconds, '{"a":1}', signingSecret) }],
    ['with an empty signature', { signature: '' }],
    ['five minutes and a second old', { timestamp: String(now / 1000 - 301) }],
    ['five minutes and a second early', { timestamp: String(now / 1000 + 301) }],
    ['with a time that is no number', { timestamp: 'NaN' }],
    [
      'with a challenge but no signature',
      { body: '{"type":"url_verification","challenge":"a"}', signature: 'v0=' },
    ],
  ])('refuses a request %s', async (_, forged) => {
    const before = local.recorder.taken.length
    expect((await send({ body: event('Ev-forged'), ...forged })).status).toBe(401)
    expect(local.recorder.taken).toHaveLength(before)
  })

  it('takes what is a little old', async () => {
    expect((await send({ body: event('Ev-old'), timestamp: String(now / 1000 - 299) })).status).toBe(200)
  })

  it('lets a replayed request have no second effect', async () => {
    const before = local.recorder.taken.length
    for (let count = 0; count < 3; count += 1)
      expect((await send({ body: event('Ev-again') })).status).toBe(200)
    expect(local.recorder.taken).toHaveLength(before + 1)
  })

  it('answers an event only after its commit', async () => {
    let open = () => {}
    local.recorder.gate = new Promise((resolve) => {
      open = resolve
    })
    const before = local.recorder.taken.length
    let answered = false
    const waiting = send({ body: event('Ev-slow') }).then((answer) => {
      answered = true
      return answer.status
    })
    // Another request goes the whole way meanwhile, so this one had the time to be answered.
    await send({ body: '{"type":"event_callback","event_id":"Ev0","event":{"type":"team_join"}}' })
    expect(answered).toBe(false)
    open()
    expect(await waiting).toBe(200)
    expect(local.recorder.taken).toHaveLength(before + 1)
    local.recorder.gate = null
  })

  it('says so when an input is not stored, so that Slack brings it again', async () => {
    local.recorder.refuse = 1
    expect((await send({ body: event('Ev-refused') })).status).toBe(500)
    expect((await send({ body: event('Ev-refused'), headers: { 'x-slack-retry-num': '1' } })).status).toBe(
      200,
    )
  })

  it('takes only posts, and none that is too long', async () => {
    expect((await fetch(`${local.url}/slack/events`)).status).toBe(405)
    expect((await send({ body: 'x'.repeat(1024 * 1024 + 1) })).status).toBe(413)
  })

  it.each([
    'not json',
    '[]',
    'null',
    '{"type":"event_callback"}',
    '{"type":"event_callback","event_id":"E1","event":null}',
    '{"type":"event_callback","event_id":"E1","event":{"type":"message","channel":7,"user":"Jan Kowalski"}}',
    '{"type":"block_actions","actions":[]}',
    '{"type":"view_submission","view":{"state":"Jan Kowalski"}}',
    '{"command":"/krag"}',
    '{"event":{"type":"message"}}',
  ])('acknowledges %s and keeps its words out of the log', async (body) => {
    const before = local.recorder.taken.length
    expect((await send({ body })).status).toBe(200)
    expect(local.recorder.taken).toHaveLength(before)
    expect(local.logged.join('')).not.toContain('Kowalski')
  })

  it('bears anything that is signed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.json(),
        fc.constantFrom('application/json', 'application/x-www-form-urlencoded'),
        async (body, type) => {
          const answer = await send({
            body: type === 'application/json' ? body : `payload=${encodeURIComponent(body)}`,
            type,
          })
          expect(answer.status).toBe(200)
        },
      ),
      { seed: 1, numRuns: 200 },
    )
  })

  it('answers within the time that Slack waits', async () => {
    const hurried = await startLocal({ given: { deadlineMs: 30 } })
    let open = () => {}
    hurried.recorder.gate = new Promise((resolve) => {
      open = resolve
    })
    const body = event('Ev-late')
    const timestamp = String(Math.floor(Date.now() / 1000))
    const late = await fetch(`${hurried.url}/slack/events`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-slack-request-timestamp': timestamp,
        'x-slack-signature': sign(timestamp, body, signingSecret),
      },
      body,
    })
    expect(late.status).toBe(500)
    open()
    await vi.waitFor(() => expect(hurried.recorder.taken).toHaveLength(1))
    await hurried.close()
  })
})

const sign = (timestamp: string, body: string, secret: string): string =>
  `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`

const event = (id: string): string =>
  JSON.stringify({
    type: 'event_callback',
    team_id: 'T0KRAG',
    event_id: id,
    event: { type: 'app_home_opened', user: 'U0MARTA', channel: 'D1', tab: 'home', event_ts: '1.1' },
  })
