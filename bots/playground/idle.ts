import { setTimeout as wait } from 'node:timers/promises'

/** Resolves when nothing is left to do, after how many milliseconds; rejects with StillBusy when the time is over. */
export type Idle = (timeoutMs: number) => Promise<{ readonly ms: number }>

/** Names of what still works; none when all rest. */
export type Busy = () => Promise<readonly string[]>

export class StillBusy extends Error {
  readonly busy: readonly string[]
  constructor(busy: readonly string[], ms: number) {
    super(`After ${ms} ms there is still something to do: ${busy.join(', ')}.`)
    this.busy = busy
  }
}

/** What one part hands to another is for a moment with neither: rest counts when it is seen twice in a row. */
const timesInRow = 2
const betweenMs = 15

export const awaitIdle =
  (busy: Busy): Idle =>
  async (timeoutMs) => {
    const began = performance.now()
    const passed = (): number => Math.round(performance.now() - began)
    let resting = 0
    let working: readonly string[] = []
    while (resting < timesInRow) {
      working = await busy()
      resting = working.length === 0 ? resting + 1 : 0
      if (working.length > 0 && passed() >= timeoutMs) throw new StillBusy(working, passed())
      if (resting < timesInRow) await wait(betweenMs)
    }
    return { ms: passed() }
  }
