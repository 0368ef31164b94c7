import type { Instant } from './time.ts'

/** The one way to ask what time it is. The playground's clock is shared by all its processes, so asking is a read. */
export type Clock = { now(): Promise<Instant> }
