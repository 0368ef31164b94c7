import type { Rate, TelegramPolicy } from './policy.ts'
import { tooManyRequests } from './refusal.ts'

export type Pace = {
  /** Counts one message to this chat. Throws 429 with retry_after when it comes too early. */
  take(botId: number, chatId: number): void
  /** Refuses the chat for so many seconds: what a 429 answered by a fault promises. */
  shut(botId: number, chatId: number, seconds: number): void
  /** Calls that came although a retry_after told to wait. */
  impatient(): number
}

/** @param monotonic milliseconds that only grow: the pace is of real time, whatever the playground's clock does. */
export const pace = (policy: TelegramPolicy, monotonic: () => number): Pace => {
  const buckets = new Map<string, Bucket>()
  const shutUntil = new Map<string, number>()
  let impatient = 0
  const bucket = (key: string, rate: Rate): Bucket => {
    const known = buckets.get(key)
    if (known) return known
    const fresh = { rate, level: rate.burst, at: monotonic() }
    buckets.set(key, fresh)
    return fresh
  }
  const shut = (key: string, seconds: number): void => {
    shutUntil.set(key, monotonic() + seconds * 1000)
  }
  return {
    take: (botId, chatId) => {
      const key = `${botId}:${chatId}`
      const now = monotonic()
      const left = (shutUntil.get(key) ?? 0) - now
      if (left > 0) {
        impatient += 1
        throw tooManyRequests(Math.ceil(left / 1000))
      }
      const asked = [
        bucket(key, chatId < 0 ? policy.perGroup : policy.perChat),
        bucket(`${botId}`, policy.overall),
      ]
      const wait = Math.max(...asked.map((each) => waitFor(each, now)))
      if (wait > 0) {
        const seconds = Math.ceil(wait / 1000)
        shut(key, seconds)
        throw tooManyRequests(seconds)
      }
      for (const each of asked) each.level -= 1
    },
    shut: (botId, chatId, seconds) => shut(`${botId}:${chatId}`, seconds),
    impatient: () => impatient,
  }
}

type Bucket = { readonly rate: Rate; level: number; at: number }

/** Refills the bucket and tells how many milliseconds until it holds one message. */
const waitFor = (bucket: Bucket, now: number): number => {
  bucket.level = Math.min(
    bucket.rate.burst,
    bucket.level + ((now - bucket.at) / 1000) * bucket.rate.perSecond,
  )
  bucket.at = now
  return bucket.level >= 1 ? 0 : ((1 - bucket.level) / bucket.rate.perSecond) * 1000
}
