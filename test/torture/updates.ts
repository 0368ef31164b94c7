/** What comes in: doubled, shuffled and replayed updates, fuzz, and poison. In this process, on a database of its own. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newId } from '../../bots/ids.ts'
import { createLog } from '../../bots/log.ts'
import { createReceive, type Receive } from '../../bots/receive.ts'
import { readIncoming } from '../../bots/slack/incoming.ts'
import { readUpdate } from '../../bots/telegram/incoming.ts'
import { respond } from '../../core/conversation/respond.ts'
import { instant } from '../../core/time.ts'
import type { Database } from '../../db/database.ts'
import { migrate, openDatabase } from '../../db/open.ts'
import { seedPlayground } from '../../db/seed.ts'
import { storeOver } from '../../db/store.ts'
import type { Chance } from '../processes/chance.ts'
import { openGround } from '../processes/ground.ts'
import { type Fault, type Outcome, sum, type Trial, timeLeft } from './fault.ts'
import { fuzzed, update } from './fuzz.ts'

export const updates: readonly Fault[] = [
  { name: 'updates doubled, shuffled and replayed', weight: 1, run: (trial) => within(trial, replayed) },
  { name: 'updates and payloads fuzzed', weight: 1, run: (trial) => within(trial, fuzz) },
  { name: 'poison: a person whose row can not be read', weight: 1, run: (trial) => within(trial, poison) },
]

type House = { readonly database: Database; readonly receive: Receive; readonly trial: Trial }
const nothing: Outcome = { many: 0, lost: 0, doubled: 0, unknown: 0, worstLateMs: null, notes: [] }
const at = instant('2026-11-23T09:00:00Z')

const within = async (trial: Trial, run: (house: House) => Promise<Outcome>): Promise<Outcome> => {
  const ground = trial.kind === 'servers' ? await openGround('servers') : null
  const folder = mkdtempSync(join(tmpdir(), 'krag-torture-'))
  const database = await openDatabase({
    databaseUrl: ground?.settings.DATABASE_URL ?? null,
    dataFolder: folder,
    fresh: true,
  })
  await migrate(database)
  await seedPlayground(database, at)
  const receive = createReceive({
    store: storeOver(database),
    respond,
    clock: { now: async () => at },
    newId,
    joinUrl: (token) => `https://t.me/krag_bot?start=${token}`,
    wake: () => {},
    log: createLog('fatal'),
  })
  try {
    return await run({ database, receive, trial })
  } finally {
    await database.close()
    await ground?.throwAway()
    rmSync(folder, { recursive: true, force: true })
  }
}

const take = async ({ receive }: House, given: unknown): Promise<void> => {
  const incoming = readUpdate(given)
  if (incoming.is === 'input') await receive(incoming.input, incoming.key)
}
const count = async ({ database }: House, what: string): Promise<number> =>
  Number((await database.query(`select count(*) as many from ${what}`))[0]?.many)
const counts = async (house: House): Promise<Readonly<Record<string, number>>> => ({
  events: await count(house, 'event'),
  outbox: await count(house, 'outbox'),
  inbox: await count(house, 'inbox'),
  setAside: await count(house, `inbox where status = 'set-aside'`),
})

const replayed = async (house: House): Promise<Outcome> => {
  const { chance } = house.trial
  const rounds: Outcome[] = []
  let id = 1
  do {
    const before = await count(house, 'inbox')
    const fresh = Array.from({ length: 200 }, () => update(chance, id++))
    // Each one to three times, in any order, eight at once: as after a webhook's time-outs.
    const all = shuffled(
      chance,
      fresh.flatMap((one) => Array.from({ length: 1 + chance.below(3) }, () => one)),
    )
    for (let n = 0; n < all.length; n += 8)
      await Promise.all(all.slice(n, n + 8).map((one) => take(house, one)))
    const once = await counts(house)
    for (const one of shuffled(chance, fresh)) await take(house, one)
    const twice = await counts(house)
    const lost = before + fresh.length - (once.inbox ?? 0) + (once.setAside ?? 0)
    const doubled = ['events', 'outbox', 'inbox'].filter((name) => once[name] !== twice[name])
    rounds.push({
      ...nothing,
      many: all.length + fresh.length,
      lost: Math.abs(lost),
      doubled: doubled.length,
      notes: [
        ...(lost === 0 ? [] : [`${lost} updates were not taken in, or set aside`]),
        ...doubled.map((name) => `a replay changed ${name}: ${once[name]} → ${twice[name]}`),
      ],
    })
  } while (timeLeft(house.trial) && id < 50_000)
  return sum(rounds)
}

const fuzz = async (house: House): Promise<Outcome> => {
  const { chance } = house.trial
  const notes: string[] = []
  let many = 0
  const tryOne = async (what: string, run: () => Promise<unknown>): Promise<void> => {
    many += 1
    try {
      await run()
    } catch (error) {
      notes.push(`${what}: ${error instanceof Error ? error.message.split('\n')[0] : 'thrown'}`)
    }
  }
  do {
    await Promise.all(
      Array.from({ length: 20 }, async () => {
        const id = 1_000_000 + many
        await tryOne('telegram', () =>
          take(house, fuzzed(chance, update(chance, id + chance.below(1_000_000)))),
        )
        await tryOne('slack', async () => {
          const incoming = readIncoming(fuzzed(chance, slackPayload(chance, id)))
          if (incoming.is === 'input') await house.receive(incoming.input, incoming.key)
        })
      }),
    )
  } while (timeLeft(house.trial) && many < 100_000)
  const aside = await house.database.query(
    `select channel, reason, count(*) as many from inbox where status = 'set-aside' group by 1, 2`,
  )
  const broken = aside.map(
    ({ channel, reason, many: times }) => `set aside ${times} times: ${channel} ${reason}`,
  )
  return { ...nothing, many, lost: notes.length + broken.length, notes: [...notes.slice(0, 5), ...broken] }
}

const slackPayload = (chance: Chance, id: number): unknown =>
  chance.pick([
    {
      command: '/krag',
      text: chance.pick(['', 'zaproś', 'pomoc', '💥']),
      user_id: 'U0MARTA',
      channel_id: 'D1',
      trigger_id: `t${id}`,
    },
    {
      type: 'event_callback',
      event_id: `Ev${id}`,
      event: {
        type: 'message',
        user: 'U0MARTA',
        channel: 'C1',
        ts: `${id}.1`,
        thread_ts: '1.1',
        text: 'dobrze',
      },
    },
    {
      type: 'block_actions',
      user: { id: 'U0MARTA' },
      trigger_id: `p${id}`,
      actions: [{ type: 'button', action_id: 'abcdefabcdef:yes' }],
    },
    {
      type: 'view_submission',
      user: { id: 'U0MARTA' },
      trigger_id: `v${id}`,
      view: {
        id: `V${id}`,
        callback_id: 'request',
        state: { values: { date: { a: { selected_date: '2026-11-28' } }, people: { a: { value: '1' } } } },
      },
    },
  ])

/** One row that no version of ours wrote: its owner can't be served, everybody else must be, and it must be seen. */
const poison = async (house: House): Promise<Outcome> => {
  const notes: string[] = []
  await house.database.query(
    `update person set state = jsonb_set(state, '{roles}', '"broken"') where lane = 'telegram:1002'`,
  )
  await Promise.race([
    take(house, said(2, 1002, 'jestem')).catch((error) => {
      notes.push(
        `the update is refused for ever, so that it blocks the line: ${error instanceof Error ? error.name : 'thrown'}`,
      )
    }),
    new Promise((resolve) => setTimeout(resolve, 20_000)),
  ])
  await take(house, said(3, 1001, 'pomoc')).catch(() => notes.push('somebody else is not served'))
  const aside = await count(house, `inbox where status = 'set-aside' and channel = 'telegram'`)
  if (aside !== 1) notes.push(`${aside} inputs set aside, 1 expected`)
  return { ...nothing, many: 1, lost: notes.length, notes }
}
const said = (id: number, from: number, text: string): unknown => ({
  update_id: id,
  message: {
    message_id: id,
    date: 1_790_000_000,
    from: { id: from, is_bot: false, first_name: 'X' },
    chat: { id: from, type: 'private' },
    text,
  },
})

const shuffled = <Thing>(chance: Chance, things: readonly Thing[]): Thing[] => {
  const left = [...things]
  for (let n = left.length - 1; n > 0; n -= 1) {
    const other = chance.below(n + 1)
    const [a, b] = [left[n], left[other]]
    if (a !== undefined && b !== undefined) [left[n], left[other]] = [b, a]
  }
  return left
}
