import type { Speak } from '../../bots/speak.ts'

/** Says the key, or the words when there are any: what stands in the texts is tested elsewhere. */
export const speakKeys: Speak = async (say, _reader, buttons = null) => {
  const { words } = say.params
  return {
    text: typeof words === 'object' && 'words' in words ? words.words : say.key,
    choices: (buttons?.choices ?? []).map((choice) => ({ choice, label: choice })),
  }
}
