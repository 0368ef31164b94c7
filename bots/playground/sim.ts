import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import { instantFromMs, toLocal } from '../../core/time.ts'
import { type Log, reasonOf } from '../log.ts'
import { ClockBackwards, type PlaygroundClock } from './clock.ts'
import { moveTarget } from './clock-moves.ts'
import type { LiveEvents } from './events.ts'
import { type Idle, StillBusy } from './idle.ts'
import { answerJson, readJson } from './json-wire.ts'
import { addPerson, everybody } from './people.ts'
import { type Faults, faultRule } from './platform/faults.ts'
import { type LocalPlatform, SimRefusal } from './platform/local-platform.ts'
import type { SentLog } from './platform/sent-log.ts'
import type { ForeignApp, LocalSlack } from './slack/local-slack.ts'

export type SimWorld = {
  readonly telegram: LocalPlatform
  readonly slack: LocalSlack
  readonly clock: PlaygroundClock
  readonly idle: Idle
  readonly sent: SentLog
  readonly faults: Faults
  readonly events: LiveEvents
  readonly log: Log
}
/** The control API: `path` is what follows /sim. Answers everything itself. */
export type Sim = (request: IncomingMessage, response: ServerResponse, path: URL) => Promise<void>

type Asked = { readonly query: URLSearchParams; readonly rest: readonly string[]; readonly body: unknown }
type Answers = Readonly<Record<string, (world: SimWorld, asked: Asked) => unknown>>

/** There is nothing at this address. */
class NotThere extends Error {}

export const sim =
  (world: SimWorld): Sim =>
  async (request, response, path) => {
    const method = request.method ?? 'GET'
    try {
      const segments = segmentsOf(path)
      if (method === 'GET' && segments[0] === 'events') return world.events.open(response)
      if (method === 'GET' && segments[0] === 'files') return sendFile(world, segments[1] ?? '', response)
      const body = method === 'GET' ? undefined : await readJson(request)
      answerJson(response, 200, await answer(world, method, segments, path.searchParams, body))
    } catch (error) {
      const status = statusOf(error)
      if (status === 500)
        world.log.error({ event: 'control call failed', kind: path.pathname, reason: reasonOf(error) })
      answerJson(response, status, { error: sentenceOf(error), ...partsOf(error) })
    }
  }

const segmentsOf = (path: URL): string[] => {
  try {
    return path.pathname.split('/').filter(Boolean).map(decodeURIComponent)
  } catch {
    throw new SimRefusal('The address is not well encoded.')
  }
}

const answer = async (
  world: SimWorld,
  method: string,
  [first = '', ...rest]: readonly string[],
  query: URLSearchParams,
  body: unknown,
): Promise<unknown> => {
  if (first === 'telegram' || first === 'slack') return await world[first].control(method, rest, query, body)
  const known = ANSWERS[`${method} ${first}`]
  if (!known || rest.length > 0)
    throw new NotThere(`There is no ${method} /sim/${[first, ...rest].join('/')}.`)
  return await known(world, { query, rest, body })
}

const ANSWERS: Answers = {
  'GET people': (world) => everybody(world),
  'POST people': async (world, { body }) => {
    const added = await addPerson(world, read(newPerson, body))
    world.events.changed('people')
    return added
  },
  'GET clock': (world) => clockOf(world),
  'POST clock': async (world, { body }) => {
    const { timeoutMs, ...move } = read(clockMove, body)
    // Reckoned when its turn comes: an advance counts from where the move before it ended.
    let before = 0
    const target = () => {
      before = world.sent.since(0).length
      return moveTarget(move, world.clock.now())
    }
    const { stops } = await world.clock.moveTo(target, timeoutMs)
    return { ...(await clockOf(world)), stops, sent: world.sent.since(before).length }
  },
  'POST idle': async (world, { body }) => {
    const { ms } = await world.idle(read(patience, body).timeoutMs)
    return { idle: true, ms }
  },
  'GET sent': (world, { query }) => world.sent.since(read(since, Object.fromEntries(query)).since),
  'POST faults': (world, { body }) => {
    const rule = read(faultRule, body)
    world.faults.add(rule)
    return rule
  },
  'DELETE faults': (world) => {
    world.faults.clear()
    return { cleared: true }
  },
  'POST tokens': (world, { body }) => addToken(world, read(newToken, body)),
}

const newPerson = z.strictObject({
  name: z.string().trim().min(1).max(64),
  channel: z.enum(['telegram', 'slack']),
  /** The payload of a t.me/…?start= link, as Telegram allows it. */
  start: z
    .string()
    .regex(/^[\w-]{0,64}$/)
    .optional(),
})
const timeoutMs = z.number().min(0).max(600_000)
const clockMove = z.union(
  [
    z.strictObject({ advance: z.string(), timeoutMs: timeoutMs.default(60_000) }),
    z.strictObject({ to: z.string(), timeoutMs: timeoutMs.default(60_000) }),
  ],
  { error: 'say {"advance": "PT24H"} or {"to": "2026-11-28T09:00:00Z"}' },
)
const patience = z.strictObject({ timeoutMs: timeoutMs.default(30_000) })
const since = z.object({ since: z.coerce.number().default(0) })
const newToken = z.strictObject({
  channel: z.enum(['telegram', 'slack']),
  /** Where a Slack app listens; without it by Socket Mode. */
  requestUrl: z.url().optional(),
  commands: z.array(z.string().regex(/^\/\S+$/)).optional(),
})

/** A wrong body is a SimRefusal that says which field. */
const read = <Shape>(schema: z.ZodType<Shape>, given: unknown): Shape => {
  const parsed = schema.safeParse(given ?? {})
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const place = issue?.path.join('.')
  throw new SimRefusal(`${place ? `"${place}": ` : 'The body: '}${issue?.message ?? 'is not right'}.`)
}

const clockOf = async ({ clock }: SimWorld) => {
  const now = instantFromMs(clock.now())
  return { now, local: toLocal(now), next: await clock.next(), moving: clock.moving() }
}

const addToken = (
  { telegram, slack }: SimWorld,
  { channel, requestUrl, commands }: z.infer<typeof newToken>,
): object => {
  if (channel === 'telegram') return { token: telegram.addToken() }
  const app: ForeignApp = { requestUrl: requestUrl ?? null, ...(commands ? { commands } : {}) }
  const { id, botToken, appToken, signingSecret, botUserId } = slack.addApp(app)
  return { token: botToken, appToken, signingSecret, appId: id, botUserId }
}

const sendFile = ({ telegram, slack }: SimWorld, id: string, response: ServerResponse): void => {
  const file = telegram.file(id) ?? slack.file(id)
  if (!file) throw new NotThere(`There is no file "${id}".`)
  response
    .writeHead(200, {
      'content-type': file.type,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'x-content-type-options': 'nosniff',
    })
    .end(file.bytes)
}

const statusOf = (error: unknown): number => {
  if (error instanceof SimRefusal || error instanceof ClockBackwards) return 400
  if (error instanceof NotThere) return 404
  return error instanceof StillBusy ? 408 : 500
}
const sentenceOf = (error: unknown): string =>
  error instanceof Error && statusOf(error) !== 500 ? error.message : 'Something in the playground broke.'
const partsOf = (error: unknown): object => (error instanceof StillBusy ? { busy: error.busy } : {})
