/** Platforms that refuse, answer late, or take a message and never say so. */
import { type Fault, type Outcome, type Trial, timeLeft } from './fault.ts'
import { openStage } from './stage.ts'

export const platforms: readonly Fault[] = [
  {
    name: 'platform answers 429, 500, reset, accepted-then-reset or not at all',
    run: (trial) => trouble(trial),
  },
]

const methods = [
  ['telegram', 'sendMessage'],
  ['slack', 'chat.postMessage'],
] as const
const sorts = ['429', '500', 'reset', 'accepted-then-reset'] as const
/** Of all sends so many go wrong, each sort alike. */
const share = 0.3

const trouble = async (trial: Trial): Promise<Outcome> => {
  const stage = await openStage(trial.kind)
  const { world, talk } = stage
  try {
    await talk.open()
    // Rules are asked one after the other: what the earlier ones left over has to grow.
    for (const [channel, method] of methods)
      for (const [at, kind] of sorts.entries())
        await world.post('/sim/faults', {
          channel,
          method,
          kind,
          share: share / sorts.length / (1 - (at * share) / sorts.length),
        })
    let many = 0
    // A sender waits for an answer for many seconds: only where there is time for that.
    if (trial.until - performance.now() > 20_000)
      for (const [channel, method] of methods)
        await world.post('/sim/faults', { channel, method, kind: 'timeout', share: 0.1, count: 3 })
    do {
      await talk.anna()
      await talk.marta()
      await talk.stranger()
      await talk.stranger()
      many += 4
      if (many % 40 === 0) await world.post('/sim/idle', { timeoutMs: 60_000 })
    } while (timeLeft(trial) && many < 2_000)
    await world.post('/sim/idle', { timeoutMs: 120_000 })
    await world.remove('/sim/faults')
    return await stage.settle(many)
  } finally {
    await stage.end()
  }
}
