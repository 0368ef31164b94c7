import type { JsonObject } from '../json.ts'
import { badRequest } from '../refusal.ts'
import { messageText } from '../text/format.ts'
import type { Arguments } from '../wire/arguments.ts'
import type { Methods } from '../world.ts'
import { writableChat } from './chat-access.ts'
import { post, SENDING } from './post.ts'

const ACTIONS = new Set([
  'typing',
  'upload_photo',
  'record_video',
  'upload_video',
  'record_voice',
  'upload_voice',
  'upload_document',
  'choose_sticker',
  'find_location',
  'record_video_note',
  'upload_video_note',
])

/** Messages without files. */
export const send: Methods = {
  sendMessage: {
    takes: {
      ...SENDING,
      text: 'text',
      parse_mode: 'text',
      entities: 'json',
      link_preview_options: 'json',
      disable_web_page_preview: 'boolean',
    },
    logged: true,
    run: (call) => post(call, textContent(call.args)),
  },
  sendLocation: {
    takes: {
      ...SENDING,
      latitude: 'number',
      longitude: 'number',
      horizontal_accuracy: 'number',
      live_period: 'integer',
      heading: 'integer',
      proximity_alert_radius: 'integer',
    },
    logged: true,
    run: (call) => post(call, { location: location(call.args) }),
  },
  sendVenue: {
    takes: {
      ...SENDING,
      latitude: 'number',
      longitude: 'number',
      title: 'text',
      address: 'text',
      foursquare_id: 'text',
      foursquare_type: 'text',
      google_place_id: 'text',
      google_place_type: 'text',
    },
    logged: true,
    run: (call) => post(call, venue(call.args)),
  },
  sendContact: {
    takes: { ...SENDING, phone_number: 'text', first_name: 'text', last_name: 'text', vcard: 'text' },
    logged: true,
    run: (call) => post(call, { contact: contact(call.args) }),
  },
  sendChatAction: {
    takes: { business_connection_id: 'text', chat_id: 'id', message_thread_id: 'integer', action: 'text' },
    logged: false,
    run: (call) => {
      if (!ACTIONS.has(call.args.text('action') ?? '')) throw badRequest('wrong parameter action in request')
      writableChat(call)
      return true
    },
  },
}

/** Text of a message that is sent or edited, with how its links are shown. */
export const textContent = (args: Arguments): JsonObject => {
  const content = messageText({
    text: args.text('text'),
    parseMode: args.text('parse_mode'),
    entities: args.json('entities'),
  })
  const preview =
    args.json('link_preview_options') ??
    (args.boolean('disable_web_page_preview') ? { is_disabled: true } : undefined)
  if (preview === undefined) return content
  if (typeof preview !== 'object' || preview === null || Array.isArray(preview))
    throw badRequest('object expected as link preview options')
  return { ...content, link_preview_options: preview }
}

const location = (args: Arguments): JsonObject => {
  const [latitude, longitude] = [args.number('latitude'), args.number('longitude')]
  if (latitude === undefined) throw badRequest('latitude is empty')
  if (longitude === undefined) throw badRequest('longitude is empty')
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180)
    throw badRequest('wrong latitude or longitude specified')
  return { latitude, longitude }
}

const venue = (args: Arguments): JsonObject => {
  const title = args.text('title')
  if (title === undefined) throw badRequest('parameter "title" is required')
  const place = location(args)
  return { location: place, venue: { location: place, title, address: args.text('address') ?? '' } }
}

const contact = (args: Arguments): JsonObject => {
  const phone = args.text('phone_number')
  const firstName = args.text('first_name')
  const lastName = args.text('last_name')
  if (phone === undefined) throw badRequest('PHONE_NUMBER_INVALID')
  if (firstName === undefined) throw badRequest('parameter "first_name" is required')
  return { phone_number: phone, first_name: firstName, ...(lastName && { last_name: lastName }) }
}
