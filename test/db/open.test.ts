import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DatabaseUnavailable } from '../../db/database.ts'
import { takeLock } from '../../db/lock.ts'
import { migrate, openDatabase } from '../../db/open.ts'
import { databaseUrl, emptyServerDatabase } from './database.ts'

let folder: string
const started: ChildProcess[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'krag-open-'))
})
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})
const open = (given: { databaseUrl?: string; dataFolder?: string; fresh?: boolean }) =>
  openDatabase({ databaseUrl: null, dataFolder: folder, fresh: false, ...given })

describe('the embedded database in its folder', () => {
  it('starts anew when asked, keeps what is stored then, and lets nobody else in meanwhile', async () => {
    mkdirSync(join(folder, 'database'))
    writeFileSync(join(folder, 'database', 'PG_VERSION'), 'of some other time')
    const first = await open({ fresh: true })
    await migrate(first)
    await first.query(`insert into organisation values ('o', 'O')`)
    await expect(open({})).rejects.toThrow(/Another Krąg \(process \d+\) works on the data in .*: stop it/)
    await first.close()
    expect(existsSync(join(folder, 'database.lock'))).toBe(false)
    const second = await open({})
    await migrate(second)
    expect(await second.query('select name from organisation')).toEqual([{ name: 'O' }])
    await second.close()
  }, 180_000)

  it('says so when the folder can not be written', async () => {
    writeFileSync(join(folder, 'file'), '')
    await expect(open({ dataFolder: join(folder, 'file', 'data') })).rejects.toThrow(DatabaseUnavailable)
  })
})

describe('the lock', () => {
  const file = () => join(folder, 'database.lock')

  it('is refused while another process has it, and free after its kill -9', async () => {
    const child = await holder()
    expect(takeLock(file())).toEqual({ heldBy: child.pid })
    child.kill('SIGKILL')
    await once(child, 'exit')
    const lock = takeLock(file())
    expect(lock).toHaveProperty('release')
    if ('release' in lock) lock.release()
    expect(existsSync(file())).toBe(false)
  })

  it('does not believe in a pid that was given out again', () => {
    writeFileSync(file(), `${process.ppid} long-ago`)
    expect(takeLock(file())).toHaveProperty('release')
    expect(readFileSync(file(), 'utf8')).toMatch(new RegExp(`^${process.pid} `))
  })

  it('goes to one of several that find it stale at the same time', async () => {
    writeFileSync(file(), '999999999 long-ago')
    const answers = await Promise.all(Array.from({ length: 4 }, () => holder().catch(() => null)))
    expect(answers.filter((child) => child !== null)).toHaveLength(1)
  })

  /** A process that takes the lock and keeps it; rejects when it does not get it. */
  const holder = async (): Promise<ChildProcess> => {
    const code = `import { takeLock } from ${JSON.stringify(new URL('../../db/lock.ts', import.meta.url).href)}
      const lock = takeLock(${JSON.stringify(file())})
      console.log('heldBy' in lock ? 'refused' : 'taken')
      setInterval(() => {}, 1000)`
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    started.push(child)
    const [said] = await once(child.stdout, 'data')
    if (String(said).trim() !== 'taken') throw new Error('refused')
    return child
  }
})

describe('a server that does not answer', () => {
  it.each([
    [
      'postgres://krag:secret@127.0.0.1:1/krag',
      /at postgres:\/\/krag:…@127.0.0.1:1\/krag can't be reached \(ECONNREFUSED\)/,
    ],
    ['postgres://127.0.0.1:bad', /is not an address: DATABASE_URL looks like/],
  ])('is named in one sentence: %s', async (url, sentence) => {
    await expect(open({ databaseUrl: url })).rejects.toThrow(sentence)
    await expect(open({ databaseUrl: url })).rejects.toThrow(DatabaseUnavailable)
  })

  it('db:migrate prints that sentence alone and exits with 2', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'db/migrate.ts'], {
      env: { ...process.env, DATABASE_URL: 'postgres://127.0.0.1:1/krag' },
      stdio: ['ignore', 'inherit', 'pipe'],
    })
    let said = ''
    child.stderr.on('data', (chunk) => {
      said += chunk
    })
    const [code] = await once(child, 'close')
    expect(code).toBe(2)
    expect(said).toMatch(
      /^The database at \S+ can't be reached \(ECONNREFUSED\): start PostgreSQL, or correct DATABASE_URL\.\n$/,
    )
  })
})

describe.skipIf(databaseUrl === null)('on PostgreSQL', () => {
  it('four instances that start together migrate once', async () => {
    const url = await emptyServerDatabase()
    const databases = await Promise.all(Array.from({ length: 4 }, () => open({ databaseUrl: url })))
    await Promise.all(databases.map(migrate))
    const [database] = databases
    const applied = await database?.query('select hash from drizzle.__drizzle_migrations')
    expect(new Set(applied?.map(({ hash }) => hash)).size).toBe(applied?.length)
    expect(await database?.query('select 1 from organisation')).toEqual([])
    await Promise.all(databases.map((each) => each.close()))
  })

  it('starts anew when asked', async () => {
    const url = await emptyServerDatabase()
    const first = await open({ databaseUrl: url })
    await migrate(first)
    await first.query(`insert into organisation values ('o', 'O')`)
    await first.close()
    const fresh = await open({ databaseUrl: url, fresh: true })
    await migrate(fresh)
    expect(await fresh.query('select * from organisation')).toEqual([])
    await fresh.close()
  })

  it('says when there is no such database', async () => {
    const url = new URL(databaseUrl ?? '')
    url.pathname = '/krag_there_is_none'
    await expect(open({ databaseUrl: url.href })).rejects.toThrow(
      /does not exist: create it, or correct DATABASE_URL/,
    )
  })
})
