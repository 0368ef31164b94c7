/** The first visit over real processes that are killed meanwhile. */
import { describe, expect, it } from 'vitest'
import { chanceOf } from './chance.ts'
import { type Ground, groundKinds, openGround } from './ground.ts'
import { killedVisit, type Visit } from './killed-visit.ts'
import { companyVisit } from './three.ts'

const on = async (kind: Ground['kind'], visit: (ground: Ground) => Promise<Visit>): Promise<Visit> => {
  const ground = await openGround(kind)
  try {
    return await visit(ground)
  } finally {
    await ground.throwAway()
  }
}

/** Once each, whatever was killed: what a second taking would show in. */
const once = {
  PersonJoined: 1,
  RequestPosted: 1,
  OfferMade: 1,
  PlaceHeld: 1,
}

const linesOfOneMessage = 6

const nothingLost = (visit: Visit): void => {
  expect(visit.balance.where).toEqual([])
  // A message in doubt is not sent again, and its later edits are not read either: six lines for each at the most.
  expect(visit.missed.length).toBeLessThanOrEqual(visit.balance.unknown * linesOfOneMessage)
  expect(Object.fromEntries(visit.ledger.events)).toMatchObject(once)
  expect(visit.ledger).toMatchObject({ inputsSetAside: 0, timersDue: 0, untold: 0 })
}

/** A few in every run of the suite; KRAG_KILLS=20 for the long one. */
const many = Number(process.env.KRAG_KILLS ?? 5)

describe.concurrent.each(groundKinds())('the first visit, %s', (kind) => {
  it(`is completed by one process that is killed at ${many} random moments`, {
    timeout: 900_000,
  }, async () => {
    const kills = { many, chance: chanceOf(1) }
    const visit = await on(kind, (ground) => killedVisit(ground, 'first-visit', kills))
    expect(visit.kills).toBeGreaterThanOrEqual(Math.ceil(many / 2))
    nothingLost(visit)
  })
})

const shared = groundKinds().filter((kind) => kind === 'servers')
describe.concurrent.each(shared)('the first visit by one process of bots and two workers, %s', (kind) => {
  it('is completed', { timeout: 180_000 }, async () => {
    const kills = { many: 0, chance: chanceOf(2) }
    const visit = await on(kind, (ground) => companyVisit(ground, 'first-visit', () => [], kills))
    expect(visit.balance.unknown).toBe(0)
    expect(visit.missed).toEqual([])
    nothingLost(visit)
  })

  it('is completed while workers are killed', { timeout: 300_000 }, async () => {
    const kills = { many: 3, chance: chanceOf(3) }
    const visit = await on(kind, (ground) =>
      companyVisit(ground, 'first-visit', ({ workers }) => workers, kills),
    )
    expect(visit.kills).toBeGreaterThan(0)
    nothingLost(visit)
  })
})
