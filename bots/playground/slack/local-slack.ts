import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import { fileJournal, memoryJournal } from '../platform/journal.ts'
import {
  type LocalPlatform,
  type PlatformSurroundings,
  type SimPerson,
  SimRefusal,
} from '../platform/local-platform.ts'
import { route } from './control/route.ts'
import { asking, verifyUrl } from './deliveries/ask.ts'
import { eventQueue } from './deliveries/event-queue.ts'
import { socketMode } from './deliveries/socket-mode.ts'
import { issueCode } from './methods/apps.ts'
import type { Platform } from './methods/method.ts'
import { gate, PACING, type Pacing } from './pacing.ts'
import { answerResponseUrl } from './response-url.ts'
import { SlackError } from './slack-error.ts'
import { ids } from './state/ids.ts'
import type { App } from './state/rows.ts'
import { addMember, installApp, seed } from './state/seed.ts'
import { type Slack, TIMING, type Timing } from './state/slack.ts'
import { type Change, changeSet, openStore } from './state/store.ts'
import { triggers } from './state/triggers.ts'
import { uploads } from './uploads.ts'
import { answerJson, answerText } from './wire/answer.ts'
import { webApi } from './wire/web-api.ts'
import { MAIN_APP } from './workspace.ts'

export type LocalSlackOptions = {
  readonly seeds: readonly SimPerson[]
  /** Where the main app listens: events, commands and interactivity all go there, signed. null: Socket Mode only. */
  readonly requestUrl: string | null
  readonly signingSecret: string
  /** Where this platform is reached, e.g. http://127.0.0.1:3000/slack; else taken from the first call to it. */
  readonly baseUrl?: string
  /** null switches pacing off. */
  readonly pacing?: Pacing | null
  readonly timing?: Partial<Timing>
}
/** An app of somebody else, with where it listens (or Socket Mode by its app token) and its commands. */
export type ForeignApp = { requestUrl?: string | null; commands?: readonly string[] }
export type LocalSlack = LocalPlatform & {
  /** The HTTP server's 'upgrade' event, for Socket Mode. */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  addApp(app?: ForeignApp): App
  /** Sends url_verification to the app, as Slack does when its request URL is entered. */
  verifyRequestUrl(appId?: string): Promise<boolean>
  /** Makes every Socket Mode connection of the app come anew. */
  refreshSockets(appId?: string): void
}

/** The stand-in for Slack: Web API, Events API, interactivity, commands, Socket Mode, and a person's hands on it. */
export const localSlack = (surroundings: PlatformSurroundings, options: LocalSlackOptions): LocalSlack => {
  const store = openStore(
    surroundings.folder === null
      ? memoryJournal<Change[]>()
      : fileJournal(join(surroundings.folder, 'slack.jsonl'), (json) => changeSet.parse(json)),
  )
  const timing: Timing = { ...TIMING, ...options.timing }
  let seenBase: string | null = null
  const slack: Slack = {
    surroundings,
    store,
    ids: ids(store, surroundings.now),
    timing,
    base: () => options.baseUrl ?? seenBase ?? besideApp(options.requestUrl),
  }
  seed(slack, options.seeds, { requestUrl: options.requestUrl, signingSecret: options.signingSecret })
  const sockets = socketMode(timing)
  const platform: Platform = { ...slack, triggers: triggers(timing), socketTicket: sockets.ticket }
  const api = webApi(platform, options.pacing === undefined ? PACING : options.pacing, gate())
  const files = uploads(slack)
  const queue = eventQueue(slack, sockets)
  const control = { slack: platform, ask: asking(slack, sockets) }

  const wire = async (request: IncomingMessage, response: ServerResponse, path: string): Promise<void> => {
    const url = new URL(path, 'http://localhost')
    const [area = '', ...rest] = url.pathname.split('/').filter(Boolean)
    if (area === 'api') return api(request, response, rest.join('/'), url.searchParams)
    if (area === 'actions' && request.method === 'POST')
      return answerResponseUrl(slack, request, response, rest.at(-1) ?? '')
    if (area === 'upload' && request.method === 'POST')
      return files.receive(request, response, rest.at(-1) ?? '')
    if (area === 'files-pri') return files.send(request, response, rest[0]?.replace(/^[^-]+-/, '') ?? '')
    if (area === 'oauth') return approve(response, url.searchParams)
    answerText(response, 'Not Found', 404)
  }
  const addApp = (app: ForeignApp = {}): App => store.change(() => install(slack, app, options.signingSecret))

  return {
    handle: async (request, response, path) => {
      seenBase ??= baseOf(request, path)
      try {
        await wire(request, response, path)
      } catch (error) {
        const code = error instanceof SlackError ? error.code : 'internal_error'
        answerJson(response, { ok: false, error: code }, error instanceof SlackError ? 200 : 500)
      }
    },
    handleUpgrade: sockets.upgrade,
    control: (method, segments, query, body) => route(control, method, segments, query, body),
    people: () =>
      store.users
        .all()
        .flatMap(({ personId, realName, role }) =>
          personId === null ? [] : [{ id: personId, name: realName, role, channel: 'slack' as const }],
        ),
    addPerson: async (person) => {
      const known = (id: string): boolean => store.users.all().some(({ personId }) => personId === id)
      if (person.id !== undefined && known(person.id))
        throw new SimRefusal(`"${person.id}" is on the local Slack already.`)
      const id = person.id ?? freeId(person.name, known)
      store.change(() => addMember(slack, { ...person, id }))
      return { id, name: person.name, role: person.role, channel: 'slack' }
    },
    busy: queue.busy,
    watch: (changed) => store.onChange(() => changed()),
    addToken: () => addApp().botToken,
    addApp,
    verifyRequestUrl: async (appId = MAIN_APP.id) => {
      const app = store.apps.get(appId)
      return app !== undefined && (await verifyUrl(timing.acknowledgeMs, app))
    },
    refreshSockets: (appId = MAIN_APP.id) => sockets.refresh(appId),
    file: (id) => {
      const found = files.find(id)
      return found && { name: found.file.name, type: found.file.mimetype, bytes: found.bytes }
    },
    close: async () => {
      queue.close()
      sockets.close()
      store.close()
    },
  }
}

const besideApp = (requestUrl: string | null): string =>
  requestUrl === null ? 'http://127.0.0.1:3000/slack' : `${new URL(requestUrl).origin}/slack`
const baseOf = (request: IncomingMessage, path: string): string | null => {
  const whole = request.url ?? ''
  if (!request.headers.host || !whole.endsWith(path)) return null
  return `http://${request.headers.host}${whole.slice(0, whole.length - path.length)}`
}
const freeId = (name: string, known: (id: string) => boolean): string => {
  const plain =
    name
      .toLowerCase()
      .replaceAll('ł', 'l')
      .normalize('NFD')
      .replace(/[^a-z0-9]+/g, '') || 'osoba'
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? plain : `${plain}${n}`
    if (!known(id)) return id
  }
}

const install = (
  slack: Slack,
  { requestUrl = null, commands = [] }: ForeignApp,
  signingSecret: string,
): App => {
  const count = slack.store.apps.all().length
  const app: App = {
    id: `A0GUEST${count}`,
    name: `guest${count}`,
    botId: `B0GUEST${count}`,
    botUserId: `U0GUEST${count}`,
    botToken: `xoxb-playground-guest-${count}`,
    appToken: `xapp-playground-guest-${count}`,
    signingSecret,
    requestUrl,
    socketMode: false,
    commands: [...commands],
  }
  installApp(slack, app)
  return app
}

/** The page where a workspace approves an installation: approved at once. */
const approve = (response: ServerResponse, query: URLSearchParams): void => {
  const back = query.get('redirect_uri')
  if (!back) return answerText(response, 'redirect_uri is missing', 400)
  const url = new URL(back)
  url.searchParams.set('code', issueCode())
  const state = query.get('state')
  if (state !== null) url.searchParams.set('state', state)
  response.writeHead(302, { location: url.toString() })
  response.end()
}
