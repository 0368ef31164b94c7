/** Two instances that are started at the same moment. */
import { setTimeout as wait } from 'node:timers/promises'
import { openGround } from '../processes/ground.ts'
import { freePort, type Krag, NotReady, startKrag } from '../processes/krag.ts'
import { type Fault, type Outcome, type Trial, timeLeft } from './fault.ts'
import { openWideStage } from './stage.ts'

export const together: readonly Fault[] = [
  { name: 'two instances started together on one folder', weight: 1, run: (trial) => onOneFolder(trial) },
  {
    name: 'three processes started together on an empty database',
    needsServers: true,
    weight: 1,
    run: (trial) => onOneDatabase(trial),
  },
]

/** Exactly one gets the folder; the other says so in one sentence and ends with 2. */
const onOneFolder = async (_trial: Trial): Promise<Outcome> => {
  const ground = await openGround('embedded')
  const ports = [await freePort(), await freePort()]
  const tried = await Promise.allSettled(
    ports.map((port) => startKrag({ ...ground.settings, PORT: String(port) })),
  )
  const ready = tried.flatMap((one): Krag[] => (one.status === 'fulfilled' ? [one.value] : []))
  const refused = tried.flatMap((one): unknown[] => (one.status === 'rejected' ? [one.reason] : []))
  const politely = refused.filter((reason) => reason instanceof NotReady && reason.code === 2)
  await wait(500)
  const alive = ready.filter((krag) => krag.lives())
  await Promise.all(ready.map((krag) => krag.kill()))
  await ground.throwAway()
  const notes = [
    ...(alive.length === 1 ? [] : [`${alive.length} of two instances run on one folder`]),
    ...(politely.length === 1 ? [] : [`refused otherwise than with 2: ${refused.map(String).join('; ')}`]),
  ]
  return {
    many: 1,
    lost: notes.length,
    doubled: Math.max(0, alive.length - 1),
    unknown: 0,
    worstLateMs: null,
    notes,
  }
}

/** All three bring the tables up at once, and then work side by side. */
const onOneDatabase = async (trial: Trial): Promise<Outcome> => {
  const stage = await openWideStage()
  try {
    await stage.talk.open()
    let many = 0
    do {
      await stage.talk.anna()
      await stage.talk.marta()
      await stage.talk.stranger()
      many += 1
    } while (timeLeft(trial) && many < 10)
    return await stage.settle(1)
  } finally {
    await stage.end()
  }
}
