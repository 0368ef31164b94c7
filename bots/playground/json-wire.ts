import type { IncomingMessage, ServerResponse } from 'node:http'
import { SimRefusal } from './platform/local-platform.ts'

const mostBytes = 1024 * 1024

/** The body as JSON; undefined when there is none. Throws SimRefusal when it is too large or no JSON. */
export const readJson = async (request: IncomingMessage): Promise<unknown> => {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request) {
    const bytes = Buffer.from(part)
    size += bytes.length
    if (size > mostBytes) throw new SimRefusal('The body is larger than 1 MB.')
    parts.push(bytes)
  }
  const text = Buffer.concat(parts).toString('utf8')
  if (text.trim() === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    throw new SimRefusal('The body is not JSON.')
  }
}

export const answerJson = (response: ServerResponse, status: number, body: unknown): void => {
  if (response.writableEnded || response.destroyed) return
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
    .end(JSON.stringify(body ?? null))
}
