import type { Input, InputKey } from '../../core/conversation/input.ts'
import { type Message, message } from '../../core/conversation/message.ts'
import { type Timer, timer } from '../../core/domain/timer.ts'
import { type Instant, instant, instantFromMs, toMs } from '../../core/time.ts'
import type { Database } from '../../db/database.ts'
import type { PaceSettings } from '../../db/pace.ts'
import type { LogFields } from '../../queue/log.ts'
import type { Claimed, Sender, Sent } from '../../queue/sender.ts'

/** So fast that only what a test slows down is slow. */
export const fast: PaceSettings = {
  telegram: null,
  slack: null,
  reserve: 0,
  chat: { everyMs: 0, burst: 1 },
  group: { everyMs: 0, burst: 1 },
  channel: { everyMs: 0, burst: 1 },
  refusals: { everyMs: 1, burst: 1_000_000 },
}

/** The domain's clock, moved by hand. */
export class HandClock {
  #at: number
  constructor(at: Instant) {
    this.#at = toMs(at)
  }
  now(): Promise<Instant> {
    return Promise.resolve(this.at())
  }
  at(): Instant {
    return instantFromMs(this.#at)
  }
  advance(ms: number): void {
    this.#at += ms
  }
}
export const monday: Instant = instant('2026-11-23T09:00:00Z')

export type Accepted = { readonly claimed: Claimed; readonly atMs: number }

/** Stands for a platform: keeps what it accepted, and refuses, hangs or breaks off as a test tells it. */
export class RecordingPlatform implements Sender {
  readonly accepted: Accepted[] = []
  readonly asked: Accepted[] = []
  readonly #plans: ((claimed: Claimed) => Promise<Sent | null> | Sent | null)[] = []
  findAnswer: Sender['find'] = async () => null

  /** The next messages go this way; null: accepted as usual. */
  plan(...next: ((claimed: Claimed) => Promise<Sent | null> | Sent | null)[]): void {
    this.#plans.push(...next)
  }
  async send(claimed: Claimed): Promise<Sent> {
    this.asked.push({ claimed, atMs: Date.now() })
    const planned = await this.#plans.shift()?.(claimed)
    if (planned) return planned
    return this.accept(claimed)
  }
  accept(claimed: Claimed): Sent {
    this.accepted.push({ claimed, atMs: Date.now() })
    return { is: 'sent', ref: `ref-${claimed.id}` }
  }
  find: Sender['find'] = (claimed) => this.findAnswer(claimed)
  keys(): string[] {
    return this.accepted.map(({ claimed }) => claimed.message.say.key)
  }
}

export class RecordingLog {
  readonly lines: { readonly level: string; readonly event: string; readonly fields: LogFields }[] = []
  info(event: string, fields: LogFields): void {
    this.lines.push({ level: 'info', event, fields })
  }
  warn(event: string, fields: LogFields): void {
    this.lines.push({ level: 'warn', event, fields })
  }
  error(event: string, fields: LogFields): void {
    this.lines.push({ level: 'error', event, fields })
  }
}

/** Takes inputs as the bots' receive does: an inbox row, and a timer's row goes, in one statement. */
export class RecordingReceiver {
  readonly taken: { readonly input: Input; readonly key: InputKey; readonly atMs: number }[] = []
  before: (input: Input) => Promise<void> = async () => {}
  readonly #database: Database
  constructor(database: Database) {
    this.#database = database
  }
  readonly receive = async (input: Input, key: InputKey): Promise<void> => {
    await this.before(input)
    const { id, due } = input.is === 'timer' ? input.timer : { id: null, due: null }
    const rows = await this.#database.query(
      `with gone as (delete from timer where id = $4 and due = $5::timestamptz)
       insert into inbox (channel, event_id, received_at, ack, status) values ($1, $2, $3::timestamptz, '{"is":"nothing"}', 'done')
       on conflict do nothing returning 1`,
      [key.channel, key.eventId, monday, id, due],
    )
    if (rows.length === 1) this.taken.push({ input, key, atMs: Date.now() })
  }
  deliveries(): string[] {
    return this.taken.filter(({ key }) => key.channel === 'delivery').map(({ key }) => key.eventId)
  }
  timers(): string[] {
    return this.taken.flatMap(({ input }) => (input.is === 'timer' ? [input.timer.id] : []))
  }
}

export const aMessage = (more: Record<string, unknown> = {}): Message =>
  message.parse({
    organisationId: null,
    lane: 'telegram:1001',
    reader: 'anna',
    act: 'send',
    slot: null,
    thread: null,
    say: { key: 'reminder.near', params: {} },
    buttons: null,
    urgency: 'reminder',
    doubt: 'never-twice',
    notBefore: null,
    notAfter: null,
    circleId: null,
    requestId: null,
    ...more,
  })
export const say = (key: string) => ({ key, params: {} })

/** Puts a message into the outbox as the store does. Answers its id. */
export const post = async (database: Database, content: Message): Promise<string> => {
  const urgency = ['alert', 'answer', 'reminder', 'broadcast'].indexOf(content.urgency)
  const [row] = await database.query(
    `insert into outbox (organisation_id, lane, urgency, message, slot, not_before, not_after, created_at)
     values ($1, $2, $3, $4::jsonb, $5, $6::timestamptz, $7::timestamptz, $8::timestamptz) returning id`,
    [
      content.organisationId,
      content.lane,
      urgency,
      content,
      content.slot,
      content.notBefore,
      content.notAfter,
      monday,
    ],
  )
  return String(row?.id)
}

export const setTimer = async (database: Database, id: string, due: Instant): Promise<Timer> => {
  const set = timer.parse({ id, kind: 'near', due, about: {} })
  await database.query(
    `insert into timer (id, kind, due, about, set_at) values ($1, $2, $3::timestamptz, '{}', $4::timestamptz)`,
    [set.id, set.kind, set.due, monday],
  )
  return set
}
