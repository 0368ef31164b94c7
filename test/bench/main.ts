/** `npm run bench [-- --json]`: what it costs, beside the floor, in one run on one machine. Ratios travel, milliseconds don't. */
import { parseArgs } from 'node:util'
import { measureNameForms } from '../grammar/name-forms-bench.ts'
import { servers } from '../processes/ground.ts'
import { benchBareQueue } from './bare-queue.ts'
import { benchEndToEnd } from './end-to-end.ts'
import { benchQueue } from './queue.ts'
import { benchStore } from './store.ts'
import { paceOfUnderstanding, scoreUnderstanding } from './understand.ts'

/** `beside` is the peer or the floor that was measured in the same run; null: there is none here. */
type Figure = {
  readonly what: string
  readonly ours: number
  readonly beside: number | null
  readonly unit: string
}
type Bench = { readonly name: string; readonly run: () => Promise<readonly Figure[]> }

const round = (value: number): number => Math.round(value * 1000) / 1000
const figure = (what: string, ours: number, unit: string, beside: number | null = null): Figure => ({
  what,
  ours: round(ours),
  beside: beside === null ? null : round(beside),
  unit,
})

const benches = (): readonly Bench[] => {
  const urls = servers()
  const onServers: readonly Bench[] =
    urls === null
      ? []
      : [
          { name: 'store, beside one SELECT and one CTE', run: () => store(urls.databaseUrl) },
          { name: 'queue on Redis, beside a bare BullMQ job', run: () => queue('redis', urls.redisUrl) },
          { name: 'end to end on PostgreSQL and Redis', run: () => endToEnd('servers') },
        ]
  return [
    { name: 'understand', run: understanding },
    { name: 'names', run: names },
    { name: 'queue, embedded, beside a bare BullMQ job', run: () => queue('embedded', null) },
    { name: 'end to end, embedded', run: () => endToEnd('embedded') },
    ...onServers,
  ]
}

const understanding = async (): Promise<readonly Figure[]> => {
  const { medianMs, p99Ms, hugeMs } = paceOfUnderstanding()
  return [
    ...scoreUnderstanding().flatMap(({ name, cases, right, wrongCommitments }) => [
      figure(`${name}: right`, right, 'cases', cases),
      figure(`${name}: wrong commitments`, wrongCommitments, 'cases', cases),
    ]),
    figure('a message, median', medianMs, 'ms'),
    figure('a message, p99', p99Ms, 'ms'),
    figure('4,096 hostile characters', hugeMs, 'ms'),
  ]
}
const names = async (): Promise<readonly Figure[]> => {
  const { asked, right, abstained, wrong } = measureNameForms()
  return [
    figure('forms right of the given', right, 'forms', asked - abstained),
    figure('abstained', abstained, 'forms', asked),
    figure('wrong', wrong.length, 'forms', asked),
  ]
}
const store = async (url: string): Promise<readonly Figure[]> => {
  const { floor, store: ours, bare } = await benchStore(url)
  return [
    figure('texts taken in among 10,000 people', ours, 'a second', floor),
    figure('the same by a stranger', bare, 'a second', floor),
  ]
}
const queue = async (mode: 'embedded' | 'redis', redisUrl: string | null): Promise<readonly Figure[]> => {
  const bare = await benchBareQueue(redisUrl)
  const ours = await benchQueue(mode)
  return [
    figure('commit to send, p50', ours.p50, 'ms', bare.p50),
    figure('commit to send, p99', ours.p99, 'ms', bare.p99),
    figure('a thousand at once', ours.perSecond, 'a second'),
  ]
}
const endToEnd = async (kind: 'embedded' | 'servers'): Promise<readonly Figure[]> => {
  const { startMs, p50, p99, megabytes } = await benchEndToEnd(kind)
  return [
    figure('start to ready', startMs, 'ms'),
    figure('text to answer, p50', p50, 'ms'),
    figure('text to answer, p99', p99, 'ms'),
    figure('memory', megabytes, 'MB'),
  ]
}

const print = (text: string): void => void process.stdout.write(`${text}\n`)
const show = ({ what, ours, beside, unit }: Figure): string => {
  const other = beside === null ? '' : `beside ${beside}`.padStart(18)
  const ratio = beside === null || beside === 0 ? '' : `× ${(ours / beside).toFixed(2)}`.padStart(10)
  return `  ${what.padEnd(48)}${String(ours).padStart(12)} ${unit.padEnd(9)}${other}${ratio}`
}

const readJson = (): boolean => {
  try {
    return parseArgs({ options: { json: { type: 'boolean', default: false } } }).values.json
  } catch {
    console.error(`"${process.argv.slice(2).join(' ')}" can't be read: there is --json.`)
    process.exit(2)
  }
}

const json = readJson()
const results: Record<string, readonly Figure[]> = {}
for (const { name, run } of benches()) {
  const figures = await run()
  results[name] = figures
  if (!json) print([name, ...figures.map(show)].join('\n'))
}
if (json) print(JSON.stringify(results, null, 2))
else if (servers() === null)
  print('store and queue on servers: skipped, they need DATABASE_URL and REDIS_URL')
process.exit(0)
