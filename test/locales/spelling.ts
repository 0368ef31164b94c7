import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { createHunspellFromStrings } from 'hunspell-wasm'

/** Is this a Polish word? */
export type Spelling = (word: string) => boolean

/** Names that no dictionary has; what is left in Polish texts of other languages and of ours. */
const known = new Set([
  ...['Xochitl', 'Aniu', 'Olu', 'Olo', 'Krąg', 'Kręgu', 'Telegram', 'Telegramie', 'krag', 'krag_bot'],
  ...['https', 'Lipowa', 'U0MARTA', 'Link', 'Linki', 'link'],
])

const folder = pathToFileURL(createRequire(import.meta.url).resolve('dictionary-pl'))
const file = (name: string): string => readFileSync(new URL(name, folder), 'utf8')

/** Reads the dictionary: 0.3 s and a hundred megabytes. */
export const polishSpelling = async (): Promise<Spelling> => {
  const hunspell = await createHunspellFromStrings(file('index.aff'), file('index.dic'))
  return (word) => known.has(word) || hunspell.testSpelling(word)
}

/** The words of a text: letters only, no addresses of pages, no commands, no mentions. */
export const spelled = (text: string): string[] =>
  text.replace(/https?:\/\/\S+|<@\w+>|`[^`]*`/g, ' ').match(/\p{L}+(?:-\p{L}+)*/gu) ?? []
