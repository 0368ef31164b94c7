/** What people ask of us besides answering. Phrases as phrases.ts reads them. */
import type { Boundary, Intent } from '../meaning.ts'

export type Wish =
  | { readonly kind: 'intent'; readonly intent: Intent }
  /** Counts only when it is all that is said: "pomoc", "dziękuję". */
  | { readonly kind: 'whole'; readonly intent: Intent }
  | { readonly kind: 'boundary'; readonly boundary: Boundary }
  | { readonly kind: 'address'; readonly address: 'ty' | 'pan' | 'pani' }
  | { readonly kind: 'language'; readonly language: 'pl' | 'en' }
  | { readonly kind: 'undo' }
  /** Counts only of a meeting that is agreed. */
  | { readonly kind: 'agreed'; readonly intent: Intent }
  /** Takes the wish that it overlaps away: "nie odwołuję". */
  | { readonly kind: 'not'; readonly intent: Intent }

const intent = (name: Intent): Wish => ({ kind: 'intent', intent: name })
const wholly = (name: Intent): Wish => ({ kind: 'whole', intent: name })
const boundary = (name: Boundary): Wish => ({ kind: 'boundary', boundary: name })
const agreed = (name: Intent): Wish => ({ kind: 'agreed', intent: name })
const not = (name: Intent): Wish => ({ kind: 'not', intent: name })

const stop = [
  '^ stop $',
  '^ stop',
  '^ schowaj $',
  '^ cisza $',
  '^ koniec $',
  '^ wypisz $',
  '^ unsubscribe $',
  '^ / stop|schowaj',
  'nie pisz|piszcie|pisac|wysylaj|wysylajcie|przysylaj|przysylajcie|dzwon|dzwoncie|zawracaj|meczcie|nekajcie|odzywaj|odzywajcie [juz] [do|mi|nam|sie|mnie] [do] [mnie|nas|mi] [wiecej|juz|smsow|wiadomosci|glowy]',
  'prosze [juz] [do] [mnie] [juz] nie [do] [mnie] pisac|wysylac|przysylac|dzwonic|kontaktowac',
  'nie zycze [sobie] sobie [wiadomosci|smsow|kontaktu|takich]',
  'przestan|przestancie|przestac [juz] [mi|do] [mi|nam|mnie] [juz] pisac|wysylac|dzwonic|przysylac|nekac|zawracac|pisz*|wysylaj*',
  '^ przestan|przestancie [juz] $',
  'chce|chcialbym|chcialabym|prosze|chcemy [sie] [o] [mnie] [sie] wypisac|wypisanie|wyrejestrowac|odejsc|zrezygnowac [z|ze] [tego|programu|uczestnictwa|kregu|udzialu|klubu]',
  'wypisz|wypiszcie|wypiszecie|wyrejestruj|wyrejestrujcie|wykresl|wykreslcie|skreslcie mnie|nas [z]',
  'wypisuje|wypisujemy|wycofuje|wyrejestrowuje sie [z]',
  'wypisuje sie',
  'prosze [o] mnie wypisac|wykreslic|wyrejestrowac',
  'prosze wypisac|wykreslic mnie',
  'rezygnuje|rezygnujemy|zrezygnowac z [dalszego|waszej|tego|calego] [udzialu|uczestnictwa] programu|udzialu|uczestnictwa|pomocy|was|kregu|klubu|wszystkiego|wolontariatu|wsparcia|bota',
  'dajcie|daj|dac mi|nam [juz] [swiety] spokoj',
  'odczepcie|odczep|odwalcie|odwal|odpieprz|odpieprzcie sie', 'spadaj|spadajcie',
  'nie chce [juz] [wiecej] [dostawac|otrzymywac|tych|waszych|zadnych|od|z] [wiecej|juz|tych|waszych|zadnych] wiadomosci|powiadomien|smsow|przypomnien',
  'nie chce [juz] [wiecej] brac|uczestniczyc|byc [udzialu] [w] [tym|programie|kregu|wolontariuszem|wolontariuszka]',
  'nie chce [juz|wiecej] [z|zebyscie|zebys] [do] [wami] [mnie] [wami] [juz|wiecej] [pisali|pisal|rozmawiac|gadac]  wiecej|pisali|pisal|rozmawiac',
  'zamilknij|zamknij',
  'wylacz|wylaczcie [mi] [te|tego] sie|powiadomienia|bota|przypomnienia',
  'koniec z tym|wiadomosciami|pisaniem',
  'robie|zrobie|chce|potrzebuje [sobie] [zrobic] przerwe [w|od] [programie|wolontariacie|was]',
]
const erase = [
  'usun|usuncie|usunac|usuniecie|usuniecia|skasuj|skasujcie|skasowac|skasowali|usunieto|usuneli|wykasuj|wykasujcie|wykasowac|wymaz|wymazcie|zniszczcie|kasuj [prosze] [wszystkie|cale|moje|mi|swoje|te|wszystko] [moje|co|informacje|moich|o|wszystkie] [moje] dane|danych|konto|konta|profil|mnie|o|wszystko|informacje|co|historie|numer',
  'usuniecie|usuniecia [moich|swoich|wszystkich] [moich] danych|konta',
  'zapomnij|zapomnijcie|zapomnieli o mnie',
  'prawo|prawa do bycia zapomnian*',
  'cofam|wycofuje|odwoluje|cofnac|wycofac [swoja|moja] zgode|zgody',
  'nie chce zebyscie|zeby [mieli|przechowywali|trzymali|przetwarzali] .. dane|danych',
  'nie zgadzam sie na przetwarzanie',
  'nie przechowujcie|przetwarzajcie .. danych',
  'delete my data|account',
  'moje dane .. usun*|skasowa*|skasuj*',
]
const exportData = [
  'jakie|ktore|co [macie] [sa|moje] dane|informacje .. macie|przechowujecie|trzymacie|zbieracie|posiadacie|masz|zebraliscie|zapisaliscie|mnie',
  'co [wy|tam|wy] [o|na] [mnie|moj] [temat] wiecie|macie|zapisaliscie|zapisujecie|przechowujecie|zbieracie|wiesz|masz o|na|zapisane [mnie|moj]',
  'co o mnie|nas [tam|wszystko|wlasciwie] [wszystko|tam] wiecie|macie|wiesz|masz|zapisane|zapisaliscie|zbieracie|przechowujecie|trzymacie|zapisujecie',
  'co wiecie|macie|wiesz [wszystko] [o] mnie',
  'kopie|kopia|kopii|wydruk|eksport|wyciag [moich|wszystkich|swoich] [moich] danych',
  'pokaz|pokazcie|wyslij|wyslijcie|przeslij|przeslijcie|pobierz|pobrac|poprosze|prosze|zobaczyc|udostepnij|udostepnijcie|daj|dajcie [o] [mi] [wglad|dostep] [do|w] [wszystkie] [moje|moich] dane|danych [o|ktore|mnie]',
  'eksport|wglad|dostep|dostepu [w|do] [moje|moich|swoich|swoje] [swoje|moje] dane|danych',
  'pobrac|sciagnac|zobaczyc|poznac swoje|moje dane',
  'moje dane $',
  '^ moje dane',
]
const human = [
  '^ czlowiek',
  '^ czlowieka $',
  '^ konsultant* $',
  '^ koordynator* $',
  '^ zadzwon $',
  '^ zadzwoncie $',
  '^ operator $',
  '^ zywy czlowiek',
  'z [zywym|prawdziwym|jakims|normalnym] czlowiekiem',
  'z [zywa|prawdziwa|jakas|normalna] osoba [a|,] [nie] [a] [z] [automatem|botem]',
  'z [zywa|prawdziwa] osoba',
  'zywa|zywego|zywym|prawdziwa|prawdziwego osoba|osoby|czlowieka|czlowiek|czlowiekiem',
  'zadzwon|zadzwoncie|zadzwonic|zadzwoni|oddzwon|oddzwoncie|oddzwoni|przedzwoni|zadzwonilby|zadzwonila [prosze|pani|ktos|pan] do|mnie|mi|prosze [mnie|nas]',
  'zadzwon|zadzwoncie|oddzwon|oddzwoncie|prosze|przedzwon [o] [prosze|telefon|zadzwonic|oddzwonic] [do] mnie|telefon|oddzwonic|zadzwonic|oddzwonienie',
  'niech|prosze|zeby [ktos|pani|pan|zeby] [ktos|pani] [do] [mnie] zadzwoni|oddzwoni|zadzwonil|zadzwonila|skontaktuje|odezwie|przyjdzie',
  'prosze|poprosze|chce|chcialbym|chcialabym|potrzebuje|moge|mozna|czy|chcemy|musze|mogę|jak [prosic|pilnie|bardzo|moge|sie|o|mam] [prosic|pilnie|sie|o|szybko] [pilny|szybki|o] kontakt|kontaktu|skontaktowac|porozmawiac|pogadac|rozmawiac|rozmowe|rozmowy|telefon|rozmowa [telefoniczna|sie] [z|ze|od]',
  'porozmawiac|pogadac|rozmawiac|pomowic|mowic|skontaktowac|skontaktujcie|polacz|polaczcie|polaczyc|przelacz|przelaczcie|kontakt|rozmowa|rozmowy [mnie|sie|osobiscie|telefonicznie] z|ze [kims|moim|moja|pania|panem|zywym|zywa|jakims|nasza] [zywym|zywa] czlowiekiem|kims|koordynator*|konsultant*|pracownik*|pracownic*|asystent*|pania|panem|psycholog*|specjalist*|osoba|opiekun*|kierownik*|animator*|marta|toba|wami|zywym',
  'jest|czy tam|ktos|tu [tam|zywy|tu|jest] [ktos|zywy|czlowiek] [tu|tam|zywy]',
  'nie [z] botem|automatem|maszyna|robotem',
  'z botem|automatem|robotem|maszyna [nie] [chce|gadam|bede|rozmawiam] [gadac|rozmawiac]',
  'talk|speak to [a] human|someone|person',
  'potrzebuje [z] kogos [do] [rozmowy|pogadania]',
  'potrzebuje [pilnie|waszej|natychmiast] pomocy czlowieka|specjalisty|psychologa',
]

const money = [
  
  'pozycz* .. zl|zlotych|stowe|stowke|kase|pieniadze|pieniedzy|kasy|dych*|pln',
  'pozycz|pozyczy|pozyczysz|pozyczyc|pozyczycie|pozyczylby|pozyczylbys|pozyczyla',
  'pozyczke|pozyczka|pozyczki',
  'daj|da|dasz|dacie|dajcie|dac|dalby|daloby|dorzuc|dorzucisz|dolozysz|przelej|przelejesz|przelac|przelejcie|przelew|wplac|wplacisz|wplaci|przeslij|przeslesz|potrzebuje|potrzebna|potrzebne|brakuje|braknie|poratuj|poratuje|wspomoz|zafunduj|zasponsoruj .. zl|zlotych|pieniadze|pieniedzy|kasy|kase|kaska|gotowke|gotowki|stowe|stowke|stowki|grosza|groszy|pln|dyche|dwie|forsy|forse|hajsu|hajs|kredyt*|blika|blikiem|zlotowek|zlotowki',
  'potrzebuje|brakuje|nie [mi|mam|pilnie] [pilnie|juz|na|mi] [pieniedzy|kasy|na] kasy|pieniedzy|pieniadze|kase|gotowki|forsy|hajsu [na]',
  'brakuje [mi|nam] [pieniedzy|kasy] na',
  'nie mam [pieniedzy|kasy|za] [pieniedzy|kasy|co] na|pieniedzy|kupic|kasy [na|chleb|jedzenie|leki|czynsz|bilet|zycie] ',
  'wez|wezmie|wezmiesz|wziac|wezmij|wezmiecie [za|dla|na] [mnie|siebie|nas|ciebie] [dla] [mnie] [za|na] [mnie] kredyt|pozyczke|chwilowke|raty',
  'zaplac|zaplaci|zaplacisz|zaplacic|zaplacicie|oplac|oplacisz|oplaci|oplacic|splac|splacisz|splacic [pan|pani|ktos|ty] mi|za|nam|moj|moje|rachunek|czynsz|rachunki|dlug|mandat|prad|dlugi|gaz|mieszkanie|komorne',
  'wyplac|wyplacisz|wyplaci|wyplacic|podejmij|podejmie [mi|za|dla] [mnie|mi] [z] pieniadze|bankomatu|konta|emeryture|rente',
  'pin do',
  'karte|karta bankomatow*|platnicz*',
  'zyrantem|zyrant|zyrowac|porecz|poreczysz|poreczyc|poreczy|poreczenie|poreczycielem',
  'wyslij|przelej|przeslij|puscisz|pusc blika|blikiem|pieniadze|kase|przelew',
  'kredyt|chwilowke|chwilowka|dlug|dlugi splacic|wziac|splac*|wezmi*|wez*',
  'jalmuzn*',
  'dofinansuj*|sponsor*',
]
const medicines = [
  'ile|jaka|jakie|jak|kiedy|czy [mu|jej|mam|mozna|moge|mi|mamie|tacie|razy|duzo|mozemy] [mu|jej|dac|podac|mam|brac|moge|podawac|wziac] [mu|jej|dac|podac|podawac] [dac|podac|brac|wziac] tabletek|tabletki|lekow|leki|lek|dawke|dawka|insuliny|insuline|kropli|lekarstw|lekarstwo|lekarstwa|antybiotyk|antybiotyku|tabletke|paracetamolu|ibuprofenu|apap|ibuprom|psychotrop*|proszk*|xanax*|nasenn*|syrop*',
  'poda|podac|podasz|podaje|podawac|podajesz|podawala|podawal|podawania|podawanie|da|dac|daj|dawac|daje|aplikowac|wydzielac|zrobic|zrobi [pani|pan|ty|mi|mu|jej|mamie|jemu|nam|swoje|babci|prosze] [mu|jej|mi|te|jakies|jego|leki] leki|lekarstwa|lekarstwo|tabletki|tabletke|lekow|zastrzyk|zastrzyki|insuline|antybiotyk|psychotropy|krople|syrop|proszki|lek|insuliny',
  'zmienic|zwiekszyc|zmniejszyc|odstawic|zmien|odstaw|zwieksz|zmniejsz|odstawi|zmieni|zwiekszy|przestac|zamienic [mu|jej|brac|swoje|mi|te|moje] [brac|mu|jej|te] dawke|dawki|leki|lek|lekow|lekarstwa|tabletki|psychotropy',
  'wykup*|kup|kupi|kupic|kupisz|zalatw|zalatwisz|zalatwi|zdobadz|wypisz|wypisze|skolowac|zalatwic|kupcie|odbierz|odbierze [mi|pani|pan|mu|jej|nam|jakies] [mi|mu|jej|jakies|te|silne] recept*|leki|lekow|lekarstwa|tabletki|psychotrop*|recepte|leku|antybiotyk*|xanax*|relanium|nasenne|przeciwbolowe|lek|e-recepte',
  'potrzebuje|potrzebne|skoncz* [mi|mu|jej|sie|nowej|nowa|silnych|jakichs] [mi|sie|mu|jej] recept*|leki|lekow|psychotropow|tabletek|xanaxu|relanium',
  'wstrzykn*|zastrzyk|zastrzyki .. zrob*|poda*|umie*|dac',
  'moge|mozna|czy [mu|jej|mi|ja] [dac|wziac|podac|brac|laczyc|pomijac] .. lek|leki|tabletk*|antybiotyk*|przeciwbol*|alkohol*',
  'recepte|recepty|recepta wykup*|zrealiz*|na|dla|wypisz*', 'zrealiz*|wykup*|zalatw* [mi|mu|jej|pani|pan|te|jego] recept*',
  'jaka dawka|dawke',
  'przedawkow*',
]
const custody = [
  'opiekunem|opiekunka|opiekunow|kuratorem|opiekun|opieke|opieka|opieki|opieka [faktycznym] prawnym|prawna|prawne|prawnego|prawnej|prawny|zastepcza|zastepczej|zastepczym',
  'przejac|przejmie|przejmiesz|przejmij|wezmie|wezmiesz|wez|wziac|przejmiecie [na] [sie|siebie|ktos|pani|pan|pelna|cala] [pelna|cala|stala] opieke|odpowiedzialnosc [nad|za]',
  'wezmie|wezmiesz|wziac|wez|bierze|przejmie|ponosi [na] [siebie] odpowiedzialnosc|odpowiedzialnosci [za]',
  'zabrac|zabiora|zabierze|zabierzcie|odebrac|odebrali|odbiora|odbierze|odbierzcie|oddac|przyznac|przyznali|zabieraja|odbieraja|zabrali [mi|jej|im|nam|mu|mi] [mi|prawa|moje|te] dziecko|dzieci|dzieckiem|wladze|prawa|syna|corke|rodzicielsk* ',
  'adopcj*|adoptuj*|adoptowac|rodzina zastepcz*|rodzine zastepcz*|rodzinie zastepcz*',
  'wladze|wladzy|wladza rodzicielsk*',
  'prawa|praw rodzicielsk*',
  'ubezwlasnowol*',
  'alimenty|alimentow',
  'opieka|opieke|opieki nad|naprzemienn* dzieckiem|dziecmi|synem|corka [po|przyzna*|sad*]',
  'kto zaopiekuje|zajmie sie .. jak|kiedy|gdy|po umre|umrzemy|zabraknie|smierci',
  'wezmiesz|wezmie|wez|wzielibyscie|zabierz|zabierzesz [mojego|moja|moje|na|do|go|ja] [siebie|syna|corke|dziecko] [do|na] [siebie|syna|corke|dziecko] [na] stale|zawsze|siebie',
  'zajmiesz|zajmie|zajmiecie|zajac sie [pan|pani|ktos] [opieka|nim|moim|synem|moja] [na] [stale|prawna|zawsze|synem]  stale|zawsze|prawna|smierci',
]
const legal = [
  'podpisz|podpisze|podpiszesz|podpisac|podpiszcie|podpisal|podpisala .. za|umowe|dokumenty|dokument|papiery|zgode|wniosek|pismo|imieniu|pelnomocnictwo|kredyt|weksel|niego|nia',
  'w [moim|jego|jej] imieniu [podpisac|podpisz*|zlozyc|zlozysz|wystapic]',
  'pelnomocnictw*|pelnomocnik*|upowaznij*|notariusz*|notarial*|upowaznien*',
  'testament*|spadek|spadku|dziedzic*|darowizn*',
  'zloz*|zlozyc|napisac|napisze|napiszesz|wniesc|napisz [mi|za|nam|dla|pani|pan] [pozew|za|wniosek|mnie|do|apelacj*] pozew|sadu|sad|apelacj*|odwolanie|zawiadomienie|rozwod',
  'pozew|pozwu|rozwod|rozwodowy|rozwodu|wyrok|wyroku|apelacj*|eksmisj*|komornik*|komornicz* .. pomoz*|pomoc|co|jak|zrob*|napis*|pomoze|zalatw*|prosze|potrzebuj*|radz*|doradz*|moge|mam',
  'reprezentowac|reprezentuj|reprezentowal|reprezentuje|bronic|zeznawac|zeznasz|zezna|zeznawaj [mnie|go|ja|za] [w|przed|dla] mnie|sadzie|sadem|sad|niego|nia',
  'potrzebuje|szukam|polecisz|zalatw* [dobrego|jakiegos|pilnie] adwokat*|prawnik*|mecenas*|radcy|porady prawnej',
  'porad|porade|porady|pomoc prawn*',
  'sad|sadu|sadzie|sadem|policj* .. zeznaw*|swiadk*|reprezent*',
  'zdecyduj|zdecydujesz|zdecyduje|decyzje|podejmij|podejmie .. za|w [mnie|niego|nia|imieniu] [decyzje] [prawne]',
  'zdecyduj|zdecydujesz|zdecydujcie za mnie|niego|nia|nas',
  'przepisac|przepisze|przepisz|przepiszesz|przepisal .. mieszkanie|dom|majatek|dzialke',
  'zameldowac|zamelduj|zameldujesz|zamelduje|meldunek',
]
const movingIn = [
  'zamieszka|zamieszkam|zamieszkasz u|z|ze',
  'zamieszkac|zamieszkamy|zamieszkam u|z|razem',
  'wprowadze|wprowadzic|wprowadzimy|wprowadzam|wprowadzisz|wprowadzi|wprowadz sie [do] [ciebie|pani|pana|was|mnie]',
  'moge|mozemy|moglbym|moglabym|mozna|mogę|czy|da [sie|u] .. u [ciebie|pana|pani|was|kogos|niej|niego] .. mieszkac|zamieszkac|przespac|spac|nocowac|przenocowac|pomieszkac|zatrzymac|zostac',
  'przespac|spac|nocowac|przenocowac|pomieszkac|przekimac|kimnac|zatrzymac|pozostac [sie|noc|kilka] [noc|kilka|u|dni] [u|na] ciebie|pana|pani|was|kogos|kilka|tydzien|dni|zime',
  'przenocuj|przenocuje|przenocujesz|przenocujecie', 'przygarn* [mnie|nas|go|ja]', 'przyjmij|przyjmiesz|przyjmie|przyjmiecie [pan|pani] mnie|nas|go do|na pod|siebie|noc|dom|dach|mieszkania',
  'mieszkac|mieszkal|mieszkala|mieszkali u ciebie|pani|pana|was|mnie|wolontariusz*',
  'mieszkac z|razem toba|pania|panem|wami|mna',
  'wynajmij|wynajmiesz|wynajmie|odnajmij|odstap|odstapisz|wynajac [mi|nam] [u] [pan|pani|swoj|pokoj|siebie|kat] pokoj|mieszkanie|kat',
  'wez|wezmiesz|wezmie|zabierz [mnie|nas|go|ja] do siebie|domu',
  'u ciebie|pani|pana|was w domu|mieszkaniu mieszk*|zamieszk*|spac',
]

const cancel = [
  'odwolac|odwoluje|odwolujemy|odwolaj|odwolajcie|odwolam|odwolamy|odwolanie',
  
  'prosze o odwolanie|anulowanie',
  'anuluj|anulujcie|anulowac|anuluje|skreslcie',
  'rezygnuje|zrezygnowac|zrezygnuje|rezygnujemy',
  'jednak [nie|jutro|dzis|dzisiaj|w] [srode|bede|niestety] nie [dam|moge|bede|przyjde|mozemy|damy|dojade|dojdzie|przyjedziemy|przyjdziemy|wpadne|dotre|pojde|uda|zdaze|przyjade]',
  'nie przyjde|przyjdziemy|przyjade|dotre|dojade|pojawie jednak',
  'cofam|wycofuje swoje|moje|swoj|moj|sie potwierdzenie|zgloszenie|udzial',
  'wizyta|spotkanie odwolane|odwolana',
  'spotkanie|wizyta|spotkania|wizyty [jutro|dzis|sie] nie [bedzie|dojdzie] [odbedzie]',
  'nie bedzie mnie [jednak] [na] [spotkaniu|jutro|dzis|dzisiaj|w]',
  'odwolujemy|odwoluje spotkanie|wizyte|wszystko',
  'musze|musimy odpuscic|spasowac',
]
const reschedule = [
  'przeloz|przelozmy|przelozyc|przelozymy|przelozenie|przelozyli|przelozcie|przekladamy|przekladam|przelozyloby|przelozone|przelozona|przekladac',
  'przesun|przesunmy|przesunac|przesuniemy|przesuniecie|przesune|przesunelibysmy|przesuwamy|przesuncie|przesuwam|przesuniete|przesunieta|przesunieto',
  'przenies|przeniesmy|przeniesc|przeniesiemy|przeniesienie|przenosimy|przeniesione',
  'zmien|zmienmy|zmienic|zmienimy|zmiana|zmiane|zmiany|zamien|zamienmy|zamienic|zamienimy [nam|nasz] termin|terminu|godzine|godziny|dzien|dnia|date|pore',
  'zmienmy|zamienmy|zmienic|zmienimy|zamienic [to|spotkanie|sie] na',
  'zmiana|zmienmy|zmienic [spotkania] [na]  czwartek|piatek|wtorek|srode|sobote|niedziele|poniedzialek',
  'inny|innym|innego|nowy|nowego [dzien|mozliwy] termin|terminie|terminu|dzien|dniu',
  'inna godzina|godzine|godzinie|pore',
  'o innej godzinie|porze',
  'w innym terminie|dniu|czasie',
]
const rescheduleWhenAgreed = [
  'kiedy|kiedys indziej',
  'spotkac|spotkajmy|spotkamy|umowic|umowmy|zaczac|zacznijmy|zaczniemy [sie] .. wczesniej|pozniej',
  'spotkac|spotkajmy|spotkamy|umowic|zaczac|zacznijmy|umowmy [sie] [wczesniej|pozniej|godzine|o|pol|dzien|troche] [wczesniej|pozniej|godzine|o|godziny] wczesniej|pozniej',
  'wczesniej|pozniej [sie] spotkac|zaczac|umowic|zaczniemy|zacznijmy',
  'zamiast w|we|srody|srode|wtorku|czwartku|piatku|soboty|niedzieli|poniedzialku|jutra|dzis',
  'lepiej|wolalbym|wolalabym|wolelibysmy|wole|wolimy w|we|o|jutro|pojutrze|po|rano|wieczorem|dzien|poniedzialek|wtorek|srode|czwartek|piatek|sobote|niedziele|kiedy|kiedys|inny|innym',
]
const late = [
  'spoznie|spoznimy|spoznic|spoznienie|spoznienia|spoznieniem|spozniam|spozniamy|spoznia|spozni|spoznialska|spoznialski',
  'opoznienie|opoznienia|opoznieniem|opozniony|opozniona|opoznia|obsuwa|obsuwe|poslizg|poslizgu|poslizgiem|opoznie',
]
const lateWhenAgreed = [
  'bede|bedziemy|przyjde|przyjdziemy|dotre|dojade|przyjade|dotrzemy|dojedziemy|wpadne|przyjedziemy [jakies|troche|chwile|ok|okolo|z|kilka|pare|chwilke|nieco|o|ciut|jednak] [min|minut|pozniej] pozniej',
  '[troche|chwile|kilka|chwilke] [minut|minutek] pozniej bede|dojade|przyjde|dotre|bedziemy|przyjade',
  'po czasie',
  'stoje|stoimy|utknelam|utknalem|utknelismy|jestem [jeszcze] w korku|korkach|tramwaju',
  'korki|korek|korku',
  'nie zdaze|zdazymy na [czas|te|17|16|15|18|19|20|9|10|11|12|13|14|8]',
  'nie wyrobie sie na|przed|do',
  'nie zdaze na czas',
  'autobus|tramwaj|pociag|metro|bus [mi|sie|nie] [sie|mi|nie] uciekl|spoznil|spoznia|przyjechal|opozniony|jedzie|stoi|uciekla|przyjechalo',
  'poczekajcie|poczekaj|poczekac|zaczekajcie|zaczekaj|zaczekac [na] mnie|chwile|chwilke|moment|10|15|5|kwadrans|z',
  'jestem|juz w drodze',
  'dojade|dotre|dojechac|dotrzec|dojedziemy|przyjechac|przyjsc|bede|byc|zdaze [dopiero] dopiero',
  'dopiero wyjezdzam|wyszlam|wyszedlem|wychodze|ruszam|wyjechalam|wyjechalem',
]
const agenda = [
  'kiedy|o|gdzie|na [mam|mamy|jest|jutro|dzis|nastepne|sie|ktorej|moje|nasze|najblizsze] [mam|mamy|jest|jutro|dzis|nastepne|sie|moje|nasze|najblizsze|ktora] [najblizsze|nastepne|kolejne|moje|jutro|dzis|jest|to|dzisiaj|nasze|mam] [najblizsze|nastepne|kolejne|moje|jest] spotkanie|wizyta|wizyte|spotkania|spotkanko|dyzur|zajecia|zebranie|widzimy|spotykamy|umowieni|umowione',
  'o ktorej [mam|jutro|mamy|sie|jest|dzis|to] [mam|mamy|sie|byc|jest|jutro|to|dzis|przyjsc] [spotkanie|byc|spotykamy|widzimy|przyjsc|umowione|nastepne|zaczynamy|jutro|dzis]  spotkanie|spotykamy|widzimy|umowieni|jutro|mam|mamy|dzis',
  'o ktorej [mam|mamy|jutro|dzis] [jutro|dzis|byc|mam|mamy|sie] [byc|przyjsc|sie] [przyjsc|jutro|byc|widzimy|spotykamy] spotkanie|byc|przyjsc|widzimy|spotykamy',
  'moje|nasze [najblizsze|nastepne|nadchodzace] spotkania|wizyty|terminy|dyzury|zadania|zajecia',
  'co [ja|my] mam|mamy|jest|bedzie [zaplanowane] [w] [planie] [na] dzis|dzisiaj|jutro|pojutrze|zaplanowane|poniedzialek|wtorek|srode|czwartek|piatek|sobote|weekend', 'co [ja|my] [mam|mamy|jest] [zaplanowane] w|na [planie|kalendarzu|tym|przyszlym|ten|przyszly|planach] [tygodniu|tydzien]  planie|kalendarzu|tygodniu|tydzien|planach|grafiku',
  'co|czy [ja] mam|mamy [cos|jakies|zaplanowane|spotkanie|spotkania] [cos|jakies|zaplanowane|spotkanie|wizyte] [na|w] dzis|dzisiaj|jutro|pojutrze|weekend|sobote|niedziele|poniedzialek|wtorek|srode|czwartek|piatek|tygodniu|planie|tydzien|ten|tym|przyszlym',
  'jaki|jaka|jakie [ja] [mam|mamy|jest] [mam|mamy|plan|terminarz|grafik|harmonogram|terminy|spotkania] [plan|terminarz|grafik|harmonogram|terminy|spotkania] [na|w]  dzis|jutro|tydzien|ten|tym|weekend|poniedzialek|dzisiaj|przyszly|przyszlym|dzien',
  
  '^ moj|nasz grafik|terminarz|harmonogram|kalendarz|plan',
  '^ plan|agenda|kalendarz|terminarz|grafik|spotkania|harmonogram $',
  'kiedy|o [do] [mnie|ktorej|nas] [jutro|dzis|do|mnie] [ktos] przyjdzie|przychodzi|bedzie|przyjedzie|odwiedzi|wpadnie',
  'kto [do] [dzis|jutro|dzisiaj|w|mnie|nas] [do|mnie|srode|przyjdzie|sobote] [mnie|nas|przyjdzie] [jutro|dzis|przyjdzie|przychodzi|bedzie] przyjdzie|przychodzi|odwiedzi|przyjedzie',
  'kiedy kolejne|nastepne|najblizsze',
  'przypomnij|przypomnijcie|przypomniec [mi] kiedy|o [ktorej] [mam|spotkaniu] ktorej|mam|spotkaniu|spotkanie',
]
const join = [
  'dolaczyc|dolacze|dolaczamy|dolaczam|dolaczenia|dolacz|przylaczyc|przylacze',
  'chce|chcialbym|chcialabym|chcemy|moge|mozna|mozemy|jak [sie|tez|jeszcze] [do] [was] [sie] zapisac|zglosic|dolaczyc|przystapic|wstapic|przylaczyc', 'zostac|byc|bede|zostane wolontariuszem|wolontariuszka|asystentem|ambasador*',
  'chce|chcialbym|chcialabym|chetnie [wam|tez|u|byc] [was|tez] pomagac|wolontariusz*|pomocna|pomocny [wam]',
  'zostac|byc|bede|zostane wolontariuszem|wolontariuszka',
  'zapisz|zapiszcie|wpisz|wpiszcie|dopisz|dopiszcie|zapisac|wpisac mnie|nas|sie|corke|syna|mame [na|do]',
  'zapisuje|zapisujemy|zglaszam|wpisuje sie [na|do|w]',
  'zapisac [mnie|sie] [sie] na|do', 'sie zapisac',
  'zglaszam sie na|do|jako',
  'moge|mozna|mozemy [jeszcze|do] [was] [jeszcze] dolaczyc',
  '^ dolaczam',
  'szukam grupy|klubu',
  'ja [tez] na grupe|zajecia|warsztaty|klub',
  '^ / start',
]
const help = [
  'co potrafisz|umiesz|mozesz|robisz',
  'jak to|ten|z|sie [bot|tego|ciebie|z|to] [tego|bot|sie] dziala|uzywac|korzystac|obslugiwac|obsluzyc', 'jak dziala|uzywac|korzystac|obslugiwac|obsluzyc', 'jak to dziala|zrobic|obsluzyc|ugryzc',
  'jak [to|ten|tego|z|bot|sie] [sie|tego|bot] dziala|uzywac|korzystac|uzywa|korzysta|obsluguje|obslugiwac',
  'nie [tego|nic|bardzo|do] [konca] rozumiem|kumam|czaje|ogarniam|lapie [o|co|tego|nic|pytania]',
  'nie wiem [o] co [mam|chodzi|tu|robic|sie|odpisac|odpowiedziec] [chodzi|robic|zrobic|dzieje|tu|napisac|kliknac|pisac]',
  'o co chodzi',
  'co [ja] [mam] [tu|teraz|dalej] [mam] [teraz|dalej|tu] [robic|zrobic|napisac|kliknac|pisac|nacisnac|wcisnac]  robic|zrobic|napisac|kliknac|pisac|nacisnac|wcisnac|teraz|dalej',
  'gdzie [mam] [mam] kliknac|nacisnac|wcisnac',
  'pomoz|pomozcie [mi|nam]', 'pomoze mi|nam ktos',
  'instrukcj*|menu|komendy|polecenia|podpowiedz|podpowiedzi',
  '^ pomoc $',
  '^ prosze|potrzebuje [o] pomoc|pomocy',
  'potrzebuje|potrzebujemy|prosze|poprosze|prosimy [pilnie|waszej|troche|o] pomoc|pomocy',
  '^ / pomoc|help',
  '^ help $',
  'help me',
  'kim|czym jestes',
  'kto to [jest|pisze|ty]',
  'czym|co to jest|za [krag|bot|numer]',
  'co mozna|moge [tu|tutaj] [robic|zrobic|napisac]',
]
const thanks = [
  'dziekuje|dziekujemy|dziekowac|dzieki|dzieks|dzk|dzienks|dziekowka|thx|thanks|tnx|podziekowania|podziekowac|dziena|dziekuja|dzienki|dzięksy',
  'bog zaplac',
  'thank you',
  'wdzieczna|wdzieczny|wdzieczni',
  'nie ma za co',
]
const greeting = [
  'dzien dobry|doberek',
  'dobry wieczor',
  'dzien|dobrego dobry|dnia',
  '^ czesc|hej|hejka|witam|witajcie|siema|siemka|siemanko|halo|elo|hejo|heja|czolem|witaj|hello|hi|yo|dobry|szczesc|siemano|joł|cze|hejo|serwus|uszanowanie',
  'szczesc boze',
  'niech bedzie pochwalony',
  'pozdrawiam|pozdrawiamy|pozdro|pozdrowienia',
  'do widzenia|uslyszenia|jutra',
  'dobranoc|milego|milej',
  'szanowni|szanowna|szanowny panstwo|pani|panie',
]
const availability = [
  'jestem|jestesmy|bede|bywam [zawsze|zwykle|zazwyczaj|raczej|tylko] dostepna|dostepny|dostepni|wolna|wolny|wolni|dyspozycyjna|dyspozycyjny [zawsze|zwykle|w|we|od|po|tylko]',
  'dostepnosc|dyspozycyjnosc|dyspozycja',
  'mam|mamy [zawsze|zwykle|zazwyczaj|tylko] wolne|wolny|czas|wolna|luz|luzno [w|we|po|od|tylko|wieczory|popoludnia|ranki|weekendy]',
  'moge|mozemy|bywam|przychodze [zawsze|zwykle|zazwyczaj|najczesciej|przewaznie|pomagac|regularnie]  zawsze|zwykle|zazwyczaj|najczesciej|przewaznie|regularnie',
  'zawsze|zwykle|zazwyczaj|najczesciej|przewaznie|regularnie|na co dzien moge|mozemy|jestem|mam',
  'raz|dwa|trzy razy|raz w|na tygodniu|tydzien|miesiacu|miesiac',
  'pasuja|odpowiadaja mi|nam',
  'mi pasuja|odpowiadaja',
]

export const wishes: readonly (readonly [Wish, readonly string[]])[] = [
  [intent('stop'), stop],
  [intent('erase'), erase],
  [intent('export'), exportData],
  [intent('human'), human],
  [boundary('money'), money],
  [boundary('medicines'), medicines],
  [boundary('custody'), custody],
  [boundary('legal'), legal],
  [boundary('moving-in'), movingIn],
  [intent('cancel'), cancel],
  [intent('reschedule'), reschedule],
  [intent('late'), late],
  [agreed('late'), lateWhenAgreed],
  [agreed('reschedule'), rescheduleWhenAgreed],
  [intent('availability'), availability],
  [intent('agenda'), agenda],
  [intent('join'), join],
  [intent('help'), help],
  [wholly('help'), ['^ pomoc $', '^ help $', '^ \\? $']],
  [intent('thanks'), thanks],
  [intent('greeting'), greeting],
  [
    not('cancel'),
    [
      'nie [chce|musze|bede|zamierzam] [tego] odwoluje|odwolujemy|odwolam|odwolac|rezygnuje|odwolujcie|odwolywac',
      'nie odwoluj*',
      'odwolanie|odwolania do|od',
    ],
  ],
  [
    not('late'),
    [
      'nie [sie] spoznie|spoznimy|spozniaj*|spoznil*|spoznia [sie]',
      'bez spoznienia|opoznien*',
      'spoznil|spoznila|spozniony sie',
      'bede czekac',
      'przepraszam za [wczorajsze] spoznienie',
      'spoznienie wczoraj*',
    ],
  ],
  [not('stop'), ['nie przestan|przestawaj*', 'przystanek', 'stop w|przy|na']],
  [
    { kind: 'address', address: 'ty' },
    [
      'mowic|mow|mowcie|mowmy|zwracac|zwracaj|mowisz [sie] [mi|do|sobie] [mnie|mi] [po] imieniu|ty',
      'po imieniu',
      'na ty',
      'przejsc|przejdzmy|przechodzimy na ty',
      'mow* [mi|do] [mnie] po imieniu',
      'bez pan|pani|paniowania|panowania',
    ],
  ],
  [
    { kind: 'address', address: 'pani' },
    [
      'mowic|mow|mowcie|zwracac|zwracaj|pisz|pisac [sie] [do|mi] [mnie] [przez|jak] [per|na] pani',
      'per|na pani',
      'jestem|dla pania|pani|ciebie pani|pania [a] [nie]',
      'prosze mnie tytulowac pani',
    ],
  ],
  [
    { kind: 'address', address: 'pan' },
    [
      'mowic|mow|mowcie|zwracac|zwracaj|pisz|pisac [sie] [do|mi] [mnie] [przez|jak] [per|na] pan|panie',
      'per|na pan',
      'dla ciebie|was pan',
    ],
  ],
  [
    { kind: 'language', language: 'en' },
    ['english', 'in english', 'po angielsku', 'speak|do english|you', 'angielski'],
  ],
  [{ kind: 'language', language: 'pl' }, ['po polsku', 'polish [please]', 'in polish']],
  [
    { kind: 'undo' },
    [
      'cofnij|cofnijcie|cofnac|cofam|cofka|undo',
      '^ pomylka|omylka', 'przepraszam [to] [byla] pomylka',
      'to [byla] pomylka',
      'pomylilam|pomylilem|pomylka sie|moja|klikniecie',
      'jednak nie to|tak|tamto',
      'zle kliknelam|kliknalem|nacisnelam|nacisnalem|wcisnelam|wcisnalem',
      'nie to [chcialam|chcialem|mialam|mialem|mialo]',
      'nie o to [mi] [chodzi|chodzilo]',
      'wroc|wrocmy do poprzedniego|tylu',
      'to nie tak [mialo]',
      'nie tak mialo byc',
      'anuluj to|ostatnie',
    ],
  ],
]
