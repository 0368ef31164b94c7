import type { RequestListener } from 'node:http'
import { App, type RespondFn } from '@slack/bolt'
import { WebAPIPlatformError, type WebClient } from '@slack/web-api'
import type { Sender } from '../../queue/sender.ts'
import { type Log, reasonOf } from '../log.ts'
import type { Receive } from '../receive.ts'
import type { Speak } from '../speak.ts'
import { acknowledge } from './acknowledge.ts'
import { type KragContext, orLate } from './answer.ts'
import { clientOptions, quietLogger, slackClient } from './client.ts'
import { HttpReceiver } from './http-receiver.ts'
import { codeOf } from './outcome.ts'
import { slackSender } from './send.ts'
import { SocketReceiver } from './socket-receiver.ts'

export type SlackSettings = {
  readonly token: string
  /** For signed HTTP. */
  readonly signingSecret: string | null
  /** For Socket Mode, which wins when both are there. */
  readonly appToken: string | null
  /** Null is Slack itself. */
  readonly apiUrl: string | null
}
export type SlackGiven = {
  readonly receive: Receive
  /** Renders for Slack (bots/speak.ts). */
  readonly speak: Speak
  readonly log: Log
  /** Real time, which signatures are checked against; Date.now by default. */
  readonly nowMs?: () => number
  /** Milliseconds until an uncommitted input is answered as failed; 2500 by default. */
  readonly deadlineMs?: number
}

export type RunningSlack = {
  /** For POST /slack/events on main's own server; null in Socket Mode. */
  readonly requestListener: RequestListener | null
  readonly sender: Sender
  readonly client: WebClient
  /** Stops taking, and resolves when what was taken is answered. */
  close(): Promise<void>
}

/** Slack refuses the token, or a setting is missing: for main to say in one sentence. */
export class SlackRefused extends Error {
  override readonly name = 'SlackRefused'
  readonly code: string
  constructor(code: string) {
    super(`Slack refuses: ${code}`)
    this.code = code
  }
}

const deadline = 2_500
const modalTimeout = 2_500
/** An answer waits this long for a modal to open, so that a form is there when the command is over. */
const besidePatience = 800

/** Starts taking Slack's payloads. Rejects with SlackRefused; an unreachable Slack is waited for. */
export const startSlack = async (options: SlackSettings & SlackGiven): Promise<RunningSlack> => {
  const { log, speak } = options
  const client = slackClient(options)
  const receiver = receiverOf(options)
  const identity = await identify(client, log)
  const app = new App<KragContext>({
    receiver,
    authorize: async () => ({ botToken: options.token, ...identity }),
    clientOptions: clientOptions(options),
    logger: quietLogger(log),
    ignoreSelf: false,
  })
  // Rejecting is what tells the receiver; the library's own handler would log the error with its contents.
  app.error(async (error) => Promise.reject(error))
  const beside = new Set<Promise<void>>()
  dispatch(app, options, slackClient({ ...options, timeout: modalTimeout }), beside)
  await refusalsOf(() => receiver.start())
  return {
    requestListener: receiver instanceof HttpReceiver ? receiver.requestListener : null,
    sender: slackSender(client, speak),
    client,
    close: async () => {
      await receiver.stop()
      await Promise.allSettled([...beside])
    },
  }
}

/** One listener for everything: Bolt slows down with each. */
const dispatch = (
  app: App<KragContext>,
  { receive, speak, log }: SlackGiven,
  client: WebClient,
  beside: Set<Promise<void>>,
): void => {
  app.use(async (given) => {
    const { arrived, answer } = given.context
    const { reader, ...ack } = await receive(arrived.input, arrived.key)
    const respond: RespondFn | null = 'respond' in given && given.respond ? given.respond : null
    const done = await acknowledge(ack, arrived.origin, { client, speak, reader, log, respond })
    answer(done.body)
    if (!done.beside) return
    const work = done.beside().catch((error: unknown) => {
      log.warn({ event: 'slack word beside the answer failed', channel: 'slack', reason: reasonOf(error) })
    })
    beside.add(work)
    work.finally(() => beside.delete(work))
    await orLate(work, besidePatience)
  })
}

const receiverOf = (options: SlackSettings & SlackGiven): HttpReceiver | SocketReceiver => {
  const { log, appToken, signingSecret, apiUrl, nowMs = Date.now, deadlineMs = deadline } = options
  if (appToken !== null) return new SocketReceiver({ log, deadlineMs, appToken, apiUrl })
  if (signingSecret === null) throw new SlackRefused('no_signing_secret')
  return new HttpReceiver({ log, deadlineMs, signingSecret, nowMs })
}

/** Who we are on this workspace; unknown while Slack can't be reached. */
const identify = async (client: WebClient, log: Log): Promise<{ botId?: string; botUserId?: string }> => {
  try {
    const { bot_id, user_id } = await refusalsOf(() => client.auth.test())
    return { ...(bot_id ? { botId: bot_id } : {}), ...(user_id ? { botUserId: user_id } : {}) }
  } catch (error) {
    if (error instanceof SlackRefused) throw error
    log.warn({ event: 'slack not reached yet', channel: 'slack', reason: codeOf(error) })
    return {}
  }
}

const refusalsOf = async <T>(call: () => Promise<T>): Promise<T> => {
  try {
    return await call()
  } catch (error) {
    throw error instanceof WebAPIPlatformError ? new SlackRefused(error.data.error) : error
  }
}
