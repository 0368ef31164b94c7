/**
 * Long polling that acknowledges only what is committed: the offset moves after the last update of a batch is in
 * the database. (grammY's own loop moves it when an update is handed over, so a kill could lose a hundred.)
 */
import { setTimeout as wait } from 'node:timers/promises'
import { type Api, GrammyError, HttpError } from 'grammy'
import type { Update } from 'grammy/types'
import { type Log, reasonOf } from '../log.ts'
import { inTurn } from './in-turn.ts'
import { wantedUpdates } from './incoming.ts'

export type Polling = { stop(): Promise<void> }

/** @param take resolves when the update is committed; when it rejects, the update is tried again later. */
export const startPolling = (api: Api, take: (update: Update) => Promise<void>, log: Log): Polling => {
  const stopping = new AbortController()
  const running = poll(api, take, log, stopping.signal)
  return {
    stop: async () => {
      stopping.abort()
      await running
    },
  }
}

const poll = async (
  api: Api,
  take: (update: Update) => Promise<void>,
  log: Log,
  stop: AbortSignal,
): Promise<void> => {
  let offset = 0
  let failures = 0
  while (!stop.aborted) {
    try {
      const updates = await api.getUpdates(question(offset), forGrammy(stop))
      failures = 0
      offset = await inTurn(updates, take, { offset, stop, log })
    } catch (error) {
      if (stop.aborted) break
      failures += 1
      log.warn({ event: 'no updates', channel: 'telegram', reason: reasonOf(error), attempt: failures })
      await wait(pauseAfter(error, failures), null, { signal: stop }).catch(() => {})
    }
  }
  if (offset > 0) await acknowledge(api, offset)
}

const question = (offset: number) => ({
  offset,
  limit: 100,
  timeout: longPollSeconds,
  allowed_updates: [...wantedUpdates],
})
/** Under the client's own time-out, so that an empty answer is Telegram's and not an error. */
export const longPollSeconds = 25

const acknowledge = async (api: Api, offset: number): Promise<void> => {
  const deadline = AbortSignal.timeout(1_000)
  // Not answered: the same updates come again after the next start, and are known by their ids.
  await api.getUpdates({ ...question(offset), limit: 1, timeout: 0 }, forGrammy(deadline)).catch(() => {})
}

/** Milliseconds. A second poller (409) is often the old process on its way out: it is waited for. */
const pauseAfter = (error: unknown, failures: number): number => {
  if (error instanceof GrammyError) {
    if (error.error_code === 429) return (error.parameters.retry_after ?? 1) * 1000
    if (error.error_code === 409) return 1_000 + Math.random() * 2_000
  }
  const most = error instanceof HttpError ? 5_000 : 30_000
  return Math.min(most, 200 * 2 ** Math.min(failures, 10)) * (0.5 + Math.random() / 2)
}

type GrammySignal = Parameters<Api['getUpdates']>[1]
/** grammY is typed for an older AbortSignal than Node's; at runtime it takes this one. */
const forGrammy = (signal: unknown): GrammySignal => (isSignal(signal) ? signal : undefined)
const isSignal = (signal: unknown): signal is GrammySignal => signal instanceof AbortSignal
