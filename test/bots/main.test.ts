import { createServer, type Server } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startLocal } from '../playground/telegram/local.ts'
import { freePort, killAll, simOf, startKrag, temporaryFolder } from './process.ts'

let folder: ReturnType<typeof temporaryFolder>
let port: number
let blocking: Server | null = null
beforeEach(async () => {
  folder = temporaryFolder()
  port = await freePort()
})
afterEach(() => {
  killAll()
  blocking?.close()
  blocking = null
  folder.remove()
})

const ready = { timeout: 90_000, interval: 50 }
const start = (env: Record<string, string> = {}) =>
  startKrag({ PORT: String(port), KRAG_DATA: folder.path, ...env })

describe('what can not work', () => {
  const refused = async (env: Record<string, string>): Promise<string> => {
    const krag = start(env)
    expect(await krag.ended).toBe(2)
    expect(krag.out()).toBe('')
    expect(krag.err().trim().split('\n')).toHaveLength(1)
    return krag.err()
  }

  it('is a setting', async () => {
    expect(await refused({ PORT: 'many' })).toMatch(/^PORT /)
    expect(await refused({ DATABASE_URL: 'postgres://127.0.0.1/x' })).toMatch(/REDIS_URL/)
  })

  it('is a port in use, and then nothing is begun', async () => {
    blocking = createServer().listen(port, '127.0.0.1')
    expect(await refused({})).toMatch(new RegExp(`Port ${port} is in use`))
  })

  it('is a database that is not there, without its password', async () => {
    const said = await refused({
      DATABASE_URL: 'postgres://krag:hush@127.0.0.1:9/krag',
      REDIS_URL: 'redis://127.0.0.1:9',
    })
    expect(said).toMatch(/can't be reached/)
    expect(said).not.toContain('hush')
  })

  it('is a token that Telegram does not know', async () => {
    const telegram = await startLocal()
    const said = await refused({ TELEGRAM_BOT_TOKEN: '1:wrong', TELEGRAM_API_ROOT: telegram.root })
    await telegram.close()
    expect(said).toMatch(/TELEGRAM_BOT_TOKEN/)
  })
})

describe('npm start', () => {
  it('is ready, answers, stops cleanly, and goes on where it was', async () => {
    const krag = start()
    await expect
      .poll(() => krag.out(), ready)
      .toMatch(/^Krąg działa: http:\/\/127\.0\.0\.1:\d+ \(gotowe w [\d,]+ s\)\n$/)
    expect((await fetch(`${krag.url}/healthz`)).status).toBe(200)
    expect((await fetch(`${krag.url}/readyz`)).status).toBe(200)
    expect(await (await fetch(`${krag.url}/metrics`)).text()).toMatch(/^krag_timers \d+$/m)
    expect((await fetch(`${krag.url}/nothing/here`)).status).toBe(404)

    const locked = start({ PORT: String(await freePort()) })
    expect(await locked.ended).toBe(2)
    expect(locked.err()).toMatch(/KRAG_DATA/)

    const sim = simOf(krag.url)
    await sim('POST', 'telegram/anna/text', { text: 'pomoc' })
    await sim('POST', 'idle', { timeoutMs: 20_000 })
    const before = await sim('GET', 'telegram/anna/chat')
    expect(before).toMatchObject([{ from: 'person' }, { from: 'bot' }])

    const asked = performance.now()
    krag.child.kill('SIGINT')
    expect(await krag.ended).toBe(0)
    expect(performance.now() - asked).toBeLessThan(5_000)

    const again = start()
    await expect.poll(() => again.out(), ready).toContain('http://')
    await sim('POST', 'idle', { timeoutMs: 20_000 })
    expect(await sim('GET', 'telegram/anna/chat')).toEqual(before)
    again.child.kill('SIGTERM')
    expect(await again.ended).toBe(0)
    expect(again.err()).toBe('')

    const fresh = start({ KRAG_FRESH: '1' })
    await expect.poll(() => fresh.out(), ready).toContain('http://')
    expect(await sim('GET', 'telegram/anna/chat')).toEqual([])
  }, 240_000)
})
