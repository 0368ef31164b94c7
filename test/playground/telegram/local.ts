import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Faults, faults } from '../../../bots/playground/platform/faults.ts'
import type { LocalPlatform, SimPerson } from '../../../bots/playground/platform/local-platform.ts'
import { type SentCall, type SentLog, sentLog } from '../../../bots/playground/platform/sent-log.ts'
import { localTelegram } from '../../../bots/playground/telegram/local-telegram.ts'
import { defaultPolicy, type TelegramPolicy } from '../../../bots/playground/telegram/policy.ts'

export const seeds: SimPerson[] = [
  { id: 'anna', name: 'Anna', role: 'volunteer', channel: 'telegram' },
  { id: 'piotr', name: 'Piotr', role: 'neighbour', channel: 'telegram' },
  { id: 'marta', name: 'Marta', role: 'specialist', channel: 'slack' },
]

/** A local Telegram on a port of its own, with a clock that the test moves. */
export type Local = {
  readonly root: string
  readonly platform: LocalPlatform
  readonly faults: Faults
  sent(): SentCall[]
  /** The control API: `sim('POST', 'anna/text', {…})`. */
  sim(method: string, path: string, body?: unknown): Promise<unknown>
  advance(milliseconds: number): void
  /** A call of the Bot API as anybody could make it. */
  api(method: string, args?: unknown, token?: string): Promise<{ status: number; body: unknown }>
  close(): Promise<void>
}

export const START = Date.parse('2026-11-23T09:00:00Z')

export const startLocal = async (
  options: { folder?: string; policy?: Partial<TelegramPolicy>; now?: number } = {},
): Promise<Local> => {
  let now = options.now ?? START
  const log: SentLog = sentLog()
  const misbehaviour = faults(() => 0)
  const platform = localTelegram(
    { now: () => now, sent: log, faults: misbehaviour, folder: options.folder ?? null },
    seeds,
    { ...defaultPolicy, pressWaitMs: 0, webhookRetryMs: () => 5, ...options.policy },
  )
  const server = createServer((request, response) => {
    platform.handle(request, response, (request.url ?? '').replace(/^\/telegram/, '')).catch((error) => {
      response.writeHead(599)
      response.end(String(error))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const root = `http://127.0.0.1:${portOf(server.address())}/telegram`
  return {
    root,
    platform,
    faults: misbehaviour,
    sent: () => log.since(0),
    sim: (method, path, body) => {
      const url = new URL(path, 'http://sim/')
      return platform.control(
        method,
        url.pathname.slice(1).split('/').map(decodeURIComponent),
        url.searchParams,
        body,
      )
    },
    advance: (milliseconds) => {
      now += milliseconds
    },
    api: async (method, args = {}, token = '100001:playground-krag') => {
      const response = await fetch(`${root}/bot${token}/${method}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(args),
      })
      return { status: response.status, body: await response.json() }
    },
    close: async () => {
      await platform.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

export const portOf = (address: AddressInfo | string | null): number => {
  if (address === null || typeof address === 'string') throw new Error('not listening on a port')
  return address.port
}
