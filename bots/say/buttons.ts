import type { Labelled } from '../render.ts'

type Buttons = Readonly<Record<string, Labelled>>

const under = (kind: string, choices: readonly string[], keys: readonly string[]): Buttons =>
  Object.fromEntries(keys.map((key) => [key, { kind, choices }]))

const each = (area: string, ends: readonly string[]): string[] => ends.map((end) => `${area}.${end}`)

const dangers = ['violence', 'suicide', 'collapse', 'gas', 'child', 'silent-person']
const media = ['sticker', 'voice', 'photo', 'contact', 'location', 'other']
const saturday = {
  when: { period: { from: '2026-11-28T09:00:00.000Z', to: '2026-11-28T11:00:00.000Z' } },
}

/** Which question's buttons stand under a text: by the text's key, the kind of the prompt and its choices. */
export const buttonsUnder: Buttons = {
  ...under('invitation', ['yes', 'no', 'maybe'], each('invitation', ['ask', 'askOutside', 'why'])),
  ...under('invitation', ['yes', 'no'], each('invitation', ['askReserve', 'maybe', 'offerUndone'])),
  ...under('invitation', ['yes', 'no', 'maybe'], each('talk', ['unclearAbout', 'needYesNo', 'editedAbout'])),
  ...under(
    'invitation',
    ['yes', 'no', 'maybe'],
    each('media', media).map((key) => `${key}WithQuestion`),
  ),
  ...under('undo-yes', ['undo'], each('invitation', ['held', 'heldOutside'])),
  ...under('undo-offer', ['undo'], each('invitation', ['offered'])),
  ...under('agree', ['yes', 'no', 'help'], ['agree.ask', 'agree.askAgain', 'visit.dayBefore']),
  ...under('day-before', ['yes', 'no'], each('meeting', ['dayBefore', 'stillWaiting'])),
  ...under('near', ['yes', 'late', 'no'], each('meeting', ['near', 'nearNoPlace'])),
  ...under('how-late', ['10', '20', '30'], ['meeting.lateHowLong']),
  ...under('sure', ['cancel', 'keep'], ['meeting.sureCancel']),
  ...under('sure', ['human', 'help'], ['talk.unclear']),
  ...under('sure', ['human', 'agenda'], each('talk', ['help', 'helpParticipant', 'question'])),
  ...under('report', ['held-good', 'not-held'], each('report', ['ask', 'askAgain'])),
  ...under('report-check', ['right', 'fix'], each('report', ['noted', 'notedWords'])),
  ...under('rate', ['good', 'so-so', 'bad', 'not-held'], ['rate.ask']),
  ...under('danger', ['mistake'], each('danger.numbers', dangers)),
  ...under('alert', ['take'], each('alert.danger', dangers)),
  ...under(
    'alert',
    ['take'],
    each('alert', [
      'again',
      'boundary',
      'worry',
      'notHeld',
      'participantUnhappy',
      'mismatchNotThere',
      'mismatchThere',
    ]),
  ),
  ...under('request', ['close'], each('request', ['card', 'cardNote'])),
  ...under('decide', ['approve', 'other'], ['request.held']),
  ...under('offer', ['accept', 'decline'], ['request.offer']),
  ...under('silent-participant', ['agreed', 'refused'], ['request.participantSilent']),
  ...under('refused', ['search', 'close'], ['request.participantRefused']),
  ...under('relay', ['end'], ['relay.opened']),
  ...under('relay-thread', ['end'], each('relay.thread', ['asked', 'agree', 'question'])),
  ...under('stopped', ['resume'], each('talk', ['stopped', 'stoppedWithVisits', 'isPaused'])),
  ...under('erase', ['yes', 'no'], ['talk.eraseSure']),
  ...under('join', ['agree', 'decline'], each('join', ['welcome', 'consentFirst'])),
  ...under('join', ['ty', 'pani', 'pan', 'neutral'], each('join', ['address', 'addressAgain'])),
  ...under('join', ['f', 'm', 'either'], each('join', ['gender', 'genderAgain'])),
  ...under('join', ['weekends', 'evenings', 'mornings', 'various'], ['join.availability']),
  'join.name': {
    kind: 'join',
    choices: ['name'],
    labels: { name: { key: 'join.nameIs', params: { name: 'Ola' } } },
  },
  'talk.which': {
    kind: 'which',
    choices: ['first'],
    labels: { first: { key: 'talk.whichLabel', params: saturday } },
  },
}
