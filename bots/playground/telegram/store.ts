import { join } from 'node:path'
import { fileJournal, type Journal, memoryJournal } from '../platform/journal.ts'
import { type Change, changes as changesSchema } from './changes.ts'
import { emptyState, evolve, type State } from './state.ts'

export type Store = {
  readonly state: State
  /** Writes the changes as one line, all or none, and applies them. */
  commit(...changes: Change[]): void
  /** Called after each commit. Returns how to stop. */
  watch(seen: (changes: readonly Change[]) => void): () => void
  close(): void
}

/** @param folder where `telegram.jsonl` lies; null keeps all in memory. */
export const openStore = (folder: string | null): Store => {
  const journal: Journal<Change[]> =
    folder === null
      ? memoryJournal()
      : fileJournal(join(folder, 'telegram.jsonl'), (line) => changesSchema.parse(line))
  const state = emptyState()
  for (const line of journal.replay()) for (const change of line) evolve(state, change)
  const watchers = new Set<(changes: readonly Change[]) => void>()
  return {
    state,
    commit: (...changes) => {
      if (changes.length === 0) return
      journal.append(changes)
      for (const change of changes) evolve(state, change)
      for (const seen of watchers) seen(changes)
    },
    watch: (seen) => {
      watchers.add(seen)
      return () => watchers.delete(seen)
    },
    close: () => journal.close(),
  }
}
