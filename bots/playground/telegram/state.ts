import { telegramUserId } from './account.ts'
import type { Bot, Change, KeptFile, Message, Person, Query, Update, Webhook } from './changes.ts'
import type { Json, JsonObject } from './json.ts'
import { callbackData } from './markup.ts'

export type StoredMessage = Message & {
  reaction: Json[]
  /** Data of buttons that this message once had: an old client may still show and press them. */
  pastData: string[]
}
type Messages = {
  messages: Map<number, StoredMessage>
}
type PrivateChat = Messages & { kind: 'private'; id: number; started: boolean; blocked: boolean }
export type GroupChat = Messages & {
  kind: 'group'
  id: number
  title: string
  members: number[]
  botIsIn: boolean
}
export type Chat = PrivateChat | GroupChat
type AskedQuery = Query & { answer: JsonObject | null }

/** All that belongs to one bot: as with the real one, two bots see different chats, ids and updates. */
export type BotState = {
  bot: Bot
  chats: Map<number, Chat>
  updates: Map<number, Update>
  queries: Map<string, AskedQuery>
  settings: Map<string, Json>
  webhook: Webhook | null
  /** Kinds of updates that the bot asked for; empty for the usual ones. */
  allowed: string[]
  nextMessageId: number
  nextUpdateId: number
}
export type State = {
  bots: Map<number, BotState>
  people: Map<number, Person>
  files: Map<string, KeptFile>
}

const FIRST_UPDATE_ID = 700_000_001

export const emptyState = (): State => ({ bots: new Map(), people: new Map(), files: new Map() })

/** A person by the id of the playground. */
export const personById = (state: State, id: string): Person | undefined => {
  const usual = state.people.get(telegramUserId(id))
  return usual?.id === id ? usual : [...state.people.values()].find((person) => person.id === id)
}

/** Applies one change in place. Both the living state and the one rebuilt from the journal come from here. */
export const evolve = (state: State, change: Change): void => {
  switch (change.type) {
    case 'bot-added':
      state.bots.set(change.added.id, newBot(change.added))
      return
    case 'person-added':
      state.people.set(change.person.userId, change.person)
      return
    case 'file-kept':
      state.files.set(change.file.id, change.file)
      return
    default: {
      const bot = state.bots.get(change.bot)
      if (bot) evolveBot(bot, change)
    }
  }
}

type BotChange = Extract<Change, { bot: number }>

const evolveBot = (bot: BotState, change: BotChange): void => {
  switch (change.type) {
    case 'chat-started':
      openPrivate(bot, change.chatId).started = true
      return
    case 'chat-blocked':
      openPrivate(bot, change.chatId).blocked = change.blocked
      return
    case 'group-created':
      bot.chats.set(change.group.chatId, newGroup(change.group))
      return
    case 'group-left': {
      const chat = bot.chats.get(change.chatId)
      if (chat?.kind === 'group') chat.botIsIn = false
      return
    }
    case 'update-queued':
      bot.updates.set(change.update.id, change.update)
      bot.nextUpdateId = change.update.id + 1
      return
    case 'updates-acknowledged':
      for (const id of bot.updates.keys()) if (id < change.below) bot.updates.delete(id)
      return
    case 'update-finished':
      bot.updates.delete(change.updateId)
      return
    case 'button-pressed':
      bot.queries.set(change.query.id, { ...change.query, answer: null })
      return
    case 'press-answered': {
      const query = bot.queries.get(change.queryId)
      if (query) query.answer = change.answer
      return
    }
    case 'webhook-set':
      bot.webhook = change.webhook
      return
    case 'updates-allowed':
      bot.allowed = change.kinds
      return
    case 'setting-changed':
      bot.settings.set(change.key, change.value)
      return
    default:
      evolveMessages(bot, change)
  }
}

type MessageChange = Extract<
  BotChange,
  { type: 'message-posted' | 'message-edited' | 'messages-deleted' | 'reaction-set' }
>

const evolveMessages = (bot: BotState, change: MessageChange): void => {
  switch (change.type) {
    case 'message-posted':
      chatOf(bot, change.message.chatId).messages.set(change.message.id, {
        ...change.message,
        reaction: [],
        pastData: [],
      })
      bot.nextMessageId = Math.max(bot.nextMessageId, change.message.id + 1)
      return
    case 'message-edited':
      return edit(bot.chats.get(change.chatId)?.messages.get(change.messageId), change)
    case 'messages-deleted':
      for (const id of change.messageIds) {
        const message = bot.chats.get(change.chatId)?.messages.get(id)
        if (message) message.deleted = true
      }
      return
    case 'reaction-set': {
      const message = bot.chats.get(change.chatId)?.messages.get(change.messageId)
      if (message) message.reaction = change.reaction
      return
    }
    default:
      return change satisfies never
  }
}

const edit = (
  message: StoredMessage | undefined,
  change: Extract<Change, { type: 'message-edited' }>,
): void => {
  if (!message) return
  message.pastData = [...new Set([...message.pastData, ...callbackData(message.replyMarkup)])]
  message.content = change.content
  message.replyMarkup = change.replyMarkup
  if (change.at !== null) message.editedAt = change.at
}

const newBot = (bot: Bot): BotState => ({
  bot,
  chats: new Map(),
  updates: new Map(),
  queries: new Map(),
  settings: new Map(),
  webhook: null,
  allowed: [],
  nextMessageId: 1,
  nextUpdateId: FIRST_UPDATE_ID,
})

const newGroup = (group: { chatId: number; title: string; members: number[] }): GroupChat => ({
  kind: 'group',
  id: group.chatId,
  title: group.title,
  members: group.members,
  botIsIn: true,
  messages: new Map(),
})

const openPrivate = (bot: BotState, chatId: number): PrivateChat => {
  const known = bot.chats.get(chatId)
  if (known?.kind === 'private') return known
  const chat: PrivateChat = {
    kind: 'private',
    id: chatId,
    started: false,
    blocked: false,
    messages: new Map(),
  }
  bot.chats.set(chatId, chat)
  return chat
}

const chatOf = (bot: BotState, chatId: number): Chat => bot.chats.get(chatId) ?? openPrivate(bot, chatId)
