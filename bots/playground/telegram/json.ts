import { z } from 'zod'

export const json = z.json()
export type Json = z.infer<typeof json>
export type JsonObject = { [key: string]: Json }
export const jsonObject = z.record(z.string(), z.json())

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The object without the fields that are not there, as Telegram leaves them out. */
export const present = (fields: { [key: string]: Json | undefined }): JsonObject => {
  const kept: JsonObject = {}
  for (const [key, value] of Object.entries(fields)) if (value !== undefined) kept[key] = value
  return kept
}

/** Undefined when the text is not JSON. */
export const parseJson = (text: string): Json | undefined => {
  try {
    return json.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}
