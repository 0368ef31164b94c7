import { z } from 'zod'
import { conversation } from '../core/conversation/conversation.ts'
import type { InputKey } from '../core/conversation/input.ts'
import { prompt } from '../core/conversation/prompt.ts'
import type { Ack } from '../core/decision.ts'
import { alert } from '../core/domain/alert.ts'
import { circle, joinLink } from '../core/domain/circle.ts'
import { periodSchema, personId } from '../core/domain/ids.ts'
import { meeting } from '../core/domain/meeting.ts'
import { person } from '../core/domain/person.ts'
import { request } from '../core/domain/request.ts'
import type { Facts, FactsQuery, Versioned } from '../core/facts.ts'
import { type Instant, minus } from '../core/time.ts'
import { ackSchema } from './ack.ts'
import type { Database, Param } from './database.ts'
import { reachSql, type Shape } from './reach.ts'
import { timerOf } from './timer-key.ts'

export type Loaded = {
  readonly facts: Facts
  /** Not null: this input was taken in before (or is a timer that no longer stands), and this is its answer. */
  readonly already: Ack | null
}

/** Everything that the input of this key is decided on, in one SELECT. */
export const load = async (
  database: Database,
  key: InputKey,
  query: FactsQuery,
  at: Instant,
): Promise<Loaded> => {
  const [text, params] = loadStatement(key, query, at)
  const [row] = await database.query(text, params)
  const { inbox, stands, slot, candidates, ...found } = loadedRow.parse(row)
  return {
    already: inbox?.ack ?? (stands ? null : { is: 'nothing' }),
    facts: {
      conversation: found.conversation,
      other: found.other,
      lastSaid: found.last_said,
      people: kept(found.people),
      circles: kept(found.circles),
      requests: kept(found.requests),
      meetings: kept(found.meetings),
      prompts: kept(found.prompts),
      alerts: kept(found.alerts),
      link: found.link,
      candidates,
      threadSlot: slot,
    },
  }
}

/** The text and parameters of that SELECT; a test reads its plan. */
export const loadStatement = (
  key: InputKey,
  query: FactsQuery,
  at: Instant,
): readonly [text: string, params: readonly Param[]] => {
  const timer = timerOf(key)
  const params = [
    key.channel,
    key.eventId,
    query.conversationId,
    query.personId,
    query.promptId,
    query.circleId,
    query.requestId,
    query.meetingId,
    query.alertId,
    query.joinToken,
    query.thread?.lane,
    query.thread?.ref,
    minus(at, { days: 7 }),
    timer?.id,
    timer?.due,
    at,
    query.candidatesFor,
  ].map((param) => param ?? null)
  return [texts[shapeOf(key, query)], params]
}

const texts: Readonly<Record<Shape, string>> = {
  talk: reachSql('talk'),
  press: reachSql('press'),
  any: reachSql('any'),
  wave: reachSql('wave'),
}

const shapeOf = (key: InputKey, query: FactsQuery): Shape => {
  const { conversationId: _, promptId, candidatesFor, ...others } = query
  if (candidatesFor !== undefined) return 'wave'
  if (timerOf(key) !== null || Object.keys(others).length > 0) return 'any'
  return promptId === undefined ? 'talk' : 'press'
}

const versioned = <State extends z.ZodType>(state: State) => z.object({ version: z.number(), state })

const loadedRow = z.object({
  inbox: z.object({ ack: ackSchema }).nullable(),
  stands: z.boolean(),
  conversation: versioned(conversation).nullable(),
  other: versioned(conversation).nullable(),
  last_said: z.object({ promptId: z.string().nullable() }).nullable(),
  people: z.array(versioned(person)),
  circles: z.array(versioned(circle)),
  requests: z.array(versioned(request)),
  meetings: z.array(versioned(meeting)),
  prompts: z.array(versioned(prompt)),
  alerts: z.array(versioned(alert)),
  link: joinLink.nullable(),
  slot: z.string().nullable(),
  candidates: z.array(
    z.object({ personId, inCircle: z.boolean(), near: z.boolean(), busy: z.array(periodSchema) }),
  ),
})

const kept = <State extends { id: string }>(
  rows: readonly Versioned<State>[],
): ReadonlyMap<State['id'], Versioned<State>> => new Map(rows.map((row) => [row.state.id, row]))
