/** kill -9 of what takes in and of what sends, at random and at named points. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Chance } from '../processes/chance.ts'
import type { Party } from '../processes/killed-visit.ts'
import { type Fault, type Outcome, type Trial, timeLeft } from './fault.ts'
import { openApartStage, openStage, openWideStage, type Stage, strike, until } from './stage.ts'

export const kills: readonly Fault[] = [
  {
    name: 'bots killed at random moments',
    run: (trial) => killing(openStage(trial.kind), trial, ({ main }) => main, anyMoment),
  },
  {
    name: 'bots killed before, during and after a send',
    run: (trial) => killing(openStage(trial.kind), trial, ({ main }) => main, namedMoment),
  },
  {
    name: 'bots killed while the platforms live on',
    run: (trial) => killing(openApartStage(trial.kind), trial, ({ main }) => main, anyMoment),
  },
  {
    name: 'workers killed at random moments',
    needsServers: true,
    run: (trial) => killing(openWideStage(), trial, anyWorker(trial.chance), anyMoment),
  },
  {
    name: 'workers killed before, during and after a send',
    needsServers: true,
    run: (trial) => killing(openWideStage(), trial, anyWorker(trial.chance), namedMoment),
  },
]

type Moment = (stage: Stage, chance: Chance, turn: number) => Promise<void>
const anyWorker =
  (chance: Chance) =>
  ({ workers }: Stage): Party =>
    chance.pick(workers)

const killing = async (
  opening: Promise<Stage>,
  trial: Trial,
  whom: (stage: Stage) => Party,
  moment: Moment,
): Promise<Outcome> => {
  const stage = await opening
  try {
    await stage.talk.open()
    let many = 0
    do {
      await moment(stage, trial.chance, many)
      await strike(whom(stage))
      many += 1
    } while (timeLeft(trial))
    return await stage.settle(many)
  } finally {
    await stage.end()
  }
}

/** Somebody has just written something: who, and how much of it is done by now, is chance. */
const anyMoment: Moment = async ({ talk }, chance) => {
  const words = 1 + chance.below(3)
  for (let n = 0; n < words; n += 1)
    await chance.pick([() => talk.anna(), () => talk.marta(), () => talk.stranger()])()
  await wait(chance.below(400))
}

/** Before: taken, not sent. During: the platform has it and has not answered. After: it has answered. */
const namedMoment: Moment = async ({ talk, world }, _chance, turn) => {
  const toSlack = turn % 2 === 0
  const write = (): Promise<unknown> => (toSlack ? talk.anna() : talk.marta())
  const on = toSlack
    ? { channel: 'slack', method: 'chat.postMessage' }
    : { channel: 'telegram', method: 'sendMessage' }
  const point = Math.floor(turn / 2) % 4
  await world.post('/sim/idle', { timeoutMs: 60_000 })
  const before = await world.sentSoFar()
  if (point === 1) await world.post('/sim/faults', { ...on, kind: 'timeout', count: 1 })
  if (point === 2) await world.post('/sim/faults', { ...on, kind: 'accepted-then-reset', count: 1 })
  await write()
  if (point === 0) return
  if (point === 1) await wait(300)
  else await until(async () => (await world.sentSoFar()) > before, 'the platform takes the word')
}
