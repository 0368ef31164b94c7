import { describe, expect, it } from 'vitest'
import { respond } from '../../core/conversation/respond.ts'
import { lane } from '../../core/domain/ids.ts'
import { factsNeeded } from '../../core/facts.ts'
import { instant } from '../../core/time.ts'
import { storeOver } from '../../db/store.ts'
import { seededDatabase } from '../db/database.ts'

describe('who was entered beforehand and writes for the first time', () => {
  it('is answered at once, also at night', async () => {
    const night = instant('2026-11-23T21:30:00Z')
    const input = {
      is: 'text',
      conversation: lane.parse('telegram:1001'),
      text: 'pomoc',
      edited: false,
    } as const
    const store = storeOver(await seededDatabase('embedded'))
    const { facts } = await store.load(
      { channel: 'telegram', eventId: 'update:1' },
      factsNeeded(input),
      night,
    )
    const { messages } = respond(facts, input, { now: night, newId: () => 'id0000000001', joinUrl: () => '' })
    expect(messages.map(({ notBefore }) => notBefore)).toEqual([null])
  })
})
