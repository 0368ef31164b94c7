import { randomBytes, randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { isObject, type Json, type JsonObject, parseJson } from '../json.ts'
import type { App } from '../state/rows.ts'
import type { Timing } from '../state/slack.ts'

export type Envelope = {
  readonly type: 'events_api' | 'slash_commands' | 'interactive'
  readonly payload: JsonObject
  readonly acceptsPayload: boolean
  readonly retry?: { attempt: number; reason: string }
}
export type SocketOutcome =
  | { kind: 'acknowledged'; payload: Json | undefined }
  | { kind: 'failed'; reason: 'timeout' | 'connection_failed' }

const MOST_CONNECTIONS = 10
const PING_MS = 10_000
const HANG_UP_MS = 10_000

/** The WebSocket side of Socket Mode: tickets, connections, envelopes and their acknowledgements. */
export const socketMode = (timing: Timing) => {
  const listeners = new Set<(appId: string) => void>()
  const server = new WebSocketServer({ noServer: true })
  const tickets = new Map<string, string>()
  const connections = new Map<string, WebSocket[]>()
  const awaited = new Map<string, { socket: WebSocket; settle: (outcome: SocketOutcome) => void }>()
  let turn = 0

  const of = (appId: string): WebSocket[] => connections.get(appId) ?? []
  const settle = (envelopeId: string, outcome: SocketOutcome): void => {
    const waiting = awaited.get(envelopeId)
    awaited.delete(envelopeId)
    waiting?.settle(outcome)
  }
  const drop = (appId: string, socket: WebSocket): void => {
    connections.set(
      appId,
      of(appId).filter((it) => it !== socket),
    )
    for (const [id, waiting] of awaited)
      if (waiting.socket === socket) settle(id, { kind: 'failed', reason: 'connection_failed' })
  }
  const accept = (appId: string, socket: WebSocket): void => {
    connections.set(appId, [...of(appId), socket])
    const ping = setInterval(() => socket.ping(), PING_MS)
    const refresh = setTimeout(() => disconnect(appId, socket, 'refresh_requested'), timing.socketLifetimeMs)
    socket.on('message', (data) => {
      const ack = parseJson(data.toString())
      if (isObject(ack) && typeof ack.envelope_id === 'string')
        settle(ack.envelope_id, { kind: 'acknowledged', payload: ack.payload })
    })
    socket.on('error', () => socket.terminate())
    socket.on('close', () => {
      clearInterval(ping)
      clearTimeout(refresh)
      drop(appId, socket)
    })
    socket.send(JSON.stringify(hello(appId, of(appId).length, timing)))
    for (const listener of listeners) listener(appId)
  }
  const disconnect = (appId: string, socket: WebSocket, reason: string): void => {
    connections.set(
      appId,
      of(appId).filter((it) => it !== socket),
    )
    socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'playground' } }))
    // The app hangs up; what it is answering may still come. One that does not is cut off.
    const late = setTimeout(() => socket.terminate(), HANG_UP_MS)
    socket.on('close', () => clearTimeout(late))
  }

  return {
    ticket: (app: App): string | null => {
      if (of(app.id).length >= MOST_CONNECTIONS) return null
      const ticket = randomBytes(16).toString('hex')
      tickets.set(ticket, app.id)
      return ticket
    },
    upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
      const ticket = new URL(request.url ?? '/', 'http://localhost').searchParams.get('ticket') ?? ''
      const appId = tickets.get(ticket)
      tickets.delete(ticket)
      if (appId === undefined) {
        socket.end('HTTP/1.1 401 Unauthorized\r\nconnection: close\r\ncontent-length: 0\r\n\r\n')
        return
      }
      server.handleUpgrade(request, socket, head, (opened) => accept(appId, opened))
    },
    onConnected: (listener: (appId: string) => void): void => {
      listeners.add(listener)
    },
    send: (appId: string, envelope: Envelope): Promise<SocketOutcome> =>
      new Promise((resolve) => {
        turn += 1
        const socket = of(appId)[turn % Math.max(1, of(appId).length)]
        if (!socket) return resolve({ kind: 'failed', reason: 'connection_failed' })
        const id = randomUUID()
        const late = setTimeout(() => settle(id, { kind: 'failed', reason: 'timeout' }), timing.acknowledgeMs)
        awaited.set(id, {
          socket,
          settle: (outcome) => {
            clearTimeout(late)
            resolve(outcome)
          },
        })
        socket.send(JSON.stringify(onTheWire(id, envelope)))
      }),
    /** Asks every connection of the app to come anew, as Slack does now and then. */
    refresh: (appId: string): void => {
      for (const socket of of(appId)) disconnect(appId, socket, 'refresh_requested')
    },
    close: (): void => {
      for (const socket of [...connections.values()].flat()) socket.terminate()
      server.close()
    },
  }
}
export type SocketMode = ReturnType<typeof socketMode>

const hello = (appId: string, count: number, timing: Timing): JsonObject => ({
  type: 'hello',
  num_connections: count,
  debug_info: {
    host: 'playground',
    build_number: 1,
    approximate_connection_time: Math.round(timing.socketLifetimeMs / 1000),
  },
  connection_info: { app_id: appId },
})
const onTheWire = (id: string, { type, payload, acceptsPayload, retry }: Envelope): JsonObject => ({
  envelope_id: id,
  payload,
  type,
  accepts_response_payload: acceptsPayload,
  ...(type === 'events_api' && { retry_attempt: retry?.attempt ?? 0, retry_reason: retry?.reason ?? '' }),
})
