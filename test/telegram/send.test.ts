import { Api } from 'grammy'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MAIN_BOT, telegramUserId } from '../../bots/playground/telegram/account.ts'
import { telegramSender } from '../../bots/telegram/send.ts'
import type { Sender } from '../../queue/sender.ts'
import { type Local, startLocal } from '../playground/telegram/local.ts'
import { claimed } from './claimed.ts'
import { speakKeys } from './speaking.ts'

let local: Local
let sender: Sender
const to = (root: string, timeoutSeconds = 5) =>
  telegramSender(new Api(MAIN_BOT.token, { apiRoot: root, timeoutSeconds }), speakKeys)
beforeEach(async () => {
  local = await startLocal()
  sender = to(local.root)
})
afterEach(() => local.close())

const anna = `telegram:${telegramUserId('anna')}`
const chat = () => local.sim('GET', 'anna/chat')
const sent = async (given: Parameters<typeof claimed>[0]) => {
  const outcome = await sender.send(claimed(given))
  if (outcome.is !== 'sent' || outcome.ref === null) throw new Error(`not sent: ${outcome.is}`)
  return outcome.ref
}

describe('a message', () => {
  it('goes out with its buttons and gives the id by which it is edited', async () => {
    const ref = await sent({ lane: anna, words: 'Możesz?', choices: ['yes', 'no', 'maybe'] })
    expect(await chat()).toMatchObject([
      { id: ref, text: 'Możesz?', buttons: [{ label: 'yes', data: 'p:abc123def456:yes' }, {}, {}] },
    ])
    expect(await sender.send(claimed({ lane: anna, act: 'edit', target: ref, words: 'Dziękujemy' }))).toEqual(
      {
        is: 'sent',
        ref,
      },
    )
    expect(await chat()).toMatchObject([{ id: ref, text: 'Dziękujemy', buttons: [], edited: true }])
  })

  it('is not edited twice, and that is no failure', async () => {
    const ref = await sent({ lane: anna, words: 'Cześć' })
    const edit = claimed({ lane: anna, act: 'edit', target: ref, words: 'Cześć' })
    expect(await sender.send(edit)).toEqual({ is: 'sent', ref })
  })

  it('says when it was perhaps sent before', async () => {
    await sent({ lane: anna, words: 'Alarm', repeated: true })
    expect(await chat()).toMatchObject([{ text: 'delivery.repeated\nAlarm' }])
  })

  it('shows links and commands as plain words', async () => {
    await sent({ lane: anna, words: '<b>https://example.org</b> *x* /stop @anna' })
    expect(await chat()).toMatchObject([{ text: '<b>https://example.org</b> *x* /stop @anna' }])
  })

  it('of 9,000 characters comes in parts, the buttons under the last', async () => {
    const words = Array.from({ length: 900 }, (_, n) => `Zdanie ${n}.`).join(' ')
    const ref = await sent({ lane: anna, words, choices: ['yes'] })
    const parts = local.sent().map(({ params }) => JSON.stringify(params))
    expect(parts.length).toBeGreaterThan(2)
    expect(parts.map((part) => part.includes('abc123def456'))).toEqual([
      ...parts.slice(1).map(() => false),
      true,
    ])
    const shown = await chat()
    expect(shown).toMatchObject([...parts.slice(1).map(() => ({})), { id: ref }])
    expect(JSON.stringify(shown)).toContain('Zdanie 899.')
  })
})

describe('what became of a try', () => {
  const one = (given: Partial<Parameters<typeof claimed>[0]> = {}) =>
    sender.send(claimed({ lane: anna, words: 'Cześć', ...given }))
  const fault = (kind: '429' | '500' | 'timeout' | 'reset' | '403' | 'accepted-then-reset') =>
    local.faults.add({ channel: 'telegram', kind, share: 1 })

  it('a refusal to wait is not a message', async () => {
    fault('429')
    expect(await one()).toMatchObject({ is: 'later', why: 'rate-limited', afterMs: expect.any(Number) })
    expect(local.sent()).toEqual([])
  })

  it.each(['500', 'reset', 'accepted-then-reset'] as const)('%s is a doubt', async (kind) => {
    fault(kind)
    expect(await one()).toMatchObject({ is: 'unknown' })
    expect(local.sent().length).toBe(kind === 'accepted-then-reset' ? 1 : 0)
  })

  it('silence is a doubt', async () => {
    fault('timeout')
    sender = to(local.root, 0.3)
    expect(await one()).toEqual({ is: 'unknown', why: 'timeout' })
  })

  it('a person who blocked us', async () => {
    await local.sim('POST', 'anna/block', {})
    expect(await one()).toMatchObject({ is: 'failed', why: 'blocked', code: '403' })
  })

  it('a message that is gone', async () => {
    expect(await one({ act: 'edit', target: '999' })).toMatchObject({ is: 'failed', why: 'gone' })
    expect(await one({ act: 'edit', target: null })).toMatchObject({ is: 'failed', why: 'gone' })
  })

  it('a refusal for good, by its code alone', async () => {
    expect(await one({ words: '' })).toEqual({ is: 'failed', why: 'rejected', code: '400' })
    expect(await one({ act: 'home' })).toMatchObject({ is: 'failed', why: 'rejected' })
  })

  it('nobody there is no doubt: nothing was accepted', async () => {
    sender = to('http://127.0.0.1:9')
    expect(await one()).toMatchObject({ is: 'later', why: 'unreachable' })
    sender = to('http://krag.invalid')
    expect(await one()).toMatchObject({ is: 'later', why: 'unreachable' })
  })
})
