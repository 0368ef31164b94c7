import type { HomeView } from '@slack/types'
import type { Message } from '../../core/conversation/message.ts'
import type { Rendered } from '../render.ts'
import type { Speak } from '../speak.ts'
import { actionsOf, sections } from './blocks.ts'

/** A specialist's App Home: the text in sections, the buttons at the top where a thumb finds them. */
export const homeView = async (
  buttons: Message['buttons'],
  rendered: Rendered,
  speak: Speak,
): Promise<HomeView> => ({
  type: 'home',
  callback_id: 'home',
  blocks: [...(await actionsOf(buttons, rendered.choices, speak)), ...sections(rendered.text)],
})
