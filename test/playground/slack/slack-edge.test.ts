import type { IncomingMessage, ServerResponse } from 'node:http'
import { SlackApp } from 'slack-edge'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { BOT_TOKEN, SIGNING_SECRET } from '../../../bots/playground/slack/workspace.ts'
import { listen, messagesSeen, modalSeen, plain, type Stage, stage, until, viewSeen } from './stage.ts'

/** slack-edge knows one Slack only; what it sends there goes to the local one, unchanged. */
const redirectSlack = (apiUrl: string): void => {
  const real = globalThis.fetch
  vi.stubGlobal('fetch', (input: string | URL | Request, init?: RequestInit) => {
    const request = new Request(input, init)
    return real(new Request(request.url.replace('https://slack.com/api/', apiUrl), request))
  })
}
/** A fetch handler behind node:http. */
const serve = async (
  app: SlackApp<{ SLACK_SIGNING_SECRET: string; SLACK_BOT_TOKEN: string }>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  let body = ''
  for await (const chunk of request) body += chunk
  const headers = new Headers(
    Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)]),
  )
  const answer = await app.run(new Request(`http://app${request.url}`, { method: 'POST', headers, body }), {
    waitUntil: () => {},
  })
  response.writeHead(answer.status, Object.fromEntries(answer.headers))
  response.end(await answer.text())
}

describe('slack-edge, an app framework that nobody here wrote', () => {
  let local: Stage
  let app: SlackApp<{ SLACK_SIGNING_SECRET: string; SLACK_BOT_TOKEN: string }>
  let close: () => Promise<unknown>
  beforeEach(async () => {
    const server = await listen((request, response) => {
      // What comes while the test ends meets a platform that is gone: an app that fails answers 500.
      serve(app, request, response).catch(() => response.writeHead(500).end())
    })
    local = await stage({ requestUrl: server.url })
    redirectSlack(local.apiUrl)
    app = new SlackApp({ env: { SLACK_SIGNING_SECRET: SIGNING_SECRET, SLACK_BOT_TOKEN: BOT_TOKEN } })
    close = () => Promise.all([local.close(), server.close()])
  })
  afterEach(async () => {
    // First the ends of the wire: what is still being answered must not look for the real Slack.
    await close()
    vi.unstubAllGlobals()
  })

  it('answers a command, and goes on by its response_url', async () => {
    app.command(
      '/krag',
      async () => 'Już patrzę.',
      async ({ context }) => {
        await context.respond?.({ text: 'Mam.' })
      },
    )
    expect(await local.act('command', { command: '/krag', channel: 'ogolny' })).toMatchObject({
      acknowledged: true,
    })
    await until(async () => (await messagesSeen(local)).length === 2)
    const seen = await messagesSeen(local)
    expect(seen.map(({ text }) => text).sort()).toEqual(['Już patrzę.', 'Mam.'])
    expect(seen.every(({ ephemeral }) => ephemeral)).toBe(true)
  })
  it('opens a modal from a button, and takes its values', async () => {
    const taken: unknown[] = []
    app.action(
      'ask',
      async () => {},
      async ({ context, payload }) => {
        await context.client.views.open({
          trigger_id: payload.trigger_id,
          view: {
            type: 'modal',
            callback_id: 'form',
            title: plain('Dzień'),
            submit: plain('Dalej'),
            blocks: [
              {
                type: 'input',
                block_id: 'day',
                label: plain('Dzień'),
                element: { type: 'datepicker', action_id: 'day' },
              },
            ],
          },
        })
      },
    )
    app.viewSubmission('form', async ({ payload }) => {
      const day = payload.view.state.values.day?.day?.selected_date
      taken.push(day)
      if (day === '2026-11-22') return { response_action: 'errors', errors: { day: 'Za wcześnie.' } }
      return undefined
    })
    await app.client.chat.postMessage({
      channel: 'U0MARTA',
      text: 'Kiedy?',
      blocks: [{ type: 'actions', elements: [{ type: 'button', action_id: 'ask', text: plain('Wybierz') }] }],
    })
    const [question] = await messagesSeen(local)
    await local.act('press', { channel: question?.channel, messageId: question?.id, actionId: 'ask' })
    await until(async () => (await viewSeen(local)).modal !== null)
    const { viewId } = await modalSeen(local)
    const choose = (day: string) => local.act('submit', { viewId, values: { day: { day } } })
    expect(await choose('2026-11-22')).toEqual({ acknowledged: true, errors: { day: 'Za wcześnie.' } })
    expect(await choose('2026-11-28')).toEqual({ acknowledged: true, errors: {} })
    expect(taken).toEqual(['2026-11-22', '2026-11-28'])
  })
  it('hears messages and mentions', async () => {
    app.event('app_mention', async ({ context, payload }) => {
      await context.say({ text: `Słucham, <@${payload.user}>`, thread_ts: payload.ts })
    })
    await local.act('message', { channel: 'ogolny', text: '@krag jesteś?' })
    await until(async () => (await messagesSeen(local)).length === 2)
    const [asked, answered] = await messagesSeen(local)
    expect(answered).toMatchObject({ text: 'Słucham, <@U0MARTA>', thread: asked?.id, from: 'bot' })
  })
})
