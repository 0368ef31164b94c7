/** Asking about meetings and about us, joining, courtesy. One phrase a line, as phrases.ts reads them. */
import { phrasesIn } from '../../phrases.ts'

export const availability = phrasesIn(`
  jestem|jestesmy|bede|bywam [zawsze|zwykle|zazwyczaj|raczej|tylko] dostepna|dostepny|dostepni|wolna|wolny|wolni|dyspozycyjna|dyspozycyjny [zawsze|zwykle|w|we|od|po|tylko]
  dostepnosc|dyspozycyjnosc|dyspozycja
  mam|mamy [zawsze|zwykle|zazwyczaj|tylko] wolne|wolny|czas|wolna|luz|luzno [w|we|po|od|tylko|wieczory|popoludnia|ranki|weekendy]
  moge|mozemy|bywam|przychodze [zawsze|zwykle|zazwyczaj|najczesciej|przewaznie|pomagac|regularnie] zawsze|zwykle|zazwyczaj|najczesciej|przewaznie|regularnie
  zawsze|zwykle|zazwyczaj|najczesciej|przewaznie|regularnie moge|mozemy|jestem|mam
  na co dzien moge
  raz|razy w|na tygodniu|tydzien|miesiacu|miesiac
  pasuja|odpowiadaja mi|nam
  mi pasuja|odpowiadaja
`)

export const agenda = phrasesIn(`
  ^ co dzis|dzisiaj|jutro|pojutrze mam|mamy|jest|robie|robimy
  kiedy|ktos .. do mnie|nas przyjdzie|przychodzi|przyjedzie
  kiedy [ktos|ona|on|pani|ania|ola|asystent|pan] [do] [mnie|nas|znowu] [znowu] przyjdzie|przychodzi|przyjedzie|bedzie|wpadnie
  przypomnij|przypomnijcie .. kiedy|o .. mam|spotkan*|wizyt*|lekarza|ktorej
  czy .. mam|mamy .. spotkanie|wizyte|zajecia|dyzur
  czy [ja] [dzis|jutro|w] mam|mamy [dzis|jutro|w] cos [dzis|jutro|w|zaplanowane]
  mam|mamy [jutro|dzis|dzisiaj|jakies] [jakies] spotkanie|spotkania|wizyte|dyzur $
  kiedy|o|gdzie|na [mam|mamy|jest|jutro|dzis|nastepne|sie|ktorej|moje|nasze|najblizsze] [mam|mamy|jest|jutro|dzis|nastepne|sie|moje|nasze|najblizsze|ktora] [najblizsze|nastepne|kolejne|moje|jutro|dzis|jest|to|dzisiaj|nasze|mam] [najblizsze|nastepne|kolejne|moje|jest] spotkanie|wizyta|wizyte|spotkania|spotkanko|dyzur|zajecia|zebranie|widzimy|spotykamy|umowieni|umowione
  o ktorej [mam|jutro|mamy|sie|jest|dzis|to] [mam|mamy|sie|byc|jest|jutro|to|dzis|przyjsc] [spotkanie|byc|spotykamy|widzimy|przyjsc|umowione|nastepne|zaczynamy|jutro|dzis] spotkanie|spotykamy|widzimy|umowieni|jutro|mam|mamy|dzis
  o ktorej [mam|mamy|jutro|dzis] [jutro|dzis|byc|mam|mamy|sie] [byc|przyjsc|sie] [przyjsc|jutro|byc|widzimy|spotykamy] spotkanie|byc|przyjsc|widzimy|spotykamy
  moje|nasze [najblizsze|nastepne|nadchodzace] spotkania|wizyty|terminy|dyzury|zadania|zajecia
  co [ja|my] mam|mamy|jest|bedzie [zaplanowane] [w] [planie] [na] dzis|dzisiaj|jutro|pojutrze|zaplanowane|poniedzialek|wtorek|srode|czwartek|piatek|sobote|weekend
  co [ja|my] [mam|mamy|jest] [zaplanowane] w|na [planie|kalendarzu|tym|przyszlym|ten|przyszly|planach] [tygodniu|tydzien] planie|kalendarzu|tygodniu|tydzien|planach|grafiku
  co|czy [ja] mam|mamy [cos|jakies|zaplanowane|spotkanie|spotkania] [cos|jakies|zaplanowane|spotkanie|wizyte] [na|w] dzis|dzisiaj|jutro|pojutrze|weekend|sobote|niedziele|poniedzialek|wtorek|srode|czwartek|piatek|tygodniu|planie|tydzien|ten|tym|przyszlym
  jaki|jaka|jakie [ja] [mam|mamy|jest] [mam|mamy|plan|terminarz|grafik|harmonogram|terminy|spotkania] [plan|terminarz|grafik|harmonogram|terminy|spotkania] [na|w] dzis|jutro|tydzien|ten|tym|weekend|poniedzialek|dzisiaj|przyszly|przyszlym|dzien
  ^ moj|nasz grafik|terminarz|harmonogram|kalendarz|plan
  ^ plan|agenda|kalendarz|terminarz|grafik|spotkania|harmonogram $
  kiedy|o [do] [mnie|ktorej|nas] [jutro|dzis|do|mnie] [ktos] przyjdzie|przychodzi|bedzie|przyjedzie|odwiedzi|wpadnie
  kto [do] [dzis|jutro|dzisiaj|w|mnie|nas] [do|mnie|srode|przyjdzie|sobote] [mnie|nas|przyjdzie] [jutro|dzis|przyjdzie|przychodzi|bedzie] przyjdzie|przychodzi|odwiedzi|przyjedzie
  kiedy kolejne|nastepne|najblizsze
  przypomnij|przypomnijcie|przypomniec [mi] kiedy|o [ktorej] [mam|spotkaniu] ktorej|mam|spotkaniu|spotkanie
`)

export const join = phrasesIn(`
  chce|chcialbym|chcialabym|chetnie [sie|tez|do|byc] [do] dolaczyc|dolaczyl*|zostac
  zostac wolontariuszem|wolontariuszka|wolontariuszem
  zapisac sie do|na|w
  sie zapisac do|na
  dolaczyc|dolacze|dolaczamy|dolaczam|dolaczenia|dolacz|przylaczyc|przylacze
  chce|chcialbym|chcialabym|chcemy|moge|mozna|mozemy|jak [sie|tez|jeszcze] [do] [was] [sie] zapisac|zglosic|dolaczyc|przystapic|wstapic|przylaczyc
  zostac|byc|bede|zostane wolontariuszem|wolontariuszka|asystentem|ambasador*
  chce|chcialbym|chcialabym|chetnie [wam|tez|u|byc] [was|tez] pomagac|wolontariusz*|pomocna|pomocny [wam]
  zostac|byc|bede|zostane wolontariuszem|wolontariuszka
  zapisz|zapiszcie|wpisz|wpiszcie|dopisz|dopiszcie|zapisac|wpisac mnie|nas|sie|corke|syna|mame [na|do]
  zapisuje|zapisujemy|zglaszam|wpisuje sie [na|do|w]
  zapisac [mnie|sie] [sie] na|do
  sie zapisac
  zglaszam sie na|do|jako
  moge|mozna|mozemy [jeszcze|do] [was] [jeszcze] dolaczyc
  ^ dolaczam
  szukam grupy|klubu
  ja [tez] na grupe|zajecia|warsztaty|klub
  ^ / start
`)

export const help = phrasesIn(`
  co potrafisz|umiesz|mozesz|robisz
  jak to|ten|z|sie [bot|tego|ciebie|z|to] [tego|bot|sie] dziala|uzywac|korzystac|obslugiwac|obsluzyc
  jak dziala|uzywac|korzystac|obslugiwac|obsluzyc
  jak to dziala|zrobic|obsluzyc|ugryzc
  jak [to|ten|tego|z|bot|sie] [sie|tego|bot] dziala|uzywac|korzystac|uzywa|korzysta|obsluguje|obslugiwac
  nie [tego|nic|bardzo|do] [konca] rozumiem|kumam|czaje|ogarniam|lapie [o|co|tego|nic|pytania]
  nie wiem [o] co [mam|chodzi|tu|robic|sie|odpisac|odpowiedziec] [chodzi|robic|zrobic|dzieje|tu|napisac|kliknac|pisac]
  o co chodzi
  ^ co [ja] [mam] [tu|teraz|dalej] [mam] [teraz|dalej|tu] [robic|zrobic|napisac|kliknac|pisac|nacisnac|wcisnac] robic|zrobic|napisac|kliknac|pisac|nacisnac|wcisnac|teraz|dalej
  gdzie [mam] [mam] kliknac|nacisnac|wcisnac
  pomoz|pomozcie [mi|nam]
  pomoze mi|nam ktos
  instrukcj*|menu|komendy|polecenia|podpowiedz|podpowiedzi
  ^ pomoc $
  ^ prosze|potrzebuje [o] pomoc|pomocy
  potrzebuje|potrzebujemy|prosze|poprosze|prosimy [pilnie|waszej|troche|o] pomoc|pomocy
  ^ / pomoc|help
  ^ help $
  help me
  kim|czym jestes
  kto to [jest|pisze|ty]
  czym|co to jest|za [krag|bot|numer]
  co mozna|moge [tu|tutaj] [robic|zrobic|napisac]
  ^ ? $
`)

export const thanks = phrasesIn(`
  dziekuje|dziekujemy|dziekowac|dzieki|dzieks|dzk|dzienks|dziekowka|thx|thanks|tnx|podziekowania|podziekowac|dziena|dziekuja|dzienki|dzięksy
  bog zaplac
  thank you
  wdzieczna|wdzieczny|wdzieczni
  nie ma za co
`)

export const greeting = phrasesIn(`
  dzien dobry|doberek
  dobry wieczor
  dzien|dobrego dobry|dnia
  ^ czesc|hej|hejka|witam|witajcie|siema|siemka|siemanko|halo|elo|hejo|heja|czolem|witaj|hello|hi|yo|dobry|szczesc|siemano|joł|cze|hejo|serwus|uszanowanie
  szczesc boze
  niech bedzie pochwalony
  pozdrawiam|pozdrawiamy|pozdro|pozdrowienia
  do widzenia|uslyszenia|jutra
  dobranoc|milego|milej
  szanowni|szanowna|szanowny panstwo|pani|panie
`)

export const undo = phrasesIn(`
  cofnij|cofnijcie|cofnac|cofam|cofka|undo
  ^ pomylka|omylka
  przepraszam [to] [byla] pomylka
  to [byla] pomylka
  pomylilam|pomylilem|pomylka sie|moja|klikniecie
  jednak nie to|tak|tamto
  zle kliknelam|kliknalem|nacisnelam|nacisnalem|wcisnelam|wcisnalem
  nie to chcialam|chcialem|mialam|mialem|mialo
  ^ nie to $
  nie o to [mi] [chodzi|chodzilo]
  wroc|wrocmy do poprzedniego|tylu
  to nie tak [mialo]
  nie tak mialo byc
  anuluj to|ostatnie
`)

export const byFirstName = phrasesIn(`
  mowic|mow|mowcie|mowmy|zwracac|zwracaj|mowisz [sie] [mi|do|sobie] [mnie|mi] [po] imieniu|ty
  po imieniu
  na ty
  przejsc|przejdzmy|przechodzimy na ty
  mow* [mi|do] [mnie] po imieniu
  bez pan|pani|paniowania|panowania
`)

export const asPani = phrasesIn(`
  mowic|mow|mowcie|zwracac|zwracaj|pisz|pisac [sie] [do|mi] [mnie] [przez|jak] [per|na] pani
  per|na pani
  jestem|dla pania|pani|ciebie pani|pania [a] [nie]
  prosze mnie tytulowac pani
`)

export const asPan = phrasesIn(`
  mowic|mow|mowcie|zwracac|zwracaj|pisz|pisac [sie] [do|mi] [mnie] [przez|jak] [per|na] pan|panie
  per|na pan
  dla ciebie|was pan
`)

export const inEnglish = phrasesIn(`
  english
  in english
  po angielsku
  speak|do english|you
  angielski
`)

export const inPolish = phrasesIn(`
  po polsku
  polish [please]
  in polish
`)
