import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { type Log, reasonOf } from './log.ts'
import { SettingsError } from './settings.ts'

type Answer = (request: IncomingMessage, response: ServerResponse) => unknown
type Doors = {
  /** Exact paths. */
  readonly paths: Map<string, Answer>
  /** Everything else; false: nothing is there. */
  rest: ((request: IncomingMessage, response: ServerResponse) => Promise<boolean>) | null
  upgrade: ((request: IncomingMessage, socket: Duplex, head: Buffer) => void) | null
}
export type Serving = {
  readonly origin: string
  readonly doors: Doors
  /** All doors are there: from now on, what is at none of them is nowhere. */
  opened(): void
  close(): Promise<void>
}

/** Listens before anything else is started, so that a port in use leaves nothing half-started. Throws SettingsError. */
export const serve = async (host: string, port: number, log: Log): Promise<Serving> => {
  const doors: Doors = { paths: new Map(), rest: null, upgrade: null }
  let opened = (): void => {}
  const opening = new Promise<void>((resolve) => {
    opened = resolve
  })
  const server = createServer((request, response) => {
    answer(doors, opening, request, response).catch((error) => {
      log.error({ event: 'request failed', reason: reasonOf(error) })
      if (response.headersSent) response.destroy()
      else response.writeHead(500).end()
    })
  })
  // A connection that we end just when the next message comes over it leaves the sender in doubt of that message.
  server.keepAliveTimeout = 75_000
  server.on('upgrade', (request, socket, head) => {
    if (doors.upgrade) doors.upgrade(request, socket, head)
    else socket.destroy()
  })
  await listen(server, host, port)
  return {
    origin: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    doors,
    opened,
    close: () => close(server),
  }
}

/** A platform that is told 404 while we start comes again a minute later, or never: it waits for us instead. */
const answer = async (
  doors: Doors,
  opening: Promise<void>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  if (await enter(doors, request, response)) return
  if (!(await within(patienceMs, opening)))
    return void response
      .writeHead(503, { 'content-type': 'text/plain', 'retry-after': '1' })
      .end('Starting\n')
  if (await enter(doors, request, response)) return
  response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n')
}
/** Slack gives up after three seconds, and Telegram waits for longer. */
const patienceMs = 10_000

const enter = async (doors: Doors, request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
  const path = (request.url ?? '/').split('?')[0] ?? '/'
  const door = doors.paths.get(path)
  if (door) await door(request, response)
  return door !== undefined || ((await doors.rest?.(request, response)) ?? false)
}

/** Whether it came in time. */
const within = (ms: number, promise: Promise<void>): Promise<boolean> =>
  new Promise((resolve) => {
    const late = setTimeout(() => resolve(false), ms)
    void promise.then(() => {
      clearTimeout(late)
      resolve(true)
    })
  })

const listen = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new SettingsError(whyNot(error, host, port))))
    server.listen(port, host, () => resolve())
  })

const whyNot = (error: Error, host: string, port: number): string => {
  const code = 'code' in error ? String(error.code) : error.name
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use: stop what listens there, or set PORT to another number.`
  if (code === 'EACCES') return `Port ${port} may not be used here: set PORT to a number above 1023.`
  return `Nothing can listen on ${host} (${code}): correct HOST, usually 127.0.0.1.`
}

/** Connections that are kept open without a request end at once; a request on its way gets a moment. */
const close = async (server: Server): Promise<void> => {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const hurry = setTimeout(() => server.closeAllConnections(), 1_000)
  await closed
  clearTimeout(hurry)
}
