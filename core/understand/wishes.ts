/** What is asked of us: intents other than answering, boundaries, how to be addressed, which language. */
import type { Boundary, Intent, Meaning } from './meaning.ts'
import { finderOf, type Hit } from './phrases.ts'
import { type Wish, wishes } from './pl/wishes.ts'
import { type Tokens, tokenAt } from './tokens.ts'

const find = finderOf<Wish>(wishes, 'cross')

export type Wishes = {
  readonly intents: ReadonlySet<Intent>
  readonly boundary: Boundary | null
  readonly address: Meaning['address']
  readonly language: Meaning['language']
  readonly undo: boolean
}

/** `agreed`: the prompt is about a meeting that is set. */
export const readWishes = (tokens: Tokens, words: ReadonlySet<string>, agreed: boolean): Wishes => {
  const hits = find(tokens, words)
  const denials = hits.filter((hit) => hit.tag.kind === 'not')
  const intents = new Set<Intent>()
  for (const { start, end, tag } of hits)
    if (
      (tag.kind === 'intent' || (agreed && tag.kind === 'agreed')) &&
      !denials.some((other) => takesAway(other, tag.intent, start, end))
    )
      intents.add(tag.intent)
  const first = <Kind extends Wish['kind']>(kind: Kind): Extract<Wish, { kind: Kind }> | null => {
    for (const { tag } of hits) if (isKind(tag, kind)) return tag
    return null
  }
  return {
    intents,
    boundary: boundaryIn(tokens, hits),
    address: first('address')?.address ?? null,
    language: first('language')?.language ?? null,
    undo: first('undo') !== null,
  }
}
/** "Bóg zapłać" thanks. */
const boundaryIn = (tokens: Tokens, hits: readonly Hit<Wish>[]): Boundary | null => {
  for (const { start, tag } of hits)
    if (tag.kind === 'boundary' && tokenAt(tokens, start - 1).word !== 'bog') return tag.boundary
  return null
}
const takesAway = ({ tag, start, end }: Hit<Wish>, intent: Intent, from: number, to: number): boolean =>
  tag.kind === 'not' && tag.intent === intent && start < to && from < end
const isKind = <Kind extends Wish['kind']>(wish: Wish, kind: Kind): wish is Extract<Wish, { kind: Kind }> =>
  wish.kind === kind
