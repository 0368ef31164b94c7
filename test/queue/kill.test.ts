import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { instantFromMs } from '../../core/time.ts'
import type { Database } from '../../db/database.ts'
import { migrate, openDatabase } from '../../db/open.ts'
import { deadlines } from '../../queue/deliver.ts'
import type { RunningQueue } from '../../queue/queue.ts'
import { freshDatabase } from '../db/database.ts'
import { kinds, makeHouse, redisFor, rowOf, until } from './house.ts'
import { aMessage, post } from './stand-ins.ts'

/** Where in the sending the worker dies: before the platform accepts, before it answers, after it answered. */
type Point = 'before' | 'during' | 'after'

/** A platform that outlives its callers and kills them at a point. */
class KillingPlatform {
  readonly accepted: string[] = []
  readonly #server: Server
  #next: { point: Point; kill: () => void } | null = null

  constructor() {
    this.#server = createServer((request, response) => {
      const id = String(request.url).slice(1)
      const plan = this.#next
      this.#next = null
      if (plan?.point === 'before') return plan.kill()
      this.accepted.push(id)
      if (plan?.point === 'during') return plan.kill()
      response.end(JSON.stringify({ ref: `ref-${id}` }), () => plan?.kill())
    }).listen(0)
  }
  get url(): string {
    const address: string | AddressInfo | null = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('not listening')
    return `http://127.0.0.1:${address.port}`
  }
  killAt(point: Point, kill: () => void): void {
    this.#next = { point, kill }
  }
  close(): void {
    this.#server.closeAllConnections()
    this.#server.close()
  }
}

describe.each(kinds)('kill -9 in mid-send, %s', (kind) => {
  let platform: KillingPlatform
  let database: Database
  let queue: RunningQueue | null = null
  const folder = mkdtempSync(join(tmpdir(), 'krag-kill-'))
  beforeEach(() => {
    platform = new KillingPlatform()
  })
  afterEach(async () => {
    await queue?.close()
    queue = null
    if (database.kind === 'embedded' && !database.pglite.closed) await database.close()
    platform.close()
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const open = async (): Promise<Database> => {
    if (kind === 'postgres') return await freshDatabase(kind)
    const opened = await openDatabase({ databaseUrl: null, dataFolder: folder, fresh: false })
    await migrate(opened)
    return opened
  }
  const work = async (): Promise<ChildProcess> => {
    const env: NodeJS.ProcessEnv = { ...process.env, PLATFORM: platform.url, FOLDER: folder }
    delete env.DATABASE_URL
    delete env.REDIS_URL
    if (database.kind === 'postgres') {
      env.DATABASE_URL = database.url
      env.REDIS_URL = redisFor(database) ?? ''
    }
    const script = fileURLToPath(new URL('./worker-process.ts', import.meta.url))
    const child = spawn(process.execPath, ['--import', 'tsx', script], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    return child
  }
  const endOf = (child: ChildProcess): Promise<NodeJS.Signals | null> =>
    new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)))

  it.each(['before', 'during', 'after'] as const)(
    '%s the platform accepts: nothing comes twice that may not, nothing is lost unseen',
    async (point) => {
      database = await open()
      const once = await post(database, aMessage({ lane: 'telegram:1' }))
      const waiting = await post(database, aMessage({ lane: 'telegram:1' }))
      // The embedded database belongs to one process at a time: ours steps back while the worker lives.
      if (kind === 'embedded') await database.close()
      let worker: ChildProcess | null = null
      platform.killAt(point, () => worker?.kill('SIGKILL'))
      worker = await work()
      expect(await endOf(worker)).toBe('SIGKILL')

      if (kind === 'embedded') database = await open()
      const house = makeHouse(database)
      queue = await house.start({
        clock: { now: async () => instantFromMs(Date.now()) },
        deadlines: { ...deadlines, lease: 1_000 },
        senders: {
          telegram: {
            send: async ({ id }) => {
              platform.accepted.push(id)
              return { is: 'sent', ref: id }
            },
            find: async () => null,
          },
          slack: null,
        },
      })
      await until(() => queue?.idle() ?? false, 'idle', 40_000)

      const times = (id: string) => platform.accepted.filter((accepted) => accepted === id).length
      expect(times(once)).toBe(point === 'before' ? 0 : 1)
      expect(times(waiting)).toBe(1)
      const status = (await rowOf(database, once)).status
      if (point !== 'after') expect(status).toBe('unknown')
      expect(house.receiver.deliveries()).toEqual(status === 'unknown' ? [`${once}:unknown`] : [])
    },
    90_000,
  )
})
