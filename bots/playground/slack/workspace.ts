/** The workspace that everybody meets when the playground starts; nothing here is secret. */
export const TEAM = { id: 'T0KRAG', name: 'Krąg', domain: 'krag' } as const
export const BOT_TOKEN = 'xoxb-playground-krag'
export const APP_TOKEN = 'xapp-playground-krag'
export const SIGNING_SECRET = 'playground-krag-signing-secret'
export const CLIENT_ID = '100000000001.100000000001'
export const CLIENT_SECRET = 'playground-krag-client-secret'
export const MAIN_APP = { id: 'A0KRAG', name: 'krag', botId: 'B0KRAG', botUserId: 'U0KRAG' } as const
export const GENERAL = { id: 'C0OGOLNY', name: 'ogolny' } as const
/** Old-style verification token: still in every payload, trusted by nobody. */
export const VERIFICATION_TOKEN = 'playground'
export const BOT_SCOPES = [
  'app_mentions:read',
  'channels:history',
  'channels:join',
  'channels:manage',
  'channels:read',
  'chat:write',
  'commands',
  'files:read',
  'files:write',
  'groups:history',
  'groups:read',
  'groups:write',
  'im:history',
  'im:read',
  'im:write',
  'metadata.message:read',
  'pins:read',
  'pins:write',
  'reactions:read',
  'reactions:write',
  'team:read',
  'users:read',
  'users:read.email',
].join(',')
