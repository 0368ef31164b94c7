import { randomBytes } from 'node:crypto'
import {
  type LocalPlatform,
  type PlatformSurroundings,
  type SimPerson,
  SimRefusal,
} from '../platform/local-platform.ts'
import { MAIN_BOT, phoneNumber, telegramUserId } from './account.ts'
import type { Change, Person } from './changes.ts'
import { control } from './control/control.ts'
import { personPosts } from './control/person-posts.ts'
import { openFiles } from './files.ts'
import { pace } from './pace.ts'
import { defaultPolicy, type TelegramPolicy } from './policy.ts'
import { personById, type State } from './state.ts'
import { openStore, type Store } from './store.ts'
import { plainText } from './text/format.ts'
import { polling } from './updates/polling.ts'
import { isWaiting } from './updates/queue.ts'
import { webhooks } from './updates/webhooks.ts'
import { type Wire, wire } from './wire/serve.ts'
import { openWarnings } from './wire/warnings.ts'
import type { World } from './world.ts'

/**
 * A Telegram on this machine: its Bot API under `handle`, what people do on it under `control`.
 * People of `seeds` have started the chat with Krąg's bot before; those added later have not.
 */
export const localTelegram = (
  surroundings: PlatformSurroundings,
  seeds: readonly SimPerson[],
  policy: TelegramPolicy = defaultPolicy,
): LocalPlatform => {
  const { now, sent, faults, folder } = surroundings
  const store = openStore(folder)
  settle(store, seeds)
  const warnings = openWarnings(now)
  const world: World = {
    store,
    files: openFiles(folder, store.state),
    pace: pace(policy, () => performance.now()),
    policy,
    polling: polling(store, now),
    webhooks: webhooks({ store, policy, now, call: (...call) => api.call(...call) }),
    now,
  }
  const api: Wire = wire({ world, sent, faults, warnings })
  return {
    handle: api.handle,
    control: control(world, warnings),
    people: () => [...store.state.people.values()].map(asSimPerson),
    addPerson: async (person) => addPerson(world, person),
    busy: () => {
      const bot = store.state.bots.get(MAIN_BOT.id)
      return bot !== undefined && isWaiting(bot, now())
    },
    watch: (changed) =>
      store.watch((changes) => {
        if (changes.some(({ type }) => !UNSEEN.has(type))) changed()
      }),
    addToken: () => addToken(store),
    file: (id) => {
      const file = store.state.files.get(id)
      const bytes = file ? world.files.read(file) : null
      return file && bytes ? { name: file.name, type: file.type, bytes } : null
    },
    close: async () => {
      world.polling.close()
      await world.webhooks.close()
      store.close()
    },
  }
}

/** What goes on between Telegram and a bot only. */
const UNSEEN = new Set<Change['type']>([
  'update-queued',
  'updates-acknowledged',
  'update-finished',
  'updates-allowed',
  'webhook-set',
  'setting-changed',
  'file-kept',
])

/** On a fresh start: Krąg's bot, and the people who already talk with it. */
const settle = (store: Store, seeds: readonly SimPerson[]): void => {
  const { state } = store
  if (!state.bots.has(MAIN_BOT.id)) store.commit({ type: 'bot-added', added: { ...MAIN_BOT } })
  for (const seed of seeds) {
    if (seed.channel !== 'telegram' || personById(state, seed.id)) continue
    const person = newPerson(state, seed)
    store.commit(
      { type: 'person-added', person },
      { type: 'chat-started', bot: MAIN_BOT.id, chatId: person.userId },
    )
  }
}

const addPerson = (
  world: World,
  { id, name, role, start }: { id?: string; name: string; role: string; start?: string },
): SimPerson => {
  const { store } = world
  if (start !== undefined && !/^[\w-]{0,64}$/.test(start))
    throw new SimRefusal(`A link cannot carry "${start}": up to 64 of A–Z, a–z, 0–9, _ and - only.`)
  if (id !== undefined && personById(store.state, id))
    throw new SimRefusal(`"${id}" is on the local Telegram already.`)
  const person = newPerson(store.state, { id: id ?? freeId(store.state, name), name, role })
  const added: Change = { type: 'person-added', person }
  store.commit(added)
  const bot = store.state.bots.get(MAIN_BOT.id)
  if (start !== undefined && bot)
    personPosts({ world, bot, person }, plainText(start === '' ? '/start' : `/start ${start}`))
  return asSimPerson(person)
}

const newPerson = (state: State, { id, name, role }: { id: string; name: string; role: string }): Person => {
  let userId = telegramUserId(id)
  while (state.people.has(userId)) userId += 1
  return { id, userId, name, role, phone: phoneNumber(id) }
}

const freeId = (state: State, name: string): string => {
  const plain = name.toLowerCase().replaceAll('ł', 'l').normalize('NFD')
  const base =
    plain
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'person'
  let id = base
  for (let n = 2; personById(state, id); n += 1) id = `${base}-${n}`
  return id
}

const asSimPerson = ({ id, name, role }: Person): SimPerson => ({ id, name, role, channel: 'telegram' })

/** Another bot, with chats, ids and updates of its own. */
const addToken = (store: Store): string => {
  const id = Math.max(...store.state.bots.keys()) + 1
  const token = `${id}:${randomBytes(26).toString('base64url')}`
  store.commit({ type: 'bot-added', added: { id, token, name: `Bot ${id}`, username: `local_${id}_bot` } })
  return token
}
