import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { fileJournal } from '../../../bots/playground/platform/journal.ts'
import { changeSet, openStore } from '../../../bots/playground/slack/state/store.ts'
import { BOT_TOKEN, GENERAL } from '../../../bots/playground/slack/workspace.ts'
import { plain, type Stage, stage } from './stage.ts'

const button = [{ type: 'actions', elements: [{ type: 'button', action_id: 'go', text: plain('Idź') }] }]
const home = { type: 'home', blocks: button }

type Step =
  | { do: 'post' | 'say'; text: string; reply: boolean }
  | { do: 'update' | 'delete' | 'react' | 'pin'; nth: number }
  | { do: 'channel'; name: string; isPrivate: boolean }
  | { do: 'publish' | 'person' | 'open' | 'tick' }
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constantFrom('post' as const, 'say' as const),
    text: fc.string({ maxLength: 30 }),
    reply: fc.boolean(),
  }),
  fc.record({
    do: fc.constantFrom('update' as const, 'delete' as const, 'react' as const, 'pin' as const),
    nth: fc.nat(9),
  }),
  fc.record({
    do: fc.constant('channel' as const),
    name: fc.stringMatching(/^[a-ząęół-]{1,8}$/),
    isPrivate: fc.boolean(),
  }),
  fc.record({ do: fc.constantFrom('publish' as const, 'person' as const, 'open' as const, 'tick' as const) }),
)

const answered = z.object({ ok: z.boolean(), ts: z.string().optional() })
const call = async (local: Stage, method: string, args: object) => {
  const answer = await fetch(local.apiUrl + method, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${BOT_TOKEN}` },
    body: JSON.stringify(args),
  })
  return answered.parse(await answer.json())
}
/** Does one step, allowed or refused; refusals are part of the game. */
const walk = async (local: Stage, each: Step, said: string[]): Promise<void> => {
  const channel = GENERAL.id
  switch (each.do) {
    case 'post': {
      const answer = await call(local, 'chat.postMessage', {
        channel,
        text: each.text,
        blocks: button,
        ...(each.reply && said[0] && { thread_ts: said[0] }),
      })
      if (answer.ts) said.push(answer.ts)
      return
    }
    case 'say':
      await local.act('message', { channel, text: each.text || '?', thread: null })
      return
    case 'update':
      await call(local, 'chat.update', { channel, ts: said[each.nth] ?? '1.000000', text: 'zmieniona' })
      return
    case 'delete':
      await call(local, 'chat.delete', { channel, ts: said[each.nth] ?? '1.000000' })
      return
    case 'react':
      await call(local, 'reactions.add', { channel, timestamp: said[each.nth] ?? '1.000000', name: 'ok' })
      return
    case 'pin':
      await call(local, 'pins.add', { channel, timestamp: said[each.nth] ?? '1.000000' })
      return
    case 'channel':
      await call(local, 'conversations.create', { name: each.name, is_private: each.isPrivate })
      return
    case 'publish':
      await call(local, 'views.publish', { user_id: 'U0MARTA', view: home })
      return
    case 'person':
      await local.slack.addPerson({ name: 'Ewa', role: 'specialist' })
      return
    case 'open':
      await call(local, 'conversations.open', { users: 'U0MARTA' })
      return
    case 'tick':
      local.clock.now += 60_000
      return
    default:
      return each satisfies never
  }
}

/** Everything that anybody can see. */
const all = async (local: Stage): Promise<unknown> => {
  const people = local.slack.people()
  const seen = []
  for (const { id } of people)
    seen.push([
      await local.look('messages', '', id),
      await local.look('channels', '', id),
      await local.look('view', '', id),
    ])
  return JSON.parse(JSON.stringify({ people, seen }))
}

describe('what the local Slack remembers', () => {
  it('is the same after a restart, whatever happened before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const folder = mkdtempSync(join(tmpdir(), 'krag-slack-'))
        const before = await stage({ folder, pacing: null })
        const said: string[] = []
        for (const each of steps) await walk(before, each, said)
        const remembered = await all(before)
        await before.close()
        const after = await stage({ folder, pacing: null })
        expect(await all(after)).toEqual(remembered)
        const next = await call(after, 'chat.postMessage', { channel: GENERAL.id, text: 'dalej' })
        expect(said.every((ts) => Number(ts) < Number(next.ts))).toBe(true)
        await after.close()
        rmSync(folder, { recursive: true })
      }),
      { numRuns: 40, seed: 20_261_122 },
    )
  })
  it('survives a journal cut in the middle of a line', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'krag-slack-'))
    const before = await stage({ folder })
    await before.act('message', { channel: 'ogolny', text: 'zostaje' })
    const remembered = await all(before)
    await before.close()
    appendFileSync(join(folder, 'slack.jsonl'), '[{"table":"messages","key":"C0OGOLNY:9","row":{"chan')
    const after = await stage({ folder })
    expect(await all(after)).toEqual(remembered)
    await after.close()
    rmSync(folder, { recursive: true })
  })
  it('a change that fails half-way leaves nothing behind', () => {
    const folder = mkdtempSync(join(tmpdir(), 'krag-slack-'))
    const store = openStore(fileJournal(join(folder, 'a.jsonl'), (json) => changeSet.parse(json)))
    const half = () =>
      store.change(() => {
        store.meta.put('meta', { sequence: 1, lastTs: 1 })
        throw new Error('half-way')
      })
    expect(half).toThrow('half-way')
    expect(store.meta.get('meta')).toBeUndefined()
    expect(() => store.meta.put('meta', { sequence: 1, lastTs: 1 })).toThrow('only inside a change')
    store.close()
    rmSync(folder, { recursive: true })
  })
})
