/** Every call that a local platform accepted, in order: what `GET /sim/sent` shows and what the torture runs count. */
export type Channel = 'telegram' | 'slack'
export type SentCall = {
  readonly n: number
  readonly channel: Channel
  readonly method: string
  readonly params: unknown
  /** ISO, the playground's clock. */
  readonly at: string
}
export type SentLog = {
  record(call: { channel: Channel; method: string; params: unknown; at: string }): void
  since(n: number): SentCall[]
}

export const sentLog = (
  keep: (call: SentCall) => void = () => {},
  earlier: readonly SentCall[] = [],
): SentLog => {
  const calls: SentCall[] = [...earlier]
  return {
    record: (call) => {
      const numbered = { n: calls.length + 1, ...call }
      calls.push(numbered)
      keep(numbered)
    },
    since: (n) => calls.filter((call) => call.n > n),
  }
}
