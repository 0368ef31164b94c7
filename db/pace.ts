import type { Database } from './database.ts'

/** One message every so many milliseconds on average, and how many at once after a rest. */
export type Rate = { readonly everyMs: number; readonly burst: number }

/**
 * How fast each platform may be spoken to. Shared by all processes through the table `pace`: one row a lane, one
 * row a platform ("telegram"), each a token bucket kept as one number (GCRA: when it would be full again).
 */
export type PaceSettings = {
  /** A whole platform; null: no limit of its own. */
  readonly telegram: Rate | null
  readonly slack: Rate | null
  /** So many of a platform's tokens are never taken by a broadcast: an answer goes first. */
  readonly reserve: number
  /** Telegram, a private chat. */
  readonly chat: Rate
  /** Telegram, a group (negative chat id). */
  readonly group: Rate
  /** Slack, a channel or a direct conversation. */
  readonly channel: Rate
  /** So many refusals (429) of single lanes are bad luck; more, and the whole platform rests. */
  readonly refusals: Rate
}

/**
 * Within the platforms' limits in every window, not on average: of 30 a second 4 at once and then 26 a second;
 * of 20 a minute 5 at once and then 15 a minute; and a little slower, since the network shifts sendings together.
 */
export const paceSettings: PaceSettings = {
  telegram: { everyMs: 38.5, burst: 4 },
  slack: null,
  reserve: 2,
  chat: { everyMs: 1050, burst: 3 },
  group: { everyMs: 4000, burst: 5 },
  channel: { everyMs: 1050, burst: 3 },
  refusals: { everyMs: 2000, burst: 5 },
}

/** The settings as the statements of outbox.ts read them: milliseconds a token, and how far ahead one may run. */
export const paceAsJson = (settings: PaceSettings): string =>
  JSON.stringify({
    telegram: bucket(settings.telegram, settings.reserve),
    slack: bucket(settings.slack, settings.reserve),
    chat: bucket(settings.chat, 0),
    group: bucket(settings.group, 0),
    channel: bucket(settings.channel, 0),
  })

/** Nothing is sent to this platform before so many milliseconds of real time have passed. */
export const blockPlatform = async (database: Database, platform: string, ms: number): Promise<void> => {
  await database.query(
    `insert into pace (lane, tat, blocked_until) values ($1, 0, ${realMs} + $2::float8)
     on conflict (lane) do update set blocked_until = greatest(pace.blocked_until, excluded.blocked_until)`,
    [platform, ms],
  )
}

/** Counts a refusal; true when there were too many for it to be the fault of single lanes. */
export const countRefusal = async (database: Database, platform: string, rate: Rate): Promise<boolean> => {
  const counted = await database.query(
    `insert into pace (lane, tat) values ($1 || ' refusals', ${realMs} + $2::float8)
     on conflict (lane) do update set tat = greatest(pace.tat, ${realMs}) + $2::float8
     where pace.tat - $3::float8 <= ${realMs} returning 1`,
    [platform, rate.everyMs, rate.everyMs * (rate.burst - 1)],
  )
  return counted.length === 0
}

/** Milliseconds of real time, by the database's clock: one clock for all processes. */
export const realMs = '(extract(epoch from clock_timestamp()) * 1000)::float8'

const bucket = (rate: Rate | null, reserve: number) =>
  rate && {
    every: rate.everyMs,
    spare: rate.everyMs * (rate.burst - 1),
    broadcast: rate.everyMs * Math.max(rate.burst - 1 - reserve, 0),
  }
