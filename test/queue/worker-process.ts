/**
 * A worker in a process of its own, to be killed. Its platform is the HTTP server at PLATFORM; its clock the real one.
 * Prints "ready" when it works.
 */
import { z } from 'zod'
import { instantFromMs } from '../../core/time.ts'
import { openDatabase } from '../../db/open.ts'
import { startQueue } from '../../queue/queue.ts'
import type { Claimed, Sender, Sent } from '../../queue/sender.ts'
import { fast, RecordingReceiver } from './stand-ins.ts'

const env = z
  .object({
    PLATFORM: z.string(),
    DATABASE_URL: z.string().optional(),
    REDIS_URL: z.string().optional(),
    FOLDER: z.string(),
  })
  .parse(process.env)

const answer = z.object({ ref: z.string() })
const send = async (claimed: Claimed): Promise<Sent> => {
  const response = await fetch(`${env.PLATFORM}/${claimed.id}`, { method: 'POST' })
  return { is: 'sent', ref: answer.parse(await response.json()).ref }
}
const sender: Sender = { send, find: async () => null }

const database = await openDatabase({
  databaseUrl: env.DATABASE_URL ?? null,
  dataFolder: env.FOLDER,
  fresh: false,
})
const quiet = () => {}
await startQueue({
  database,
  redisUrl: env.REDIS_URL ?? null,
  senders: { telegram: sender, slack: sender },
  receive: new RecordingReceiver(database).receive,
  clock: { now: async () => instantFromMs(Date.now()) },
  log: { info: quiet, warn: quiet, error: quiet },
  pace: fast,
})
process.stdout.write('ready\n')
