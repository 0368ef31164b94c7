import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import { freePort } from '../../processes/krag.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** The local platforms in a process of their own. */
const start = (env: Record<string, string>, ...options: string[]) => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'bots/playground/main.ts', ...options], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', ...env },
  })
  const said = { out: '', err: '' }
  child.stderr.on('data', (part) => {
    said.err += part
  })
  const ready = new Promise<void>((resolve) => {
    child.stdout.on('data', (part) => {
      said.out += part
      if (said.out.includes('\n')) resolve()
    })
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await ended
  })
  return { child, said, ready, ended }
}
const folder = (): string => {
  const path = mkdtempSync(join(tmpdir(), 'krag-alone-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

it('stands alone, ends when asked to, and remembers what was said', async () => {
  const port = String(await freePort())
  const env = { PORT: port, KRAG_DATA: folder() }
  const first = start(env)
  await Promise.race([first.ready, first.ended])
  const chat = `http://127.0.0.1:${port}/sim/telegram/anna`
  await fetch(`${chat}/text`, { method: 'POST', body: JSON.stringify({ text: 'dzień dobry' }) })
  first.child.kill('SIGTERM')
  expect(await first.ended).toBe(0)
  expect(first.said.err).toBe('')
  const second = start(env)
  await Promise.race([second.ready, second.ended])
  expect(await (await fetch(`${chat}/chat`)).json()).toMatchObject([{ text: 'dzień dobry' }])
})

it.each([
  ['a real token', { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's' }, [], /real token/],
  ['another machine', { HOST: '0.0.0.0' }, [], /HOST/],
  ['a wrong option', {}, ['--what'], /--slack-events/],
])('refuses %s in one sentence', async (_name, env, options, sentence) => {
  const { ended, said } = start({ PORT: '3000', KRAG_DATA: folder(), ...env }, ...options)
  expect(await ended).toBe(2)
  expect(said.err.trim().split('\n')).toHaveLength(1)
  expect(said.err).toMatch(sentence)
  expect(said.out).toBe('')
})
