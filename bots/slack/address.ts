import type { Lane } from '../../core/domain/ids.ts'

/** The channel's or user's id of "slack:<id>". */
export const slackId = (lane: Lane): string => lane.slice('slack:'.length)
export const isUser = (lane: Lane): boolean => /^slack:[UW]/.test(lane)

/** Where a message of ours stands: "<ts>" in a channel, "<channel>/<ts>" in a direct conversation. */
export const refOf = (lane: Lane, channel: string, ts: string): string =>
  isUser(lane) ? `${channel}/${ts}` : ts
export const placeOf = (lane: Lane, ref: string): { readonly channel: string; readonly ts: string } => {
  const slash = ref.indexOf('/')
  return slash < 0
    ? { channel: slackId(lane), ts: ref }
    : { channel: ref.slice(0, slash), ts: ref.slice(slash + 1) }
}
