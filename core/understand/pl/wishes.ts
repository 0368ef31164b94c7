/** What people ask of us besides answering. */
import type { Boundary, Intent } from '../meaning.ts'
import { custody, legal, medicines, money, movingIn } from './wishes/boundary.ts'
import { erase, exportData, human, notHuman, notStop, stop } from './wishes/data.ts'
import {
  cancel,
  late,
  lateWhenAgreed,
  notCancel,
  notLate,
  reschedule,
  rescheduleWhenAgreed,
} from './wishes/meeting.ts'
import {
  agenda,
  asPan,
  asPani,
  availability,
  byFirstName,
  greeting,
  help,
  inEnglish,
  inPolish,
  join,
  thanks,
  undo,
} from './wishes/talk.ts'

export type Wish =
  | { readonly kind: 'intent'; readonly intent: Intent }
  /** Counts only of a meeting that is agreed. */
  | { readonly kind: 'agreed'; readonly intent: Intent }
  /** Takes the wish that it overlaps away: "nie odwołuję". */
  | { readonly kind: 'not'; readonly intent: Intent }
  | { readonly kind: 'boundary'; readonly boundary: Boundary }
  | { readonly kind: 'address'; readonly address: 'ty' | 'pan' | 'pani' }
  | { readonly kind: 'language'; readonly language: 'pl' | 'en' }
  | { readonly kind: 'undo' }

const intent = (name: Intent): Wish => ({ kind: 'intent', intent: name })
const agreed = (name: Intent): Wish => ({ kind: 'agreed', intent: name })
const not = (name: Intent): Wish => ({ kind: 'not', intent: name })
const boundary = (name: Boundary): Wish => ({ kind: 'boundary', boundary: name })

export const wishes: readonly (readonly [Wish, readonly string[]])[] = [
  [intent('stop'), stop],
  [not('stop'), notStop],
  [intent('erase'), erase],
  [intent('export'), exportData],
  [intent('human'), human],
  [not('human'), notHuman],
  [boundary('money'), money],
  [boundary('medicines'), medicines],
  [boundary('custody'), custody],
  [boundary('legal'), legal],
  [boundary('moving-in'), movingIn],
  [intent('cancel'), cancel],
  [not('cancel'), notCancel],
  [intent('reschedule'), reschedule],
  [agreed('reschedule'), rescheduleWhenAgreed],
  [intent('late'), late],
  [agreed('late'), lateWhenAgreed],
  [not('late'), notLate],
  [intent('availability'), availability],
  [intent('agenda'), agenda],
  [intent('join'), join],
  [intent('help'), help],
  [intent('thanks'), thanks],
  [intent('greeting'), greeting],
  [{ kind: 'address', address: 'ty' }, byFirstName],
  [{ kind: 'address', address: 'pani' }, asPani],
  [{ kind: 'address', address: 'pan' }, asPan],
  [{ kind: 'language', language: 'en' }, inEnglish],
  [{ kind: 'language', language: 'pl' }, inPolish],
  [{ kind: 'undo' }, undo],
]
