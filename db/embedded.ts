import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { type Database, DatabaseUnavailable, type Param } from './database.ts'
import { keepPlans } from './kept-plans.ts'
import { takeLock } from './lock.ts'

/** PostgreSQL inside this process, its files in `<folder>/database`. Throws DatabaseUnavailable when another has it. */
export const openEmbedded = async (folder: string, fresh: boolean): Promise<Database> => {
  const path = join(folder, 'database')
  makeFolder(folder)
  const lock = takeLock(`${path}.lock`)
  if ('heldBy' in lock)
    throw new DatabaseUnavailable(
      `Another Krąg (process ${lock.heldBy}) works on the data in ${folder}: stop it, or set KRAG_DATA to another folder.`,
    )
  try {
    if (fresh) rmSync(path, { recursive: true, force: true })
    const database = overPglite(await PGlite.create({ dataDir: path, relaxedDurability: false, parsers }))
    return {
      ...database,
      close: async () => {
        await database.close()
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw new DatabaseUnavailable(
      `The data in ${path} can't be opened (${String(error)}): restore a copy, or start anew with KRAG_FRESH=1.`,
    )
  }
}

/** How the embedded database must read its types to answer as PostgreSQL does; for PGlite.create. */
export const parsers = {
  20: (text: string) => text,
  1184: (text: string) => new Date(text).toISOString(),
}

/** The interface over an instance that was opened with `parsers`. */
export const overPglite = (pglite: PGlite): Extract<Database, { kind: 'embedded' }> => {
  const kept = keepPlans(pglite)
  return {
    kind: 'embedded',
    pglite,
    query: async (text, params = []) =>
      (await kept(text, params)) ??
      (await pglite.query<Record<string, unknown>>(text, params.map(toWire))).rows,
    script: async (text) => {
      await pglite.exec(text)
    },
    close: () => pglite.close(),
  }
}

const toWire = (param: Param): unknown => (typeof param === 'bigint' ? String(param) : param)

const makeFolder = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new DatabaseUnavailable(
      `The folder ${folder} can't be written (${String(error)}): set KRAG_DATA to one that can.`,
    )
  }
}
