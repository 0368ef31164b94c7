import { fileURLToPath } from 'node:url'
import { drizzle as overPgliteClient } from 'drizzle-orm/pglite'
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator'
import { drizzle as overPostgresClient } from 'drizzle-orm/postgres-js'
import { migrate as migratePostgres } from 'drizzle-orm/postgres-js/migrator'
import type { Database } from './database.ts'
import { openEmbedded } from './embedded.ts'
import { connect, openPostgres } from './postgres.ts'

export type DatabaseSettings = {
  /** DATABASE_URL; null: embedded. */
  readonly databaseUrl: string | null
  /** KRAG_DATA: the folder of the embedded database. */
  readonly dataFolder: string
  /** KRAG_FRESH: whatever is stored is thrown away first. */
  readonly fresh: boolean
}

/** Opens the database that the settings name; `migrate` it before use. Throws DatabaseUnavailable, one clear sentence. */
export const openDatabase = async (settings: DatabaseSettings): Promise<Database> => {
  if (settings.databaseUrl === null) return await openEmbedded(settings.dataFolder, settings.fresh)
  const database = await openPostgres(settings.databaseUrl)
  if (settings.fresh)
    await database.script(
      'drop schema if exists drizzle cascade; drop schema public cascade; create schema public',
    )
  return database
}

/** Brings the tables up to this version. Several processes may call it at once: one does it, the others wait. */
export const migrate = async (database: Database): Promise<void> => {
  if (database.kind === 'embedded') {
    await migratePglite(overPgliteClient(database.pglite), { migrationsFolder })
    return
  }
  const client = connect(database.url, 1)
  try {
    await client.unsafe(`select pg_advisory_lock(${migrationLock})`)
    await migratePostgres(overPostgresClient(client), { migrationsFolder })
  } finally {
    // Ending the session gives the lock back.
    await client.end({ timeout: 5 })
  }
}

const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url))
const migrationLock = 5_724_001
