import type { Chance } from '../processes/chance.ts'
import type { Ground } from '../processes/ground.ts'

/** What a fault left behind. Lost and doubled are never allowed; a doubt is, when it is shown. */
export type Outcome = {
  /** How often the fault was caused. */
  readonly many: number
  readonly lost: number
  readonly doubled: number
  /** Messages of which nobody knows whether they arrived, all shown to the specialist. */
  readonly unknown: number
  /** How late the latest message or reminder was; null when that is not what it is about. */
  readonly worstLateMs: number | null
  /** What did not balance, for whoever looks into it. */
  readonly notes: readonly string[]
}

export type Trial = {
  readonly kind: Ground['kind']
  readonly chance: Chance
  /** performance.now() at which no new round begins. */
  readonly until: number
}

export type Fault = {
  readonly name: string
  /** On PostgreSQL and Redis only. */
  readonly needsServers?: true
  /** Of the time there is, in parts; usually 4. */
  readonly weight?: number
  run(trial: Trial): Promise<Outcome>
}

export const timeLeft = ({ until }: Trial): boolean => performance.now() < until

export const sum = (outcomes: readonly Outcome[]): Outcome => {
  const add = (of: (one: Outcome) => number): number => outcomes.reduce((all, one) => all + of(one), 0)
  const late = outcomes.flatMap(({ worstLateMs }) => (worstLateMs === null ? [] : [worstLateMs]))
  return {
    many: add((one) => one.many),
    lost: add((one) => one.lost),
    doubled: add((one) => one.doubled),
    unknown: add((one) => one.unknown),
    worstLateMs: late.length === 0 ? null : Math.max(...late),
    notes: outcomes.flatMap(({ notes }) => notes),
  }
}
