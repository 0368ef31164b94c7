import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Faults } from '../../platform/faults.ts'
import type { SentLog } from '../../platform/sent-log.ts'
import type { Json } from '../json.ts'
import { findMethod } from '../methods/all.ts'
import { ApiRefusal, forbidden, methodNotFound, tooManyRequests, unauthorized } from '../refusal.ts'
import type { BotState } from '../state.ts'
import type { World } from '../world.ts'
import { checkArguments } from './arguments.ts'
import { argumentsOf, type Given, readArguments } from './read-arguments.ts'
import type { Warnings } from './warnings.ts'

export type Wire = {
  handle(request: IncomingMessage, response: ServerResponse, path: string): Promise<void>
  /** Does a method that a webhook named in its answer; nobody reads the result. */
  call(bot: BotState, method: string, values: { [name: string]: Json }): Promise<void>
}
type Parts = {
  readonly world: World
  readonly sent: SentLog
  readonly faults: Faults
  readonly warnings: Warnings
}

const FAULT_RETRY_AFTER = 1

/** The Bot API over HTTP: `/bot<token>/<method>` and `/file/bot<token>/<path>`. */
export const wire = (parts: Parts): Wire => ({
  handle: async (request, response, path) => {
    const url = new URL(`http://telegram.local${path}`)
    const file = /^\/file\/bot([^/]+)\/(.+)$/.exec(url.pathname)
    if (file) return sendFile(parts, response, decode(file[1]), decode(file[2]))
    const route = /^\/bot([^/]+)\/([^/]*)\/?$/.exec(url.pathname)
    const token = decode(route?.[1])
    if (!route || !/^[1-9]\d*:.+$/.test(token)) return answer(response, new ApiRefusal(404, 'Not Found'))
    await serve(parts, request, response, token, decode(route[2]), url.searchParams)
  },
  call: async (bot, method, values) => {
    try {
      await perform(parts, bot, method, argumentsOf(values), new AbortController().signal)
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error
      parts.warnings.note(method, `answered to a webhook and refused: ${error.description}`)
    }
  },
})

const serve = async (
  parts: Parts,
  request: IncomingMessage,
  response: ServerResponse,
  token: string,
  pathMethod: string,
  query: URLSearchParams,
): Promise<void> => {
  const bot = [...parts.world.store.state.bots.values()].find((each) => each.bot.token === token)
  if (!bot) return answer(response, unauthorized())
  const gone = new AbortController()
  response.on('close', () => gone.abort())
  const name = pathMethod || query.get('method') || ''
  const fault = parts.faults.next('telegram', findMethod(name)?.name ?? name)
  if (fault === 'reset') return void request.socket.destroy()
  if (fault === 'timeout') return
  try {
    const given = await readArguments(request, query)
    if (fault === '403' || fault === '429' || fault === '500') throw misbehaviour(parts, bot, fault, given)
    const done = await perform(
      parts,
      bot,
      name || String(given.values.get('method') ?? ''),
      given,
      gone.signal,
    )
    if (fault === 'accepted-then-reset') return void request.socket.destroy()
    answer(response, done)
  } catch (error) {
    if (error instanceof ApiRefusal) return answer(response, error)
    // A client that goes away in the middle of its request is no fault of ours.
    if (!gone.signal.aborted) throw error
  }
}

type Done = { readonly result: Json; readonly description?: string }

const perform = async (
  { world, sent, warnings }: Parts,
  bot: BotState,
  asked: string,
  given: Given,
  gone: AbortSignal,
): Promise<Done> => {
  const found = findMethod(asked)
  if (!found) {
    warnings.note(asked, 'no such method here')
    throw methodNotFound()
  }
  const { name, method } = found
  const args = checkArguments(given, method.takes, (warning) => warnings.note(name, warning))
  const result = await method.run({ world, bot, args, gone })
  if (method.logged)
    sent.record({
      channel: 'telegram',
      method: name,
      params: args.plain,
      at: new Date(world.now()).toISOString(),
    })
  return method.description === undefined ? { result } : { result, description: method.description }
}

const misbehaviour = (
  { world }: Parts,
  bot: BotState,
  kind: '403' | '429' | '500',
  given: Given,
): ApiRefusal => {
  if (kind === '403') return forbidden('bot was blocked by the user')
  if (kind === '500') return new ApiRefusal(500, 'Internal Server Error')
  const chatId = Number(given.values.get('chat_id'))
  if (Number.isSafeInteger(chatId)) world.pace.shut(bot.bot.id, chatId, FAULT_RETRY_AFTER)
  return tooManyRequests(FAULT_RETRY_AFTER)
}

const answer = (response: ServerResponse, outcome: Done | ApiRefusal): void => {
  if (response.destroyed || response.writableEnded) return
  const refused = outcome instanceof ApiRefusal
  const body = refused
    ? {
        ok: false,
        error_code: outcome.code,
        description: outcome.description,
        ...(outcome.parameters && { parameters: outcome.parameters }),
      }
    : { ok: true, ...outcome }
  const retryAfter = refused ? outcome.parameters?.retry_after : undefined
  response.writeHead(refused ? outcome.code : 200, {
    'content-type': 'application/json',
    ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
  })
  response.end(JSON.stringify(body))
}

const sendFile = ({ world }: Parts, response: ServerResponse, token: string, path: string): void => {
  const { bots, files } = world.store.state
  if (![...bots.values()].some(({ bot }) => bot.token === token)) return answer(response, unauthorized())
  const file = [...files.values()].find((each) => each.path === path)
  const bytes = file ? world.files.read(file) : null
  if (!file || !bytes) return answer(response, new ApiRefusal(404, 'Not Found'))
  response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': bytes.length })
  response.end(bytes)
}

const decode = (text: string | undefined): string => {
  try {
    return decodeURIComponent(text ?? '')
  } catch {
    return ''
  }
}
