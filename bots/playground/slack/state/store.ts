import { z } from 'zod'
import type { Journal } from '../../platform/journal.ts'
import * as rows from './rows.ts'

const change = z.object({ table: z.string(), key: z.string(), row: z.unknown() })
export type Change = z.infer<typeof change>
/** One line of the journal: all changes of one call, so that a kill never leaves half a call behind. */
export const changeSet = z.array(change)

export type Table<Row> = {
  get(key: string): Row | undefined
  all(): Row[]
  size(): number
  put(key: string, row: Row): void
  remove(key: string): void
}

/**
 * Everything the local Slack remembers: tables of rows, changed only inside `change`, which writes one journal
 * line, or puts all back when the work throws.
 */
export type Store = ReturnType<typeof openStore>

export const openStore = (journal: Journal<Change[]>) => {
  let open: { changes: Change[]; undo: (() => void)[] } | null = null
  const listeners = new Set<(changes: readonly Change[]) => void>()
  const loaders = new Map<string, (key: string, row: unknown) => void>()
  const table = <Row>(name: string, schema: z.ZodType<Row>): Table<Row> => {
    const kept = new Map<string, Row>()
    loaders.set(name, (key, row) => {
      if (row === null) kept.delete(key)
      else kept.set(key, schema.parse(row))
    })
    const set = (key: string, row: Row | null): void => {
      if (!open) throw new Error(`${name} may change only inside a change`)
      const before = kept.get(key)
      open.changes.push({ table: name, key, row })
      open.undo.push(() => (before === undefined ? kept.delete(key) : kept.set(key, before)))
      if (row === null) kept.delete(key)
      else kept.set(key, row)
    }
    return {
      get: (key) => kept.get(key),
      all: () => [...kept.values()],
      size: () => kept.size,
      put: set,
      remove: (key) => set(key, null),
    }
  }
  const tables = {
    apps: table('apps', rows.appRow),
    users: table('users', rows.userRow),
    channels: table('channels', rows.channelRow),
    messages: table('messages', rows.messageRow),
    views: table('views', rows.viewRow),
    files: table('files', rows.fileRow),
    deliveries: table('deliveries', rows.deliveryRow),
    hooks: table('hooks', rows.hookRow),
    meta: table('meta', rows.metaRow),
  }
  for (const line of journal.replay()) for (const { table, key, row } of line) loaders.get(table)?.(key, row)

  const commit = <Result>(work: () => Result, mine: { changes: Change[]; undo: (() => void)[] }): Result => {
    try {
      const result = work()
      if (mine.changes.length > 0) journal.append(mine.changes)
      return result
    } catch (error) {
      for (const undo of mine.undo.reverse()) undo()
      throw error
    } finally {
      open = null
    }
  }
  return {
    ...tables,
    change: <Result>(work: () => Result): Result => {
      if (open) return work()
      const mine: { changes: Change[]; undo: (() => void)[] } = { changes: [], undo: [] }
      open = mine
      const result = commit(work, mine)
      if (mine.changes.length > 0) for (const listener of listeners) listener(mine.changes)
      return result
    },
    /** Called after every change that was written. */
    onChange: (listener: (changes: readonly Change[]) => void): (() => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => journal.close(),
  }
}
