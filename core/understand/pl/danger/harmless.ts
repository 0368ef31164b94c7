/** What takes a sign of danger away. One phrase a line, as phrases.ts reads them. */
import { phrasesIn } from '../../phrases.ts'

/** Where one of these stands over a sign, the sign is not meant, or is over. */
export const harmless = phrasesIn(`
  dzieci|dziecko|wnuki|dzieciaki same|samo|sam sie [ladnie|grzecznie|juz] bawia|bawi|bawily|bawilo|ubraly|ubralo|ucza
  wybuchl* .. bateria|opona|balon|smiechem|placzem|szampan|petarda
  bateria|opona|balon .. wybuchl*
  ^ czad $
  czad pomysl|impreza|sprawa
  trup ze mnie
  nie zyje po treningu|nocce|nocy|imprezie|pracy|robocie|silowni|szkole|sesji|weekendzie|dyzurze|zmianie|wf|meczu|rowerze|basenie
  bije [mi|mu|jej|nam] [mocniej|szybciej] [mi] serce
  palilo|palily|pali|pala|rozpalilismy|zapalilismy sie ognisko|grill|kominek|swiatlo|swieczki|swieczka|znicze
  pozar|pozary w|gasze [pracy|robocie] pracy|robocie|pozary|pozar
  noz .. kieszeni otwiera
  otwiera .. noz .. kieszeni
  nie moge|moze oddychac przez|z|ze katar|kataru|zatkany|nos|nosem|smiechu|wrazenia|zatoki
  plakat|plakaty|referat|prezentacja|prezentacje|prezentacji|podcast|temat|temacie|artykul|ksiazke|wyklad|szkoleniu|konferencji|kurs|kursie .. samoboj*|przemoc*|gaz*|pozar*|udar*|zawal*|padaczk*
  nie da sie [tu|tak|normalnie|w|z] zyc
  sie nie da [tu|tak|normalnie] zyc
  moscie .. korku|korek|korki|spacer*
  korku .. moscie
  prawie|malo|omal|o [maly] .. zawal*|udar*
  zawal* [serca] prawie|malo|omal
  udar|zawal|wylew .. lata|lat|rok|roku|miesiac|miesiecy|miesiace|kiedys|dawno temu|kiedys|mial|miala
  udar|zawal|wylew .. temu|zeszlym|kiedys|dawno
  kominek|grill|swiatlo|ognisko|swieca|swieczka|lampka|zarowka|swiece|lampki|znicz|znicze .. pali|pala
  pierwszej|pierwsza pomocy|pomoc
  zlamal|zlamala mi|mu|jej sie
  nikt|nikogo .. nie .. bije|bil|uderzyl|grozi|krzywdzi|pobil|wyzywa|zmusza
  nie .. grozi|zmusza|sledzi
  mowi|mowil|pisze [mi|nam] ze nie .. grozi
  sledzi|sledze .. wiadomosci|mecz|profil|wyniki|postepy|losy
  uderzyla|uderzyl|kopnal|kopnela sie
  uderzyla|uderzyl mnie .. samotn*|podobienstwo|jak|cisza|mysl
  zycia|zycie|zyc .. bez .. kawy|ciebie|muzyki|psa|szachow|ciastka
  pilke|pilka .. kopie|kopal|kopnal|kopnela
  kopie|kopal|kopnal|kopnela .. pilke|ogrodek|dol|grzadk*|ziemniak*
  zabija|bije .. nude|czas
  grozi .. eksmisj*|kara|mandat|utrata|powodz|deszcz|sniegiem|zwolnienie|komornik|wiezienie|deportacja
  nie [da|mozna|umiem] [sie] zyc bez
  jak z nim|nia|tym zyc
  zyc sam*|na|w|z|spokojnie|normalnie|bez
  umie|uczy|nauczyc|chce|moze|potrafi .. zyc .. sam*|lepiej|normalnie|spokojnie|trzezwo
  bede zyc|zyl|zyla
  nie moge znalezc .. adres*|klucz*|numer*|pracy|mieszkania|drogi|ulicy|linku|wiadomosci|formularza|dokument*|portfel*|okular*|telefon*|bloku|domu|klatki|wejscia|sali
  dzieci .. matki|mamy .. nie ma .. wczoraj|dzis .. pracy
  jak|kiedy|gdy|gdybym [juz|ja] umre|umrzemy|umarla|umarl
  krew|krwi [leci|leciala|leje] [mu|jej|mi] z nosa
  leci [mu|jej|mi] krew z nosa
  zabije|zabija|dobija|dobije|wykonczy|wykancza|wykoncza mnie|nas ten|ta|to|te|praca|robota|upal|remont|pogoda|dzis
  ten|ta|te|to .. mnie dobija|wykancza|zabija|zabije|wykonczy|wykoncza
  umrzec szczesliw*|ze|z
  zyc nie umierac
  nic [mi|mu|jej] [sie] [mi] nie jest|stalo|grozi
  nic groznego|powaznego
  juz [jest] [wszystko] dobrze|ok|lepiej
  topie|topi sie w papierach|robocie|dokumentach
  skacze|skaczemy|skaczac z radosci
  z radosci|szczescia|dumy|zachwytu
  prawie umarlam|umarlem
  usmialam|usmialem
  boje sie ze bedzie|beda padac|pada|zimno|slisko|lac|korki|nudno
  przypalilam|przypalilem
  w zeszlym|tamtym tygodniu|roku|miesiacu zmarl
  syn|corka|wnuk|wnuczka sam|sama wraca|chodzi|jezdzi|robi|gotuje|czyta|poradzi*|da|przyjdzie|odrabia*|odrobil*
  dzieci|dziecko same|samo|grzeczn* wraca*|odrob*|robia|bawia|bawily|zrobil*|przygotow*|chodza|ubiera*|upiekl*|posprzatal*
  udaru slonecznego
  mam dosc pogody|zimy|tego|deszczu|roboty|pracy
  zepsul|zepsula|naprawa|naprawic|przeglad|serwis|hydraulik|gazownik .. gaz*|piec*|kuchenk*
  w filmie|serialu|ksiazce|grze|bajce|teatrze|przedstawieniu
  opowiadal|opowiadala|wspominal|wspominala|czytalismy|ogladalismy|rozmawialismy .. o|jak|film
  nikt mnie|nas|go|jej|nikogo [juz] nie bije|bil|uderzyl|grozi|krzywdzi|pobil
  nie [mnie|nas] bije|bil|uderzyl [juz] mnie|nas
  nie .. samobojcz*
  bije|bija|bil|bilo|bila rekord*|brawo|dzwon*|serce|piane|glowa|zegar
  bije sie z myslami
  pobil|pobila|pobilem|pobilam|pobili|bije [swoj|zyciowy|wlasny|nowy] rekord*|zyciowke|brawo
  deszcz|wiatr|serce|dzwon|dzwony|zegar|grad|slonce|rekord*|fale bije|bija|bil|bilo|bije|leje
  deszcz|ulewa [mocno] leje
  umieram|umieramy|umarlem|umarlam|padam|konam|zdycham|mdleje|umre|skonam|padne [juz|tu|chyba|wprost] [ze|z] smiechu|nudow|glodu|ciekawosci|zmeczenia|goraca|zachwytu|niewyspania|upalu|wstydu|tesknoty|nog|szczescia|niecierpliwosci|radosci|pragnienia|zazdrosci
  umieram|umre za|na|bez kawe|katar|kawy|ciebie
  ze smiechu|z nudow
  smierc frajerom
  zabilabym|zabilbym|dalabym za
  zabijam czas|nude
  zabic czas|nude
  zabije czas|nude|komara|muche
  mysle o tym zeby|ze|czy|jak przyjsc|zapisac|pojsc|wrocic|dolaczyc
  bojler|kuchenk*|piec|piecyk|kuchnia gazow*|na
  boje sie [ze] nie|nie|psow|psa|burzy|wysokosci|spoznie|dentysty|ciemnosci|pajakow|egzaminu|samolotu|wirusa|zastrzykow|sie|spoznic|latac|windy|kotow|igiel
  boje sie ze [sie|juz|troche] nie|sie|zapomne|zaspie|pomyle|spoznie
  boje sie isc|wracac|wrocic [sam|sama|samemu] do lekarza|dentysty|szpitala|urzedu|szkoly|pracy|sklepu
  film*|serial*|ksiazk*|mecz*|gra|grze|opowiada*|powstani*|historie|wojn*
  ognisko|swiece|swieczki|swieczka|kominku|kominek|kominka|papierosa|papierosy|grilla|grillu|swiatlo pali
  pali sie [juz] ognisko|swiatlo|swieczka|do|grill|w kominku|zarowka|lampka
  pali sie do|swiatlo
  nie pali sie
  ogien w|i kominku
  ogien [!|$]
  dym z ogniska|grilla|papierosow
  ale czad
  czad !
  dac|dali|daje|dawaj czadu
  kot|kotek|pies|piesek|kotka|suczka|chomik [mi|tylko|tak|znowu|sobie|caly|tu] lezy
  leze|lezymy
  lezy [sobie] plackiem|odlogiem
  lezy [sobie] na kanapie|plazy|sercu|lezaku
  kot|kotek|pies|piesek|kotka|suczka|chomik .. nie rusza|reaguje|odpowiada|wstaje
  kot|kotek|pies|piesek|kotka|suczka .. sie nie rusza
  lezy [mi] [to] na sercu|watrobie
  lezy na stole|biurku|polce|szafce|lawie|blacie|parapecie
  dzieci|dzieciaki|chlopcy|chlopaki|koledzy pobily|pobili|bija|bily|bili sie [o|na|o|troche|poduszk*]
  uderzylem|uderzylam sie
  sie uderzylem|uderzylam
  padla|padl [mi] bateria|telefon|komorka|samochod|auto|laptop|internet
  umarl|padl mi telefon|laptop|komputer|internet|auto
  zostalam|zostalem sam|sama na dyzurze|zmianie|placu|gospodarstwie|w pracy|biurze
  nie ma [zadnego] zagrozenia|niebezpieczenstwa|przemocy
  szkolenie|wyklad|warsztaty|warsztat|zajecia|ksiazka|artykul|spotkanie|grupa|film|pogadanka|prelekcja|ulotki|ulotka|broszura|kampania .. przemoc*|samoboj*|pierwszej|gaz*|pozar*|udar*|zawal*|przemocy|padaczk*
  po udarze|zawale|wylewie
  rok|lat|lata|miesiac|miesiecy|dawno temu|miala|mial .. udar|zawal|wylew
  mial|miala [kiedys|dawno|w|rok|dwa] [temu|zeszlym|lata] [roku|temu] udar|zawal|wylew|padaczke
  choruje|leczy [sie] na padaczke|serce|astme
  straz pozarna|pozarnej|pozarnych
  probny alarm
  alarm probny|falszywy
  falszywy alarm
  krew do|na badania|badanie
  pobral*|pobranie|oddal*|oddac|badanie|badania|honorow* krew|krwi
  tabletki|tabletke|leki wzial|wziela|wzielam|wzialem [rano|wieczorem|dzis|juz|jak|o|zgodnie]
  wzielam|wzial|wziela|wzialem [juz|dzis|rano|swoje|swoje] [dzis|rano] tabletki|leki|tabletke|lekarstwa [rano|wieczorem|na|zgodnie|jak|o|i|wg]
  zjadl|zjadla leki|tabletki|tabletke
  bylo|byly|mialam|mial|miala|mialem probe teatru|choru
  skonczyc|skoncze|koncze z tym projektem|tematem|remontem|tym [na] [dzis|dzisiaj]
  rzucil|rzuca|rzucila|rzucam palenie|picie|prace|szkole|okiem|wszystko
  skocze|skoczyc|skoczymy [tylko] na|do|po
  skocze na|do
  zegnam sie [na|do|juz|i] [dzis|jutra|milo]
  zegnam [,|.|$]
  nie odbiera .. sprobuje|zadzwonie|zadzwonimy|pozniej|oddzwoni|jutro
  rzucil|rzucila|rzucali [sie] [na] [we] [mnie|nas] sniezk*|pilk*|poduszk*
  na szyje|szyi
  dostalam|dostalem w prezencie
  siniak|siniaki od|po roweru|zastrzyku|pobraniu|wenflonie|rolkach|rolek|zastrzykach
  po pobraniu krwi
  szarpie [mnie] [za] nerwy|serce|portfel
  dusi mnie|go|ja kaszel|smiech
  zadusze|udusze [go|ja|cie|was] z milosci|uscisku
  kopie pilke|ogrodek|dol|ziemniaki|rowy|grzadki|w ogrodku
  kopal|kopie|kopala|kopalismy pilke|ogrodek|dol|ziemniaki|grzadki
  karetka|karetke|karetki zabawka|na [sygnale] [film*]
  zamykam|zamknal|zamknela [mnie|sie] sklep|drzwi
  gaz [juz] zakrecony|zaplacony|oplacony|wylaczony|podlaczony|odlaczony
  rachunek|rachunki|oplata|faktura|licznik|stan|przeglad|odczyt za|gazu|gaz
  nie grozi
  grozi [mi|mu|jej|im|nam] eksmisja|kara|mandat|zwolnienie|bezdomnosc|utrata|odebranie|wyrok
`)

/** Laughing takes back what is figurative, never what is sure. */
export const jests = phrasesIn(`
  haha*|hehe|heh|hihi|xd|xdd|xddd|lol|lmao|hah
  zartuje|zart|zarcik|zartem|zartowalam|zartowalem
  ze smiechu|wstydu|zmeczenia|szczescia
  z nudow|glodu|goraca|ciekawosci|zazdrosci|zachwytu|radosci
  za te|to|kawe|ten|ta|tamto
  umieram|umre ze|z|za|na|bez
  mnie zabije|zabija [jak|jesli|gdy|za|kiedy] [sie] [nie] spoznie|zapomne|dowie|wroce|zobaczy
  szef|szefowa|mama|zona|dziewczyna|chlopak|nauczyciel* mnie zabije|udusi|zamorduje
  glodny|glodna|zmeczona|zmeczony|niewyspana|kawy|kawa|nudno|nudzi|nudne
  w grze|filmie|serialu|ksiazce|szachach
  na meczu
  komara|muche|czas|karalucha|pajaka|bakteri*|wirus*|zarazki
  ciastka|ciasto|sernik|paczki|plotki|kibicow*|mecz
`)
