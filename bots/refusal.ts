import { DatabaseUnavailable } from '../db/database.ts'
import { placeOf } from './log.ts'
import { SettingsError } from './settings.ts'
import { SlackRefused } from './slack/start.ts'
import { TokenRefused } from './telegram/start.ts'

/** Something that whoever starts Krąg can put right. */
export const isExpected = (error: unknown): boolean =>
  error instanceof SettingsError ||
  error instanceof DatabaseUnavailable ||
  error instanceof TokenRefused ||
  error instanceof SlackRefused

/** Why Krąg does not start, and how to mend it. */
export const sentenceOf = (error: unknown): string => {
  if (error instanceof TokenRefused)
    return 'Telegram does not know this bot: correct TELEGRAM_BOT_TOKEN, as BotFather shows it.'
  if (error instanceof SlackRefused)
    return `Slack refuses the app (${error.code}): correct SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET or SLACK_APP_TOKEN.`
  if (error instanceof Error && isExpected(error)) return error.message
  return `Krąg could not start: ${placeOf(error)}.`
}
