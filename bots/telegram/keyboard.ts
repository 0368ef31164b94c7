import type { InlineKeyboardButton } from 'grammy/types'

type Choice = { readonly choice: string; readonly label: string }

/** Two or three short buttons stand side by side, longer ones one under another. */
export const keyboard = (promptId: string, choices: readonly Choice[]): InlineKeyboardButton[][] => {
  const buttons = choices.map(({ choice, label }) => ({
    text: label,
    callback_data: dataOf(promptId, choice),
  }))
  const perRow = rowLength(choices)
  return Array.from({ length: Math.ceil(buttons.length / perRow) }, (_, row) =>
    buttons.slice(row * perRow, (row + 1) * perRow),
  )
}

const rowLength = (choices: readonly Choice[]): number => {
  const longest = Math.max(0, ...choices.map(({ label }) => label.length))
  if (longest <= 10 && choices.length % 3 === 0) return 3
  return longest <= 16 ? 2 : 1
}

const dataOf = (promptId: string, choice: string): string => {
  const data = `p:${promptId}:${choice}`
  if (Buffer.byteLength(data) > 64)
    throw new Error(`a button's data is longer than 64 bytes: choice ${choice}`)
  return data
}
