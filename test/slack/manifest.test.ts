import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { shortcutCallback, slashCommand } from '../../bots/slack/incoming.ts'

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
const manifest = z
  .object({
    display_information: z.object({
      name: z.string().max(35),
      description: z.string().max(140),
      long_description: z.string().min(175).max(4000),
    }),
    features: z.object({
      app_home: z.object({ home_tab_enabled: z.literal(true), messages_tab_enabled: z.literal(true) }),
      bot_user: z.object({ display_name: z.string().max(80) }),
      shortcuts: z.array(
        z.object({
          name: z.string().max(24),
          type: z.enum(['message', 'global']),
          callback_id: z.string(),
          description: z.string().max(150),
        }),
      ),
      slash_commands: z.array(
        z.object({ command: z.string(), url: z.url(), description: z.string().max(2000) }),
      ),
    }),
    oauth_config: z.object({ scopes: z.strictObject({ bot: z.array(z.string()) }) }),
    settings: z.object({
      event_subscriptions: z.object({ request_url: z.url(), bot_events: z.array(z.string()) }),
      interactivity: z.object({ is_enabled: z.literal(true), request_url: z.url() }),
      token_rotation_enabled: z.literal(false),
    }),
  })
  .parse(read('../../bots/slack/manifest.json'))

/** Which scope each Web API call of ours needs, by Slack's documentation; auth.test, views.* and responses need none. */
const scopesOfCalls: Readonly<Record<string, readonly string[]>> = {
  'chat.postMessage': ['chat:write'],
  'chat.update': ['chat:write'],
  'conversations.create': ['groups:write'],
  'conversations.invite': ['groups:write'],
  'conversations.open': ['im:write'],
  'conversations.info': ['groups:read'],
  'users.conversations': ['groups:read'],
  'conversations.history': ['groups:history', 'im:history', 'metadata.message:read'],
  'conversations.replies': ['groups:history', 'im:history', 'metadata.message:read'],
  'views.open': [],
  'views.publish': [],
  'auth.test': [],
}
const scopesOfEvents: Readonly<Record<string, readonly string[]>> = {
  app_home_opened: [],
  'message.groups': ['groups:history'],
  'message.im': ['im:history'],
}

describe('the app manifest', () => {
  it('names the command, the shortcut and one address for everything', () => {
    expect(manifest.features.slash_commands.map(({ command }) => command)).toEqual([slashCommand])
    expect(manifest.features.shortcuts.map(({ callback_id }) => callback_id)).toEqual([shortcutCallback])
    const { event_subscriptions, interactivity } = manifest.settings
    const addresses = [
      event_subscriptions.request_url,
      interactivity.request_url,
      ...manifest.features.slash_commands.map(({ url }) => url),
    ]
    expect(new Set(addresses)).toEqual(new Set(['https://krag.example.org/slack/events']))
  })

  it('asks for the scopes that our calls and events need, and for no other', () => {
    const calls = [...sourcesOfSlack().matchAll(/client\.([a-z]+\.[a-zA-Z]+)\(/g)].map(
      ([, call]) => call ?? '',
    )
    expect(new Set(calls)).toEqual(new Set(Object.keys(scopesOfCalls)))
    const needed = [
      'commands',
      ...calls.flatMap((call) => scopesOfCalls[call] ?? []),
      ...manifest.settings.event_subscriptions.bot_events.flatMap((event) => scopesOfEvents[event] ?? ['?']),
    ]
    expect([...new Set(manifest.oauth_config.scopes.bot)].sort()).toEqual([...new Set(needed)].sort())
  })

  const schema = new URL('../../../shared/oracles/slack/manifest.schema.json', import.meta.url)
  it.skipIf(!existsSync(schema))('fits the schema that Slack publishes', () => {
    const published = z.fromJSONSchema(
      z.record(z.string(), z.any()).parse(JSON.parse(readFileSync(schema, 'utf8'))),
    )
    const given = read('../../bots/slack/manifest.json')
    expect(published.safeParse(given).error?.issues ?? []).toEqual([])
    expect(published.safeParse({ ...z.looseObject({}).parse(given), display_information: {} }).success).toBe(
      false,
    )
  })
})

const sourcesOfSlack = (): string => {
  const folder = new URL('../../bots/slack/', import.meta.url)
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'))
  return files.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n')
}
