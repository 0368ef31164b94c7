import { createHash } from 'node:crypto'

/** The bot that is there from the start: Krąg itself. */
export const MAIN_BOT = {
  id: 100001,
  token: '100001:playground-krag',
  name: 'Krąg',
  username: 'krag_bot',
} as const

/** The people whom the playground's organisation knows from the start: db/seed.ts names them by these ids. */
const KNOWN: Readonly<Record<string, number>> = { anna: 1001, piotr: 1002, jan: 1003, ola: 1004 }

/** A person's Telegram id: the same on every machine and after every fresh start, so that seeds can name it. */
export const telegramUserId = (personId: string): number =>
  KNOWN[personId] ?? 1_000_000_000 + (hash(`telegram:${personId}`) % 1_000_000_000_000)

/** A made-up Polish mobile number. */
export const phoneNumber = (personId: string): string =>
  `+48${500_000_000 + (hash(`phone:${personId}`) % 99_999_999)}`

const hash = (text: string): number => createHash('sha256').update(text).digest().readUIntBE(0, 6)
