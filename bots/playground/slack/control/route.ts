import type { JsonObject } from '../json.ts'
import type { User } from '../state/rows.ts'
import { personUser } from '../state/slack.ts'
import { type Control, refuse } from './context.ts'
import { channels, messages, view } from './looking.ts'
import { press } from './pressing.ts'
import { closeView, submit } from './submitting.ts'
import { command, message, openHome, shortcut } from './talking.ts'

const DEEDS: Readonly<
  Record<string, (control: Control, user: User, body: unknown) => JsonObject | Promise<JsonObject>>
> = { command, message, press, shortcut, submit, close: closeView, 'open-home': openHome }

/** `/sim/slack/:person/<what>`: throws SimRefusal for what makes no sense. */
export const route = async (
  control: Control,
  method: string,
  [person = '', what = '', ...rest]: readonly string[],
  query: URLSearchParams,
  body: unknown,
): Promise<unknown> => {
  const user =
    personUser(control.slack, person) ?? refuse(`Nobody with the id "${person}" is on the local Slack.`)
  if (rest.length > 0) return refuse(`There is no /sim/slack/${[person, what, ...rest].join('/')}.`)
  if (method === 'GET') return look(control, user, what, query)
  const deed = DEEDS[what]
  if (method !== 'POST' || !deed) return refuse(`There is no ${method} /sim/slack/${person}/${what}.`)
  return deed(control, user, body)
}

const look = (control: Control, user: User, what: string, query: URLSearchParams): unknown => {
  if (what === 'view') return view(control, user)
  if (what === 'messages') return messages(control, user, query)
  if (what === 'channels') return channels(control, user)
  return refuse(`There is no GET /sim/slack/${user.personId ?? user.id}/${what}.`)
}
