import { kindOf, type Log } from './log.ts'

/** A step that is done again and again, one at a time: when woken, and at the latest when it said so. */
export type Pulse = {
  /** Soon, once, however often it is called meanwhile. */
  wake(): void
  /** True while a step runs or is about to. */
  busy(): boolean
  /** The step under way is finished first. */
  stop(): Promise<void>
}

/** A question to the database that never comes back must not still the pulse: steps bear running beside each other. */
const stepMs = 30_000

/** `step` answers in how many milliseconds it wants to be called again. When it throws, it is called again after a second. */
export const startPulse = (name: string, log: Log, step: () => Promise<number>): Pulse => {
  let stopped = false
  let woken = true
  let ring: () => void = () => {}
  const rest = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms)
      ring = () => {
        clearTimeout(timer)
        resolve()
      }
      if (woken || stopped) ring()
    })
  const tryStep = async (): Promise<number> => {
    try {
      return await within(stepMs, step())
    } catch (error) {
      log.warn('queue.step-failed', { step: name, error: kindOf(error) })
      return 1000
    }
  }
  let running = false
  const run = async (): Promise<void> => {
    while (!stopped) {
      woken = false
      running = true
      const ms = await tryStep()
      running = false
      await rest(ms)
      woken = true
    }
  }
  const over = run()
  return {
    wake: () => {
      woken = true
      ring()
    },
    busy: () => running || woken,
    stop: async () => {
      stopped = true
      ring()
      await over
    },
  }
}

/** Resolves with the promise, or rejects with Late after so many milliseconds; the promise itself goes on unheard. */
export const within = async <T>(ms: number, promise: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Late()), ms)
  })
  promise.catch(() => {})
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
export class Late extends Error {
  override readonly name = 'Late'
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
