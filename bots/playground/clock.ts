import { type Instant, instantFromMs, toMs } from '../../core/time.ts'
import type { Idle } from './idle.ts'

/** What the playground's clock needs from what runs by it. */
export type ClockWork = {
  /** The next moment after this one for which a timer or a message waits. */
  nextDue(now: Instant): Promise<Instant | null>
  /** Tells the queue that it is later than it thought. */
  wake(): void
  readonly idle: Idle
  /** Keeps how far the clock runs ahead of real time, for all processes and for the next start; milliseconds. */
  keep(offsetMs: number): Promise<void>
}

export type PlaygroundClock = {
  /** Milliseconds since 1970. */
  now(): number
  /**
   * Moves to a moment, stopping at each one that something waits for until it is done. Rejects with StillBusy
   * when a stop takes longer than `timeoutMs`, with ClockBackwards when the moment is over. One move at a time.
   */
  moveTo(target: () => Instant, timeoutMs: number): Promise<{ readonly stops: number }>
  moving(): boolean
  next(): Promise<Instant | null>
  /** Called when a move begins, at each stop, and at the end. Returns how to stop. */
  watch(moved: () => void): () => void
}

export class ClockBackwards extends Error {}

/** @param offsetMs how far the clock ran ahead when it was last moved. */
export const openClock = (offsetMs: number, work: ClockWork): PlaygroundClock => {
  const watchers = new Set<() => void>()
  let offset = offsetMs
  let moving = false
  let turn: Promise<unknown> = Promise.resolve()

  const now = (): number => Date.now() + offset
  const tell = (): void => {
    for (const moved of watchers) moved()
  }
  const set = async (at: Instant): Promise<void> => {
    const ahead = Math.max(offset, toMs(at) - Date.now())
    await work.keep(ahead)
    offset = ahead
    work.wake()
    tell()
  }
  const next = (): Promise<Instant | null> => work.nextDue(instantFromMs(now()))
  const move = async (target: Instant, timeoutMs: number): Promise<{ stops: number }> => {
    if (toMs(target) < now()) throw new ClockBackwards(`It is later than ${target} already.`)
    await work.idle(timeoutMs)
    let stops = 0
    for (let due = await next(); due !== null && due <= target; due = await next()) {
      await set(due)
      await work.idle(timeoutMs)
      stops += 1
    }
    await set(target)
    await work.idle(timeoutMs)
    return { stops }
  }
  const inTurn = async <Result>(run: () => Promise<Result>): Promise<Result> => {
    const before = turn
    const mine = (async () => {
      await before.catch(() => {})
      return await run()
    })()
    turn = mine.catch(() => {})
    return await mine
  }
  return {
    now,
    moving: () => moving,
    next,
    watch: (moved) => {
      watchers.add(moved)
      return () => watchers.delete(moved)
    },
    moveTo: (target, timeoutMs) =>
      inTurn(async () => {
        moving = true
        tell()
        try {
          return await move(target(), timeoutMs)
        } finally {
          moving = false
          tell()
        }
      }),
  }
}
