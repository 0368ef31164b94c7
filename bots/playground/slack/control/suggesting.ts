import type { PlacedElement } from '../blocks/content.ts'
import type { Entered } from '../blocks/values.ts'
import { isObject, type Json, type JsonObject, objectsAt } from '../json.ts'
import type { App, User, View } from '../state/rows.ts'
import { viewShape } from '../state/shapes.ts'
import type { Control } from './context.ts'
import { who } from './payloads.ts'

/** Options that the app suggests for an external select while the person types; none when it does not answer. */
export const suggest = async (
  control: Control,
  app: App,
  user: User,
  placed: PlacedElement,
  typed: string,
  view?: View,
): Promise<JsonObject[]> => {
  const answer = await control.ask(app, 'interactive', {
    type: 'block_suggestion',
    ...who(app, user),
    container: view ? { type: 'view', view_id: view.id } : { type: 'message' },
    action_id: placed.actionId,
    block_id: placed.blockId,
    value: typed,
    ...(view && { view: viewShape(control.slack, view) }),
  })
  return answer.acknowledged ? optionsIn(answer.body) : []
}
const optionsIn = (body: Json | undefined): JsonObject[] =>
  isObject(body)
    ? [
        ...objectsAt(body, 'options'),
        ...objectsAt(body, 'option_groups').flatMap((group) => objectsAt(group, 'options')),
      ]
    : []

/** What is suggested for these values: typed as they are, and before anything is typed. */
export const suggestions = async (
  control: Control,
  app: App,
  user: User,
  placed: PlacedElement,
  entered: Entered | undefined,
  view?: View,
): Promise<JsonObject[]> => {
  const wanted = typeof entered === 'object' && entered !== null ? [...entered] : [String(entered ?? '')]
  const found: JsonObject[] = await suggest(control, app, user, placed, '', view)
  for (const value of wanted.filter(Boolean))
    if (!found.some((option) => option.value === value))
      found.push(...(await suggest(control, app, user, placed, value, view)))
  return found
}
