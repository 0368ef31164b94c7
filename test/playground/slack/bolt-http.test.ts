import { App, HTTPReceiver } from '@slack/bolt'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { BOT_TOKEN, SIGNING_SECRET } from '../../../bots/playground/slack/workspace.ts'
import {
  listen,
  messagesSeen,
  modalSeen,
  mrkdwn,
  plain,
  type Stage,
  stage,
  until,
  viewSeen,
} from './stage.ts'

/** A Bolt app over signed HTTP, and the local Slack that drives it. */
const boltOnHttp = async () => {
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
const input = (block_id: string, element: object, optional = false) => ({
  type: 'input' as const,
  block_id,
  optional,
  label: plain(block_id),
  element: { action_id: block_id, ...element },
})
const modal = (blocks: object[], more: object = {}) => ({
  type: 'modal',
  callback_id: 'form',
  title: plain('Nowa prośba'),
  submit: plain('Zapisz'),
  blocks,
  ...more,
})
const second = {
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
const options = (...values: string[]) => values.map((value) => ({ text: plain(value.toUpperCase()), value }))

describe('Bolt over signed HTTP', () => {
  let bolt: Awaited<ReturnType<typeof boltOnHttp>>
  let local: Stage
  beforeEach(async () => {
    bolt = await boltOnHttp()
    local = bolt.local
  })
  afterEach(() => bolt.close())
  /** `/krag` opens this modal. */
  const opens = (view: object): void =>
    bolt.app.command('/krag', async ({ ack, client, command }) => {
      await ack()
      await client.apiCall('views.open', { trigger_id: command.trigger_id, view })
    })
  const krag = (channel = 'ogolny') => local.act('command', { command: '/krag', text: 'nowa', channel })

  it('answers url_verification', async () => {
    expect(await local.slack.verifyRequestUrl()).toBe(true)
  })

  it('a command opens a modal, its fields are checked, and what was entered reaches the app', async () => {
    opens(
      modal([
        input('date', { type: 'datepicker' }),
        input('from', { type: 'timepicker' }),
        input('kind', { type: 'static_select', options: options('walk', 'talk') }),
        input('people', { type: 'number_input', is_decimal_allowed: false, min_value: '1', max_value: '9' }),
        input('who', { type: 'users_select' }, true),
        input('how', { type: 'radio_buttons', options: options('on', 'off') }, true),
        input('tags', { type: 'checkboxes', options: options('a', 'b', 'c') }, true),
        input('places', { type: 'multi_static_select', options: options('x', 'y', 'z') }, true),
        input('note', { type: 'plain_text_input', min_length: 3 }, true),
      ]),
    )
    const received: unknown[] = []
    bolt.app.view('form', async ({ ack, view }) => {
      received.push(view.state.values)
      await ack()
    })
    expect(await krag()).toEqual({ acknowledged: true })
    const { viewId, inputs, title } = await modalSeen(local)
    expect(title).toBe('Nowa prośba')
    expect(inputs.map(({ blockId, type, optional }) => [blockId, type, optional])).toMatchObject([
      ['date', 'datepicker', false],
      ['from', 'timepicker', false],
      ['kind', 'static_select', false],
      ['people', 'number_input', false],
      ['who', 'users_select', true],
      ['how', 'radio_buttons', true],
      ['tags', 'checkboxes', true],
      ['places', 'multi_static_select', true],
      ['note', 'plain_text_input', true],
    ])
    expect(inputs[2]?.options).toEqual([
      { label: 'WALK', value: 'walk' },
      { label: 'TALK', value: 'talk' },
    ])
    const submit = (values: object) => local.act('submit', { viewId, values })
    expect(await submit({ people: { people: '12' }, note: { note: 'x' } })).toEqual({
      acknowledged: true,
      errors: {
        date: 'Please complete this required field.',
        from: 'Please complete this required field.',
        kind: 'Please complete this required field.',
        people: 'Please enter a number of at most 9.',
        note: 'Please enter at least 3 characters.',
      },
    })
    expect(received).toEqual([])
    await expect(submit({ kind: { kind: 'swim' } })).rejects.toThrow('no option with the value "swim"')
    await expect(submit({ date: { date: '2026-02-30' } })).rejects.toThrow('is not a date')
    await expect(submit({ nothing: { here: 'x' } })).rejects.toThrow('no field')
    const done = await submit({
      date: { date: '2026-11-28' },
      from: { from: '10:00' },
      kind: { kind: 'walk' },
      people: { people: 2 },
      who: { who: 'marta' },
      how: { how: 'off' },
      tags: { tags: ['a', 'c'] },
      places: { places: ['y'] },
      note: { note: 'wizyta u lekarza' },
    })
    expect(done).toEqual({ acknowledged: true, errors: {} })
    const option = (value: string) => ({
      text: { type: 'plain_text', text: value.toUpperCase(), emoji: true },
      value,
    })
    expect(received).toEqual([
      {
        date: { date: { type: 'datepicker', selected_date: '2026-11-28' } },
        from: { from: { type: 'timepicker', selected_time: '10:00' } },
        kind: { kind: { type: 'static_select', selected_option: option('walk') } },
        people: { people: { type: 'number_input', value: '2' } },
        who: { who: { type: 'users_select', selected_user: 'U0MARTA' } },
        how: { how: { type: 'radio_buttons', selected_option: option('off') } },
        tags: { tags: { type: 'checkboxes', selected_options: [option('a'), option('c')] } },
        places: { places: { type: 'multi_static_select', selected_options: [option('y')] } },
        note: { note: { type: 'plain_text_input', value: 'wizyta u lekarza' } },
      },
    ])
    expect(await viewSeen(local)).toMatchObject({ modal: null })
  })

  it('an app answers a form with errors, another view, one more on top, or closes all', async () => {
    opens(modal([input('word', { type: 'plain_text_input' })], { notify_on_close: true }))
    bolt.app.view('form', async ({ ack, view }) => {
      const word = view.state.values.word?.word?.value
      if (word === 'errors') return ack({ response_action: 'errors', errors: { word: 'Nie to słowo.' } })
      if (word === 'update' || word === 'push') return ack({ response_action: word, view: second })
      return word === 'clear' ? ack({ response_action: 'clear' }) : ack()
    })
    const closed: string[] = []
    bolt.app.view({ callback_id: 'form', type: 'view_closed' }, async ({ ack, view }) => {
      closed.push(view.id)
      await ack()
    })
    const enter = async (word: string) =>
      local.act('submit', { viewId: (await modalSeen(local)).viewId, values: { word: { word } } })
    await krag()
    const first = (await modalSeen(local)).viewId
    expect(await enter('errors')).toEqual({ acknowledged: true, errors: { word: 'Nie to słowo.' } })
    await enter('update')
    expect(await modalSeen(local)).toMatchObject({ viewId: first, title: 'Druga' })
    await enter('push')
    expect((await modalSeen(local)).viewId).not.toBe(first)
    await enter('close')
    expect((await modalSeen(local)).viewId).toBe(first)
    await enter('push')
    await enter('clear')
    expect(await viewSeen(local)).toMatchObject({ modal: null })
    await krag()
    const last = (await modalSeen(local)).viewId
    expect(await local.act('close', { viewId: last })).toEqual({ acknowledged: true })
    expect(closed).toEqual([last])
  })

  it('an external select takes the options that the app suggests', async () => {
    opens(modal([input('circle', { type: 'external_select', min_query_length: 0 })]))
    const asked: string[] = []
    bolt.app.options('circle', async ({ ack, options: { value } }) => {
      asked.push(value)
      await ack({ options: options('jan', 'ewa').filter((option) => option.value.startsWith(value)) })
    })
    const taken: unknown[] = []
    bolt.app.view('form', async ({ ack, view }) => {
      taken.push(view.state.values.circle?.circle?.selected_option?.value)
      await ack()
    })
    await krag()
    const { viewId, inputs } = await modalSeen(local)
    expect(inputs[0]?.options?.map(({ value }) => value)).toEqual(['jan', 'ewa'])
    await modalSeen(local)
    expect(asked).toEqual([''])
    await local.act('submit', { viewId, values: { circle: { circle: 'ewa' } } })
    expect(taken).toEqual(['ewa'])
  })

  it('a press changes its message; a menu and an ephemeral answer work too', async () => {
    bolt.app.action('yes', async ({ ack, respond, body }) => {
      await ack()
      await respond({ replace_original: true, text: `Tak, ${body.user.id}` })
    })
    bolt.app.action('more', async ({ ack, action, respond }) => {
      await ack()
      if (action.type === 'overflow')
        await respond({ text: `Wybrano ${action.selected_option.value}`, replace_original: false })
    })
    await bolt.app.client.chat.postMessage({
      channel: 'U0MARTA',
      text: 'Dobrze?',
      blocks: [
        {
          type: 'section',
          text: mrkdwn('Dobrze?'),
          accessory: { type: 'overflow', action_id: 'more', options: options('a', 'b') },
        },
        {
          type: 'actions',
          elements: [
            {
              type: 'button',
              action_id: 'yes',
              text: plain('Tak'),
              value: '1',
              confirm: {
                title: plain('Na pewno?'),
                text: plain('Tego nie cofniesz.'),
                confirm: plain('Tak'),
                deny: plain('Nie'),
              },
            },
          ],
        },
      ],
    })
    const [question] = await messagesSeen(local)
    expect(question).toMatchObject({
      text: 'Dobrze?',
      from: 'bot',
      thread: null,
      edited: false,
      deleted: false,
      ephemeral: false,
      actions: [
        {
          actionId: 'more',
          options: [
            { label: 'A', value: 'a' },
            { label: 'B', value: 'b' },
          ],
        },
        { actionId: 'yes', label: 'Tak', value: '1' },
      ],
    })
    const at = { channel: question?.channel, messageId: question?.id }
    expect(await local.act('press', { ...at, actionId: 'more', value: 'b' })).toEqual({ acknowledged: true })
    expect(await local.act('press', { ...at, actionId: 'yes' })).toEqual({ acknowledged: true })
    expect(await messagesSeen(local)).toMatchObject([
      { text: 'Tak, U0MARTA', actions: [], ephemeral: false },
      { text: 'Wybrano b', ephemeral: true },
    ])
    await expect(local.act('press', { ...at, actionId: 'yes' })).rejects.toThrow(
      'nothing with the actionId "yes"',
    )
  })

  it('the words of a command come back to the person alone, or to the whole channel', async () => {
    await local.slack.addPerson({ name: 'Ewa Nowak', role: 'specialist' })
    bolt.app.command('/krag', ({ ack, command }) =>
      ack({
        response_type: command.text === 'nowa' ? 'ephemeral' : 'in_channel',
        text: `Słyszę: ${command.text}`,
      }),
    )
    await krag()
    await local.act('command', { command: '/krag', text: 'głośno', channel: 'ogolny' })
    expect((await messagesSeen(local, 'channel=ogolny')).map(({ text }) => text)).toEqual([
      'Słyszę: nowa',
      'Słyszę: głośno',
    ])
    expect((await messagesSeen(local, 'channel=ogolny', 'ewanowak')).map(({ text }) => text)).toEqual([
      'Słyszę: głośno',
    ])
  })

  it('an app that does not acknowledge is not asked again, and the person is told', async () => {
    let times = 0
    bolt.app.command('/krag', async () => {
      times += 1
      throw new Error('broken on purpose')
    })
    expect(await krag()).toEqual({ acknowledged: false, error: 'dispatch_failed' })
    expect(times).toBe(1)
  })

  it('shortcuts: of the workspace, and of a message', async () => {
    const used: string[] = []
    bolt.app.shortcut('add', async ({ ack, shortcut }) => {
      used.push(
        shortcut.type === 'message_action' ? `${shortcut.type} ${shortcut.message.text}` : shortcut.type,
      )
      await ack()
    })
    const { messageId } = messageSent.parse(
      await local.act('message', { channel: 'ogolny', text: 'Jan prosi o pomoc' }),
    )
    await local.act('shortcut', { callbackId: 'add' })
    await local.act('shortcut', { callbackId: 'add', messageId })
    expect(used).toEqual(['shortcut', 'message_action Jan prosi o pomoc'])
  })

  it('the Home tab: opened, published, pressed', async () => {
    bolt.app.event('app_home_opened', async ({ event, client }) => {
      await client.views.publish({
        user_id: event.user,
        view: {
          type: 'home',
          blocks: [
            { type: 'header', text: plain('Dzisiaj') },
            {
              type: 'actions',
              elements: [{ type: 'button', action_id: 'new', text: plain('Nowa prośba'), value: 'n' }],
            },
          ],
        },
      })
    })
    const containers: unknown[] = []
    bolt.app.action('new', async ({ ack, body }) => {
      containers.push('container' in body ? body.container : null)
      await ack()
    })
    expect(await viewSeen(local)).toMatchObject({ home: { viewId: null, blocks: [] } })
    await local.act('open-home')
    const { home } = await until(async () => {
      const seen = await viewSeen(local)
      return seen.home.viewId !== null && seen
    })
    expect(home).toMatchObject({ actions: [{ actionId: 'new', label: 'Nowa prośba', value: 'n' }] })
    await local.act('press', { viewId: home.viewId, actionId: 'new' })
    expect(containers).toEqual([{ type: 'view', view_id: home.viewId }])
  })

  it('events: messages of people and of the bot, mentions, threads, changes, joiners', async () => {
    const heard: object[] = []
    bolt.app.use(async ({ next, body }) => {
      if ('event' in body) heard.push(body.event)
      await next()
    })
    const { client } = bolt.app
    const { channel } = await client.conversations.create({ name: 'krag-jana', is_private: true })
    const id = channel?.id ?? ''
    await client.conversations.invite({ channel: id, users: 'U0MARTA' })
    const posted = await client.chat.postMessage({ channel: id, text: 'Prośba' })
    const ts = posted.ts ?? ''
    await local.act('message', { channel: 'krag-jana', text: 'Już <3 dzwonię @krag', thread: ts })
    await client.chat.update({ channel: id, ts, text: 'Prośba: gotowe' })
    await client.chat.delete({ channel: id, ts })
    await until(() => !local.slack.busy())
    const by = (type: string, more: object = {}) => expect.objectContaining({ type, channel: id, ...more })
    expect(heard).toEqual(
      expect.arrayContaining([
        by('member_joined_channel', { user: 'U0MARTA', inviter: 'U0KRAG' }),
        by('message', { text: 'Prośba', bot_id: 'B0KRAG', user: 'U0KRAG', channel_type: 'group' }),
        by('message', {
          text: 'Już &lt;3 dzwonię <@U0KRAG>',
          user: 'U0MARTA',
          thread_ts: ts,
          parent_user_id: 'U0KRAG',
        }),
        by('app_mention', { text: 'Już &lt;3 dzwonię <@U0KRAG>', thread_ts: ts }),
        by('message', {
          subtype: 'message_changed',
          message: expect.objectContaining({ text: 'Prośba: gotowe' }),
        }),
        by('message', { subtype: 'message_deleted', deleted_ts: ts }),
      ]),
    )
    expect(heard).toHaveLength(6)
  })
})

const messageSent = z.object({ messageId: z.string() })
