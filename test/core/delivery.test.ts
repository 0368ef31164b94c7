import { describe, expect, it } from 'vitest'
import { respond } from '../../core/conversation/respond.ts'
import { lane } from '../../core/domain/ids.ts'
import { factsNeeded } from '../../core/facts.ts'
import { storeOver } from '../../db/store.ts'
import { fixtures, seededDatabase } from '../db/database.ts'

describe('a message in doubt', () => {
  it('is told to the specialist of the reader also when it names no circle', async () => {
    const database = await seededDatabase('embedded')
    const store = storeOver(database)
    await store.setCircleChannel(fixtures.circle.id, lane.parse('slack:C1'))
    const input = {
      is: 'delivery',
      outcome: 'unknown',
      reader: fixtures.anna.id,
      lane: lane.parse('telegram:1001'),
      circleId: null,
      requestId: null,
      key: 'invitation.held',
    } as const
    const key = { channel: 'delivery', eventId: '1:unknown' } as const
    const { facts } = await store.load(key, factsNeeded(input), fixtures.at)
    const { messages } = respond(facts, input, {
      now: fixtures.at,
      newId: () => 'id0000000001',
      joinUrl: () => '',
    })
    expect(messages.map((one) => [one.lane, one.say.key])).toEqual([['slack:C1', 'delivery.unknown']])
  })
})
