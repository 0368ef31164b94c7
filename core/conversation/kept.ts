import type { Versioned } from '../facts.ts'

/** One state with the version it was read at, and whether this turn changed it. */
export type Kept<State> = { readonly version: number; state: State; changed: boolean }

export const kept = <State>(read: ReadonlyMap<string, Versioned<State>>): Map<string, Kept<State>> =>
  new Map([...read].map(([id, one]) => [id, { version: one.version, state: one.state, changed: false }]))

export const put = <State>(shelf: Map<string, Kept<State>>, id: string, state: State): void => {
  shelf.set(id, { version: shelf.get(id)?.version ?? 0, state, changed: true })
}

export const found = <State>(shelf: ReadonlyMap<string, Kept<State>>, id: string, what: string): State => {
  const one = shelf.get(id)
  if (!one) throw new Error(`${what} ${id} was not among the facts`)
  return one.state
}

export const states = <State>(shelf: ReadonlyMap<string, Kept<State>>): State[] =>
  [...shelf.values()].map((one) => one.state)

export const changed = <State>(
  shelf: ReadonlyMap<string, Kept<State>>,
): [string, { version: number; state: State }][] =>
  [...shelf]
    .filter(([, one]) => one.changed)
    .map(([id, one]) => [id, { version: one.version, state: one.state }])

export const unchanged = <State>(shelf: ReadonlyMap<string, Kept<State>>): [string, number][] =>
  [...shelf].filter(([, one]) => !one.changed && one.version > 0).map(([id, one]) => [id, one.version])
