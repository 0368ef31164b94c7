import { z } from 'zod'

/** The part of Telegram's updates that we read; what we don't name may be anything. */
const user = z.object({ id: z.int(), is_bot: z.boolean(), first_name: z.string() })
const chat = z.object({ id: z.int(), type: z.enum(['private', 'group', 'supergroup', 'channel']) })
const anything = z.looseObject({}).optional()

const message = z.object({
  from: user.optional(),
  chat,
  text: z.string().optional(),
  caption: z.string().optional(),
  sticker: z.object({ emoji: z.string().optional() }).optional(),
  voice: anything,
  photo: z.array(z.unknown()).optional(),
  contact: anything,
  location: anything,
  video_note: anything,
  video: anything,
  audio: anything,
  animation: anything,
  document: anything,
  poll: anything,
  dice: anything,
  story: anything,
})
export type TelegramMessage = z.infer<typeof message>

const callbackQuery = z.object({ id: z.string(), from: user, data: z.string().optional() })
export type CallbackQuery = z.infer<typeof callbackQuery>

const membership = z.object({ chat, from: user, new_chat_member: z.object({ status: z.string() }) })
export type Membership = z.infer<typeof membership>

export const updateSchema = z.object({
  update_id: z.int(),
  message: message.optional(),
  edited_message: message.optional(),
  callback_query: callbackQuery.optional(),
  my_chat_member: membership.optional(),
})
export type TelegramUpdate = z.infer<typeof updateSchema>
