import { App, HTTPReceiver } from '@slack/bolt'
import { BOT_TOKEN, SIGNING_SECRET } from '../../../bots/playground/slack/workspace.ts'
import { listen, plain, stage } from './stage.ts'

/** A Bolt app over signed HTTP, and the local Slack that drives it. */
export const boltOnHttp = async () => {
  const receiver = new HTTPReceiver({ signingSecret: SIGNING_SECRET, processBeforeResponse: true })
  const server = await listen((request, response) => receiver.requestListener(request, response))
  const local = await stage({ requestUrl: server.url })
  const app = new App({
    token: BOT_TOKEN,
    receiver,
    ignoreSelf: false,
    clientOptions: { slackApiUrl: local.apiUrl, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true },
  })
  return { app, local, close: () => Promise.all([local.close(), server.close()]) }
}
export const input = (block_id: string, element: object, optional = false) => ({
  type: 'input' as const,
  block_id,
  optional,
  label: plain(block_id),
  element: { action_id: block_id, ...element },
})
export const modal = (blocks: object[], more: object = {}) => ({
  type: 'modal',
  callback_id: 'form',
  title: plain('Nowa prośba'),
  submit: plain('Zapisz'),
  blocks,
  ...more,
})
export const second = {
  type: 'modal' as const,
  callback_id: 'form',
  title: plain('Druga'),
  submit: plain('Dalej'),
  blocks: [
    {
      type: 'input' as const,
      block_id: 'word',
      label: plain('Słowo'),
      element: { type: 'plain_text_input' as const, action_id: 'word' },
    },
  ],
}
export const options = (...values: string[]) =>
  values.map((value) => ({ text: plain(value.toUpperCase()), value }))
