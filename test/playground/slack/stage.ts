import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { z } from 'zod'
import { faults } from '../../../bots/playground/platform/faults.ts'
import type { SimPerson } from '../../../bots/playground/platform/local-platform.ts'
import { sentLog } from '../../../bots/playground/platform/sent-log.ts'
import {
  type LocalSlack,
  type LocalSlackOptions,
  localSlack,
} from '../../../bots/playground/slack/local-slack.ts'
import { BOT_TOKEN, SIGNING_SECRET } from '../../../bots/playground/slack/workspace.ts'

const NOON = Date.UTC(2026, 10, 22, 11, 0, 0)
const MARTA: SimPerson = { id: 'marta', name: 'Marta Kowalska', role: 'specialist', channel: 'slack' }

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

const portOf = (server: Server): number => {
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return address.port
}

/** Waits until the condition holds; looks again after every change on the local Slack, and now and then. */
export const until = async <Value>(
  read: () => Value | Promise<Value>,
  deadlineMs = 10_000,
): Promise<Exclude<Value, false | null | undefined>> => {
  const end = Date.now() + deadlineMs
  for (;;) {
    const value = await read()
    if (isThere(value)) return value
    if (Date.now() > end) throw new Error('What the test waits for did not happen.')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
const isThere = <Value>(value: Value): value is Exclude<Value, false | null | undefined> =>
  value !== null && value !== undefined && value !== false

/** A server of an app that the local Slack drives. */
export const listen = async (listener: RequestListener, port = 0) => {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    port: portOf(server),
    url: `http://127.0.0.1:${portOf(server)}/slack/events`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const action = z.looseObject({ actionId: z.string(), label: z.string(), value: z.unknown() })
const message = z.looseObject({
  id: z.string(),
  channel: z.string(),
  thread: z.string().nullable(),
  from: z.string(),
  text: z.string(),
  blocks: z.array(z.unknown()),
  actions: z.array(action),
  at: z.string(),
  edited: z.boolean(),
  deleted: z.boolean(),
  ephemeral: z.boolean(),
})
/** The messages that a person sees, in the shape that the contract promises. */
export const messagesSeen = async (local: Stage, query = '', person = 'marta') =>
  z.array(message).parse(await local.look('messages', query, person))

const input = z.looseObject({
  blockId: z.string(),
  actionId: z.string(),
  label: z.string(),
  type: z.string(),
  options: z.array(z.object({ label: z.string(), value: z.string() })).optional(),
  optional: z.boolean(),
})
const view = z.object({
  modal: z
    .looseObject({
      viewId: z.string(),
      title: z.string(),
      blocks: z.array(z.unknown()),
      inputs: z.array(input),
    })
    .nullable(),
  home: z.looseObject({
    viewId: z.string().nullable(),
    blocks: z.array(z.unknown()),
    actions: z.array(action),
  }),
})
export const viewSeen = async (local: Stage, person = 'marta') =>
  view.parse(await local.look('view', '', person))
export const modalSeen = async (local: Stage, person = 'marta') => {
  const { modal } = await viewSeen(local, person)
  if (!modal) throw new Error('No modal is open.')
  return modal
}

export const plain = (text: string) => ({ type: 'plain_text' as const, text })
export const mrkdwn = (text: string) => ({ type: 'mrkdwn' as const, text })

/** The raw answer of the Web API, as any client gets it. */
export const callApi = async (
  local: Stage,
  method: string,
  args: object,
  token: string | null = BOT_TOKEN,
): Promise<unknown> => {
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    ...(token && { authorization: `Bearer ${token}` }),
  }
  const answer = await fetch(local.apiUrl + method, { method: 'POST', headers, body: JSON.stringify(args) })
  return answer.json()
}
