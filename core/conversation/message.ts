import { z } from 'zod'
import {
  circleId,
  instantSchema,
  lane,
  organisationId,
  periodSchema,
  personId,
  promptId,
  requestId,
} from '../domain/ids.ts'

/** What a text is filled with. Ids are turned into names and forms at sending, in the words of that moment. */
export type Param =
  | string
  | number
  | { readonly person: string }
  | { readonly period: { readonly from: string; readonly to: string } }
  | { readonly minutes: number }
  /** A kind of help, named in the locale of its programme. */
  | { readonly help: string; readonly programme: string }
  /** Somebody's own words: shown as they are, never read as markup. */
  | { readonly words: string }
  /** Texts put one under another. */
  | { readonly lines: readonly Say[] }
  /** Texts put one after another, with commas. */
  | { readonly list: readonly Say[] }

/** A key of locales/ and what fills it. */
export type Say = { readonly key: string; readonly params: Readonly<Record<string, Param>> }

const param: z.ZodType<Param> = z.lazy(() =>
  z.union([
    z.string(),
    z.number(),
    z.object({ person: z.string() }),
    z.object({ period: periodSchema }),
    z.object({ minutes: z.number() }),
    z.object({ help: z.string(), programme: z.string() }),
    z.object({ words: z.string() }),
    z.object({ lines: z.array(say) }),
    z.object({ list: z.array(say) }),
  ]),
)
const say: z.ZodType<Say> = z.object({ key: z.string(), params: z.record(z.string(), param) })
export const saySchema = say

/** Alerts go first, then answers to what a person just did, then reminders, then what many get. */
export const urgency = z.enum(['alert', 'answer', 'reminder', 'broadcast'])

/** One message to be sent: a row of the outbox. */
export const message = z.object({
  organisationId: organisationId.nullable(),
  lane,
  /** Whose language, form of address and reading it follows; null: specialists in a channel, or a stranger. */
  reader: personId.nullable(),
  /** `edit` replaces the newest message of its slot; `home` is a specialist's App Home. */
  act: z.enum(['send', 'edit', 'home']),
  /** The name by which later messages find this one: "request:<id>", "prompt:<id>", "relay:<conversation>". */
  slot: z.string().nullable(),
  /** The slot of the message under which this one stands (Slack threads). */
  thread: z.string().nullable(),
  say,
  /** Buttons: each carries the prompt's id and its choice; labels are choice.<kind>.<choice> in locales/. */
  buttons: z
    .object({
      promptId,
      kind: z.string(),
      choices: z.array(z.string()),
      /** Labels that the locale can't know beforehand, by choice: "sobota 28 listopada, 10–12". */
      labels: z.record(z.string(), say).exactOptional(),
    })
    .nullable(),
  urgency,
  /** When it is not known whether it arrived: reminders and questions `never-twice`, alerts `rather-twice`. */
  doubt: z.enum(['never-twice', 'rather-twice']),
  /** Not sent before; null: at once. */
  notBefore: instantSchema.nullable(),
  /** Stale after: dropped, and that is shown. */
  notAfter: instantSchema.nullable(),
  /** Which circle's specialist is told when it fails or stays in doubt. */
  circleId: circleId.nullable(),
  requestId: requestId.nullable(),
})
export type Message = z.infer<typeof message>
