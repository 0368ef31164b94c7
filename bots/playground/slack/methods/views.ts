import { checkView } from '../blocks/check.ts'
import { completeBlocks, completeTexts } from '../blocks/content.ts'
import { initialValues } from '../blocks/values.ts'
import type { Json, JsonObject } from '../json.ts'
import { objectsAt, textAt } from '../json.ts'
import { detailed, SlackError } from '../slack-error.ts'
import type { App, View } from '../state/rows.ts'
import { viewShape } from '../state/shapes.ts'
import { homeOf, openModals, type Slack } from '../state/slack.ts'
import type { Caller, Methods, Platform } from './method.ts'

const DEEPEST_STACK = 3

export const viewMethods: Methods = {
  'views.open': {
    tier: 't4',
    writes: true,
    args: { view: 'json!', trigger_id: 'text', interactivity_pointer: 'text' },
    run: (slack, caller) => {
      const body = checkView(caller.args.json('view'), 'modal')
      const userId = useTrigger(slack, caller)
      for (const open of openModals(slack, userId)) slack.store.views.remove(open.id)
      return { view: viewShape(slack, addModal(slack, caller.app, userId, body, null)) }
    },
  },
  'views.push': {
    tier: 't4',
    writes: true,
    args: { view: 'json!', trigger_id: 'text', interactivity_pointer: 'text' },
    run: (slack, caller) => {
      const body = checkView(caller.args.json('view'), 'modal')
      const userId = useTrigger(slack, caller)
      const below = openModals(slack, userId).at(-1)
      if (!below) throw new SlackError('not_found')
      return { view: viewShape(slack, pushModal(slack, below, caller.app, body)) }
    },
  },
  'views.update': {
    tier: 't4',
    writes: true,
    args: { view: 'json!', view_id: 'text', external_id: 'text', hash: 'text' },
    run: (slack, { app, args }) => {
      const view = findView(slack, app, args.text('view_id'), args.text('external_id'))
      const body = checkView(args.json('view'), view.kind)
      checkHash(view, args.text('hash'))
      return { view: viewShape(slack, replaceView(slack, view, body)) }
    },
  },
  'views.publish': {
    tier: 't4',
    writes: true,
    args: { user_id: 'text!', view: 'json!', hash: 'text', interactivity_pointer: 'text' },
    run: (slack, { app, args }) => {
      const body = checkView(args.json('view'), 'home')
      const user = slack.store.users.get(args.must('user_id'))
      if (!user || user.appId !== null) throw detailed('invalid_arguments', ['invalid `user_id`'])
      const known = homeOf(slack, app.id, user.id)
      if (known) checkHash(known, args.text('hash'))
      return {
        view: viewShape(slack, known ? replaceView(slack, known, body) : addHome(slack, app, user.id, body)),
      }
    },
  },
}

const useTrigger = (slack: Platform, { app, args }: Caller): string => {
  const trigger = args.text('trigger_id') ?? args.text('interactivity_pointer')
  if (trigger === undefined) throw detailed('invalid_arguments', ['missing required field: trigger_id'])
  const used = slack.triggers.use(trigger, app.id)
  if ('error' in used) throw new SlackError(used.error)
  return used.userId
}
const checkHash = (view: View, hash: string | undefined): void => {
  if (hash !== undefined && hash !== view.hash) throw new SlackError('hash_conflict')
}
const findView = (slack: Slack, app: App, id: string | undefined, externalId: string | undefined): View => {
  if (id === undefined && externalId === undefined)
    throw detailed('invalid_arguments', ['missing required field: view_id'])
  const found = slack.store.views
    .all()
    .find(
      (view) =>
        view.appId === app.id &&
        (view.id === id || (id === undefined && textAt(view.body, 'external_id') === externalId)),
    )
  if (!found) throw new SlackError('not_found')
  return found
}

const newHash = (slack: Slack): string =>
  `${Math.floor(slack.surroundings.now() / 1000)}.${slack.ids.next('h')}`
const complete = (slack: Slack, body: JsonObject, keep: string | null): JsonObject => {
  const externalId = textAt(body, 'external_id')
  const taken = (view: View): boolean => view.id !== keep && textAt(view.body, 'external_id') === externalId
  if (externalId && slack.store.views.all().some(taken)) throw new SlackError('duplicate_external_id')
  return {
    ...completeTexts(body),
    blocks: completeBlocks(objectsAt(body, 'blocks'), () => slack.ids.next('k')),
  }
}
const put = (slack: Slack, view: View): View => {
  slack.store.views.put(view.id, view)
  return view
}

/** Opens a modal over `below`; the body is checked. Needs an open change, as all below. */
const addModal = (slack: Slack, app: App, userId: string, given: JsonObject, below: View | null): View => {
  const id = slack.ids.next('V')
  const body = complete(slack, given, null)
  return put(slack, {
    id,
    appId: app.id,
    userId,
    kind: 'modal',
    body,
    values: initialValues(blocksOf(body), {}),
    hash: newHash(slack),
    rootId: below?.rootId ?? id,
    previousId: below?.id ?? null,
  })
}
export const pushModal = (slack: Slack, below: View, app: App, body: JsonObject): View => {
  if (openModals(slack, below.userId).length >= DEEPEST_STACK) throw new SlackError('push_limit_reached')
  return addModal(slack, app, below.userId, body, below)
}
const addHome = (slack: Slack, app: App, userId: string, given: JsonObject): View => {
  const id = slack.ids.next('V')
  const body = complete(slack, given, null)
  const values = initialValues(blocksOf(body), {})
  return put(slack, {
    id,
    appId: app.id,
    userId,
    kind: 'home',
    body,
    values,
    hash: newHash(slack),
    rootId: id,
    previousId: null,
  })
}
/** Replaces a view's content; what was entered stays where block and action ids stay. */
export const replaceView = (slack: Slack, view: View, given: JsonObject): View => {
  const body = complete(slack, given, view.id)
  const values = initialValues(blocksOf(body), view.values)
  return put(slack, { ...view, body, values, hash: newHash(slack) })
}
const blocksOf = (body: JsonObject): Json[] => objectsAt(body, 'blocks')
