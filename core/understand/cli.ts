/** `npm run -s understand -- --now ISO`: a JSON line in, its meaning out. Exit 2 with one sentence on what can't be read. */
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { type Instant, instant, instantFromMs, type LocalTime, localTime, toInstant } from '../time.ts'
import { type About, promptKinds } from './meaning.ts'
import { understand } from './understand.ts'

const Local = z.string().transform((text, context): LocalTime => {
  const read = attempt(() => localTime(text))
  if (read !== null) return read
  context.addIssue({ code: 'custom', message: `"${text}" is no local time such as 2026-11-28T10:00` })
  return z.NEVER
})
const Line = z.object({
  text: z.string(),
  about: z
    .object({ kind: z.enum(promptKinds).default('invitation'), from: Local.optional(), to: Local.optional() })
    .nullish(),
})

const main = async (): Promise<void> => {
  const now = nowFrom(process.argv.slice(2))
  let number = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() === '') continue
    const { text, about } = lineOf(line, number)
    const asked: About | null = about ?? null
    process.stdout.write(`${JSON.stringify(understand(text, asked, now))}\n`)
  }
}

/** The moment given, with an offset, Z, or local to Poland; without the option, now. */
const nowFrom = (args: readonly string[]): Instant => {
  const [option, value] = args
  if (option === undefined) return instantFromMs(Date.now())
  const text = option.startsWith('--now=')
    ? option.slice('--now='.length)
    : option === '--now'
      ? value
      : undefined
  const known = option === '--now' || option.startsWith('--now=')
  if (!known || args.length > (option === '--now' ? 2 : 1))
    return fail(
      `I don't know the option "${known ? args.at(-1) : option}"; the only one is --now, with a time such as 2026-11-22T10:00.`,
    )
  if (text === undefined) return fail('The option --now needs a time, such as --now 2026-11-22T10:00.')
  return (
    attempt(() => instant(text)) ??
    attempt(() => toInstant(localTime(text))) ??
    fail(`The time "${text}" after --now can't be read; write it as 2026-11-22T10:00 or with an offset.`)
  )
}
const lineOf = (line: string, number: number): z.infer<typeof Line> => {
  const json = attempt((): unknown => JSON.parse(line))
  if (json === null)
    return fail(`Line ${number} is not JSON; write one object a line, such as {"text": "tak, będę"}.`)
  const parsed = Line.safeParse(json)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  return fail(
    `Line ${number} can't be read: ${issue?.path.join('.') || 'the object'}: ${issue?.message ?? 'wrong shape'}.`,
  )
}
const attempt = <Value>(read: () => Value): Value | null => {
  try {
    return read()
  } catch {
    return null
  }
}
const fail = (sentence: string): never => {
  process.stderr.write(`${sentence}\n`)
  process.exit(2)
}

process.stdout.on('error', () => process.exit(0))
await main()
