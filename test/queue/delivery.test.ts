import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RunningQueue } from '../../queue/queue.ts'
import { freshDatabase } from '../db/database.ts'
import { aMessage, type House, kinds, makeHouse, post, say, setTimer, statusOf, until } from './house.ts'

describe.each(kinds)('The way out, %s', (kind) => {
  let house: House
  let queue: RunningQueue | null = null
  beforeEach(async () => {
    house = makeHouse(await freshDatabase(kind))
  })
  afterEach(async () => {
    await queue?.close()
    queue = null
  })

  it('sends a row that was there before it started, and says so', async () => {
    const id = await post(house.database, aMessage())
    queue = await house.start()
    await until(async () => (await statusOf(house.database, id)) === 'sent', 'the row to be sent')
    expect(house.telegram.keys()).toEqual(['reminder.near'])
    await until(() => queue?.idle() ?? false, 'idle')
  })

  it('fires a timer that is due', async () => {
    queue = await house.start()
    await setTimer(house.database, 'near:m1', house.clock.at())
    queue.wake()
    await until(() => house.receiver.timers().length > 0, 'the timer')
    expect(house.receiver.taken.map(({ key }) => key)).toEqual([
      { channel: 'timer', eventId: `near:m1@${house.clock.at()}` },
    ])
    await until(() => queue?.idle() ?? false, 'idle')
  })

  it('keeps the order of a lane, urgent ones first', async () => {
    for (const [key, urgency] of [
      ['c', 'broadcast'],
      ['b', 'reminder'],
      ['a', 'alert'],
      ['b2', 'reminder'],
    ] as const)
      await post(house.database, aMessage({ urgency, say: say(key) }))
    queue = await house.start()
    await until(() => queue?.idle() ?? false, 'idle')
    expect(house.telegram.keys()).toEqual(['a', 'b', 'b2', 'c'])
  })
})
