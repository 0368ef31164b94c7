import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

export type Krag = {
  readonly url: string
  readonly child: ChildProcess
  /** What it wrote so far. */
  out(): string
  err(): string
  /** Resolves with the exit code; null after a signal. */
  readonly ended: Promise<number | null>
}

const running = new Set<ChildProcess>()

/** Starts bots/main.ts in a process of its own, with nothing of this one's settings. */
export const startKrag = (env: Record<string, string>): Krag => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'bots/main.ts'], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...env },
  })
  running.add(child)
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', (code) => {
      running.delete(child)
      resolve(code)
    })
  })
  return { url: `http://127.0.0.1:${env.PORT}`, child, out: () => out, err: () => err, ended }
}

/** For afterEach: nobody outlives a test. */
export const killAll = (): void => {
  for (const child of running) child.kill('SIGKILL')
}

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

export const temporaryFolder = (): { path: string; remove: () => void } => {
  const path = mkdtempSync(join(tmpdir(), 'krag-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** A call of the playground's control API. */
export const simOf =
  (url: string) =>
  async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(`${url}/sim/${path}`, {
      method,
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }
