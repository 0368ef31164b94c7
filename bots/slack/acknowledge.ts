import type { RespondFn } from '@slack/bolt'
import type { ModalView } from '@slack/types'
import type { WebClient } from '@slack/web-api'
import type { Ack } from '../../core/decision.ts'
import type { PersonId } from '../../core/domain/ids.ts'
import type { Log } from '../log.ts'
import type { Speak } from '../speak.ts'
import { formErrors, noticeModal, requestModal, type Words } from './forms.ts'
import type { Origin } from './incoming.ts'
import { codeOf } from './outcome.ts'

/** The body of an acknowledgement; null is an empty one. */
export type AckBody =
  | { readonly response_type: 'ephemeral'; readonly text: string }
  | { readonly response_action: 'errors'; readonly errors: Readonly<Record<string, string>> }
  | { readonly response_action: 'update'; readonly view: ModalView }
  | null

export type Means = {
  /** For modals: their trigger lives three seconds, so a slow call is as good as none. */
  readonly client: WebClient
  readonly speak: Speak
  /** Whose words it is in. */
  readonly reader: PersonId | null
  readonly log: Log
  /** Writes to the response_url, where the payload had one. */
  readonly respond: RespondFn | null
}
/** The body to answer with, and what is done beside it without holding it up. */
export type Acknowledgement = { readonly body: AckBody; readonly beside?: () => Promise<void> }

/** Turns the core's acknowledgement into what Slack takes at this place. */
export const acknowledge = async (ack: Ack, origin: Origin, means: Means): Promise<Acknowledgement> => {
  switch (ack.is) {
    case 'nothing':
      return { body: null }
    // Slack has no small text over a pressed button: it is whispered beside the message.
    case 'toast':
    case 'private':
      return inPrivate((await means.speak(ack.say, means.reader)).text, origin, means)
    case 'open-form': {
      const view = await requestModal(ack.form, wordsOf(means))
      if (origin.is === 'submission') return { body: { response_action: 'update', view } }
      return { body: null, beside: () => openForm(view, origin, means) }
    }
    case 'form-errors':
      return origin.is === 'submission'
        ? { body: { response_action: 'errors', errors: await formErrors(ack.errors, wordsOf(means)) } }
        : { body: null }
    default:
      return ack satisfies never
  }
}

const wordsOf =
  ({ speak, reader }: Means): Words =>
  async (say) =>
    (await speak(say, reader)).text

const inPrivate = async (text: string, origin: Origin, means: Means): Promise<Acknowledgement> => {
  switch (origin.is) {
    case 'command':
      return { body: { response_type: 'ephemeral', text } }
    case 'submission':
      return { body: { response_action: 'update', view: await noticeModal(text, wordsOf(means)) } }
    case 'press':
    case 'shortcut':
      return { body: null, beside: () => whisper(text, origin.triggerId, means) }
    case 'event':
      return { body: null }
    default:
      return origin satisfies never
  }
}

/** Once, at once: a trigger can't be used again. The person is told when the window did not open. */
const openForm = async (view: ModalView, origin: Origin, means: Means): Promise<void> => {
  if (origin.is === 'event') return
  try {
    await means.client.views.open({ trigger_id: origin.triggerId, view })
  } catch (error) {
    means.log.warn({ event: 'slack form did not open', channel: 'slack', reason: codeOf(error) })
    const text = await wordsOf(means)({ key: 'form.request.not_opened', params: {} })
    await means.respond?.({ response_type: 'ephemeral', replace_original: false, text })
  }
}

/** Beside the message that was pressed; on the Home tab, which has no such place, in a small window. */
const whisper = async (text: string, triggerId: string, means: Means): Promise<void> => {
  if (means.respond) {
    await means.respond({ response_type: 'ephemeral', replace_original: false, text })
    return
  }
  await means.client.views.open({ trigger_id: triggerId, view: await noticeModal(text, wordsOf(means)) })
}
