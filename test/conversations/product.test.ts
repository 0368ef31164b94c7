import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { groundKinds, openGround } from '../processes/ground.ts'
import { freePort, startKrag } from '../processes/krag.ts'
import { inDaysToCome } from './calendar.ts'
import { outboundFaults } from './outbound.ts'
import { play } from './play.ts'
import { SimWorld } from './sim-world.ts'

const folder = new URL('./scripts/', import.meta.url)
/** Those that go through every part of the shell; the others differ in what the core decides, and are played there. */
const scripts = ['first-visit', 'race', 'refusal', 'human', 'stranger', 'small-things', 'offer-taken-back']

// Side by side, since most of the time the bots wait: one message a second is all that a chat may get.
describe.concurrent.each(groundKinds())('conversations, the whole product, %s', (kind) => {
  // What differs between the grounds is below the conversation: two of them show it.
  for (const name of kind === 'embedded' ? scripts : scripts.slice(0, 2))
    it(name, { timeout: 180_000 }, async () => {
      const ground = await openGround(kind)
      const port = await freePort()
      const krag = await startKrag({ ...ground.settings, PORT: String(port) })
      try {
        const script = inDaysToCome(readFileSync(new URL(`${name}.txt`, folder), 'utf8'), new Date())
        const world = new SimWorld(`http://127.0.0.1:${port}`)
        await play(script, world)
        expect(outboundFaults(await world.get('/sim/sent?since=0'))).toEqual([])
      } finally {
        await krag.kill()
        await ground.throwAway()
      }
    })
})
