import { z } from 'zod'
import type { InputKey } from '../core/conversation/input.ts'
import type { Decision } from '../core/decision.ts'
import { type Circle, circle } from '../core/domain/circle.ts'
import type { CircleId, Lane, PersonId } from '../core/domain/ids.ts'
import { type Person, person } from '../core/domain/person.ts'
import type { FactsQuery } from '../core/facts.ts'
import type { Instant } from '../core/time.ts'
import { type Committed, commit } from './commit.ts'
import type { Database } from './database.ts'
import { type Loaded, load } from './load.ts'
import { timerOf } from './timer-key.ts'

/** What receive reads and writes. */
export type Store = {
  load(key: InputKey, query: FactsQuery, at: Instant): Promise<Loaded>
  commit(key: InputKey, decision: Decision, at: Instant): Promise<Committed>
  /** For rendering; who is not there is missing from the map. */
  people(ids: Iterable<PersonId>): Promise<ReadonlyMap<PersonId, Person>>
  /** Poison: marked as taken in, without its words, so that nobody waits behind it. */
  setAside(key: InputKey, reason: string, at: Instant): Promise<void>
  circlesWithoutChannel(): Promise<readonly Circle[]>
  /** False: it has one by now, or is gone. */
  setCircleChannel(id: CircleId, channel: Lane): Promise<boolean>
}

export const storeOver = (database: Database): Store => ({
  load: (key, query, at) => load(database, key, query, at),
  commit: (key, decision, at) => commit(database, key, decision, at),
  people: async (ids) => {
    const rows = await database.query('select state from person where id = any($1::text[])', [[...ids]])
    return new Map(states(rows, person).map((state) => [state.id, state]))
  },
  setAside: async (key, reason, at) => {
    const timer = timerOf(key)
    await database.query(setAsideSql, [
      key.channel,
      key.eventId,
      at,
      reason,
      timer?.id ?? null,
      timer?.due ?? null,
    ])
  },
  circlesWithoutChannel: async () =>
    states(
      await database.query('select state from circle where channel is null order by id limit 100'),
      circle,
    ),
  setCircleChannel: async (id, channel) => {
    const rows = await database.query(
      `update circle set version = version + 1, state = jsonb_set(state, '{channel}', to_jsonb($2::text))
      where id = $1 and channel is null returning 1`,
      [id, channel],
    )
    return rows.length === 1
  },
})

const setAsideSql = `with timer_dropped as (delete from timer where id = $5::text and due = $6::timestamptz)
insert into inbox (channel, event_id, received_at, ack, status, reason)
values ($1, $2, $3, '{"is": "nothing"}', 'set-aside', $4) on conflict do nothing`

const states = <State>(rows: readonly unknown[], state: z.ZodType<State>): readonly State[] =>
  z
    .array(z.object({ state }))
    .parse(rows)
    .map((row) => row.state)
