import { connect as connectTcp, createServer, type Server, type Socket } from 'node:net'
import { Redis } from 'ioredis'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../db/database.ts'
import type { RunningQueue } from '../../queue/queue.ts'
import { databaseUrl, freshDatabase } from '../db/database.ts'
import { empty, type House, makeHouse, redisUrl, rowOf, until } from './house.ts'
import { aMessage, post, setTimer } from './stand-ins.ts'

/** A database of Redis that only these tests use, so that they may flush it. */
const ownRedis = (): URL => {
  const url = new URL(redisUrl ?? 'redis://none')
  url.pathname = '/13'
  return url
}

/** A wire to Redis that can be cut, silenced and mended. */
class Wire {
  #server: Server | null = null
  readonly #sockets = new Set<Socket>()
  #port = 0
  #silent = false

  async mend(): Promise<void> {
    const target = ownRedis()
    const server = createServer((near) => {
      const far = connectTcp(Number(target.port || 6379), target.hostname)
      for (const [from, to] of [
        [near, far],
        [far, near],
      ] as const) {
        this.#sockets.add(from)
        from.on('data', (chunk) => {
          if (!this.#silent) to.write(chunk)
        })
        from.on('error', () => {})
        from.on('close', () => {
          this.#sockets.delete(from)
          to.destroy()
        })
      }
    })
    this.#server = server
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve))
    const address = server.address()
    if (address !== null && typeof address !== 'string') this.#port = address.port
  }
  get url(): string {
    return `redis://127.0.0.1:${this.#port}/13`
  }
  cut(): void {
    this.#server?.close()
    for (const socket of this.#sockets) socket.destroy()
  }
  silence(): void {
    this.#silent = true
  }
  speak(): void {
    this.#silent = false
  }
}

describe.skipIf(databaseUrl === null || redisUrl === null)('Redis (needs DATABASE_URL and REDIS_URL)', () => {
  let database: Database
  let house: House
  let wire: Wire
  let queue: RunningQueue | null = null
  beforeAll(async () => {
    database = await freshDatabase('postgres')
  })
  beforeEach(async () => {
    await empty(database)
    house = makeHouse(database)
    wire = new Wire()
    await wire.mend()
  })
  afterEach(async () => {
    await queue?.close()
    queue = null
    wire.cut()
  })
  const sent = (id: string) => async () => (await rowOf(database, id)).status === 'sent'

  it('flushed at any moment loses nothing and doubles nothing', async () => {
    const redis = new Redis(ownRedis().href)
    const slowly = async () => {
      await new Promise((resolve) => setTimeout(resolve, 20))
      return null
    }
    house.telegram.plan(...Array.from({ length: 200 }, () => slowly))
    queue = await house.start({ redisUrl: ownRedis().href })
    const ids: string[] = []
    for (let n = 0; n < 200; n += 1) ids.push(await post(database, aMessage({ lane: `telegram:${n % 50}` })))
    await setTimer(database, 'near:m1', house.clock.at())
    queue.wake()
    for (let round = 0; round < 5; round += 1) {
      const before = house.telegram.accepted.length
      await redis.flushdb()
      await until(() => house.telegram.accepted.length > Math.min(before, 199), 'more to be sent')
    }
    await until(() => queue?.idle() ?? false, 'idle', 40_000)
    redis.disconnect()
    expect(house.telegram.accepted.map(({ claimed }) => claimed.id).sort()).toEqual(ids.sort())
    expect(house.receiver.timers()).toEqual(['near:m1'])
  })

  it('cut off holds up nothing, and is used again when it is back', async () => {
    queue = await house.start({ redisUrl: wire.url })
    const first = await post(database, aMessage())
    queue.wake()
    await until(sent(first), 'the first')
    wire.cut()
    await until(async () => !(await queue?.reachable()), 'Redis to be missed')
    const second = await post(database, aMessage())
    await setTimer(database, 'near:m1', house.clock.at())
    const from = Date.now()
    queue.wake()
    expect(Date.now() - from).toBeLessThan(100)
    await until(sent(second), 'the second, without Redis')
    await until(() => house.receiver.timers().length === 1, 'the timer, without Redis')
    expect(house.log.lines.some(({ event }) => event === 'queue.unreachable')).toBe(true)

    await wire.mend()
    await until(async () => (await queue?.reachable()) === true, 'Redis to be back')
    house.log.lines.length = 0
    const third = await post(database, aMessage())
    queue.wake()
    await until(sent(third), 'the third')
    expect(house.log.lines).toEqual([])
    expect(house.telegram.accepted.map(({ claimed }) => claimed.id)).toEqual([first, second, third])
  })

  it('that falls silent holds up nothing for more than seconds', async () => {
    queue = await house.start({ redisUrl: wire.url })
    const first = await post(database, aMessage())
    queue.wake()
    await until(sent(first), 'the first')
    wire.silence()
    const second = await post(database, aMessage())
    queue.wake()
    await until(sent(second), 'the second, without an answer from Redis', 10_000)
    wire.speak()
    wire.cut()
    await wire.mend()
    const third = await post(database, aMessage())
    queue.wake()
    await until(sent(third), 'the third', 10_000)
    expect(house.telegram.accepted.length).toBe(3)
  })

  it('that is away at the start is waited for without holding up the start', async () => {
    wire.cut()
    const id = await post(database, aMessage())
    queue = await house.start({ redisUrl: wire.url })
    await until(sent(id), 'the row, without Redis')
    await wire.mend()
    await until(async () => (await queue?.reachable()) === true, 'Redis to come')
    const next = await post(database, aMessage())
    house.log.lines.length = 0
    queue.wake()
    await until(sent(next), 'the next')
  })

  it('is told ids only', async () => {
    const redis = new Redis(ownRedis().href)
    await redis.flushdb()
    house.telegram.plan(() => new Promise(() => {}))
    queue = await house.start({ redisUrl: ownRedis().href })
    await post(database, aMessage({ say: { key: 'canary', params: { words: { words: 'kanarek' } } } }))
    queue.wake()
    await until(() => house.telegram.asked.length === 1, 'the row to be on its way')
    const keys = await redis.keys('*')
    const dumps = await Promise.all(keys.map((key) => redis.dump(key)))
    redis.disconnect()
    expect(keys.some((key) => key.includes('j-'))).toBe(true)
    expect(JSON.stringify([keys, dumps.map(String)])).not.toMatch(/kanarek|canary|telegram/)
  })
})
