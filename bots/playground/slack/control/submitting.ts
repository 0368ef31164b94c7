import { z } from 'zod'
import { checkView } from '../blocks/check.ts'
import { interactiveElements } from '../blocks/content.ts'
import { enteredState, fieldProblem, inputBlocks } from '../blocks/values.ts'
import { isObject, type Json, type JsonObject, objectAt, objectsAt, textAt } from '../json.ts'
import { pushModal, replaceView } from '../methods/views.ts'
import { SlackError } from '../slack-error.ts'
import type { App, User, View } from '../state/rows.ts'
import { viewShape } from '../state/shapes.ts'
import { isoNow, openModals } from '../state/slack.ts'
import { appById, type Control, finder, readBodyAs, refuse } from './context.ts'
import { who } from './payloads.ts'
import { viewFor } from './pressing.ts'
import { suggestions } from './suggesting.ts'

const entered = z.union([z.string(), z.number(), z.array(z.string()), z.null()])
const submitBody = z.object({
  viewId: z.string(),
  values: z.record(z.string(), z.record(z.string(), entered)).default({}),
})

/** Fills in and sends a modal: `errors` by block id, the platform's own or the app's; none means it was taken. */
export const submit = async (control: Control, user: User, body: unknown): Promise<JsonObject> => {
  const { viewId, values } = readBodyAs(submitBody, body)
  const { slack } = control
  const view = viewFor(control, user, viewId)
  if (view.kind !== 'modal') return refuse('The Home tab is not sent; press its elements.')
  const app = appById(control, view.appId)
  const filled: View = { ...view, values: await fill(control, app, user, view, values) }
  slack.store.change(() => slack.store.views.put(view.id, filled))
  const problems = fieldProblems(filled)
  if (Object.keys(problems).length > 0) return { acknowledged: true, errors: problems }
  const answer = await control.ask(app, 'interactive', {
    type: 'view_submission',
    ...who(app, user),
    trigger_id: slack.triggers.issue(app.id, user.id),
    view: viewShape(slack, filled),
    response_urls: [],
  })
  if (!answer.acknowledged) return { acknowledged: false, errors: {}, error: answer.error }
  return { acknowledged: true, ...react(control, app, viewId, answer.body) }
}

const fill = async (
  control: Control,
  app: App,
  user: User,
  view: View,
  values: Readonly<Record<string, Readonly<Record<string, z.infer<typeof entered>>>>>,
): Promise<JsonObject> => {
  const elements = interactiveElements(objectsAt(view.body, 'blocks'))
  let state = view.values
  for (const [blockId, fields] of Object.entries(values))
    for (const [actionId, value] of Object.entries(fields)) {
      const placed = elements.find((it) => it.blockId === blockId && it.actionId === actionId)
      if (!placed) return refuse(`The view has no field ${blockId} / ${actionId}.`)
      const external = textAt(placed.element, 'type')?.endsWith('external_select')
      const suggested = external ? await suggestions(control, app, user, placed, value, view) : []
      const result = enteredState(placed, value, suggested, finder(control))
      if ('impossible' in result) return refuse(result.impossible)
      state = { ...state, [blockId]: { ...objectAt(state, blockId), [actionId]: result.state } }
    }
  return state
}

const fieldProblems = (view: View): JsonObject => {
  const problems: JsonObject = {}
  for (const block of inputBlocks(objectsAt(view.body, 'blocks'))) {
    const blockId = textAt(block, 'block_id') ?? ''
    const actionId = textAt(objectAt(block, 'element'), 'action_id') ?? ''
    const problem = fieldProblem(block, objectAt(view.values, blockId)?.[actionId])
    if (problem !== null) problems[blockId] = problem
  }
  return problems
}

/** Does what the acknowledgement asks: close, errors, update, push or clear. */
const react = (control: Control, app: App, viewId: string, body: Json | undefined): JsonObject => {
  const { slack } = control
  const asked = isObject(body) ? body : {}
  const view = slack.store.views.get(viewId)
  if (asked.response_action === 'errors') return { errors: objectAt(asked, 'errors') ?? {} }
  // The app may have closed or replaced it by a call of its own meanwhile.
  if (!view) return { errors: {} }
  try {
    slack.store.change(() => follow(control, app, view, asked))
  } catch (error) {
    if (error instanceof SlackError) return { errors: {}, error: error.code, ...error.more }
    throw error
  }
  if (asked.response_action !== undefined)
    slack.surroundings.sent.record({
      channel: 'slack',
      method: 'acknowledgement',
      params: asked,
      at: isoNow(slack),
    })
  return { errors: {} }
}
const follow = ({ slack }: Control, app: App, view: View, asked: JsonObject): void => {
  switch (asked.response_action) {
    case 'update':
      replaceView(slack, view, checkView(asked.view, 'modal'))
      return
    case 'push':
      pushModal(slack, view, app, checkView(asked.view, 'modal'))
      return
    case 'clear':
      for (const { id } of openModals(slack, view.userId)) slack.store.views.remove(id)
      return
    case undefined:
      slack.store.views.remove(view.id)
      return
    default:
      throw new SlackError('invalid_response_action')
  }
}

const closeBody = z.object({ viewId: z.string(), clear: z.boolean().default(false) })
/** Closes a modal, or the whole stack; the app hears of it when it asked to. */
export const closeView = async (control: Control, user: User, body: unknown): Promise<JsonObject> => {
  const { viewId, clear } = readBodyAs(closeBody, body)
  const { slack } = control
  const view = viewFor(control, user, viewId)
  const app = appById(control, view.appId)
  const all = clear || view.body.clear_on_close === true
  slack.store.change(() => {
    for (const { id } of all ? openModals(slack, user.id) : [view]) slack.store.views.remove(id)
  })
  if (view.body.notify_on_close !== true) return { acknowledged: true }
  const answer = await control.ask(app, 'interactive', {
    type: 'view_closed',
    ...who(app, user),
    view: viewShape(slack, view),
    is_cleared: all,
  })
  return answer.acknowledged ? { acknowledged: true } : { acknowledged: false, error: answer.error }
}
