import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, onTestFinished } from 'vitest'
import type { Database } from '../../db/database.ts'
import { overPglite, parsers } from '../../db/embedded.ts'
import { migrate } from '../../db/open.ts'
import { openPostgres } from '../../db/postgres.ts'
import { seedPlayground } from '../../db/seed.ts'
import { fixtures } from './fixtures.ts'

/** The PostgreSQL to test on; null: only the embedded database. */
export const databaseUrl = process.env.DATABASE_URL || null
/** For describe.each: what must hold on both. */
export const databaseKinds: readonly Database['kind'][] =
  databaseUrl === null ? ['embedded'] : ['embedded', 'postgres']

/** An empty migrated database of its own, thrown away afterwards; the kind that the environment names. */
export const freshDatabase = async (
  kind: Database['kind'] = databaseUrl === null ? 'embedded' : 'postgres',
): Promise<Database> => {
  if (kind === 'embedded') return await freshEmbedded()
  const database = await cloneOfTemplate()
  opened.push(database)
  // The server has connections for a hundred; a file of tests would keep ten for each.
  afterThisTest(() => database.close())
  return database
}

/** The address of a database without any tables on the server. */
export const emptyServerDatabase = async (): Promise<string> => urlOf(await createDatabase(''))

/** An empty one with the playground's people in it. */
export const seededDatabase = async (kind?: Database['kind']): Promise<Database> => {
  const database = await freshDatabase(kind)
  await seedPlayground(database, fixtures.at)
  return database
}

export { fixtures }

type Embedded = Extract<Database, { kind: 'embedded' }>

const opened: Database[] = []
const created: string[] = []

afterAll(async () => {
  await Promise.all(
    opened.map((database) =>
      database.kind === 'embedded' && database.pglite.closed ? null : database.close(),
    ),
  )
  for (const name of created.reverse()) await onServer(`drop database if exists ${name} with (force)`)
})

const migrationsFolder = new URL('../../db/migrations/', import.meta.url)
const fingerprint = (): string => {
  const hash = createHash('sha256')
  for (const file of readdirSync(migrationsFolder).sort())
    if (file.endsWith('.sql')) hash.update(readFileSync(new URL(file, migrationsFolder)))
  return hash.digest('hex').slice(0, 12)
}

const idle: Embedded[] = []

/** Starting one takes a second: after its test it is emptied and given to the next. */
const freshEmbedded = async (): Promise<Database> => {
  const database = idle.pop() ?? overPglite(await copyOfPrepared())
  if (!opened.includes(database)) opened.push(database)
  afterThisTest(async () => {
    if (database.pglite.closed) return
    await empty(database)
    idle.push(database)
  })
  return database
}

const afterThisTest = (then: () => Promise<void>): void => {
  try {
    onTestFinished(then)
  } catch {
    // Made for a whole file, outside of any test: kept until its end.
  }
}

const empty = async (database: Embedded): Promise<void> => {
  const tables = await database.query(
    `select quote_ident(tablename) as name from pg_tables where schemaname = 'public'`,
  )
  await database.script(`reset search_path; drop schema if exists bullmq cascade;
    truncate ${tables.map(({ name }) => name).join(', ')} restart identity`)
}

let prepared: Promise<Blob> | undefined
const copyOfPrepared = async (): Promise<PGlite> => {
  prepared ??= prepare(join(tmpdir(), `krag-test-${fingerprint()}.tar.gz`))
  return await PGlite.create({ loadDataDir: await prepared, parsers })
}

/** A migrated data directory, made once and kept for later runs: starting from it takes a third of the time. */
const prepare = async (file: string): Promise<Blob> => {
  if (!existsSync(file)) {
    const pglite = await PGlite.create({ parsers })
    await migrate(overPglite(pglite))
    const dump = await pglite.dumpDataDir('gzip')
    await pglite.close()
    writeFileSync(`${file}.${process.pid}`, Buffer.from(await dump.arrayBuffer()))
    renameSync(`${file}.${process.pid}`, file)
  }
  return new Blob([readFileSync(file)])
}

let template: Promise<string> | undefined
const cloneOfTemplate = async (): Promise<Database> => {
  template ??= makeTemplate()
  const name = await createDatabase(`template ${await template}`)
  return await openPostgres(urlOf(name))
}

const makeTemplate = async (): Promise<string> => {
  const name = await createDatabase('')
  const database = await openPostgres(urlOf(name))
  await migrate(database)
  await database.close()
  return name
}

const createDatabase = async (options: string): Promise<string> => {
  const name = `krag_test_${process.pid}_${Date.now().toString(36)}_${created.length}`
  created.push(name)
  await onServer(`create database ${name} ${options}`)
  return name
}

const onServer = async (text: string): Promise<void> => {
  const server = await openPostgres(urlOf(null))
  try {
    await server.script(text)
  } finally {
    await server.close()
  }
}

const urlOf = (name: string | null): string => {
  if (databaseUrl === null) throw new Error('DATABASE_URL is not set')
  const url = new URL(databaseUrl)
  if (name !== null) url.pathname = `/${name}`
  return url.href
}
