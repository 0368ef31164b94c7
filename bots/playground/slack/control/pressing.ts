import { z } from 'zod'
import { interactiveElements, optionsOf, type PlacedElement } from '../blocks/content.ts'
import { enteredState, initialValues, SLOTS } from '../blocks/values.ts'
import { isObject, type Json, type JsonObject, objectAt, objectsAt, textAt } from '../json.ts'
import { newResponseUrl } from '../response-url.ts'
import { tsOf } from '../state/ids.ts'
import type { App, Message, User, View } from '../state/rows.ts'
import { messageShape, viewShape } from '../state/shapes.ts'
import { appById, type Control, channelFor, finder, messageFor, readBodyAs, refuse } from './context.ts'
import { inChannel, who } from './payloads.ts'
import { suggestions } from './suggesting.ts'
import { acknowledgement } from './talking.ts'

const entered = z.union([z.string(), z.number(), z.array(z.string()), z.null()])
const pressBody = z.union([
  z.object({
    viewId: z.string(),
    actionId: z.string(),
    blockId: z.string().optional(),
    value: entered.optional(),
  }),
  z.object({
    channel: z.string(),
    messageId: z.string(),
    actionId: z.string(),
    blockId: z.string().optional(),
    value: entered.optional(),
  }),
])
type Press = { actionId: string; blockId?: string | undefined; value?: z.infer<typeof entered> | undefined }

/** Uses an element of a message, modal or the Home tab; a `confirm` counts as confirmed. */
export const press = async (control: Control, user: User, body: unknown): Promise<JsonObject> => {
  const given = readBodyAs(pressBody, body)
  return 'viewId' in given
    ? pressInView(control, user, given.viewId, given)
    : pressInMessage(control, user, given)
}

const pressInMessage = async (
  control: Control,
  user: User,
  given: Press & { channel: string; messageId: string },
): Promise<JsonObject> => {
  const { slack } = control
  const channel = channelFor(control, user, given.channel)
  const message = messageFor(control, user, channel, given.messageId)
  if (message.appId === null) return refuse('A message of a person has no buttons.')
  const app = appById(control, message.appId)
  const placed = pick(blocksOf(message), given)
  const action = await actionOf(control, app, user, placed, given.value)
  const ephemeral = message.ephemeralFor !== null
  const hook = {
    appId: app.id,
    userId: user.id,
    channel: channel.id,
    messageTs: message.ts,
    threadTs: message.threadTs,
  }
  const answer = await control.ask(app, 'interactive', {
    type: 'block_actions',
    ...who(app, user),
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: channel.id,
      is_ephemeral: ephemeral,
      ...(message.threadTs && { thread_ts: message.threadTs }),
    },
    trigger_id: slack.triggers.issue(app.id, user.id),
    ...inChannel(channel),
    ...(!ephemeral && { message: messageShape(slack, message) }),
    state: { values: stateWith(initialValues(blocksOf(message), {}), placed, action.state) },
    response_url: slack.store.change(() => newResponseUrl(slack, hook)),
    actions: [action.payload],
  })
  return acknowledgement(answer)
}

const pressInView = async (
  control: Control,
  user: User,
  viewId: string,
  given: Press,
): Promise<JsonObject> => {
  const { slack } = control
  const view = viewFor(control, user, viewId)
  const app = appById(control, view.appId)
  const placed = pick(objectsAt(view.body, 'blocks'), given)
  const action = await actionOf(control, app, user, placed, given.value)
  const after: View = { ...view, values: stateWith(view.values, placed, action.state) }
  slack.store.change(() => slack.store.views.put(view.id, after))
  if (placed.block.type === 'input' && placed.block.dispatch_action !== true) return { acknowledged: true }
  const answer = await control.ask(app, 'interactive', {
    type: 'block_actions',
    ...who(app, user),
    container: { type: 'view', view_id: view.id },
    trigger_id: slack.triggers.issue(app.id, user.id),
    view: viewShape(slack, after),
    actions: [action.payload],
  })
  return acknowledgement(answer)
}

/** A view that the person has open: a modal, or the Home tab. */
export const viewFor = ({ slack }: Control, user: User, viewId: string): View => {
  const view = slack.store.views.get(viewId)
  return view && view.userId === user.id ? view : refuse(`${user.realName} has no view ${viewId} open.`)
}
/** All blocks of a message, those in attachments too. */
export const blocksOf = (message: Message): Json[] => [
  ...message.blocks,
  ...message.attachments.flatMap((attachment) =>
    isObject(attachment) ? objectsAt(attachment, 'blocks') : [],
  ),
]

const pick = (blocks: readonly Json[], { actionId, blockId, value }: Press): PlacedElement => {
  const named = interactiveElements(blocks).filter(
    (it) => it.actionId === actionId && (blockId === undefined || it.blockId === blockId),
  )
  // Two buttons may share an action id; their values tell them apart.
  const fitting = named.find((it) => value !== undefined && textAt(it.element, 'value') === value) ?? named[0]
  return fitting ?? refuse(`There is nothing with the actionId "${actionId}" to press.`)
}

const stateWith = (values: JsonObject, placed: PlacedElement, state: JsonObject | null): JsonObject =>
  state === null
    ? values
    : { ...values, [placed.blockId]: { ...objectAt(values, placed.blockId), [placed.actionId]: state } }

/** The entry of `actions` in the payload, and the element's new state when it has one. */
const actionOf = async (
  control: Control,
  app: App,
  user: User,
  placed: PlacedElement,
  value: Press['value'],
): Promise<{ payload: JsonObject; state: JsonObject | null }> => {
  const type = textAt(placed.element, 'type') ?? ''
  const head = {
    type,
    action_id: placed.actionId,
    block_id: placed.blockId,
    action_ts: tsOf(control.slack.surroundings.now() * 1000),
  }
  if (type === 'overflow')
    return { payload: { ...head, selected_option: overflowOption(placed, value) }, state: null }
  if (!SLOTS[type]) return { payload: { ...head, ...buttonParts(placed.element) }, state: null }
  const suggested = type.endsWith('external_select')
    ? await suggestions(control, app, user, placed, value)
    : []
  const result = enteredState(placed, value ?? null, suggested, finder(control))
  if ('impossible' in result) return refuse(result.impossible)
  return { payload: { ...head, ...result.state }, state: result.state }
}
const buttonParts = (button: JsonObject): JsonObject => ({
  ...(button.text !== undefined && { text: button.text }),
  ...(button.value !== undefined && { value: button.value }),
  ...(button.style !== undefined && { style: button.style }),
  ...(button.url !== undefined && { url: button.url }),
})
const overflowOption = ({ element, actionId }: PlacedElement, value: Press['value']): JsonObject =>
  optionsOf(element).find((option) => option.value === value) ??
  refuse(`The menu ${actionId} has no option with the value "${String(value)}".`)
