import type { SimPerson } from '../../platform/local-platform.ts'
import { APP_TOKEN, BOT_TOKEN, GENERAL, MAIN_APP } from '../workspace.ts'
import type { App, User } from './rows.ts'
import { type Slack, seconds } from './slack.ts'

/** Installs the main app and the seeded people; what is there already stays. */
export const seed = (
  slack: Slack,
  people: readonly SimPerson[],
  main: { requestUrl: string | null; signingSecret: string },
): void =>
  slack.store.change(() => {
    const known = slack.store.apps.get(MAIN_APP.id)
    // Where the app listens is a matter of this run, not of an earlier one.
    const app: App = {
      ...MAIN_APP,
      botToken: BOT_TOKEN,
      appToken: APP_TOKEN,
      commands: [],
      ...main,
      socketMode: main.requestUrl === null && (known?.socketMode ?? false),
    }
    installApp(slack, app)
    if (!slack.store.channels.get(GENERAL.id)) createGeneral(slack, app)
    for (const person of people)
      if (
        person.channel === 'slack' &&
        !slack.store.users.all().some(({ personId }) => personId === person.id)
      )
        addMember(slack, person)
  })

/** The app and its bot user. Needs an open change, as all here. */
export const installApp = (slack: Slack, app: App): void => {
  slack.store.apps.put(app.id, app)
  if (slack.store.users.get(app.botUserId)) return
  slack.store.users.put(app.botUserId, {
    id: app.botUserId,
    personId: null,
    name: app.name,
    realName: app.name,
    role: 'bot',
    email: null,
    appId: app.id,
    created: seconds(slack),
  })
}

const createGeneral = (slack: Slack, app: App): void =>
  slack.store.channels.put(GENERAL.id, {
    ...GENERAL,
    kind: 'public',
    creator: app.botUserId,
    created: seconds(slack),
    archived: false,
    topic: '',
    purpose: '',
    members: [app.botUserId],
    pins: [],
  })

/** A new member of the workspace, in #ogolny like everybody. */
export const addMember = (slack: Slack, person: { id: string; name: string; role: string }): User => {
  const plain = person.id.normalize('NFD').replace(/[^a-zA-Z0-9]/g, '')
  const short = `U0${plain.toUpperCase()}`
  const user: User = {
    id: plain && !slack.store.users.get(short) ? short : slack.ids.next('U'),
    personId: person.id,
    name: person.id,
    realName: person.name,
    role: person.role,
    email: `${plain.toLowerCase() || 'osoba'}@krag.example`,
    appId: null,
    created: seconds(slack),
  }
  slack.store.users.put(user.id, user)
  const general = slack.store.channels.get(GENERAL.id)
  if (general) slack.store.channels.put(GENERAL.id, { ...general, members: [...general.members, user.id] })
  return user
}
