import type { Json, JsonObject } from './json.ts'
import { badRequest } from './refusal.ts'

/** Reads fields of an object inside an argument; one of another type is the official 400. */
export type Fields = {
  text(name: string): string | undefined
  integer(name: string): number | undefined
  boolean(name: string): boolean | undefined
}

/** @param prefix what the official text says before the field's fault, with its colon. */
export const fieldOf = (object: JsonObject, prefix = ''): Fields => {
  const wrong = (name: string, type: string) =>
    badRequest(`${prefix ? `${prefix} F` : 'f'}ield "${name}" must be ${type}`)
  return {
    text: (name) => {
      const value = object[name]
      if (absent(value)) return undefined
      if (typeof value === 'number') return String(value)
      if (typeof value === 'string') return value
      throw wrong(name, 'of type String')
    },
    integer: (name) => {
      const value = object[name]
      if (absent(value)) return undefined
      const number = typeof value === 'string' && value !== '' ? Number(value) : value
      if (typeof number === 'number' && Number.isSafeInteger(number)) return number
      throw wrong(name, 'a Number')
    },
    boolean: (name) => {
      const value = object[name]
      if (absent(value)) return undefined
      if (typeof value === 'boolean') return value
      throw wrong(name, 'a Boolean')
    },
  }
}

const absent = (value: Json | undefined): value is null | undefined => value === undefined || value === null
