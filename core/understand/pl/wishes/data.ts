/** Leaving, one’s own data, and asking for a human. One phrase a line, as phrases.ts reads them. */
import { phrasesIn } from '../../phrases.ts'

export const stop = phrasesIn(`
  skreslic|wykreslic|usunac|skresl|wykresl|wypisac [mnie|nas] [mnie] z listy|programu|grupy|kregu
  prosze|nie [mi|do] [juz|mnie] [juz|mnie] [nic|nie|wiecej] [mi] [wiecej|juz|nie|nic] [nie] wysylac|pisac|przysylac|dzwonic .. wiecej|juz
  prosze .. nie wysylac|pisac|przysylac|dzwonic
  nic [mi] [juz] [wiecej] nie wysylac|wysylajcie|wysylaj|piszcie|przysylajcie
  ^ stop $
  ^ stop
  ^ schowaj $
  ^ cisza $
  ^ koniec $
  ^ wypisz $
  ^ unsubscribe $
  ^ / stop|schowaj
  nie pisz|piszcie|pisac|wysylaj|wysylajcie|przysylaj|przysylajcie|dzwon|dzwoncie|zawracaj|meczcie|nekajcie|odzywaj|odzywajcie [juz] [do|mi|nam|sie|mnie] [do] [mnie|nas|mi] [wiecej|juz|smsow|wiadomosci|glowy]
  prosze [juz] [do] [mnie] [juz] nie [do] [mnie] pisac|wysylac|przysylac|dzwonic|kontaktowac
  nie zycze [sobie] sobie [wiadomosci|smsow|kontaktu|takich]
  przestan|przestancie|przestac [juz] [mi|do] [mi|nam|mnie] [juz] pisac|wysylac|dzwonic|przysylac|nekac|zawracac|pisz*|wysylaj*
  ^ przestan|przestancie [juz] $
  chce|chcialbym|chcialabym|prosze|chcemy [sie] [o] [mnie] [sie] wypisac|wypisanie|wyrejestrowac|odejsc|zrezygnowac [z|ze] [tego|programu|uczestnictwa|kregu|udzialu|klubu]
  wypisz|wypiszcie|wypiszecie|wyrejestruj|wyrejestrujcie|wykresl|wykreslcie|skreslcie mnie|nas [z]
  wypisuje|wypisujemy|wycofuje|wyrejestrowuje sie [z]
  wypisuje sie
  prosze [o] mnie wypisac|wykreslic|wyrejestrowac
  prosze wypisac|wykreslic mnie
  rezygnuje|rezygnujemy|zrezygnowac z [dalszego|waszej|tego|calego] [udzialu|uczestnictwa] programu|udzialu|uczestnictwa|pomocy|was|kregu|klubu|wszystkiego|wolontariatu|wsparcia|bota
  dajcie|daj|dac mi|nam [juz] [swiety] spokoj
  odczepcie|odczep|odwalcie|odwal|odpieprz|odpieprzcie sie
  spadaj|spadajcie
  nie chce [juz] [wiecej] [dostawac|otrzymywac|tych|waszych|zadnych|od|z] [wiecej|juz|tych|waszych|zadnych] wiadomosci|powiadomien|smsow|przypomnien
  nie chce [juz] [wiecej] brac|uczestniczyc|byc [udzialu] [w] [tym|programie|kregu|wolontariuszem|wolontariuszka]
  nie chce [juz|wiecej] [z|zebyscie|zebys] [do] [wami] [mnie] [wami] [juz|wiecej] [pisali|pisal|rozmawiac|gadac] wiecej|pisali|pisal|rozmawiac
  zamilknij|zamknij
  wylacz|wylaczcie [mi] [te|tego] sie|powiadomienia|bota|przypomnienia
  koniec z tym|wiadomosciami|pisaniem
  robie|zrobie|chce|potrzebuje [sobie] [zrobic] przerwe [w|od] [programie|wolontariacie|was]
`)

export const notStop = phrasesIn(`
  nie przestan|przestawaj*
  prosze nie dzwonic|dzwon|dzwoncie [do] domu|pracy|przed|po|rano|wieczorem|w|teraz|dzis
  przystanek
  stop w|przy|na
`)

export const erase = phrasesIn(`
  usun|usuncie|usunac|usuniecie|usuniecia|skasuj|skasujcie|skasowac|skasowali|usunieto|usuneli|wykasuj|wykasujcie|wykasowac|wymaz|wymazcie|zniszczcie|kasuj [prosze] [wszystkie|cale|moje|mi|swoje|te|wszystko] [moje|co|informacje|moich|o|wszystkie] [moje] dane|danych|konto|konta|profil|mnie|o|wszystko|informacje|co|historie|numer
  usuniecie|usuniecia [moich|swoich|wszystkich] [moich] danych|konta
  zapomnij|zapomnijcie|zapomnieli o mnie
  prawo|prawa do bycia zapomnian*
  cofam|wycofuje|odwoluje|cofnac|wycofac [swoja|moja] zgode|zgody
  nie chce zebyscie|zeby [mieli|przechowywali|trzymali|przetwarzali] .. dane|danych
  nie zgadzam sie na przetwarzanie
  nie przechowujcie|przetwarzajcie .. danych
  delete my data|account
  moje dane .. usun*|skasowa*|skasuj*
`)

export const exportData = phrasesIn(`
  jakie|ktore macie|posiadacie|trzymacie|przechowujecie|zbieracie|masz [o|na] [mnie|moj] [temat|moje] dane|informacje
  jakie|ktore .. dane|informacje .. o mnie
  jakie|ktore|co [macie] [sa|moje] dane|informacje .. macie|przechowujecie|trzymacie|zbieracie|posiadacie|masz|zebraliscie|zapisaliscie|mnie
  co [wy|tam|wy] [o|na] [mnie|moj] [temat] wiecie|macie|zapisaliscie|zapisujecie|przechowujecie|zbieracie|wiesz|masz o|na|zapisane [mnie|moj]
  co o mnie|nas [tam|wszystko|wlasciwie] [wszystko|tam] wiecie|macie|wiesz|masz|zapisane|zapisaliscie|zbieracie|przechowujecie|trzymacie|zapisujecie
  co wiecie|macie|wiesz [wszystko] [o] mnie
  kopie|kopia|kopii|wydruk|eksport|wyciag [moich|wszystkich|swoich] [moich] danych
  pokaz|pokazcie|wyslij|wyslijcie|przeslij|przeslijcie|pobierz|pobrac|poprosze|prosze|zobaczyc|udostepnij|udostepnijcie|daj|dajcie [o] [mi] [wglad|dostep] [do|w] [wszystkie] [moje|moich] dane|danych [o|ktore|mnie]
  eksport|wglad|dostep|dostepu [w|do] [moje|moich|swoich|swoje] [swoje|moje] dane|danych
  pobrac|sciagnac|zobaczyc|poznac swoje|moje dane
  moje dane $
  ^ moje dane
`)

export const human = phrasesIn(`
  zadzwon|zadzwoncie|oddzwon|oddzwoncie na|pod
  ^ czlowiek
  ^ czlowieka $
  ^ konsultant* $
  ^ koordynator* $
  ^ zadzwon $
  ^ zadzwoncie $
  ^ operator $
  ^ zywy czlowiek
  z [zywym|prawdziwym|jakims|normalnym] czlowiekiem
  z [zywa|prawdziwa|jakas|normalna] osoba [a|,] [nie] [a] [z] [automatem|botem]
  z [zywa|prawdziwa] osoba
  zywa|zywego|zywym|prawdziwa|prawdziwego osoba|osoby|czlowieka|czlowiek|czlowiekiem
  zadzwon|zadzwoncie|zadzwonic|zadzwoni|oddzwon|oddzwoncie|oddzwoni|przedzwoni|zadzwonilby|zadzwonila [prosze|pani|ktos|pan] do|mnie|mi|prosze [mnie|nas]
  zadzwon|zadzwoncie|oddzwon|oddzwoncie|przedzwon [prosze] [do] mnie|nas
  prosze [o] [pilny|pilne|szybki] telefon|oddzwonic|zadzwonic|oddzwonienie|zadzwonienie
  niech|prosze|zeby [ktos|pani|pan|zeby] [ktos|pani] [do] [mnie] zadzwoni|oddzwoni|zadzwonil|zadzwonila|skontaktuje|odezwie|przyjdzie
  prosze|poprosze|chce|chcialbym|chcialabym|potrzebuje|moge|mozna|czy|chcemy|musze|mogę|jak [prosic|pilnie|bardzo|moge|sie|o|mam] [prosic|pilnie|sie|o|szybko] [pilny|szybki|o] kontakt|kontaktu|skontaktowac|porozmawiac|pogadac|rozmawiac|rozmowe|rozmowy|telefon|rozmowa [telefoniczna|sie] [z|ze|od]
  porozmawiac|pogadac|rozmawiac|pomowic|mowic|skontaktowac|skontaktujcie|polacz|polaczcie|polaczyc|przelacz|przelaczcie|kontakt|rozmowa|rozmowy [mnie|sie|osobiscie|telefonicznie] z|ze [kims|moim|moja|pania|panem|zywym|zywa|jakims|nasza] [zywym|zywa] czlowiekiem|kims|koordynator*|konsultant*|pracownik*|pracownic*|asystent*|pania|panem|psycholog*|specjalist*|osoba|opiekun*|kierownik*|animator*|marta|toba|wami|zywym
  jest|czy tam|ktos|tu [tam|zywy|tu|jest] [ktos|zywy|czlowiek] [tu|tam|zywy]
  nie [z] botem|automatem|maszyna|robotem
  z botem|automatem|robotem|maszyna [nie] [chce|gadam|bede|rozmawiam] [gadac|rozmawiac]
  talk|speak to [a] human|someone|person
  potrzebuje [z] kogos [do] [rozmowy|pogadania]
  potrzebuje [pilnie|waszej|natychmiast] pomocy czlowieka|specjalisty|psychologa
`)

export const notHuman = phrasesIn(`
  pogadac|porozmawiac|rozmawiac|pogadam|porozmawiam|zapytac|omowic .. z|ze zona|mezem|mama|tata|corka|synem|rodzina|rodzicami|szefem|szefowa|bratem|siostra|lekarzem|partnerem|partnerka|dziewczyna|chlopakiem|dziecmi
`)
