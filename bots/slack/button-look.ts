/** How a specialist's button looks. `confirm`: it can't be undone, so it asks first, in the words of choice_confirm. */
export type ButtonLook = { readonly style?: 'primary' | 'danger'; readonly confirm?: true }

/** By "<kind of prompt>.<choice>"; what is not here looks like any button. */
const looks: Readonly<Record<string, ButtonLook>> = {
  'alert.take': { style: 'primary' },
  'decide.approve': { style: 'primary' },
  'offer.accept': { style: 'primary' },
  'refused.close': { style: 'danger', confirm: true },
  'refused.search': { style: 'primary' },
  'request.close': { style: 'danger', confirm: true },
  'silent-participant.agreed': { style: 'primary' },
  'silent-participant.refused': { style: 'danger', confirm: true },
}

export const buttonLook = (kind: string, choice: string): ButtonLook => looks[`${kind}.${choice}`] ?? {}
/** Every second question, by the prefix of its texts. */
export const confirmKeys: readonly string[] = Object.entries(looks)
  .filter(([, look]) => look.confirm)
  .map(([key]) => key)
