import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { faultsOfCall, oracle } from '../playground/telegram/oracle.ts'

const sent = z.array(
  z.object({ channel: z.enum(['telegram', 'slack']), method: z.string(), params: z.unknown() }),
)
const slackMethod = z.object({
  args: z.object({ required: z.array(z.string()).optional(), properties: z.record(z.string(), z.unknown()) }),
})

/**
 * What the bots sent in this run, held against descriptions of both platforms that nobody here wrote; empty when all of
 * it is as described, or when the descriptions do not lie beside the project.
 */
export const outboundFaults = (calls: unknown): string[] => [
  ...new Set(
    sent
      .parse(calls)
      .flatMap(({ channel, method, params }) =>
        channel === 'telegram' ? telegramFaults(method, params) : slackFaults(method, params),
      ),
  ),
]

const telegramFaults = (method: string, params: unknown): string[] =>
  oracle ? faultsOfCall(oracle, method, params) : []

const slackFaults = (method: string, params: unknown): string[] => {
  const place = new URL(`../../../shared/oracles/slack/methods/${method}.json`, import.meta.url)
  if (!existsSync(place)) return []
  const { required = [], properties } = slackMethod.parse(JSON.parse(readFileSync(place, 'utf8'))).args
  const given = Object.keys(z.record(z.string(), z.unknown()).parse(params))
  return [
    ...given.filter((name) => !(name in properties)).map((name) => `${method}.${name}: not described`),
    ...required
      .filter((name) => name !== 'token' && !given.includes(name))
      .map((name) => `${method}.${name}: missing`),
  ]
}
