/** A threatened child; a person who has not answered for long. One phrase a line, as phrases.ts reads them. */
import { phrasesIn } from '../../phrases.ts'

export const child = phrasesIn(`
  dotyka|dotykal|obmacuje|obmacywal|obmacal|rozbiera|rozbieral|podglada .. corki|corke|coreczki|syna|dziecka|dziecko|wnuczki|wnuczke|dziewczynki|chlopca|wnuka|siostry|siostre
  nie moge|mozemy|mozna|potrafie [go|jej|ich] znalezc|odnalezc
  zniknal|zniknela|zniknelo|zniknely|zgubil sie|z .. placu|szkoly|domu|parku|sklepu|przedszkola|osrodka|szpitala|podworka|kuba|dziecko
  mala|maly|dziewczynka|chlopiec|dziecko|corka|syn .. ze .. wujek|tata|tato|ojciec|pan|dziadek|brat|ojczym|trener .. skrzywdz*|krzywdz*|dotyk*|bije|bil|molest*|rozbier*
  matki|rodzicow|mamy|opiekuna|ojca nie ma .. od|wczoraj|dwoch|same
  dzieci|dziecko .. matki|rodzicow|mamy|opieki nie|od [ma] .. wczoraj|rana|dni|od
  dziecko|dzieci|niemowle|chlopiec|dziewczynka|chlopczyk|maluch|maluchy|dzieciaki .. samo|same|samotnie|bez .. domu|mieszkaniu|ulicy|wczoraj|opieki|aucie|samochodzie|noc|rana|godzin|jedzenia|dworcu|ulicach|sklepie
  dziecko|dzieci|niemowle|maluch|dziewczynka|chlopiec|dzieciaki samo|same|sam|bez [w|opieki|w] [domu] domu|opieki|mieszkaniu
  dziecko|dzieci|dzieciaki|dziewczynka|chlopiec .. sa|jest|chodza|chodzi .. glodne|glodny|glodna|pobite|pobity|zamarznie*|samo|same
  same|samo|sam|sama .. dzieci|dziecko|niemowle|maluch .. domu|zostaly|zostalo|wczoraj|noc
  tata|tato|ojciec|wujek|ojczym|dziadek|pan|brat|trener|ksiadz .. ja|go|mnie|dziecko|corke|syna|mala .. dotyka|bije|krzywdzi|rozbiera|caluje|molestuje|zamyka|dotykal|bil|klepie
  dziewczynka|chlopiec|dziecko|corka|syn|uczennica|uczen .. mowi|mowila|powiedzial|powiedziala|napisala|zwierzyla|pokazala .. dotyka|bije|bija|krzywdzi|zabic|umrzec|boi|siniak*|molestuje
  wnuczek|wnuczka|syn|corka|dziecko|chlopiec|dziewczynka|uczen|synek|coreczka [mi|nam|gdzies] zniknal|zniknela|zniknelo|zaginal|zaginela|zaginelo|przepadl|przepadla
  matka|ojciec|rodzice|mama|tata|opiekunka .. pijani|pijana|pijany|nacpana|nacpany|nieprzytomna .. dziecko|dzieci|niemowle|dzieckiem|dziecmi
  pijana|pijany|pijani|nacpana matka|ojciec|rodzice|opiekun*
  dziecko|dzieci boi|boja sie [wrocic|wracac|isc] [do] domu|ojca|matki|taty|ojczyma|wrocic
  poobijan*|posiniaczon*|pobit* .. dziecko|chlopiec|dziewczynka|dzieci
  potrzasa|rzucil|rzucila|szarpie niemowle*|dzieckiem|dziecko
  dziecko|dzieci|dziecka|dzieckiem|dziecku|maluch|maluchy|niemowle|niemowlak|dzieciak|dzieciaki|noworodek|kilkulatek|dwulatek|trzylatek [zostalo|zostaly|zostal|zostala|jest|sa|siedzi|siedza|byly|bylo|od|placze|tu|same|tam|znowu|sam] [zostalo|zostaly|w|od|tu|tam|dwa|cala|noc] [domu|wczoraj|rana|mieszkaniu] samo|same|sam|sama|samotnie
  zostawil|zostawila|zostawia|zostawili|zostaja|zostawiaja [ich|go|ja|male|malutkie|dwojke|swoje|trojke] .. samo|same|samych|samego|sama|bez
  porzucil|porzucila|porzucone|porzucony [dziecko|dzieci|niemowle]
  dziecko|dzieci|dziecka|dzieckiem|dziecku|maluch|maluchy|niemowle|niemowlak|dzieciak|dzieciaki|noworodek|kilkulatek|dwulatek|trzylatek bez [zadnej] opieki|jedzenia|rodzicow|ogrzewania
  bez opieki .. dziecko|dzieci|dziecka
  dziecko|dzieci|dziecka|dzieckiem|dziecku|maluch|maluchy|niemowle|niemowlak|dzieciak|dzieciaki|noworodek|kilkulatek|dwulatek|trzylatek [ma|maja|miala|mial|mialo|jest|byl|byla|bylo|ma|caly|cale|cala] [na|w|cala|cale|caly|znowu|duze] [w] since|siniaki|siniaka|siniakach|siniaki|siniaków|siniakow|sladach|slady|poparzenia|oparzenia|posiniaczone|posiniaczony|pobite|pobity|bite|rany
  siniaki|since|siniaka|siniakow|siniak|slady [bicia] .. dziecka|dzieci|dziecku|syna|corki|chlopca|dziewczynki|syn|corka|kuby|malego|malej
  bije|bija|bil|bila|katuje|glodzi|kopie|szarpie|potrzasa|wyzywa|leje|krzywdzi|krzywdza|maltretuje|molestuje|dotyka|tlucze [swoje|te|male|wlasne|znowu|swojego|tego] dziecko|dzieci|dziecka|syna|corke|niemowle|chlopca|dziewczynke|maluchy
  dziecko|dzieci|niemowle|maluch [jest|sa|bylo|byly|mowi|mowia|ze] [ze] glodzone|bite|bity|maltretowane|molestowane|wykorzystywane|krzywdzone|zaniedbane|glodne
  zaniedbane|glodzone|niedozywione dziecko|dzieci
  tata|tato|mama|ojciec|ojczym|wujek|dziadek|pan mnie|ja|go bije|dotyka|krzywdzi|zamyka|molestuje
  dziecko|syn|corka|dziewczynka|chlopiec|wnuczka|wnuczek|maly|mala [mi|nam|nie] zaginelo|zaginal|zaginela|zniknelo|zniknal|zniknela|ucieklo|uciekl|uciekla|wrocil|wrocila|wrocilo [z|do|na] [domu|szkoly|noc]
  zaginal|zaginela|zaginelo|porwal|porwala|porwano|porwali
  zabral|zabrala|wywiozl|uprowadzil [mi|nam] dziecko|dzieci|syna|corke
  dziecko|niemowle|corka|syn [sie|ma|nie|jest] [ma|nie] oddycha|zadlawilo|zachlysnelo|drgawki|zakrztusilo|dusi|nieprzytomne|nieprzytomny|nieprzytomna|sinieje
  pijani|pijana|pijany|nacpana|nacpany|nacpani [matka|ojciec|rodzice|opiekun] [i|z|a|przy|opiekuje] .. dzieci|dzieckiem|dziecko|dziecmi|niemowle|niemowlakiem
  rodzice|matka|ojciec|mama|tata pijani|pijana|pijany|nacpana|nacpany|nieprzytomna .. dziecko|dzieci|dzieckiem|dziecmi|placze
  dziecko|dzieci placze|placza|krzyczy|krzycza .. nikt|same|samo|godzin|bicie|bija|nie [ma] [otwiera]
`)

export const silent = phrasesIn(`
  dzwonie|dzwonimy|pukam|pukamy|pisze|probuje|dobijam .. od .. dni|wczoraj|tygodnia|godzin|rana .. nic|nie|cisza|bez|zero
  od .. dni|wczoraj|tygodnia|rana dzwonie|pukam|pisze|dobijam .. nic|nie|cisza|bez|zero
  pukam|dzwonie|pukamy .. swiatlo|slychac|telewizor|pies|jeki
  podopieczna|podopieczny|pan|pani|babcia|dziadek|uczestnik .. zaginal|zaginela|zniknal|zniknela|przepadl
  od|juz [2|3|4|5|6|kilku|paru|dwoch|trzech|wielu|tygodnia|wczoraj|przedwczoraj|poniedzialku|soboty|piatku|niedzieli|wtorku|srody|czwartku|kilkunastu|miesiaca] [dni|dnia|godzin|tygodni|rana] [rano|wieczora] [pan|pani|nikt] [go|jej|jan|sie] nie [sie] odbiera|odpowiada|otwiera|odzywa|odpisuje|widzial|widzialam|widzialem|wychodzi|wrocil|daje
  nie [odbiera|otwiera|odpowiada|odzywa|odpisuje] .. od|juz .. wczoraj|przedwczoraj|dni|tygodnia|dwoch|trzech|kilku|rana|soboty|piatku|niedzieli|poniedzialku
  nie odbiera|otwiera|odpowiada|odzywa|odpisuje|widzialam|widzialem|widzielismy .. od .. wczoraj|przedwczoraj|dni|tygodnia|tygodni|dwoch|trzech|kilku|soboty|piatku|niedzieli|poniedzialku|wtorku|srody|czwartku|miesiaca|doby
  wyszedl|wyszla .. nie wrocil|wrocila|wraca
  nie .. wrocil|wrocila .. wczoraj|noc|noclegownie|noclegowni|domu|schroniska
  nie ma [z|od|po] [nim|nia|niego|niej|nich] [kontaktu|sladu|wiesci|zadnego] [kontaktu] [od] [wczoraj|tygodnia|dni|kilku|trzech|dwoch|soboty|piatku|niedzieli] wczoraj|tygodnia|dni|kilku|trzech|dwoch|soboty|piatku|niedzieli|poniedzialku
  przestal|przestala .. odbierac|odzywac|odpisywac|otwierac
  boje|martwie|martwimy|obawiam .. ze .. cos .. stalo
  cos [sie] [mu|jej|im] [mu|jej] stalo
  nie daje|dawal|dala|dal [zadnego|zadnych] [znaku|znakow|oznak] znaku|zycia|znakow
  nikt [go|jej|ich] [od|nie|juz] [dawna|nie|dni|wczoraj] [nie] widzial|widziala|slyszal
  nikt [go|jej|jego] nie widzial
  nie odbiera|odpowiada|otwiera|odzywa|odpisuje|wychodzi|odbierala|odbieral|odzywala|odzywal|reaguje [sie|telefonu|ode|drzwi|na|ani|z|domu|mi] [telefonu|telefony|wiadomosci|mieszkania|i] od|juz|przez|trzeci|drugi|kolejny|czwarty wczoraj|przedwczoraj|dni|tygodnia|tygodni|dwoch|trzech|kilku|rana|doby|dob|poniedzialku|wtorku|srody|czwartku|piatku|soboty|niedzieli|paru|dzien|weekendu|godzin|miesiaca|dlugo|dluzszego|dawna|nocy|2|3|4|5|6|7|wieczora
  od|juz|przez|trzeci|drugi|kolejny|czwarty wczoraj|przedwczoraj|dni|tygodnia|tygodni|dwoch|trzech|kilku|rana|doby|dob|poniedzialku|wtorku|srody|czwartku|piatku|soboty|niedzieli|paru|dzien|weekendu|godzin|miesiaca|dlugo|dluzszego|dawna|nocy|2|3|4|5|6|7|wieczora [2|3|4|5|dni|godzin|dwoch|trzech|tygodni|tygodnia] [dni|godzin|tygodni] [pan|pani|go|nie|sie|jan|ona|on] [jan|nie|ona|sie|on] [sie|nie] odbiera|odpowiada|otwiera|odzywa|odpisuje|wychodzi|daje|widzialam|widzialem
  nie ma [z|od] [nim|nia|niego|niej] [kontaktu|zadnego] [kontaktu] od|juz|przez|trzeci|drugi|kolejny|czwarty wczoraj|przedwczoraj|dni|tygodnia|tygodni|dwoch|trzech|kilku|rana|doby|dob|poniedzialku|wtorku|srody|czwartku|piatku|soboty|niedzieli|paru|dzien|weekendu|godzin|miesiaca|dlugo|dluzszego|dawna|nocy|2|3|4|5|6|7|wieczora
  brak kontaktu|znaku|odpowiedzi|wiesci [z] .. od|juz|przez|trzeci|drugi|kolejny|czwarty wczoraj|przedwczoraj|dni|tygodnia|tygodni|dwoch|trzech|kilku|rana|doby|dob|poniedzialku|wtorku|srody|czwartku|piatku|soboty|niedzieli|paru|dzien|weekendu|godzin|miesiaca|dlugo|dluzszego|dawna|nocy|2|3|4|5|6|7|wieczora
  od|juz|przez|trzeci|drugi|kolejny|czwarty wczoraj|przedwczoraj|dni|tygodnia|tygodni|dwoch|trzech|kilku|rana|doby|dob|poniedzialku|wtorku|srody|czwartku|piatku|soboty|niedzieli|paru|dzien|weekendu|godzin|miesiaca|dlugo|dluzszego|dawna|nocy|2|3|4|5|6|7|wieczora .. brak|nie kontaktu|ma
  nie odbiera|odpowiada|otwiera|odzywa|reaguje [sie|telefonu] .. slychac|jeki|jeczy|krzyk|krzyki|placz|telewizor|swiatlo|pies|stuki|swieci|wola|smierdzi|zapach|gazety|skrzynka|poczta|muchy|listy
  slychac|slysze|slyszalam|slyszalem [jeki|krzyki|wolanie|jak|tylko|zza|w|za] jeki|jeczenie|wolanie|krzyki|krzyk|jeczy|wola|krzyczy|stekanie [o|pomoc|zza]
  drzwi zamkniete .. swiatlo|nie|telewizor|slychac
  nie [otwiera|odpowiada|odbiera] .. martwie|boje|martwimy|niepokoje sie|ze cos
  boje|martwie|boimy|martwimy sie ze cos mu|jej|im|sie [sie] stalo
  cos [sie] [mu|jej] [musialo|moglo|chyba] [sie] [mu|jej] stalo|stac
  zaginal|zaginela|zaginiecie
  nie wrocil|wrocila [do|na|z] [domu|noc|szkoly|spaceru|schroniska|osrodka] [od|wczoraj|i|cala] [wczoraj|cala|noc|nie]
  wyszedl|wyszla .. [i] nie wrocil|wrocila
`)
