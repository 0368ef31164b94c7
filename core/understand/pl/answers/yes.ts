/** How Poles say yes. One phrase a line, as phrases.ts reads them. */
import { phrasesIn } from '../../phrases.ts'

/** First person, now or to come: a yes, and with "nie" before it a no. */
export const canWords = `
  moge mozemy bede bedziemy przyjde przyjdziemy dam damy wpadne wpadniemy pomoge pomozemy zdaze zdazymy
  podjade podjedziemy przyjade przyjedziemy dojade dojedziemy dotre dotrzemy wezme wezmiemy biore bierzemy
  pojde pojdziemy ide idziemy chce chcemy pasuje pasi potwierdzam potwierdzamy zapisuje ogarne ogarniemy
  ogarniam zajme zajmiemy zrobie zrobimy zglaszam wchodze wchodzimy przychodze przychodzimy wybieram
  wybieramy zostane zostaniemy posiedze odwiedze zawioze podwioze przywioze stawie poradze dolacze dolaczymy
  przybede przybedziemy uczestnicze jade jedziemy zamierzam planuje zgadzam zgadzamy akceptuje odbiore
  posprzatam ugotuje zajrze podskocze wyskocze skocze pojade pojedziemy zaopiekuje wbijam wbijamy wbije
  uderzam smigam deklaruje deklarujemy pojawie pojawimy zjawie zjawimy melduje stawiam pobede popilnuje wyrobie przyprowadze zmieszcze udzielam wypada
`
  .trim()
  .split(/\s+/)
/** More of the same, in several words. */
export const canPhrases = phrasesIn(`
  uda sie
  obiecuje [ze] byc|przyjsc|bede|przyjde
  znajde|znajdziemy [na|troche|na|to] czas|chwile|chwilke
  dla .. znajde|znajdziemy
  jestem|jestesmy [juz] w drodze
  jestem|jestesmy [juz] na miejscu
  jestem|jestesmy [juz] pod drzwiami|klatka|blokiem|domem
  [juz] jade|ide|jedziemy|idziemy
  jestem|jestesmy zawsze chetny|chetna|chetni|gotowy|gotowa
  sie podejme|podejmiemy|zajme|stawie|stawimy|zglosze|zapisze
  gra mi|nam
  mi|nam [to] gra|lezy|odpowiada
  jestem|jestesmy do dyspozycji|uslug
  ^ jestem $
  dam|damy rade|rady
  bede|bedziemy w stanie|domu
  bede|bedziemy na [100] [%] pewno|stowe|bank
  bede|bedziemy obecny|obecna|mogl|mogla|mogli
  jestem|jestesmy za
  jestem|jestesmy wolny|wolna|wolni|dostepny|dostepna|dostepni|gotowy|gotowa|chetny|chetna|zainteresowany|zainteresowana|obecny|obecna|zdecydowany|zdecydowana
  mam|mamy czas|chwile|chec|ochote|wolne|mozliwosc|luz|wolny
  pisze|piszemy sie
  uda|udaje mi|nam sie
  da sie [zrobic]
  da rade
  odpowiada mi|nam
  mi|nam odpowiada|pasuje|pasi
  wyraze|wyrazam|wyrazamy zgode
  przyjmuje zaproszenie
  stawie|stawimy sie
  zgadzam|zgadzamy|zglaszam|zapisuje|podejme|podejmuje sie
  moge|mozemy przyjsc|pomoc|wpasc|byc|podjechac|przyjechac|pojsc|zostac|odwiedzic|dojechac|isc|posiedziec
`)

export const yes = phrasesIn(`
  nie bedzie [z|zadnego|zadnych] [tym] problemu|klopotu|problemow|klopotow|przeszkod
  biore|bierzemy udzial
  przyjde|bede|wpadne na 100|sto %|procent
  na sto|100 procent|%
  prosze|prosimy [uprzejmie|bardzo] o wpisanie|zapisanie|dopisanie mnie|nas
  nie ma [zadnego|zadnych|zadne] ale
  wpisz|wpiszcie|zapisz|zapiszcie|dopisz|dopiszcie|wpisujcie|wpisac|zapisac mnie|nas
  prosze mnie|nas wpisac|zapisac|dopisac
  licz|liczcie mnie|nas
  [ja] zawsze chetny|chetna|chetni|gotowy|gotowa
  problemu|sprawy|klopotu nie ma
  poniedzialek|wtorek|sroda|czwartek|piatek|sobota|niedziela|termin|godzina|data|pora|jutro|weekend [jak] [najbardziej] [jest|bedzie|jak] ok|okej|oki|super|dobra|dobry|git|spoko|swietna|swietny|idealna|idealny|gra
  zgadza sie , [bede|przyjde]
  termin idealny|super|swietny|dobry|doskonaly|akceptuje
  idealny|swietny|doskonaly|super|dobry termin
  nie ma [z] [tym] zadnego|najmniejszego problemu|klopotu
  nic nie stoi na przeszkodzie
  nie mam [na] [zadnych] planow|przeszkod
  nie mam nic w planach
  nic nie mam w planach
  z [ogromna|wielka|najwieksza|prawdziwa|cala] [mila] checia|radoscia|ochota|przyjemnoscia
  robi sie
  sie robi|wie
  nie omieszkam
  jasna|prosta sprawa
  jak w banku
  jak znalazl
  jasna sprawa
  nie moze mnie zabraknac
  nie wyobrazam sobie inaczej
  prosze [na] [mnie] liczyc [na] [mnie]
  prosze na mnie liczyc
  przyjde|bede|wpadne [na] [pewno] na pewno|100
  niech pani|pan na mnie liczy
  obecnosc|udzial potwierdzam|potwierdzona
  melduje sie
  widzimy|spotykamy sie
  to|no [to] widzimy sie
  spokojnie|smialo|bezproblemowo dam|moge|bede|przyjde|zdaze
  tak
  tak tak
  no tak
  tak jest
  tak jak zawsze|zwykle|ustalilismy|mowilam|mowilem|umawialismy
  jasne|jasna|jasnee|jasny|pewka|pewniak|pewex
  jasne|pewnie|oczywiscie|no [ze] tak
  jasne ze
  no [,] jasne|jacha|pewnie|pewno|oczywiscie|ba|pewka|dobra|dobrze|ok|tak|spoko|oki|okej|git|chetnie
  no raczej ze tak
  pewnie ze [tak]
  ^ pewnie $
  pewnie ze moge|bede|przyjde|dam|chce|pomoge
  a pewnie
  oczywiscie|oczywista|naturalnie|owszem|zdecydowanie|koniecznie
  oczywiscie|absolutnie|zdecydowanie [ze] tak
  absolutnie sie zgadzam|bede|przyjde|moge|jestem
  ok|okej|okey|oki|okidoki|oke|okok|okay|okiej|okk|okejka|oks|okie|k
  dobra|dobrze|dobzre [dobrze|dobra]
  spoko|spk|spox|spoczko|spoks|luz|looz|luzik|git|gitara|gites|gitowa|klawo
  spoko luz
  git majonez
  zgoda|stoi|zalatwione|przyjete|przyjalem|przyjelam
  zgadza sie
  umowa stoi
  jak najbardziej
  jeszcze jak
  a jakze
  z [mila] [wielka] przyjemnoscia|checia
  z mila checia
  czemu|dlaczego [by] nie
  czemuz nie
  nie ma sprawy|problemu|problema|klopotu|przeszkod|przeciwwskazan
  nie widze problemu|przeszkod|przeciwwskazan|problemow|klopotu
  nie mam nic przeciwko
  nie mam [zadnych] przeciwwskazan|zastrzezen|uwag
  nie mam zadnych|innych planow|przeszkod
  nie mam planow|przeszkod|nic w planach|zadnych planow
  bez problemu|problemow|klopotu|wahania|zmian
  bez dwoch zdan
  zaden problem|klopot
  no problem|problemo
  nie moge|mozemy [sie] [juz] [sie] [juz] doczekac
  nie odmowie|odmawiam|zawiode|zapomne|rezygnuje|odwoluje|odwolujemy|pogardze|przegapie|opuszcze|omine
  moze byc
  niech [tak] [i] bedzie
  licz|liczcie|liczyc na mnie|nas
  mozesz|mozecie|moze|mozna [pani|pan] na mnie liczyc
  na mnie liczyc
  wchodze|wchodzimy w to
  masz|macie|maja mnie
  ja tak|rowniez tak|tez tak|ok|chetnie
  tez tak|moge|bede
  jestem|jestesmy na tak
  to ja
  aktualne|aktualna|aktualny
  nic sie nie zmienilo|zmienia
  wszystko aktualne|[po] [staremu]
  do zobaczenia|zobaczyska|zoba
  no to jestesmy umowieni|umowione
  jestesmy umowieni
  umowione|umowieni
  obecny|obecna
  nie no jasne|spoko|pewnie|luz|ok|oczywiscie|dam|bede|przyjde|tak|dobra
  nie no , jasne|spoko|pewnie|luz|ok|oczywiscie|dam|bede|przyjde|tak|moge
  nie , no jasne|spoko|pewnie|ok|oczywiscie|tak
  nie no co ty jasne|pewnie|spoko
  plus jeden
  + 1
  sama przyjemnosc|radosc
  zawsze chetnie
  bardzo chetnie
  pozytywnie
  w sumie czemu nie|ok|tak|moge
  w sumie czemu
  nie ma takiej opcji zebym odmowil|odmowila|nie przyszedl|nie przyszla
  zawsze [i] [do] uslug
  deal
  mowisz [i] masz
  wedle zyczenia
  kiedy tylko trzeba
  nie inaczej
  a i owszem
  w punkt
  termin [mi|nam] [jak] [najbardziej] pasuje|odpowiada|ok
`)

/** Gladness: a yes when nothing else is said. */
export const softYes = phrasesIn(`
  nie moge|chce|umiem|potrafie|sposob|wypada [pani|panu|wam|ci] odmowic|odmawiac
  nie mam jeszcze [zadnych] planow
  ^ chetny|chetna|chetni $
  chetnie|super|swietnie|ekstra|extra|fajnie|cudownie|wspaniale|rewelacja|bomba|elegancko|sztos|milo|bajka|fantastycznie|doskonale|idealnie|swietny|genialnie
  super pomysl|sprawa
  lece|lecimy
  zrobione
  zrobi sie
  w porzadku|porzo
  ciesze|cieszymy sie
`)

/** A "no" or "mhm" that is the whole reply. */
export const nod = phrasesIn(`
  ^ no $
  ^ nom $
  ^ no no $
  ^ noo $
  ^ mhm $
  ^ yhy $
  ^ yhm $
  ^ ano $
  ^ k $
`)
