import { SlackError } from '../slack-error.ts'
import type { App } from '../state/rows.ts'
import { botProfile } from '../state/shapes.ts'
import type { Slack } from '../state/slack.ts'
import { BOT_SCOPES, CLIENT_ID, CLIENT_SECRET, MAIN_APP, TEAM } from '../workspace.ts'
import type { Methods, Platform } from './method.ts'

export const appMethods: Methods = {
  'api.test': {
    tier: 't4',
    token: 'none',
    args: { error: 'text', foo: 'text' },
    run: (_slack, { args }) => {
      const error = args.text('error')
      if (error !== undefined) throw new SlackError(error, { args: args.all })
      return { args: args.all }
    },
  },
  'auth.test': {
    tier: 't5',
    args: {},
    run: (_slack, { app }) => ({
      url: `https://${TEAM.domain}.slack.com/`,
      team: TEAM.name,
      user: app.name,
      team_id: TEAM.id,
      user_id: app.botUserId,
      bot_id: app.botId,
      is_enterprise_install: false,
    }),
  },
  'team.info': {
    tier: 't3',
    args: { team: 'text', domain: 'text' },
    run: (_slack, { args }) => {
      if ((args.text('team') ?? TEAM.id) !== TEAM.id) throw new SlackError('team_not_found')
      return {
        team: {
          ...TEAM,
          email_domain: '',
          icon: { image_default: true },
          avatar_base_url: '',
          is_verified: false,
        },
      }
    },
  },
  'bots.info': {
    tier: 't3',
    args: { bot: 'text' },
    run: (slack, { app, args }) => {
      const id = args.text('bot') ?? app.botId
      const found = slack.store.apps.all().find(({ botId }) => botId === id)
      if (!found) throw new SlackError('bot_not_found')
      return { bot: botProfile(found) }
    },
  },
  'apps.connections.open': {
    tier: 't3',
    token: 'app',
    args: {},
    run: (slack, { app }) => ({ url: socketUrl(slack, app) }),
  },
  'oauth.v2.access': {
    tier: 't5',
    token: 'none',
    args: {
      client_id: 'text',
      client_secret: 'text',
      code: 'text',
      code_verifier: 'text',
      redirect_uri: 'text',
      grant_type: 'text',
      refresh_token: 'text',
      assertion: 'text',
    },
    run: (slack, { args }) => {
      if (args.text('client_id') !== CLIENT_ID) throw new SlackError('invalid_client_id')
      if (args.text('client_secret') !== CLIENT_SECRET) throw new SlackError('bad_client_secret')
      if (!useCode(args.text('code'))) throw new SlackError('invalid_code')
      return grant(slack)
    },
  },
}

const socketUrl = (slack: Platform, app: App): string => {
  const ticket = slack.socketTicket(app)
  if (ticket === null) throw new SlackError('too_many_websockets')
  slack.store.apps.put(app.id, { ...app, socketMode: true })
  return `${slack.base().replace(/^http/, 'ws')}/link/?ticket=${ticket}&app_id=${app.id}`
}

// OAuth codes live as long as the process: a restart in the middle of an installation starts it again.
const codes = new Set<string>()
/** A code for one installation: what the page of approval hands back. */
export const issueCode = (): string => {
  const code = `code-${Math.random().toString(36).slice(2)}`
  codes.add(code)
  return code
}
const useCode = (code: string | undefined): boolean => code !== undefined && codes.delete(code)

const grant = (slack: Slack) => {
  const app = slack.store.apps.get(MAIN_APP.id)
  if (!app) throw new SlackError('invalid_client_id')
  const installer = slack.store.users.all().find(({ appId }) => appId === null)
  return {
    app_id: app.id,
    authed_user: { id: installer?.id ?? app.botUserId },
    scope: BOT_SCOPES,
    token_type: 'bot',
    access_token: app.botToken,
    bot_user_id: app.botUserId,
    team: { id: TEAM.id, name: TEAM.name },
    enterprise: null,
    is_enterprise_install: false,
  }
}
