import { existsSync, readFileSync } from 'node:fs'
import { WebClient } from '@slack/web-api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { methods } from '../../../bots/playground/slack/methods/registry.ts'
import { APP_TOKEN, BOT_TOKEN, GENERAL } from '../../../bots/playground/slack/workspace.ts'
import { listen, modalSeen, plain, type Stage, stage, until, viewSeen } from './stage.ts'

const folder = new URL('../../../../shared/oracles/slack/', import.meta.url)
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'))
const published = z.object({
  rate_limits: z.string().nullish(),
  args: z.object({
    required: z.array(z.string()).default([]),
    properties: z.record(z.string(), z.unknown()),
  }),
})
const described = Object.keys(methods).filter((name) => existsSync(new URL(`methods/${name}.json`, folder)))
// Refused with codes of their own rather than by the general check.
const CHECKED_LATER: Record<string, string[]> = {
  'conversations.create': ['name'],
  'conversations.rename': ['name'],
  'conversations.setTopic': ['topic'],
  'conversations.setPurpose': ['purpose'],
  'conversations.kick': ['user'],
  'reactions.remove': [],
}

describe.skipIf(!existsSync(folder))('methods as Slack publishes them', () => {
  it('most of ours are described there', () => {
    expect(described.length).toBeGreaterThan(35)
  })
  it.each(described)('%s: names of arguments, what is required, the tier', (name) => {
    const { args, rate_limits } = published.parse(read(`methods/${name}.json`))
    const ours = methods[name]
    const official = Object.keys(args.properties).filter((key) => key !== 'token' && key !== 'team_id')
    const strange = official.filter((key) => ours?.args[key] === undefined && !NOT_FOR_BOTS.has(key))
    expect(strange).toEqual([])
    const invented = Object.keys(ours?.args ?? {}).filter((key) => !official.includes(key))
    expect(invented.filter((key) => !EXTRA.has(key))).toEqual([])
    const later = CHECKED_LATER[name] ?? []
    for (const key of args.required.filter((it) => it !== 'token' && !later.includes(it)))
      expect(ours?.args[key], key).toMatch(/!$/)
    if (rate_limits) expect(ours?.tier).toBe(rate_limits)
  })
})
const NOT_FOR_BOTS = new Set(['current_draft_last_updated_ts', 'unfurled_attachments'])
/** In Slack's documentation though not in that list. */
const EXTRA = new Set(['foo', 'error', 'icon_url', 'icon_emoji', 'username'])

/** Keys of a sample that ours lacks, as paths. Lists are compared by their first items. */
const missing = (sample: unknown, ours: unknown, path = ''): string[] => {
  if (Array.isArray(sample))
    return sample.length > 0 && Array.isArray(ours) && ours.length > 0
      ? missing(sample[0], ours[0], `${path}[]`)
      : []
  if (typeof sample !== 'object' || sample === null) return []
  if (typeof ours !== 'object' || ours === null) return []
  return Object.entries(sample).flatMap(([key, value]) => {
    const at = `${path}.${key}`
    return key in ours ? missing(value, Object(ours)[key], at) : [at]
  })
}
/** Keys that a plain workspace does not send: enterprise, errors, warnings, and what only some objects have. */
const RARE =
  /enterprise|error|warning|needed|provided|callstack|\.arg$|function_data|interactivity|bot_access_token|is_cleared|refresh_token|expires_in|incoming_webhook|app_unfurl|app_unfurl_url|attachment|authed_|\.thumb_|\.deanimate|\.preview|\.lines|\.original_|edit_link|alt_txt|media_display|is_modified|has_rich|image_\d|image_original|is_custom_image|status_text_can|status_emoji_|pronouns|huddle|guest_|start_date|locale|has_2fa|is_stranger|is_workflow_bot|is_invited|is_connector|teams|conversation_host|is_moved|is_global|is_org_default|is_org_mand|internal_team|properties\.|previous_names|last_read|is_open|priority|detail|response_metadata|authed_user\.|\.subtype|upload|display_as_bot|user_profile|source_team|user_team|\.edited|\.username|\.user_id$|app_name|api_app_id|bot_id|always_active|submit_disabled|is_read_only|shares|response_urls|message\./

/** Keys that belong to another kind of the same thing: a bot's message, a reply, another element, a direct message. */
const OTHER_KIND =
  /^\.event\.(bot_profile|app_id|metadata|parent_user_id|thread_ts|client_msg_id)|\.elements\[\]\.|^\.actions\[\]\.(?!action_id|block_id|type|text|action_ts)|^\.container\.(view_id|text|thread_ts)|^\.view$|^\.channels\[\]\.(user|is_user_deleted)$|is_thread_only|is_non_threadable|connected_|is_starred|two_factor|^\.offset$|profile\.(fields|email)|^\.app_id$/

const SAMPLES: Record<string, (world: World) => unknown> = {
  'responses/auth.test.json': (world) => world.call('auth.test', {}),
  'responses/apps.connections.open.json': (world) => world.call('apps.connections.open', {}, APP_TOKEN),
  'responses/chat.postEphemeral.json': (world) =>
    world.call('chat.postEphemeral', { channel: GENERAL.id, user: 'U0MARTA', text: 'x' }),
  'responses/chat.delete.json': async (world) =>
    world.call('chat.delete', {
      channel: GENERAL.id,
      ts: Object(await world.call('chat.postMessage', { channel: GENERAL.id, text: 'x' })).ts,
    }),
  'responses/conversations.create.json': (world) => world.call('conversations.create', { name: 'probka' }),
  'responses/conversations.info.json': (world) =>
    world.call('conversations.info', { channel: GENERAL.id, include_num_members: true }),
  'responses/conversations.list.json': (world) => world.call('conversations.list', {}),
  'responses/conversations.join.json': (world) => world.call('conversations.join', { channel: GENERAL.id }),
  'responses/conversations.members.json': (world) =>
    world.call('conversations.members', { channel: GENERAL.id }),
  'responses/users.info.json': (world) => world.call('users.info', { user: 'U0MARTA' }),
  'responses/users.list.json': (world) => world.call('users.list', {}),
  'responses/users.lookupByEmail.json': (world) =>
    world.call('users.lookupByEmail', { email: 'marta@krag.example' }),
  'responses/users.conversations.json': (world) => world.call('users.conversations', {}),
  'responses/files.getUploadURLExternal.json': (world) =>
    world.call('files.getUploadURLExternal', { filename: 'a.csv', length: 3 }),
  'payloads/SlashCommandPayload.json': (world) => world.said('command'),
  'payloads/MessagePayload.json': (world) => world.said('message'),
  'payloads/AppMentionPayload.json': (world) => world.said('app_mention'),
  'payloads/AppHomeOpenedPayload.json': (world) => world.said('app_home_opened'),
  'payloads/MemberJoinedChannelPayload.json': (world) => world.said('member_joined_channel'),
  'payloads/BlockActionPayload.json': (world) => world.said('block_actions'),
  'payloads/MessageShortcutPayload.json': (world) => world.said('message_action'),
  'payloads/ViewSubmissionPayload.json': (world) => world.said('view_submission'),
  'payloads/ViewClosedPayload.json': (world) => world.said('view_closed'),
}

/** A small day on the local Slack: everything that it sent to the app, by kind. */
const smallDay = async () => {
  const bodies: string[] = []
  const app = await listen(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    bodies.push(body)
    response.end()
  })
  const local = await stage({ requestUrl: app.url, pacing: null })
  const client = new WebClient(BOT_TOKEN, { slackApiUrl: local.apiUrl })
  const payloads = (): unknown[] => bodies.map(readDelivery)
  const said = (kind: string): unknown => payloads().find((it) => kindOf(it) === kind)
  await fillDay(local, client, said)
  return {
    said,
    call: async (method: string, args: object, token = BOT_TOKEN): Promise<unknown> => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
      return (
        await fetch(local.apiUrl + method, { method: 'POST', headers, body: JSON.stringify(args) })
      ).json()
    },
    close: () => Promise.all([local.close(), app.close()]),
  }
}
type World = Awaited<ReturnType<typeof smallDay>>
const readDelivery = (body: string): unknown => {
  if (body.startsWith('{')) return JSON.parse(body)
  const form = new URLSearchParams(body)
  return form.has('payload') ? JSON.parse(form.get('payload') ?? '') : Object.fromEntries(form)
}
const kindOf = (payload: unknown): string => {
  const { event, command, type } = Object(payload)
  return event ? event.type : command ? 'command' : type
}
const view = { type: 'modal' as const, title: plain('x'), notify_on_close: true, blocks: [] }
const fillDay = async (local: Stage, client: WebClient, said: (kind: string) => unknown): Promise<void> => {
  const { messageId } = Object(await local.act('message', { channel: 'ogolny', text: 'hej @krag' }))
  await client.views.publish({ user_id: 'U0MARTA', view: { type: 'home', blocks: [] } })
  await local.act('open-home')
  await local.act('shortcut', { callbackId: 'x', messageId })
  await local.act('command', { command: '/krag' })
  const { channel } = await client.conversations.create({ name: 'inny' })
  await client.conversations.invite({ channel: channel?.id ?? '', users: 'U0MARTA' })
  const blocks = [
    { type: 'actions' as const, elements: [{ type: 'button' as const, action_id: 'go', text: plain('x') }] },
  ]
  const { ts } = await client.chat.postMessage({ channel: GENERAL.id, text: 'x', blocks })
  await local.act('press', { channel: 'ogolny', messageId: ts, actionId: 'go' })
  await client.views.open({ trigger_id: Object(said('block_actions')).trigger_id, view })
  await local.act('submit', { viewId: (await modalSeen(local)).viewId })
  expect(await viewSeen(local)).toMatchObject({ modal: null })
  await client.views.open({ trigger_id: Object(said('message_action')).trigger_id, view })
  await local.act('close', { viewId: (await modalSeen(local)).viewId })
  await until(() => !local.slack.busy())
}

describe.skipIf(!existsSync(folder))('shapes as Slack was seen to send them', () => {
  let world: World
  beforeAll(async () => {
    world = await smallDay()
  })
  afterAll(() => world?.close())
  it.each(Object.keys(SAMPLES))('%s', async (path) => {
    const ours = await SAMPLES[path]?.(world)
    expect(ours).toBeDefined()
    expect(
      missing(read(`samples/${path}`), ours).filter((key) => !RARE.test(key) && !OTHER_KIND.test(key)),
    ).toEqual([])
  })
})
