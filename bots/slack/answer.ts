import type { App } from '@slack/bolt'
import { type Log, reasonOf } from '../log.ts'
import type { AckBody } from './acknowledge.ts'
import { type Arrived, readIncoming } from './incoming.ts'

/** `failed`: not stored, or not known to be stored in time; Slack redelivers events and shows the rest as failed. */
export type Answer = { readonly is: 'done'; readonly body: AckBody } | { readonly is: 'failed' }

/** What our middleware finds in Bolt's context. */
export type KragContext = {
  readonly arrived: Arrived
  /** Bolt acknowledges events before anything is done about them, so its own `ack` leads nowhere here. */
  readonly answer: (body: AckBody) => void
}

export type Answering = {
  readonly log: Log
  /** Slack waits three seconds; what is not committed by then is answered as failed. */
  readonly deadlineMs: number
}

/** Takes one payload through Bolt, and answers when what it caused is committed. Never rejects. */
export const answerTo = async (
  app: App | null,
  body: unknown,
  retry: { readonly num?: number | undefined; readonly reason?: string | undefined },
  { log, deadlineMs }: Answering,
): Promise<Answer> => {
  const incoming = readIncoming(body)
  if (incoming.is !== 'input') {
    if (incoming.is === 'malformed')
      log.warn({ event: 'slack payload not understood', channel: 'slack', kind: incoming.what })
    return { is: 'done', body: null }
  }
  if (!app) return { is: 'failed' }
  return withDeadline(through(app, body, incoming, retry, log), deadlineMs, log)
}

const through = async (
  app: App,
  body: unknown,
  arrived: Arrived,
  retry: { readonly num?: number | undefined; readonly reason?: string | undefined },
  log: Log,
): Promise<Answer> => {
  let left: Answer = { is: 'failed' }
  const context: KragContext = {
    arrived,
    answer: (given) => {
      left = { is: 'done', body: given }
    },
  }
  try {
    await app.processEvent({
      body: { ...asRecord(body) },
      ack: async () => {},
      ...(retry.num === undefined ? {} : { retryNum: retry.num }),
      ...(retry.reason === undefined ? {} : { retryReason: retry.reason }),
      customProperties: { ...context },
    })
  } catch (error) {
    log.error({
      event: 'slack input not taken',
      channel: 'slack',
      kind: arrived.input.is,
      reason: reasonOf(error),
    })
    return { is: 'failed' }
  }
  return left
}

const withDeadline = async (work: Promise<Answer>, ms: number, log: Log): Promise<Answer> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Answer>((resolve) => {
    timer = setTimeout(() => {
      log.warn({ event: 'slack input not committed in time', channel: 'slack', ms })
      resolve({ is: 'failed' })
    }, ms)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

const asRecord = (body: unknown): object => (typeof body === 'object' && body !== null ? body : {})
