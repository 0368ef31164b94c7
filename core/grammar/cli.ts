/** `npm run -s decline`: {"name","gender"} a line in, all cases a line out. A line it can't read ends it with 2. */
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { decline } from './decline.ts'

const lineSchema = z.object({
  name: z.string().min(1).max(200),
  gender: z.enum(['f', 'm']).nullable().default(null),
})

const main = async (): Promise<void> => {
  const [option] = process.argv.slice(2)
  if (option !== undefined)
    return fail(`decline takes no options, but got "${option}"; give JSON lines on standard input.`)
  let number = 0
  for await (const line of createInterface({ input: process.stdin })) {
    number += 1
    if (line.trim() === '') continue
    const parsed = lineSchema.safeParse(jsonOf(line))
    if (!parsed.success)
      return fail(`Line ${number} is not like {"name":"Anna","gender":"f"}; gender is "f", "m" or null.`)
    process.stdout.write(`${JSON.stringify(decline(parsed.data.name, parsed.data.gender))}\n`)
  }
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
