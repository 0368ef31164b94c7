/** What the database says happened, beside what the platforms say they took. */
import { z } from 'zod'
import type { Database } from '../../db/database.ts'

const rows = z.array(
  z.object({
    id: z.string(),
    lane: z.string(),
    status: z.enum(['ready', 'sending', 'sent', 'failed', 'unknown', 'stale', 'superseded']),
    act: z.string(),
    key: z.string(),
    doubt: z.string(),
    reader: z.string().nullable(),
    late: z.coerce.number().nullable(),
  }),
)
export type Row = z.infer<typeof rows>[number]
export type Ledger = {
  readonly rows: readonly Row[]
  /** How often each kind of event is recorded. */
  readonly events: ReadonlyMap<string, number>
  readonly inputsSetAside: number
  readonly timersDue: number
  /** Undelivered messages to people we know that nobody was told of. */
  readonly untold: number
  /** Messages to specialists that say that something was not delivered, or that it is not known. */
  readonly told: number
}

export const readLedger = async (database: Database): Promise<Ledger> => {
  const outbox = rows.parse(
    await database.query(
      `select id::text, lane, status, coalesce(message ->> 'act', 'send') as act, coalesce(message #>> '{say,key}', '') as key,
         coalesce(message ->> 'doubt', '') as doubt, message ->> 'reader' as reader, extract(epoch from settled_at - greatest(created_at, coalesce(not_before, created_at))) as late
       from outbox order by id`,
    ),
  )
  const events = z
    .array(z.object({ kind: z.string(), many: z.coerce.number() }))
    .parse(await database.query('select kind, count(*) as many from event group by kind'))
  const one = async (text: string): Promise<number> =>
    z.coerce.number().parse((await database.query(text))[0]?.many)
  const isNotice = ({ key }: Row): boolean => key.startsWith('delivery.')
  const told = outbox.filter(isNotice).length
  const undelivered = outbox.filter(
    (row) => row.reader !== null && !isNotice(row) && ['unknown', 'failed', 'stale'].includes(row.status),
  ).length
  return {
    rows: outbox,
    events: new Map(events.map(({ kind, many }) => [kind, many])),
    inputsSetAside: await one(`select count(*) as many from inbox where status = 'set-aside'`),
    timersDue: await one(
      `select count(*) as many from timer where due <= now() + make_interval(secs => coalesce((select offset_ms from playground_clock), 0) / 1000)`,
    ),
    untold:
      Math.max(0, undelivered - told) +
      (await one(
        `select count(*) as many from outbox o where status in ('unknown', 'failed', 'stale')
        and coalesce(message #>> '{say,key}', '') not like 'delivery.%'
        and not exists (select from inbox where channel = 'delivery' and event_id = o.id || ':' || case when o.reason = 'blocked' then 'blocked' else o.status end)`,
      )),
    told,
  }
}

const calls = z.array(
  z.object({
    n: z.number(),
    channel: z.enum(['telegram', 'slack']),
    method: z.string(),
    params: z.looseObject({
      chat_id: z.union([z.number(), z.string()]).optional(),
      text: z.string().optional(),
      metadata: z.unknown().optional(),
    }),
  }),
)
export type Sent = z.infer<typeof calls>
export const readSent = (answer: unknown): Sent => calls.parse(answer)

export type Balance = {
  /** Rows marked as sent that the platform has not got. */
  readonly lost: number
  /** Messages that the platform got more often than their rows allow. */
  readonly doubled: number
  readonly unknown: number
  /** Which lanes or rows do not balance. */
  readonly where: readonly string[]
}

/** On Slack each message names its row; on Telegram they are counted chat by chat. */
export const balance = (ledger: Ledger, sent: Sent): Balance => {
  const where: string[] = []
  let [lost, doubled] = [0, 0]
  const compare = (name: string, got: number, least: number, most: number): void => {
    lost += Math.max(0, least - got)
    doubled += Math.max(0, got - most)
    if (got < least || got > most) where.push(`${name}: ${got} taken, ${least} to ${most} expected`)
  }
  const sends = ledger.rows.filter(({ act }) => act === 'send')
  for (const lane of new Set(sends.map((row) => row.lane).filter((name) => name.startsWith('telegram:')))) {
    const mine = sends.filter((row) => row.lane === lane)
    const got = sent.filter(
      ({ channel, method, params }) =>
        channel === 'telegram' && method === 'sendMessage' && `telegram:${params.chat_id}` === lane,
    ).length
    const count = (of: readonly Row[], ...statuses: Row['status'][]): number =>
      of.filter(({ status }) => statuses.includes(status)).length
    // What is rather said twice than never may be said again after each doubt.
    const rather = mine.filter(({ doubt }) => doubt === 'rather-twice').length
    compare(lane, got, count(mine, 'sent'), count(mine, 'sent', 'unknown') + rather)
  }
  for (const row of sends.filter(({ lane }) => lane.startsWith('slack:'))) {
    const got = sent.filter(
      ({ method, params }) => method === 'chat.postMessage' && rowIn(params.metadata) === row.id,
    ).length
    const known = { sent: [1, 1], unknown: [0, 1] }[row.status === 'sent' ? 'sent' : 'unknown']
    compare(`${row.lane} row ${row.id}`, got, known?.[0] ?? 0, known?.[1] ?? 1)
  }
  return { lost, doubled, unknown: ledger.rows.filter(({ status }) => status === 'unknown').length, where }
}

const metadata = z.object({ event_payload: z.object({ id: z.string() }) })
const rowIn = (given: unknown): string | null =>
  metadata.safeParse(typeof given === 'string' ? JSON.parse(given) : given).data?.event_payload.id ?? null
