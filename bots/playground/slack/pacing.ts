export type Tier = 't1' | 't2' | 't3' | 't4' | 't5'
export type Pacing = {
  /** Calls a minute, of one app and method. */
  readonly perMinute: Readonly<Record<Tier, number>>
  /** chat.postMessage: messages a second in one channel, and how many may come at once. */
  readonly channelPerSecond: number
  readonly channelBurst: number
}
export const PACING: Pacing = {
  perMinute: { t1: 1, t2: 20, t3: 50, t4: 100, t5: 600 },
  channelPerSecond: 1,
  channelBurst: 4,
}

/** Token buckets in real time. Answers 0 when the call may go, else after how many whole seconds. */
export type Gate = (key: string, perSecond: number, burst: number) => number

export const gate = (now: () => number = () => performance.now()): Gate => {
  const buckets = new Map<string, { tokens: number; at: number }>()
  return (key, perSecond, burst) => {
    const at = now()
    const bucket = buckets.get(key) ?? { tokens: burst, at }
    const tokens = Math.min(burst, bucket.tokens + ((at - bucket.at) / 1000) * perSecond)
    const allowed = tokens >= 1
    buckets.set(key, { tokens: allowed ? tokens - 1 : tokens, at })
    return allowed ? 0 : Math.max(1, Math.ceil((1 - tokens) / perSecond))
  }
}
