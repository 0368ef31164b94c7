import { WebClient } from '@slack/web-api'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BOT_TOKEN, CLIENT_ID, CLIENT_SECRET, GENERAL } from '../../../bots/playground/slack/workspace.ts'
import { callApi, messagesSeen, mrkdwn, plain, type Stage, stage } from './stage.ts'

let local: Stage
let client: WebClient
beforeEach(async () => {
  local = await stage({ pacing: null })
  client = new WebClient(BOT_TOKEN, {
    slackApiUrl: local.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  })
})
afterEach(() => local.close())

const call = (method: string, args: object, token: string | null = BOT_TOKEN) =>
  callApi(local, method, args, token)
const fails = async (method: string, args: object, error: string) =>
  expect(await call(method, args), `${method} ${JSON.stringify(args)}`).toMatchObject({ ok: false, error })
const postTs = async (channel: string, more: object = {}) => {
  const { ts } = await client.chat.postMessage({ channel, text: 'tekst', ...more })
  return ts ?? ''
}

describe('who calls', () => {
  it('tells the app by its token, in the header or among the arguments', async () => {
    expect(await client.auth.test()).toMatchObject({
      ok: true,
      user_id: 'U0KRAG',
      bot_id: 'B0KRAG',
      team_id: 'T0KRAG',
    })
    const form = await fetch(`${local.apiUrl}auth.test`, {
      method: 'POST',
      body: new URLSearchParams({ token: BOT_TOKEN }),
    })
    expect(await form.json()).toMatchObject({ ok: true, user: 'krag' })
    expect(await call('auth.test', {}, null)).toEqual({ ok: false, error: 'not_authed' })
    expect(await call('auth.test', {}, 'xoxb-wrong')).toEqual({ ok: false, error: 'invalid_auth' })
    expect(await call('nothing.here', {})).toMatchObject({
      ok: false,
      error: 'unknown_method',
      req_method: 'nothing.here',
    })
  })
  it('an app of somebody else lives beside ours', async () => {
    const guest = new WebClient(local.slack.addToken(), { slackApiUrl: local.apiUrl })
    expect(await guest.auth.test()).toMatchObject({ user: 'guest1' })
    await expect(guest.chat.postMessage({ channel: GENERAL.id, text: 'x' })).rejects.toThrow('not_in_channel')
    await guest.conversations.join({ channel: GENERAL.id })
    const { ts } = await guest.chat.postMessage({ channel: GENERAL.id, text: 'x' })
    await fails('chat.update', { channel: GENERAL.id, ts, text: 'y' }, 'cant_update_message')
    await fails('chat.delete', { channel: GENERAL.id, ts }, 'cant_delete_message')
  })
  it('OAuth: a code is exchanged once', async () => {
    const back = 'http://127.0.0.1:1/done'
    const query = new URLSearchParams({ client_id: CLIENT_ID, state: 'st', redirect_uri: back })
    const page = await fetch(`${local.base}/oauth/v2/authorize?${query}`, { redirect: 'manual' })
    const to = new URL(page.headers.get('location') ?? '')
    expect(to.searchParams.get('state')).toBe('st')
    const access = {
      client_id: CLIENT_ID,
      client_secret: CLIENT_SECRET,
      code: to.searchParams.get('code') ?? '',
    }
    expect(
      await new WebClient(undefined, { slackApiUrl: local.apiUrl }).oauth.v2.access(access),
    ).toMatchObject({
      access_token: BOT_TOKEN,
      team: { id: 'T0KRAG' },
    })
    await fails('oauth.v2.access', access, 'invalid_code')
    await fails('oauth.v2.access', { ...access, client_secret: 'x' }, 'bad_client_secret')
  })
})

describe('messages', () => {
  it('are refused with the official codes', async () => {
    const general = GENERAL.id
    await fails('chat.postMessage', { text: 'x' }, 'invalid_arguments')
    await fails('chat.postMessage', { channel: general }, 'no_text')
    await fails('chat.postMessage', { channel: general, text: '  ' }, 'no_text')
    await fails('chat.postMessage', { channel: 'C404', text: 'x' }, 'channel_not_found')
    await fails('chat.postMessage', { channel: general, text: 'x'.repeat(40_001) }, 'msg_too_long')
    await fails('chat.postMessage', { channel: general, text: 'x', thread_ts: '0' }, 'invalid_thread_ts')
    await fails(
      'chat.postMessage',
      { channel: general, text: 'x', thread_ts: '1.000001' },
      'thread_not_found',
    )
    await fails(
      'chat.postMessage',
      { channel: general, text: 'x', blocks: 'nonsense' },
      'invalid_blocks_format',
    )
    await fails(
      'chat.postMessage',
      { channel: general, text: 'x', metadata: { event_type: 'a' } },
      'invalid_metadata_schema',
    )
    await fails(
      'chat.postMessage',
      { channel: general, markdown_text: 'x', text: 'x' },
      'markdown_text_conflict',
    )
    await fails('chat.update', { channel: general, ts: '1.000001', text: 'x' }, 'message_not_found')
    const { messageId } = Object(await local.act('message', { channel: 'ogolny', text: 'moje' }))
    await fails('chat.update', { channel: general, ts: messageId, text: 'x' }, 'cant_update_message')
    await fails('chat.postEphemeral', { channel: general, user: 'U404', text: 'x' }, 'user_not_in_channel')
    await fails('chat.getPermalink', { channel: general, message_ts: '1.1' }, 'message_not_found')
  })
  it('wrong names and types of arguments are named', async () => {
    expect(await call('chat.postMessage', { chanel: 'C1', text: ['x'] })).toEqual({
      ok: false,
      error: 'invalid_arguments',
      response_metadata: {
        messages: [
          '[ERROR] invalid additional property: chanel',
          '[ERROR] must be a string [json-pointer:/text]',
          '[ERROR] missing required field: channel',
        ],
      },
    })
  })
  it('a user id opens the direct message; ids of messages grow', async () => {
    const first = await client.chat.postMessage({ channel: 'U0MARTA', text: 'a' })
    const second = await client.chat.postMessage({ channel: 'U0MARTA', text: 'b' })
    expect(first.channel).toMatch(/^D/)
    expect(second.channel).toBe(first.channel)
    expect(Number(second.ts)).toBeGreaterThan(Number(first.ts))
    expect(await client.conversations.open({ users: 'U0MARTA' })).toMatchObject({
      already_open: true,
      channel: { id: first.channel },
    })
    expect((await messagesSeen(local)).map(({ text, at }) => [text, at])).toEqual([
      ['a', '2026-11-22T11:00:00.000Z'],
      ['b', '2026-11-22T11:00:00.000Z'],
    ])
  })
  it('threads, broadcasts, metadata and history', async () => {
    const root = await postTs(GENERAL.id, { metadata: { event_type: 'request', event_payload: { id: '7' } } })
    const reply = await postTs(GENERAL.id, { thread_ts: root })
    await postTs(GENERAL.id, { thread_ts: reply, reply_broadcast: true, text: 'wszystkim' })
    const history = await client.conversations.history({ channel: GENERAL.id, include_all_metadata: true })
    expect(history.messages).toMatchObject([
      { text: 'wszystkim', subtype: 'thread_broadcast', thread_ts: root },
      { ts: root, reply_count: 2, metadata: { event_type: 'request', event_payload: { id: '7' } } },
    ])
    const plainHistory = await client.conversations.history({ channel: GENERAL.id })
    expect(plainHistory.messages?.[1]).not.toHaveProperty('metadata')
    const replies = await client.conversations.replies({ channel: GENERAL.id, ts: root, limit: 2 })
    expect(replies.messages?.map(({ ts }) => ts)).toEqual([root, reply])
    expect(replies.has_more).toBe(true)
    const cursor = replies.response_metadata?.next_cursor ?? ''
    expect(
      (await client.conversations.replies({ channel: GENERAL.id, ts: root, limit: 2, cursor })).messages,
    ).toHaveLength(1)
    expect((await client.conversations.history({ channel: GENERAL.id, oldest: root })).messages).toHaveLength(
      1,
    )
    expect(await messagesSeen(local, `channel=${GENERAL.id}&thread=${root}`)).toHaveLength(3)
    const link = await client.chat.getPermalink({ channel: GENERAL.id, message_ts: reply })
    expect(link.permalink).toBe(
      `https://krag.slack.com/archives/${GENERAL.id}/p${reply.replace('.', '')}?thread_ts=${root}&cid=${GENERAL.id}`,
    )
  })
  it('an update with text alone takes the blocks away; one with blocks is not marked as edited', async () => {
    const blocks = [{ type: 'section', text: mrkdwn('blok') }]
    const ts = await postTs(GENERAL.id, { blocks })
    await client.chat.update({ channel: GENERAL.id, ts, text: 'nowy', blocks })
    expect(await messagesSeen(local)).toMatchObject([{ text: 'nowy\nblok', edited: false }])
    await client.chat.update({ channel: GENERAL.id, ts, text: 'sam tekst' })
    expect(await messagesSeen(local)).toMatchObject([{ text: 'sam tekst', blocks: [], edited: true }])
    await client.chat.delete({ channel: GENERAL.id, ts })
    expect(await messagesSeen(local)).toMatchObject([{ text: '', deleted: true, actions: [] }])
    await fails('chat.delete', { channel: GENERAL.id, ts }, 'message_not_found')
  })
  it('what only blocks and attachments say is in the text that a person sees', async () => {
    await client.chat.postMessage({
      channel: GENERAL.id,
      blocks: [
        { type: 'header', text: plain('Prośba') },
        { type: 'section', fields: [mrkdwn('*Kiedy* sobota'), mrkdwn('*Gdzie* Łódź')] },
        { type: 'context', elements: [mrkdwn('dla Jana')] },
      ],
      attachments: [{ text: 'załącznik', fallback: 'zapas' }],
    })
    expect(await messagesSeen(local)).toMatchObject([
      { text: 'Prośba\n*Kiedy* sobota\n*Gdzie* Łódź\ndla Jana\nzałącznik' },
    ])
  })
  it('accepted calls are in the log, refused ones are not', async () => {
    await fails('chat.postMessage', { channel: 'C404', text: 'x' }, 'channel_not_found')
    const ts = await postTs(GENERAL.id, { blocks: [{ type: 'divider' }] })
    await client.chat.update({ channel: GENERAL.id, ts, text: 'nowy' })
    await client.conversations.info({ channel: GENERAL.id })
    expect(local.sent.since(0)).toMatchObject([
      {
        n: 1,
        channel: 'slack',
        method: 'chat.postMessage',
        params: { channel: GENERAL.id, text: 'tekst', blocks: [{ type: 'divider' }] },
      },
      { n: 2, method: 'chat.update', params: { ts, text: 'nowy' } },
    ])
  })
})
