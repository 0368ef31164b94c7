import { setTimeout as wait } from 'node:timers/promises'

/** What has to be closed, the last opened first. */
export type Endings = {
  add(close: () => unknown): void
  /** Closes everything, once; what takes longer than `ms` in all is left behind. Never rejects. */
  run(ms: number): Promise<void>
}

export const endings = (): Endings => {
  const open: (() => unknown)[] = []
  let running: Promise<void> | null = null
  const closeAll = async (): Promise<void> => {
    for (let close = open.pop(); close; close = open.pop()) {
      try {
        await close()
      } catch {
        // It is going away anyhow, and the next one has to be closed too.
      }
    }
  }
  return {
    add: (close) => void open.push(close),
    run: (ms) => {
      running ??= Promise.race([closeAll(), wait(ms)])
      return running
    },
  }
}
