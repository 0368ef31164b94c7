import type { JsonObject } from '../json.ts'
import type { Tier } from '../pacing.ts'
import { SlackError } from '../slack-error.ts'
import type { App, Channel, Message } from '../state/rows.ts'
import { findMessage, openIm, type Slack } from '../state/slack.ts'
import type { Triggers } from '../state/triggers.ts'
import type { ArgumentKinds, Arguments } from '../wire/arguments.ts'

export type Caller = { readonly app: App; readonly args: Arguments }
export type Platform = Slack & {
  readonly triggers: Triggers
  /** A ticket for a new Socket Mode connection; null when there are too many. */
  readonly socketTicket: (app: App) => string | null
}

/** One method of the Web API: throws SlackError for what Slack would refuse. */
export type Method = {
  readonly tier: Tier
  readonly args: ArgumentKinds
  /** Changes something that people see or that must be told apart later: goes into the log of sent calls. */
  readonly writes?: true
  /** Which token it wants; 'none' for oauth.v2.access and api.test. */
  readonly token?: 'app' | 'none'
  readonly run: (slack: Platform, caller: Caller) => JsonObject
}
export type Methods = Readonly<Record<string, Method>>

/** A channel by id or name as this app may see it; a private one it is not in does not exist for it. */
export const visibleChannel = (slack: Slack, app: App, idOrName: string): Channel => {
  const name = idOrName.replace(/^#/, '')
  const channel =
    slack.store.channels.get(idOrName) ??
    slack.store.channels.all().find((it) => it.kind !== 'im' && it.name === name)
  if (!channel || (channel.kind !== 'public' && !channel.members.includes(app.botUserId)))
    throw new SlackError('channel_not_found')
  return channel
}

/** A channel that the app is in, and that is not archived. */
export const ownChannel = (slack: Slack, app: App, idOrName: string): Channel => {
  const channel = visibleChannel(slack, app, idOrName)
  if (!channel.members.includes(app.botUserId)) throw new SlackError('not_in_channel')
  if (channel.archived) throw new SlackError('is_archived')
  return channel
}

/** Where a message goes: a channel, or the direct message of a user id. */
export const destination = (slack: Slack, app: App, idOrName: string): Channel => {
  const user = slack.store.users.get(idOrName)
  if (!user) return ownChannel(slack, app, idOrName)
  if (user.appId !== null) throw new SlackError('channel_not_found')
  return openIm(slack, app, user.id).channel
}

export const visibleMessage = (slack: Slack, channel: Channel, ts: string): Message => {
  const message = findMessage(slack, channel.id, ts)
  if (!message || message.ephemeralFor !== null) throw new SlackError('message_not_found')
  return message
}

/** A page of a list: cursors are opaque to the caller. */
export const page = <Item>(
  items: readonly Item[],
  args: Arguments,
  usual: number,
): { items: Item[]; next: string } => {
  const limit = args.count('limit') ?? usual
  if (limit < 1 || limit > 1000) throw new SlackError('invalid_limit')
  const from = readCursor(args.text('cursor'))
  const next = from + limit < items.length ? Buffer.from(`next:${from + limit}`).toString('base64') : ''
  return { items: items.slice(from, from + limit), next }
}
const readCursor = (cursor: string | undefined): number => {
  if (!cursor) return 0
  const at = /^next:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString('utf8'))?.[1]
  if (at === undefined) throw new SlackError('invalid_cursor')
  return Number(at)
}
