/** The inbound shell: one input becomes one atomic change. Load, decide, commit; the core does the thinking. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Clock } from '../core/clock.ts'
import type { Input, InputKey } from '../core/conversation/input.ts'
import type { Given } from '../core/conversation/turn.ts'
import type { Ack, Decision } from '../core/decision.ts'
import type { PersonId } from '../core/domain/ids.ts'
import { type Facts, type FactsQuery, factsNeeded } from '../core/facts.ts'
import type { Instant } from '../core/time.ts'
import { type Log, placeOf } from './log.ts'

/**
 * Takes an input in and gives what the platform wants inside its acknowledgement, and whose words it is in.
 * Resolves only after the commit (now or of an earlier delivery), or when a poisonous input was set aside;
 * rejects when the database can't be reached: then nothing may be acknowledged, and it is to be tried again.
 */
export type Receive = (input: Input, key: InputKey) => Promise<Received>
export type Received = Ack & { readonly reader: PersonId | null }

export type ReceiveDeps = {
  readonly store: {
    load(
      key: InputKey,
      query: FactsQuery,
      at: Instant,
    ): Promise<{ readonly facts: Facts; readonly already: Ack | null }>
    commit(
      key: InputKey,
      decision: Decision,
      at: Instant,
    ): Promise<'committed' | 'moved' | { readonly already: Ack }>
    setAside(key: InputKey, reason: string, at: Instant): Promise<void>
  }
  /** core.respond. */
  readonly respond: (facts: Facts, input: Input, given: Given) => Decision
  readonly clock: Clock
  readonly newId: Given['newId']
  readonly joinUrl: Given['joinUrl']
  /** Tells the queue that there may be something to send. */
  readonly wake: () => void
  readonly log: Log
}

export const createReceive = (deps: ReceiveDeps): Receive => {
  return async (input, key) => {
    const taken = await untilSettled(deps, input, key)
    if (taken.committed) deps.wake()
    return { ...taken.ack, reader: taken.reader }
  }
}

type Taken = { readonly ack: Ack; readonly reader: PersonId | null; readonly committed: boolean }
type Attempt = Taken | 'moved' | { readonly poison: unknown }

/** So many people at once want the same last place only when something is wrong. */
const mostMoves = 60
/** The core is pure, but what it reads may change: a failure has to repeat before the input is set aside. */
const mostFailures = 3

const untilSettled = async (deps: ReceiveDeps, input: Input, key: InputKey): Promise<Taken> => {
  let failures = 0
  for (let moves = 0; moves < mostMoves; moves += 1) {
    const attempt = await once(deps, input, key)
    if (attempt === 'moved') {
      await wait(Math.random() * Math.min(100, 5 * (moves + 1)))
    } else if ('poison' in attempt) {
      failures += 1
      if (failures >= mostFailures) return await aside(deps, input, key, attempt.poison)
    } else {
      return attempt
    }
  }
  throw new Error(`an input moved under its decision ${mostMoves} times`)
}

const once = async (deps: ReceiveDeps, input: Input, key: InputKey): Promise<Attempt> => {
  try {
    return await takeIn(deps, input, key)
  } catch (error) {
    if (willPass(error)) throw error
    return { poison: error }
  }
}

const takeIn = async (deps: ReceiveDeps, input: Input, key: InputKey): Promise<Taken | 'moved'> => {
  const { respond, newId, joinUrl, store } = deps
  const now = await deps.clock.now()
  const { facts, already } = await store.load(key, factsNeeded(input), now)
  const reader = readerOf(facts, input)
  if (already) return { ack: already, reader, committed: false }
  const decision = respond(facts, input, { now, newId, joinUrl })
  const outcome = await store.commit(key, decision, now)
  if (outcome === 'moved') return 'moved'
  return outcome === 'committed'
    ? { ack: decision.ack, reader, committed: true }
    : { ack: outcome.already, reader, committed: false }
}

/**
 * The database is away, full, or being migrated: the input itself is sound. Errors of ours have no code, and of the
 * database's those of the classes 22 (data) and 23 (integrity) would only come again.
 */
const willPass = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  !/^2[23]\w{3}$/.test(error.code)

/** Who wrote, when we know them: by their conversation, or by their lane when they never wrote before. */
const readerOf = (facts: Facts, input: Input): PersonId | null => {
  if (!('conversation' in input)) return null
  const known = facts.conversation?.state.personId
  return (
    known ??
    [...facts.people.values()].find(({ state }) => state.lane === input.conversation)?.state.id ??
    null
  )
}

/** Who wrote must not believe that it was taken in. Said first: if we die now, it is set aside again and said once. */
const apologise = async (deps: ReceiveDeps, input: Input, key: InputKey): Promise<void> => {
  if (input.is !== 'text' && input.is !== 'choice' && input.is !== 'media') return
  const notice: Input = { is: 'set-aside', conversation: input.conversation }
  const eventId = `set-aside:${key.channel}:${key.eventId}`
  const taken = await untilSettled(deps, notice, { channel: 'delivery', eventId })
  if (taken.committed) deps.wake()
}

const aside = async (deps: ReceiveDeps, input: Input, key: InputKey, error: unknown): Promise<Taken> => {
  const reason = placeOf(error)
  await apologise(deps, input, key)
  await deps.store.setAside(key, reason, await deps.clock.now())
  deps.log.error({ event: 'input set aside', channel: key.channel, kind: input.is, reason })
  return { ack: { is: 'nothing' }, reader: null, committed: false }
}
