import type { JsonObject } from '../json.ts'
import type { App, Channel, User } from '../state/rows.ts'
import { TEAM, VERIFICATION_TOKEN } from '../workspace.ts'

// The parts that every interactive payload has.
export const channelName = (channel: Channel): string =>
  channel.kind === 'im' ? 'directmessage' : channel.kind === 'private' ? 'privategroup' : channel.name

export const who = (app: App, user: User): JsonObject => ({
  user: { id: user.id, username: user.name, name: user.name, team_id: TEAM.id },
  api_app_id: app.id,
  token: VERIFICATION_TOKEN,
  team: { id: TEAM.id, domain: TEAM.domain },
  enterprise: null,
  is_enterprise_install: false,
})

export const inChannel = (channel: Channel): JsonObject => ({
  channel: { id: channel.id, name: channelName(channel) },
})
