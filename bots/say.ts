/** `npm run -s say`: a key and a person a line in, the text and its buttons a line out; `--all` shows every text. */
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { type Param, saySchema } from '../core/conversation/message.ts'
import { instantSchema, periodSchema } from '../core/domain/ids.ts'
import { addressForm, gender, type Person } from '../core/domain/person.ts'
import { localTime, toInstant } from '../core/time.ts'
import { madeUp } from './say/people.ts'
import { sampleNow } from './say/samples.ts'
import { sayAll, sayOne, type Wanted } from './say/say.ts'
import { openTexts } from './texts.ts'

const namedPerson = z.object({
  name: z.string().min(1),
  gender: gender.nullish(),
  address: addressForm.optional(),
})
/** "2026-11-28T10:00", in Poland. */
const local = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)
  .transform((text) => toInstant(localTime(text)))
/** As core has them; a person may also be described on the spot, and a time be local. */
const param = z.union([
  z.string(),
  z.number(),
  z.object({ person: z.union([z.string(), namedPerson]) }),
  z.object({ period: z.union([periodSchema, z.object({ from: local, to: local })]) }),
  z.object({ minutes: z.number() }),
  z.object({ help: z.string(), programme: z.string() }),
  z.object({ words: z.string() }),
  z.object({ lines: z.array(saySchema) }),
  z.object({ list: z.array(saySchema) }),
])

const lineSchema = z.object({
  key: z.string().min(1),
  channel: z.enum(['telegram', 'slack']).default('telegram'),
  address: addressForm.default('neutral'),
  gender: gender.nullable().default(null),
  easyRead: z.boolean().default(false),
  params: z.record(z.string(), param).default({}),
  /** Who reads: their name, for greetings. */
  name: z.string().min(1).optional(),
  language: z.enum(['pl', 'en']).default('pl'),
  now: instantSchema.default(sampleNow),
  buttons: z.object({ kind: z.string(), choices: z.array(z.string()) }).optional(),
})

const main = async (): Promise<void> => {
  const [option, ...more] = process.argv.slice(2)
  if (option === '--all' && more.length === 0) return everything()
  if (option !== undefined) return fail(`say takes --all or JSON lines on standard input, not "${option}".`)
  const texts = openTexts()
  let number = 0
  for await (const line of createInterface({ input: process.stdin })) {
    number += 1
    if (line.trim() === '') continue
    const parsed = lineSchema.safeParse(jsonOf(line))
    if (!parsed.success)
      return fail(
        `Line ${number} is not like {"key":"invitation.ask","channel":"telegram","address":"pani","gender":"f","easyRead":false,"params":{}}.`,
      )
    try {
      process.stdout.write(`${JSON.stringify(sayOne(texts, wantedIn(parsed.data)))}\n`)
    } catch (error) {
      return fail(`Line ${number}: ${error instanceof Error ? error.message : String(error)}.`)
    }
  }
}

const everything = (): void => {
  for (const line of sayAll(openTexts())) process.stdout.write(`${JSON.stringify(line)}\n`)
}

const wantedIn = (line: z.infer<typeof lineSchema>): Wanted => {
  const people: Person[] = []
  const params = Object.fromEntries(
    Object.entries(line.params).map(([name, given]): [string, Param] => [name, known(given, name, people)]),
  )
  const { address, easyRead, language } = line
  const reader = madeUp('reader', {
    name: line.name ?? (line.gender === 'm' ? 'Piotr' : 'Anna'),
    address,
    gender: line.gender,
    easyRead,
    language,
    roles: [easyRead ? 'participant' : 'volunteer'],
  })
  return { ...line, params, reader, people, buttons: line.buttons ?? null }
}

/** A person described on the spot gets an id, as everybody has one. */
const known = (given: z.infer<typeof param>, name: string, people: Person[]): Param => {
  if (typeof given !== 'object' || !('person' in given)) return given
  if (typeof given.person === 'string') return { person: given.person }
  const { name: called, gender: theirs = null, address = 'neutral' } = given.person
  people.push(madeUp(`given-${name}`, { name: called, gender: theirs, address }))
  return { person: `given-${name}` }
}

const jsonOf = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const fail = (sentence: string): void => {
  console.error(sentence)
  process.exitCode = 2
  process.stdin.destroy()
}

process.stdout.on('error', () => process.exit(0))
await main()
