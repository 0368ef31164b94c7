/** The simplest English replies: phrases as they are, and words of time by the Polish ones that stand for them. */
import type { SignalList } from '../signals.ts'

export const answers: SignalList = [
  [
    'yes',
    [
      'yes|yep|yeah|yup|sure|absolutely|definitely|certainly|alright',
      'of course',
      'i can|will|ll|am [come|help|do|be|make]',
      'ill|im [be] [in|there|come|coming]',
      'i ll [be]',
      'count me in',
      'sounds good|great|fine',
      'works for me',
      'no problem',
      'thats|that fine|ok|works',
      'happy to',
      'with pleasure',
      'i am|im in|coming|free|available',
      'see you',
      'why not',
      'fine with|by me',
    ],
  ],
  [
    'no',
    [
      'cant|cannot|wont|nope|nah|impossible|unable',
      'can not',
      'i [really] cant|cannot|wont|dont [make|come|help|do] [it]',
      'im|am not [able|available|free|coming|going]',
      'not able|available|free|possible|coming|this|today|really|going',
      'no thanks|thank|sorry|i|way|cant|chance|we|not|unfortunately',
      'sorry no',
      'maybe next|another time',
      'another|next time',
      'dont want',
      'have to cancel',
      'not coming',
    ],
  ],
  ['regret', ['unfortunately|afraid']],
  [
    'maybe',
    [
      'maybe|perhaps|possibly|probably|depends|might|hopefully',
      'not sure',
      'im|am not sure',
      'dont know',
      'i dont know',
      'let me check|see|think',
      'i think [so|i]',
      'will|ill try|check|see|let',
      'i will try|check|see',
      'have to check',
      'i hope|guess',
    ],
  ],
  ['condition', ['if', 'unless', 'as long as']],
  ['can', ['available']],
]
/** Words that no Pole writes, so that the message is English. */
export const marks = new Set(
  'yes yep yeah sure cant cannot wont sorry thanks maybe the i ill im not you at tomorrow please thank can will me it be there course english help and'.split(
    ' ',
  ),
)
export const equivalents = new Map<string, readonly string[]>(
  Object.entries({
    tomorrow: ['jutro'],
    today: ['dzis'],
    monday: ['poniedzialek'],
    tuesday: ['wtorek'],
    wednesday: ['sroda'],
    thursday: ['czwartek'],
    friday: ['piatek'],
    saturday: ['sobota'],
    sunday: ['niedziela'],
    at: ['o'],
    after: ['po'],
    before: ['przed'],
    until: ['do'],
    till: ['do'],
    from: ['od'],
    morning: ['rano'],
    afternoon: ['popoludniu'],
    evening: ['wieczorem'],
    noon: ['poludnie'],
    minutes: ['minut'],
    hour: ['godzine'],
    hours: ['godziny'],
    late: ['spoznienia'],
  }),
)
/** "3pm": only right behind a number. */
export const afterNumber = new Map<string, string>([
  ['pm', 'popoludniu'],
  ['am', 'rano'],
])
