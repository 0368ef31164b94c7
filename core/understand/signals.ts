/** What a phrase of a reply signals. `can` is a yes that "nie" turns; the rest mean what they mean as they stand. */
export type Signal =
  | 'can'
  | 'yes'
  | 'soft-yes'
  | 'nod'
  | 'no'
  | 'regret'
  | 'maybe'
  | 'condition'
  | 'wish'
  | 'obstacle'
  | 'irony'
  | 'neutral'
  | 'benign'
  | 'leaving'
  | 'other-person'
export type SignalList = readonly (readonly [Signal, readonly string[]])[]
