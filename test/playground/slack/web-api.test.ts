import { WebClient } from '@slack/web-api'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BOT_TOKEN, CLIENT_ID, CLIENT_SECRET, GENERAL } from '../../../bots/playground/slack/workspace.ts'
import { messagesSeen, mrkdwn, plain, type Stage, stage } from './stage.ts'

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

/** The raw answer, as any client gets it. */
const call = async (method: string, args: object, token: string | null = BOT_TOKEN) => {
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    ...(token && { authorization: `Bearer ${token}` }),
  }
  const answer = await fetch(local.apiUrl + method, { method: 'POST', headers, body: JSON.stringify(args) })
  const body: unknown = await answer.json()
  return body
}
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

describe('channels and people', () => {
  it('a private channel exists for its members only', async () => {
    const { channel } = await client.conversations.create({ name: 'krag-jana', is_private: true })
    const id = channel?.id ?? ''
    expect(channel).toMatchObject({ name: 'krag-jana', is_private: true, is_member: true })
    await expect(local.act('message', { channel: 'krag-jana', text: 'x' })).rejects.toThrow(
      'is in no channel',
    )
    await client.conversations.invite({ channel: id, users: 'U0MARTA' })
    await local.act('message', { channel: 'krag-jana', text: 'x' })
    const guest = new WebClient(local.slack.addToken(), { slackApiUrl: local.apiUrl })
    await expect(guest.conversations.info({ channel: id })).rejects.toThrow('channel_not_found')
    await fails('conversations.invite', { channel: id, users: 'U0MARTA' }, 'already_in_channel')
    await fails('conversations.invite', { channel: id, users: 'U404' }, 'user_not_found')
    await fails('conversations.invite', { channel: id, users: 'U0KRAG' }, 'cant_invite_self')
    await fails('conversations.create', { name: 'krag-jana' }, 'name_taken')
    await fails('conversations.create', { name: 'Krąg Jana' }, 'invalid_name_specials')
    await fails('conversations.create', {}, 'invalid_name_required')
    await fails('conversations.create', { name: 'x'.repeat(81) }, 'invalid_name_maxlength')
    await client.conversations.setTopic({ channel: id, topic: 'Krąg' })
    expect(await local.look('channels')).toMatchObject([
      { name: 'ogolny' },
      { id, name: 'krag-jana', private: true, topic: 'Krąg', members: ['U0KRAG', 'marta'] },
    ])
    await client.conversations.kick({ channel: id, user: 'U0MARTA' })
    expect((await client.conversations.members({ channel: id })).members).toEqual(['U0KRAG'])
    await client.conversations.archive({ channel: id })
    await fails('chat.postMessage', { channel: id, text: 'x' }, 'is_archived')
    await fails('conversations.archive', { channel: id }, 'already_archived')
    const listed = await client.conversations.list({
      types: 'public_channel,private_channel',
      exclude_archived: true,
    })
    expect(listed.channels?.map(({ name }) => name)).toEqual(['ogolny'])
    expect((await client.users.conversations({ user: 'U0MARTA' })).channels).toHaveLength(1)
  })
  it('people', async () => {
    const ewa = await local.slack.addPerson({ name: 'Ewa Nowak', role: 'specialist' })
    expect(ewa).toEqual({ id: 'ewanowak', name: 'Ewa Nowak', role: 'specialist', channel: 'slack' })
    expect(local.slack.people().map(({ id }) => id)).toEqual(['marta', 'ewanowak'])
    expect((await client.users.list({ limit: 2 })).members).toHaveLength(2)
    expect(await client.users.info({ user: 'U0EWANOWAK' })).toMatchObject({
      user: { real_name: 'Ewa Nowak', is_bot: false },
    })
    expect(await client.users.lookupByEmail({ email: 'marta@krag.example' })).toMatchObject({
      user: { id: 'U0MARTA' },
    })
    await fails('users.info', { user: 'U404' }, 'user_not_found')
    await fails('users.lookupByEmail', { email: 'x@y' }, 'users_not_found')
    await expect(local.slack.addPerson({ id: 'marta', name: 'M', role: 'x' })).rejects.toThrow('already')
    await expect(local.look('view', '', 'nobody')).rejects.toThrow('Nobody')
  })
  it('reactions and pins', async () => {
    const ts = await postTs(GENERAL.id)
    const at = { channel: GENERAL.id, timestamp: ts }
    await client.reactions.add({ ...at, name: 'eyes' })
    await fails('reactions.add', { ...at, name: 'eyes' }, 'already_reacted')
    expect(await client.reactions.get(at)).toMatchObject({
      message: { reactions: [{ name: 'eyes', users: ['U0KRAG'], count: 1 }] },
    })
    await client.reactions.remove({ ...at, name: 'eyes' })
    await fails('reactions.remove', { ...at, name: 'eyes' }, 'no_reaction')
    await client.pins.add(at)
    await fails('pins.add', at, 'already_pinned')
    expect((await client.pins.list({ channel: GENERAL.id })).items).toHaveLength(1)
    await client.pins.remove(at)
    await fails('pins.remove', at, 'no_pin')
  })
  it('files go up, are shared and come down', async () => {
    await client.filesUploadV2({
      channel_id: GENERAL.id,
      filename: 'sprawozdanie.csv',
      file: Buffer.from('osoba;godziny\nJan;3\n'),
      initial_comment: 'Sprawozdanie',
    })
    const [seen] = await messagesSeen(local)
    expect(seen).toMatchObject({ text: 'Sprawozdanie', files: [{ name: 'sprawozdanie.csv' }] })
    const [file] = Object(seen).files
    expect(await client.files.info({ file: file.id })).toMatchObject({
      file: { mimetype: 'text/csv', size: 20 },
    })
    const down = await fetch(file.url, { headers: { authorization: `Bearer ${BOT_TOKEN}` } })
    expect(await down.text()).toBe('osoba;godziny\nJan;3\n')
    expect((await fetch(file.url)).status).toBe(403)
    expect(Buffer.from(local.slack.file(file.id)?.bytes ?? []).toString()).toContain('Jan;3')
    await fails('files.info', { file: 'F404' }, 'file_not_found')
    await fails('files.completeUploadExternal', { files: [{ id: 'F404' }] }, 'file_not_found')
  })
})
