/** Names of the calendar in every form, folded. */
const table = (rows: readonly (readonly [number, string])[]): Map<string, number> =>
  new Map(rows.flatMap(([value, forms]) => forms.split(' ').map((form): [string, number] => [form, value])))

/** ISO weekdays, singular. "nie" is never Sunday. */
export const weekdays = table([
  [1, 'poniedzialek poniedzialku poniedzialkiem poniedzialkowi poniedzialkowy poniedzialkowe pon pn pon pnd'],
  [2, 'wtorek wtorku wtorkiem wtorkowi wtorkowy wtorkowe wt wtr wto'],
  [3, 'sroda srode srody srodzie sroda srodowe srodowy sr'],
  [4, 'czwartek czwartku czwartkiem czwartkowi czwartkowy czwartkowe czw czwrtek'],
  [5, 'piatek piatku piatkiem piatkowi piatkowy piatkowe pt pia piat piontek piontku'],
  [6, 'sobota sobote soboty sobocie sobotni sobotnie sob sb sobotke'],
  [7, 'niedziela niedziele niedzieli niedzielny niedzielne niedz ndz nd ndziela ndziele'],
])
/** "wtorki", "we wtorki": every week. The feminine forms are plural only after "w"/"we" or a word for every. */
export const pluralWeekdays = table([
  [1, 'poniedzialki poniedzialkach poniedzialkami poniedzialkow'],
  [2, 'wtorki wtorkach wtorkami wtorkow'],
  [3, 'srodach srodami srod'],
  [4, 'czwartki czwartkach czwartkami czwartkow'],
  [5, 'piatki piatkach piatkami piatkow'],
  [6, 'sobotach sobotami sobot'],
  [7, 'niedzielach niedzielami niedziel'],
])
/** Nominative and accusative plural, the same as a genitive singular: "mam wolne środy", "w soboty". */
export const maybePluralWeekdays = table([
  [3, 'srody'],
  [6, 'soboty'],
  [7, 'niedziele'],
])

export const months = table([
  [1, 'styczen stycznia styczniu stycznie styczniem'],
  [2, 'luty lutego lutym'],
  [3, 'marzec marca marcu marcem'],
  [4, 'kwiecien kwietnia kwietniu kwietniem'],
  [5, 'maj maja maju majem'],
  [6, 'czerwiec czerwca czerwcu czerwcem'],
  [7, 'lipiec lipca lipcu lipcem'],
  [8, 'sierpien sierpnia sierpniu sierpniem'],
  [9, 'wrzesien wrzesnia wrzesniu wrzesniem'],
  [10, 'pazdziernik pazdziernika pazdzierniku pazdziernikiem'],
  [11, 'listopad listopada listopadzie listopadem'],
  [12, 'grudzien grudnia grudniu grudniem'],
])
/** Only beside a number. "sie" is a month when it has a capital: else it is the commonest word there is. */
export const shortMonths = table([
  [1, 'sty stycz'],
  [2, 'lut ii'],
  [3, 'mar iii'],
  [4, 'kwi kwie iv'],
  [5, 'v'],
  [6, 'cze czerw vi'],
  [7, 'lip vii'],
  [8, 'sie sier sierp viii'],
  [9, 'wrz wrze wrzes ix'],
  [10, 'paz pazdz pazdzier x'],
  [11, 'lis list xi'],
  [12, 'gru grud xii'],
])

/** Days from today. */
export const relativeDays = table([
  [-3, 'zaprzedwczoraj'],
  [-2, 'przedwczoraj onegdaj przedwczorajszy przedwczorajsze'],
  [-1, 'wczoraj wczorajszy wczorajsza wczorajsze wczorajszego wczorajszej'],
  [
    0,
    'dzis dzisiaj dzisiejszy dzisiejsza dzisiejsze dzisiejszego dzisiejszej dzisiej dzisaj dziisaj dzisiejszym',
  ],
  [1, 'jutro jutra jutrze jutrzejszy jutrzejsza jutrzejsze jutrzejszego jutrzejszej jutrzejszym jutr'],
  [2, 'pojutrze pojutrzejszy popojutrze'],
])

export type Part = readonly [number, number]
const hours = (from: number, to: number): Part => [from * 60, to * 60]
/** Parts of the day in minutes from midnight; past 1440 is the next day. */
export const parts = {
  dawn: hours(6, 9),
  morning: hours(6, 12),
  forenoon: hours(9, 12),
  noon: hours(12, 13),
  afternoon: hours(12, 18),
  evening: hours(18, 24),
  night: hours(22, 30),
} as const satisfies Record<string, Part>
export type PartName = keyof typeof parts

export const partPhrases: readonly (readonly [PartName, readonly string[]])[] = [
  [
    'dawn',
    [
      'z samego rana',
      '[bladym] switem',
      'o swicie',
      'skoro swit',
      'wczesnie rano',
      'wczesnym rankiem',
      'wczesnym rano',
      'od samego rana',
      'z samiutkiego rana',
      'bladym switem',
    ],
  ],
  [
    'forenoon',
    ['przed poludniem', 'do poludnia', 'przedpoludniem', 'przedpoludnie', 'przedpoludnia', 'w przedpoludnie'],
  ],
  [
    'morning',
    [
      'rano',
      'rankiem',
      'ranek',
      'ranka',
      'z rana',
      'o poranku',
      'poranek',
      'porankiem',
      'raniutko',
      'poranny|poranna|poranne',
      'od rana',
      'rana',
      'z ranca',
    ],
  ],
  [
    'afternoon',
    [
      'po poludniu',
      'popoludniu',
      'popoludnie',
      'popoludnia',
      'w popoludnie',
      'popoludniem',
      'popoludniowe|popoludniowy|popoludniowa',
      'po polodniu',
      'popoludniami',
      'pozniejszym popoludniem',
    ],
  ],
  [
    'evening',
    [
      'wieczorem',
      'wieczorkiem',
      'wieczor',
      'wieczora',
      'wieczorek',
      'wieczorne|wieczorny|wieczorna',
      'pod wieczor',
      'na wieczor',
      'nad wieczorem',
      'wieczorami',
      'wieczorowa pora',
    ],
  ],
  ['night', ['w nocy', 'noca', 'noc', 'nocy', 'po nocy', 'nocka', 'nocke']],
]

/** Grains of duration. */
export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'
const unitForms: readonly (readonly [Unit, string])[] = [
  [
    'minute',
    'minuta minute minuty minut minutach min minutek minutki minutke mint minutkami minutami minutowy minutowe minutowym minutowego minutowa',
  ],
  [
    'hour',
    'godzina godzine godziny godzin godzinie godz h godzinke godzinki godzinek godzinka hour hours godzinami g godzinny godzinne godzinnym godzinnego',
  ],
  ['day', 'dzien dnia dni dniu dniach dzionek doba dobe doby'],
  ['week', 'tydzien tygodnia tygodnie tygodni tygodniu tyg tygodniach tydz'],
  ['month', 'miesiac miesiaca miesiace miesiecy miesiacu msc mies miechy'],
  ['year', 'rok roku lat lata roczek latach'],
]
export const units = new Map<string, Unit>(
  unitForms.flatMap(([unit, forms]) => forms.split(' ').map((form): [string, Unit] => [form, unit])),
)

/** Words that point at the one before, this one or the one after. */
export const steps = table([
  [
    -1,
    'ostatni ostatnia ostatnie ostatniego ostatniej ostatnim ostatnich zeszly zeszla zeszle zeszlego zeszlej zeszlym ubiegly ubiegla ubiegle ubieglego ubieglej ubieglym miniony miniona minione minionego minionym minionej poprzedni poprzednia poprzednie poprzedniego poprzedniej poprzednim poprzednich',
  ],
  [
    0,
    'ten ta to tego tej tym te ta tych biezacy biezacym biezacego obecny obecna obecne obecnym obecnego obecnej najblizszy najblizsza najblizsze najblizszym najblizszego najblizszej tenze',
  ],
  [
    1,
    'przyszly przyszla przyszle przyszlego przyszlej przyszlym nastepny nastepna nastepne nastepnego nastepnej nastepnym nastepnych kolejny kolejna kolejne kolejnego kolejnej kolejnym kolejnych nadchodzacy nadchodzaca nadchodzacym nadchodzace nadchodzacej nastempny nastempnym',
  ],
])
