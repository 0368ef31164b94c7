/** The local platforms in a process of their own, and the bots in another, as with the real ones: the clock is real time. */
import { APP_TOKEN, BOT_TOKEN, SIGNING_SECRET } from '../../bots/playground/slack/workspace.ts'
import { MAIN_BOT } from '../../bots/playground/telegram/account.ts'
import { instantFromMs } from '../../core/time.ts'
import { migrate, openDatabase } from '../../db/open.ts'
import { seedPlayground } from '../../db/seed.ts'
import type { Ground } from './ground.ts'
import type { Party } from './killed-visit.ts'
import { freePort, startKrag } from './krag.ts'

export type Apart = { readonly origin: string; readonly platforms: Party; readonly bots: Party }

/** Slack comes over signed HTTP, or over Socket Mode. */
export const startApart = async (ground: Ground, slack: 'http' | 'socket'): Promise<Apart> => {
  await seed(ground)
  const [here, there] = [await freePort(), await freePort()]
  const origin = `http://127.0.0.1:${there}`
  const platforms = await startKrag(
    { PORT: String(there), KRAG_DATA: `${ground.folder}/platforms` },
    'bots/playground/main.ts',
    slack === 'http' ? ['--slack-events', `http://127.0.0.1:${here}/slack/events`] : [],
  )
  const settings = {
    ...ground.settings,
    PORT: String(here),
    TELEGRAM_BOT_TOKEN: MAIN_BOT.token,
    TELEGRAM_API_ROOT: `${origin}/telegram`,
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_API_URL: `${origin}/slack/api/`,
    ...(slack === 'http' ? { SLACK_SIGNING_SECRET: SIGNING_SECRET } : { SLACK_APP_TOKEN: APP_TOKEN }),
  }
  const bots = await startKrag(settings)
  return { origin, platforms: { settings: {}, krag: platforms }, bots: { settings, krag: bots } }
}

/** With tokens nobody is put into the database at the start. */
const seed = async (ground: Ground): Promise<void> => {
  const database = await openDatabase({
    databaseUrl: ground.settings.DATABASE_URL ?? null,
    dataFolder: ground.folder,
    fresh: false,
  })
  await migrate(database)
  await seedPlayground(database, instantFromMs(Date.now()))
  await database.close()
}
