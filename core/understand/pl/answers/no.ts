/** How Poles say no. One phrase a line, as phrases.ts reads them. */
import { phrasesIn } from '../../phrases.ts'

export const no = phrasesIn(`
  na mnie|nas [raczej|tym|jednak] [razem] nie licz|liczcie|liczyc
  dam|damy|poradze|poradzimy sobie
  bede|obecny|obecna|jestem [z] [wami|toba] [tylko] duchem|myslami|sercem
  niech .. nie przychodzi|przyjezdza|przyjdzie|przyjedzie|czeka|fatyguje|przychodza
  ni chuja|cholery|diabla|huhu
  mowy|szans|opcji|bata nie ma
  nie moglabym|moglbym|moglibysmy|przyszlabym|przyszedlbym
  nie wpisuj|wpisujcie|zapisuj|zapisujcie|dopisujcie mnie|nas
  chyba oszalal*|zwariowal*|zglupial*|zglupieli*
  chyba wam|ci|cie odbilo|pogrzalo|pogielo
  zly|fatalny|kiepski|niedobry|slaby termin|czas|moment|dzien
  jestem|jestesmy [juz|wtedy|na] [juz|wtedy] umowiona|umowiony|umowieni|umowione|zajeta|zajety|zajeci
  mnie|nas [tam|wtedy|juz] nie ma|bedzie
  prosze [na] [mnie|nas] [na] [mnie] nie liczyc|przychodzic|przyjezdzac|czekac
  nie licz|liczcie [na] mnie|na
  nie czekaj|czekajcie [na] [mnie|nas]
  nie przychodz|przychodzcie|przyjezdzaj|przyjezdzajcie|wpadaj|trzeba
  niech nikt|on|ona|nie [nie] [do] [mnie] [nie] przychodzi|przyjezdza|przyjdzie
  nie [chce] [zeby] [zeby] ktos|ona|on|nikt przychodzil|przyszedl|przyszla
  brak [mozliwosci|szans|czasu|opcji|terminu] mozliwosci|szans|czasu|opcji|sil|dostepnosci
  termin|godzina|dzien|obecnosc|udzial [mi|jest|nam|zupelnie|niestety] [nie] niemozliwy|niemozliwa|niemozliwe|odpada|zly|kiepski|fatalny
  niemozliwy|niemozliwa
  nie [za|bardzo|zbytnio|specjalnie] [mi|nam] odpowiada|pasuje|lezy|pasi|bardzo|zbytnio|specjalnie
  mi|nam [to|zupelnie|ten] [zupelnie] nie odpowiada|pasuje|lezy|pasi|rybka
  nie bardzo|zabardzo
  kolizja|koliduje
  ani w|we|o|jutro|dzis|teraz|sobota|niedziela|rano|wieczorem|tak|jednego
  z zalem|przykroscia [musze] odmawiam|odmowic|rezygnuje
  wykluczam
  nieaktualne|nieaktualny|nieaktualna
  musi obejsc|odbyc sie beze|bez
  nie wchodzi w gre|rachube
  nie wchodzi
  przesadzilam|przecenilam sily
  zawalony|zawalona|zarobiony|zarobiona|zajechany|zapracowany|zapracowana [robota|praca] [jestem]
  jestem|jestesmy zawalony|zawalona|zarobiony|zarobiona|zawaleni
  nie chce mi sie
  nie nie
  jasne|oczywiscie|pewnie|no|zdecydowanie|absolutnie ze nie
  jasne|oczywiscie|zdecydowanie|absolutnie|stanowczo|raczej|no nie
  no nie
  nie no
  nie no nie
  nie no co ty
  nie no cos ty
  odpadam|odpada|odpadamy|odmawiam|odmawiamy|podziekuje|pas
  pasuje nie
  pasuje ? nie
  wykluczone|niemozliwe|nierealne|niewykonalne
  nie ma mowy|szans|opcji|mozliwosci|bata|mnie|takiej|nas|jak|sily|chuja|wyjscia
  nie ma szans|opcji|mozliwosci zebym
  nie widze mozliwosci|szans|opcji|tego|siebie
  nie [tym] [tym] razem
  tym razem [raczej] nie|odpuszcze|odpuszczam|spasuje|pas
  innym|nastepnym|kolejnym razem
  moze innym|nastepnym|kolejnym razem
  moze kiedy|kiedys indziej
  kiedy|kiedys indziej
  moze nastepnym
  nie mam|mamy czasu|jak|mozliwosci|sily|sil|ochoty|checi|kiedy|z|czym|transportu|zdrowia|auta|samochodu|glowy|szans|dojazdu|wolnego|opieki|kasy|humoru|nastroju|potrzeby
  nie bedzie mnie|nas
  nie bede|bedziemy mogl|mogla|mogli|mogly|mial|miala|w
  nie ma mnie|nas
  nie da [sie] [rady]
  nie da rady
  nie uda mi|nam|sie
  nie skorzystam|interesuje|potrzebuje|trzeba|dziekuje|dzieki|wyrabiam|pykne|przyszedl|dojade
  nie dla mnie
  nie po drodze mi
  bynajmniej
  w zadnym wypadku|razie
  pod zadnym pozorem
  absolutnie|wcale nie
  za|na nic
  w zyciu
  nigdy w zyciu
  po moim trupie
  zapomnij
  jestem na nie
  ja nie|odpadam|podziekuje|pas
  ja tez nie
  tez nie
  raczej odpada|odpadam
  nie odwazę
  rezygnuje|rezygnujemy|odwoluje|odwolujemy|wycofuje|zrezygnuje|odpuszczam|odpuszcze|odpuscimy
  musze|musimy odmowic|zrezygnowac|odwolac|odpuscic|podziekowac|spasowac
  nieobecny|nieobecna|niedostepny|niedostepna
  zajety|zajeta|zajeci
  mam|mamy [juz] [inne|wtedy|wtedy] plany|zajete|zobowiazania
  mam|mamy [juz] inne plany|zobowiazania|sprawy
  wypadam|wypadlo|wypadla mi|nam|cos
  wypadlo|wyskoczylo mi|nam|cos [cos]
  cos mi wypadlo|wyskoczylo
  nie mozliwe|mozliwosci
  nie jestem w stanie
  nie jestesmy w stanie
  nie jestem|jestesmy dostepny|dostepna|dostepni|zainteresowany|zainteresowana|chetny|chetna|wolny|wolna|gotowa|gotowy
  nie zgadzam sie
  nie wyrazam zgody
  nie wyrazam
  nie mogl|mogla|mogli|mogly
  nie chcial|chciala
  nie moze|moga|chce|przyjdzie|przyjda|bedzie|beda
  bez szans
  nic z tego
  nici z
  jestem|jestesmy uziemiona|uziemiony|zajeta|zajety|zajeci|nieobecna|nieobecny
  beze mnie
  nie pisze sie
  sorki|sorry|przepraszam|wybacz|wybaczcie [ale|,] [ale] nie $
  zdrowie [mi] nie pozwala
  nie pozwala|pozwalaja [mi] [zdrowie|na]
  obowiazki nie pozwalaja
  tylko|byle|oby nie $
  tylko|byle|oby nie w|we|sobota|niedziela|poniedzialek|wtorek|sroda|srode|czwartek|piatek|sobote|niedziele|rano|jutro|dzis
  no way
  nope|nah
  nie ogarne|ogarniam|ogarniemy
  ^ nie dzis|teraz|dzisiaj $
`)

export const regret = phrasesIn(`
  niestety
  przykro mi
  sorki|sorry|sory|sorka|sorrki
  zaluje
  szkoda
  ubolewam
`)

/** What keeps one from coming; "nie przyjdę" is left to the reader. */
export const obstacle = phrasesIn(`
  bede|bedziemy|jestem|jestesmy u dzieci|rodzenstwa|tescia|kuzyna|kuzynki|synowej|ziecia
  bede|bedziemy|jestem|jestesmy|siedze .. u kolegi|kolezanki|znajomych|wnukow|wnuka|wnuczki|syna|corki|brata|ciotki|cioci|wujka|sasiadki|mechanika|fryzjerki|psychologa|ortopedy|kardiologa|okulisty|neurologa|chirurga|chlopaka|dziewczyny|tesciowej|mamy|taty|notariusza|adwokata
  dziecko|dzieci|dzieciaki|maly|mala|maluchy|corka|syn|maz|zona|mama|tata|wszyscy [mi|nam] [sie] [mi|nam] pochorowal*|rozchorowal*|zachorowal*|chor*|goraczkuj*|goraczk*
  juz [cos] [wtedy|tam] [cos] mam|mamy .. cos
  cos [juz|tam] [wtedy|juz] mam|mamy
  juz cos mam|mamy
  mam|mamy juz cos
  bede|bedziemy|jestem|jestesmy .. u lekarza|dentysty|rodziny|rodzicow|siostry|brata|babci|fryzjera|kosmetyczki|tesciow
  bede|bedziemy|jestem|jestesmy .. w|na|za|poza pracy|szpitalu|szkole|delegacji|wyjezdzie|urlopie|dyzurze|zwolnieniu|wakacjach|granica|uczelni|weselu|szkoleniu|miastem|domem|dzialce|zajeciach|trasie|podrozy|pogrzebie|komunii|zmianie|nocce|konferencji|krakowie|warszawie|gorach|morzem|rehabilitacji|badaniach|zabiegu
  pracuje|pracujemy|wyjezdzam|wyjezdzamy|choruje|chorujemy|wyjechalam|wyjechalem
  jestem|jestesmy [teraz|wtedy|akurat] w pracy|szpitalu|szkole|krakowie|gorach|delegacji|rozjazdach|podrozy
  jestem|jestesmy|bede|bedziemy [wtedy|akurat] [wtedy] w|na|u|za|poza pracy|szpitalu|szkole|delegacji|wyjezdzie|urlopie|dyzurze|zwolnieniu|l4|wakacjach|granica|lekarza|uczelni|weselu|szkoleniu|rodziny|miastem|domem|dzialce|zajeciach|trasie|podrozy|kwarantannie|pogrzebie|komunii
  jestem|jestesmy [teraz|dzis|od] [bardzo] chory|chora|chorzy|przeziebiony|przeziebiona|padnieta|padniety|wykonczona|wykonczony
  mam|mamy [wtedy|wtedy|akurat|juz] [wtedy] [swoj|wazny|wazne|swoja] egzamin|kolokwium|lekarza|wizyte|dyzur|szkole|zajecia|prace|zmiane|nocke|nocki|gosci|wesele|pogrzeb|szkolenie|goraczke|grype|covid|rehabilitacje|badania|korepetycje|trening|mecz|komunie|dentyste|komisje|sesje|zebranie|sprawe|rozprawe|fizjoterapie|kontrole|zabieg
  mam|mamy chore|chora|chorego|chory|dziecko|dzieci
  dziecko|dzieci|corka|syn|maz|zona|mama chore|chora|chory|choruje|choruja|zachorowalo|zachorowala|zachorowal
  zachorowalam|zachorowalem|rozchorowalam|rozchorowalem [sie]
  zle sie czuje
  leze [w] [lozku] [chora|chory]
  boli mnie|glowa|kregoslup|brzuch|noga
  zlamalam|zlamalem|skrecilam|skrecilem
  ide|idziemy|jade|jedziemy|lece do|na|u|w|z lekarza|wesele|pogrzeb|pracy|szpitala|urlop|rodziny|rodzicow|dentysty|gory|gor|wakacje|delegacje|krakowa|warszawy|mamy|dziewczyny|babci|szkoly
  zmarl|zmarla|umarl|umarla
`)
