import type { Change } from '../changes.ts'
import type { Json } from '../json.ts'
import { limits } from '../policy.ts'
import { ApiRefusal, conflict } from '../refusal.ts'
import type { BotState } from '../state.ts'
import type { Store } from '../store.ts'
import { pending, updateJson } from './queue.ts'

type Poll = {
  readonly bot: BotState
  readonly offset: number
  readonly limit: number
  readonly timeoutSeconds: number
  readonly gone: AbortSignal
}
export type Polling = {
  /** Answers at once when updates wait, else when one comes or the time is over. One waits at a time for each bot. */
  poll(poll: Poll): Promise<Json>
  /** Ends the waiting call of this bot with a 409. */
  interrupt(bot: BotState, why: string): void
  close(): void
}

type Waiting = {
  readonly poll: Poll
  readonly answer: (result: Json) => void
  readonly fail: (error: Error) => void
}

const OTHER_POLL = 'terminated by other getUpdates request; make sure that only one bot instance is running'

export const polling = (store: Store, now: () => number): Polling => {
  const waiting = new Map<number, Waiting>()
  const ready = ({ bot, limit }: Poll): Json[] => pending(bot, now()).slice(0, limit).map(updateJson)

  const interrupt = (bot: BotState, why: string): void => waiting.get(bot.bot.id)?.fail(conflict(why))

  const wake = (changes: readonly Change[]): void => {
    for (const change of changes)
      if (change.type === 'update-queued') {
        const one = waiting.get(change.bot)
        if (one) one.answer(ready(one.poll))
      }
  }
  const unwatch = store.watch(wake)

  const wait = (poll: Poll): Promise<Json> =>
    new Promise((resolve, reject) => {
      const finish = () => {
        clearTimeout(timer)
        poll.gone.removeEventListener('abort', leave)
        if (waiting.get(poll.bot.bot.id) === self) waiting.delete(poll.bot.bot.id)
      }
      const self: Waiting = {
        poll,
        answer: (result) => {
          finish()
          resolve(result)
        },
        fail: (error) => {
          finish()
          reject(error)
        },
      }
      const leave = () => self.answer([])
      const timer = setTimeout(() => self.answer([]), poll.timeoutSeconds * 1000)
      poll.gone.addEventListener('abort', leave)
      waiting.set(poll.bot.bot.id, self)
    })

  return {
    interrupt,
    poll: async (poll) => {
      interrupt(poll.bot, OTHER_POLL)
      acknowledge(store, poll, now())
      const found = ready(poll)
      if (found.length > 0 || poll.timeoutSeconds <= 0 || poll.gone.aborted) return found
      return wait({ ...poll, timeoutSeconds: Math.min(poll.timeoutSeconds, limits.longPollSeconds) })
    },
    close: () => {
      unwatch()
      for (const { fail } of [...waiting.values()])
        fail(new ApiRefusal(500, 'Internal Server Error: restart'))
    },
  }
}

/** A positive offset forgets all before it; a negative one all but so many of the newest. */
const acknowledge = (store: Store, { bot, offset }: Poll, now: number): void => {
  const waiting = pending(bot, now)
  const stale = bot.updates.size > waiting.length
  const newest = offset < 0 ? (waiting.at(offset) ?? waiting[0]) : undefined
  const below = offset > 0 ? offset : (newest?.id ?? (stale ? (waiting[0]?.id ?? bot.nextUpdateId) : 0))
  const forgets = [...bot.updates.keys()].some((id) => id < below)
  if (forgets) store.commit({ type: 'updates-acknowledged', bot: bot.bot.id, below })
}
