import type { Store } from './store.ts'

export type Ids = {
  /** A new id such as C0000000A; needs an open change. */
  next(prefix: string): string
  /** A message's ts: unique, increasing, from the playground's clock; needs an open change. */
  ts(): string
}

export const ids = (store: Store, now: () => number): Ids => {
  const meta = () => store.meta.get('meta') ?? { sequence: 0, lastTs: 0 }
  return {
    next: (prefix) => {
      const { sequence, lastTs } = meta()
      store.meta.put('meta', { sequence: sequence + 1, lastTs })
      return `${prefix}0${(sequence + 1).toString(36).toUpperCase().padStart(8, '0')}`
    },
    ts: () => {
      const { sequence, lastTs } = meta()
      const micros = Math.max(now() * 1000, lastTs + 1)
      store.meta.put('meta', { sequence, lastTs: micros })
      return tsOf(micros)
    },
  }
}

/** Microseconds since 1970 as Slack writes them: 1732262400.000123. */
export const tsOf = (micros: number): string =>
  `${Math.floor(micros / 1_000_000)}.${String(micros % 1_000_000).padStart(6, '0')}`
export const millisOf = (ts: string): number => Math.floor(Number(ts) * 1000)
