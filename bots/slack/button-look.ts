/** How a specialist's button looks. `confirm` names the texts of the question asked before what can't be undone. */
export type ButtonLook = { readonly style?: 'primary' | 'danger'; readonly confirm?: string }

/** Choices that look the same wherever they stand; "<kind>.<choice>" wins over "<choice>". */
const looks: Readonly<Record<string, ButtonLook>> = {
  accept: { style: 'primary' },
  take: { style: 'primary' },
  agreed: { style: 'primary' },
  refused: { style: 'danger', confirm: 'refused' },
  withdraw: { style: 'danger', confirm: 'withdraw' },
}

export const buttonLook = (kind: string, choice: string): ButtonLook =>
  looks[`${kind}.${choice}`] ?? looks[choice] ?? {}
