/** One process of bots, which serves the local platforms, and workers that send and keep the timers. */
import type { Ground } from './ground.ts'
import { type Kills, makeKiller, type Party, playAndSettle, type Visit } from './killed-visit.ts'
import { freePort, type Settings, startKrag } from './krag.ts'
import { SturdyWorld } from './sturdy-world.ts'

export type Company = { readonly origin: string; readonly bots: Party; readonly workers: readonly Party[] }

export const startCompany = async (ground: Ground, workers = 2): Promise<Company> => {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const start = async (settings: Settings): Promise<Party> => ({ settings, krag: await startKrag(settings) })
  const bots = await start({ ...ground.settings, PORT: String(port), KRAG_ROLE: 'bots' })
  const worker = {
    ...ground.settings,
    KRAG_ROLE: 'worker',
    TELEGRAM_API_ROOT: `${origin}/telegram`,
    SLACK_API_URL: `${origin}/slack/api/`,
  }
  const hired = await Promise.all(Array.from({ length: workers }, () => start(worker)))
  return { origin, bots, workers: hired }
}

/** Plays the script on three processes; whom the kills hit, workers or bots, is for the caller to say. */
export const companyVisit = async (
  ground: Ground,
  name: string,
  whom: (company: Company) => readonly Party[],
  kills: Kills,
): Promise<Visit> => {
  const company = await startCompany(ground)
  const killer = makeKiller(whom(company), kills)
  const world = new SturdyWorld(company.origin, killer.tick)
  return await playAndSettle(ground, name, world, [company.bots, ...company.workers], killer)
}
