import { Bot } from 'grammy'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MAIN_BOT, telegramUserId } from '../../../bots/playground/telegram/account.ts'
import { pace } from '../../../bots/playground/telegram/pace.ts'
import { defaultPolicy } from '../../../bots/playground/telegram/policy.ts'
import { ApiRefusal } from '../../../bots/playground/telegram/refusal.ts'
import { type Local, startLocal } from './local.ts'

const anna = telegramUserId('anna')

describe('the pace', () => {
  const attempts = () => {
    let now = 0
    const gate = pace(defaultPolicy, () => now)
    const retryAfter = (chat: number): number => {
      try {
        gate.take(1, chat)
        return 0
      } catch (error) {
        return error instanceof ApiRefusal ? (error.parameters?.retry_after ?? -1) : -1
      }
    }
    const wait = (milliseconds: number) => {
      now += milliseconds
    }
    return { gate, retryAfter, wait }
  }

  it('lets a short burst through a chat, then one a second', () => {
    const { retryAfter, wait } = attempts()
    expect(Array.from({ length: 6 }, () => retryAfter(7))).toEqual([0, 0, 0, 0, 0, 1])
    wait(1000)
    expect([retryAfter(7), retryAfter(7)]).toEqual([0, 1])
  })

  it('lets twenty a minute through a group, and thirty a second through the bot', () => {
    const { retryAfter } = attempts()
    const group = Array.from({ length: 21 }, () => retryAfter(-7))
    expect(group.slice(0, 20)).toEqual(Array(20).fill(0))
    expect(group[20]).toBe(3)
    const many = Array.from({ length: 11 }, (_, chat) => retryAfter(100 + chat))
    expect(many).toEqual([...Array(10).fill(0), 1])
  })

  it('counts who does not wait as told', () => {
    const { gate, retryAfter, wait } = attempts()
    gate.shut(1, 7, 2)
    expect([retryAfter(7), gate.impatient()]).toEqual([2, 1])
    wait(2000)
    expect([retryAfter(7), gate.impatient()]).toEqual([0, 1])
  })
})

describe('a misbehaving Telegram', () => {
  let local: Local
  beforeEach(async () => {
    local = await startLocal()
  })
  afterEach(() => local.close())
  const send = (text = 'x') => local.api('sendMessage', { chat_id: anna, text })
  const misbehave = (kind: '429' | '500' | 'timeout' | 'reset' | '403' | 'accepted-then-reset') =>
    local.faults.add({ channel: 'telegram', method: 'sendMessage', kind, share: 1, count: 1 })
  const outcome = async (call: Promise<{ body: unknown }>) =>
    call.then(
      ({ body }) => body,
      () => 'broken off',
    )
  const texts = async () => {
    const chat = await local.sim('GET', 'anna/chat')
    return Array.isArray(chat) ? chat.map(({ text }) => text) : []
  }

  it('answers official refusals and does nothing', async () => {
    misbehave('403')
    expect(await outcome(send())).toMatchObject({ error_code: 403 })
    misbehave('500')
    expect(await outcome(send())).toEqual({
      ok: false,
      error_code: 500,
      description: 'Internal Server Error',
    })
    misbehave('429')
    expect(await outcome(send())).toEqual({
      ok: false,
      error_code: 429,
      description: 'Too Many Requests: retry after 1',
      parameters: { retry_after: 1 },
    })
    expect(await texts()).toEqual([])
  })

  it('shuts the chat for as long as its 429 said', async () => {
    misbehave('429')
    await send()
    expect(await outcome(send())).toMatchObject({ error_code: 429 })
    expect(await local.sim('GET', 'impatient')).toEqual({ calls: 1 })
  })

  it('breaks off before, or after it did it, or says nothing', async () => {
    misbehave('reset')
    expect(await outcome(send('przed'))).toBe('broken off')
    misbehave('accepted-then-reset')
    expect(await outcome(send('po'))).toBe('broken off')
    misbehave('timeout')
    const bot = new Bot(MAIN_BOT.token, { client: { apiRoot: local.root, timeoutSeconds: 0.2 } })
    await expect(bot.api.sendMessage(anna, 'cisza')).rejects.toThrow()
    expect(await texts()).toEqual(['po'])
    expect(local.sent()).toMatchObject([
      { n: 1, channel: 'telegram', method: 'sendMessage', params: { text: 'po' } },
    ])
  })
})
