/** Redis and PostgreSQL that forget, break off or fall silent. Only this run's own keys and database are touched. */
import { setTimeout as wait } from 'node:timers/promises'
import { forget } from '../processes/ground.ts'
import { type Fault, type Outcome, type Trial, timeLeft } from './fault.ts'
import { openProxy } from './proxy.ts'
import { openStage, openWideStage, type Stage } from './stage.ts'

export const serverFaults: readonly Fault[] = [
  { name: 'Redis flushed', needsServers: true, run: (trial) => during(openWideStage(), trial, flush) },
  { name: 'Redis cut off for two seconds', needsServers: true, run: (trial) => cutOff(trial) },
  {
    name: 'PostgreSQL connections ended',
    needsServers: true,
    run: (trial) => during(openWideStage(), trial, endConnections),
  },
]

/** Words all the time, and every second or so this happens. */
const during = async (
  opening: Promise<Stage>,
  trial: Trial,
  happen: (stage: Stage) => Promise<void>,
): Promise<Outcome> => {
  const stage = await opening
  try {
    await stage.talk.open()
    let many = 0
    do {
      for (let n = 0; n < 2; n += 1)
        await trial.chance.pick([
          () => stage.talk.anna(),
          () => stage.talk.marta(),
          () => stage.talk.stranger(),
        ])()
      await wait(trial.chance.below(300))
      await happen(stage)
      await wait(trial.chance.below(1_000))
      many += 1
    } while (timeLeft(trial))
    return await stage.settle(many)
  } finally {
    await stage.end()
  }
}

const flush = async ({ ground }: Stage): Promise<void> => {
  if (ground.redis) await forget(ground.redis.client, ground.redis.prefix)
}

const endConnections = async ({ ground }: Stage): Promise<void> => {
  await ground.sql?.unsafe(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
  )
}

const cutOff = async (trial: Trial): Promise<Outcome> => {
  const proxy = await openProxy(process.env.REDIS_URL ?? '')
  try {
    return await during(openStage('servers', { REDIS_URL: proxy.url }), trial, async () => {
      proxy.cut()
      await wait(2_000)
      proxy.join()
    })
  } finally {
    proxy.close()
  }
}
