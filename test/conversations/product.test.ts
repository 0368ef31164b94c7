import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'vitest'
import { groundKinds, openGround } from '../processes/ground.ts'
import { freePort, startKrag } from '../processes/krag.ts'
import { inDaysToCome } from './calendar.ts'
import { play } from './play.ts'
import { SimWorld } from './sim-world.ts'

const folder = new URL('./scripts/', import.meta.url)
const scripts = readdirSync(folder).filter((file) => file.endsWith('.txt'))

// Side by side, since most of the time the bots wait: one message a second is all that a chat may get.
describe.concurrent.each(groundKinds())('conversations, the whole product, %s', (kind) => {
  for (const name of scripts)
    it(name.replace('.txt', ''), { timeout: 180_000 }, async () => {
      const ground = await openGround(kind)
      const port = await freePort()
      const krag = await startKrag({ ...ground.settings, PORT: String(port) })
      try {
        const script = inDaysToCome(readFileSync(new URL(name, folder), 'utf8'), new Date())
        await play(script, new SimWorld(`http://127.0.0.1:${port}`))
      } finally {
        await krag.kill()
        await ground.throwAway()
      }
    })
})
