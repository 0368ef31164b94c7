import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { sqlState } from './database.ts'

/**
 * One process at a time: two on one embedded database lose rows silently. The file names its holder by pid and
 * by when that process started, so that neither a kill -9 nor a pid given out again blocks for ever.
 */
export type Lock = { release(): void }
export type Held = { readonly heldBy: number }

const mine = new Set<string>()

/** Takes the lock, or says which process has it. */
export const takeLock = (file: string): Lock | Held => {
  if (mine.has(file)) return { heldBy: process.pid }
  const text = `${process.pid} ${startOf(process.pid)}`
  if (!create(file, text)) {
    const found = read(file)
    const holder = Number(found.split(' ')[0])
    if (holder !== process.pid && lives(holder, found)) return { heldBy: holder }
    if (!clearStale(file, found) || !create(file, text)) return { heldBy: Number(read(file).split(' ')[0]) }
  }
  mine.add(file)
  return {
    release: () => {
      mine.delete(file)
      if (read(file) === text) rmSync(file, { force: true })
    },
  }
}

// Written aside and linked: whoever sees the file sees it whole.
const create = (file: string, text: string): boolean => {
  const aside = `${file}.${process.pid}`
  writeFileSync(aside, text)
  try {
    linkSync(aside, file)
    return true
  } catch (error) {
    if (sqlState(error) === 'EEXIST') return false
    throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

// Moved away before it is judged: of two that found the same stale lock, the second would move a fresh one.
const clearStale = (file: string, stale: string): boolean => {
  const aside = `${file}.${process.pid}.stale`
  try {
    renameSync(file, aside)
    if (readFileSync(aside, 'utf8') === stale) return true
    linkSync(aside, file)
    return false
  } catch {
    return false
  } finally {
    rmSync(aside, { force: true })
  }
}

const lives = (pid: number, found: string): boolean => {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (sqlState(error) === 'ESRCH') return false
  }
  return found === `${pid} ${startOf(pid)}`
}

/** When a process started, counted since which boot; "?" where the system does not tell (then the pid decides). */
const startOf = (pid: number): string => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const started = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${started}`
  } catch {
    return '?'
  }
}

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
