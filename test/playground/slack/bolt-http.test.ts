import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { boltOnHttp, options } from './bolt-stage.ts'
import { messagesSeen, mrkdwn, plain, type Stage, until, viewSeen } from './stage.ts'

describe('Bolt over signed HTTP', () => {
  let bolt: Awaited<ReturnType<typeof boltOnHttp>>
  let local: Stage
  beforeEach(async () => {
    bolt = await boltOnHttp()
    local = bolt.local
  })
  afterEach(() => bolt.close())
  const krag = (channel = 'ogolny') => local.act('command', { command: '/krag', text: 'nowa', channel })

  it('answers url_verification', async () => {
    expect(await local.slack.verifyRequestUrl()).toBe(true)
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
