/** The local platforms alone, as a process of their own: the bots run elsewhere, and may die and come back. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { playgroundClock } from '../../db/clock.ts'
import { type Database, DatabaseUnavailable } from '../../db/database.ts'
import { migrate, openDatabase } from '../../db/open.ts'
import { outboxCounts, undelivered } from '../../db/outbox-feed.ts'
import { seedPlayground } from '../../db/seed.ts'
import { timerCounts } from '../../db/timers.ts'
import { createLog } from '../log.ts'
import { serve } from '../server.ts'
import { readSettings, type Settings, SettingsError } from '../settings.ts'
import { openPlayground } from './server.ts'

const start = async (): Promise<void> => {
  const settings = readSettings(process.env)
  if (settings.platforms.are === 'real')
    throw new SettingsError('The local platforms are there only without a real token: take it away.')
  const log = createLog(settings.logLevel)
  const slackEvents = slackEventsOption()
  const { origin, doors, opened, close } = await serve(settings.host, settings.port, log)
  const database = await sharedDatabase(settings)
  const folder = join(settings.dataFolder, 'playground')
  if (settings.fresh) rmSync(folder, { recursive: true, force: true })
  const playground = await openPlayground({
    database,
    folder,
    origin,
    slackEvents,
    idle: async () => database === null || (await restsIn(database)),
    // The bots' own queue looks by itself; from here it can't be reached.
    wake: () => {},
    log,
  })
  doors.rest = playground.handle
  doors.upgrade = playground.upgrade
  opened()
  process.stdout.write(`The local Telegram and Slack: ${origin}\n`)
  const end = async (): Promise<void> => {
    await playground.close()
    await Promise.all([close(), database?.close()])
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end())
}

/** `--slack-events URL`: where the Slack app listens; without it the app comes by Socket Mode. */
const slackEventsOption = (): string | null => {
  try {
    const { values } = parseArgs({ options: { 'slack-events': { type: 'string' } } })
    return values['slack-events'] ?? null
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new SettingsError(`Only --slack-events URL may be given (${why}).`)
  }
}

/** The clock and the queue of the bots are in the database, when it is one that can be shared. */
const sharedDatabase = async ({ server, dataFolder, fresh }: Settings): Promise<Database | null> => {
  if (server === null) return null
  const database = await openDatabase({ databaseUrl: server.databaseUrl, dataFolder, fresh })
  await migrate(database)
  await seedPlayground(database, await playgroundClock(database).now())
  return database
}

/** Nothing is due to be sent, on its way, due to fire or to be told. */
const restsIn = async (database: Database): Promise<boolean> => {
  const now = await playgroundClock(database).now()
  const [outbox, timers, untold] = await Promise.all([
    outboxCounts(database, now, ['telegram', 'slack']),
    timerCounts(database, now),
    undelivered(database, now),
  ])
  return outbox.due + outbox.sending + timers.due + untold.length === 0
}

try {
  await start()
} catch (error) {
  if (!(error instanceof SettingsError) && !(error instanceof DatabaseUnavailable)) throw error
  console.error(error.message)
  process.exit(2)
}
