/** The limits of the Bot API that this stand-in keeps, in the units of its documentation. */
export const limits = {
  textCharacters: 4096,
  textBytes: 32_768,
  captionCharacters: 1024,
  callbackDataBytes: 64,
  callbackAnswerCharacters: 200,
  inlineButtons: 100,
  keyboardButtons: 300,
  markupBytes: 10_240,
  placeholderCharacters: 64,
  copyTextCharacters: 256,
  commands: 100,
  commandCharacters: 32,
  commandDescriptionCharacters: 256,
  nameCharacters: 64,
  descriptionCharacters: 512,
  shortDescriptionCharacters: 120,
  deletableMs: 48 * 3_600_000,
  editableByPersonMs: 48 * 3_600_000,
  updatesKeptMs: 24 * 3_600_000,
  longPollSeconds: 50,
  uploadBytes: 50 * 1024 * 1024,
  downloadBytes: 20 * 1024 * 1024,
  photoBytes: 10 * 1024 * 1024,
  secretTokenCharacters: 256,
} as const

/** Messages that may be sent: `burst` at once, then so many a second; real time. */
export type Rate = { readonly perSecond: number; readonly burst: number }

export type TelegramPolicy = {
  readonly perChat: Rate
  readonly perGroup: Rate
  readonly overall: Rate
  /** How long a press may be answered, on the playground's clock. */
  readonly callbackLifetimeMs: number
  /** How long a press waits to see what the bot answers, real time. */
  readonly pressWaitMs: number
  /** Pause before a webhook is called again after so many failures, real time. */
  readonly webhookRetryMs: (failures: number) => number
  /** How long a webhook may take to answer, real time. */
  readonly webhookTimeoutMs: number
}

export const defaultPolicy: TelegramPolicy = {
  perChat: { perSecond: 1, burst: 5 },
  perGroup: { perSecond: 20 / 60, burst: 20 },
  overall: { perSecond: 30, burst: 30 },
  callbackLifetimeMs: 60_000,
  pressWaitMs: 1_500,
  // The first repeat comes at once, later ones twice as late each time: as the real server does.
  webhookRetryMs: (failures) => (failures <= 1 ? 0 : Math.min(60_000, 1000 * 2 ** (failures - 1))),
  webhookTimeoutMs: 60_000,
}
