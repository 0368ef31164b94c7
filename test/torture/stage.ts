/** The product as processes, people who write numbered words on it, and the count of what became of each. */
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { startApart } from '../processes/apart.ts'
import { type Ground, openGround } from '../processes/ground.ts'
import { ledgerOf, type Party } from '../processes/killed-visit.ts'
import { freePort, type Settings, startKrag } from '../processes/krag.ts'
import { balance, readSent, type Sent } from '../processes/ledger.ts'
import { SturdyWorld } from '../processes/sturdy-world.ts'
import { type Company, startCompany } from '../processes/three.ts'
import type { Outcome } from './fault.ts'

export type Stage = {
  readonly ground: Ground
  readonly world: SturdyWorld
  readonly origin: string
  /** The one that serves the platforms. */
  readonly main: Party
  readonly workers: readonly Party[]
  readonly talk: Talk
  /** Waits until all rest, stops everything and counts. */
  settle(many: number): Promise<Outcome>
  /** Ends what still runs, whatever happened. */
  end(): Promise<void>
}

/** One process that does everything. `more` are settings of its own. */
export const openStage = async (kind: Ground['kind'], more: Settings = {}): Promise<Stage> => {
  const ground = await openGround(kind)
  const port = await freePort()
  const settings = { ...ground.settings, ...more, PORT: String(port) }
  const main = { settings, krag: await startKrag(settings) }
  return stageOf(ground, { origin: `http://127.0.0.1:${port}`, bots: main, workers: [] })
}

/** One process of bots and platforms, and two workers. */
export const openWideStage = async (): Promise<Stage> => {
  const ground = await openGround('servers')
  return stageOf(ground, await startCompany(ground))
}

/** The platforms live on in a process of their own, whatever becomes of the bots; Slack comes by Socket Mode. */
export const openApartStage = async (kind: Ground['kind']): Promise<Stage> => {
  const ground = await openGround(kind)
  const { origin, platforms, bots } = await startApart(ground, 'socket')
  return stageOf(ground, { origin, bots, workers: [] }, platforms)
}

const stageOf = (
  ground: Ground,
  { origin, bots, workers }: Company,
  platforms: Party | null = null,
): Stage => {
  const world = new SturdyWorld(origin)
  const all = [bots, ...workers, ...(platforms ? [platforms] : [])]
  // Platforms in a process of their own know nothing of the queue: the bots are asked.
  const rest = async (): Promise<void> => {
    if (platforms) await until(() => restsAt(`http://127.0.0.1:${bots.settings.PORT}`), 'rest', 90_000)
    await world.post('/sim/idle', { timeoutMs: 120_000 })
    if (platforms) await until(() => restsAt(`http://127.0.0.1:${bots.settings.PORT}`), 'rest', 90_000)
  }
  const talk = new Talk(world, rest)
  const end = async (): Promise<void> => {
    await Promise.all(all.map(({ krag }) => krag.kill()))
    await ground.throwAway()
  }
  const settle = async (many: number): Promise<Outcome> => {
    await rest()
    const sent = readSent(await world.get('/sim/sent'))
    const codes = await Promise.all(all.map(({ krag }) => krag.stop()))
    const ledger = await ledgerOf(ground)
    const { lost, doubled, unknown, where } = balance(ledger, sent)
    const words = talk.count(sent)
    const undelivered = ledger.rows.filter(({ status }) => status === 'unknown' || status === 'failed').length
    const missing = Math.max(0, words.missing.length - undelivered)
    const late = ledger.rows.flatMap((row) => (row.status === 'sent' && row.late !== null ? [row.late] : []))
    const notes = [
      ...where,
      ...(missing > 0 ? [`written and not passed on: ${words.missing.join(' ')}`] : []),
      ...words.doubled.map((word) => `passed on twice: ${word}`),
      ...(ledger.inputsSetAside > 0 ? [`inputs set aside: ${ledger.inputsSetAside}`] : []),
      ...(ledger.untold > 0 ? [`doubts that nobody was told of: ${ledger.untold}`] : []),
      ...(ledger.timersDue > 0 ? [`timers that did not fire: ${ledger.timersDue}`] : []),
      ...codes.filter((code) => code !== 0).map((code) => `a process ended with ${code}`),
    ]
    return {
      many,
      lost: lost + missing + ledger.inputsSetAside + ledger.untold + ledger.timersDue,
      doubled: doubled + words.doubled.length,
      unknown,
      worstLateMs: Math.round(Math.max(0, ...late) * 1000),
      notes,
    }
  }
  return { ground, world, origin, main: bots, workers, talk, settle, end }
}

/**
 * Anna and Marta in a talk from human to human: each word is passed on exactly once, from Telegram to the thread in
 * Slack and back. Words are numbered, so that every single one can be looked for.
 */
export class Talk {
  readonly #world: SturdyWorld
  readonly #rest: () => Promise<void>
  #words: string[] = []
  readonly #strangers: string[] = []

  constructor(world: SturdyWorld, rest: () => Promise<void>) {
    this.#world = world
    this.#rest = rest
  }

  async open(): Promise<void> {
    await this.#world.write('Anna', 'człowiek')
    await this.anna()
    await until(async () => (await this.#findThread()) !== null, 'her word in a thread')
    await this.#rest()
  }
  /** Resolves as soon as the platform has the word; the bots may not have heard it yet. */
  async anna(): Promise<string> {
    const word = this.#next('a')
    await this.#world.post('/sim/telegram/anna/text', { text: word })
    return word
  }
  async marta(): Promise<string> {
    const word = this.#next('m')
    const root = await this.#thread()
    await this.#world.post('/sim/slack/marta/message', { channel: root.channel, text: word, thread: root.id })
    return word
  }
  /** Somebody new writes for the first time and must get an answer. */
  async stranger(): Promise<void> {
    const name = `Gość${this.#strangers.length + 1}`
    const person = z
      .object({ id: z.string() })
      .parse(await this.#world.post('/sim/people', { name, channel: 'telegram' }))
    this.#strangers.push(person.id)
    await this.#world.post(`/sim/telegram/${person.id}/text`, { text: 'dzień dobry' })
  }
  /** Words that were not passed on, and those that were more than once. */
  count(sent: Sent): { missing: string[]; doubled: string[] } {
    const times = (word: string): number =>
      sent.filter(
        ({ channel, method, params }) =>
          channel === (word.startsWith('a') ? 'slack' : 'telegram') &&
          (method === 'chat.postMessage' || method === 'sendMessage') &&
          new RegExp(`\\b${word}\\b`).test(params.text ?? ''),
      ).length
    return {
      missing: this.#words.filter((word) => times(word) === 0),
      doubled: this.#words.filter((word) => times(word) > 1),
    }
  }

  #next(who: 'a' | 'm'): string {
    const word = `${who}word${this.#words.length + 1}x`
    this.#words = [...this.#words, word]
    return word
  }
  async #thread(): Promise<{ id: string; channel: string }> {
    const found = await this.#findThread()
    if (!found) throw new Error('none of her words is in a thread')
    return found
  }
  /** Where Anna's words arrive. */
  async #findThread(): Promise<{ id: string; channel: string } | null> {
    const all = z
      .array(z.object({ channel: z.string(), thread: z.string().nullable(), text: z.string() }))
      .parse(await this.#world.get('/sim/slack/marta/messages'))
    const passedOn = all.findLast(({ thread, text }) => thread !== null && text.includes('aword'))
    return passedOn?.thread ? { id: passedOn.thread, channel: passedOn.channel } : null
  }
}

/** Nothing is due, on its way or ready in the queue of these bots. */
const restsAt = async (origin: string): Promise<boolean> => {
  try {
    const metrics = await (await fetch(`${origin}/metrics`)).text()
    return /^krag_due 0$/m.test(metrics) && /^krag_sending 0$/m.test(metrics)
  } catch {
    return false
  }
}

/** kill -9, and started again with the same settings. */
export const strike = async (party: Party): Promise<void> => {
  await party.krag.kill()
  party.krag = await startKrag(party.settings)
}

/** Waits for a condition, not for a time. */
export const until = async (holds: () => Promise<boolean>, what: string, ms = 60_000): Promise<void> => {
  const end = Date.now() + ms
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited ${ms} ms in vain for: ${what}`)
    await wait(10)
  }
}
