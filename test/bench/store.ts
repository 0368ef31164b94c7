import { setTimeout as wait } from 'node:timers/promises'
import { lane } from '../../core/domain/ids.ts'
import type { Database } from '../../db/database.ts'
import { migrate } from '../../db/open.ts'
import { openPostgres } from '../../db/postgres.ts'
import { type Store, storeOver } from '../../db/store.ts'
import { addCrowd } from '../db/crowd.ts'
import { fixtures } from '../db/fixtures.ts'
import { aDecision, aMessage } from '../db/some.ts'

export type StoreBench = {
  /** One SELECT of one row, one CTE of four writes, a second. */
  readonly floor: number
  /** load and commit of a text among 10,000 people, a second. */
  readonly store: number
  /** The same where the person is in no circle and has no open question. */
  readonly bare: number
  /** store / floor. */
  readonly ratio: number
}

/** How near taking in an input comes to the floor: medians of three rounds, in a database of its own on that server. */
export const benchStore = async (serverUrl: string, inFlight = 16, roundMs = 1500): Promise<StoreBench> => {
  const server = await openPostgres(serverUrl)
  const name = `krag_bench_${process.pid}`
  await server.script(`create database ${name}`)
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  const database = await openPostgres(url.href)
  try {
    await migrate(database)
    await addCrowd(database)
    await database.script(floorTables)
    const store = storeOver(database)
    const runs = {
      floor: () => floor(database),
      store: () => take(store, 1_000_001),
      bare: () => take(store, 9_000_001),
    }
    const rates = { floor: [0], store: [0], bare: [0] }
    for (const run of Object.values(runs)) await rate(run, inFlight, 300)
    for (let round = 0; round < 3; round += 1)
      for (const what of ['floor', 'store', 'bare'] as const)
        rates[what].push(await rate(runs[what], inFlight, roundMs))
    const [atFloor, atStore, atBare] = [median(rates.floor), median(rates.store), median(rates.bare)]
    return {
      floor: atFloor,
      store: atStore,
      bare: atBare,
      ratio: Math.round((100 * atStore) / atFloor) / 100,
    }
  } finally {
    await database.close()
    await server.script(`drop database ${name} with (force)`)
    await server.close()
  }
}

let updates = 0

const take = async (store: Store, firstChat: number): Promise<void> => {
  updates += 1
  const conversationId = lane.parse(`telegram:${firstChat + (updates % 9000)}`)
  const key = { channel: 'telegram', eventId: `bench:${updates}` } as const
  const { facts } = await store.load(key, { conversationId }, fixtures.at)
  const state = facts.conversation?.state ?? {
    ...{ id: conversationId, personId: null, dialogue: null, relay: null },
  }
  await store.commit(
    key,
    aDecision({
      writes: [
        { kind: 'conversation', id: conversationId, version: facts.conversation?.version ?? 0, state },
      ],
      events: [{ is: 'NotUnderstood', conversation: conversationId, awaiting: null }],
      messages: [{ ...message, lane: conversationId }],
    }),
    fixtures.at,
  )
}
const message = aMessage()

const floorTables = `create table f_updates (id bigint primary key, at bigint);
  create table f_conv (id bigint primary key, state text, ver int, ctx jsonb);
  create table f_msg (id bigint generated always as identity primary key, conv bigint, body text);
  create table f_outbox (id bigint generated always as identity primary key, payload jsonb);
  insert into f_conv select i, 'idle', 0, jsonb_build_object('pad', repeat('x', 200)) from generate_series(1, 1000) i`

const floor = async (database: Database): Promise<void> => {
  updates += 1
  const [row] = await database.query('select id, state, ver, ctx from f_conv where id = $1', [
    1 + (updates % 1000),
  ])
  await database.query(
    `with d as (insert into f_updates (id, at) values ($1, $2) on conflict do nothing returning id),
      u as (update f_conv set state = $4, ver = ver + 1 where id = $3 and exists (select 1 from d) returning ver),
      m as (insert into f_msg (conv, body) select $3, $5::text from d),
      o as (insert into f_outbox (payload) select $6::jsonb from d) select (select ver from u) as ver`,
    [
      updates,
      Date.now(),
      1 + (updates % 1000),
      `s${row?.ver}`,
      'hello '.repeat(10),
      { chat: 1, text: 'y'.repeat(150) },
    ],
  )
}

/** Calls a second, with so many under way. */
const rate = async (run: () => Promise<void>, inFlight: number, ms: number): Promise<number> => {
  const stop = new AbortController()
  const began = performance.now()
  let done = 0
  const worker = async () => {
    while (!stop.signal.aborted) {
      await run()
      done += 1
    }
  }
  const working = Promise.all(Array.from({ length: inFlight }, worker))
  await wait(ms)
  stop.abort()
  await working
  return Math.round((done * 1000) / (performance.now() - began))
}

const median = (numbers: readonly number[]): number => {
  const sorted = numbers.slice(1).toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
