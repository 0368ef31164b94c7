import { once } from 'node:events'
import { createServer } from 'node:http'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type WebSocket, WebSocketServer } from 'ws'
import { z } from 'zod'
import { createLog } from '../../bots/log.ts'
import { SlackRefused, startSlack } from '../../bots/slack/start.ts'
import { appToken, botToken, type Local, recorder, startLocal, testSpeak } from './local.ts'

const patient = { timeout: 15_000 }

describe('Socket Mode', () => {
  let local: Local | null = null
  afterEach(async () => {
    await local?.close()
    local = null
  })

  it('comes anew when Slack asks for it, and misses nothing', async () => {
    local = await startLocal({
      socket: true,
      options: { timing: { retryDelaysMs: new Array(50).fill(100) } },
    })
    const { recorder: record, slack, marta } = local
    for (let count = 1; count <= 3; count += 1) {
      slack.refreshSockets()
      await marta('open-home')
      await vi.waitFor(() => expect(record.taken).toHaveLength(count), patient)
    }
  })

  it('refuses to start with a token that is not ours', async () => {
    local = await startLocal()
    const start = (token: string, app: string | null) =>
      startSlack({
        token,
        appToken: app,
        signingSecret: null,
        apiUrl: `${local?.url}/slack/api`,
        receive: recorder().receive,
        speak: testSpeak(),
        log: createLog('silent', { write: () => {} }),
      })
    await expect(start('xoxb-no', appToken)).rejects.toBeInstanceOf(SlackRefused)
    await expect(start(botToken, 'xapp-no')).rejects.toMatchObject({ code: 'invalid_auth' })
    await expect(start(botToken, null)).rejects.toMatchObject({ code: 'no_signing_secret' })
  })
})

const acknowledged = z.object({ envelope_id: z.string(), payload: z.unknown() })

/** A Slack that does what it should not: broken frames, dropped sockets, no API for a while. */
const rudeSlack = async () => {
  const server = createServer((request, response) => {
    const method = request.url?.split('/').at(-1) ?? ''
    request.resume()
    if (it.away > 0) {
      it.away -= 1
      request.socket.destroy()
      return
    }
    const port = portOf()
    const answers: Record<string, object> = {
      'auth.test': { ok: true, user_id: 'U0KRAG', bot_id: 'B0KRAG' },
      'apps.connections.open': { ok: true, url: `ws://127.0.0.1:${port}/link` },
    }
    response
      .setHeader('content-type', 'application/json')
      .end(JSON.stringify(answers[method] ?? { ok: true }))
  })
  const sockets = new WebSocketServer({ server })
  const portOf = (): number => {
    const address = server.address()
    return address !== null && typeof address === 'object' ? address.port : 0
  }
  const it = { away: 0, acks: [] as z.infer<typeof acknowledged>[], open: [] as WebSocket[] }
  sockets.on('connection', (socket) => {
    it.open.push(socket)
    socket.on('message', (data) => it.acks.push(acknowledged.parse(JSON.parse(data.toString()))))
    socket.send(JSON.stringify({ type: 'hello', num_connections: 1 }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    ...it,
    setAway: (count: number) => {
      it.away = count
    },
    url: `http://127.0.0.1:${portOf()}/api`,
    newest: (): WebSocket => {
      const socket = it.open.at(-1)
      if (!socket) throw new Error('nobody is connected')
      return socket
    },
    close: async () => {
      for (const socket of it.open) socket.terminate()
      sockets.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const opened = (envelope: string, id: string) =>
  JSON.stringify({
    envelope_id: envelope,
    type: 'events_api',
    accepts_response_payload: false,
    retry_attempt: 0,
    retry_reason: '',
    payload: {
      type: 'event_callback',
      event_id: id,
      event: { type: 'app_home_opened', user: 'U1', tab: 'home' },
    },
  })

describe('Socket Mode on a bad day', () => {
  const start = async () => {
    const slack = await rudeSlack()
    const record = recorder()
    const running = await startSlack({
      token: botToken,
      appToken,
      signingSecret: null,
      apiUrl: slack.url,
      receive: record.receive,
      speak: testSpeak(),
      log: createLog('silent', { write: () => {} }),
    })
    return {
      slack,
      record,
      running,
      stop: async () => {
        await running.close()
        await slack.close()
      },
    }
  }

  it('sends the acknowledgement only after the commit, and even while it is being stopped', async () => {
    const { slack, record, running, stop } = await start()
    let open = () => {}
    record.gate = new Promise((resolve) => {
      open = resolve
    })
    slack.newest().send(opened('e1', 'Ev1'))
    slack
      .newest()
      .send(JSON.stringify({ envelope_id: 'e2', type: 'interactive', payload: { type: 'view_closed' } }))
    // What is not ours goes through meanwhile, so the first had the time to be acknowledged.
    await vi.waitFor(() => expect(slack.acks.map((ack) => ack.envelope_id)).toEqual(['e2']))
    const closing = running.close()
    open()
    await closing
    await vi.waitFor(() => expect(slack.acks.map((ack) => ack.envelope_id)).toEqual(['e2', 'e1']))
    await stop()
  })

  it('takes a doubled envelope once', async () => {
    const { slack, record, stop } = await start()
    for (const envelope of ['e1', 'e2']) slack.newest().send(opened(envelope, 'Ev1'))
    await vi.waitFor(() => expect(slack.acks).toHaveLength(2))
    expect(record.taken).toHaveLength(1)
    await stop()
  })

  it('lives through frames that are no envelopes', async () => {
    const { slack, record, stop } = await start()
    const broken = [
      'not json',
      'null',
      '[]',
      '{}',
      '{"type":"events_api"}',
      '{"type":"events_api","payload":{}}',
    ]
    for (const frame of [...broken, '{"type":"interactive","envelope_id":"e0"}']) slack.newest().send(frame)
    slack.newest().send(Buffer.from([1, 2, 3]))
    slack.newest().send(opened('e1', 'Ev1'))
    await vi.waitFor(() => expect(record.taken).toHaveLength(1))
    await stop()
  })

  it('comes back after the line was cut and the API was away', async () => {
    const { slack, record, stop } = await start()
    slack.setAway(2)
    slack.newest().terminate()
    await vi.waitFor(() => expect(slack.open.length).toBeGreaterThan(1), patient)
    slack.newest().send(opened('e1', 'Ev1'))
    await vi.waitFor(() => expect(record.taken).toHaveLength(1))
    await stop()
  })
})
