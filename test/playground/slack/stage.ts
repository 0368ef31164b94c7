import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { faults } from '../../../bots/playground/platform/faults.ts'
import type { SimPerson } from '../../../bots/playground/platform/local-platform.ts'
import { sentLog } from '../../../bots/playground/platform/sent-log.ts'
import {
  type LocalSlack,
  type LocalSlackOptions,
  localSlack,
} from '../../../bots/playground/slack/local-slack.ts'
import { SIGNING_SECRET } from '../../../bots/playground/slack/workspace.ts'

export const NOON = Date.UTC(2026, 10, 22, 11, 0, 0)
export const MARTA: SimPerson = { id: 'marta', name: 'Marta Kowalska', role: 'specialist', channel: 'slack' }
export type Told = Record<string, unknown>

/** A local Slack behind a real HTTP server, with a clock of its own; `act` is the control API as a person. */
export const stage = async (options: Partial<LocalSlackOptions> & { folder?: string | null } = {}) => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${portOf(server)}/slack`
  const clock = { now: NOON }
  const sent = sentLog()
  const troubles = faults(() => 0)
  const slack = localSlack(
    { now: () => clock.now, sent, faults: troubles, folder: options.folder ?? null },
    { seeds: [MARTA], requestUrl: null, signingSecret: SIGNING_SECRET, baseUrl: base, ...options },
  )
  server.on('request', (request, response) => {
    void slack.handle(request, response, (request.url ?? '').replace(/^\/slack/, ''))
  })
  server.on('upgrade', (request, socket, head) => slack.handleUpgrade(request, socket, head))
  return {
    slack,
    base,
    apiUrl: `${base}/api/`,
    clock,
    sent,
    faults: troubles,
    act: (what: string, body: unknown = {}, person = 'marta') => act(slack, what, body, person),
    look: (what: string, query = '', person = 'marta') => look(slack, what, query, person),
    close: async () => {
      await slack.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
export type Stage = Awaited<ReturnType<typeof stage>>

const act = (slack: LocalSlack, what: string, body: unknown, person: string): Promise<unknown> =>
  slack.control('POST', [person, what], new URLSearchParams(), body)
const look = (slack: LocalSlack, what: string, query: string, person: string): Promise<unknown> =>
  slack.control('GET', [person, what], new URLSearchParams(query), undefined)

export const portOf = (server: Server): number => {
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return address.port
}

/** Waits until the condition holds; looks again after every change on the local Slack, and now and then. */
export const until = async <Value>(
  read: () => Value | Promise<Value>,
  deadlineMs = 10_000,
): Promise<NonNullable<Value>> => {
  const end = Date.now() + deadlineMs
  for (;;) {
    const value = await read()
    if (value !== null && value !== undefined && value !== false) return value
    if (Date.now() > end) throw new Error('What the test waits for did not happen.')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
