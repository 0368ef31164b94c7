/** Telegram's webhook: the secret is checked first, and 200 is said only after the commit. */
import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Update } from 'grammy/types'
import { type Log, reasonOf } from '../log.ts'

const mostBytes = 1_000_000

/** Without a 200 Telegram delivers the update again. */
export const webhookHandler =
  (secret: string, take: (update: Update) => Promise<void>, log: Log) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const end = (status: number) => response.writeHead(status).end()
    if (request.method !== 'POST') return void end(405)
    if (!isSecret(request.headers['x-telegram-bot-api-secret-token'], secret)) {
      log.warn({ event: 'webhook without the secret', channel: 'telegram' })
      return void end(401)
    }
    const update = await readBody(request)
    if (update === 'too-long') return void end(413)
    if (!isUpdate(update)) {
      log.warn({ event: 'malformed update', channel: 'telegram' })
      return void end(400)
    }
    try {
      await take(update)
      end(200)
    } catch (error) {
      log.error({ event: 'update not taken in', channel: 'telegram', reason: reasonOf(error) })
      end(503)
    }
  }

const isSecret = (given: string | string[] | undefined, secret: string): boolean => {
  const [a, b] = [Buffer.from(String(given ?? '')), Buffer.from(secret)]
  return a.length === b.length && timingSafeEqual(a, b)
}

const readBody = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request) {
    length += chunk.length
    if (length > mostBytes) return 'too-long'
    chunks.push(chunk)
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    return null
  }
}

/** Only its number is needed here; incoming.ts looks at the rest and calls it malformed when it is. */
const isUpdate = (value: unknown): value is Update =>
  typeof value === 'object' && value !== null && 'update_id' in value && Number.isInteger(value.update_id)
