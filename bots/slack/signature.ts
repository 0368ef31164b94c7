import { createHmac, timingSafeEqual } from 'node:crypto'

const windowSeconds = 5 * 60

export type Signed = {
  readonly timestamp: string | undefined
  readonly signature: string | undefined
  /** The body as it came, before any parsing. */
  readonly raw: Buffer
}

/** Whether Slack signed these bytes, and did so within five minutes of `nowMs`, in either direction. */
export const isSignedBySlack = (
  { timestamp, signature, raw }: Signed,
  secret: string,
  nowMs: number,
): boolean => {
  if (timestamp === undefined || signature === undefined || !/^\d{1,12}$/.test(timestamp)) return false
  if (Math.abs(nowMs / 1000 - Number(timestamp)) > windowSeconds) return false
  const given = Buffer.from(signature)
  const ours = Buffer.from(sign(timestamp, raw, secret))
  return given.length === ours.length && timingSafeEqual(given, ours)
}

const sign = (timestamp: string, raw: Buffer, secret: string): string =>
  `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:`).update(raw).digest('hex')}`
