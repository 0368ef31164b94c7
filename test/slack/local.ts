import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLog } from '../../bots/log.ts'
import { faults } from '../../bots/playground/platform/faults.ts'
import { type SentCall, sentLog } from '../../bots/playground/platform/sent-log.ts'
import {
  type LocalSlack,
  type LocalSlackOptions,
  localSlack,
} from '../../bots/playground/slack/local-slack.ts'
import type { Receive } from '../../bots/receive.ts'
import { type RunningSlack, type SlackGiven, startSlack } from '../../bots/slack/start.ts'
import { createSpeak, type Speak } from '../../bots/speak.ts'
import { openTexts } from '../../bots/texts.ts'
import type { Input, InputKey } from '../../core/conversation/input.ts'
import type { Ack } from '../../core/decision.ts'
import { instant } from '../../core/time.ts'
import { byId, somebody } from '../bots/people.ts'

export const botToken = 'xoxb-playground-krag'
export const appToken = 'xapp-playground-krag'
export const signingSecret = 'a-secret-of-the-test'

const jan = somebody({ id: 'jan', name: 'Jan', gender: 'm', address: 'pan' })
const ownTexts = {
  test: { words: '{{words}}', hello: 'Dzień dobry', circle: 'Krąg: {{who.nom}}' },
  choice: { request: { close: 'Zamknij' }, offer: { accept: 'Przyjmij', decline: 'Odrzuć' } },
  delivery: { repeated: '(powtórzone)' },
}

/** Renders with the project's forms, and with texts of the test's own for everything else. */
export const testSpeak = (): Speak => {
  const folder = mkdtempSync(join(tmpdir(), 'krag-texts-'))
  mkdirSync(join(folder, 'pl'))
  for (const name of ['form.json', 'choice_confirm.json'])
    cpSync(new URL(`../../locales/pl/${name}`, import.meta.url), join(folder, 'pl', name))
  for (const [name, texts] of Object.entries(ownTexts))
    writeFileSync(join(folder, 'pl', `${name}.json`), JSON.stringify(texts))
  const texts = openTexts(folder)
  rmSync(folder, { recursive: true })
  return createSpeak({
    texts,
    clock: { now: async () => instant('2026-11-22T09:00:00Z') },
    people: async () => byId(jan),
    channel: 'slack',
  })
}

type Taken = { readonly input: Input; readonly key: InputKey }
export type Recorder = {
  readonly receive: Receive
  readonly taken: Taken[]
  /** What is answered next; `nothing` when the list is empty. */
  readonly acks: Ack[]
  /** So many inputs are refused before one is taken, as when the database is away. */
  refuse: number
  /** While it is there, nothing commits. */
  gate: Promise<void> | null
}

/** In place of the database and the core: remembers inputs by key, as the inbox does. */
export const recorder = (): Recorder => {
  const answers = new Map<string, Ack>()
  const it: Recorder = {
    taken: [],
    acks: [],
    refuse: 0,
    gate: null,
    receive: async (input, key) => {
      await it.gate
      if (it.refuse > 0) {
        it.refuse -= 1
        throw new Error('the database is away')
      }
      const ack = answers.get(key.eventId) ?? it.acks.shift() ?? { is: 'nothing' }
      if (!answers.has(key.eventId)) it.taken.push({ input, key })
      answers.set(key.eventId, ack)
      return { ...ack, reader: null }
    },
  }
  return it
}

export type Local = {
  readonly url: string
  readonly slack: LocalSlack
  readonly running: RunningSlack
  readonly recorder: Recorder
  readonly faults: ReturnType<typeof faults>
  /** Lines of the log. */
  readonly logged: string[]
  sent(method?: string): SentCall[]
  /** Does something as Marta. */
  marta(what: string, body?: object): Promise<unknown>
  look(what: string, query?: string): Promise<unknown>
  close(): Promise<void>
}
type Wanted = {
  readonly socket?: boolean
  readonly options?: Partial<LocalSlackOptions>
  readonly given?: Partial<SlackGiven>
}

/** A local Slack with the bot beside it, on a port of their own. */
export const startLocal = async ({
  socket = false,
  options = {},
  given = {},
}: Wanted = {}): Promise<Local> => {
  const server = createServer()
  const port = await listen(server)
  const url = `http://127.0.0.1:${port}`
  const sent = sentLog()
  const misbehaving = faults(() => 0)
  const slack = localSlack(
    { now: () => Date.now(), sent, faults: misbehaving, folder: null },
    {
      seeds: [{ id: 'marta', name: 'Marta', role: 'specialist', channel: 'slack' }],
      requestUrl: socket ? null : `${url}/slack/events`,
      signingSecret,
      pacing: null,
      timing: { retryDelaysMs: [20, 20, 20] },
      ...options,
    },
  )
  let running: RunningSlack | null = null
  server.on('request', (request, response) => {
    const path = request.url ?? ''
    if (path === '/slack/events') running?.requestListener?.(request, response)
    else void slack.handle(request, response, path.slice('/slack'.length))
  })
  server.on('upgrade', slack.handleUpgrade)
  const record = recorder()
  const logged: string[] = []
  running = await startSlack({
    token: botToken,
    signingSecret: socket ? null : signingSecret,
    appToken: socket ? appToken : null,
    apiUrl: `${url}/slack/api`,
    receive: record.receive,
    speak: testSpeak(),
    log: createLog('debug', { write: (line) => logged.push(line) }),
    ...given,
  })
  const started = running
  return {
    url,
    slack,
    running: started,
    recorder: record,
    faults: misbehaving,
    logged,
    sent: (method) => sent.since(0).filter((call) => method === undefined || call.method === method),
    marta: (what, body = {}) => slack.control('POST', ['marta', what], new URLSearchParams(), body),
    look: (what, query = '') => slack.control('GET', ['marta', what], new URLSearchParams(query), undefined),
    close: async () => {
      await started.close()
      await slack.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const listen = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
