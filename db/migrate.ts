import { existsSync } from 'node:fs'
import { DatabaseUnavailable } from './database.ts'
import { migrate, openDatabase } from './open.ts'

/** `npm run db:migrate`: brings the tables of DATABASE_URL, or of the embedded database in KRAG_DATA, up to date. */
if (existsSync('.env')) process.loadEnvFile()

try {
  const database = await openDatabase({
    databaseUrl: process.env.DATABASE_URL || null,
    dataFolder: process.env.KRAG_DATA || '.krag',
    fresh: false,
  })
  await migrate(database)
  await database.close()
} catch (error) {
  if (!(error instanceof DatabaseUnavailable)) throw error
  console.error(error.message)
  process.exitCode = 2
}
