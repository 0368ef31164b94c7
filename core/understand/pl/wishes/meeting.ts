/** Calling off, moving, being late; the `…WhenAgreed` count only of a meeting that is set. One phrase a line, as phrases.ts reads them. */
import { phrasesIn } from '../../phrases.ts'

export const cancel = phrasesIn(`
  ^ odwolane|odwolana|odwolany
  odwolac|odwoluje|odwolujemy|odwolaj|odwolajcie|odwolam|odwolamy|odwolanie
  prosze o odwolanie|anulowanie
  anuluj|anulujcie|anulowac|anuluje|skreslcie
  rezygnuje|zrezygnowac|zrezygnuje|rezygnujemy
  jednak [nie|jutro|dzis|dzisiaj|w] [srode|bede|niestety] nie [dam|moge|bede|przyjde|mozemy|damy|dojade|dojdzie|przyjedziemy|przyjdziemy|wpadne|dotre|pojde|uda|zdaze|przyjade]
  nie przyjde|przyjdziemy|przyjade|dotre|dojade|pojawie jednak
  cofam|wycofuje swoje|moje|swoj|moj|sie potwierdzenie|zgloszenie|udzial
  wizyta|spotkanie odwolane|odwolana
  spotkanie|wizyta|spotkania|wizyty [jutro|dzis|sie] nie [bedzie|dojdzie] [odbedzie]
  nie bedzie mnie [jednak] [na] [spotkaniu|jutro|dzis|dzisiaj|w]
  odwolujemy|odwoluje spotkanie|wizyte|wszystko
  musze|musimy odpuscic|spasowac
`)

export const notCancel = phrasesIn(`
  nie [chce|musze|bede|zamierzam] [tego] odwoluje|odwolujemy|odwolam|odwolac|rezygnuje|odwolujcie|odwolywac
  nie odwoluj*
  odwolanie|odwolania do|od
`)

export const reschedule = phrasesIn(`
  przeloz|przelozmy|przelozyc|przelozymy|przelozenie|przelozyli|przelozcie|przekladamy|przekladam|przelozyloby|przelozone|przelozona|przekladac
  przesun|przesunmy|przesunac|przesuniemy|przesuniecie|przesune|przesunelibysmy|przesuwamy|przesuncie|przesuwam|przesuniete|przesunieta|przesunieto
  przenies|przeniesmy|przeniesc|przeniesiemy|przeniesienie|przenosimy|przeniesione
  zmien|zmienmy|zmienic|zmienimy|zmiana|zmiane|zmiany|zamien|zamienmy|zamienic|zamienimy [nam|nasz] termin|terminu|godzine|godziny|dzien|dnia|date|pore
  zmienmy|zamienmy|zmienic|zmienimy|zamienic [to|spotkanie|sie] na
  zmiana|zmienmy|zmienic [spotkania] [na] czwartek|piatek|wtorek|srode|sobote|niedziele|poniedzialek
  inny|innym|innego|nowy|nowego [dzien|mozliwy] termin|terminie|terminu|dzien|dniu
  inna godzina|godzine|godzinie|pore
  o innej godzinie|porze
  w innym terminie|dniu|czasie
`)

export const rescheduleWhenAgreed = phrasesIn(`
  zamien|zamienmy|zamienimy|zamienic|zmien|zmienmy|zmienimy .. na
  zamiast o|na|17|16|18
  wczesniej|pozniej o|niz .. godzine|godziny|godzinke|pol|kwadrans|minut|umowione
  mozemy|moge|mozna|da [sie] wczesniej|pozniej
  kiedy|kiedys indziej
  spotkac|spotkajmy|spotkamy|umowic|umowmy|zaczac|zacznijmy|zaczniemy [sie] .. wczesniej|pozniej
  spotkac|spotkajmy|spotkamy|umowic|zaczac|zacznijmy|umowmy [sie] [wczesniej|pozniej|godzine|o|pol|dzien|troche] [wczesniej|pozniej|godzine|o|godziny] wczesniej|pozniej
  wczesniej|pozniej [sie] spotkac|zaczac|umowic|zaczniemy|zacznijmy
  zamiast w|we|srody|srode|wtorku|czwartku|piatku|soboty|niedzieli|poniedzialku|jutra|dzis
  lepiej|wolalbym|wolalabym|wolelibysmy|wole|wolimy w|we|o|jutro|pojutrze|po|rano|wieczorem|dzien|poniedzialek|wtorek|srode|czwartek|piatek|sobote|niedziele|kiedy|kiedys|inny|innym
`)

export const late = phrasesIn(`
  spozniona|spozniony|spoznieni|spoznione
  spoznie|spoznimy|spoznic|spoznienie|spoznienia|spoznieniem|spozniam|spozniamy|spoznia|spozni|spoznialska|spoznialski
  opoznienie|opoznienia|opoznieniem|opozniony|opozniona|opoznia|obsuwa|obsuwe|poslizg|poslizgu|poslizgiem|opoznie
`)

export const lateWhenAgreed = phrasesIn(`
  min|minut|minutek i|to jestem|bede
  bede|bedziemy|przyjde|przyjdziemy|dotre|dojade|przyjade|dotrzemy|dojedziemy|wpadne|przyjedziemy [jakies|troche|chwile|ok|okolo|z|kilka|pare|chwilke|nieco|o|ciut|jednak] [min|minut|pozniej] pozniej
  [troche|chwile|kilka|chwilke] [minut|minutek] pozniej bede|dojade|przyjde|dotre|bedziemy|przyjade
  po czasie
  stoje|stoimy|utknelam|utknalem|utknelismy|jestem [jeszcze] w korku|korkach|tramwaju
  korki|korek|korku
  nie zdaze|zdazymy na [czas|te|17|16|15|18|19|20|9|10|11|12|13|14|8]
  nie wyrobie sie na|przed|do
  nie zdaze na czas
  autobus|tramwaj|pociag|metro|bus [mi|sie|nie] [sie|mi|nie] uciekl|spoznil|spoznia|przyjechal|opozniony|jedzie|stoi|uciekla|przyjechalo
  poczekajcie|poczekaj|poczekac|zaczekajcie|zaczekaj|zaczekac [na] mnie|chwile|chwilke|moment|10|15|5|kwadrans|z
  jestem|juz w drodze
  dojade|dotre|dojechac|dotrzec|dojedziemy|przyjechac|przyjsc|bede|byc|zdaze [dopiero] dopiero
  dopiero wyjezdzam|wyszlam|wyszedlem|wychodze|ruszam|wyjechalam|wyjechalem
`)

export const notLate = phrasesIn(`
  nie [sie] spoznie|spoznimy|spozniaj*|spoznil*|spoznia [sie]
  bez spoznienia|opoznien*
  spoznil|spoznila|spozniony sie
  bede czekac
  przepraszam za [wczorajsze] spoznienie
  spoznienie wczoraj*
`)
