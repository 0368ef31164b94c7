import { mkdirSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import { z } from 'zod'
import { instant } from '../../core/time.ts'
import { clockOffset, moveClock } from '../../db/clock.ts'
import type { Database } from '../../db/database.ts'
import { nextDue } from '../../db/next-due.ts'
import type { Log } from '../log.ts'
import { type ClockWork, openClock } from './clock.ts'
import { liveEvents } from './events.ts'
import { refusalFor } from './guard.ts'
import { awaitIdle, type Busy } from './idle.ts'
import { answerJson } from './json-wire.ts'
import { pageFiles } from './page-files.ts'
import { seededPeople, stranger } from './people.ts'
import { faults } from './platform/faults.ts'
import { fileJournal } from './platform/journal.ts'
import type { LocalPlatform } from './platform/local-platform.ts'
import { type SentCall, type SentLog, sentLog } from './platform/sent-log.ts'
import { type Sim, sim } from './sim.ts'
import { type LocalSlack, localSlack } from './slack/local-slack.ts'
import { SIGNING_SECRET } from './slack/workspace.ts'
import { localTelegram } from './telegram/local-telegram.ts'

export type PlaygroundOptions = {
  /** Keeps the clock for all processes, and knows what waits for it; null: this process knows alone. */
  readonly database: Database | null
  /** For journals and files; null keeps everything in memory. */
  readonly folder: string | null
  /** Where this is served, e.g. http://127.0.0.1:3000. */
  readonly origin: string
  /** Where the Slack app listens; null: Socket Mode only. By default /slack/events here. */
  readonly slackEvents?: string | null
  /** Nothing is being taken in by the bots, and their queue rests. */
  readonly idle: () => Promise<boolean>
  /** Tells the queue that the clock has moved. */
  readonly wake: () => void
  readonly log: Log
}
export type Playground = {
  /** The page, the local platforms and the control API; false when the path is none of theirs. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>
  /** Socket Mode. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /** The playground's clock, milliseconds since 1970. */
  nowMs(): number
  close(): Promise<void>
}

/** The local Telegram and Slack, what people do on them, and the page: to be put on a server on the loopback address. */
export const openPlayground = async (options: PlaygroundOptions): Promise<Playground> => {
  const { folder, origin, slackEvents = `${origin}/slack/events` } = options
  const traffic = countRequests()
  const clock = openClock(
    await storedOffset(options.database),
    clockWork(options, () => busy()),
  )
  const sent = openSentLog(folder)
  const surroundings = { now: clock.now, sent: sent.log, faults: faults(), folder }
  const telegram = localTelegram(surroundings, seededPeople)
  if (!telegram.people().some(({ id }) => id === stranger.id)) await telegram.addPerson(stranger)
  const slack = localSlack(surroundings, {
    seeds: seededPeople,
    requestUrl: slackEvents,
    signingSecret: SIGNING_SECRET,
    baseUrl: `${origin}/slack`,
  })
  const busy: Busy = async () => [
    ...(telegram.busy() ? ['telegram'] : []),
    ...(slack.busy() ? ['slack'] : []),
    ...(traffic.count() > 0 ? ['calls'] : []),
    ...((await options.idle()) ? [] : ['bots']),
  ]
  const events = liveEvents()
  const watched = [
    telegram.watch(() => events.changed('telegram')),
    slack.watch(() => events.changed('slack')),
    clock.watch(() => events.changed('clock')),
  ]
  const control = sim({
    telegram,
    slack,
    clock,
    idle: awaitIdle(busy),
    sent: sent.log,
    faults: surroundings.faults,
    events,
    log: options.log,
  })
  return {
    handle: router({ telegram, slack, control, traffic }),
    upgrade: (request, socket, head) =>
      refusalFor(request) === null && request.url?.startsWith('/slack/')
        ? slack.handleUpgrade(request, socket, head)
        : socket.destroy(),
    nowMs: clock.now,
    close: async () => {
      for (const stop of watched) stop()
      events.close()
      await Promise.all([telegram.close(), slack.close()])
      sent.close()
    },
  }
}

const storedOffset = async (database: Database | null): Promise<number> =>
  database === null ? 0 : await clockOffset(database)

const clockWork = ({ database, wake }: PlaygroundOptions, busy: Busy): ClockWork => ({
  nextDue: async (now) => {
    const next = database === null ? null : await nextDue(database, now)
    return next === null ? null : instant(next)
  },
  wake,
  idle: awaitIdle(busy),
  keep: async (offsetMs) => {
    if (database !== null) await moveClock(database, offsetMs)
  },
})

type OpenSentLog = { readonly log: SentLog; close(): void }
const sentCall: z.ZodType<SentCall> = z.object({
  n: z.number(),
  channel: z.enum(['telegram', 'slack']),
  method: z.string(),
  params: z.unknown(),
  at: z.string(),
})
const openSentLog = (folder: string | null): OpenSentLog => {
  if (folder === null) return { log: sentLog(), close: () => {} }
  mkdirSync(folder, { recursive: true })
  const journal = fileJournal(join(folder, 'sent.jsonl'), (json) => sentCall.parse(json))
  return { log: sentLog((call) => journal.append(call), journal.replay()), close: () => journal.close() }
}

/** Requests under way that are work: not those which only wait, or look. */
type Traffic = { count(): number; during(request: IncomingMessage, run: () => Promise<void>): Promise<void> }
const countRequests = (): Traffic => {
  let under = 0
  return {
    count: () => under,
    during: async (request, run) => {
      const works = isWork(request)
      if (works) under += 1
      try {
        await run()
      } finally {
        if (works) under -= 1
      }
    },
  }
}
const isWork = ({ method, url = '/' }: IncomingMessage): boolean =>
  !/^\/telegram\/bot[^/]+\/getupdates/i.test(url) &&
  !/^\/sim\/(idle|clock|events)/.test(url) &&
  !(method === 'GET' && url.startsWith('/sim/'))

type Parts = {
  readonly telegram: LocalPlatform
  readonly slack: LocalSlack
  readonly control: Sim
  readonly traffic: Traffic
}
type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>

const router = (parts: Parts): Playground['handle'] => {
  const page = pageFiles()
  return async (request, response) => {
    const address = request.url ?? '/'
    const answer = answerFor(parts, address) ?? page.answerFor(address.split('?')[0] ?? '/')
    if (!answer) return false
    const refusal = refusalFor(request)
    if (refusal !== null) answerJson(response, 403, { error: refusal })
    else await parts.traffic.during(request, () => answer(request, response))
    return true
  }
}

const slackAreas = /^\/slack\/(api|actions|upload|files-pri|oauth)\b/

const answerFor = ({ telegram, slack, control }: Parts, address: string): Answer | null => {
  if (/^\/sim(\/|\?|$)/.test(address))
    return (request, response) =>
      control(request, response, new URL(address.slice('/sim'.length) || '/', 'http://sim'))
  if (/^\/telegram\/(file\/)?bot/.test(address))
    return (request, response) => telegram.handle(request, response, address.slice('/telegram'.length))
  if (slackAreas.test(address))
    return (request, response) => slack.handle(request, response, address.slice('/slack'.length))
  return null
}
