import { describe, expect, it } from 'vitest'
import { readSettings, SettingsError } from '../../bots/settings.ts'

const refusal = (env: Record<string, string>): string => {
  try {
    readSettings(env)
  } catch (error) {
    if (error instanceof SettingsError) return error.message
    throw error
  }
  return 'accepted'
}
const server = { DATABASE_URL: 'postgres://postgres@127.0.0.1/krag', REDIS_URL: 'redis://127.0.0.1' }
const token = { TELEGRAM_BOT_TOKEN: '123:abc' }

describe('settings', () => {
  it('need nothing: then all is local and embedded', () => {
    expect(readSettings({ PATH: '/bin', PORT: ' ' })).toEqual({
      role: 'all',
      host: '127.0.0.1',
      port: 3000,
      server: null,
      dataFolder: '.krag',
      fresh: false,
      publicUrl: null,
      logLevel: 'warn',
      platforms: { are: 'local', elsewhere: null, webhook: null },
    })
  })

  it('with one real token start that channel and no playground', () => {
    expect(readSettings({ ...token, HOST: '0.0.0.0', TELEGRAM_API_ROOT: 'http://a/b/' })).toMatchObject({
      platforms: {
        are: 'real',
        telegram: { token: '123:abc', apiRoot: 'http://a/b', webhook: null },
        slack: null,
      },
    })
    expect(readSettings({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' })).toMatchObject({
      platforms: {
        are: 'real',
        telegram: null,
        slack: { token: 'xoxb-1', appToken: 'xapp-1', signingSecret: null },
      },
    })
  })

  it('tell a worker where the local platforms are', () => {
    const where = {
      TELEGRAM_API_ROOT: 'http://127.0.0.1:3000/telegram',
      SLACK_API_URL: 'http://127.0.0.1:3000/slack/api/',
    }
    expect(readSettings({ ...server, ...where, KRAG_ROLE: 'worker' })).toMatchObject({
      server: { databaseUrl: server.DATABASE_URL, redisUrl: server.REDIS_URL },
      platforms: {
        are: 'local',
        elsewhere: { telegram: where.TELEGRAM_API_ROOT, slack: where.SLACK_API_URL },
      },
    })
  })

  it.each([
    [{ PORT: 'x' }, /^PORT /],
    [{ PORT: '0' }, /^PORT /],
    [{ PORT: '70000' }, /^PORT /],
    [{ PORT: '3000.5' }, /^PORT /],
    [{ DATABASE_URL: server.DATABASE_URL }, /without REDIS_URL: set both, or neither/],
    [{ REDIS_URL: server.REDIS_URL }, /without DATABASE_URL: set both, or neither/],
    [{ ...server, DATABASE_URL: 'mysql://x' }, /^DATABASE_URL .* postgres:\/\//],
    [{ ...server, REDIS_URL: '127.0.0.1:6379' }, /^REDIS_URL .* redis:\/\//],
    [{ KRAG_ROLE: 'boss' }, /^KRAG_ROLE /],
    [{ KRAG_ROLE: 'worker' }, /set DATABASE_URL and REDIS_URL/],
    [{ KRAG_ROLE: 'bots' }, /set DATABASE_URL and REDIS_URL/],
    [{ ...server, KRAG_ROLE: 'worker' }, /TELEGRAM_API_ROOT and SLACK_API_URL/],
    [{ KRAG_FRESH: 'yes' }, /^KRAG_FRESH /],
    [{ KRAG_PLAYGROUND: '0' }, /There is no token/],
    [{ ...token, KRAG_PLAYGROUND: '1' }, /exclude each other/],
    [{ HOST: '0.0.0.0' }, /HOST to 127\.0\.0\.1/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL /],
    [{ TELEGRAM_BOT_TOKEN: 'abc' }, /^TELEGRAM_BOT_TOKEN /],
    [{ ...token, TELEGRAM_WEBHOOK_URL: 'https://a' }, /TELEGRAM_WEBHOOK_SECRET/],
    [{ ...token, TELEGRAM_WEBHOOK_URL: 'a' }, /^TELEGRAM_WEBHOOK_URL /],
    [{ ...token, TELEGRAM_WEBHOOK_SECRET: 'short' }, /^TELEGRAM_WEBHOOK_SECRET /],
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, /SLACK_SIGNING_SECRET .* or SLACK_APP_TOKEN/],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, /needs SLACK_BOT_TOKEN/],
    [{ SLACK_BOT_TOKEN: 'nope' }, /^SLACK_BOT_TOKEN /],
    [{ KRAG_PUBLIC_URL: 'krag' }, /^KRAG_PUBLIC_URL /],
  ])('refuse %j in one sentence', (env, sentence) => {
    const said = refusal(env)
    expect(said).toMatch(sentence)
    expect(said).toMatch(/^[^\n]{20,200}\.$/)
  })

  it('never quote a secret', () => {
    expect(refusal({ TELEGRAM_BOT_TOKEN: 'hush-hush' })).not.toContain('hush')
    expect(refusal({ DATABASE_URL: 'mysql://me:hush@x' })).not.toContain('hush')
  })
})
