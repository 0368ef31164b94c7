import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { instant } from '../../core/time.ts'
import type { Database } from '../../db/database.ts'
import { deadlines } from '../../queue/deliver.ts'
import type { RunningQueue } from '../../queue/queue.ts'
import { freshDatabase } from '../db/database.ts'
import { empty, type House, kinds, makeHouse, rowOf, until } from './house.ts'
import { aMessage, post, say } from './stand-ins.ts'

describe.each(kinds)('The way out, %s', (kind) => {
  let database: Database
  let house: House
  let queue: RunningQueue | null = null
  beforeAll(async () => {
    database = await freshDatabase(kind)
  })
  beforeEach(async () => {
    await empty(database)
    house = makeHouse(database)
  })
  afterEach(async () => {
    await queue?.close()
    queue = null
  })
  const settled = async (): Promise<void> => {
    queue ??= await house.start()
    queue.wake()
    await until(() => queue?.idle() ?? false, 'idle')
  }

  it('sends rows that were there before it started, and those that come after', async () => {
    const before = await post(database, aMessage())
    await settled()
    const after = await post(database, aMessage({ lane: 'slack:C1' }))
    await settled()
    expect(await rowOf(database, before)).toMatchObject({ status: 'sent', ref: `ref-${before}` })
    expect(await rowOf(database, after)).toMatchObject({ status: 'sent', ref: `ref-${after}` })
    expect([house.telegram.accepted.length, house.slack.accepted.length]).toEqual([1, 1])
  })

  it('keeps the order of a lane, urgent ones first', async () => {
    for (const [key, urgency] of [
      ['d', 'broadcast'],
      ['b', 'reminder'],
      ['a', 'alert'],
      ['c', 'reminder'],
    ] as const)
      await post(database, aMessage({ urgency, say: say(key) }))
    await settled()
    expect(house.telegram.keys()).toEqual(['a', 'b', 'c', 'd'])
  })

  it('has one message of a lane on its way at a time, however many workers there are', async () => {
    let now = 0
    let most = 0
    const slowly = async () => {
      now += 1
      most = Math.max(most, now)
      await new Promise((resolve) => setTimeout(resolve, 5))
      now -= 1
      return null
    }
    house.telegram.plan(...Array.from({ length: 30 }, () => slowly))
    for (let n = 0; n < 30; n += 1) await post(database, aMessage({ say: say(`n${n}`) }))
    const second = kind === 'postgres' ? await house.start() : null
    await settled()
    await second?.close()
    expect(most).toBe(1)
    expect(house.telegram.keys()).toEqual(Array.from({ length: 30 }, (_, n) => `n${n}`))
  })

  it('waits for not_before and drops what is stale, by the clock of the domain', async () => {
    const later = instant('2026-11-23T12:00:00Z')
    const tomorrow = await post(database, aMessage({ notBefore: later, say: say('later') }))
    const stale = await post(
      database,
      aMessage({ notAfter: instant('2026-11-23T08:59:00Z'), circleId: 'c1' }),
    )
    await settled()
    expect(house.telegram.keys()).toEqual([])
    expect((await rowOf(database, stale)).status).toBe('stale')
    expect(house.receiver.deliveries()).toEqual([`${stale}:stale`])
    expect(house.receiver.taken[0]?.input).toMatchObject({ is: 'delivery', outcome: 'stale', circleId: 'c1' })
    house.clock.advance(3 * 3_600_000)
    await settled()
    expect((await rowOf(database, tomorrow)).status).toBe('sent')
  })

  describe('edits', () => {
    const question = { slot: 'prompt:p1', say: say('question'), buttons: null }
    const edit = { ...question, act: 'edit', say: say('answered') }

    it('replace the newest sent message of their slot', async () => {
      const first = await post(database, aMessage(question))
      const second = await post(database, aMessage(question))
      await settled()
      await post(database, aMessage({ ...edit, urgency: 'alert' }))
      await settled()
      expect(house.telegram.accepted.at(-1)?.claimed).toMatchObject({
        target: `ref-${second}`,
        repeated: false,
      })
      expect(first).not.toBe(second)
    })

    it('take the place of an original that still waits, however urgent they are', async () => {
      const original = await post(
        database,
        aMessage({ ...question, notBefore: instant('2026-11-23T10:00:00Z'), doubt: 'rather-twice' }),
      )
      const later = await post(database, aMessage({ ...edit, urgency: 'alert' }))
      await settled()
      expect(house.telegram.keys()).toEqual([])
      expect((await rowOf(database, later)).status).toBe('superseded')
      house.clock.advance(3_600_000)
      await settled()
      expect(house.telegram.accepted.map(({ claimed }) => claimed.message)).toEqual([
        aMessage({
          ...edit,
          act: 'send',
          notBefore: instant('2026-11-23T10:00:00Z'),
          doubt: 'rather-twice',
        }),
      ])
      expect((await rowOf(database, original)).status).toBe('sent')
    })

    it('are dropped when their original never arrived', async () => {
      house.telegram.plan(() => ({ is: 'failed', why: 'rejected', code: '400' }))
      await post(database, aMessage(question))
      const later = await post(database, aMessage(edit))
      const lonely = await post(database, aMessage({ ...edit, slot: 'prompt:none' }))
      await settled()
      expect(house.telegram.keys()).toEqual([])
      expect(await rowOf(database, later)).toMatchObject({ status: 'superseded', reason: 'nothing-to-edit' })
      expect((await rowOf(database, lonely)).status).toBe('superseded')
    })

    it('give way to a newer one of the same slot', async () => {
      await post(database, aMessage(question))
      await settled()
      await post(database, aMessage({ ...edit, say: say('older') }))
      await post(database, aMessage({ ...edit, say: say('newer') }))
      await settled()
      expect(house.telegram.keys()).toEqual(['question', 'newer'])
    })
  })

  it('sends the first message of a thread before what stands under it, and names it', async () => {
    const root = await post(database, aMessage({ lane: 'slack:C1', slot: 'request:r1', say: say('root') }))
    await post(
      database,
      aMessage({ lane: 'slack:C1', thread: 'request:r1', urgency: 'alert', say: say('under') }),
    )
    await settled()
    expect(house.slack.accepted.map(({ claimed }) => [claimed.message.say.key, claimed.threadRef])).toEqual([
      ['root', null],
      ['under', `ref-${root}`],
    ])
  })

  describe('doubt', () => {
    const timeout = () => ({ is: 'unknown', why: 'timeout' }) as const

    it('is never resolved by sending twice what must not come twice, and is told once', async () => {
      house.telegram.plan(timeout)
      const id = await post(database, aMessage({ circleId: 'c1', requestId: 'r1' }))
      const next = await post(database, aMessage())
      await settled()
      expect(house.telegram.asked.map(({ claimed }) => claimed.id)).toEqual([id, next])
      expect(await rowOf(database, id)).toMatchObject({ status: 'unknown', reason: 'timeout' })
      expect(house.receiver.taken.map(({ input, key }) => ({ input, key }))).toEqual([
        {
          input: {
            is: 'delivery',
            outcome: 'unknown',
            reader: 'anna',
            lane: 'telegram:1001',
            circleId: 'c1',
            requestId: 'r1',
            key: 'reminder.near',
          },
          key: { channel: 'delivery', eventId: `${id}:unknown` },
        },
      ])
    })

    it('is resolved by sending again, marked, what had rather come twice', async () => {
      house.telegram.plan(timeout, () => ({ is: 'later', afterMs: 100, why: 'rate-limited' }))
      const id = await post(database, aMessage({ doubt: 'rather-twice', urgency: 'alert' }))
      await settled()
      expect(house.telegram.asked.map(({ claimed }) => claimed.repeated)).toEqual([false, true, true])
      expect((await rowOf(database, id)).status).toBe('sent')
      expect(house.receiver.taken).toEqual([])
    })

    it('has an end: after five tries it stays, and is told', async () => {
      house.telegram.plan(...Array.from({ length: 9 }, () => timeout))
      const id = await post(database, aMessage({ doubt: 'rather-twice', urgency: 'alert' }))
      await settled()
      expect(house.telegram.asked.length).toBe(5)
      expect(await rowOf(database, id)).toMatchObject({ status: 'unknown', attempts: 5 })
      expect(house.receiver.deliveries()).toEqual([`${id}:unknown`])
    })

    it('is put to the platform where it can tell', async () => {
      const id = await post(database, aMessage({ lane: 'slack:C1' }))
      house.slack.plan(timeout)
      house.slack.findAnswer = async () => ({ is: 'arrived', ref: '169.1' })
      await settled()
      expect(await rowOf(database, id)).toMatchObject({ status: 'sent', ref: '169.1' })
      const other = await post(database, aMessage({ lane: 'slack:C1' }))
      house.slack.plan(timeout)
      house.slack.findAnswer = async () => ({ is: 'absent' })
      await settled()
      expect(house.slack.asked.map(({ claimed }) => [claimed.id, claimed.repeated])).toEqual([
        [id, false],
        [other, false],
        [other, false],
      ])
      expect((await rowOf(database, other)).status).toBe('sent')
      expect(house.receiver.taken).toEqual([])
    })

    it('of an edit is resolved by editing again', async () => {
      await post(database, aMessage({ slot: 's' }))
      await settled()
      house.telegram.plan(timeout)
      await post(database, aMessage({ slot: 's', act: 'edit' }))
      await settled()
      expect(house.telegram.asked.map(({ claimed }) => claimed.repeated)).toEqual([false, false, false])
    })
  })

  it('tells of a person who blocked the bot, and never of a notice about a notice', async () => {
    house.telegram.plan(
      () => ({ is: 'failed', why: 'blocked', code: '403' }),
      () => ({ is: 'failed', why: 'gone', code: '400' }),
    )
    const id = await post(database, aMessage())
    await post(database, aMessage({ say: say('delivery.failed') }))
    await settled()
    expect(house.receiver.deliveries()).toEqual([`${id}:blocked`])
  })

  it('sets a poisoned row aside after five tries and goes on', async () => {
    const crash = () => {
      throw new TypeError('the words of somebody')
    }
    house.telegram.plan(...Array.from({ length: 5 }, () => crash))
    const poisoned = await post(database, aMessage())
    const broken = await post(database, aMessage())
    await database.query(`update outbox set message = message - 'act' where id = $1::bigint`, [broken])
    const next = await post(database, aMessage({ say: say('next') }))
    await settled()
    expect(await rowOf(database, poisoned)).toMatchObject({ status: 'failed', reason: 'thrown TypeError' })
    expect(await rowOf(database, broken)).toMatchObject({ status: 'failed', reason: 'unreadable' })
    expect((await rowOf(database, next)).status).toBe('sent')
    expect(JSON.stringify(house.log.lines)).not.toContain('words of somebody')
  })

  it('does not wait for a sender that hangs, and goes on in other lanes meanwhile', async () => {
    house.telegram.plan(() => new Promise(() => {}))
    const id = await post(database, aMessage())
    queue = await house.start({ deadlines: { ...deadlines, send: 1_500, find: 100, lease: 3_000 } })
    await until(() => house.telegram.asked.length === 1, 'the hanging one to be asked')
    await post(database, aMessage({ lane: 'telegram:1002', say: say('elsewhere') }))
    queue.wake()
    await until(() => house.telegram.keys().includes('elsewhere'), 'the other lane')
    expect((await rowOf(database, id)).status).toBe('sending')
    await settled()
    expect(await rowOf(database, id)).toMatchObject({ status: 'unknown', reason: 'timeout' })
  })

  it('leaves rows of a channel that is not started', async () => {
    queue = await house.start({ senders: { telegram: house.telegram, slack: null } })
    const id = await post(database, aMessage({ lane: 'slack:C1' }))
    await settled()
    expect((await rowOf(database, id)).status).toBe('ready')
  })
})
