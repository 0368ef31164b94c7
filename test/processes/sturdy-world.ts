import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { SimWorld } from '../conversations/sim-world.ts'

/** The product was away in the middle of a call: nobody knows yet whether it was taken. */
export class Away extends Error {}

const chat = z.array(z.object({ from: z.string(), text: z.string() }))
const messages = z.array(z.object({ from: z.string(), text: z.string() }))
const sent = z.array(z.unknown())

/**
 * People who go on when the product disappears under their hands: they wait until it is back, look whether what
 * they did is there, and do it again only when it is not — as a person with a phone does.
 */
export class SturdyWorld extends SimWorld {
  readonly #before: () => void
  /** What had to be done again. */
  readonly again: string[] = []

  /** @param before is told of every call; it may kill the product meanwhile. */
  constructor(origin: string, before: () => void = () => {}) {
    super(origin)
    this.#before = before
  }

  override async pass(minutes: number): Promise<void> {
    // To a moment and not by a length: done twice it is the same.
    const { now } = z.object({ now: z.string() }).parse(await this.get('/sim/clock'))
    await this.post('/sim/clock', { to: new Date(Date.parse(now) + minutes * 60_000).toISOString() })
  }

  override async press(who: string, label: string): Promise<void> {
    try {
      await super.press(who, label)
    } catch (error) {
      // The message with the button is one of those that were on their way at a kill: it is said in words.
      if (!/no button|sees no/i.test(String(error))) throw error
      this.again.push(`${who} [${label}] in words`)
      await this.write(who, label)
    }
  }

  override async get(path: string): Promise<unknown> {
    this.#before()
    return await this.patiently(() => this.reach(() => super.get(path)))
  }

  override async post(path: string, body: unknown): Promise<unknown> {
    this.#before()
    if (/^\/sim\/(idle|faults)/.test(path))
      return await this.patiently(() => this.reach(() => super.post(path, body)))
    const before = await this.#said(path)
    for (let tries = 0; ; tries += 1) {
      try {
        const answer = await this.reach(() => super.post(path, body))
        if (!unacknowledged.safeParse(answer).success) return answer
      } catch (error) {
        if (tries > 0 && isDone(path, error)) return {}
        if (!(error instanceof Away)) throw error
      }
      if (tries > 50) throw new Error(`${path} was never taken`)
      await this.patiently(() => this.reach(() => super.post('/sim/idle', { timeoutMs: 60_000 })))
      if (before !== null && ((await this.#said(path)) ?? 0) > before) return {}
      this.again.push(`${path} ${JSON.stringify(body)}`)
    }
  }

  /** All that the platforms took, however long the answer takes to come. */
  async sentSoFar(): Promise<number> {
    return sent.parse(await this.get('/sim/sent')).length
  }

  protected async reach(call: () => Promise<unknown>): Promise<unknown> {
    try {
      return await call()
    } catch (error) {
      if (error instanceof TypeError) throw new Away(String(error.cause ?? error), { cause: error })
      // It listens before all of it is there; whether all rest is asked of the database, which may be away as well;
      // and what a killed process was sending rests only after its lease, most of a minute later.
      if (/ answered (404: Not found|503)|sim\/(idle|clock) answered (408|500)/.test(String(error)))
        throw new Away('starting', { cause: error })
      throw error
    }
  }

  protected async patiently(call: () => Promise<unknown>): Promise<unknown> {
    const until = Date.now() + 120_000
    for (;;) {
      try {
        return await call()
      } catch (error) {
        if (!(error instanceof Away) || Date.now() > until) throw error
        await wait(50)
      }
    }
  }

  /** How much this person has written so far; null for what leaves no trace of its own. */
  async #said(path: string): Promise<number | null> {
    const [, , channel = '', person = '', what = ''] = path.split('/')
    if (channel === 'telegram' && what !== 'press') {
      const all = chat.parse(
        await this.patiently(() => this.reach(() => super.get(`/sim/telegram/${person}/chat`))),
      )
      return all.filter(({ from }) => from === 'person').length
    }
    if (channel !== 'slack' || what !== 'message') return null
    const all = messages.parse(
      await this.patiently(() => this.reach(() => super.get(`/sim/slack/${person}/messages`))),
    )
    return all.filter(({ from }) => from !== 'bot').length
  }
}

/** The platform shows the person that the app did not answer. */
const unacknowledged = z.object({ acknowledged: z.literal(false) })

/** On a second try: the button or the form that is gone was taken the first time; the clock is there already. */
const isDone = (path: string, error: unknown): boolean =>
  /\/(press|submit|clock)$/.test(path) && / answered 400/.test(String(error))
