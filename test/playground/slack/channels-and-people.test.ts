import { WebClient } from '@slack/web-api'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BOT_TOKEN, GENERAL } from '../../../bots/playground/slack/workspace.ts'
import { callApi, messagesSeen, type Stage, stage } from './stage.ts'

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
