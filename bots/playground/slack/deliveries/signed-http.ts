import { createHmac } from 'node:crypto'
import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'

export type Outcome =
  | { kind: 'answered'; status: number; body: string; type: string; noRetry: boolean }
  | { kind: 'failed'; reason: 'http_timeout' | 'connection_failed' }

export type Post = {
  readonly url: string
  readonly secret: string
  readonly type: 'application/json' | 'application/x-www-form-urlencoded'
  readonly body: string
  readonly headers?: Readonly<Record<string, string>>
  readonly timeoutMs: number
}

/** Sends what Slack sends: a POST with timestamp and v0 signature, real time, on a connection of its own. */
export const postSigned = (post: Post): Promise<Outcome> =>
  new Promise((resolve) => {
    const timestamp = Math.floor(Date.now() / 1000).toString()
    const request = (post.url.startsWith('https:') ? httpsRequest : httpRequest)(post.url, {
      method: 'POST',
      agent: false,
      headers: {
        'content-type': post.type,
        'content-length': Buffer.byteLength(post.body),
        'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
        accept: '*/*',
        'x-slack-request-timestamp': timestamp,
        'x-slack-signature': signature(post.secret, timestamp, post.body),
        ...post.headers,
      },
    })
    const late = setTimeout(() => {
      resolve({ kind: 'failed', reason: 'http_timeout' })
      request.destroy()
    }, post.timeoutMs)
    const done = (outcome: Outcome): void => {
      clearTimeout(late)
      resolve(outcome)
    }
    request.on('error', () => done({ kind: 'failed', reason: 'connection_failed' }))
    request.on('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', () => done({ kind: 'failed', reason: 'connection_failed' }))
      response.on('end', () =>
        done({
          kind: 'answered',
          status: response.statusCode ?? 0,
          body: Buffer.concat(chunks).toString('utf8'),
          type: response.headers['content-type'] ?? '',
          noRetry: response.headers['x-slack-no-retry'] === '1',
        }),
      )
    })
    request.end(post.body)
  })

const signature = (secret: string, timestamp: string, body: string): string =>
  `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`
