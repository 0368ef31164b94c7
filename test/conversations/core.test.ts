import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'vitest'
import { CoreWorld } from './core-world.ts'
import { play } from './play.ts'

const folder = new URL('./scripts/', import.meta.url)

describe('conversations, the core alone', () => {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt')))
    it(name.replace('.txt', ''), () => play(readFileSync(new URL(name, folder), 'utf8'), new CoreWorld()))
})
