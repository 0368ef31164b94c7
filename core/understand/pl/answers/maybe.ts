/** How Poles say perhaps. One phrase a line, as phrases.ts reads them. */
import { phrasesIn } from '../../phrases.ts'

export const maybe = phrasesIn(`
  nie bede mowic|mowil|mowila [ze] nie
  po pracy|robocie|szkole|zajeciach|lekcjach|zmianie|mszy|kosciele|lekarzu|treningu|dyzurze
  moge|mozemy [wam|pani|ci|panu] poszukac|polecic|popytac|podpytac|rozejrzec|zadzwonic|oddzwonic|odpisac|przekazac|podac|podeslac|napisac
  pomyslimy|rozwazymy|przedyskutujemy|przegadamy
  w innym terminie|dniu|czasie|tygodniu
  inny|innego termin|terminu|dzien|dnia
  nie moge|mozemy|umiem|potrafie [tego|jeszcze|teraz|ci|pani] powiedziec|obiecac|zagwarantowac|zapewnic|przewidziec|stwierdzic|ocenic|odpowiedziec|potwierdzic|zadeklarowac
  tak sobie [mi|nam] pasuje|odpowiada|widze|lezy|to
  pozniej|potem tak|moge|bede|przyjde|dam|ok|chetnie
  tak|moge|chetnie|ok [ale|tylko] pozniej|potem $
  nie znam|znamy [jeszcze] [swojego] [grafiku|planow|terminu]
  nie mowie|twierdze|mowimy|powiedzialam|powiedzialem|mowilam|mowilem ze nie
  nie podjelam|podjalem|podjelismy [jeszcze] decyzji
  brak decyzji
  daj|dajcie|niech|prosze|pozwol|pozwolcie [mi|sie|nam] [sie|mi] [chwile|chwilke|jeszcze] [sie] zastanowic|namyslic|pomyslec|zastanowie|pomysle|namysle
  kto wie
  kto to wie
  w teorii
  na rezerwe|rezerwie|zapas|wszelki
  na liste|liscie rezerwow*
  jako rezerwa|rezerwowy|rezerwowa
  w rezerwie
  ledwo|ledwie|prawie|czasem|czasami|rzadko|marnie|niechetnie|hipotetycznie|warunkowo|niby|sporadycznie|watpie|watpliwe|niepewne
  nie do konca
  nie zawsze
  w razie czego
  nie powiem|mowie|mowimy|mowilam|mowilem nie
  nie jest [to] wykluczone
  niewykluczone|nieprawdopodobne
  malo prawdopodobne
  prawdopodobne
  zastanawiam|zastanawiamy|namyslam
  sie zastanawiam|waham|namyslam
  procent
  na [jakies] 90|80|95|70|60|99|50 [procent|%]
  srednio|slabo|kiepsko|ciezko|ledwo|marnie|nieszczegolnie|slabiutko|jako [mi|nam] [pasuje|bedzie|widze|to|tako]
  srednio|slabo|kiepsko|ciezko mi|nam|bedzie|to|widze
  ciezko|trudno bedzie|jest|mi
  zrobie co|wszystko w|co [moge|mojej] [mojej] [mocy]
  zrobie co w mojej mocy
  zrobie co moge|sie|tylko
  musze|mama|maz|zona|tata|ktos|corka|syn musi|musze [najpierw] [mnie] przywiezc|zapytac|podwiezc|pozwolic|zgodzic|odebrac
  moze|moze tak moze
  moze tak
  moze nie
  w drodze wyjatku
  jak [mi] [sie|bozia|bog|da] ogarne|uda|da|pozwoli|trafi
  da zdrowie|bog|bozia|sile
  tez zalezy
  do potwierdzenia
  boje sie ze|czy|iz
  wstepnie
  potwierdze|dam znac|cynk
  na dwoje babka wrozyla
  zastanowimy sie
  dajcie znac
  nie wiem czy|jak|kiedy|jeszcze
  niezbyt|niespecjalnie
  nie moge|dam|przyjde|bede|dojade [rady|przyjsc|byc] [rady] wczesniej
  nie wczesniej niz
  moze|mozliwe
  mozliwe ze
  byc moze
  chyba
  chyba ze
  raczej
  prawdopodobnie|przypuszczalnie|ewentualnie|teoretycznie|wstepnie|potencjalnie
  najprawdopodobniej
  nie wiem
  nie [jestem|jestesmy] [do] [konca] pewna|pewny|pewni|przekonana|przekonany
  nie jestem [tego] [do] [konca] pewna|pewny
  niepewna|niepewny|pewnosci nie mam
  nie mam [jeszcze] [na] pewnosci|pojecia|grafiku|zielonego|odpowiedzi
  pojecia nie mam
  trudno|ciezko powiedziec|stwierdzic
  zalezy|zalezne|uzaleznione
  w zaleznosci od
  zobacze|zobaczymy|obaczymy
  sie zobaczy
  zobaczy sie
  postaram|staram|postaramy|sprobuje|sprobujemy
  bede sie probowac|staral|starala
  postaram|postaramy sie [przyjsc|byc]
  bede probowal|probowala|sie staral|starala|starac
  musze|musimy|muszę [najpierw] [to|sie] [jeszcze] zajrzec|rzucic|popatrzec|poczekac|przegadac|omowic|przeanalizowac|wybadac|zorganizowac|poszukac|sprawdzic|zapytac|spytac|zobaczyc|pomyslec|zastanowic|przemyslec|ustalic|skonsultowac|dopytac|dogadac|poukladac|zerknac|uzgodnic|porozmawiac|pogadac|dowiedziec|popytac|obgadac
  musze|musimy sie [jeszcze] [nad] [tym] zastanowic|upewnic|dowiedziec
  sprawdze|sprawdzimy|zapytam|spytam|pomysle|zastanowie|przemysle|dopytam|upewnie|zerkne|pogadam|porozmawiam|dowiem|potwierdze|odezwe|odpisze|odpowiem|podpytam|skonsultuje|uzgodnie|rozwaze
  moge|mozemy [sie] [sprobowac] sprobowac|postarac|zapytac|sprawdzic|nie|zapytac
  moge nie zdazyc|dac|przyjsc|byc|wyrobic
  dam|damy [jeszcze] [wam|pani|panu|ci] [pozniej|wieczorem|jutro] znac|odpowiedz|cynk|info
  dam|damy [jeszcze] znac
  no raczej
  daj|dajcie|prosze [mi] chwile|czas|moment|znac
  pol na pol
  fifty fifty
  50 na 50
  50 / 50
  % szans
  na %
  %
  nie obiecuje|obiecam|gwarantuje|ręczę|deklaruje|przysiegam|potwierdzam|potwierdze|wykluczam
  nic nie obiecuje
  waham sie
  mam watpliwosci
  licze ze
  mam nadzieje
  oby
  jeszcze [sie] nie wiem|decyduje|potwierdzam|zdecydowalam|zdecydowalem|zdecydowana|ustalilam
  nie zdecydowalam|zdecydowalem|zdecydowane
  okaze sie
  sie okaze
  nie bedzie [to|mi] latwo|prosto|lekko|latwe|proste
  wyjdzie w praniu
  bede wiedzial|wiedziala|wiedziec|wiedzieli|musial|musiala
  pewnie
  pewnie tak|nie|bede|przyjde|moge|dam
  wstepnie tak|ok|moge
  prawie na pewno
  mniej wiecej
  do ustalenia|uzgodnienia|potwierdzenia
  zastanawiam|zastanawiamy sie
  mysle ze|o
  wydaje mi sie
  powinnam|powinienem|powinnismy|powinno|powinien|powinna
  tak i nie
  i tak i nie
  jak nie zapomne|padnie
  roznie bywa
  hm|hmm|hmmm|hmn|eee|yyy|ehh
  mogl|mogla|mogli jakos
`)

export const condition = phrasesIn(`
  no chyba ze
  w razie potrzeby|koniecznosci|draki|braku|awarii|naglej|czego
  ^ jak .. to ja|przyjde|bede|moge|tak|tez|my
  jak trzeba|potrzeba|cos|chcecie|chcesz
  jesli|jezeli|jeslibym|gdyby|gdybym|jezli|jesliby|byleby
  o ile
  pod warunkiem
  chyba ze
  zeby tylko
  jak tylko|bede|wroce|skoncze|dostane|znajde|nie|sie|mi|maz|zona|dziecko|mama|bedzie|beda|dam|zdaze|znajdzie|ktos|dzieci|szef|szefowa|pogoda|w|pan|pani
  w razie gdyby
  oby tylko
  wtedy gdy
  dopiero jak|gdy|kiedy
  zalezy czy|jak|od
  bez psa|auta|dzieci
  a co jesli|jak
`)

export const wish = phrasesIn(`
  bym|bysmy
  chcialbym|chcialabym|chcielibysmy|moglbym|moglabym|moglibysmy|przyszedlbym|przyszlabym|wolalbym|wolalabym|wpadlbym|wpadlabym|pomoglbym|pomoglabym|bylbym|bylabym|poszedlbym|poszlabym|mogloby|byloby|pasowaloby|pasowalby|pojechalbym|pojechalabym|wolimy|wole
  by bylo
  lepiej|najlepiej|wygodniej
`)

/** Said so, nothing is certain. */
export const irony = phrasesIn(`
  jeszcze w|we sobote|niedziele|weekend|piatek $
  a swinie|krowy lataja|fruwaja
  jasne a|bo swinie|nie|swistak|swinia
  bo nie mam co robic
  juz lece|pedze|biegne [tylko]
  a swistak siedzi
  juz sie rozpedzam|rozpedzilam|lece ehe
  ta jasne
  ta , jasne|pewnie|na|akurat
  tja|ehe
  jasne aha
  akurat $
  juz to widze
  na swietego nigdy
  jak swinie zaczna latac
  chyba zartujesz|kpisz|snisz|zartujecie|kpicie
  chyba cie|was
  marzenie|pomarzyc
  bardzo smieszne
  nie mam nic lepszego do roboty
  o niczym innym nie marze
  jeszcze czego
  niedoczekanie
  kpina|kpiny
  yhy jasne
`)
