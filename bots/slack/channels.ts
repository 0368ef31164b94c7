import { WebAPIPlatformError, type WebClient } from '@slack/web-api'

/** The channel can't be used for circles: it is public, or its name belongs to one that we are not in. */
export class ChannelRefused extends Error {
  override readonly name = 'ChannelRefused'
  readonly code: 'public' | 'name_taken' | 'invisible'
  constructor(code: ChannelRefused['code']) {
    super(`channel refused: ${code}`)
    this.code = code
  }
}

export type ChannelWanted = {
  readonly client: WebClient
  /** As Slack takes it: lower case, no spaces, 80 characters at most. */
  readonly name: string
  /** Slack user ids of the specialists who read it. */
  readonly invite: readonly string[]
}

/**
 * The private channel of this name, made when there is none, with the specialists in it. Answers its id.
 * Rejects with ChannelRefused, or with the client's own errors. Bears being run again.
 */
export const ensureChannel = async ({ client, name, invite }: ChannelWanted): Promise<string> => {
  const channel = await createOrFind(client, name)
  await checkChannel(client, channel)
  await inviteAll(client, channel, invite)
  return channel
}

/** Rejects with ChannelRefused unless we are in it and it is private. */
export const checkChannel = async (client: WebClient, channel: string): Promise<void> => {
  try {
    const { channel: found } = await client.conversations.info({ channel })
    if (!found?.is_private) throw new ChannelRefused('public')
  } catch (error) {
    // We may not look into public channels at all.
    if (codeOf(error) === 'missing_scope') throw new ChannelRefused('public')
    if (codeOf(error) === 'channel_not_found') throw new ChannelRefused('invisible')
    throw error
  }
}

const createOrFind = async (client: WebClient, name: string): Promise<string> => {
  try {
    const { channel } = await client.conversations.create({ name, is_private: true })
    if (!channel?.id) throw new ChannelRefused('invisible')
    return channel.id
  } catch (error) {
    if (codeOf(error) !== 'name_taken') throw error
    return findOurs(client, name)
  }
}

/** A name taken by a channel that we are not in, or by a public one, is not ours to use. */
const findOurs = async (client: WebClient, name: string): Promise<string> => {
  let cursor: string | undefined
  do {
    const page = await client.users.conversations({
      types: 'private_channel',
      exclude_archived: true,
      limit: 200,
      ...(cursor ? { cursor } : {}),
    })
    const found = page.channels?.find((channel) => channel.name === name)
    if (found?.id) return found.id
    cursor = page.response_metadata?.next_cursor || undefined
  } while (cursor)
  throw new ChannelRefused('name_taken')
}

/** One by one, so that one who is already there, or gone, keeps nobody else out. */
const inviteAll = async (client: WebClient, channel: string, users: readonly string[]): Promise<void> => {
  for (const user of users) {
    try {
      await client.conversations.invite({ channel, users: user })
    } catch (error) {
      if (!alreadyFine.has(codeOf(error) ?? '')) throw error
    }
  }
}
const alreadyFine = new Set(['already_in_channel', 'cant_invite_self', 'user_not_found', 'user_disabled'])

const codeOf = (error: unknown): string | null =>
  error instanceof WebAPIPlatformError ? error.data.error : null
