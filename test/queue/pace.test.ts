import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../db/database.ts'
import { paceSettings } from '../../db/pace.ts'
import type { RunningQueue } from '../../queue/queue.ts'
import { freshDatabase } from '../db/database.ts'
import { empty, type House, kinds, makeHouse, until } from './house.ts'
import { type Accepted, aMessage, fast, post, say } from './stand-ins.ts'

/** The most messages in any window of so many milliseconds. */
const mostWithin = (accepted: readonly Accepted[], ms: number): number => {
  const times = accepted.map(({ atMs }) => atMs).sort((a, b) => a - b)
  return Math.max(0, ...times.map((from, n) => times.slice(n).filter((at) => at < from + ms).length))
}

describe.each(kinds)('The pace, %s', (kind) => {
  let database: Database
  let house: House
  let queues: RunningQueue[] = []
  beforeAll(async () => {
    database = await freshDatabase(kind)
  })
  beforeEach(async () => {
    await empty(database)
    house = makeHouse(database)
  })
  afterEach(async () => {
    await Promise.all(queues.map((queue) => queue.close()))
    queues = []
  })
  const workers = kind === 'postgres' ? 2 : 1
  const runAll = async (pace: typeof fast): Promise<void> => {
    for (let n = 0; n < workers; n += 1) queues.push(await house.start({ pace }))
    await until(() => queues[0]?.idle() ?? false, 'idle', 40_000)
  }

  it('of a whole platform is shared by its workers', async () => {
    for (let n = 0; n < 60; n += 1) await post(database, aMessage({ lane: `telegram:${n + 1}` }))
    await runAll({ ...fast, telegram: { everyMs: 40, burst: 5 } })
    expect(house.telegram.accepted.length).toBe(60)
    // 5 at once, then 25 a second; one more for the network of a busy machine.
    expect(mostWithin(house.telegram.accepted, 1_000)).toBeLessThanOrEqual(31)
  })

  it('of a chat, a group and a channel is kept after a short burst', async () => {
    for (let n = 0; n < 6; n += 1)
      for (const lane of ['telegram:5', 'telegram:-7', 'slack:C1']) await post(database, aMessage({ lane }))
    await runAll({
      ...fast,
      chat: { everyMs: 300, burst: 3 },
      group: { everyMs: 600, burst: 2 },
      channel: { everyMs: 200, burst: 1 },
    })
    const of = (lane: string) =>
      [...house.telegram.accepted, ...house.slack.accepted].filter(
        ({ claimed }) => claimed.message.lane === lane,
      )
    const span = (lane: string) => Number(of(lane).at(-1)?.atMs) - Number(of(lane)[0]?.atMs)
    expect(span('telegram:5')).toBeGreaterThanOrEqual(3 * 300 - 50)
    expect(span('telegram:-7')).toBeGreaterThanOrEqual(4 * 600 - 50)
    expect(span('slack:C1')).toBeGreaterThanOrEqual(5 * 200 - 50)
  })

  it('lets an answer go before a broadcast that is under way', async () => {
    for (let n = 0; n < 80; n += 1)
      await post(database, aMessage({ lane: `telegram:${n + 1}`, urgency: 'broadcast', say: say('all') }))
    const pace = { ...fast, telegram: { everyMs: 50, burst: 4 }, reserve: 2 }
    queues.push(await house.start({ pace }))
    await until(() => house.telegram.accepted.length > 10, 'the broadcast to be under way')
    const before = house.telegram.accepted.length
    await post(database, aMessage({ lane: 'telegram:900', urgency: 'answer', say: say('answer') }))
    queues[0]?.wake()
    await until(() => house.telegram.keys().includes('answer'), 'the answer')
    expect(house.telegram.keys().indexOf('answer') - before).toBeLessThan(10)
    await until(() => house.telegram.accepted.length === 81, 'everything')
  })

  it('stops a lane for as long as the platform says, and no other', async () => {
    house.telegram.plan(() => ({ is: 'later', afterMs: 2_000, why: 'rate-limited' }))
    await post(database, aMessage({ lane: 'telegram:1' }))
    await post(database, aMessage({ lane: 'telegram:1' }))
    queues.push(await house.start())
    await until(() => house.telegram.asked.length === 1, 'the refusal')
    await post(database, aMessage({ lane: 'telegram:2', say: say('other') }))
    queues[0]?.wake()
    await until(() => house.telegram.accepted.length === 3, 'all three')
    const [refused, other, ...rest] = house.telegram.asked
    expect(other?.claimed.message.say.key).toBe('other')
    expect(Number(other?.atMs) - Number(refused?.atMs)).toBeLessThan(2_000)
    for (const { atMs } of rest) expect(atMs - Number(refused?.atMs)).toBeGreaterThanOrEqual(2_000)
  })

  it('stops a platform that refuses one lane after the other', async () => {
    const refusals = { everyMs: 60_000, burst: 2 }
    house.telegram.plan(
      ...Array.from(
        { length: 3 },
        () => () => ({ is: 'later', afterMs: 1_500, why: 'rate-limited' }) as const,
      ),
    )
    for (let n = 1; n <= 3; n += 1) await post(database, aMessage({ lane: `telegram:${n}` }))
    queues.push(await house.start({ pace: { ...fast, refusals } }))
    await until(() => house.telegram.asked.length === 3, 'three refusals')
    const last = Number(house.telegram.asked.at(-1)?.atMs)
    await until(async () => {
      const [row] = await database.query(`select 1 from pace where lane = 'telegram' and blocked_until > 0`)
      return row !== undefined
    }, 'the platform to be stopped')
    await post(database, aMessage({ lane: 'telegram:4', urgency: 'alert' }))
    queues[0]?.wake()
    await until(() => house.telegram.accepted.length === 4, 'all four')
    for (const { atMs } of house.telegram.accepted) expect(atMs - last).toBeGreaterThanOrEqual(1_450)
  })

  it('of the usual settings stays within the limits of both platforms in every window', () => {
    const most = ({ everyMs, burst }: { everyMs: number; burst: number }, ms: number) => burst + ms / everyMs
    const { telegram, chat, group, channel } = paceSettings
    expect(telegram && most(telegram, 1_000)).toBeLessThanOrEqual(30)
    expect(most(group, 60_000)).toBeLessThanOrEqual(20)
    expect([chat.burst, channel.burst]).toEqual([3, 3])
    expect(Math.min(chat.everyMs, channel.everyMs)).toBeGreaterThanOrEqual(1_000)
  })
})
