import { ErrorCode, WebClient } from '@slack/web-api'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { gate, PACING } from '../../../bots/playground/slack/pacing.ts'
import { BOT_TOKEN, GENERAL } from '../../../bots/playground/slack/workspace.ts'
import { messagesSeen, type Stage, stage } from './stage.ts'

describe('trouble on purpose', () => {
  let local: Stage
  let client: WebClient
  beforeEach(async () => {
    local = await stage()
    client = new WebClient(BOT_TOKEN, {
      slackApiUrl: local.apiUrl,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      timeout: 20_000,
    })
  })
  afterEach(() => local.close())
  const post = () => client.chat.postMessage({ channel: GENERAL.id, text: 'x' })
  const next = (kind: '429' | '500' | '403' | 'timeout' | 'reset' | 'accepted-then-reset'): void =>
    local.faults.add({ channel: 'slack', method: 'chat.postMessage', kind, share: 1, count: 1 })

  it('429 says how long to wait', async () => {
    next('429')
    await expect(post()).rejects.toMatchObject({ code: ErrorCode.RateLimitedError, retryAfter: 1 })
    await post()
  })
  it('500 and 403 are answers of HTTP', async () => {
    next('500')
    await expect(post()).rejects.toMatchObject({ code: ErrorCode.HTTPError, statusCode: 500 })
    next('403')
    await expect(post()).rejects.toMatchObject({ code: ErrorCode.HTTPError, statusCode: 403 })
  })
  it('neither a time-out nor a reset did anything', async () => {
    next('timeout')
    const hasty = new WebClient(BOT_TOKEN, {
      slackApiUrl: local.apiUrl,
      retryConfig: { retries: 0 },
      timeout: 300,
    })
    const waiting = hasty.chat.postMessage({ channel: GENERAL.id, text: 'x' })
    await expect(waiting).rejects.toMatchObject({ code: ErrorCode.RequestError })
    next('reset')
    await expect(post()).rejects.toMatchObject({ code: ErrorCode.RequestError })
    expect(await messagesSeen(local)).toEqual([])
    expect(local.sent.since(0)).toEqual([])
  })
  it('a reset after acceptance did it', async () => {
    next('accepted-then-reset')
    await expect(post()).rejects.toMatchObject({ code: ErrorCode.RequestError })
    expect(await messagesSeen(local)).toHaveLength(1)
    expect(local.sent.since(0)).toHaveLength(1)
  })
  it('a burst into one channel is paced, and another channel is not', async () => {
    for (let n = 0; n < PACING.channelBurst; n += 1) await post()
    await expect(post()).rejects.toMatchObject({ code: ErrorCode.RateLimitedError, retryAfter: 1 })
    await client.chat.postMessage({ channel: 'U0MARTA', text: 'x' })
    expect(local.sent.since(0)).toHaveLength(PACING.channelBurst + 1)
  })
})

describe('the gate', () => {
  it('lets one a second through after the burst, and says how long to wait', () => {
    let now = 0
    const pass = gate(() => now)
    expect([1, 2, 3].map(() => pass('C1', 1, 2))).toEqual([0, 0, 1])
    now = 500
    expect(pass('C1', 1, 2)).toBe(1)
    now = 1000
    expect(pass('C1', 1, 2)).toBe(0)
    expect(pass('C1', 1, 2)).toBe(1)
    expect([1, 2].map(() => pass('slow', 1 / 60, 1))).toEqual([0, 60])
  })
})
