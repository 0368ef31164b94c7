type Warning = { readonly at: string; readonly method: string; readonly warning: string }
export type Warnings = {
  note(method: string, warning: string): void
  /** Each kind once, oldest first. */
  all(): Warning[]
}

const MOST = 500

/** What the real Telegram would let pass without a word, and an author would want to know. */
export const openWarnings = (now: () => number): Warnings => {
  const noted = new Map<string, Warning>()
  return {
    note: (method, warning) => {
      const key = `${method}: ${warning}`
      if (noted.has(key) || noted.size >= MOST) return
      noted.set(key, { at: new Date(now()).toISOString(), method, warning })
    },
    all: () => [...noted.values()],
  }
}
