import type { WebClient } from '@slack/web-api'
import { z } from 'zod'
import type { Claimed, Sender } from '../../queue/sender.ts'
import { isUser, placeOf, slackId } from './address.ts'
import { codeOf } from './outcome.ts'

type Found = Awaited<ReturnType<Sender['find']>>

/** A doubt is looked into within minutes, and a channel gets a message a second at most. */
const pagesAtMost = 5
const pageSize = 200

/**
 * Looks for a message by the outbox id in its metadata, from the newest backwards.
 * Null when that can't be told: the platform does not answer, or there is more than we are willing to read.
 */
export const findMessage = async (client: WebClient, claimed: Claimed): Promise<Found> => {
  if (claimed.message.act === 'home') return null
  try {
    const channel = await channelOf(client, claimed)
    return claimed.target === null
      ? await searchFor(client, claimed, channel)
      : await lookAt(client, claimed, claimed.target)
  } catch (error) {
    codeOf(error)
    return null
  }
}

/** Of a person: their direct conversation with us. */
const channelOf = async (client: WebClient, { message, threadRef }: Claimed): Promise<string> => {
  if (!isUser(message.lane)) return slackId(message.lane)
  if (threadRef !== null) return placeOf(message.lane, threadRef).channel
  const { channel } = await client.conversations.open({ users: slackId(message.lane) })
  return channel?.id ?? slackId(message.lane)
}

const searchFor = async (client: WebClient, claimed: Claimed, channel: string): Promise<Found> => {
  let cursor: string | undefined
  for (let page = 0; page < pagesAtMost; page += 1) {
    const { messages, next } = await readPage(client, claimed, channel, cursor)
    const ts = messages.find((message) => isOurs(message, claimed.id))?.ts
    if (ts) return { is: 'arrived', ref: isUser(claimed.message.lane) ? `${channel}/${ts}` : ts }
    if (!next) return { is: 'absent' }
    cursor = next
  }
  return null
}

type Seen = { readonly ts?: string; readonly metadata?: unknown }
type Page = { readonly messages: readonly Seen[]; readonly next: string | undefined }

const readPage = async (
  client: WebClient,
  { message, threadRef }: Claimed,
  channel: string,
  cursor: string | undefined,
): Promise<Page> => {
  const asked = { channel, limit: pageSize, include_all_metadata: true, ...(cursor ? { cursor } : {}) }
  const { messages = [], response_metadata } =
    threadRef === null
      ? await client.conversations.history(asked)
      : await client.conversations.replies({ ...asked, ts: placeOf(message.lane, threadRef).ts })
  return { messages, next: response_metadata?.next_cursor || undefined }
}

/** An edit: whether the message already carries it. */
const lookAt = async (client: WebClient, { id, message }: Claimed, target: string): Promise<Found> => {
  const { channel, ts } = placeOf(message.lane, target)
  const { messages = [] } = await client.conversations.replies({
    channel,
    ts,
    oldest: ts,
    latest: ts,
    inclusive: true,
    // The thread's first message comes along whatever the range.
    limit: 2,
    include_all_metadata: true,
  })
  const seen = messages.find((each) => each.ts === ts)
  if (!seen) return null
  return isOurs(seen, id) ? { is: 'arrived', ref: target } : { is: 'absent' }
}

const metadata = z.object({ event_payload: z.object({ id: z.string() }) })
const isOurs = (message: Seen, id: string): boolean =>
  metadata.safeParse(message.metadata).data?.event_payload.id === id
