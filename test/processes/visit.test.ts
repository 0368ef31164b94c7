/** The first visit over real processes that are killed meanwhile. */
import { afterEach, describe, expect, it } from 'vitest'
import { chanceOf } from './chance.ts'
import { type Ground, groundKinds, openGround } from './ground.ts'
import { killedVisit, type Visit } from './killed-visit.ts'
import { companyVisit } from './three.ts'

let ground: Ground | null = null
afterEach(async () => {
  await ground?.throwAway()
  ground = null
})

/** Once each, whatever was killed: what a second taking would show in. */
const once = {
  PersonJoined: 1,
  RequestPosted: 1,
  OfferMade: 1,
  PlaceHeld: 1,
}

const nothingLost = (visit: Visit): void => {
  expect(visit.balance.where).toEqual([])
  expect(visit.missed.length).toBeLessThanOrEqual(visit.balance.unknown)
  expect(Object.fromEntries(visit.ledger.events)).toMatchObject(once)
  expect(visit.ledger).toMatchObject({ inputsSetAside: 0, timersDue: 0, untold: 0 })
}

describe.each(groundKinds())('the first visit, %s', (kind) => {
  it('is completed by one process that is killed at twenty moments', { timeout: 600_000 }, async () => {
    ground = await openGround(kind)
    const visit = await killedVisit(ground, 'first-visit', { many: 20, chance: chanceOf(1) })
    expect(visit.kills).toBeGreaterThan(10)
    nothingLost(visit)
  })
})

const shared = groundKinds().filter((kind) => kind === 'servers')
describe.each(shared)('the first visit by one process of bots and two workers, %s', () => {
  it('is completed', { timeout: 180_000 }, async () => {
    ground = await openGround('servers')
    const visit = await companyVisit(ground, 'first-visit', () => [], { many: 0, chance: chanceOf(2) })
    expect(visit.balance.unknown).toBe(0)
    expect(visit.missed).toEqual([])
    nothingLost(visit)
  })

  it('is completed while workers are killed', { timeout: 300_000 }, async () => {
    ground = await openGround('servers')
    const visit = await companyVisit(ground, 'first-visit', ({ workers }) => workers, {
      many: 6,
      chance: chanceOf(3),
    })
    expect(visit.kills).toBeGreaterThan(3)
    nothingLost(visit)
  })
})
