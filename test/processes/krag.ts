/** Real processes of the product: started, waited for, killed by their pid, started again. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

export type Settings = Readonly<Record<string, string>>
export type Krag = {
  readonly pid: number
  /** From the start to the line that says it is ready. */
  readonly readyMs: number
  /** Everything it said on both outputs. */
  said(): string
  /** False as soon as it has ended, whoever ended it. */
  lives(): boolean
  /** kill -9, and gone when this resolves. */
  kill(): Promise<void>
  /** As Ctrl-C does it. Resolves to the exit code. */
  stop(): Promise<number | null>
}

/** What ended before it was ready. */
export class NotReady extends Error {
  readonly code: number | null
  constructor(said: string, code: number | null) {
    super(`it ended with ${code} before it was ready:\n${said}`)
    this.code = code
  }
}

const readyLine = /https?:\/\/\S+.*\n|gotow.*\n/i

/** Starts a script of the project and waits until it says that it is ready. Throws NotReady. */
export const startKrag = async (
  settings: Settings,
  script = 'bots/main.ts',
  options: readonly string[] = [],
): Promise<Krag> => {
  const began = performance.now()
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...options], {
    cwd: root,
    env: { ...clean(process.env), LOG_LEVEL: 'warn', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  living.add(child)
  let said = ''
  let out = ''
  child.stdout.on('data', (piece: Buffer) => {
    said += piece
    out += piece
  })
  child.stderr.on('data', (piece: Buffer) => {
    said += piece
  })
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', () => readyLine.test(out) && resolve())
    child.once('exit', (code) => {
      living.delete(child)
      reject(new NotReady(said, code))
    })
  })
  return {
    pid: child.pid ?? 0,
    readyMs: performance.now() - began,
    said: () => said,
    lives: () => !ended(child),
    kill: async () => void (await endBy(child, 'SIGKILL')),
    stop: () => endBy(child, 'SIGINT'),
  }
}

/** A port nobody listens on now. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port was given')
  return address.port
}

const ended = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null
const endBy = async (child: ChildProcess, signal: 'SIGKILL' | 'SIGINT'): Promise<number | null> => {
  if (ended(child)) return child.exitCode
  const gone = once(child, 'exit')
  child.kill(signal)
  await gone
  return child.exitCode
}

/** The settings of whoever runs the tests are not those of what is tested. */
const clean = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(env).filter(
      ([name]) =>
        !/^(KRAG|TELEGRAM|SLACK)_|^(PORT|HOST|DATABASE_URL|REDIS_URL|LOG_LEVEL|NODE_ENV|VITEST)/.test(name),
    ),
  )

// A test that ended badly leaves nothing running.
const living = new Set<ChildProcess>()
process.on('exit', () => {
  for (const child of living) child.kill('SIGKILL')
})
