import type { Person } from './changes.ts'
import { isObject, type Json, type JsonObject, present } from './json.ts'
import type { BotState, Chat, State, StoredMessage } from './state.ts'

/** Objects of the Bot API, as answers and updates show them. */
export const seconds = (milliseconds: number): number => Math.floor(milliseconds / 1000)

export const personJson = (person: Person): JsonObject => ({
  id: person.userId,
  is_bot: false,
  first_name: person.name,
  language_code: 'pl',
})

export const botName = (bot: BotState): string => {
  const chosen = bot.settings.get('name:')
  return typeof chosen === 'string' && chosen !== '' ? chosen : bot.bot.name
}

export const botJson = (bot: BotState): JsonObject => ({
  id: bot.bot.id,
  is_bot: true,
  first_name: botName(bot),
  username: bot.bot.username,
})

export const botAboutItself = (bot: BotState): JsonObject => ({
  ...botJson(bot),
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_guest_queries: false,
  supports_inline_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
  can_manage_bots: false,
  supports_join_request_queries: false,
})

export const chatJson = (state: State, chat: Chat): JsonObject =>
  chat.kind === 'group'
    ? { id: chat.id, type: 'group', title: chat.title, all_members_are_administrators: false }
    : { id: chat.id, type: 'private', first_name: state.people.get(chat.id)?.name ?? '' }

export const userJson = (state: State, bot: BotState, userId: number): JsonObject => {
  const person = state.people.get(userId)
  return person ? personJson(person) : botJson(bot)
}

/** @param depth a replied message is shown without the one that it replied to. */
export const messageJson = (
  state: State,
  bot: BotState,
  chat: Chat,
  message: StoredMessage,
  depth = 1,
): JsonObject => {
  const replied = message.replyTo === null ? undefined : chat.messages.get(message.replyTo)
  const keyboard = message.replyMarkup?.inline_keyboard
  return present({
    message_id: message.id,
    from: userJson(state, bot, message.sender),
    chat: chatJson(state, chat),
    date: seconds(message.at),
    edit_date: message.editedAt === null ? undefined : seconds(message.editedAt),
    reply_to_message:
      replied && !replied.deleted && depth > 0
        ? messageJson(state, bot, chat, replied, depth - 1)
        : undefined,
    ...withPeople(state, message.content),
    reply_markup: keyboard === undefined ? undefined : { inline_keyboard: keyboard },
  })
}

/** A mention of a person by id shows the whole person. */
const withPeople = (state: State, content: JsonObject): JsonObject => {
  const filled = { ...content }
  for (const field of ['entities', 'caption_entities']) {
    const entities = content[field]
    if (Array.isArray(entities)) filled[field] = entities.map((entity) => withPerson(state, entity))
  }
  return filled
}

const withPerson = (state: State, entity: Json): Json => {
  const user = isObject(entity) ? entity.user : undefined
  if (!isObject(entity) || !isObject(user)) return entity
  const person = state.people.get(Number(user.id))
  return person
    ? { ...entity, user: personJson(person) }
    : { ...entity, user: { ...user, is_bot: false, first_name: '' } }
}
