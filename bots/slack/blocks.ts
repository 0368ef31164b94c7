import type { ActionsBlock, Button, PlainTextElement, SectionBlock } from '@slack/types'
import type { Say } from '../../core/conversation/message.ts'
import { splitText } from '../render/split.ts'
import type { Rendered } from '../render.ts'
import type { Speak } from '../speak.ts'
import { buttonLook } from './button-look.ts'

/** Block Kit's limits, in UTF-16 units. */
export const limits = {
  section: 3000,
  button: 75,
  option: 75,
  options: 100,
  confirmTitle: 100,
  confirmText: 300,
  confirmButton: 30,
  viewTitle: 24,
  note: 1000,
} as const

/** A text as sections, cut where it hurts least. */
export const sections = (text: string): SectionBlock[] =>
  splitText(text, limits.section).map((part) => ({
    type: 'section',
    text: { type: 'mrkdwn', text: part, verbatim: true },
  }))

/** Cuts what must not be longer, and shows that it was cut. */
export const clipped = (text: string, limit: number): string => {
  if (text.length <= limit) return text
  const space = text.lastIndexOf(' ', limit - 1)
  const [start = ''] = space > limit / 3 ? [text.slice(0, space).trimEnd()] : splitText(text, limit - 1)
  return `${start}…`
}

export const plainText = (text: string, limit: number): PlainTextElement => ({
  type: 'plain_text',
  text: clipped(text, limit),
  emoji: true,
})

/** The buttons of one prompt; none when it has none. `speak` says the second question of what can't be undone. */
export const actionsOf = async (
  buttons: { readonly promptId: string; readonly kind: string } | null,
  choices: Rendered['choices'],
  speak: Speak,
): Promise<ActionsBlock[]> => {
  if (!buttons || choices.length === 0) return []
  const elements = choices.map((choice) => buttonOf(buttons, choice, speak))
  return [{ type: 'actions', block_id: buttons.promptId, elements: await Promise.all(elements) }]
}

const buttonOf = async (
  { promptId, kind }: { readonly promptId: string; readonly kind: string },
  { choice, label }: Rendered['choices'][number],
  speak: Speak,
): Promise<Button> => {
  const look = buttonLook(kind, choice)
  return {
    type: 'button',
    action_id: `${promptId}:${choice}`,
    value: `${promptId}:${choice}`,
    text: plainText(label, limits.button),
    ...(look.style ? { style: look.style } : {}),
    ...(look.confirm ? { confirm: await confirmOf(`${kind}.${choice}`, speak) } : {}),
  }
}

const confirmOf = async (key: string, speak: Speak): Promise<NonNullable<Button['confirm']>> => {
  const told = async (part: string, limit: number) => {
    const say: Say = { key: `choice_confirm.${key}.${part}`, params: {} }
    return plainText((await speak(say, null)).text, limit)
  }
  return {
    title: await told('title', limits.confirmTitle),
    text: await told('text', limits.confirmText),
    confirm: await told('ok', limits.confirmButton),
    deny: await told('back', limits.confirmButton),
    style: 'danger',
  }
}
