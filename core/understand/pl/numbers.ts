/** Numerals in every form: cardinals, ordinals by gender, and how people shorten them. Folded spelling. */

const cardinalForms: readonly (readonly [number, string])[] = [
  [0, 'zero zera'],
  [1, 'jeden jedna jedno jednego jednej jedna'],
  [2, 'dwa dwie dwoch dwu dwoma dwiema dwojke dwoje'],
  [3, 'trzy trzech trzema troje trojke'],
  [4, 'cztery czterech czterema czworo czworke'],
  [5, 'piec pieciu piecioma'],
  [6, 'szesc szesciu'],
  [7, 'siedem siedmiu'],
  [8, 'osiem osmiu'],
  [9, 'dziewiec dziewieciu'],
  [10, 'dziesiec dziesieciu dyche'],
  [11, 'jedenascie jedenastu'],
  [12, 'dwanascie dwunastu'],
  [13, 'trzynascie trzynastu'],
  [14, 'czternascie czternastu'],
  [15, 'pietnascie pietnastu'],
  [16, 'szesnascie szesnastu'],
  [17, 'siedemnascie siedemnastu'],
  [18, 'osiemnascie osiemnastu'],
  [19, 'dziewietnascie dziewietnastu'],
  [20, 'dwadziescia dwudziestu'],
  [30, 'trzydziesci trzydziestu'],
  [40, 'czterdziesci czterdziestu'],
  [50, 'piecdziesiat piecdziesieciu'],
  [60, 'szescdziesiat'],
  [90, 'dziewiecdziesiat'],
]
const ordinalStems: readonly (readonly [number, string])[] = [
  [1, 'pierwsz'],
  [2, 'drug'],
  [3, 'trzec'],
  [4, 'czwart'],
  [5, 'piat'],
  [6, 'szost'],
  [7, 'siodm'],
  [8, 'osm'],
  [9, 'dziewiat'],
  [10, 'dziesiat'],
  [11, 'jedenast'],
  [12, 'dwunast'],
  [13, 'trzynast'],
  [14, 'czternast'],
  [15, 'pietnast'],
  [16, 'szesnast'],
  [17, 'siedemnast'],
  [18, 'osiemnast'],
  [19, 'dziewietnast'],
  [20, 'dwudziest'],
  [30, 'trzydziest'],
]
/** Which endings an ordinal may have: "piąta, piątej, piątą" is an hour, "piąty, piątego" a day. */
const endings = {
  feminine: { nominative: ['a', 'ia'], other: ['ej', 'iej', 'ai'] },
  masculine: { nominative: ['y', 'i'], other: ['ego', 'iego', 'ym', 'im', 'emu'] },
} as const

export type Ordinal = {
  readonly value: number
  readonly gender: 'feminine' | 'masculine'
  readonly nominative: boolean
}

export const cardinals = new Map<string, number>(
  cardinalForms.flatMap(([value, forms]) => forms.split(' ').map((form): [string, number] => [form, value])),
)
export const ordinals = new Map<string, Ordinal>()
for (const [value, stem] of ordinalStems)
  for (const gender of ['feminine', 'masculine'] as const) {
    for (const ending of endings[gender].nominative) addOrdinal(stem, ending, value, gender, true)
    for (const ending of endings[gender].other) addOrdinal(stem, ending, value, gender, false)
  }
/** People also run the two words together: "dwudziestejtrzeciej". */
for (const tens of [20, 30])
  for (const [word, ordinal] of [...ordinals])
    for (const [first, start] of [...ordinals])
      if (start.value === tens && ordinal.value < 10 && start.gender === ordinal.gender)
        ordinals.set(first + word, { ...ordinal, value: tens + ordinal.value })

function addOrdinal(
  stem: string,
  ending: string,
  value: number,
  gender: Ordinal['gender'],
  nominative: boolean,
): void {
  const soft = stem === 'trzec' || stem === 'drug'
  if (!soft && ending.startsWith('i')) return
  if (stem === 'trzec' && !ending.startsWith('i')) return
  if (stem === 'drug' && (ending === 'ia' || ending === 'y' || ending === 'ej' || ending === 'ego')) return
  ordinals.set(stem + ending, { value, gender, nominative })
}

/** After digits: "15ej", "18-tego", "1szy". */
export const hourEndings = new Set('ej tej stej sta ta iej ciej cia giej ga mej ma wszej sza szej'.split(' '))
export const dayEndings = new Set(
  'go ego tego stego szy szego ci ciego gi giego ty sty my mego y cim tym'.split(' '),
)
