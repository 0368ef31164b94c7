/** The composition root: reads the environment once, puts the parts together, and takes them apart again. */
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock } from '../core/clock.ts'
import { respond } from '../core/conversation/respond.ts'
import { playgroundClock, systemClock } from '../db/clock.ts'
import type { Database } from '../db/database.ts'
import { migrate, openDatabase } from '../db/open.ts'
import { seedPlayground } from '../db/seed.ts'
import { type Store, storeOver } from '../db/store.ts'
import { type RunningQueue, startQueue } from '../queue/queue.ts'
import { keepGivingChannels } from './circle-channels.ts'
import { type Endings, endings } from './endings.ts'
import { alive, metrics, readiness } from './health.ts'
import { newId } from './ids.ts'
import { createLog, type Log, logForQueue, placeOf } from './log.ts'
import { openPlayground } from './playground/server.ts'
import { BOT_TOKEN, SIGNING_SECRET } from './playground/slack/workspace.ts'
import { MAIN_BOT } from './playground/telegram/account.ts'
import { createReceive, type Receive } from './receive.ts'
import { isExpected, sentenceOf } from './refusal.ts'
import { type Serving, serve } from './server.ts'
import {
  readSettings,
  type Settings,
  SettingsError,
  type SlackAccess,
  type TelegramAccess,
} from './settings.ts'
import { ensureChannel } from './slack/channels.ts'
import { slackClient } from './slack/client.ts'
import { slackSender } from './slack/send.ts'
import { startSlack } from './slack/start.ts'
import { createSpeak } from './speak.ts'
import { createTelegramSender, startTelegram } from './telegram/start.ts'
import { openTexts, type Texts } from './texts.ts'

const closeWithinMs = 4_500

const main = async (): Promise<void> => {
  const ending = endings()
  const end = async (code: number): Promise<never> => {
    await ending.run(closeWithinMs)
    process.exit(code)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end(0))
  whenOrphaned(() => void end(0))
  // Node would print the error with its message, which may quote what somebody wrote.
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error) => {
      createLog('error').error({ event: 'unexpected', kind: event, reason: placeOf(error) })
      if (event === 'uncaughtException') void end(1)
    })
  try {
    const ready = await start(settingsOfProcess(), ending)
    const seconds = process.uptime().toFixed(1).replace('.', ',')
    process.stdout.write(`${ready.replace('{{seconds}}', seconds)}\n`)
  } catch (error) {
    console.error(sentenceOf(error))
    await end(isExpected(error) ? 2 : 1)
  }
}

/** npm, told to stop, ends its shell and leaves us behind, with the port and the data in our hands. */
const whenOrphaned = (leave: () => void): void => {
  if (process.env.npm_lifecycle_event === undefined) return
  const parent = process.ppid
  const look = () => process.ppid !== parent && leave()
  setInterval(look, 500).unref()
}

/** What everything else is made of. */
type Ground = {
  readonly settings: Settings
  readonly log: Log
  readonly ending: Endings
  readonly database: Database
  readonly store: Store
  readonly clock: Clock
  readonly texts: Texts
  readonly access: { readonly telegram: TelegramAccess | null; readonly slack: SlackAccess | null }
}

/** Answers the sentence to be shown when all is ready. */
const start = async (settings: Settings, ending: Endings): Promise<string> => {
  const log = createLog(settings.logLevel)
  const serving = settings.role === 'worker' ? null : await serve(settings.host, settings.port, log)
  if (serving) ending.add(serving.close)
  const ground = await prepare(settings, serving?.origin ?? null, log, ending)
  const texts = ground.texts
  if (!serving) {
    await startCore(ground)
    return texts.template('pl', 'system.worker') ?? ''
  }
  const url = settings.publicUrl ?? serving.origin
  await openDoors(ground, serving)
  return (texts.template('pl', 'system.ready') ?? '').replace('{{url}}', url)
}

const settingsOfProcess = (): Settings => {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const [option] = process.argv.slice(2)
  if (option !== undefined)
    throw new SettingsError(
      `"${option}" is no option: everything is set by environment variables or in .env.`,
    )
  return readSettings(process.env)
}

const isLocal = ({ platforms }: Settings): boolean => platforms.are === 'local'

const prepare = async (
  settings: Settings,
  origin: string | null,
  log: Log,
  ending: Endings,
): Promise<Ground> => {
  // A worker joins what is there: starting anew is for the one who serves.
  const fresh = settings.fresh && settings.role !== 'worker'
  const database = await openDatabase({
    databaseUrl: settings.server?.databaseUrl ?? null,
    dataFolder: settings.dataFolder,
    fresh,
  })
  ending.add(() => database.close())
  await migrate(database)
  if (fresh) rmSync(playgroundFolder(settings), { recursive: true, force: true })
  const clock = isLocal(settings) ? playgroundClock(database) : systemClock()
  if (isLocal(settings) && origin !== null) await seedPlayground(database, await clock.now())
  const access = accessOf(settings, origin)
  return { settings, log, ending, database, store: storeOver(database), clock, texts: openTexts(), access }
}

const playgroundFolder = ({ dataFolder }: Settings): string => join(dataFolder, 'playground')

const accessOf = ({ platforms }: Settings, origin: string | null): Ground['access'] => {
  if (platforms.are === 'real') return platforms
  const { elsewhere, webhook } = platforms
  return {
    telegram: {
      token: MAIN_BOT.token,
      apiRoot: elsewhere?.telegram ?? `${origin}/telegram`,
      webhook,
    },
    slack: {
      token: BOT_TOKEN,
      signingSecret: SIGNING_SECRET,
      appToken: null,
      apiUrl: elsewhere?.slack ?? `${origin}/slack/api/`,
    },
  }
}

type Core = {
  readonly receive: Receive
  readonly queue: RunningQueue
  /** Inputs that are being taken in now. */
  readonly busy: () => boolean
  /** Told by Telegram at the start; needed for links by which people join. */
  readonly knowBot: (username: string) => void
}

/** The way in to the core and the way out by the queue. */
const startCore = async (ground: Ground): Promise<Core> => {
  const { database, store, clock, access, log, settings } = ground
  let queue: RunningQueue | null = null
  let username: string = MAIN_BOT.username
  let under = 0
  const settled = createReceive({
    store,
    respond,
    clock,
    newId,
    joinUrl: (token) => `https://t.me/${username}?start=${token}`,
    wake: () => queue?.wake(),
    log,
  })
  const receive: Receive = async (input, key) => {
    under += 1
    try {
      return await settled(input, key)
    } finally {
      under -= 1
    }
  }
  const { telegram, slack } = access
  queue = await startQueue({
    database,
    redisUrl: settings.server?.redisUrl ?? null,
    senders: {
      telegram: telegram && createTelegramSender(telegram, speaker(ground, 'telegram')),
      slack: slack && slackSender(slackClient({ ...slack, log }), speaker(ground, 'slack')),
    },
    receive: async (input, key) => void (await receive(input, key)),
    clock,
    log: logForQueue(log),
    works: settings.role !== 'bots',
  })
  ground.ending.add(() => queue?.close())
  await awaitQueue(queue)
  return {
    receive,
    queue,
    busy: () => under > 0,
    knowBot: (name) => {
      username = name
    },
  }
}

const speaker = ({ texts, clock, store }: Ground, channel: 'telegram' | 'slack') =>
  createSpeak({ texts, clock, channel, people: (ids) => store.people(ids) })

/** Redis may need a moment; without it at the start something is set wrongly. */
const awaitQueue = async (queue: RunningQueue): Promise<void> => {
  for (let tries = 0; tries < 5; tries += 1) if (await queue.reachable()) return
  throw new SettingsError('Redis at REDIS_URL can not be reached: start it, or correct REDIS_URL.')
}

/** Puts everything that comes in over HTTP behind its path, and starts the bots. */
const openDoors = async (ground: Ground, { doors, origin, opened }: Serving): Promise<void> => {
  const { settings, database, log, ending } = ground
  doors.paths.set('/healthz', alive)
  // The local platforms have to be there before anything is sent to them, and they ask the queue how it is.
  let core: Core | null = null
  const playground = isLocal(settings)
    ? await openPlayground({
        database,
        folder: playgroundFolder(settings),
        origin,
        idle: async () => core !== null && !core.busy() && (await core.queue.idle()),
        wake: () => core?.queue.wake(),
        log,
      })
    : null
  if (playground) {
    ending.add(() => playground.close())
    doors.rest = playground.handle
    doors.upgrade = playground.upgrade
  }
  core = await startCore(ground)
  const { queue } = core
  doors.paths.set(
    '/readyz',
    readiness(async () => (await database.query('select 1')).length === 1 && (await queue.reachable())),
  )
  doors.paths.set('/metrics', metrics(queue.counts))
  await Promise.all([openTelegram(ground, core, doors), openSlack(ground, core, doors)])
  opened()
}

const openTelegram = async (ground: Ground, core: Core, doors: Serving['doors']): Promise<void> => {
  const { access, log, texts } = ground
  if (!access.telegram) return
  const telegram = await startTelegram(access.telegram, {
    receive: core.receive,
    speak: speaker(ground, 'telegram'),
    commands: commandsIn(texts),
    known: core.knowBot,
    log,
  })
  ground.ending.add(() => telegram.stop())
  if (access.telegram.webhook && telegram.webhook)
    doors.paths.set(new URL(access.telegram.webhook.url).pathname, telegram.webhook)
}

/** "telegram.commands.stop": the name is the command, the text says what it does. */
const commandsIn = (texts: Texts) =>
  texts
    .keys('pl')
    .filter((key) => key.startsWith('telegram.commands.'))
    .map((key) => ({ command: key.split('.').at(-1) ?? '', description: texts.template('pl', key) ?? '' }))

const openSlack = async (ground: Ground, core: Core, doors: Serving['doors']): Promise<void> => {
  const { access, log, store, texts, ending } = ground
  if (!access.slack) return
  const slack = await startSlack({
    ...access.slack,
    receive: core.receive,
    speak: speaker(ground, 'slack'),
    log,
  })
  ending.add(() => slack.close())
  if (slack.requestListener) doors.paths.set('/slack/events', slack.requestListener)
  const stopping = new AbortController()
  ending.add(() => stopping.abort())
  const nameFor = (programme: string) =>
    texts.template('pl', `system.channel.${programme}`) ?? `krag-${programme}`
  const { client } = slack
  await keepGivingChannels(
    { store, ensureChannel: (name, invite) => ensureChannel({ client, name, invite }), nameFor, log },
    stopping.signal,
  )
}

await main()
