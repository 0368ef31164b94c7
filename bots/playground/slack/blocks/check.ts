import { isObject, type Json, type JsonObject, objectAt } from '../json.ts'
import { detailed, SlackError } from '../slack-error.ts'
import {
  accessories,
  actionElements,
  anyText,
  button,
  contextElements,
  image,
  inputElements,
  plainText,
} from './elements.ts'
import {
  anything,
  both,
  type Fields,
  flag,
  list,
  newReport,
  object,
  oneOf,
  type Report,
  type Rule,
  string,
  typed,
  unique,
} from './rules.ts'

const blockId = unique('blockIds', string(255, 1))
/** Action ids are unique within their block. */
const block = ({ must = {}, may = {} }: Fields): Rule => {
  const rule = object({ must, may: { block_id: blockId, ...may } })
  return (value, pointer, report) => {
    report.actionIds.clear()
    rule(value, pointer, report)
  }
}

const everywhere = {
  section: both(
    block({
      may: { text: anyText(3000), fields: list(anyText(2000), 10), accessory: accessories, expand: flag },
    }),
    (it) =>
      it.text === undefined && it.fields === undefined ? 'must define either `text` or `fields`' : null,
  ),
  divider: block({}),
  header: block({ must: { text: plainText(150) }, may: { level: anything } }),
  context: block({ must: { elements: list(contextElements, 10) } }),
  actions: block({ must: { elements: list(actionElements, 25) } }),
  image: both(
    block({
      must: { alt_text: string(2000) },
      may: { image_url: string(3000, 1), slack_file: anything, title: plainText(2000) },
    }),
    (it) =>
      it.image_url === undefined && it.slack_file === undefined ? 'missing required field: image_url' : null,
  ),
  input: block({
    must: { label: plainText(2000), element: inputElements },
    may: { hint: plainText(2000), optional: flag, dispatch_action: flag },
  }),
  rich_text: block({ must: { elements: list(anything, 1000, 0) } }),
  video: block({
    must: {
      alt_text: string(200),
      title: plainText(200),
      thumbnail_url: string(3000),
      video_url: string(3000),
    },
    may: {
      author_name: string(50),
      description: plainText(200),
      provider_icon_url: string(3000),
      provider_name: string(50),
      title_url: string(3000),
    },
  }),
}
const feedback = object({
  must: { text: plainText(75), value: string(2000) },
  may: { accessibility_label: string(75) },
})
const inMessages = {
  ...everywhere,
  file: block({ must: { external_id: string(255), source: oneOf('remote') } }),
  markdown: block({ must: { text: string(12_000, 1) } }),
  table: block({
    must: { rows: list(list(anything, 20), 100) },
    may: { column_settings: list(anything, 20, 0) },
  }),
  context_actions: block({
    must: {
      elements: list(
        typed({
          feedback_buttons: object({
            must: { positive_button: feedback, negative_button: feedback },
            may: { action_id: string(255) },
          }),
          icon_button: object({
            must: { icon: oneOf('trash'), text: plainText(75) },
            may: {
              action_id: string(255),
              value: string(2000),
              confirm: anything,
              accessibility_label: string(75),
              visible_to_user_ids: list(string(32), 10),
            },
          }),
        }),
        5,
      ),
    },
  }),
  alert: block({ must: { text: anyText(200) }, may: { level: anything } }),
  card: block({
    may: {
      title: anyText(150),
      subtitle: anyText(150),
      body: anyText(200),
      subtext: anyText(200),
      hero_image: image,
      icon: image,
      actions: list(button, 3),
    },
  }),
}

/** Checks blocks of a message. Throws `invalid_blocks_format` or `invalid_blocks` with every problem found. */
export const checkMessageBlocks = (blocks: Json | undefined): JsonObject[] => {
  if (blocks === undefined) return []
  if (!Array.isArray(blocks) || !blocks.every(isObject)) throw new SlackError('invalid_blocks_format')
  const report = newReport()
  list(typed(inMessages), 50, 0)(blocks, '/blocks', report)
  if (report.problems.length > 0) throw detailed('invalid_blocks', report.problems)
  return blocks
}

const view = (kind: 'modal' | 'home'): Rule => {
  const common = {
    private_metadata: string(3000),
    callback_id: string(255),
    external_id: string(255),
    clear_on_close: flag,
    notify_on_close: flag,
  }
  const must = { blocks: list(typed(everywhere), 100, 0) }
  if (kind === 'home') return object({ must, may: common })
  return both(
    object({
      must: { ...must, title: plainText(24) },
      may: { ...common, close: plainText(24), submit: plainText(24), submit_disabled: flag },
    }),
    (it) => (it.submit === undefined && hasInput(it) ? 'missing required field: submit' : null),
  )
}
const hasInput = (it: JsonObject): boolean =>
  Array.isArray(it.blocks) && it.blocks.some((block) => isObject(block) && block.type === 'input')
const VIEW_BYTES = 250_000

/** Checks a view. Throws `invalid_arguments` with every problem found, or `view_too_large`. */
export const checkView = (given: Json | undefined, kind: 'modal' | 'home'): JsonObject => {
  const report: Report = newReport()
  typed({ [kind]: view(kind) })(given ?? null, '/view', report)
  if (report.problems.length > 0) throw detailed('invalid_arguments', report.problems)
  if (JSON.stringify(given).length > VIEW_BYTES) throw new SlackError('view_too_large')
  return objectAt({ given }, 'given') ?? {}
}
