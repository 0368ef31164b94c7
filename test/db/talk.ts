import { type Input, input } from '../../core/conversation/input.ts'
import { respond } from '../../core/conversation/respond.ts'
import { type Lane, lane } from '../../core/domain/ids.ts'
import { timer } from '../../core/domain/timer.ts'
import { factsNeeded } from '../../core/facts.ts'
import type { Instant } from '../../core/time.ts'
import type { Database } from '../../db/database.ts'
import { storeOver } from '../../db/store.ts'
import { fixtures } from './fixtures.ts'

/** A conversation as the bots hold it, without platforms: what is said is decided by the core and stored; sending is noted only. */
export const talkOver = (database: Database) => {
  const store = storeOver(database)
  let [now, inputs, ids]: [Instant, number, number] = [fixtures.at, 0, 0]
  const newId = () => `id${String(++ids).padStart(10, '0')}`

  const take = async (given: Input): Promise<string> => {
    inputs += 1
    const key =
      given.is === 'timer'
        ? ({ channel: 'timer', eventId: `${given.timer.id}@${given.timer.due}` } as const)
        : ({ channel: 'telegram', eventId: `update:${inputs}` } as const)
    const { facts } = await store.load(key, factsNeeded(given), now)
    const decision = respond(facts, given, {
      now,
      newId,
      joinUrl: (token) => `https://t.me/bot?start=${token}`,
    })
    const outcome = await store.commit(key, decision, now)
    if (outcome !== 'committed') throw new Error(`not committed: ${JSON.stringify(outcome)}`)
    return String(decision.messages[0]?.say.key)
  }

  return {
    start: (from: Lane, payload: string, profileName: string) =>
      take(input.parse({ is: 'start', conversation: from, payload, profileName })),
    say: (from: Lane, text: string) => take({ is: 'text', conversation: from, text, edited: false }),
    /** Presses a button under the newest message of the conversation that has one. */
    press: async (from: Lane, choice: string) => {
      const [row] = await database.query(
        `select message #>> '{buttons,promptId}' as prompt from outbox
        where lane = $1 and message #> '{buttons,choices}' ? $2 order by id desc limit 1`,
        [from, choice],
      )
      return await take(input.parse({ is: 'choice', conversation: from, promptId: row?.prompt, choice }))
    },
    /** Everything that waits goes out, and leaves in `pace` that it did. */
    send: async () => {
      await database.query(`with sent as (
          update outbox set status = 'sent', ref = 'm' || id, settled_at = created_at where status = 'ready' returning lane)
        insert into pace (lane, tat) select distinct lane, 0 from sent on conflict do nothing`)
    },
    /** The clock moves to the one timer of this kind, and it falls due. */
    fallDue: async (kind: string) => {
      const [row] = await database.query('select id, kind, due, about from timer where kind = $1', [kind])
      const due = timer.parse(row)
      now = due.due
      return await take({ is: 'timer', timer: due })
    },
  }
}

/** The tables in which a text stands, whatever the column. */
export const tablesNaming = async (database: Database, ...texts: readonly string[]): Promise<string[]> => {
  const tables = await database.query(
    `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  )
  const found: string[] = []
  for (const { name } of tables) {
    const rows = await database.query(`select t::text as line from ${String(name)} t`)
    for (const { line } of rows)
      for (const text of texts) if (String(line).includes(text)) found.push(`${name}: ${text}`)
  }
  return [...new Set(found)]
}

export const stranger = lane.parse('telegram:7077')
