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

/** Of a redelivery: which one, and why. */
export type Retry = { readonly num?: number | undefined; readonly reason?: string | undefined }

/** Takes one payload through Bolt, and answers when what it caused is committed. Never rejects. */
export const answerTo = async (
  app: App | null,
  body: unknown,
  retry: Retry,
  { log, deadlineMs }: Answering,
): Promise<Answer> => {
  const incoming = readIncoming(body)
  if (incoming.is !== 'input') {
    if (incoming.is === 'malformed')
      log.warn({ event: 'slack payload not understood', channel: 'slack', kind: incoming.what })
    return { is: 'done', body: null }
  }
  if (!app) return { is: 'failed' }
  const held = hold()
  const work = through(app, body, incoming, retry, held, log)
  await orLate(work, deadlineMs, () =>
    log.warn({ event: 'slack input not answered in time', channel: 'slack', ms: deadlineMs }),
  )
  return held.answer()
}

type Held = { readonly answer: () => Answer; readonly put: (answer: Answer) => void }
const hold = (): Held => {
  let held: Answer = { is: 'failed' }
  return {
    answer: () => held,
    put: (answer) => {
      held = answer
    },
  }
}

const through = async (
  app: App,
  body: unknown,
  arrived: Arrived,
  retry: Retry,
  held: Held,
  log: Log,
): Promise<void> => {
  const context: KragContext = { arrived, answer: (given) => held.put({ is: 'done', body: given }) }
  try {
    await app.processEvent({
      body: { ...asRecord(body) },
      ack: async () => {},
      ...(retry.num === undefined ? {} : { retryNum: retry.num }),
      ...(retry.reason === undefined ? {} : { retryReason: retry.reason }),
      customProperties: { ...context },
    })
  } catch (error) {
    const reason = reasonOf(error)
    log.error({ event: 'slack input not taken', channel: 'slack', kind: arrived.input.is, reason })
  }
}

/** Waits for the work, but not for longer than this. */
export const orLate = async (work: Promise<void>, ms: number, late: () => void = () => {}): Promise<void> => {
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      late()
      resolve()
    }, ms)
  })
  await Promise.race([work, patience]).finally(() => clearTimeout(timer))
}

const asRecord = (body: unknown): object => (typeof body === 'object' && body !== null ? body : {})
