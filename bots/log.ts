import { pino } from 'pino'

/**
 * What may be written down: what happened and where, never who or what was said. Anything else does not compile,
 * and what is not on this list is dropped when it comes by another way.
 */
type LogFields = {
  /** What happened, in a few plain words. */
  readonly event: string
  readonly channel?: 'telegram' | 'slack' | 'timer' | 'delivery'
  /** The kind of input, update, job or call. */
  readonly kind?: string
  /** An error's class, code and place in our code. */
  readonly reason?: string
  readonly status?: number
  readonly count?: number
  readonly ms?: number
  readonly attempt?: number
  readonly role?: string
  /** Of an outbox row, a job, a timer: our own ids. */
  readonly id?: string
}
export type Log = {
  readonly [Level in 'debug' | 'info' | 'warn' | 'error']: (fields: LogFields) => void
}

const allowed = [
  'event',
  'channel',
  'kind',
  'reason',
  'status',
  'count',
  'ms',
  'attempt',
  'role',
  'id',
] as const

/** JSON lines on standard error, so that standard output stays for what a person wants to read. */
export const createLog = (level: string, to: { write(line: string): void } = process.stderr): Log => {
  const out = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, to)
  const at = (name: 'debug' | 'info' | 'warn' | 'error') => (fields: LogFields) => {
    const kept = allowed.filter((field) => field !== 'event' && fields[field] !== undefined)
    out[name](Object.fromEntries(kept.map((field) => [field, fields[field]])), fields.event)
  }
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}

/** An error as the log may have it: class and code, no message. */
export const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error
  const cause = error.cause instanceof Error ? ` < ${reasonOf(error.cause)}` : ''
  return 'code' in error && error.code !== undefined
    ? `${error.name} ${String(error.code)}${cause}`
    : error.name + cause
}

/** Where it broke, with class and code and without the words: messages of errors may quote what a person wrote. */
export const placeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'not an error'
  const code = 'code' in error ? ` ${String(error.code)}` : ''
  const frame = /\/((?:core|db|bots)\/[\w/.-]+:\d+)/.exec(error.stack ?? '')
  return `${error.name}${code}${frame ? ` at ${frame[1]}` : ''}`
}

type QueueFields = Readonly<Record<string, string | number | boolean | null>>

/** The queue's log in ours: its own ids and kinds of errors; of a timer only its kind, since its id may name a chat. */
export const logForQueue = (log: Log) => {
  const at =
    (level: 'info' | 'warn' | 'error') =>
    (event: string, { outbox, timer, error, status, step, attempts, jobs }: QueueFields): void =>
      log[level]({
        event,
        ...(outbox === undefined ? {} : { id: String(outbox) }),
        ...(typeof timer === 'string' ? { kind: `timer ${timer.split(':')[0]}` } : {}),
        ...(step === undefined ? {} : { kind: String(step) }),
        ...(error === undefined && status === undefined ? {} : { reason: String(error ?? status) }),
        ...(typeof attempts === 'number' ? { attempt: attempts } : {}),
        ...(typeof jobs === 'number' ? { count: jobs } : {}),
      })
  return { info: at('info'), warn: at('warn'), error: at('error') }
}
