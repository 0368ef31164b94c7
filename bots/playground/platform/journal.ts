import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  truncateSync,
} from 'node:fs'
import { dirname } from 'node:path'

/**
 * What a local platform remembers, as JSON lines in one file: written before the platform answers, so that a
 * killed process forgets nothing that it had said. Without a path it is kept in memory only.
 */
export type Journal<Record> = {
  /** Appends one record; it is on the operating system's side when this returns. */
  append(record: Record): void
  /** All records of earlier runs, oldest first. A last line cut short by a kill is dropped. */
  replay(): Record[]
  close(): void
}

export const memoryJournal = <Record>(): Journal<Record> => ({
  append: () => {},
  replay: () => [],
  close: () => {},
})

export const fileJournal = <Record>(path: string, parse: (json: unknown) => Record): Journal<Record> => {
  mkdirSync(dirname(path), { recursive: true })
  const earlier = existsSync(path) ? wholeLines(path) : []
  const file = openSync(path, 'a')
  return {
    append: (record) => appendFileSync(file, `${JSON.stringify(record)}\n`),
    replay: () => earlier.map((line) => parse(JSON.parse(line))),
    close: () => closeSync(file),
  }
}

const wholeLines = (path: string): string[] => {
  const bytes = readFileSync(path)
  const end = bytes.lastIndexOf(10) + 1
  if (end < bytes.length) truncateSync(path, end)
  return bytes.subarray(0, end).toString('utf8').split('\n').filter(Boolean)
}
