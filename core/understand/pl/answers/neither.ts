/** What sounds like an answer and is none. One phrase a line, as phrases.ts reads them. */
import { phrasesIn } from '../../phrases.ts'

export const neutral = phrasesIn(`
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
  bede wdzieczna|wdzieczny|wdzieczni|czekal|czekala
  moze pan|pani [mi]
  co chce|chcecie|chcesz
  ile moge
  mam czas do|od
  jak moge|mozemy
  kiedy|gdzie|co|ktoredy moge|mozemy|przyjde|bede
  chce powiedziec|zapytac|wiedziec|spytac|dodac|tylko|zglosic
  chce [mi] sie
  nie chce sie narzucac|przeszkadzac
  biore leki|tabletki|udzial
  ide spac
  ide do domu
  moze sie [troche] spoznie|spoznic
  moge|mozemy sie spoznic|spoznie
  ma byc|racje
`)

/** Behind "ale" these take nothing back. */
export const benign = phrasesIn(`
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
  moze|mogla|moglby|mogl [by] [tez] przyjsc|byc|wpasc|pojsc mama|maz|tata|kolega|kolezanka|ktos|ania|zona
  maz|zona|mama|tata|syn|corka|kolega|kolezanka|brat|siostra|dziecko nie|moze moze|tak
  maz|zona|mama|tata|syn|corka|kolega|kolezanka|brat|siostra nie
`)

/** Has to go at that time: a part of what is asked, not another time. */
export const leaving = phrasesIn(`
  musze|musimy|bede|bedziemy [juz] [musial|musiala] [juz] wyjsc|leciec|uciekac|isc|wracac|konczyc|spadac|zmykac|zwijac|jechac
  wychodze|uciekam|spadam|lece|zmykam o|przed|juz
`)
