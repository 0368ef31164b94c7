import { z } from 'zod'

/** How a local platform may misbehave. `accepted-then-reset` does the thing and then breaks the connection. */
export const faultRule = z.object({
  channel: z.enum(['telegram', 'slack']),
  method: z.string().optional(),
  kind: z.enum(['429', '500', 'timeout', 'reset', '403', 'accepted-then-reset']),
  /** Of the calls that match, the part that fails: 0 to 1. */
  share: z.number().min(0).max(1).default(1),
  /** After so many faults the rule is spent. */
  count: z.number().int().positive().optional(),
})
export type FaultRule = z.infer<typeof faultRule>
export type FaultKind = FaultRule['kind']
export type Faults = {
  add(rule: FaultRule): void
  clear(): void
  /** The fault for this call, or null when it is to go well. Uses up one of `count`. */
  next(channel: FaultRule['channel'], method: string): FaultKind | null
}

/** @param chance gives numbers in [0, 1); seeded in tests. */
export const faults = (chance: () => number = Math.random): Faults => {
  let rules: { rule: FaultRule; left: number }[] = []
  return {
    add: (rule) => rules.push({ rule, left: rule.count ?? Number.POSITIVE_INFINITY }),
    clear: () => {
      rules = []
    },
    next: (channel, method) => {
      const hit = rules.find(
        ({ rule, left }) =>
          left > 0 &&
          rule.channel === channel &&
          (rule.method === undefined || rule.method === method || rule.method === '*') &&
          chance() < rule.share,
      )
      if (!hit) return null
      hit.left -= 1
      return hit.rule.kind
    },
  }
}
