import { createServer, request as httpRequest, type Server } from 'node:http'
import { onTestFinished } from 'vitest'
import { createLog } from '../../../bots/log.ts'
import { openPlayground, type Playground } from '../../../bots/playground/server.ts'
import type { Database } from '../../../db/database.ts'

export type Answer = { readonly status: number; readonly body: unknown }
export type Stage = {
  readonly origin: string
  readonly playground: Playground
  /** A call of the control API: `sim('POST', '/telegram/anna/text', {…})`. */
  sim(method: string, path: string, body?: unknown): Promise<Answer>
  /** The same, for what has to go well. */
  done(method: string, path: string, body?: unknown): Promise<unknown>
  close(): Promise<void>
}

type Given = {
  readonly database?: Database
  readonly folder?: string
  readonly idle?: () => Promise<boolean>
  readonly wake?: () => void
}

/** The playground on a server of its own, without any bot; closed after the test. */
export const openStage = async (given: Given = {}): Promise<Stage> => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${portOf(server)}`
  const playground = await openPlayground({
    database: given.database ?? null,
    folder: given.folder ?? null,
    origin,
    slackEvents: null,
    idle: given.idle ?? (async () => true),
    wake: given.wake ?? (() => {}),
    log: createLog('silent'),
  })
  server.on('request', (request, response) => {
    void playground.handle(request, response).then((taken) => {
      if (!taken) response.writeHead(404).end('not the playground')
    })
  })
  server.on('upgrade', playground.upgrade)
  let closed = false
  const close = async (): Promise<void> => {
    if (closed) return
    closed = true
    await playground.close()
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  onTestFinished(close)
  const sim = (method: string, path: string, body?: unknown) => call(`${origin}/sim${path}`, method, body)
  return {
    origin,
    playground,
    sim,
    done: async (method, path, body) => {
      const answer = await sim(method, path, body)
      if (answer.status !== 200) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`)
      return answer.body
    },
    close,
  }
}

const call = async (address: string, method: string, body?: unknown): Promise<Answer> => {
  const answer = await fetch(address, {
    method,
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  return { status: answer.status, body: await answer.json() }
}

/** A GET with headers that fetch would not let through. */
export const getAs = (address: string, headers: Record<string, string>): Promise<Answer> =>
  new Promise((resolve, reject) => {
    httpRequest(address, { headers }, (response) => {
      let text = ''
      response.on('data', (part) => {
        text += part
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) }))
    })
      .on('error', reject)
      .end()
  })

const portOf = (server: Server): number => {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return address.port
}
