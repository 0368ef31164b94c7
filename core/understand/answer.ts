/**
 * Yes, no or perhaps. A yes needs a clear sign and nothing against it: no doubt, no condition, no other time,
 * no question, no unexplained "ale". Whatever is left over becomes a maybe or nothing, never a yes.
 */
import type { Clause } from './clauses.ts'
import type { Answer } from './meaning.ts'
import type { Hit } from './phrases.ts'
import { cardinals } from './pl/numbers.ts'
import type { Signal } from './signals.ts'
import { type Tokens, tokenAt } from './tokens.ts'

/** Does a time of the clause take in the moment asked about? null: no time said, or nothing asked. */
export type Scope = {
  /** Only "teraz" was said. */
  readonly now?: boolean
  readonly named: boolean
  readonly covers: boolean | null
  readonly overlaps: boolean | null
}
export type ClauseReading = {
  readonly clause: Clause
  readonly signals: readonly Hit<Signal>[]
  readonly scope: Scope
  /** Lateness, length or thanks: known, and no condition. */
  readonly known: boolean
}
export type Verdict = {
  readonly answer: Answer | null
  readonly unsure: boolean
  /** Said in so many words: "mogę", "nie przyjdę". */
  readonly firm: boolean
}

export type Stance = 'yes' | 'soft-yes' | 'no' | 'maybe' | 'wish' | 'obstacle' | 'none'
export type ClauseStance = { readonly stance: Stance; readonly explicit: boolean; readonly doubt: boolean }

/** What one clause says, whatever time it is about. */
export const stanceOf = (
  tokens: Tokens,
  reading: ClauseReading,
  timeStarts: ReadonlySet<number>,
): ClauseStance => {
  const { clause, signals } = reading
  const has = (signal: Signal) => signals.some((hit) => hit.tag === signal)
  const cans = signals.filter(
    (hit) =>
      hit.tag === 'can' &&
      !isBusy(tokens, hit) &&
      !wantsOther(tokens, hit) &&
      elsewhere(tokens, hit, reading, timeStarts) === null,
  )
  const turned = cans.filter((hit) => isNegated(tokens, hit.start, clause.start))
  const loose = looseNot(tokens, reading, timeStarts)
  const saysNo = has('no') || turned.length > 0
  const saysYes = has('yes') || cans.length > turned.length
  const explicit = cans.length > 0 || has('no')
  const conditional = cans.length > 0 && asLongAs(tokens, reading)
  if (has('maybe') || has('condition') || conditional)
    return { stance: 'maybe', explicit: true, doubt: false }
  if (has('wish') && !saysNo) return { stance: 'wish', explicit: true, doubt: loose === 'doubt' }
  if (saysNo) return { stance: cans.length > turned.length ? 'maybe' : 'no', explicit, doubt: false }
  if (loose === 'no') return { stance: cans.length > 0 ? 'maybe' : 'no', explicit: false, doubt: false }
  if (has('regret') && cans.length === 0) return { stance: 'no', explicit: false, doubt: false }
  const busy = signals.some(
    (hit) =>
      hit.tag === 'can' && (isBusy(tokens, hit) || elsewhere(tokens, hit, reading, timeStarts) === 'busy'),
  )
  if (has('obstacle') || busy)
    return { stance: saysYes ? 'maybe' : 'obstacle', explicit: false, doubt: false }
  if (saysYes) return { stance: 'yes', explicit: cans.length > 0, doubt: loose === 'doubt' }
  if (has('soft-yes')) return { stance: 'soft-yes', explicit: false, doubt: loose === 'doubt' }
  return { stance: 'none', explicit: false, doubt: loose === 'doubt' }
}

/** "przyjdę jak dadzą obiad": behind a yes, "jak" with a verb of its own is a condition. */
const asLongAs = (tokens: Tokens, { clause, signals }: ClauseReading): boolean => {
  for (let i = clause.start + 1; i < clause.end - 1; i++) {
    if (
      tokenAt(tokens, i).word !== 'jak' ||
      !/^(?:dadza|da|dacie|beda|bedzie|bedziecie|zrobi|zrobia|wroci|wroca|przyjdzie|przyjda|pozwoli|pozwola|znajde|dojade|zdaze|skoncze|wstane|wroce|dostane|poczuje|przestanie|minie|zaplaca|zaplacicie|zawioza|odbierze|zabierze|zabiora|sie|nie|mnie|ktos|mi)$/.test(
        tokenAt(tokens, i + 1).word,
      )
    )
      continue
    if (!signals.some((hit) => hit.start <= i && hit.end > i)) return true
  }
  return false
}
/** "będę pracować", "będę pracowała": busy with something, unless it is the helping itself. */
const isBusy = (tokens: Tokens, hit: Hit<Signal>): boolean => {
  if (hit.tag !== 'can' || !/^bed(?:e|ziemy)$/.test(tokenAt(tokens, hit.end - 1).word)) return false
  const next = tokenAt(tokens, hit.end).word
  const busy = /(?:[aeiyu]c|[aeiy]l[aoiy]?)$/.test(next) && next.length > 4
  return busy && !helping.test(next) && !cardinals.has(next)
}
const helping =
  /^(?:czeka|pomaga|pomoc|uczestniczy|towarzyszy|pamieta|wspiera|przychodzi|mog|mia|obecn|cal|wpada|odwiedza|wolny|mily)/

/** "będę w pociągu", "będę duchem": a bare "będę" is a yes only before what goes with coming, or where it ends. */
const elsewhere = (
  tokens: Tokens,
  hit: Hit<Signal>,
  { clause, signals }: ClauseReading,
  timeStarts: ReadonlySet<number>,
): 'busy' | 'unclear' | null => {
  const at = /^(?:wtedy|jeszcze|juz|akurat|teraz)$/.test(tokenAt(tokens, hit.end).word)
    ? hit.end + 1
    : hit.end
  if (hit.end - hit.start > 1 || !/^bed(?:e|ziemy)$/.test(tokenAt(tokens, hit.start).word)) return null
  if (at >= clause.end || timeStarts.has(at) || tokenAt(tokens, at).kind !== 'word') return null
  const next = signals.find((other) => other.start === at)
  if (next !== undefined) return next.tag === 'no' || next.tag === 'obstacle' ? 'busy' : null
  const [word, after] = [tokenAt(tokens, at), tokenAt(tokens, at + 1)]
  if (word.word === 'u') return null
  if (/^(?:w|we|na|nad|za|pod|poza)$/.test(word.word))
    return timeStarts.has(at + 1) || after.kind !== 'word' || hostPlace.test(after.word) ? null : 'busy'
  if (/^mi(?:al[aoy]?|eli|ec)$/.test(word.word))
    return /^(?:czas|chwil|woln|okazj|mozliw)/.test(after.word) ? null : 'busy'
  if (besideComing.test(word.word) || helping.test(word.word)) return null
  return /[aeiy]l[aoiy]?$/.test(word.word) ? 'busy' : 'unclear'
}
const hostPlace =
  /^(?:pewno|miejscu|czas|spotkani|zajeciach|wizycie|klub|krag|kreg|grupie|luzie|kaw|herba|obiedzie|kolacji|prob|warsztat|stanie|domu|osrod|swietlic|pan|pani|was|nich|niego|niej|ciebie|drzwiami|100|sto|bank|pogotowiu|dyspozycji|gotowosci|komplecie|dwoch|dwojk|trojk|czworo|pelnym|progu|dole|dworze|zewnatrz|parking|przystank|schodach|recepcj|parterze|gorze|tym|tam|100|wejsci|sali|razie|ten|ta|to|samo|czele)/
const besideComing =
  /^(?:i|a|bo|jak|jako|o|po|przed|do|od|z|ze|ok|okolo|kolo|gdzies|tak|ja|my|tam|tu|tutaj|juz|tez|rowniez|takze|oczywiscie|napewno|pewno|punktualnie|chwil|troche|krotko|dluzej|dlugo|cal|sam|razem|woln|dostepn|obecn|gotow|chetn|mogl|prosz|pani|panie|panstw|pan|dziek|kochan|szefow|pozdr|was|ci|wam|wtedy|osobiscie|przez|max|maks|minimum|najpewniej|zawsze|jutro|jeszcze|dopiero|najpozniej|najwczesniej|w|koniecznie|obowiazkowo|stuprocentowo|niezawodnie|rzecz|wszyscy|oboje|obie|obaj|we|dwojka|bez|bankowo|przyjde|pomoge|kropk|hej|pa|buziak|calus|sciskam|wiec|wiecie|wie|mimo|choc|chociaz|ale|tylko|na|niezaleznie|z|cala|cali|specjalnie|chetna|szybko|zaraz|niedlugo|rower|aut|samochod|tramwaj|pociag|taksowk|metrem|piechot|pieszo|pierwsz|ostatni|zwarta|zwarty|ponownie|znowu|znow)/
/** "chcę zapytać", "chcę zostać wolontariuszką": wants something else than to come. */
const wantsOther = (tokens: Tokens, hit: Hit<Signal>): boolean => {
  if (!/^chce(?:my)?$/.test(tokenAt(tokens, hit.end - 1).word)) return false
  for (let i = hit.end; i < hit.end + 3; i++) {
    const { word, kind } = tokenAt(tokens, i)
    if (kind !== 'word') return false
    if (word.length > 4 && /[aeiyu]c$|[sz]c$/.test(word))
      return !coming.test(word) || tokenAt(tokens, i + 1).word.startsWith('wolontar')
  }
  return false
}
const coming =
  /^(?:przyj|wpasc|pojsc|pomo|pomag|uczestn|spotka|dolacz|wziac|zobacz|jecha|pojecha|dojecha|odwiedz|wesprz|wspier|towarzysz|zosta|posiedz|skorzysta|potwierdz|pobyc|posprz|zrob|ugotow|zapisac|spedz|zabrac|zglosic)/

const betweenNotAndVerb =
  /^(?:juz|mi|sie|wam|ci|nam|tam|go|jej|za|bardzo|na|pewno|tez|jednak|raczej|od|razu|panu|pani|ja)$/
const isNegated = (tokens: Tokens, at: number, clauseStart: number): boolean => {
  for (let i = at - 1; i >= clauseStart && at - i <= 4; i--) {
    const word = tokenAt(tokens, i).word
    if (word === 'nie' || word === 'ani') return true
    if (!betweenNotAndVerb.test(word)) return false
  }
  return false
}

/** A "nie" that no phrase explains: a bare no, or something denied that we don't know. */
const looseNot = (
  tokens: Tokens,
  reading: ClauseReading,
  timeStarts: ReadonlySet<number>,
): 'no' | 'doubt' | null => {
  const { clause, signals } = reading
  const cans = new Set(signals.flatMap((hit) => (hit.tag === 'can' ? [hit.start] : [])))
  let found: 'no' | 'doubt' | null = null
  let next = 0
  for (let i = clause.start; i < clause.end; i++) {
    while (next < signals.length && (signals[next]?.end ?? 0) <= i) next++
    const explained = (signals[next]?.start ?? clause.end) <= i
    if (tokenAt(tokens, i).word !== 'nie' || explained || turnsVerb(tokens, i, cans)) continue
    const word = tokenAt(tokens, i + 1).word
    if (wasDone.test(word)) continue
    if (i + 1 >= clause.end || timeStarts.has(i + 1) || endsDenial.test(word)) return 'no'
    found = isFirstPerson(word) && found === null ? 'no' : 'doubt'
  }
  return found
}
/** "nie odpisałam" tells of the past and answers nothing. */
const wasDone = /(?:lam|lem|lismy|lysmy)$/
const endsDenial = /^(?:nie|dzieki|dziekuje|w|we|na|ja|tym|dla|za|prosze|pani|panie)$/
const turnsVerb = (tokens: Tokens, i: number, cans: ReadonlySet<number>): boolean => {
  for (let at = i + 1; at <= i + 4; at++) if (cans.has(at)) return isNegated(tokens, at, i)
  return false
}
const isFirstPerson = (word: string): boolean =>
  word.length > 3 && /(?:[^i]e|uje|am|em|imy|amy|emy)$/.test(word) && !/(?:nie|cie|dzie)$/.test(word)

type Tally = {
  yes: number
  soft: number
  no: number
  firmNo: number
  firmYes: number
  maybe: number
  obstacle: number
  wish: number
  other: number
  otherYes: number
  doubt: boolean
  question: boolean
  strangeBut: boolean
  nod: boolean
  doubtFirst: boolean
}

/** The answer of the whole reply. */
export const judge = (
  tokens: Tokens,
  readings: readonly ClauseReading[],
  timeStarts: ReadonlySet<number>,
): Verdict => {
  if (readings.some((reading) => reading.signals.some((hit) => hit.tag === 'irony')))
    return { answer: null, unsure: true, firm: false }
  const tally: Tally = {
    yes: 0,
    soft: 0,
    no: 0,
    firmNo: 0,
    firmYes: 0,
    maybe: 0,
    obstacle: 0,
    wish: 0,
    other: 0,
    otherYes: 0,
    doubt: false,
    question: false,
    strangeBut: false,
    nod: false,
    doubtFirst: false,
  }
  for (const reading of readings) {
    const wants = asksWhat.test(tokenAt(tokens, reading.clause.start).word) && reading.clause.asksFor
    const known = wants ? { ...reading, scope: unnamed } : reading
    count(tally, known, stanceOf(tokens, reading, timeStarts))
  }
  return { ...settle(tally), firm: tally.firmYes > 0 || tally.firmNo > 0 }
}

/** "co mam jutro" asks about tomorrow and proposes nothing. */
const asksWhat = /^(?:co|kto|gdzie|jak|ile|kiedy|po|o)$/
const unnamed: Scope = { named: false, covers: null, overlaps: null }
const count = (tally: Tally, reading: ClauseReading, { stance, explicit, doubt }: ClauseStance): void => {
  const { clause, scope, signals } = reading
  if (signals.some((hit) => hit.tag === 'nod')) tally.nod = true
  if (clause.question) {
    if (!clause.asksFor) tally.question = true
    else if (clause.opener === 'but') tally.strangeBut = true
    if (scope.named && scope.covers === false) tally.other++
    if (stance === 'maybe') tally.maybe++
    return
  }
  const before = tally.yes + tally.soft + tally.wish + tally.other + tally.maybe
  const benign = signals.some((hit) => hit.tag === 'benign')
  const another = scope.named && scope.covers === false
  if (doubt && !reading.known) tally.doubt = true
  if (stance === 'maybe') {
    tally.maybe++
    if (tally.no === 0) tally.doubtFirst = true
  } else if (stance === 'wish') tally.wish++
  else if (stance === 'obstacle') countObstacle(tally, clause)
  else if (stance === 'yes' || stance === 'soft-yes') countYes(tally, stance, explicit, another)
  else if (stance === 'no') countNo(tally, explicit, scope)
  else if (another && !scope.now) tally.other++
  const explained = benign || reading.known || scope.named || stance !== 'none'
  if (clause.opener === 'but' && !explained && before > 0) tally.strangeBut = true
}
const countYes = (tally: Tally, stance: 'yes' | 'soft-yes', explicit: boolean, another: boolean): void => {
  if (another) {
    tally.other++
    tally.otherYes++
  } else if (stance === 'soft-yes') tally.soft++
  else tally.yes++
  if (explicit && !another) tally.firmYes++
}
/** "do 13, potem mam dentystę": what comes after a yes as its reason takes nothing back. */
const countObstacle = (tally: Tally, clause: Clause): void => {
  if (clause.opener !== 'because' || tally.yes === 0) tally.obstacle++
}
/** A no about another day says nothing of this one. */
const countNo = (tally: Tally, explicit: boolean, scope: Scope): void => {
  if (scope.named && scope.overlaps === false) {
    if (tally.yes === 0 && tally.soft === 0) tally.other++
    return
  }
  tally.no++
  if (explicit) tally.firmNo++
}

type Settled = Omit<Verdict, 'firm'>
const settle = (tally: Tally): Settled => {
  const sure = (answer: Answer | null): Settled => ({ answer, unsure: false })
  const unsure = (answer: Answer | null): Settled => ({ answer, unsure: true })
  const yes = tally.yes + tally.soft
  if (tally.maybe > 0) return sure(tally.firmNo > 0 && yes === 0 && !tally.doubtFirst ? 'no' : 'maybe')
  if (tally.no > 0) return settleNo(tally)
  if (tally.wish > 0) return tally.obstacle > 0 || tally.strangeBut ? sure('no') : sure('maybe')
  if (tally.obstacle > 0) return tally.yes > 0 || tally.other > 0 ? unsure('maybe') : unsure('no')
  if (tally.other > 0) return sure('maybe')
  if (yes > 0 && tally.question) return unsure(null)
  if (yes > 0) return tally.strangeBut || tally.doubt ? unsure('maybe') : sure('yes')
  if (tally.nod && !tally.question) return unsure('yes')
  return unsure(null)
}
const settleNo = (tally: Tally): Settled => {
  if (tally.firmYes > 0) return { answer: 'maybe', unsure: true }
  if (tally.yes > 0 && tally.firmNo === 0) return { answer: 'maybe', unsure: true }
  return { answer: tally.otherYes > 0 ? 'maybe' : 'no', unsure: tally.otherYes > 0 }
}
