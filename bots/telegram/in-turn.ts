import { setTimeout as wait } from 'node:timers/promises'
import type { Update } from 'grammy/types'
import { type Log, reasonOf } from '../log.ts'
import { readUpdate } from './incoming.ts'

type Surroundings = { readonly offset: number; readonly stop: AbortSignal; readonly log: Log }

/** Chats taken in at the same time: enough to keep the database busy, few enough not to pile up in memory. */
const atOnce = 16

/**
 * Takes a batch in: updates of one chat in their order, different chats side by side, each until it is committed.
 * Gives the offset that acknowledges what is done, and no more when `stop` came in between.
 */
export const inTurn = async (
  updates: readonly Update[],
  take: (update: Update) => Promise<void>,
  { offset, stop, log }: Surroundings,
): Promise<number> => {
  const undone = new Set(updates.map(({ update_id }) => update_id))
  const queues = [...byChat(updates).values()]
  const worker = async (): Promise<void> => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const update of queue) {
        if (!(await untilTaken(update, take, stop, log))) return
        undone.delete(update.update_id)
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, queues.length) }, worker))
  const last = updates.at(-1)
  if (undone.size > 0) return Math.min(...undone)
  return last ? last.update_id + 1 : offset
}

const byChat = (updates: readonly Update[]): Map<string, Update[]> => {
  const chats = new Map<string, Update[]>()
  for (const update of updates) {
    const incoming = readUpdate(update)
    const chat = incoming.is === 'input' ? incoming.input.conversation : `alone:${update.update_id}`
    chats.set(chat, [...(chats.get(chat) ?? []), update])
  }
  return chats
}

/** False: not committed, because we are stopping. */
const untilTaken = async (
  update: Update,
  take: (update: Update) => Promise<void>,
  stop: AbortSignal,
  log: Log,
): Promise<boolean> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await take(update)
      return true
    } catch (error) {
      log.error({ event: 'update not taken in', channel: 'telegram', reason: reasonOf(error), attempt })
      if (stop.aborted) return false
      await wait(Math.min(5_000, 100 * 2 ** Math.min(attempt, 8)), null, { signal: stop }).catch(() => {})
    }
  }
}
