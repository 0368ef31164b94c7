import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createLog } from '../../bots/log.ts'
import { ChannelRefused, checkChannel, ensureChannel } from '../../bots/slack/channels.ts'
import { slackClient } from '../../bots/slack/client.ts'
import { type Local, startLocal } from './local.ts'

const log = createLog('silent', { write: () => {} })

describe('channels of programmes', () => {
  let local: Local
  beforeEach(async () => {
    local = await startLocal()
  })
  afterEach(() => local.close())
  const client = () => local.running.client
  const membersOf = async (channel: string) => (await client().conversations.members({ channel })).members

  it('makes a private channel once, and lets the specialists in', async () => {
    const name = 'krag-kregi-wsparcia'
    const first = await ensureChannel({ client: client(), name, invite: ['U0MARTA'] })
    const again = await ensureChannel({ client: client(), name, invite: ['U0MARTA', 'U0KRAG', 'U0NOBODY'] })
    expect(again).toBe(first)
    expect(local.sent('conversations.create')).toHaveLength(1)
    expect(await membersOf(first)).toEqual(['U0KRAG', 'U0MARTA'])
    expect((await client().conversations.info({ channel: first })).channel).toMatchObject({
      is_private: true,
    })
    await checkChannel(client(), first)
  })

  it('finds its channel among many', async () => {
    const name = 'krag-kluby'
    const first = await ensureChannel({ client: client(), name, invite: [] })
    for (let count = 0; count < 220; count += 1)
      await client().conversations.create({ name: `inny-${count}`, is_private: true })
    expect(await ensureChannel({ client: client(), name, invite: [] })).toBe(first)
  })

  it('refuses a public channel, and one that it is not in', async () => {
    await client().conversations.create({ name: 'publiczny' })
    await expect(ensureChannel({ client: client(), name: 'publiczny', invite: [] })).rejects.toMatchObject({
      code: 'name_taken',
    })
    await expect(checkChannel(client(), 'C0OGOLNY')).rejects.toEqual(new ChannelRefused('public'))
    const token = local.slack.addToken()
    const stranger = slackClient({ token, apiUrl: `${local.url}/slack/api`, log })
    const { channel } = await stranger.conversations.create({ name: 'cudzy', is_private: true })
    await expect(ensureChannel({ client: client(), name: 'cudzy', invite: [] })).rejects.toMatchObject({
      code: 'name_taken',
    })
    await expect(checkChannel(client(), channel?.id ?? '')).rejects.toMatchObject({ code: 'invisible' })
  })

  it('says what else went wrong', async () => {
    await expect(ensureChannel({ client: client(), name: 'Zła Nazwa', invite: [] })).rejects.toThrow()
    local.faults.add({ channel: 'slack', method: 'conversations.create', kind: '500', share: 1, count: 1 })
    await expect(ensureChannel({ client: client(), name: 'krag', invite: [] })).rejects.toThrow()
  })
})
