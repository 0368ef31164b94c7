import { type App, type Receiver, SocketModeReceiver } from '@slack/bolt'
import { WebAPIPlatformError } from '@slack/web-api'
import { z } from 'zod'
import { reasonOf } from '../log.ts'
import { type Answering, answerTo } from './answer.ts'
import { clientOptions, quietLogger } from './client.ts'

export type SocketSettings = Answering & { readonly appToken: string; readonly apiUrl: string | null }

const shortestPause = 100
const longestPause = 30_000
/** A connection that held so long was a good one: the next try is made at once. */
const goodForMs = 5_000

/**
 * Socket Mode that holds the acknowledgement of an envelope until the change is committed: Bolt's own receiver lets
 * events be acknowledged before anything is done. It also connects again by itself, since the library's reconnect
 * gives up, with an unhandled rejection, when Slack can't be reached.
 */
export class SocketReceiver implements Receiver {
  readonly #settings: SocketSettings
  readonly #client: SocketModeReceiver['client']
  readonly #open = new Set<Promise<void>>()
  #app: App | null = null
  #stopped = false
  #tries = 0
  #connectedAt: number | null = null
  #pause: NodeJS.Timeout | null = null

  constructor(settings: SocketSettings) {
    this.#settings = settings
    this.#client = new SocketModeReceiver({
      appToken: settings.appToken,
      logger: quietLogger(settings.log),
      autoReconnectEnabled: false,
      installerOptions: { clientOptions: clientOptions(settings) },
    }).client
    this.#client.removeAllListeners('slack_event')
    this.#client.on('slack_event', (told: unknown) => this.#take(told))
    this.#client.on('disconnected', () => this.#connectLater())
    skipBrokenFrames(this.#client)
  }
  init(app: App): void {
    this.#app = app
  }

  /** Resolves after the first try. Rejects when Slack refuses the token; an unreachable Slack is tried again. */
  async start(): Promise<void> {
    try {
      await this.#client.start()
      this.#connectedAt = performance.now()
      if (this.#stopped) await this.#client.disconnect()
    } catch (error) {
      if (error instanceof WebAPIPlatformError) throw error
      this.#connectLater()
    }
  }
  /** Resolves when what was taken is answered. */
  async stop(): Promise<void> {
    this.#stopped = true
    if (this.#pause) clearTimeout(this.#pause)
    await Promise.allSettled([...this.#open])
    await this.#client.disconnect()
  }

  #connectLater(): void {
    if (this.#stopped || this.#pause) return
    const ms = this.#nextPause()
    this.#pause = setTimeout(() => {
      this.#pause = null
      this.start().catch((error: unknown) => {
        this.#settings.log.error({
          event: 'slack refuses the socket',
          channel: 'slack',
          reason: reasonOf(error),
        })
        this.#connectLater()
      })
    }, ms)
  }

  /** None after a good connection, then longer and longer, so that a Slack in trouble is not rushed at. */
  #nextPause(): number {
    const lasted = this.#connectedAt === null ? 0 : performance.now() - this.#connectedAt
    this.#connectedAt = null
    if (lasted > goodForMs) this.#tries = 0
    const ms = this.#tries === 0 ? 0 : Math.min(longestPause, shortestPause * 2 ** this.#tries)
    this.#tries += 1
    return ms
  }

  #take(told: unknown): void {
    const envelope = envelopeSchema.safeParse(told)
    if (!envelope.success) return
    const work = this.#answer(envelope.data).catch((error: unknown) => {
      // The socket broke before the acknowledgement; the envelope comes again and finds its answer stored.
      this.#settings.log.warn({
        event: 'slack envelope not acknowledged',
        channel: 'slack',
        reason: reasonOf(error),
      })
    })
    this.#open.add(work)
    work.finally(() => this.#open.delete(work))
  }

  async #answer({ ack, body, retry_num, retry_reason }: Envelope): Promise<void> {
    const retry = { num: retry_num ?? undefined, reason: retry_reason ?? undefined }
    const answer = await answerTo(this.#app, body, retry, this.#settings)
    if (answer.is === 'done') await (answer.body === null ? ack() : ack(answer.body))
  }
}

type AckFunction = (body?: object) => Promise<void>
const envelopeSchema = z.object({
  ack: z.custom<AckFunction>((value) => typeof value === 'function'),
  body: z.unknown(),
  retry_num: z.number().nullish(),
  retry_reason: z.string().nullish(),
})
type Envelope = z.infer<typeof envelopeSchema>

const frame = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('events_api'),
    payload: z.object({ event: z.object({ type: z.string().min(1) }) }),
  }),
  z.object({ type: z.enum(['hello', 'disconnect', 'interactive', 'slash_commands', 'options']) }),
])

/** The library reads frames without looking; one that is no envelope would end the process. */
const skipBrokenFrames = (client: SocketModeReceiver['client']): void => {
  const readers = client.listeners('ws_message')
  client.removeAllListeners('ws_message')
  client.on('ws_message', (data: unknown, isBinary: unknown) => {
    if (isFrame(data)) for (const reader of readers) reader.call(client, data, isBinary)
  })
}
const isFrame = (data: unknown): boolean => {
  if (typeof data !== 'string') return false
  try {
    return frame.safeParse(JSON.parse(data)).success
  } catch {
    return false
  }
}
