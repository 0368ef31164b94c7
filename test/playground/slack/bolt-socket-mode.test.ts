import { App, LogLevel, SocketModeReceiver } from '@slack/bolt'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { APP_TOKEN, BOT_TOKEN, MAIN_APP } from '../../../bots/playground/slack/workspace.ts'
import { messagesSeen, modalSeen, plain, type Stage, stage, until, viewSeen } from './stage.ts'

const boltOnSocket = async (local: Stage) => {
  const receiver = new SocketModeReceiver({
    appToken: APP_TOKEN,
    logLevel: LogLevel.ERROR,
    // The client waits as long as this before it connects anew.
    clientPingTimeout: 300,
    installerOptions: { clientOptions: { slackApiUrl: local.apiUrl } },
  })
  const app = new App({
    token: BOT_TOKEN,
    receiver,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: local.apiUrl, retryConfig: { retries: 0 } },
  })
  return app
}

describe('Bolt over Socket Mode', () => {
  let local: Stage
  let app: App
  beforeEach(async () => {
    local = await stage()
    app = await boltOnSocket(local)
  })
  afterEach(async () => {
    await app.stop()
    await local.close()
  })

  const opensForm = (): void => {
    app.command('/krag', async ({ ack, client, command }) => {
      await ack({ response_type: 'ephemeral', text: 'Otwieram.' })
      await client.views.open({
        trigger_id: command.trigger_id,
        view: {
          type: 'modal',
          callback_id: 'form',
          title: plain('Słowo'),
          submit: plain('Dalej'),
          blocks: [
            {
              type: 'input',
              block_id: 'word',
              label: plain('Słowo'),
              element: { type: 'plain_text_input', action_id: 'word' },
            },
          ],
        },
      })
    })
    app.view('form', async ({ ack, view }) => {
      const word = view.state.values.word?.word?.value
      if (word === 'nie') await ack({ response_action: 'errors', errors: { word: 'Inne słowo.' } })
      else await ack()
    })
  }

  it('commands and modals, with what the acknowledgement carries', async () => {
    opensForm()
    await app.start()
    expect(await local.act('command', { command: '/krag', channel: 'ogolny' })).toMatchObject({
      acknowledged: true,
    })
    expect(await messagesSeen(local)).toMatchObject([{ text: 'Otwieram.', ephemeral: true }])
    const { modal } = await until(async () => {
      const seen = await viewSeen(local)
      return seen.modal !== null && seen
    })
    const enter = (word: string) => local.act('submit', { viewId: modal?.viewId, values: { word: { word } } })
    expect(await enter('nie')).toEqual({ acknowledged: true, errors: { word: 'Inne słowo.' } })
    expect(await modalSeen(local)).toMatchObject({ viewId: modal?.viewId })
    expect(await enter('tak')).toEqual({ acknowledged: true, errors: {} })
    expect(await viewSeen(local)).toMatchObject({ modal: null })
  })

  it('events, and an answer to them', async () => {
    app.message(async ({ message, say }) => {
      if (message.subtype === undefined) await say(`Słyszę: ${message.text}`)
    })
    await app.start()
    await local.act('message', { channel: 'krag', text: 'Dzień dobry' })
    await until(async () => (await messagesSeen(local)).length === 2 && !local.slack.busy())
    expect((await messagesSeen(local)).map(({ from, text }) => [from, text])).toEqual([
      ['marta', 'Dzień dobry'],
      ['bot', 'Słyszę: Dzień dobry'],
    ])
  })

  it('a connection that is refreshed comes anew, and what was said meanwhile arrives once', async () => {
    const heard: string[] = []
    app.message(async ({ message }) => {
      if (message.subtype === undefined) heard.push(message.text ?? '')
    })
    await app.start()
    local.slack.refreshSockets(MAIN_APP.id)
    await local.act('message', { channel: 'krag', text: 'w przerwie' })
    await until(() => heard.length > 0)
    await until(() => !local.slack.busy())
    expect(heard).toEqual(['w przerwie'])
  })

  it('without a connection a command is refused at once', async () => {
    opensForm()
    expect(await local.act('command', { command: '/krag' })).toEqual({
      acknowledged: false,
      error: 'dispatch_failed',
    })
    await app.start()
    await app.stop()
    await until(async () => {
      const answer = await local.act('command', { command: '/krag' })
      return JSON.stringify(answer).includes('dispatch_failed')
    })
    await app.start()
  })

  it('a bot token opens no socket', async () => {
    const answer = await fetch(`${local.apiUrl}apps.connections.open`, {
      method: 'POST',
      headers: { authorization: `Bearer ${BOT_TOKEN}` },
    })
    expect(await answer.json()).toEqual({ ok: false, error: 'not_allowed_token_type' })
  })
})
