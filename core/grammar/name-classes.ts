/** Names that a rule would get wrong, by the class they belong to. Lower case. */
import type { Forms } from './forms.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))

/** -cia, -sia, -zia, -nia said as in Latin: Patricia → Patricii. */
export const foreignIa = words(`
  patricia felicia alicia lucia marcia leticia letycia lukrecia lucrecia tricia fabricia mauricia clarencia
  anastasia taisia aspasia tarasia teresia ambrosia eufrasia
  anastazia eudokia keisia ksenia xenia dania nia`)

/** -ja with the homely vocative: Maju. */
export const softJa = words('maja kaja')

/** -la with -o although short, and with -u although long. */
export const vocativeInLo = words('paula karla carla perla')
export const vocativeInLu = words('adela marysiola anula danula izula')

/** -o with a stem in -on-: Bruno → Brunona. */
export const onStem = words('bruno hugo otto oto iwo gwido benno kuno udo enno wido')

/** -ek where e stays: Derek → Dereka. */
export const keepsE = words('derek tarek malek abdulmalek')

/** Polish -y after other consonants: Metody → Metodego. */
export const plainAdjectives = words('metody klaudy onufry szczęsny')

/** English and other names in -y after a consonant: Harry’ego. */
export const englishY = words(`
  harry henry larry barry jerry terry garry gary perry kerry gregory rory cory tony anthony danny kenny benny
  johnny jonny jimmy tommy timmy sammy billy willy bobby robby andy randy teddy freddy eddy brady cody woody rudy
  marty scotty monty ricky micky nicky vicky timothy jeremy murphy jody buddy dudley ashby sandy avery`)

/** Names whose forms are not settled: spelled from Cyrillic, with a silent end, or said in several ways. */
export const unsettled = words(`
  pavel karel casper jasper zachary dmitry yury yuri grigory georgy matthew mathew andrew drew
  katia nastia kostia mitia khadija gracia
  yves georges guy gilles hugues jules francois françois duc`)

/** A whole table where no rule reaches. */
export const irregular: ReadonlyMap<string, Forms> = new Map([
  ['lew', { nom: 'lew', gen: 'lwa', dat: 'lwowi', acc: 'lwa', inst: 'lwem', loc: 'lwie', voc: 'lwie' }],
  ...['noe', 'jozue', 'dante'].map((word) => [word, inLongE(word)] as const),
])

/** Noe → Noego: a man's -e that is heard. */
function inLongE(word: string): Forms {
  const inst = `${word}m`
  return { nom: word, gen: `${word}go`, dat: `${word}mu`, acc: `${word}go`, inst, loc: inst, voc: word }
}
