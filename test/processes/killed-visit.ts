/** A conversation during which the product is killed again and again, and what is left of it afterwards. */
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { openDatabase } from '../../db/open.ts'
import { inDaysToCome } from '../conversations/calendar.ts'
import { play } from '../conversations/play.ts'
import type { Chance } from './chance.ts'
import type { Ground } from './ground.ts'
import { freePort, type Krag, type Settings, startKrag } from './krag.ts'
import { type Balance, balance, type Ledger, readLedger, readSent } from './ledger.ts'
import { SturdyWorld } from './sturdy-world.ts'

export type Kills = { readonly many: number; readonly chance: Chance }
export type Visit = {
  readonly kills: number
  readonly again: readonly string[]
  /** What somebody was to read and did not. */
  readonly missed: readonly string[]
  readonly ledger: Ledger
  readonly balance: Balance
  /** What the processes said; a warning is no failure. */
  readonly said: string
}

/** Processes that can be taken away and come back; the first one serves the platforms. */
export type Party = { readonly settings: Settings; krag: Krag }

export const scriptOf = (name: string): string =>
  inDaysToCome(
    readFileSync(new URL(`../conversations/scripts/${name}.txt`, import.meta.url), 'utf8'),
    new Date(),
  )

/** Plays the script on one process that is killed so many times at moments drawn by chance. */
export const killedVisit = async (ground: Ground, name: string, kills: Kills): Promise<Visit> => {
  const port = await freePort()
  const settings = { ...ground.settings, PORT: String(port) }
  const party = { settings, krag: await startKrag(settings) }
  const killer = makeKiller([party], kills)
  const world = new SturdyWorld(`http://127.0.0.1:${port}`, killer.tick)
  return await playAndSettle(ground, name, world, [party], killer)
}

export type Killer = { tick(): void; rest(): Promise<void>; done(): number; said(): string }

/** Kills one of these processes now and then, by the number of the call that is made, and starts it again at once. */
export const makeKiller = (victims: readonly Party[], { many, chance }: Kills): Killer => {
  let calls = 0
  let done = 0
  let said = ''
  let next = 1 + chance.below(callsBetween)
  let last: Promise<void> = Promise.resolve()
  let away = false
  const strike = async (): Promise<void> => {
    await wait(chance.below(250))
    const victim = victims[chance.below(victims.length)]
    if (!victim) return
    await victim.krag.kill()
    said += victim.krag.said()
    victim.krag = await startKrag(victim.settings)
    away = false
  }
  return {
    tick: () => {
      calls += 1
      if (away || done >= many || calls < next) return
      done += 1
      away = true
      next = calls + 1 + chance.below(callsBetween)
      last = strike()
    },
    rest: () => last,
    done: () => done,
    said: () => said,
  }
}
/** The first visit makes some three hundred calls: twenty kills are spread over all of it. */
const callsBetween = 14

export const playAndSettle = async (
  ground: Ground,
  name: string,
  world: SturdyWorld,
  parties: readonly Party[],
  killer: Killer,
): Promise<Visit> => {
  const missed: string[] = []
  try {
    await play(scriptOf(name), world, (why) => missed.push(why.message))
    await killer.rest()
    await world.post('/sim/idle', { timeoutMs: 120_000 })
    const sent = readSent(await world.get('/sim/sent'))
    const said = killer.said() + parties.map(({ krag }) => krag.said()).join('')
    await Promise.all(parties.map(({ krag }) => krag.stop()))
    const ledger = await ledgerOf(ground)
    return {
      kills: killer.done(),
      again: world.again,
      missed,
      ledger,
      balance: balance(ledger, sent),
      said,
    }
  } finally {
    await killer.rest().catch(() => {})
    await Promise.all(parties.map(({ krag }) => krag.kill()))
  }
}

/** While embedded the product must have stopped. */
export const ledgerOf = async (ground: Ground): Promise<Ledger> => {
  const database = await openDatabase({
    databaseUrl: ground.settings.DATABASE_URL ?? null,
    dataFolder: ground.folder,
    fresh: false,
  })
  try {
    return await readLedger(database)
  } finally {
    await database.close()
  }
}
