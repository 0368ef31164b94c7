import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Faults } from './faults.ts'
import type { SentLog } from './sent-log.ts'

/** What every local platform is given. */
export type PlatformSurroundings = {
  /** The playground's clock, milliseconds since 1970; it can jump forward. */
  readonly now: () => number
  readonly sent: SentLog
  readonly faults: Faults
  /** Folder for journals and files; null keeps all in memory. */
  readonly folder: string | null
}

export type SimPerson = {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly channel: 'telegram' | 'slack'
}

/** What the control API answers; a request that makes no sense is a SimRefusal. */
export class SimRefusal extends Error {}

export type LocalPlatform = {
  /** The platform's own wire: `path` is what follows /telegram or /slack, with its query. */
  handle(request: IncomingMessage, response: ServerResponse, path: string): Promise<void>
  /** Control API: `segments` is what follows /sim/<channel>, decoded. Throws SimRefusal. */
  control(
    method: string,
    segments: readonly string[],
    query: URLSearchParams,
    body: unknown,
  ): Promise<unknown>
  people(): SimPerson[]
  addPerson(person: { id?: string; name: string; role: string; start?: string }): Promise<SimPerson>
  /** True while an update waits to be fetched, acknowledged or redelivered (what was given up for good does not count). */
  busy(): boolean
  /** Called whenever something changed that a person could see: the page redraws. Returns how to stop. */
  watch(changed: () => void): () => void
  /** A token for a foreign bot or app. */
  addToken(): string
  file(id: string): { name: string; type: string; bytes: Uint8Array } | null
  close(): Promise<void>
}
