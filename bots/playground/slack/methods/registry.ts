import { appMethods } from './apps.ts'
import { chatMethods } from './chat.ts'
import { conversationReadingMethods } from './conversation-reading.ts'
import { conversationMethods } from './conversations.ts'
import { fileMethods } from './files.ts'
import type { Methods } from './method.ts'
import { reactionAndPinMethods } from './reactions-and-pins.ts'
import { userMethods } from './users.ts'
import { viewMethods } from './views.ts'

export const methods: Methods = {
  ...appMethods,
  ...chatMethods,
  ...conversationMethods,
  ...conversationReadingMethods,
  ...userMethods,
  ...viewMethods,
  ...reactionAndPinMethods,
  ...fileMethods,
}
