/** `npm run torture -- --seed N --minutes M`: causes the faults that RELIABILITY promises to bear, one line each. */
import { parseArgs } from 'node:util'
import { chanceOf } from '../processes/chance.ts'
import { servers } from '../processes/ground.ts'
import { clock } from './clock.ts'
import type { Fault, Outcome } from './fault.ts'
import { kills } from './kills.ts'
import { platforms } from './platforms.ts'
import { serverFaults } from './servers.ts'
import { together } from './together.ts'
import { updates } from './updates.ts'

const faults: readonly Fault[] = [...updates, ...together, ...kills, ...platforms, ...serverFaults, ...clock]
/** Promised to be borne, and not caused here yet. */
const notYet = ['PostgreSQL stopped at once', 'disk full', 'database slow by 5 s', 'migration under load']

const main = async (): Promise<number> => {
  const { seed, minutes } = optionsOf(process.argv.slice(2))
  const kind = servers() === null ? 'embedded' : 'servers'
  const [possible, skipped] = [
    faults.filter(({ needsServers }) => !needsServers || kind === 'servers'),
    faults.filter(({ needsServers }) => needsServers && kind !== 'servers'),
  ]
  print(`seed ${seed}, ${minutes} min, ${kind === 'servers' ? 'PostgreSQL and Redis' : 'embedded'}`)
  print(line('fault', ['times', 'lost', 'doubled', 'unknown', 'late ms']))
  const began = performance.now()
  const budget = minutes * 60_000
  let failed = 0
  const waiting = [...possible]
  const worker = async (): Promise<void> => {
    for (let fault = waiting.shift(); fault; fault = waiting.shift()) {
      if (performance.now() - began > budget) {
        print(`${fault.name.padEnd(width)} not reached in this time`)
        continue
      }
      // What is left is shared by those that still wait; two run at a time, since most of each is waiting.
      const part = weightOf(fault) / [fault, ...waiting].reduce((all, each) => all + weightOf(each), 0)
      const mine = Math.max(0, began + budget - performance.now()) * part * atOnce
      const until = performance.now() + Math.min(mine, budget / 2) * shareBeforeSettling
      const outcome = await tried(fault, { kind, chance: chanceOf(seed + faults.indexOf(fault)), until })
      if (outcome.lost + outcome.doubled > 0) failed += 1
      print(line(fault.name, numbers(outcome)))
      for (const note of outcome.notes.slice(0, 12)) print(`    ${note}`)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  for (const { name } of skipped) print(`${name.padEnd(width)} skipped: needs DATABASE_URL and REDIS_URL`)
  for (const name of notYet) print(`${name.padEnd(width)} not caused yet`)
  print(
    `${failed === 0 ? 'nothing lost, nothing doubled' : `${failed} faults were not borne`}, ${Math.round((performance.now() - began) / 1000)} s`,
  )
  return failed === 0 ? 0 : 1
}

const atOnce = 2
const weightOf = ({ weight }: Fault): number => weight ?? 4
/** Starting the processes and waiting for the last message takes time too. */
const shareBeforeSettling = 0.5
const width = 58

const tried = async (fault: Fault, trial: Parameters<Fault['run']>[0]): Promise<Outcome> => {
  try {
    return await fault.run(trial)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return {
      many: 0,
      lost: 1,
      doubled: 0,
      unknown: 0,
      worstLateMs: null,
      notes: [`did not come to its end: ${why}`],
    }
  }
}

const numbers = ({ many, lost, doubled, unknown, worstLateMs }: Outcome): readonly string[] =>
  [many, lost, doubled, unknown, worstLateMs ?? '–'].map(String)
const line = (name: string, figures: readonly string[]): string =>
  name.padEnd(width) + figures.map((figure) => figure.padStart(9)).join('')
const print = (text: string): void => void process.stdout.write(`${text}\n`)

const refuse = (sentence: string): never => {
  console.error(sentence)
  process.exit(2)
}

const optionsOf = (args: readonly string[]): { seed: number; minutes: number } => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { seed: { type: 'string', default: '1' }, minutes: { type: 'string', default: '5' } },
    })
    const [seed, minutes] = [Number(values.seed), Number(values.minutes)]
    if (!Number.isSafeInteger(seed) || seed < 0)
      return refuse(`--seed has to be a whole number such as 1, not "${values.seed}".`)
    if (!(minutes > 0 && minutes <= 24 * 60))
      return refuse(`--minutes has to be a number above 0 such as 5, not "${values.minutes}".`)
    return { seed, minutes }
  } catch {
    return refuse(`"${args.join(' ')}" can't be read: there are --seed N and --minutes M.`)
  }
}

process.exit(await main())
