import { z } from 'zod'
import { SimRefusal } from '../../platform/local-platform.ts'
import type { Finder } from '../blocks/values.ts'
import type { Ask } from '../deliveries/ask.ts'
import type { Platform } from '../methods/method.ts'
import type { App, Channel, User } from '../state/rows.ts'
import { appOfUser, findMessage, openIm, personUser } from '../state/slack.ts'
import { MAIN_APP } from '../workspace.ts'

/** What the control API works with: one person's hands and eyes on the local Slack. */
export type Control = { readonly slack: Platform; readonly ask: Ask }

export const refuse = (sentence: string): never => {
  throw new SimRefusal(sentence)
}

/** Reads a body; a wrong one is refused in one sentence. */
export const readBodyAs = <Shape>(schema: z.ZodType<Shape>, body: unknown): Shape => {
  const read = schema.safeParse(body ?? {})
  return read.success
    ? read.data
    : refuse(`The body does not fit: ${z.prettifyError(read.error).replace(/\s+/g, ' ')}`)
}

export const mainApp = ({ slack }: Control): App =>
  slack.store.apps.get(MAIN_APP.id) ?? refuse('The main app is not installed.')
export const appById = ({ slack }: Control, id: string): App =>
  slack.store.apps.get(id) ?? refuse(`There is no app ${id}.`)

/** What a person finds by name in a menu of people or channels. */
export const finder =
  ({ slack }: Control): Finder =>
  (kind, name) => {
    if (kind === 'user') return (personUser(slack, name) ?? slack.store.users.get(name))?.id ?? null
    const channels = slack.store.channels.all()
    return (
      channels.find((it) => it.id === name || (it.kind !== 'im' && it.name === name.replace(/^#/, '')))?.id ??
      null
    )
  }

/** A channel the person is in, by id or name; the name or id of a bot is the direct message with it. */
export const channelFor = (control: Control, user: User, idOrName: string): Channel => {
  const { store } = control.slack
  const name = idOrName.replace(/^[#@]/, '')
  const bot = store.users.all().find((it) => it.appId !== null && (it.id === idOrName || it.name === name))
  const app = bot && appOfUser(control.slack, bot.id)
  const channel = app
    ? directMessage(control, app, user)
    : (store.channels.get(idOrName) ??
      store.channels.all().find((it) => it.kind !== 'im' && it.name === name))
  if (!channel?.members.includes(user.id)) return refuse(`${user.realName} is in no channel ${idOrName}.`)
  return channel
}
export const directMessage = ({ slack }: Control, app: App, user: User): Channel =>
  slack.store.change(() => openIm(slack, app, user.id).channel)

/** A message that this person sees. */
export const messageFor = ({ slack }: Control, user: User, channel: Channel, id: string) => {
  const message = findMessage(slack, channel.id, id)
  return !message || (message.ephemeralFor !== null && message.ephemeralFor !== user.id)
    ? refuse(`${user.realName} sees no message ${id} in ${channel.name || channel.id}.`)
    : message
}
