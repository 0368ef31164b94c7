import { circleOfSupport } from './circle-of-support.ts'
import type { Programme } from './programme.ts'

/** A sixth programme is one more line here, its data file and its texts. */
export const programmes: readonly Programme[] = [circleOfSupport]

export const programmeOf = (id: string): Programme => {
  const programme = programmes.find((one) => one.id === id)
  if (!programme) throw new Error(`no programme ${id}`)
  return programme
}
