import { createServer } from 'node:http'
import { App, HTTPReceiver } from '@slack/bolt'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BOT_TOKEN, SIGNING_SECRET } from '../../../bots/playground/slack/workspace.ts'
import { portOf, type Stage, stage, until } from './stage.ts'

/** A Bolt app over signed HTTP, as the product uses it, and the local Slack that drives it. */
const boltOnHttp = async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const receiver = new HTTPReceiver({ signingSecret: SIGNING_SECRET, processBeforeResponse: true })
  server.on('request', receiver.requestListener)
  const local = await stage({ requestUrl: `http://127.0.0.1:${portOf(server)}/slack/events` })
  const app = new App({
    token: BOT_TOKEN,
    receiver,
    clientOptions: { slackApiUrl: local.apiUrl, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true },
  })
  return {
    app,
    local,
    close: async () => {
      await local.close()
      server.closeAllConnections()
      server.close()
    },
  }
}

describe('Bolt over signed HTTP', () => {
  let bolt: Awaited<ReturnType<typeof boltOnHttp>>
  let local: Stage
  beforeEach(async () => {
    bolt = await boltOnHttp()
    local = bolt.local
  })
  afterEach(() => bolt.close())

  it('a command opens a modal, and its submission posts a message', async () => {
    bolt.app.command('/krag', async ({ ack, client, command }) => {
      await ack()
      await client.views.open({
        trigger_id: command.trigger_id,
        view: {
          type: 'modal',
          callback_id: 'request',
          title: { type: 'plain_text', text: 'Nowa prośba' },
          submit: { type: 'plain_text', text: 'Zapisz' },
          private_metadata: command.channel_id,
          blocks: [
            {
              type: 'input',
              block_id: 'date',
              label: { type: 'plain_text', text: 'Kiedy' },
              element: { type: 'datepicker', action_id: 'date' },
            },
            {
              type: 'input',
              block_id: 'note',
              optional: true,
              label: { type: 'plain_text', text: 'Uwagi' },
              element: { type: 'plain_text_input', action_id: 'note' },
            },
          ],
        },
      })
    })
    bolt.app.view('request', async ({ ack, client, view }) => {
      const date = view.state.values.date?.date?.selected_date
      await ack()
      await client.chat.postMessage({ channel: view.private_metadata, text: `Prośba na ${date}` })
    })

    expect(await local.act('command', { command: '/krag', text: '', channel: 'ogolny' })).toEqual({
      acknowledged: true,
    })
    const { modal } = (await local.look('view')) as { modal: { viewId: string; inputs: unknown[] } }
    expect(modal.inputs).toMatchObject([
      { blockId: 'date', actionId: 'date', label: 'Kiedy', type: 'datepicker', optional: false },
      { blockId: 'note', actionId: 'note', label: 'Uwagi', type: 'plain_text_input', optional: true },
    ])
    expect(await local.act('submit', { viewId: modal.viewId, values: {} })).toMatchObject({
      errors: { date: 'Please complete this required field.' },
    })
    const sent = await local.act('submit', { viewId: modal.viewId, values: { date: { date: '2026-11-28' } } })
    expect(sent).toEqual({ acknowledged: true, errors: {} })
    expect(await local.look('view')).toMatchObject({ modal: null })
    expect(await local.look('messages', 'channel=ogolny')).toMatchObject([
      { text: 'Prośba na 2026-11-28', from: 'bot' },
    ])
    await until(() => !local.slack.busy())
  })

  it('a press changes the message', async () => {
    bolt.app.action('yes', async ({ ack, respond, body }) => {
      await ack()
      await respond({ replace_original: true, text: `Tak, ${body.user.id}` })
    })
    await bolt.app.client.chat.postMessage({
      channel: 'U0MARTA',
      text: 'Dobrze?',
      blocks: [
        { type: 'section', text: { type: 'mrkdwn', text: 'Dobrze?' } },
        {
          type: 'actions',
          elements: [
            { type: 'button', action_id: 'yes', text: { type: 'plain_text', text: 'Tak' }, value: '1' },
          ],
        },
      ],
    })
    const [question] = (await local.look('messages')) as { id: string; channel: string; actions: unknown[] }[]
    expect(question).toMatchObject({
      text: 'Dobrze?',
      actions: [{ actionId: 'yes', label: 'Tak', value: '1' }],
    })
    const press = { channel: question?.channel, messageId: question?.id, actionId: 'yes' }
    expect(await local.act('press', press)).toEqual({ acknowledged: true })
    expect(await local.look('messages')).toMatchObject([{ text: 'Tak, U0MARTA', actions: [] }])
  })
})
