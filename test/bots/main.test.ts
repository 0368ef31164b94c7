import { createServer, type Server } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startLocal } from '../playground/telegram/local.ts'
import { type Ground, groundKinds, openGround } from '../processes/ground.ts'
import { freePort, type Krag, NotReady, type Settings, startKrag } from '../processes/krag.ts'

let ground: Ground
let port: number
const started: Krag[] = []
beforeEach(async () => {
  port = await freePort()
})
afterEach(async () => {
  for (const krag of started.splice(0)) await krag.kill()
  await ground.throwAway()
})

const start = async (env: Settings = {}): Promise<Krag> => {
  const krag = await startKrag({ PORT: String(port), ...ground.settings, ...env })
  started.push(krag)
  return krag
}
/** The one sentence with which it does not start. */
const refusal = async (env: Settings): Promise<string> => {
  const error = await start(env).then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof NotReady)) throw new Error('it was not refused', { cause: error })
  expect(error.code).toBe(2)
  const [, ...said] = error.message.trim().split('\n')
  expect(said).toHaveLength(1)
  return said.join()
}

describe('what can not work is said in one sentence', () => {
  let blocking: Server | null = null
  beforeEach(async () => {
    ground = await openGround('embedded')
  })
  afterEach(() => {
    blocking?.close()
    blocking = null
  })

  it('a setting', async () => {
    expect(await refusal({ PORT: 'many' })).toMatch(/^PORT /)
    expect(await refusal({ DATABASE_URL: 'postgres://127.0.0.1/x' })).toMatch(/REDIS_URL/)
  })

  it('a port in use', async () => {
    blocking = createServer().listen(port, '127.0.0.1')
    expect(await refusal({})).toMatch(new RegExp(`Port ${port} is in use`))
  })

  it('a database that is not there, without its password', async () => {
    const said = await refusal({
      DATABASE_URL: 'postgres://krag:hush@127.0.0.1:9/krag',
      REDIS_URL: 'redis://127.0.0.1:9',
    })
    expect(said).toMatch(/can't be reached/)
    expect(said).not.toContain('hush')
  })

  it('a token that Telegram does not know', { timeout: 180_000 }, async () => {
    const telegram = await startLocal()
    const said = await refusal({ TELEGRAM_BOT_TOKEN: '1:wrong', TELEGRAM_API_ROOT: telegram.root })
    await telegram.close()
    expect(said).toMatch(/TELEGRAM_BOT_TOKEN/)
  })

  it('data that another process works on', { timeout: 180_000 }, async () => {
    await start()
    expect(await refusal({ PORT: String(await freePort()) })).toMatch(/KRAG_DATA/)
  })
})

describe.each(groundKinds())('npm start, %s', (kind) => {
  it('is ready, answers, stops cleanly, goes on where it was, and starts anew when told to', async () => {
    ground = await openGround(kind)
    const url = `http://127.0.0.1:${port}`
    const sim = async (method: string, path: string, body?: unknown): Promise<unknown> => {
      const answer = await fetch(`${url}/sim/${path}`, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      return answer.json()
    }
    const first = await start()
    expect(first.said()).toMatch(/^Krąg działa: http:\/\/127\.0\.0\.1:\d+ \(gotowe w [\d,]+ s\)\n$/)
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    expect((await fetch(`${url}/readyz`)).status).toBe(200)
    expect(await (await fetch(`${url}/metrics`)).text()).toMatch(/^krag_timers \d+$/m)
    expect((await fetch(`${url}/nothing/here`)).status).toBe(404)

    await sim('POST', 'telegram/anna/text', { text: 'pomoc' })
    await sim('POST', 'idle', { timeoutMs: 20_000 })
    const chat = await sim('GET', 'telegram/anna/chat')
    expect(chat).toMatchObject([{ from: 'person' }, { from: 'bot' }])

    const asked = performance.now()
    expect(await first.stop()).toBe(0)
    expect(performance.now() - asked).toBeLessThan(5_000)
    expect(first.said().trim().split('\n')).toHaveLength(1)

    const again = await start()
    await sim('POST', 'idle', { timeoutMs: 20_000 })
    expect(await sim('GET', 'telegram/anna/chat')).toEqual(chat)
    expect(await again.stop()).toBe(0)

    await start({ KRAG_FRESH: '1' })
    expect(await sim('GET', 'telegram/anna/chat')).toEqual([])
  }, 240_000)
})
