import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Input, InputKey } from '../../core/conversation/input.ts'
import { type Lane, lane, promptId } from '../../core/domain/ids.ts'
import { cleanText } from '../clean-text.ts'
import { plainWords } from './plain-words.ts'

/** What the platform waits for, and what may be done in answer. */
export type Origin =
  | { readonly is: 'event' }
  | { readonly is: 'command' | 'press' | 'shortcut' | 'submission'; readonly triggerId: string }
export type Arrived = {
  readonly is: 'input'
  readonly input: Input
  readonly key: InputKey
  readonly origin: Origin
  /** Who did it. */
  readonly reader: Lane
}
/** `what` is the kind of payload, never what it says. */
export type Incoming =
  | Arrived
  | { readonly is: 'ignored'; readonly what: string }
  | { readonly is: 'malformed'; readonly what: string }

/** Blocks of the request modal; forms.ts draws them, the core reads them by these names. */
export const requestFields = ['circle', 'kind', 'date', 'from', 'to', 'people', 'note'] as const
export const requestCallback = 'request'
export const shortcutCallback = 'make-request'
export const slashCommand = '/krag'

/** Reads any payload of Slack's, from HTTP or Socket Mode. Never throws. */
export const readIncoming = (body: unknown): Incoming => {
  const kind = payloadKind.safeParse(body)
  if (!kind.success) return { is: 'malformed', what: 'payload' }
  const { type, command } = kind.data
  if (command !== undefined) return readAs('command', commandSchema, body, fromCommand)
  switch (type) {
    case 'event_callback':
      return readEvent(body)
    case 'block_actions':
      return readAs(type, pressSchema, body, fromPress)
    case 'view_submission':
      return readAs(type, submissionSchema, body, fromSubmission)
    case 'message_action':
      return readAs(type, shortcutSchema, body, fromShortcut)
    default:
      return type === undefined ? { is: 'malformed', what: 'payload' } : ignored(type)
  }
}

const readAs = <T>(
  what: string,
  schema: z.ZodType<T>,
  body: unknown,
  turn: (payload: T) => Incoming,
): Incoming => {
  const parsed = schema.safeParse(body)
  return parsed.success ? turn(parsed.data) : { is: 'malformed', what }
}
/** Kinds are Slack's words; anything longer or stranger is not worth a line in the log. */
const ignored = (what: string): Incoming => ({
  is: 'ignored',
  what: /^[\w/-]{1,60}$/.test(what) ? what : 'other',
})

const id = z.string().regex(/^[A-Z0-9_-]{1,64}$/i)
const laneOf = id.transform((value) => lane.parse(`slack:${value}`))
const payloadKind = z.object({ type: z.string().optional(), command: z.string().optional() })
const person = z.object({ id: laneOf })
/** Ids of deliveries, which become keys of our own. */
const token = z.string().regex(/^[\x21-\x7e]{1,300}$/)
const timestamp = z.string().regex(/^[\d.]{1,40}$/)
const key = (eventId: string): InputKey => ({ channel: 'slack', eventId })
const byTrigger = (
  is: Exclude<Origin['is'], 'event'>,
  triggerId: string,
  reader: Lane,
  input: Input,
): Arrived => ({ is: 'input', input, key: key(`trigger:${triggerId}`), origin: { is, triggerId }, reader })

const commandSchema = z.object({
  command: z.string(),
  text: z.string().default(''),
  user_id: laneOf,
  channel_id: laneOf,
  trigger_id: token,
})
const fromCommand = (body: z.infer<typeof commandSchema>): Incoming =>
  body.command === slashCommand
    ? byTrigger('command', body.trigger_id, body.user_id, {
        is: 'command',
        conversation: body.user_id,
        text: plainWords(body.text),
        channel: body.channel_id,
      })
    : ignored('command')

const pressSchema = z.object({
  user: person,
  trigger_id: token,
  actions: z.array(z.object({ type: z.string(), action_id: z.string() })).min(1),
})
const fromPress = ({ user, trigger_id, actions }: z.infer<typeof pressSchema>): Incoming => {
  const [action] = actions
  if (action?.type !== 'button') return ignored('block_actions')
  const [, prompt, choice] = /^([a-z0-9]{1,40}):([\w.:-]{1,100})$/.exec(action.action_id) ?? []
  const found = promptId.safeParse(prompt)
  const input: Input =
    found.success && choice !== undefined
      ? { is: 'choice', conversation: user.id, promptId: found.data, choice }
      : { is: 'stale-button', conversation: user.id }
  return byTrigger('press', trigger_id, user.id, input)
}

const entered = z.object({
  value: z.string().nullish(),
  selected_date: z.string().nullish(),
  selected_time: z.string().nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
})
const submissionSchema = z.object({
  user: person,
  trigger_id: token,
  view: z.object({
    id: id.optional().catch(undefined),
    callback_id: z.string(),
    state: z.object({ values: z.record(z.string(), z.record(z.string(), entered)).default({}) }),
  }),
})
const fromSubmission = ({ user, trigger_id, view }: z.infer<typeof submissionSchema>): Incoming => {
  if (view.callback_id !== requestCallback) return ignored('view_submission')
  const values = Object.fromEntries(
    requestFields.map((field) => [field, fieldText(Object.values(view.state.values[field] ?? {})[0])]),
  )
  const arrived = byTrigger('submission', trigger_id, user.id, {
    is: 'form',
    conversation: user.id,
    form: 'request',
    values,
  })
  return view.id === undefined ? arrived : { ...arrived, key: key(sameAgain(view.id, values)) }
}
/**
 * A person who saw no acknowledgement sends the form that still stands there again, under a new trigger: what it says
 * was perhaps taken the first time. Corrected, it is another one.
 */
const sameAgain = (viewId: string, values: Readonly<Record<string, string>>): string =>
  `view:${viewId}:${createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 16)}`

const fieldText = (field: z.infer<typeof entered> | undefined): string =>
  cleanText(
    field?.selected_option?.value ?? field?.selected_date ?? field?.selected_time ?? field?.value ?? '',
  )

const shortcutSchema = z.object({
  callback_id: z.string(),
  user: person,
  trigger_id: token,
  message: z.object({ text: z.string().nullish() }),
})
const fromShortcut = (body: z.infer<typeof shortcutSchema>): Incoming =>
  body.callback_id === shortcutCallback
    ? byTrigger('shortcut', body.trigger_id, body.user.id, {
        is: 'shortcut',
        conversation: body.user.id,
        text: plainWords(body.message.text ?? ''),
      })
    : ignored('message_action')

const eventSchema = z.object({
  event_id: token,
  event: z.looseObject({ type: z.string() }),
})
const readEvent = (body: unknown): Incoming => {
  const parsed = eventSchema.safeParse(body)
  if (!parsed.success) return { is: 'malformed', what: 'event_callback' }
  const { event, event_id } = parsed.data
  switch (event.type) {
    case 'app_home_opened':
      return readAs(event.type, homeSchema, event, (home) => fromHome(home, event_id))
    case 'message':
      return readAs(event.type, messageSchema, event, (message) => fromMessage(message, event_id))
    default:
      return ignored(event.type)
  }
}
const byEvent = (eventId: string, reader: Lane, input: Input): Arrived => ({
  is: 'input',
  input,
  key: key(`event:${eventId}`),
  origin: { is: 'event' },
  reader,
})

const homeSchema = z.object({ user: laneOf, tab: z.string().optional() })
const fromHome = ({ user, tab }: z.infer<typeof homeSchema>, eventId: string): Incoming =>
  tab === undefined || tab === 'home'
    ? byEvent(eventId, user, { is: 'home', conversation: user })
    : ignored('app_home_opened')

const messageSchema = z.object({
  user: laneOf.nullish(),
  bot_id: z.string().nullish(),
  subtype: z.string().nullish(),
  channel: laneOf,
  channel_type: z.string().nullish(),
  ts: timestamp,
  thread_ts: timestamp.nullish(),
  text: z.string().nullish(),
})
type SlackMessage = z.infer<typeof messageSchema>

/** A reply also shown in the channel, and one with a file: still a person's words. */
const humanSubtypes = new Set(['thread_broadcast', 'file_share'])
const fromMessage = (message: SlackMessage, eventId: string): Incoming => {
  const { user, channel, thread_ts } = message
  const text = plainWords(message.text ?? '')
  const human = !message.bot_id && (!message.subtype || humanSubtypes.has(message.subtype))
  if (!user || !human) return ignored('message')
  if (isDirect(message)) return byEvent(eventId, user, fromDirect(user, text, message.subtype))
  if (!thread_ts || thread_ts === message.ts || text === '') return ignored('message')
  return byEvent(eventId, user, { is: 'thread', conversation: user, channel, thread: thread_ts, text })
}
const isDirect = ({ channel, channel_type }: SlackMessage): boolean =>
  channel_type === 'im' || (!channel_type && channel.startsWith('slack:D'))
const fromDirect = (user: Lane, text: string, subtype: string | null | undefined): Input =>
  text === '' && subtype === 'file_share'
    ? { is: 'media', conversation: user, media: 'other', caption: null }
    : { is: 'text', conversation: user, text, edited: false }
