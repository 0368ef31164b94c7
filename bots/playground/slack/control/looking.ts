import { interactiveElements, optionsOf, type PlacedElement, textIn, wordsOf } from '../blocks/content.ts'
import { isObject, type Json, type JsonObject, objectAt, objectsAt, textAt } from '../json.ts'
import type { Platform } from '../methods/method.ts'
import { millisOf } from '../state/ids.ts'
import type { Message, User, View } from '../state/rows.ts'
import { fileShape } from '../state/shapes.ts'
import { homeOf, openModals } from '../state/slack.ts'
import { appById, type Control, channelFor, mainApp } from './context.ts'
import { blocksOf } from './pressing.ts'
import { suggest } from './suggesting.ts'

/** The channels and direct messages that the person is in. */
export const channels = ({ slack }: Control, user: User): JsonObject[] =>
  slack.store.channels
    .all()
    .filter(({ members }) => members.includes(user.id))
    .map((channel) => {
      const other = channel.members.find((member) => member !== user.id) ?? ''
      return {
        id: channel.id,
        name: channel.kind === 'im' ? (slack.store.users.get(other)?.name ?? other) : channel.name,
        private: channel.kind !== 'public',
        direct: channel.kind === 'im',
        archived: channel.archived,
        topic: channel.topic,
        purpose: channel.purpose,
        members: channel.members.map((member) => slack.store.users.get(member)?.personId ?? member),
      }
    })

/** What the person sees, oldest first: channels, direct messages, ephemeral messages for them. */
export const messages = (control: Control, user: User, query: URLSearchParams): JsonObject[] => {
  const { slack } = control
  const only = query.get('channel')
  const thread = query.get('thread')
  const wanted = only === null || only === '' ? null : channelFor(control, user, only).id
  const mine = new Set(
    slack.store.channels
      .all()
      .filter(({ id, members }) => members.includes(user.id) && (wanted === null || wanted === id))
      .map(({ id }) => id),
  )
  return slack.store.messages
    .all()
    .filter(
      ({ channel, ephemeralFor }) => mine.has(channel) && (ephemeralFor === null || ephemeralFor === user.id),
    )
    .filter(({ ts, threadTs }) => thread === null || thread === '' || ts === thread || threadTs === thread)
    .map((message) => seen(control, message))
}

const seen = ({ slack }: Control, message: Message): JsonObject => {
  const blocks = message.deleted ? [] : blocksOf(message)
  const author = slack.store.users.get(message.user)
  return {
    id: message.ts,
    channel: message.channel,
    thread: message.threadTs,
    from: message.appId === null ? (author?.personId ?? message.user) : 'bot',
    name: author?.realName ?? message.user,
    text: message.deleted ? '' : textSeen(message),
    blocks,
    actions: interactiveElements(blocks).map(actionSeen),
    at: new Date(millisOf(message.ts)).toISOString(),
    edited: message.edited !== null,
    deleted: message.deleted,
    ephemeral: message.ephemeralFor !== null,
    reactions: message.reactions,
    files: message.files
      .map((id) => slack.store.files.get(id))
      .filter((file) => file !== undefined)
      .map((file) => ({
        id: file.id,
        name: file.name,
        title: file.title,
        url: fileShape(slack, file).url_private,
      })),
  }
}

/** All words of the message: its text, and what only the blocks and attachments say. */
const textSeen = (message: Message): string => {
  const words = [wordsOf(blocksOf(message)), ...message.attachments.filter(isObject).map(attachmentWords)]
  const shown = words.filter(Boolean).join('\n')
  const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()
  if (shown === '' || flat(message.text).includes(flat(shown))) return message.text
  return message.text === '' || flat(shown).includes(flat(message.text)) ? shown : `${message.text}\n${shown}`
}
const attachmentWords = (attachment: JsonObject): string => {
  const spoken = ['pretext', 'title', 'text'].map((key) => textAt(attachment, key) ?? '').filter(Boolean)
  return spoken.length > 0 || objectsAt(attachment, 'blocks').length > 0
    ? spoken.join('\n')
    : (textAt(attachment, 'fallback') ?? '')
}

const actionSeen = ({ blockId, actionId, element }: PlacedElement): JsonObject => {
  const options = optionsOf(element).map(optionSeen)
  return {
    blockId,
    actionId,
    type: element.type ?? null,
    label: textIn(element, 'text') || textIn(element, 'placeholder') || (options.length > 0 ? actionId : ''),
    value: textAt(element, 'value') ?? null,
    ...(textAt(element, 'style') && { style: element.style }),
    ...(textAt(element, 'url') && { url: element.url }),
    ...(element.confirm !== undefined && { confirm: element.confirm }),
    ...(options.length > 0 && { options }),
  }
}
const optionSeen = (option: JsonObject): JsonObject => ({
  label: textIn(option),
  value: option.value ?? '',
  ...(option.description !== undefined && { description: textIn(option, 'description') }),
})

/** The person's open modal and Home tab. */
export const view = async (control: Control, user: User): Promise<JsonObject> => {
  const modal = openModals(control.slack, user.id).at(-1)
  const home = homeOf(control.slack, mainApp(control).id, user.id)
  return { modal: modal ? await modalSeen(control, user, modal) : null, home: homeSeen(home) }
}
const homeSeen = (home: View | undefined): JsonObject => {
  const blocks = home ? objectsAt(home.body, 'blocks') : []
  return {
    viewId: home?.id ?? null,
    blocks,
    actions: interactiveElements(blocks).map(actionSeen),
    text: wordsOf(blocks),
  }
}
const modalSeen = async (control: Control, user: User, modal: View): Promise<JsonObject> => {
  const blocks = objectsAt(modal.body, 'blocks')
  const placed = interactiveElements(blocks)
  const inputs: Json[] = []
  for (const element of placed.filter(({ block }) => block.type === 'input'))
    inputs.push(await inputSeen(control, user, modal, element))
  return {
    viewId: modal.id,
    callbackId: textAt(modal.body, 'callback_id') ?? '',
    title: textIn(modal.body, 'title'),
    submit: textIn(modal.body, 'submit'),
    close: textIn(modal.body, 'close'),
    blocks,
    inputs,
    actions: placed.filter(({ block }) => block.type !== 'input').map(actionSeen),
    text: wordsOf(blocks),
    values: modal.values,
  }
}
const inputSeen = async (
  control: Control,
  user: User,
  modal: View,
  placed: PlacedElement,
): Promise<JsonObject> => {
  const type = textAt(placed.element, 'type') ?? ''
  const options = type.endsWith('external_select')
    ? await suggestedOnce(control, user, modal, placed)
    : optionsOf(placed.element)
  return {
    blockId: placed.blockId,
    actionId: placed.actionId,
    label: textIn(placed.block, 'label'),
    type,
    ...((options.length > 0 || type.endsWith('external_select')) && { options: options.map(optionSeen) }),
    ...(type.endsWith('users_select') && { options: peopleToPick(control) }),
    optional: placed.block.optional === true,
    ...(placed.block.hint !== undefined && { hint: textIn(placed.block, 'hint') }),
    ...(placed.element.multiline === true && { multiline: true }),
    ...(placed.element.placeholder !== undefined && { placeholder: textIn(placed.element, 'placeholder') }),
    state: objectAt(objectAt(modal.values, placed.blockId), placed.actionId) ?? null,
  }
}
const peopleToPick = ({ slack }: Control): JsonObject[] =>
  slack.store.users
    .all()
    .filter(({ appId }) => appId === null)
    .map(({ id, realName }) => ({ label: realName, value: id }))

// Asked for once for each version of a view: looking again must not ask the app again.
type Suggested = Map<string, Promise<JsonObject[]>>
const suggestedBefore = new WeakMap<Platform, Suggested>()
const suggestedOnce = (
  control: Control,
  user: User,
  modal: View,
  placed: PlacedElement,
): Promise<JsonObject[]> => {
  const before: Suggested = suggestedBefore.get(control.slack) ?? new Map()
  suggestedBefore.set(control.slack, before)
  const key = `${modal.id} ${modal.hash} ${placed.blockId} ${placed.actionId}`
  const known = before.get(key)
  if (known) return known
  const fresh = suggest(control, appById(control, modal.appId), user, placed, '', modal)
  before.set(key, fresh)
  return fresh
}
