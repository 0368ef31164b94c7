import { fieldOf } from '../fields.ts'
import { isObject, type Json, type JsonObject } from '../json.ts'
import { botAboutItself, botName } from '../message-json.ts'
import { limits } from '../policy.ts'
import { badRequest } from '../refusal.ts'
import type { Call, Method, Methods } from '../world.ts'

/** What a bot says of itself: name, descriptions, commands, menu button. */
export const aboutBot: Methods = {
  getMe: { takes: {}, logged: false, run: ({ bot }) => botAboutItself(bot) },
  getUserProfilePhotos: {
    takes: { user_id: 'integer', offset: 'integer', limit: 'integer' },
    logged: false,
    run: ({ world, args }) => {
      if (!world.store.state.people.has(args.integer('user_id') ?? 0)) throw badRequest('user not found')
      return { total_count: 0, photos: [] }
    },
  },
  logOut: { takes: {}, logged: false, run: () => true },
  close: { takes: {}, logged: false, run: () => true },
  ...named('Name', 'name', limits.nameCharacters, 'BOT_TITLE_INVALID'),
  ...named('Description', 'description', limits.descriptionCharacters, 'BOT_DESCRIPTION_INVALID'),
  ...named('ShortDescription', 'short_description', limits.shortDescriptionCharacters, 'BOT_ABOUT_INVALID'),
  setMyCommands: {
    takes: { commands: 'json', scope: 'json', language_code: 'text' },
    logged: false,
    run: (call) => keep(call, commandsKey(call), checkedCommands(call.args.json('commands') ?? [])),
  },
  getMyCommands: {
    takes: { scope: 'json', language_code: 'text' },
    logged: false,
    run: (call) => call.bot.settings.get(commandsKey(call)) ?? [],
  },
  deleteMyCommands: {
    takes: { scope: 'json', language_code: 'text' },
    logged: false,
    run: (call) => keep(call, commandsKey(call), []),
  },
  setChatMenuButton: {
    takes: { chat_id: 'integer', menu_button: 'json' },
    logged: false,
    run: (call) => keep(call, menuKey(call), checkedMenuButton(call.args.json('menu_button'))),
  },
  getChatMenuButton: {
    takes: { chat_id: 'integer' },
    logged: false,
    run: (call) =>
      call.bot.settings.get(menuKey(call)) ?? call.bot.settings.get('menu:') ?? { type: 'commands' },
  },
}

const keep = ({ world, bot }: Call, key: string, value: Json): Json => {
  world.store.commit({ type: 'setting-changed', bot: bot.bot.id, key, value })
  return true
}

/** setMyX and getMyX. */
function named(what: string, field: string, most: number, tooLong: string): Methods {
  const key = ({ args }: Call) => `${field}:${args.text('language_code') ?? ''}`
  const set: Method = {
    takes: { [field]: 'text', language_code: 'text' },
    logged: false,
    run: (call) => {
      const text = call.args.text(field) ?? ''
      if ([...text].length > most) throw badRequest(tooLong)
      return keep(call, key(call), text)
    },
  }
  const get: Method = {
    takes: { language_code: 'text' },
    logged: false,
    run: (call) => {
      const own = call.bot.settings.get(key(call)) || call.bot.settings.get(`${field}:`)
      return { [field]: own || (field === 'name' ? botName(call.bot) : '') }
    },
  }
  return { [`setMy${what}`]: set, [`getMy${what}`]: get }
}

const SCOPES = ['default', 'all_private_chats', 'all_group_chats', 'all_chat_administrators']
const CHAT_SCOPES = ['chat', 'chat_administrators', 'chat_member']

const commandsKey = ({ args }: Call): string => {
  const language = args.text('language_code') ?? ''
  if (language !== '' && !/^[a-z]{2}$/.test(language)) throw badRequest('invalid language code specified')
  return `commands:${language}:${scopeKey(args.json('scope'))}`
}

const scopeKey = (scope: Json | undefined): string => {
  const prefix = "can't parse BotCommandScope:"
  if (scope === undefined) return 'default'
  if (!isObject(scope)) throw badRequest(`${prefix} BotCommandScope must be an Object`)
  const field = fieldOf(scope, prefix)
  const type = field.text('type')
  if (type === undefined) throw badRequest(`${prefix} Can't find field "type"`)
  if (SCOPES.includes(type)) return type
  if (!CHAT_SCOPES.includes(type)) throw badRequest(`${prefix} Unsupported type specified`)
  const chat = field.text('chat_id')
  if (chat === undefined) throw badRequest(`${prefix} Can't find field "chat_id"`)
  return `${type}:${chat}:${field.integer('user_id') ?? ''}`
}

const checkedCommands = (given: Json): Json => {
  if (!Array.isArray(given)) throw badRequest('expected an Array of BotCommand')
  if (given.length > limits.commands) throw badRequest('BOT_COMMANDS_TOO_MUCH')
  return given.map(checkedCommand)
}

const checkedCommand = (given: Json): JsonObject => {
  const prefix = "can't parse BotCommand:"
  if (!isObject(given)) throw badRequest(`${prefix} expected an Object`)
  const field = fieldOf(given, prefix)
  const command = field.text('command')
  const description = field.text('description')
  if (command === undefined) throw badRequest(`${prefix} Can't find field "command"`)
  if (description === undefined) throw badRequest(`${prefix} Can't find field "description"`)
  const name = command.replace(/^\//, '')
  if (!/^[a-z0-9_]+$/.test(name) || name.length > limits.commandCharacters)
    throw badRequest('BOT_COMMAND_INVALID')
  if (description === '' || [...description].length > limits.commandDescriptionCharacters)
    throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID')
  return { command: name, description }
}

const menuKey = ({ args }: Call): string => `menu:${args.integer('chat_id') ?? ''}`

const checkedMenuButton = (given: Json | undefined): Json => {
  const prefix = "can't parse menu button:"
  if (given === undefined) return { type: 'default' }
  if (!isObject(given)) throw badRequest(`${prefix} MenuButton must be an Object`)
  const type = fieldOf(given, prefix).text('type')
  if (type !== 'default' && type !== 'commands' && type !== 'web_app')
    throw badRequest(`${prefix} MenuButton has unsupported type`)
  return given
}
