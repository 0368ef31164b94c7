/** A started product: from what a person writes to the answer that the platform has. */
import { z } from 'zod'
import { type Ground, openGround } from '../processes/ground.ts'
import { freePort, startKrag } from '../processes/krag.ts'
import { SturdyWorld } from '../processes/sturdy-world.ts'
import { percentile } from './percentile.ts'

export type EndToEnd = {
  /** From the start of the process to the line that says it is ready, on empty data. */
  readonly startMs: number
  readonly p50: number
  readonly p99: number
  /** After it, resident memory of the process. */
  readonly megabytes: number
}

/** Each sample is somebody new, so that no chat has to wait for its pace. */
export const benchEndToEnd = async (kind: Ground['kind'], samples = 60): Promise<EndToEnd> => {
  const ground = await openGround(kind)
  const port = await freePort()
  const krag = await startKrag({ ...ground.settings, PORT: String(port) })
  const origin = `http://127.0.0.1:${port}`
  const world = new SturdyWorld(origin)
  try {
    const took: number[] = []
    for (let n = 1; n <= samples; n += 1) {
      const person = await world.post('/sim/people', { name: `Gość ${n}`, channel: 'telegram' })
      const { id } = z.object({ id: z.string() }).parse(person)
      const from = performance.now()
      await world.post(`/sim/telegram/${id}/text`, { text: 'dzień dobry' })
      while (!(await hasAnswer(world, id)))
        if (performance.now() - from > 30_000) throw new Error('no answer came within half a minute')
      took.push(performance.now() - from)
    }
    const metrics = await (await fetch(`${origin}/metrics`)).text()
    const bytes = Number(/krag_resident_memory_bytes (\d+)/.exec(metrics)?.[1] ?? 0)
    return {
      startMs: Math.round(krag.readyMs),
      p50: percentile(took, 0.5),
      p99: percentile(took, 0.99),
      megabytes: Math.round(bytes / 1_048_576),
    }
  } finally {
    await krag.kill()
    await ground.throwAway()
  }
}

const hasAnswer = async (world: SturdyWorld, id: string): Promise<boolean> =>
  z
    .array(z.object({ from: z.string() }))
    .parse(await world.get(`/sim/telegram/${id}/chat`))
    .some(({ from }) => from === 'bot')
