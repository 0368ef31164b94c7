import type { Clock } from '../core/clock.ts'
import { type Message, message as messageSchema } from '../core/conversation/message.ts'
import type { Database } from '../db/database.ts'
import { claim, type Outgoing, resolveEdit, type Settlement, settle, takeOver } from '../db/outbox.ts'
import { unqueue } from '../db/outbox-feed.ts'
import { blockPlatform, countRefusal, type PaceSettings, paceAsJson } from '../db/pace.ts'
import { kindOf, type Log } from './log.ts'
import { Late, pause, within } from './pulse.ts'
import type { Claimed, Sender, Senders } from './sender.ts'
import { type Ending, type Found, isDoubtful, isRepeated, judge } from './verdict.ts'

/**
 * Real time, milliseconds. A sender that has not answered by `send` is in doubt; a row not settled by `lease` is
 * taken over, so `lease` is longer than `send` and `find` together. A timer that failed rests for `retry`, then twice that …
 */
export type Deadlines = {
  readonly send: number
  readonly find: number
  readonly lease: number
  readonly retry: number
}
export const deadlines: Deadlines = { send: 25_000, find: 8_000, lease: 45_000, retry: 500 }

export type Delivery = {
  /** Sends what is due in the lane of this row, one after the other, as far as the pace allows. Never rejects. */
  deliver(id: string): Promise<void>
  /** Settles the rows of processes that died in mid-send; all that are on their way when nobody else can be alive. */
  recover(olderThanMs?: number): Promise<number>
  /** How many are on their way in this process. */
  inFlight(): number
  /** Begins nothing more. */
  stop(): void
  /** Nothing is on its way any more. */
  over(): Promise<void>
}

export type DeliveryOptions = {
  readonly database: Database
  readonly senders: Senders
  readonly clock: Clock
  readonly pace: PaceSettings
  readonly deadlines: Deadlines
  readonly log: Log
  /** A lane has got free, or a row is ready again. */
  readonly moved: () => void
  /** A row ended undelivered. */
  readonly ended: () => void
}

/** Waits shorter than this are waited for; for longer ones the row goes back and its job ends. */
const patienceMs = 300

export const makeDelivery = (options: DeliveryOptions): Delivery => {
  const { database, clock, log } = options
  const pace = paceAsJson(options.pace)
  let stopped = false
  const inFlight = new Set<Promise<void>>()

  const takeTurns = async (id: string): Promise<void> => {
    while (!stopped) {
      const turn = await claim(database, id, await clock.now(), pace, options.deadlines.lease)
      if (turn.is === 'none') return
      if (turn.is === 'edit') await resolveEdit(database, turn.id, await clock.now())
      else if (turn.is === 'yours') await carry(turn.outgoing)
      else if (turn.ms > patienceMs) return await putBack(id)
      else await pause(turn.ms + Math.random() * 5)
    }
    await putBack(id)
  }
  const putBack = async (id: string): Promise<void> => {
    await unqueue(database, id)
    options.moved()
  }
  const carry = async (outgoing: Outgoing): Promise<void> => {
    const carried = finish(options, outgoing, (claimed, sender) =>
      trySend(sender, claimed, options.deadlines.send),
    )
    inFlight.add(carried)
    try {
      await carried
    } finally {
      inFlight.delete(carried)
    }
  }
  return {
    deliver: async (id) => {
      try {
        await takeTurns(id)
      } catch (error) {
        // The row stays ready, or under its lease: a sweep finds it.
        log.warn('queue.delivery-interrupted', { outbox: id, error: kindOf(error) })
      }
    },
    recover: async (olderThanMs = options.deadlines.lease) => {
      const abandoned = await takeOver(database, olderThanMs, options.deadlines.lease)
      for (const outgoing of abandoned) {
        log.warn('queue.abandoned', { outbox: outgoing.id, fence: outgoing.fence })
        await finish(options, outgoing, async () => ({ is: 'abandoned' }))
      }
      if (abandoned.length > 0) options.moved()
      return abandoned.length
    },
    inFlight: () => inFlight.size,
    stop: () => {
      stopped = true
    },
    over: async () => {
      await Promise.allSettled([...inFlight])
    },
  }
}

/** From a claimed row to a settled one. */
const finish = async (
  options: DeliveryOptions,
  outgoing: Outgoing,
  attempt: (claimed: Claimed, sender: Sender) => Promise<Ending>,
): Promise<void> => {
  const settlement = await decide(options, outgoing, attempt)
  await settleSurely(options, outgoing, settlement)
  if (settlement.status === 'failed' || settlement.status === 'unknown') {
    options.log.warn('queue.undelivered', { outbox: outgoing.id, status: settlement.status })
    options.ended()
  }
}

const decide = async (
  options: DeliveryOptions,
  outgoing: Outgoing,
  attempt: (claimed: Claimed, sender: Sender) => Promise<Ending>,
): Promise<Settlement> => {
  const read = messageSchema.safeParse(outgoing.message)
  if (!read.success) return { status: 'failed', ref: null, reason: 'unreadable', counts: true, restMs: 0 }
  const sender = options.senders[outgoing.lane.startsWith('telegram:') ? 'telegram' : 'slack']
  if (sender === null)
    return { status: 'ready', ref: null, reason: outgoing.reason, counts: false, restMs: 5_000 }
  const claimed = claimedOf(outgoing, read.data)
  const ending = await attempt(claimed, sender)
  await obey(options, outgoing, ending)
  const found = isDoubtful(ending) ? await lookFor(sender, claimed, options.deadlines.find) : null
  return judge(outgoing, read.data, ending, found)
}

const claimedOf = (outgoing: Outgoing, message: Message): Claimed => ({
  id: outgoing.id,
  message,
  target: outgoing.target,
  threadRef: outgoing.threadRef,
  repeated: isRepeated(message, outgoing.reason),
})

const trySend = async (sender: Sender, claimed: Claimed, ms: number): Promise<Ending> => {
  try {
    return await within(ms, sender.send(claimed))
  } catch (error) {
    return error instanceof Late ? { is: 'unknown', why: 'timeout' } : { is: 'thrown', kind: kindOf(error) }
  }
}

const lookFor = async (sender: Sender, claimed: Claimed, ms: number): Promise<Found> => {
  try {
    return await within(ms, sender.find(claimed))
  } catch {
    return null
  }
}

/** What a refusal says about the whole platform: unreachable for one is unreachable for all; many refusals are no accident. */
const obey = async (options: DeliveryOptions, outgoing: Outgoing, ending: Ending): Promise<void> => {
  if (ending.is !== 'later') return
  const { database, pace } = options
  const platform = outgoing.lane.startsWith('telegram:') ? 'telegram' : 'slack'
  if (ending.why === 'unreachable') await blockPlatform(database, platform, Math.min(ending.afterMs, 5_000))
  else if (await countRefusal(database, platform, pace.refusals))
    await blockPlatform(database, platform, ending.afterMs)
}

/** What is known of a message must not get lost because the database is away for a moment. */
const settleSurely = async (
  options: DeliveryOptions,
  outgoing: Outgoing,
  settlement: Settlement,
): Promise<void> => {
  const until = Date.now() + options.deadlines.lease
  for (let wait = 50; ; wait = Math.min(wait * 2, 2_000)) {
    try {
      const ours = await settle(options.database, outgoing, await options.clock.now(), settlement)
      if (!ours) options.log.warn('queue.fence-lost', { outbox: outgoing.id, fence: outgoing.fence })
      return
    } catch (error) {
      if (Date.now() > until) throw error
      await pause(wait)
    }
  }
}
