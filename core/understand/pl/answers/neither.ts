/** What sounds like an answer and is none. One phrase a line, as phrases.ts reads them. */
import { phrasesIn } from '../../phrases.ts'

export const neutral = phrasesIn(`
  nie bede|bedziemy dlugo|dluzej|przeszkadzac|przeszkadzal|przeszkadzala|sam|sama|pierwsza|ostatnia|mowic|mowila|klamac|ukrywac|narzekac|zajmowac|zanudzac
  myslalam|myslalem|sadzilam|sadzilem|liczylam|liczylem|zakladalam|zakladalem ze [jednak] dam|bede|przyjde|moge|zdaze|uda [rade|sie]
  jak w maslo|dym|banku|zegarku|ogien
  bede czekal|czekala|czekac na [wasza|pani|pana] odpowiedz|info|informacje|wiadomosc|telefon|znak|decyzje
  fajnie|super|milo|ekstra|swietnie|dobrze [to] ze|wiedziec|slyszec|widziec
  bawcie|baw|trzymaj|trzymajcie|miejcie|miej [sie] dobrze|cieplo|zdrowo
  sorry|sorki|sory|przepraszam|wybacz|wybaczcie za [tak] pozn*|zwlok*|brak|milczenie|cisze|dopiero|poslizg
  sorry|sorki|sory|przepraszam|wybacz|wybaczcie ze [tak|dopiero] pozno|dopiero|teraz|tak
  nie protestuje|narzekam|zaluje|zaprzeczam|ukrywam|przecze|klamie|zartuje|przesadzam|marudze|spie|gniewam|pytam|pamietam|slysze|widzialam|widzialem|kojarze
  nie mam [nic|niczego|wiele] [innego|lepszego] do roboty|zrobienia|stracenia|ukrycia
  bylo|poszlo|wyszlo|minelo|przebieglo [nam|bardzo|calkiem|naprawde|dzis|wczoraj|wszystko|dosc|raczej] dobrze|super|ok|okej|fajnie|spoko|milo|swietnie|wspaniale|cudownie|ekstra|git|w
  dobrze|super|ok|fajnie|milo|swietnie|wspaniale|git poszlo|bylo|wyszlo|minelo
  nie ma innej|innego opcji|mozliwosci|wyjscia
  nie ma co [gadac|ukrywac|marudzic|plakac]
  w pysk strzelil
  jak w pysk strzelil|strzelil
  absolutnie
  tak [sobie|tez|wlasnie|tylko] [sobie|tylko] myslalam|myslalem|myslelismy|mysle|przypuszczalam|przypuszczalem|podejrzewalam|podejrzewalem|czulam|czulem|slyszalam|slyszalem|pytam|pisze|patrze|mowie|gadam|sprawdzam|zgaduje|dumam
  tak [mi] mowia|mowili|powiedzieli|powiedziano|napisali|napisano|slysze|slyszal|wyszlo|twierdza
  nie wiem jak [to|sie|tego|tu|wam] [sie|to|tego] obslug*|dziala|uzyw*|klik*|odpis*|odpowied*|odczyt*|wlacz*|zrob*|korzyst*|nacis*
  nie moge|mozemy [teraz|dzis|akurat] [teraz] pisac|gadac|rozmawiac|odpisac|mowic|odebrac|uwierzyc|zrozumiec|otworzyc|znalezc
  nie wiem [o] co [tu] [mam] chodzi|robic|zrobic|napisac|odpisac|kliknac|pisac|powiedziec
  nie [ma] [ma] za co
  nie martw*
  prosze sie nie martwic|denerwowac|gniewac
  nie spoznie|spoznimy sie
  nie gniewaj*|denerwuj*|przejmuj*|krzycz*|stresuj*
  nie bojcie|boj [sie]
  nie boje sie
  nie przeszkadza [mi|nam]
  nie pracuje|pracujemy
  nie narzekam
  nie jestem chora|chory|w pracy
  nie tylko
  nie pozniej niz
  nie no
  no nie [wiem]
  nie pada|leje
  mimo ze nie
  co nie
  dlaczego|czemu nie moge
  tak sobie|naprawde|bardzo|samo|dlugo|pozno|wczesnie|daleko|malo|duzo|zle|szybko|sie|srednio|krotko|nagle|mowiac|zwana|wlasciwie|czy|jak|poza|szczerze|apropo
  i tak
  a tak w ogole
  tak w ogole
  nie tak
  dobrze ze|sie|by|zna|znam|wie|czuje
  niedobrze
  dobra robota|osoba|kobieta|wiadomosc|godzina|godzine
  czuje sie dobrze
  wszystko dobrze|ok|w porzadku|gra|super
  jest|bylo ok|dobrze|super|fajnie|spoko
  nie [nic|tego|bardzo|do] [konca] rozumiem|kumam|czaje|lapie
  bym|chcialam|chcialabym|chcialbym|chcialem [tylko] [chcial|chciala] powiedziec|zglosic|poinformowac|zawiadomic|przekazac
  bym chciala|chcial [tylko] powiedziec|zglosic|przekazac
  wiem jak|gdzie|kiedy
  no to|ale|wiec|i|bo|co|a|wlasnie|niestety|sluchaj|sorry|sorki|nic
  no wlasnie nie [moge]
  no coz
  no chyba
  no nie wiem
  bede wdzieczna|wdzieczny|wdzieczni
  moze pan|pani [mi]
  co chce|chcecie|chcesz
  ile moge
  mam czas do|od
  jak moge|mozemy
  kiedy|gdzie|co|ktoredy moge|mozemy|przyjde|bede
  chce powiedziec|zapytac|wiedziec|spytac|dodac|tylko|zglosic
  chce [mi] sie
  nie chce sie narzucac|przeszkadzac
  biore leki|tabletki
  ide spac
  ide do domu
  moze sie [troche] spoznie|spoznic
  moge|mozemy sie spoznic|spoznie
  ma byc|racje
`)

/** Behind "ale" these take nothing back. */
export const benign = phrasesIn(`
  ale|tylko na krocej|krotko|krociutko|krotka
  ale|tylko nie [na|za] [zbyt|za] dlugo
  daj|dajcie|podaj|podajcie|przyslij|przyslijcie|wyslij|wyslijcie|napisz|napiszcie|powiedz|powiedzcie|prosze [mi] tylko [o|mi] adres|godzine|namiar*|numer|szczegoly|lokalizacj*|gdzie|jak
  ale|tylko daj|dajcie|podaj|podajcie|przyslij|przyslijcie|wyslij|wyslijcie|napisz|napiszcie|powiedz|powiedzcie|prosze [mi] [prosze] [o|mi] adres|godzine|namiar*|numer|szczegoly|lokalizacj*|gdzie|jak
  ale|tylko|tyle [ze] bez meza|zony|mamy|taty|corki|syna|brata|siostry|kolegi|kolezanki|niej|niego|dziecka|partnera|chlopaka|dziewczyny
  ale|tylko|choc [ze] [troche] wyjde|wyjdziemy|wyskocze|uciekne|zniknę|znikam wczesniej|szybciej
  ale|tylko [ze] musze|bede|bedziemy [musial|musiala] [wyjsc|isc|uciekac|leciec|zniknac] wczesniej|szybciej [wyjsc|uciekac|isc]
  ale|tylko super|fajnie|ekstra|swietnie|jazda|ciesze|milo|czad|sie|bomba|cudownie|niespodzianka|numer
  ale sie ciesze|ucieszylam|ucieszylem|zlozylo
  ale|tylko przypomnij*|przypomn* [mi|prosze]
  ale|tylko prosze|poprosze [mi] [o] przypomn*|adres
  ale nie dlugo|dluzej|zostane
  ale|tylko na chwile|chwilke|krotko|moment
  ale krotko
`)

/** Someone else can or can’t: it does not answer for the writer. */
export const otherPerson = phrasesIn(`
  ania|anna|ola|kasia|basia|asia|gosia|zosia|marysia|ela|ewa|magda|iwona|jola|hania|zuzia|julia|monika|agnieszka|aneta|beata|danuta|grazyna|halina|irena|krystyna|maria|renata|teresa|wanda|jan|janek|piotr|piotrek|pawel|tomek|marek|jacek|michal|kuba|adam|andrzej|krzysiek|krzysztof|stanislaw|staszek|zbyszek|wojtek|jurek|jerzy|ryszard|tadeusz|henryk|mama|tata|maz|zona|on|ona|oni|lekarz|szef [niestety|jednak|tez|raczej|na|pewno] [pewno] nie moze|moga|przyjdzie|przyjda|bedzie|chce|zdazy|da|jedzie|idzie
  ania|anna|ola|kasia|basia|asia|gosia|zosia|marysia|ela|ewa|magda|iwona|jola|hania|zuzia|julia|monika|agnieszka|aneta|beata|danuta|grazyna|halina|irena|krystyna|maria|renata|teresa|wanda|jan|janek|piotr|piotrek|pawel|tomek|marek|jacek|michal|kuba|adam|andrzej|krzysiek|krzysztof|stanislaw|staszek|zbyszek|wojtek|jurek|jerzy|ryszard|tadeusz|henryk|mama|tata|maz|zona|on|ona|oni|lekarz|szef mowi|mowila|mowil|powiedzial|powiedziala|pisze|napisal|napisala [mi] [,] ze tak|nie|moze|ok|przyjdzie|bedzie
  mama|tata|maz|zona|syn|corka|brat|siostra|kolega|kolezanka|sasiadka|sasiad|szef|szefowa|lekarz|on|ona|oni|wszyscy|ludzie|babcia|dziadek mowi|mowia|mowil*|powiedzial*|twierdz*|pisz*|uwaza*|krzyczy [mi|nam] [,] ze tak|nie|moze|ok|pewnie|jasne|super
  mowi|mowia|powiedzial|powiedziala [mi] [,] ze tak|nie|moze|ok
  zamiast mnie|nas [przyjdzie|bedzie]
  za mnie|nas [przyjdzie|bedzie|pojdzie]
  moze|mogla|moglby|mogl [by] [tez] przyjsc|byc|wpasc|pojsc mama|maz|tata|kolega|kolezanka|ktos|ania|zona
  maz|zona|mama|tata|syn|corka|kolega|kolezanka|brat|siostra|dziecko nie|moze moze|tak
  maz|zona|mama|tata|syn|corka|kolega|kolezanka|brat|siostra nie
`)

/** Has to go at that time: a part of what is asked, not another time. */
export const leaving = phrasesIn(`
  musze|musimy|bede|bedziemy [juz] [musial|musiala] [juz] wyjsc|leciec|uciekac|isc|wracac|konczyc|spadac|zmykac|zwijac|jechac
  wychodze|uciekam|spadam|lece|zmykam o|przed|juz
`)
