import { createHmac } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WebClient } from '@slack/web-api'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BOT_TOKEN, GENERAL, SIGNING_SECRET } from '../../../bots/playground/slack/workspace.ts'
import { listen, messagesSeen, modalSeen, plain, type Stage, stage, until, viewSeen } from './stage.ts'

type Received = { headers: IncomingMessage['headers']; body: string; answered: number }
/** An app without any library: answers as the test says. */
const bareApp = async (answer: (response: ServerResponse, count: number, body: string) => void, port = 0) => {
  const received: Received[] = []
  const server = await listen(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    received.push({ headers: request.headers, body, answered: Date.now() })
    answer(response, received.length, body)
  }, port)
  return { ...server, received }
}
const status = (response: ServerResponse, code: number, headers = {}): void => {
  response.writeHead(code, headers)
  response.end()
}
const QUICK = { acknowledgeMs: 20_000, retryDelaysMs: [5, 30, 60], resumeEveryMs: 10 }
/** For apps that stay silent on purpose. */
const IMPATIENT = { ...QUICK, acknowledgeMs: 100 }

describe('deliveries over HTTP', () => {
  let close: (() => Promise<unknown>)[] = []
  beforeEach(() => {
    close = []
  })
  afterEach(() => Promise.all(close.map((each) => each())))
  const driving = async (
    answer: Parameters<typeof bareApp>[0],
    timing: object = QUICK,
  ): Promise<{ local: Stage; received: Received[] }> => {
    const app = await bareApp(answer)
    const local = await stage({ requestUrl: app.url, timing, pacing: null })
    close.push(app.close, local.close)
    return { local, received: app.received }
  }
  const say = (local: Stage, text = 'x') => local.act('message', { channel: 'ogolny', text })

  it('are signed, and an event tells for whom it is', async () => {
    const { local, received } = await driving((response) => status(response, 200))
    await say(local)
    await until(() => !local.slack.busy())
    const [event] = received
    const timestamp = String(event?.headers['x-slack-request-timestamp'])
    const hash = createHmac('sha256', SIGNING_SECRET).update(`v0:${timestamp}:${event?.body}`).digest('hex')
    expect(event?.headers).toMatchObject({
      'x-slack-signature': `v0=${hash}`,
      'content-type': 'application/json',
    })
    expect(Math.abs(Date.now() / 1000 - Number(timestamp))).toBeLessThan(60)
    expect(event?.headers).not.toHaveProperty('x-slack-retry-num')
    expect(JSON.parse(event?.body ?? '')).toMatchObject({
      type: 'event_callback',
      team_id: 'T0KRAG',
      api_app_id: 'A0KRAG',
      event: { type: 'message', user: 'U0MARTA', channel: GENERAL.id, channel_type: 'channel' },
      authorizations: [{ user_id: 'U0KRAG', is_bot: true }],
    })
  })
  it('an event that is refused comes three times more, marked, and then never', async () => {
    const { local, received } = await driving((response) => status(response, 500))
    await say(local)
    expect(local.slack.busy()).toBe(true)
    await until(() => !local.slack.busy())
    expect(
      received.map(({ headers }) => [headers['x-slack-retry-num'], headers['x-slack-retry-reason']]),
    ).toEqual([
      [undefined, undefined],
      ['1', 'http_error'],
      ['2', 'http_error'],
      ['3', 'http_error'],
    ])
    expect(new Set(received.map(({ body }) => JSON.parse(body).event_id)).size).toBe(1)
  })
  it('an event that is not acknowledged in time comes again, until it is', async () => {
    const { local, received } = await driving((response, count) => {
      if (count > 1) status(response, 200)
    }, IMPATIENT)
    await say(local)
    await until(() => !local.slack.busy())
    expect(received.map(({ headers }) => headers['x-slack-retry-reason'])).toEqual([
      undefined,
      'http_timeout',
    ])
  })
  it('a burst reaches the app in bearable portions, each event once', async () => {
    let open = 0
    let most = 0
    const { local, received } = await driving((response) => {
      open += 1
      most = Math.max(most, open)
      setImmediate(() => {
        open -= 1
        status(response, 200)
      })
    })
    for (let n = 0; n < 200; n += 1) await say(local, `${n}`)
    await until(() => !local.slack.busy(), 30_000)
    expect(most).toBeLessThanOrEqual(30)
    const texts = received.map(({ body }) => Number(JSON.parse(body).event.text))
    expect(texts.sort((a, b) => a - b)).toEqual(Array.from({ length: 200 }, (_, n) => n))
  })
  it('an app may ask for no retry', async () => {
    const { local, received } = await driving((response) =>
      status(response, 500, { 'x-slack-no-retry': '1' }),
    )
    await say(local)
    await until(() => !local.slack.busy())
    expect(received).toHaveLength(1)
  })
  it('a command and a press are never repeated; the person learns that the app was silent', async () => {
    const { local, received } = await driving(() => {}, IMPATIENT)
    expect(await local.act('command', { command: '/krag' })).toEqual({
      acknowledged: false,
      error: 'operation_timeout',
    })
    expect(received).toHaveLength(1)
    expect(received[0]?.headers['content-type']).toBe('application/x-www-form-urlencoded')
    expect(Object.fromEntries(new URLSearchParams(received[0]?.body))).toMatchObject({
      command: '/krag',
      user_id: 'U0MARTA',
      channel_name: 'directmessage',
      team_id: 'T0KRAG',
    })
  })
  it('a trigger works once', async () => {
    const { local, received } = await driving((response) => status(response, 200), {
      ...QUICK,
      triggerMs: 60_000,
    })
    const client = new WebClient(BOT_TOKEN, { slackApiUrl: local.apiUrl, retryConfig: { retries: 0 } })
    const view = { type: 'modal' as const, title: plain('Tytuł'), blocks: [] }
    const trigger = async (): Promise<string> => {
      await local.act('command', { command: '/krag' })
      return new URLSearchParams(received.at(-1)?.body).get('trigger_id') ?? ''
    }
    const trigger_id = await trigger()
    await client.views.open({ trigger_id, view })
    await expect(client.views.open({ trigger_id, view })).rejects.toThrow('exchanged_trigger_id')
    await expect(client.views.open({ trigger_id: 'made up', view })).rejects.toThrow('invalid_trigger_id')
    const { viewId } = await modalSeen(local)
    await expect(client.views.update({ view_id: viewId, view, hash: 'old' })).rejects.toThrow('hash_conflict')
    const updated = await client.views.update({ view_id: viewId, view: { ...view, title: plain('Inny') } })
    expect(updated.view?.title).toMatchObject({ text: 'Inny' })
    await client.views.push({ trigger_id: await trigger(), view: { ...view, title: plain('Wyżej') } })
    expect(await viewSeen(local)).toMatchObject({ modal: { title: 'Wyżej' } })
  })
  it('an old trigger is expired, also one of an earlier run', async () => {
    const { local, received } = await driving((response) => status(response, 200), {
      ...QUICK,
      triggerMs: -1,
    })
    const client = new WebClient(BOT_TOKEN, { slackApiUrl: local.apiUrl, retryConfig: { retries: 0 } })
    const view = { type: 'modal' as const, title: plain('Tytuł'), blocks: [] }
    await local.act('command', { command: '/krag' })
    const late = new URLSearchParams(received[0]?.body).get('trigger_id') ?? ''
    await expect(client.views.open({ trigger_id: late, view })).rejects.toThrow('expired_trigger_id')
    const earlier = late.replace(/\.1\./, '.999.')
    await expect(client.views.open({ trigger_id: earlier, view })).rejects.toThrow('expired_trigger_id')
  })
  it('a response_url serves five times, for half an hour', async () => {
    const { local, received } = await driving((response) => status(response, 200))
    const url = async (): Promise<string> => {
      await local.act('command', { command: '/krag', channel: 'ogolny' })
      return new URLSearchParams(received.at(-1)?.body).get('response_url') ?? ''
    }
    const post = async (to: string, body: object) => {
      const answer = await fetch(to, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      return [answer.status, await answer.text()]
    }
    const first = await url()
    expect(await post(first, { text: 'tylko dla ciebie' })).toEqual([200, 'ok'])
    expect(await post(first, { text: 'dla wszystkich', response_type: 'in_channel' })).toEqual([200, 'ok'])
    expect(await post(first, {})).toEqual([400, '{"ok":false,"error":"no_text"}'])
    for (const n of [3, 4, 5]) expect(await post(first, { text: `${n}` })).toEqual([200, 'ok'])
    expect(await post(first, { text: 'za dużo' })).toEqual([404, '{"ok":false,"error":"used_url"}'])
    const second = await url()
    local.clock.now += 31 * 60_000
    expect(await post(second, { text: 'za późno' })).toEqual([404, '{"ok":false,"error":"expired_url"}'])
    expect((await messagesSeen(local)).map(({ text, ephemeral }) => [text, ephemeral])).toEqual([
      ['tylko dla ciebie', true],
      ['dla wszystkich', false],
      ['3', true],
      ['4', true],
      ['5', true],
    ])
  })

  it('what was undelivered when the platform stopped arrives when the app is there again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'krag-slack-'))
    const first = await bareApp(() => {})
    const before = await stage({ requestUrl: first.url, folder, timing: { ...QUICK, acknowledgeMs: 60_000 } })
    await say(before, 'pierwsza')
    await until(() => first.received.length === 1)
    await first.close()
    await before.close()

    const after = await stage({ requestUrl: first.url, folder, timing: QUICK })
    expect(after.slack.busy()).toBe(true)
    const second = await bareApp((response) => status(response, 200), first.port)
    close.push(after.close, second.close, async () => rmSync(folder, { recursive: true }))
    await until(() => !after.slack.busy())
    expect(second.received.map(({ body }) => JSON.parse(body).event.text)).toEqual(['pierwsza'])
    expect(JSON.parse(second.received[0]?.body ?? '').event_id).toBe(
      JSON.parse(first.received[0]?.body ?? '').event_id,
    )
  })
})
