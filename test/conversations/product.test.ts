import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, describe, it } from 'vitest'
import { type Ground, groundKinds, openGround } from '../processes/ground.ts'
import { freePort, type Krag, startKrag } from '../processes/krag.ts'
import { inDaysToCome } from './calendar.ts'
import { play } from './play.ts'
import { SimWorld } from './sim-world.ts'

const folder = new URL('./scripts/', import.meta.url)
const scripts = readdirSync(folder).filter((file) => file.endsWith('.txt'))

describe.each(groundKinds())('conversations, the whole product, %s', (kind) => {
  let ground: Ground | null = null
  let krag: Krag | null = null
  afterAll(async () => {
    await krag?.kill()
    await ground?.throwAway()
  })

  for (const name of scripts)
    it(name.replace('.txt', ''), async () => {
      ground ??= await openGround(kind)
      const port = await freePort()
      // Every conversation begins with the same people and nothing said: a new start on an emptied database.
      await krag?.kill()
      krag = await startKrag({ ...ground.settings, PORT: String(port), KRAG_FRESH: '1' })
      const script = inDaysToCome(readFileSync(new URL(name, folder), 'utf8'), new Date())
      await play(script, new SimWorld(`http://127.0.0.1:${port}`))
    })
})
