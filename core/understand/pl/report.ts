/** How people tell how a meeting went. One phrase a line, as phrases.ts reads them. */
import { phrasesIn } from '../phrases.ts'

export const past = phrasesIn(`
  dzwonilam|dzwonilem|dzwonilismy|zajelo|rozmawial|rozmawiala|przerwane|przerwana|bylam|bylem|bylismy|bylysmy|odwiedzilam|odwiedzilem|odwiedzilismy|spotkalismy|spotkalysmy|spotkalam|spotkalem|siedzialysmy|siedzielismy|siedzialam|siedzialem|rozmawialismy|rozmawialysmy|rozmawialam|rozmawialem|gadalismy|gadalysmy|poszlismy|poszlysmy|zrobilismy|zrobilysmy|zrobilam|zrobilem|pojechalismy|pojechalysmy|gralismy|gralysmy|ogladalismy|ogladalysmy|spacerowalismy|gotowalismy|posprzatalismy|pomoglam|pomoglem|pomoglismy|kupilismy|kupilysmy|wypelnilismy|wypelnilysmy|zalatwilismy|zalatwilysmy|szukalismy|przyszlam|przyszedlem|czytalismy|czytalysmy|cwiczylismy|zostalam|zostalem|zostalismy|wyszlismy|wyszlysmy|napisalismy|zwiedzilismy|wrocilismy|wrocilysmy|pogadalismy|posiedzielismy|upieklismy|upieklysmy|pilismy|jedlismy|zjedlismy|obejrzelismy|zawiozlam|zawiozlem|towarzyszylam|towarzyszylem|wspolnie|dotarlam|dotarlem|zaprowadzilam|zaprowadzilem
  odbylo|odbyly|odbyla|odbyl sie
  sie odbylo|odbyly|odbyla|odbyl
  przyszly [tylko|same|az] dwie|trzy|cztery|piec|2|3|4|5|6|wszystkie|panie|dziewczyny|kobiety|dzieci|osoby|one|tylko
  zgodnie z planem
  ^ byl|byla|byli $
  wedlug|wg planu
  bez uwag|zastrzezen|problemow|przeszkod|zaklocen|komplikacji
  nic szczegolnego|specjalnego|nowego|wielkiego
  skonczylismy|skonczylysmy|skonczylam|skonczylem|zakonczylismy|zakonczylysmy
  doszlo do skutku|spotkania
  spotkanie|wizyta|zajecia|dyzur|grupa odbylo|odbyla|odbyly|zaliczone|zaliczona|trwalo|trwala|trwaly|bylo|byla|byly
  wizyta|spotkanie|zajecia ok|udana|udane|super|odbyte|odbyta|zaliczone|zaliczona|zrobione|zakonczone|zakonczona|skonczone
  trwalo|trwala|trwaly
  przyszla|przyszedl|przyszli|przyszlo
  poszlo|minelo|udalo|wyszlo [nam] [sie] [super|dobrze|swietnie|fajnie|ok|srednio|slabo|kiepsko|zle|milo]
  bylo [nam|bardzo|naprawde|dzis|wczoraj|dosc|raczej|calkiem] ok|super|milo|fajnie|dobrze|swietnie|spoko|sympatycznie|przyjemnie|wesolo|slabo|kiepsko|ciezko|trudno|zle|smutno|nudno|srednio|sympatycznie|git|w|dziwnie|bardzo|wspaniale|cudownie|rewelacyjnie|ekstra|znakomicie
  [milo|fajnie|super|swietnie|dobrze|slabo|kiepsko|ciezko] bylo
  byl|byla|byli|bylo [dzis|wczoraj|dzisiaj|bardzo|jakis|troche] zadowolony|zadowolona|zadowoleni|smutny|smutna|zmeczony|zmeczona|wesoly|wesola|pijany|obecny|obecna|obecni|osob|osoby
  posprzatane|zalatwione|zrobione|kupione|ugotowane
  za mna|nami
`)

export const notHeld = phrasesIn(`
  czekalam|czekalem|stalam|stalem|dzwonilam|dzwonilem|pukalam|pukalem .. nic|nadaremno|daremnie|skutku|prozno
  i nic $
  ^ odwolane|odwolana|odwolany|przelozone|przelozona|przesuniete|przesunieta
  odmowil|odmowila|odmowili [mi] spotkania|wizyty|udzialu|wspolpracy
  umowilismy|umowilysmy|umowilam|umowilem|umawiamy|przekladamy sie na inny|inna
  bylam|bylem|bylismy [niestety|wtedy] chora|chory|chorzy|przeziebiona|przeziebiony|nieobecna|nieobecny|zajeta|zajety
  bylam|bylem|bylismy [niestety|wtedy] na zwolnieniu|urlopie|wyjezdzie
  nie [sie] odbylo|odbyly|odbyla [sie]
  sie nie odbylo|odbyla|odbyly|udalo
  nie doszlo|dojdzie [do] [skutku|spotkania]
  nikogo [nie] [bylo|zastalam|zastalem|w]
  nie bylo [nikogo|go|jej|ich|nas|mnie|pana|pani|klienta|kogokolwiek|jana|zadnego|spotkania|wizyty|nikt|tam|dzis|wczoraj] nikogo|go|jej|ich|pana|pani|klienta|kogokolwiek|jana|zadnego|spotkania|wizyty|mnie|nas
  nie bylo go|jej|nikogo|ich|pana|pani|spotkania|wizyty|mnie
  go|jej|ich|pana|pani|nikogo [jana|tam|juz|anny] nie bylo
  go|jej|ich|pana|pani nie zastalam|zastalem
  nie bylam|bylem|bylismy|bylysmy
  nie moglam|moglem|moglismy|moglysmy|dalam|dalem|zdazylam|zdazylem|wyszlo|wyszlam
  przelozylismy|przelozylysmy|przelozylam|przelozylem|przesunelismy|odwolalismy
  nie poszlam|poszedlem|pojechalam|pojechalem|poszlismy|dotarlam|dotarlem|dojechalam|dojechalem|dotarlismy
  nie [sie] przyszedl|przyszla|przyszli|pojawil|pojawila|pojawili|stawil|stawila|stawili|dotarl|dotarla|zjawil|zjawila|przyjechal|przyjechala
  sie nie pojawil|pojawila|stawil|stawila|zjawil|zjawila|pojawili|stawili
  nie zastalam|zastalem|zastalismy|zastano
  nie [mi|nam|mnie] otworzyl|otworzyla|otworzyli|otwieral|otwierala|otwiera|wpuscil|wpuscila|wpuscili|wpuscila [mnie|nas|mi|drzwi]
  nie udalo sie [nam] [spotkac|zobaczyc|wejsc]
  nie spotkalismy|spotkalysmy|spotkalam|spotkalem|widzielismy|widzialam|widzialem [sie|go|jej]
  wizyta|spotkanie|zajecia|dyzur [zostalo|zostala|zostaly|byla|bylo] odwolana|odwolane|przelozone|przelozona
  odwolal|odwolala|odwolali|odwolano|przelozyl|przelozyla|przelozylismy|odwolalam|odwolalem|odwolalismy [spotkanie|wizyte|zajecia|w]
  zapomnial|zapomniala|zapomnielismy|zapomnialam|zapomnialem [o|ze|sie] [spotkaniu|wizycie]
  zapomnialam|zapomnialem
  pocalowalam|pocalowalem klamke
  drzwi zamkniete
  zamkniete drzwi
  stalam|stalem|czekalam|czekalem .. nikt|nie|nikogo
  nikt [mi|nam] nie otworzyl|otwieral|otwiera|przyszedl
  nieobecny|nieobecna
`)

export const good = phrasesIn(`
  super|swietnie|fajnie|milo|wesolo|wspaniale|cudownie|sympatycznie|przyjemnie|rewelacja|rewelacyjnie|ekstra|pozytywnie|zadowolony|zadowolona|zadowoleni|usmiech*|smial|smiala|smialismy|smialysmy|radosny|radosna|ucieszyl*|szczesliw*|pogodny|pogodna|dobrze|swietny|cieszyl|cieszyla|cieszyli|udane|udana|owocne|owocna|znakomicie
  w porzadku
  wszystko ok|okej|gra|dobrze|super|w
  bylo ok|git|spoko|super
  dobry|niezly|swietny|lepszy humor|nastroj
  w dobrym humorze|nastroju
`)

export const bad = phrasesIn(`
  slabo|kiepsko|zle|ciezko|smutno|smutny|smutna|smutni|przygnebion*|zdenerwowan*|placze|plakal|plakala|zaplakan*|nerwowo|nerwowy|nerwowa|niemilo|fatalnie|okropnie|tragicznie|kiepski|kiepska|zly|agresywn*|obrazon*|apatyczn*|zalaman*|dramat|masakra|nieprzyjemnie|klotnia|poklocili*|poklocil*
  nie chcial|chciala rozmawiac|gadac|wyjsc|jesc|wstac
`)

export const concern = phrasesIn(`
  malo|slabo|ledwo je|jadl|jadla|spi|spal|spala|mowi|mowil|mowila|wychodzi|chodzi
  nie ma sily|apetytu|ochoty|humoru
  nie radzi|radzila|radzil sobie
  martwi|martwie|niepokoi|niepokoje|martwilam|martwilem|zaniepokoil*|niepokojace|obawiam|obawy|boje [sie|mnie|o]
  smutny|smutna|przygnebion*|placze|plakal|plakala|zaplakan*|zalaman*|apatyczn*|zamknieta|zamkniety|osowial*
  pije|pil|pila|pijany|pijana|alkohol*|popija|popijal
  nie [chyba] [ich] bierze|bral|brala|je|jadl|jadla|spi|sypia|spal|spala|wychodzi|wychodzil|myje|je|chce|dba
  chyba [ich|nie] nie bierze
  schudl|schudla|wychudz*|glodny|glodna|wychudl*
  malo|brak jedzenia|lekow|opalu
  pusta|pusto lodowka|w
  brudno|brudny|brudna|brudne|balagan|smrod|smierdzi|zaniedban*|plesn|grzyb|robaki|karaluchy|pluskwy|zimno
  siniak*|since|skaleczen*|rana|rany|odlezyn*|zadrapan*
  boli|bola|bole|bol|bolu|bolem|bolal|bolala|bolaly|bolalo|kaszle|goraczka|goraczke|chory|chora
  zle|slabo|kiepsko|fatalnie [sie] czuje|czul|czula
  czuje|czul|czula sie zle|slabo|kiepsko|fatalnie|gorzej
  skarzyl|skarzyla|skarzy|skarzyli|uskarza*|skarzac sie
  sie skarzyl|skarzyla|skarzy
  narzekal|narzekala|narzeka|narzekali|marudzil|marudzila
  samotny|samotna|samotnosc|samotnosci
  sam|sama caly|cale|calymi|przez|jak|ciagle
  agresywn*|krzyczal|krzyczala|zdenerwowan*|awantur*|klotni*|poklocil*
  dlugi|dlug|komornik|eksmisj*|zaleglosci
  nie placi|placil|placila
  zgubil|zgubila|gubi|zapomina|pamiec|mylil|myli [sie|leki]
  dziwnie|dziwne|niedobrze|pogorszyl*|gorzej
  cos nie tak
`)

export const followUp = phrasesIn(`
  brakuje|brak|brakowalo|zabraklo|potrzebuje|potrzebne|potrzebny|potrzebna|przydaloby|przydalby|przydalaby|trzeba|nalezy|warto|powinien|powinna|powinnismy|powinno
  do zalatwienia|zrobienia|ustalenia|kupienia|naprawy|umowienia|wyjasnienia
  prosi|prosil|prosila|prosili|poprosil|poprosila|pyta|pytal|pytala [o|czy|zeby]
  umowic|zalatwic|zapisac|dopytac|zadzwonic|sprawdzic|kupic|zlozyc|doniesc|przyniesc|odebrac|naprawic|wymienic
  nastepnym|nastepny razem
  nastepne|kolejne spotkanie
  umowilismy|umowilam|umowilem|umowilysmy sie [na]
  chcialby|chcialaby|chce|chcieliby [zeby|isc|pojsc|na]
  nie ma|mial|miala zaswiadcz*|dowodu|dokument*|butow|kurtki|lekow|jedzenia|opalu|pradu|wody|ciepl*
  obiecal|obiecala|obiecalam|obiecalem
`)

export type ReportSign = 'past' | 'not-held' | 'good' | 'bad' | 'concern' | 'follow-up'
export const reportSigns: readonly (readonly [ReportSign, readonly string[]])[] = [
  ['past', past],
  ['not-held', notHeld],
  ['good', good],
  ['bad', bad],
  ['concern', concern],
  ['follow-up', followUp],
]
/** Who was there. */
export const companions =
  /^(?:mama|mamy|mame|tata|tate|siostra|siostre|brat|brata|corka|corke|syn|syna|sasiad|sasiadka|sasiadke|sasiada|babcia|babcie|dziadek|zona|zone|maz|meza|pielegniarka|pielegniarke|lekarz|kurator|kuratora|terapeuta|psycholog|asystent|asystentka|opiekun|opiekunka|rodzice|wnuczka|wnuk)$/
