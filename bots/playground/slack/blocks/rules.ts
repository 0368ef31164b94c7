import { isObject, type Json, type JsonObject } from '../json.ts'

/** Collects what is wrong, in Slack's words, each with a JSON pointer. */
export type Report = { problems: string[]; blockIds: Set<string>; actionIds: Set<string> }
export type Rule = (value: Json, pointer: string, report: Report) => void
export type Fields = {
  readonly must?: Readonly<Record<string, Rule>>
  readonly may?: Readonly<Record<string, Rule>>
}

export const newReport = (): Report => ({ problems: [], blockIds: new Set(), actionIds: new Set() })
const say = (report: Report, problem: string, pointer: string): void => {
  report.problems.push(`${problem} [json-pointer:${pointer}]`)
}

export const anything: Rule = () => {}
export const flag: Rule = (value, pointer, report) => {
  if (typeof value !== 'boolean') say(report, 'must be a boolean', pointer)
}
/** A string of at least `min` and at most `max` characters. */
export const string =
  (max: number, min = 0): Rule =>
  (value, pointer, report) => {
    if (typeof value !== 'string') return say(report, 'must be a string', pointer)
    if (value.length < min) say(report, `must be more than ${min - 1} characters`, pointer)
    if (value.length > max) say(report, `must be less than ${max + 1} characters`, pointer)
  }
export const matching =
  (pattern: RegExp, what: string): Rule =>
  (value, pointer, report) => {
    if (typeof value !== 'string' || !pattern.test(value)) say(report, `must be ${what}`, pointer)
  }
export const integer =
  (min: number, max: number): Rule =>
  (value, pointer, report) => {
    if (typeof value !== 'number' || !Number.isInteger(value))
      return say(report, 'must be an integer', pointer)
    if (value < min) say(report, `must be more than ${min - 1}`, pointer)
    if (value > max) say(report, `must be less than ${max + 1}`, pointer)
  }
export const oneOf =
  (...words: string[]): Rule =>
  (value, pointer, report) => {
    if (typeof value !== 'string' || !words.includes(value))
      say(report, `must be a valid enum value`, pointer)
  }
export const list =
  (rule: Rule, max: number, min = 1): Rule =>
  (value, pointer, report) => {
    if (!Array.isArray(value)) return say(report, 'must be an array', pointer)
    if (value.length < min) say(report, `no less than ${min} items allowed`, pointer)
    if (value.length > max) say(report, `no more than ${max} items allowed`, pointer)
    value.forEach((item, index) => {
      rule(item, `${pointer}/${index}`, report)
    })
  }

/** An object with these fields and no others (`type` is allowed everywhere). */
export const object =
  ({ must = {}, may = {} }: Fields): Rule =>
  (value, pointer, report) => {
    if (!isObject(value)) return say(report, 'must be an object', pointer)
    for (const name of Object.keys(must))
      if (value[name] === undefined || value[name] === null)
        say(report, `missing required field: ${name}`, pointer)
    for (const [name, field] of Object.entries(value)) {
      if (name === 'type' || field === undefined || field === null) continue
      const rule = must[name] ?? may[name]
      if (rule) rule(field, `${pointer}/${name}`, report)
      else say(report, `invalid additional property: ${name}`, pointer)
    }
  }

/** Chooses the rule by the object's `type`. */
export const typed =
  (rules: Readonly<Record<string, Rule>>): Rule =>
  (value, pointer, report) => {
    if (!isObject(value)) return say(report, 'must be an object', pointer)
    if (value.type === undefined) return say(report, 'missing required field: type', pointer)
    const rule = typeof value.type === 'string' ? rules[value.type] : undefined
    if (rule) rule(value, pointer, report)
    else say(report, `unsupported type: ${String(value.type)}`, `${pointer}/type`)
  }

/** Both rules; for demands that reach over several fields. */
export const both =
  (first: Rule, second: (value: JsonObject) => string | null): Rule =>
  (value, pointer, report) => {
    first(value, pointer, report)
    const problem = isObject(value) ? second(value) : null
    if (problem !== null) say(report, problem, pointer)
  }

/** An id that may appear once: block ids in a message or view, action ids in a block. */
export const unique =
  (which: 'blockIds' | 'actionIds', rule: Rule): Rule =>
  (value, pointer, report) => {
    rule(value, pointer, report)
    if (typeof value !== 'string') return
    if (report[which].has(value)) say(report, `\`${value}\` already exists`, pointer)
    report[which].add(value)
  }
