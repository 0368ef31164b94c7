import type { JsonObject } from '../json.ts'
import {
  anything,
  both,
  type Fields,
  flag,
  integer,
  list,
  matching,
  object,
  oneOf,
  type Rule,
  string,
  typed,
  unique,
} from './rules.ts'

/** Limits as Slack's Block Kit reference gives them. */
export const plainText = (max: number): Rule =>
  typed({ plain_text: object({ must: { text: string(max, 1) }, may: { emoji: flag } }) })
export const anyText = (max: number): Rule =>
  typed({
    plain_text: object({ must: { text: string(max, 1) }, may: { emoji: flag } }),
    mrkdwn: object({ must: { text: string(max, 1) }, may: { verbatim: flag } }),
  })
const url = string(3000, 1)

const option = (text: Rule): Rule =>
  object({ must: { text, value: string(150, 1) }, may: { description: anyText(75), url } })
const plainOption = option(plainText(75))
const richOption = option(anyText(75))
const optionGroup: Rule = object({ must: { label: plainText(75), options: list(plainOption, 100) } })
const confirmation: Rule = object({
  must: { title: plainText(100), text: anyText(300), confirm: plainText(30), deny: plainText(30) },
  may: { style: oneOf('primary', 'danger') },
})

const dispatchConfig: Rule = object({
  may: { trigger_actions_on: list(oneOf('on_enter_pressed', 'on_character_entered'), 2) },
})
const actionId = unique('actionIds', string(255, 1))
const ID = string(32, 1)
const date = matching(/^\d{4}-\d\d-\d\d$/, 'a valid date (YYYY-MM-DD)')
const time = matching(/^([01]\d|2[0-3]):[0-5]\d$/, 'a valid time (HH:mm)')
const conversationFilter: Rule = object({
  may: {
    include: list(oneOf('im', 'mpim', 'private', 'public'), 4),
    exclude_external_shared_channels: flag,
    exclude_bot_users: flag,
  },
})

/** An interactive element: action_id, confirm and focus go with all of them. */
const interactive = ({ must = {}, may = {} }: Fields): Rule =>
  object({ must, may: { action_id: actionId, confirm: confirmation, focus_on_load: flag, ...may } })
const menu = (fields: Fields, many: boolean): Rule =>
  interactive({
    ...(fields.must && { must: fields.must }),
    may: { placeholder: plainText(150), ...(many && { max_selected_items: integer(1, 100) }), ...fields.may },
  })
const withOptions = (rule: Rule): Rule =>
  both(rule, (element: JsonObject) =>
    (element.options === undefined) === (element.option_groups === undefined)
      ? 'must provide either `options` or `option_groups`'
      : null,
  )
const choices = { options: list(plainOption, 100), option_groups: list(optionGroup, 100) }
const minQuery = integer(0, 1000)

export const button = interactive({
  must: { text: plainText(75) },
  may: { value: string(2000), url, style: oneOf('primary', 'danger'), accessibility_label: string(75) },
})
export const image = both(
  object({ must: { alt_text: string(2000) }, may: { image_url: url, slack_file: anything } }),
  (element) =>
    element.image_url === undefined && element.slack_file === undefined
      ? 'missing required field: image_url'
      : null,
)
const textInput = (fields: Fields['may']): Rule =>
  object({
    may: {
      action_id: actionId,
      placeholder: plainText(150),
      focus_on_load: flag,
      dispatch_action_config: dispatchConfig,
      initial_value: string(3000),
      ...fields,
    },
  })

const pickers = {
  datepicker: interactive({ may: { placeholder: plainText(150), initial_date: date } }),
  timepicker: interactive({
    may: { placeholder: plainText(150), initial_time: time, timezone: string(100) },
  }),
  datetimepicker: interactive({ may: { initial_date_time: integer(1_000_000_000, 9_999_999_999) } }),
}
const selects = {
  static_select: withOptions(menu({ may: { ...choices, initial_option: plainOption } }, false)),
  external_select: menu({ may: { min_query_length: minQuery, initial_option: plainOption } }, false),
  users_select: menu({ may: { initial_user: ID } }, false),
  conversations_select: menu(
    {
      may: {
        initial_conversation: ID,
        default_to_current_conversation: flag,
        response_url_enabled: flag,
        filter: conversationFilter,
      },
    },
    false,
  ),
  channels_select: menu({ may: { initial_channel: ID, response_url_enabled: flag } }, false),
}
const multiSelects = {
  multi_static_select: withOptions(
    menu({ may: { ...choices, initial_options: list(plainOption, 100) } }, true),
  ),
  multi_external_select: menu(
    { may: { min_query_length: minQuery, initial_options: list(plainOption, 100) } },
    true,
  ),
  multi_users_select: menu({ may: { initial_users: list(ID, 100) } }, true),
  multi_conversations_select: menu(
    {
      may: {
        initial_conversations: list(ID, 100),
        default_to_current_conversation: flag,
        filter: conversationFilter,
      },
    },
    true,
  ),
  multi_channels_select: menu({ may: { initial_channels: list(ID, 100) } }, true),
}
const boxes = {
  checkboxes: interactive({
    must: { options: list(richOption, 10) },
    may: { initial_options: list(richOption, 10) },
  }),
  radio_buttons: interactive({
    must: { options: list(richOption, 10) },
    may: { initial_option: richOption },
  }),
}
const overflow = interactive({ must: { options: list(plainOption, 5) } })
const workflowButton = interactive({
  must: { text: plainText(75), workflow: anything },
  may: { style: oneOf('primary', 'danger'), accessibility_label: string(75) },
})

export const accessories: Rule = typed({
  button,
  image,
  overflow,
  ...pickers,
  ...selects,
  ...multiSelects,
  ...boxes,
  workflow_button: workflowButton,
})
export const actionElements: Rule = typed({
  button,
  overflow,
  ...pickers,
  ...selects,
  ...multiSelects,
  ...boxes,
  workflow_button: workflowButton,
})
export const contextElements: Rule = typed({
  image,
  plain_text: object({ must: { text: string(3000, 1) }, may: { emoji: flag } }),
  mrkdwn: object({ must: { text: string(3000, 1) }, may: { verbatim: flag } }),
})
export const inputElements: Rule = typed({
  plain_text_input: textInput({
    multiline: flag,
    min_length: integer(0, 3000),
    max_length: integer(1, 3000),
  }),
  number_input: both(
    textInput({ is_decimal_allowed: flag, min_value: string(30), max_value: string(30) }),
    (element) =>
      element.is_decimal_allowed === undefined ? 'missing required field: is_decimal_allowed' : null,
  ),
  email_text_input: textInput({}),
  url_text_input: textInput({}),
  rich_text_input: object({
    may: {
      action_id: actionId,
      initial_value: anything,
      placeholder: plainText(150),
      focus_on_load: flag,
      dispatch_action_config: dispatchConfig,
    },
  }),
  file_input: object({
    may: { action_id: actionId, filetypes: list(string(20), 100), max_files: integer(1, 10) },
  }),
  ...pickers,
  ...selects,
  ...multiSelects,
  ...boxes,
})
