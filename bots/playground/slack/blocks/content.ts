import { isObject, type Json, type JsonObject, listAt, objectAt, objectsAt, textAt } from '../json.ts'

/** Gives every block and element the ids and flags that Slack adds when it takes them in. */
export const completeBlocks = (blocks: readonly JsonObject[], nextId: () => string): JsonObject[] =>
  blocks.map((block) => ({
    ...completeTexts(withActionIds(block, nextId)),
    block_id: textAt(block, 'block_id') ?? nextId(),
  }))

const withActionIds = (block: JsonObject, nextId: () => string): JsonObject => {
  const named = (element: Json): Json =>
    isObject(element) && isInteractive(element)
      ? { ...element, action_id: textAt(element, 'action_id') ?? nextId() }
      : element
  return {
    ...block,
    ...(Array.isArray(block.elements) && { elements: block.elements.map(named) }),
    ...(isObject(block.accessory) && { accessory: named(block.accessory) }),
    ...(isObject(block.element) && { element: named(block.element) }),
  }
}

/** Text objects with the flags that Slack adds. */
export const completeTexts = (value: JsonObject): JsonObject => {
  const whole: JsonObject = {}
  for (const [key, field] of Object.entries(value)) whole[key] = completeValue(field ?? null)
  if (value.type === 'plain_text' && value.emoji === undefined) whole.emoji = true
  if (value.type === 'mrkdwn' && value.verbatim === undefined) whole.verbatim = false
  return whole
}
const completeValue = (value: Json): Json =>
  Array.isArray(value) ? value.map(completeValue) : isObject(value) ? completeTexts(value) : value

const PASSIVE = new Set(['image', 'plain_text', 'mrkdwn'])
const isInteractive = (element: JsonObject): boolean =>
  typeof element.type === 'string' && !PASSIVE.has(element.type) && !element.type.startsWith('rich_text_')

export type PlacedElement = { blockId: string; actionId: string; element: JsonObject; block: JsonObject }
/** Every element of the blocks that a person can use, in reading order. */
export const interactiveElements = (blocks: readonly Json[]): PlacedElement[] =>
  blocks.filter(isObject).flatMap((block) => {
    if (block.type === 'rich_text') return []
    const elements = [
      ...objectsAt(block, 'elements'),
      objectAt(block, 'accessory'),
      objectAt(block, 'element'),
    ]
    return elements
      .filter((element) => element !== undefined)
      .filter(isInteractive)
      .map((element) => ({
        blockId: textAt(block, 'block_id') ?? '',
        actionId: textAt(element, 'action_id') ?? '',
        element,
        block,
      }))
  })

/** The options of a menu, groups flattened. */
export const optionsOf = (element: JsonObject): JsonObject[] => [
  ...objectsAt(element, 'options'),
  ...objectsAt(element, 'option_groups').flatMap((group) => objectsAt(group, 'options')),
]
/** The plain string in a text object. */
export const textIn = (value: Json | undefined, key = 'text'): string =>
  textAt(value, key) ?? textAt(objectAt(value, key), 'text') ?? ''

/** All the words that the blocks show, a line a piece, so that nobody needs to know Block Kit to read them. */
export const wordsOf = (blocks: readonly Json[]): string =>
  blocks.filter(isObject).map(wordsOfBlock).filter(Boolean).join('\n')

const wordsOfBlock = (block: JsonObject): string => {
  if (block.type === 'rich_text') return richText(block)
  if (block.type === 'actions') return ''
  const pieces = [
    textIn(block, 'title'),
    textIn(block, 'text'),
    ...objectsAt(block, 'fields').map((field) => textIn(field)),
    ...objectsAt(block, 'elements').map((element) => textIn(element) || (textAt(element, 'alt_text') ?? '')),
    textIn(block, 'label'),
    textAt(block, 'alt_text') ?? '',
  ]
  return pieces.filter(Boolean).join('\n')
}
const richText = (node: JsonObject): string => {
  const own = textAt(node, 'text') ?? mention(node)
  const inside = listAt(node, 'elements').filter(isObject).map(richText)
  const lines = node.type === 'rich_text' || node.type === 'rich_text_list'
  return own + inside.join(lines ? '\n' : '')
}
const mention = (node: JsonObject): string => {
  if (node.type === 'user') return `<@${textAt(node, 'user_id') ?? ''}>`
  if (node.type === 'channel') return `<#${textAt(node, 'channel_id') ?? ''}>`
  if (node.type === 'emoji') return `:${textAt(node, 'name') ?? ''}:`
  if (node.type === 'link') return textAt(node, 'url') ?? ''
  return ''
}
