import { createServer } from 'node:http'
import { faults } from '../../../bots/playground/platform/faults.ts'
import { SimRefusal } from '../../../bots/playground/platform/local-platform.ts'
import { sentLog } from '../../../bots/playground/platform/sent-log.ts'
import { localTelegram } from '../../../bots/playground/telegram/local-telegram.ts'
import { portOf, seeds } from './local.ts'

/** A local Telegram as a process of its own, to be killed: `served.ts FOLDER` says its port when ready. */
const platform = localTelegram(
  { now: Date.now, sent: sentLog(), faults: faults(), folder: process.argv[2] ?? null },
  seeds,
)
const server = createServer(async (request, response) => {
  const path = request.url ?? ''
  if (path.startsWith('/telegram')) return platform.handle(request, response, path.slice('/telegram'.length))
  let body = ''
  for await (const chunk of request) body += chunk
  const segments = path.slice('/sim/telegram/'.length).split('/')
  try {
    const answer = await platform.control('POST', segments, new URLSearchParams(), JSON.parse(body))
    response.end(JSON.stringify(answer))
  } catch (error) {
    response.writeHead(error instanceof SimRefusal ? 400 : 500).end(String(error))
  }
})
server.listen(0, '127.0.0.1', () => process.stdout.write(`${portOf(server.address())}\n`))
