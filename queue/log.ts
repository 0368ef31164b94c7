/** Ids and numbers only: no name, no text, no token. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>
export type Log = {
  info(event: string, fields: LogFields): void
  warn(event: string, fields: LogFields): void
  error(event: string, fields: LogFields): void
}

/** What an error may say in a log: its kind and code, never its message, which can quote what was sent. */
export const kindOf = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null
  return code === null ? error.name : `${error.name} ${code}`
}
