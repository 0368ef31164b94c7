/** How Poles say yes, no and perhaps, and where one statement ends. */
import type { SignalList } from '../signals.ts'
import { condition, irony, maybe, wish } from './answers/maybe.ts'
import { benign, leaving, neutral, otherPerson } from './answers/neither.ts'
import { no, obstacle, regret } from './answers/no.ts'
import { canPhrases, canWords, nod, softYes, yes } from './answers/yes.ts'

/** The longest phrase at a place wins; of two as long, the one listed first. */
export const answers: SignalList = [
  ['leaving', leaving],
  ['can', [canWords.join('|'), ...canPhrases]],
  ['yes', yes],
  ['soft-yes', softYes],
  ['nod', nod],
  ['no', no],
  ['regret', regret],
  ['maybe', maybe],
  ['condition', condition],
  ['wish', wish],
  ['obstacle', obstacle],
  ['irony', irony],
  ['neutral', neutral],
  ['benign', benign],
  ['other-person', otherPerson],
]

/** The face of an emoji says as much as a word. */
export const emojiSignals: readonly (readonly ['yes' | 'no' | 'maybe', readonly string[]])[] = [
  ['yes', ['👍*|👌*|✅*|🙋*|💪*|🆗*|☑*|✔*|🤝*|🙆*']],
  ['no', ['👎*|❌*|🚫*|🙅*|⛔*|✖*']],
  ['maybe', ['🤔*|🤷*']],
]
export const clauseOpeners = new Set('ale lecz jednak natomiast tylko tylkoze aczkolwiek jednakze'.split(' '))
export const reasonOpeners = new Set('bo poniewaz gdyz wiec dlatego potem'.split(' '))
/** A clause that begins so asks, with or without its mark. */
export const askingWords =
  /^(?:czy|gdzie|kiedy|dlaczego|czemu|jak|ktory|ktora|ktorej|ktorym|kto|kim|kogo|komu|co|ile|skad|dokad|jaki|jaka|jakie|jakiej|po|o|na|do|z|w|od)$/
