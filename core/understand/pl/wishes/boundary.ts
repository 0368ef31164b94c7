/** What a volunteer must not decide. One phrase a line, as phrases.ts reads them. */
import { phrasesIn } from '../../phrases.ts'

export const money = phrasesIn(`
  pozycz* .. zl|zlotych|stowe|stowke|kase|pieniadze|pieniedzy|kasy|dych*|pln
  pozycz|pozyczy|pozyczysz|pozyczyc|pozyczycie|pozyczylby|pozyczylbys|pozyczyla
  pozyczke|pozyczka|pozyczki
  daj|da|dasz|dacie|dajcie|dac|dalby|daloby|dorzuc|dorzucisz|dolozysz|przelej|przelejesz|przelac|przelejcie|przelew|wplac|wplacisz|wplaci|przeslij|przeslesz|potrzebuje|potrzebna|potrzebne|brakuje|braknie|poratuj|poratuje|wspomoz|zafunduj|zasponsoruj .. zl|zlotych|pieniadze|pieniedzy|kasy|kase|kaska|gotowke|gotowki|stowe|stowke|stowki|grosza|groszy|pln|dyche|dwie|forsy|forse|hajsu|hajs|kredyt*|blika|blikiem|zlotowek|zlotowki
  potrzebuje|brakuje|nie [mi|mam|pilnie] [pilnie|juz|na|mi] [pieniedzy|kasy|na] kasy|pieniedzy|pieniadze|kase|gotowki|forsy|hajsu [na]
  brakuje [mi|nam] [pieniedzy|kasy] na
  nie mam [pieniedzy|kasy|za] [pieniedzy|kasy|co] na|pieniedzy|kupic|kasy [na|chleb|jedzenie|leki|czynsz|bilet|zycie]
  wez|wezmie|wezmiesz|wziac|wezmij|wezmiecie [za|dla|na] [mnie|siebie|nas|ciebie] [dla] [mnie] [za|na] [mnie] kredyt|pozyczke|chwilowke|raty
  zaplac|zaplaci|zaplacisz|zaplacic|zaplacicie|oplac|oplacisz|oplaci|oplacic|splac|splacisz|splacic [pan|pani|ktos|ty] mi|za|nam|moj|moje|rachunek|czynsz|rachunki|dlug|mandat|prad|dlugi|gaz|mieszkanie|komorne
  wyplac|wyplacisz|wyplaci|wyplacic|podejmij|podejmie [mi|za|dla] [mnie|mi] [z] pieniadze|bankomatu|konta|emeryture|rente
  pin do
  karte|karta bankomatow*|platnicz*
  zyrantem|zyrant|zyrowac|porecz|poreczysz|poreczyc|poreczy|poreczenie|poreczycielem
  wyslij|przelej|przeslij|puscisz|pusc blika|blikiem|pieniadze|kase|przelew
  kredyt|chwilowke|chwilowka|dlug|dlugi splacic|wziac|splac*|wezmi*|wez*
  jalmuzn*
  dofinansuj*|sponsor*
`)

export const medicines = phrasesIn(`
  zrobisz|zrobi|zrobic|zrobicie [mi|mu|jej|pan|pani] [mi] zastrzyk|zastrzyki|opatrunek|kroplowke
  dawk*|dawkowan*
  ile|jaka|jakie|jak|kiedy|czy [mu|jej|mam|mozna|moge|mi|mamie|tacie|razy|duzo|mozemy] [mu|jej|dac|podac|mam|brac|moge|podawac|wziac] [mu|jej|dac|podac|podawac] [dac|podac|brac|wziac] tabletek|tabletki|lekow|leki|lek|dawke|dawka|insuliny|insuline|kropli|lekarstw|lekarstwo|lekarstwa|antybiotyk|antybiotyku|tabletke|paracetamolu|ibuprofenu|apap|ibuprom|psychotrop*|proszk*|xanax*|nasenn*|syrop*
  poda|podac|podasz|podaje|podawac|podajesz|podawala|podawal|podawania|podawanie|da|dac|daj|dawac|daje|aplikowac|wydzielac|zrobic|zrobi [pani|pan|ty|mi|mu|jej|mamie|jemu|nam|swoje|babci|prosze] [mu|jej|mi|te|jakies|jego|leki] leki|lekarstwa|lekarstwo|tabletki|tabletke|lekow|zastrzyk|zastrzyki|insuline|antybiotyk|psychotropy|krople|syrop|proszki|lek|insuliny
  zmienic|zwiekszyc|zmniejszyc|odstawic|zmien|odstaw|zwieksz|zmniejsz|odstawi|zmieni|zwiekszy|przestac|zamienic [mu|jej|brac|swoje|mi|te|moje] [brac|mu|jej|te] dawke|dawki|leki|lek|lekow|lekarstwa|tabletki|psychotropy
  wykup*|kup|kupi|kupic|kupisz|zalatw|zalatwisz|zalatwi|zdobadz|wypisz|wypisze|skolowac|zalatwic|kupcie|odbierz|odbierze [mi|pani|pan|mu|jej|nam|jakies] [mi|mu|jej|jakies|te|silne] recept*|leki|lekow|lekarstwa|tabletki|psychotrop*|recepte|leku|antybiotyk*|xanax*|relanium|nasenne|przeciwbolowe|lek|e-recepte
  potrzebuje|potrzebne|skoncz* [mi|mu|jej|sie|nowej|nowa|silnych|jakichs] [mi|sie|mu|jej] recept*|leki|lekow|psychotropow|tabletek|xanaxu|relanium
  wstrzykn*|zastrzyk|zastrzyki .. zrob*|poda*|umie*|dac
  moge|mozna|czy [mu|jej|mi|ja] [dac|wziac|podac|brac|laczyc|pomijac] .. lek|leki|tabletk*|antybiotyk*|przeciwbol*|alkohol*
  recepte|recepty|recepta wykup*|zrealiz*|na|dla|wypisz*
  zrealiz*|wykup*|zalatw* [mi|mu|jej|pani|pan|te|jego] recept*
  jaka dawka|dawke
  przedawkow*
`)

export const custody = phrasesIn(`
  zostaniesz|zostanie|zostanies|bedziesz|bedzie|zostac|zostan [pan|pani|ty|moim|moja|jego|jej] [moim|jego|jej] opiekunem|opiekunka|kuratorem
  opiekunem|opiekunka|opiekunow|kuratorem|opiekun|opieke|opieka|opieki|opieka [faktycznym] prawnym|prawna|prawne|prawnego|prawnej|prawny|zastepcza|zastepczej|zastepczym
  przejac|przejmie|przejmiesz|przejmij|wezmie|wezmiesz|wez|wziac|przejmiecie [na] [sie|siebie|ktos|pani|pan|pelna|cala] [pelna|cala|stala] opieke|odpowiedzialnosc [nad|za]
  wezmie|wezmiesz|wziac|wez|bierze|przejmie|ponosi [na] [siebie] odpowiedzialnosc|odpowiedzialnosci [za]
  zabrac|zabiora|zabierze|zabierzcie|odebrac|odebrali|odbiora|odbierze|odbierzcie|oddac|przyznac|przyznali|zabieraja|odbieraja|zabrali [mi|jej|im|nam|mu|mi] [mi|prawa|moje|te] dziecko|dzieci|dzieckiem|wladze|prawa|syna|corke|rodzicielsk*
  adopcj*|adoptuj*|adoptowac|rodzina zastepcz*|rodzine zastepcz*|rodzinie zastepcz*
  wladze|wladzy|wladza rodzicielsk*
  prawa|praw rodzicielsk*
  ubezwlasnowol*
  alimenty|alimentow
  opieka|opieke|opieki nad|naprzemienn* dzieckiem|dziecmi|synem|corka [po|przyzna*|sad*]
  kto zaopiekuje|zajmie sie .. jak|kiedy|gdy|po umre|umrzemy|zabraknie|smierci
  wezmiesz|wezmie|wez|wzielibyscie|zabierz|zabierzesz [mojego|moja|moje|na|do|go|ja] [siebie|syna|corke|dziecko] [do|na] [siebie|syna|corke|dziecko] [na] stale|zawsze|siebie
  zajmiesz|zajmie|zajmiecie|zajac sie [pan|pani|ktos] [opieka|nim|moim|synem|moja] [na] [stale|prawna|zawsze|synem] stale|zawsze|prawna|smierci
`)

export const legal = phrasesIn(`
  podpisz|podpisze|podpiszesz|podpisac|podpiszcie|podpisal|podpisala .. za|umowe|dokumenty|dokument|papiery|zgode|wniosek|pismo|imieniu|pelnomocnictwo|kredyt|weksel|niego|nia
  w [moim|jego|jej] imieniu [podpisac|podpisz*|zlozyc|zlozysz|wystapic]
  pelnomocnictw*|pelnomocnik*|upowaznij*|notariusz*|notarial*|upowaznien*
  testament*|spadek|spadku|dziedzic*|darowizn*
  zloz*|zlozyc|napisac|napisze|napiszesz|wniesc|napisz [mi|za|nam|dla|pani|pan] [pozew|za|wniosek|mnie|do|apelacj*] pozew|sadu|sad|apelacj*|odwolanie|zawiadomienie|rozwod
  pozew|pozwu|rozwod|rozwodowy|rozwodu|wyrok|wyroku|apelacj*|eksmisj*|komornik*|komornicz* .. pomoz*|pomoc|co|jak|zrob*|napis*|pomoze|zalatw*|prosze|potrzebuj*|radz*|doradz*|moge|mam
  reprezentowac|reprezentuj|reprezentowal|reprezentuje|bronic|zeznawac|zeznasz|zezna|zeznawaj [mnie|go|ja|za] [w|przed|dla] mnie|sadzie|sadem|sad|niego|nia
  potrzebuje|szukam|polecisz|zalatw* [dobrego|jakiegos|pilnie] adwokat*|prawnik*|mecenas*|radcy|porady prawnej
  porad|porade|porady|pomoc prawn*
  sad|sadu|sadzie|sadem|policj* .. zeznaw*|swiadk*|reprezent*
  zdecyduj|zdecydujesz|zdecyduje|decyzje|podejmij|podejmie .. za|w [mnie|niego|nia|imieniu] [decyzje] [prawne]
  zdecyduj|zdecydujesz|zdecydujcie za mnie|niego|nia|nas
  przepisac|przepisze|przepisz|przepiszesz|przepisal .. mieszkanie|dom|majatek|dzialke
  zameldowac|zamelduj|zameldujesz|zamelduje|meldunek
`)

export const movingIn = phrasesIn(`
  do ciebie|pani|pana|was|niego|niej|mnie [sie] wprowadzic|wprowadze|wprowadzimy|przeprowadzic
  przeprowadzic|przeprowadze|przeprowadzimy sie do ciebie|pani|pana|was|mnie
  wprowadzic|wprowadze|wprowadzimy .. do|u ciebie|pani|pana|was|mnie|wolontariusz*
  moge|mozemy|mogl|mogla|moglbym|moglabym .. mieszkac|zamieszkac|pomieszkac|przenocowac|przespac|nocowac
  mieszkac|zamieszkac|nocowac u [piotr*|an*|ol*|jan*]
  zamieszka|zamieszkam|zamieszkasz u|z|ze
  zamieszkac|zamieszkamy|zamieszkam u|z|razem
  wprowadze|wprowadzic|wprowadzimy|wprowadzam|wprowadzisz|wprowadzi|wprowadz sie [do] [ciebie|pani|pana|was|mnie]
  moge|mozemy|moglbym|moglabym|mozna|mogę|czy|da [sie|u] .. u [ciebie|pana|pani|was|kogos|niej|niego] .. mieszkac|zamieszkac|przespac|spac|nocowac|przenocowac|pomieszkac|zatrzymac|zostac
  przespac|spac|nocowac|przenocowac|pomieszkac|przekimac|kimnac|zatrzymac|pozostac [sie|noc|kilka] [noc|kilka|u|dni] [u|na] ciebie|pana|pani|was|kogos|kilka|tydzien|dni|zime
  przenocuj|przenocuje|przenocujesz|przenocujecie
  przygarn* [mnie|nas|go|ja]
  przyjmij|przyjmiesz|przyjmie|przyjmiecie [pan|pani] mnie|nas|go do|na pod|siebie|noc|dom|dach|mieszkania
  mieszkac|mieszkal|mieszkala|mieszkali u ciebie|pani|pana|was|mnie|wolontariusz*
  mieszkac z|razem toba|pania|panem|wami|mna
  wynajmij|wynajmiesz|wynajmie|odnajmij|odstap|odstapisz|wynajac [mi|nam] [u] [pan|pani|swoj|pokoj|siebie|kat] pokoj|mieszkanie|kat
  wez|wezmiesz|wezmie|zabierz [mnie|nas|go|ja] do siebie|domu
  u ciebie|pani|pana|was w domu|mieszkaniu mieszk*|zamieszk*|spac
`)
