import type { KnownBlock, MessageMetadata } from '@slack/types'
import type { WebClient } from '@slack/web-api'
import type { Claimed, Sender, Sent } from '../../queue/sender.ts'
import type { Rendered } from '../render.ts'
import { type Speak, speakClaimed } from '../speak.ts'
import { placeOf, refOf, slackId } from './address.ts'
import { actionsOf, limits, sections } from './blocks.ts'
import { findMessage } from './find.ts'
import { homeView } from './home.ts'
import { outcomeOf } from './outcome.ts'

const metadataEvent = 'krag_message'

/** Slack's way out. `client` must neither retry nor wait (client.ts makes such a one). */
export const slackSender = (client: WebClient, speak: Speak): Sender => ({
  async send(claimed) {
    const { message } = claimed
    if (message.act === 'edit' && claimed.target === null)
      return { is: 'failed', why: 'gone', code: 'nothing-to-edit' }
    const rendered = await speakClaimed(speak, claimed)
    if (message.act === 'home') return publish(client, claimed, rendered, speak)
    const content = await contentOf(claimed, rendered, speak)
    try {
      return claimed.target === null || message.act === 'send'
        ? await post(client, claimed, content)
        : await update(client, claimed, claimed.target, content)
    } catch (error) {
      return outcomeOf(error)
    }
  },
  find: (claimed) => findMessage(client, claimed),
})

type Content = {
  readonly text: string
  readonly blocks: KnownBlock[]
  readonly metadata: MessageMetadata
}

const contentOf = async ({ id, message }: Claimed, { text, choices }: Rendered, speak: Speak) => {
  const blocks = [...sections(text), ...(await actionsOf(message.buttons, choices, speak))]
  const content: Content = {
    // Read by notifications and screen readers; everything stands in the blocks.
    text: sections(text)[0]?.text?.text ?? text.slice(0, limits.section),
    blocks,
    metadata: { event_type: metadataEvent, event_payload: { id } },
  }
  return content
}

const post = async (client: WebClient, { message, threadRef }: Claimed, content: Content): Promise<Sent> => {
  const answer = await client.chat.postMessage({
    channel: slackId(message.lane),
    ...content,
    ...(threadRef === null ? {} : { thread_ts: placeOf(message.lane, threadRef).ts }),
    unfurl_links: false,
    unfurl_media: false,
  })
  if (!answer.channel || !answer.ts) return { is: 'unknown', why: 'server-error' }
  return { is: 'sent', ref: refOf(message.lane, answer.channel, answer.ts) }
}

const update = async (
  client: WebClient,
  { message }: Claimed,
  target: string,
  content: Content,
): Promise<Sent> => {
  await client.chat.update({ ...placeOf(message.lane, target), ...content })
  return { is: 'sent', ref: target }
}

/** A Home tab is replaced whole, so a doubt about it is ended by publishing again. */
const publish = async (
  client: WebClient,
  { message }: Claimed,
  rendered: Rendered,
  speak: Speak,
): Promise<Sent> => {
  const view = await homeView(message.buttons, rendered, speak)
  try {
    await client.views.publish({ user_id: slackId(message.lane), view })
    return { is: 'sent', ref: null }
  } catch (error) {
    const outcome = outcomeOf(error)
    return outcome.is === 'unknown' ? { is: 'later', afterMs: 1_000, why: 'unreachable' } : outcome
  }
}
