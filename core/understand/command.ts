/** What a specialist types after `/krag`, in Polish, with or without its marks. */
export type Command = {
  readonly is: 'request' | 'invite' | 'today' | 'help' | 'unknown'
  readonly rest: string
}

const words: readonly (readonly [RegExp, Command['is']])[] = [
  [/^(zapros|zaproszenie|link)/, 'invite'],
  [/^(dzis|dzisiaj|plan|wizyty|co)/, 'today'],
  [/^(pomoc|help|\?)/, 'help'],
  [/^(prosba|nowa|popros|$)/, 'request'],
]

export const commandOf = (text: string): Command => {
  const [first = '', ...rest] = text.trim().split(/\s+/)
  const folded = first.toLocaleLowerCase('pl').replaceAll('ł', 'l').normalize('NFD').replace(/\p{M}/gu, '')
  const known = words.find(([pattern]) => pattern.test(folded))
  return { is: known?.[1] ?? 'unknown', rest: rest.join(' ') }
}
