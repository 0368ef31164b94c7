import type { IncomingMessage, ServerResponse } from 'node:http'

/** Answers whether both the database and the queue can be used now. */
export type Ready = () => Promise<boolean>

/** GET /healthz: the process lives and its event loop turns. */
export const alive = (_request: IncomingMessage, response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'text/plain' }).end('ok\n')
}

/** GET /readyz. */
export const readiness =
  (ready: Ready) =>
  async (_request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const yes = await ready().catch(() => false)
    response.writeHead(yes ? 200 : 503, { 'content-type': 'text/plain' }).end(yes ? 'ready\n' : 'not ready\n')
  }

/** GET /metrics, in the text format of Prometheus. Numbers only. */
export const metrics =
  (counts: () => Promise<Readonly<Record<string, number>>>) =>
  async (_request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const lines = Object.entries({ ...(await counts()), ...processCounts() }).map(
      ([name, value]) => `# TYPE krag_${snake(name)} gauge\nkrag_${snake(name)} ${value}\n`,
    )
    response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' }).end(lines.join(''))
  }

const processCounts = () => ({
  uptimeSeconds: Math.round(process.uptime()),
  residentMemoryBytes: process.memoryUsage.rss(),
})
const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
