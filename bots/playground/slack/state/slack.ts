import type { PlatformSurroundings } from '../../platform/local-platform.ts'
import type { Ids } from './ids.ts'
import type { App, Channel, Message, User, View } from './rows.ts'
import type { Store } from './store.ts'

/** Real-time delays, milliseconds; tests shorten them. */
export type Timing = {
  readonly acknowledgeMs: number
  /** Before the first, second and third retry of an event. */
  readonly retryDelaysMs: readonly number[]
  /** Between tries to reach an app for what an earlier run left undelivered. */
  readonly resumeEveryMs: number
  readonly triggerMs: number
  readonly socketLifetimeMs: number
}
export const TIMING: Timing = {
  acknowledgeMs: 3_000,
  retryDelaysMs: [100, 60_000, 300_000],
  resumeEveryMs: 200,
  triggerMs: 3_000,
  socketLifetimeMs: 3_600_000,
}

/** What every part of the local Slack works with. */
export type Slack = {
  readonly surroundings: PlatformSurroundings
  readonly store: Store
  readonly ids: Ids
  readonly timing: Timing
  /** Where the platform is mounted: http://127.0.0.1:3000/slack */
  readonly base: () => string
}

export const seconds = (slack: Slack): number => Math.floor(slack.surroundings.now() / 1000)
export const isoNow = (slack: Slack): string => new Date(slack.surroundings.now()).toISOString()

export const messageKey = (channel: string, ts: string): string => `${channel}:${ts}`
export const findMessage = (slack: Slack, channel: string, ts: string): Message | undefined => {
  const message = slack.store.messages.get(messageKey(channel, ts))
  return message?.deleted ? undefined : message
}
export const putMessage = (slack: Slack, message: Message): Message => {
  slack.store.messages.put(messageKey(message.channel, message.ts), message)
  return message
}
/** Messages of a channel that everybody in it sees, oldest first. */
export const messagesIn = (slack: Slack, channel: string): Message[] =>
  slack.store.messages
    .all()
    .filter((message) => message.channel === channel && message.ephemeralFor === null && !message.deleted)

export const personUser = (slack: Slack, personId: string): User | undefined =>
  slack.store.users.all().find((user) => user.personId === personId) ??
  [slack.store.users.get(personId)].find((user) => user?.personId)

export const appOfUser = (slack: Slack, userId: string): App | undefined => {
  const appId = slack.store.users.get(userId)?.appId
  return appId ? slack.store.apps.get(appId) : undefined
}
/** The apps whose bot is in the channel. */
export const appsIn = (slack: Slack, channel: Channel): App[] =>
  channel.members.map((member) => appOfUser(slack, member)).filter((app) => app !== undefined)

/** The direct message between an app and a user; opened when there is none. Needs an open change. */
export const openIm = (slack: Slack, app: App, userId: string): { channel: Channel; already: boolean } => {
  const known = slack.store.channels
    .all()
    .find(({ kind, members }) => kind === 'im' && members.includes(app.botUserId) && members.includes(userId))
  if (known) return { channel: known, already: true }
  const channel: Channel = {
    id: slack.ids.next('D'),
    name: '',
    kind: 'im',
    creator: app.botUserId,
    created: seconds(slack),
    archived: false,
    topic: '',
    purpose: '',
    members: [app.botUserId, userId],
    pins: [],
  }
  slack.store.channels.put(channel.id, channel)
  return { channel, already: false }
}

/** Views of a person's open modals of one app's stack, bottom first. */
export const openModals = (slack: Slack, userId: string): View[] =>
  slack.store.views.all().filter((view) => view.kind === 'modal' && view.userId === userId)
export const homeOf = (slack: Slack, appId: string, userId: string): View | undefined =>
  slack.store.views
    .all()
    .find((view) => view.kind === 'home' && view.appId === appId && view.userId === userId)
