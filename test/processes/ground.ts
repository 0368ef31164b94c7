/** Where a started product keeps its data: a folder, or a database and Redis keys of its own. Thrown away afterwards. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import postgres from 'postgres'
import type { Settings } from './krag.ts'

export type Ground = {
  readonly kind: 'embedded' | 'servers'
  readonly settings: Settings
  readonly folder: string
  /** SQL on the product's own database; null while embedded (one process only may open it). */
  readonly sql: postgres.Sql | null
  /** Redis, and the prefix of the product's keys. */
  readonly redis: { readonly client: Redis; readonly prefix: string } | null
  throwAway(): Promise<void>
}

export const servers = (): { databaseUrl: string; redisUrl: string } | null => {
  const { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl } = process.env
  return databaseUrl && redisUrl ? { databaseUrl, redisUrl } : null
}

/** The grounds that can be had here, for describe.each. */
export const groundKinds = (): readonly Ground['kind'][] =>
  servers() === null ? ['embedded'] : ['embedded', 'servers']

export const openGround = (kind: Ground['kind']): Promise<Ground> =>
  kind === 'embedded' ? Promise.resolve(embedded()) : onServers()

const embedded = (): Ground => {
  const folder = mkdtempSync(join(tmpdir(), 'krag-process-'))
  return {
    kind: 'embedded',
    settings: { KRAG_DATA: folder },
    folder,
    sql: null,
    redis: null,
    throwAway: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

let made = 0
const onServers = async (): Promise<Ground> => {
  const urls = servers()
  if (urls === null) throw new Error('DATABASE_URL and REDIS_URL are not set')
  made += 1
  const name = `krag_torture_${process.pid}_${made}_${Date.now().toString(36)}`
  const url = new URL(urls.databaseUrl)
  const server = connect(urls.databaseUrl)
  await server.unsafe(`create database ${name}`)
  url.pathname = `/${name}`
  const folder = mkdtempSync(join(tmpdir(), 'krag-process-'))
  const sql = connect(url.href)
  const client = new Redis(urls.redisUrl, { maxRetriesPerRequest: 2 })
  const prefix = `krag:${name}`
  return {
    kind: 'servers',
    settings: { DATABASE_URL: url.href, REDIS_URL: urls.redisUrl, KRAG_DATA: folder },
    folder,
    sql,
    redis: { client, prefix },
    throwAway: async () => {
      await sql.end({ timeout: 1 })
      await server.unsafe(`drop database if exists ${name} with (force)`)
      await server.end({ timeout: 1 })
      await forget(client, prefix)
      client.disconnect()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const connect = (url: string): postgres.Sql => postgres(url, { max: 2, onnotice: () => {} })

/** What a flushed Redis is to the product, without touching anybody else's keys. */
export const forget = async (client: Redis, prefix: string): Promise<void> => {
  for await (const keys of client.scanStream({ match: `${prefix}:*`, count: 1000 })) {
    const found: string[] = keys
    if (found.length > 0) await client.del(...found)
  }
}
