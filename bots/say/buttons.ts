/** Which question's buttons stand under a text: by the text's key, the kind of the prompt and its choices. */
export const buttonsUnder: Readonly<
  Record<string, { readonly kind: string; readonly choices: readonly string[] }>
> = {
  'invitation.ask': { kind: 'invitation', choices: ['yes', 'no', 'maybe'] },
  'agree.ask': { kind: 'agree', choices: ['yes', 'no', 'help'] },
  'visit.dayBefore': { kind: 'agree', choices: ['yes', 'no', 'help'] },
  'meeting.dayBefore': { kind: 'day-before', choices: ['yes', 'no'] },
  'meeting.near': { kind: 'near', choices: ['yes', 'late', 'no'] },
  'report.ask': { kind: 'report', choices: ['held-good', 'not-held'] },
  'rate.ask': { kind: 'rate', choices: ['good', 'so-so', 'bad', 'not-held'] },
  'join.welcome': { kind: 'join', choices: ['agree', 'decline'] },
  'join.address': { kind: 'join', choices: ['ty', 'pani', 'pan', 'neutral'] },
  'join.availability': { kind: 'join', choices: ['weekends', 'evenings', 'mornings', 'various'] },
  'relay.opened': { kind: 'relay', choices: ['end'] },
  'talk.stopped': { kind: 'stopped', choices: ['resume'] },
  'talk.eraseSure': { kind: 'erase', choices: ['yes', 'no'] },
}
