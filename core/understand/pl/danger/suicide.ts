/** Not wanting to live. One phrase a line, as phrases.ts reads them. */
import { phrasesIn } from '../../phrases.ts'

export const suicide = phrasesIn(`
  lepiej|wolalbym|wolalabym|chcialbym|chcialabym|chce zeby|zebym|gdyby|jakby mnie [juz|tu] nie bylo
  lepiej|chcialbym|chcialabym|wolalbym|wolalabym zebym|gdybym|jakbym [sie] nie istnial|istniala|zyl|zyla|urodzil|urodzila
  wypil|wypila|wypije|napil|napila|wypilam|wypilem [sie] [cale|butelke] domestos*|kreta|krecika|rozpuszczalnik*|wybielacz*|denaturat*|kwas|chlor*|borygo|plynu|plyn|trutke|acetonu
  zjadl|zjadla|zjadlo|polknal|polknela|polknelo|wypilo .. krecika|kreta|baterie|bateryjke|trutke|domestos*|kapsulke|detergent*|chemie
  pocieta|pociety|pocielam|pocialem|pociela|pocial
  nie .. zyc|istniec
  zyc|zycia|zycie .. nie .. chce|sensu|sily|umiem|moge|dam
  skonczyc .. to|tym|z wszystk*|zyciem
  skonczyc to|z [to] wszystko|wszystkim
  garsc|opakowanie|pudelko|listek|fiolka|fiolke|sterta .. tabletek|lekow|prochow|proszkow|nasennych
  kupil*|kupilam|mam|przygotowal*|zawiesil*|szukam .. sznur|petle|petla|zyletk*|line
  sznur|petla|petle .. szyi|postanowi*|zyc|koniec|gotow*
  zyletk*
  zegna|pozegnal|pozegnala|zegnal|zegnala sie .. z nami|wami|swiatem|wszystkimi|mna
  sie .. zegna|pozegnal|pozegnala
  napisal*|powiedzial*|mowi* .. zegn*
  nie chce [mi] [sie] [juz] [rano|jutro] obudzic
  nie dam|daje|mam [juz] [dluzej|sily] [sily|rady] .. zyc
  ze|z soba skonczyc|skoncze|skonczy
  soba skonczyc|skoncze
  nikomu|nikt nie [bedzie] [mnie] [bedzie] brakowac|brakowalo|potrzebuje|potrzebny|potrzebna|zauwazy|teskni*
  nikomu nie jestem potrzebny|potrzebna
  jestem nikomu [nie] niepotrzebny|niepotrzebna|potrzebna|potrzebny
  zegnaj|zegnajcie
  chcialbym|chcialabym|chce|bym|wole|najchetniej .. zniknac|zniknal|zniknela|umrzec|zasnac .. zawsze|wszystkich|swiata|nie
  zniknac|zniknal|zniknela|zasnac na|raz zawsze
  corka|syn|brat|siostra|maz|zona|mama|tata|on|ona|kolega|kolezanka|wnuczka|wnuk|sasiad|pan|pani .. sie .. tnie|ciela|powiesi|zabije|potnie|okalecza|utopi|otruje|zastrzeli|zabic|powiesic
  sie tnie|ciela|powiesi|potnie|okalecza|zastrzeli|otruje|rzuci|utopi|zabijesz
  mowi|mowil|mowila|pisze|pisal|pisala|powiedzial|powiedziala|napisal|napisala|grozi .. ze [sie] [sobie] [sie] [chce] zabije|powiesi|skoczy|potnie|zabic|umrze|umrzec|nie [chce] [zyc]
  ze .. sobie zrobi|cos
  cos sobie|sobie zrobie|zrobi [cos|zlego|krzywde]
  zrobie|zrobi sobie cos|krzywde
  zrobi|zrobic|zrobie|robi sobie krzywde
  chodzi|stoi|siedzi|lezy|stoje|siedze|leze po|na|przy|przed torach|torowisku|moscie|krawedzi|dachu|parapecie|gzymsie|pociagiem|balustradzie
  skoczy|skocze|skoczyl|skoczyla|rzuci|rzuce [sie] z|pod|na [mostu|tory] [mostu|pociag|dachu|balkonu|okna|tory|pietra|wiezowca]
  mowi ze skoczy|skacze
  nie mam|ma [juz] [po] [co|sil|sily] zyc
  zyc [mi] sie nie|odechcialo|odechciewa chce
  stracil*|stracila chec|ochote|sens [do] zycia
  bez sensu [to] [jest] zyc|zycie|zycia
  zycie|wszystko [juz|dla|mnie|moje] [nie|mnie] [nie] ma sensu
  zycie .. nie ma .. sensu
  juz nie wytrzymam|wytrzymuje|daje .. zyc|skoncz*|zabije|zrobie
  to koniec .. mnie|zegnaj*|juz|zyc
  mnie juz nie bedzie
  jutro mnie [juz] [nie] nie bedzie [na|juz] swiecie|juz
  testament|list pozegnalny|pozegnaln*
  wolalbym|wolalabym|wolę|wole [juz] nie zyc|istniec|obudzic|urodzic
  po co [ja] [ja|w] [ogole] zyc|zyje
  nie obudzic sie [juz] [jutro|rano|wiecej]
  mysli|mysle .. zabi*|smierci|skonczyc|rzucic
  nie chce mi|nam sie [juz] [dalej] zyc
  nie chce [juz] [dluzej|wiecej|dalej] zyc|istniec|byc
  nie chce [tu] [juz] byc na tym swiecie
  nie mam|widze [juz|dla] [po|dla|sily|zadnego|dla|kogo] [co|kogo|zyc|sily|sensu] [juz|dalej] zyc|zycia
  nie mam|widze sensu|ochoty|sily|po [juz|co|w|dalej] zyc|zycia|zyciu
  nie widze [w|juz|zadnego] [tym] sensu zycia|zyc|dalej|w|istnienia
  zycie|zyc nie|bez ma|sensu [juz] [sensu]
  zycie stracilo sens
  nie ma|mam juz|dla po [mnie] co [zyc]
  nie ma|mam po co zyc
  odechcialo mi sie zyc
  odechciewa [mi] sie zyc
  chce|chcialbym|chcialabym|wole|wolalbym|wolalabym|wolę [juz|tylko] [juz|tylko] umrzec|zniknac|zasnac|nie|umierac
  chce|chcialbym|chcialabym [juz|sie|tylko] [sie|juz] zabic|powiesic|utopic|otruc|zastrzelic|pociac|rzucic
  chce|chcialbym|chcialabym [sobie] odebrac|skonczyc [sobie|swoje] [z] zycie|soba|to
  odebrac|odbiore|odbierze|odebral|odebrala [sobie] zycie
  zabije|zabic|zabijam|zabil|zabila|zabijesz sie
  sie zabic|zabije|zabil|zabila|powiesze|powiesic|powiesil|powiesila|potne|tne|pociac|otruje|utopie
  powiesze|powiesic|powiesil|powiesila|potne|tne|pociac|otruje|utopie|zastrzele|pocial|pociela|okaleczam|samookalecz* sie
  samookalecz*|okaleczam|okalecza
  tne|pocielam|pocialem|cielam|cialem sie|rece|zyly|nadgarstki
  podetne|podciac|podciela|podcial|podcielam|podcialem [sobie] zyly
  mam|ma|mialam|mialem|czuje [juz|po|naprawde|wszystkiego] [tego|juz] dosc [juz] [tego] zycia|zyc
  mam dosyc zycia|zyc
  dosc [mam] [juz] zycia
  mam juz dosc wszystkiego .. zyc|koniec|skonczyc|zniknac
  lepiej [by] [bylo] [wam|im|wszystkim] [by] [bylo] gdyby|jakby|beze|bez .. mnie
  byloby|bylby [wam|im|dla|wszystkim] lepiej [gdyby|beze] mnie|gdybym
  lepiej [dla|by] .. gdybym [juz] [sie] nie|umarl|umarla|zyla|zyl
  wszystkim|wam|im|swiatu [bedzie|byloby|bylo] [by] [bylo] lepiej beze|bez mnie
  gdyby mnie [juz] nie bylo
  mysli|mysl|mysla|mysle|myslach|planuje|proba|probe|probowal|probowala|probie samobojcz*|samobojstw*|o
  samobojstw*|samobojcz*
  mysle|mysli|myslal|myslala o|ze [o] samobojstwie|smierci|smierc|zeby|tym [sie|ze|zeby|by] [zabic|skonczyc|umrzec]
  mysle o smierci|samobojstwie
  skonczyc|skoncze|koncze|skonczy|skonczyl ze soba
  skonczyc|skoncze|koncze|skonczy|skonczyl z soba|zyciem
  skoncze|skonczyc|koncze [juz] z [tym] zyciem|wszystkim
  wzielam|wzial|wziela|wzialem|polknal|polknela|polknelam|polknalem|lyknela|lyknal|nalykal|nalykala|nalykalam|zjadl|zjadla|przedawkowal|najadl|najadla|naszprycowal [sie|wszystkie|cale|za] .. tabletki|tabletek|lekow|leki|opakowanie|proszkow|proszki|prochy
  przedawk*
  cale opakowanie|listek|pudelko tabletek|lekow|leków|nasennych
  wszystkie|garsc|duzo|pelno|mnostwo tabletki|tabletek|leki|lekow .. wzi*|polkn*|lykn*
  zegnam|zegnaj|zegnajcie was|wszystkich|sie|swiecie|na
  pozegnac sie z wami|wszystkimi|toba|zyciem|swiatem
  to moj|ostatni list|wiadomosc|ostatni|ostatnia
  pozegnalny list
  list pozegnalny
  rzuce|rzucic|skocze|skoczyc|rzucil|skoczyl [sie] [sie] pod|z|przez|na pociag|mostu|okna|tory|dachu|balkonu|wiezowca|tramwaj|auto|pietra|okno|most
  stoje|stoi|siedze|siedzi na|przy moscie|torach|dachu|parapecie|krawedzi|torowisku
  jestem [dla|tylko|wszystkim] [wszystkich|ciezarem] [dla] ciezarem [dla] [wszystkich] [i] .. zyc|zniknac|umrzec|mnie
  nie wytrzymam|wytrzymuje|dam|daje [juz|tego|z] [tego|juz] [dluzej|dalej] zycia|zyc
  nie mam [juz] sily|sil [juz] [dalej|dluzej] zyc
  nie dam rady [juz|tak|dluzej|dalej] [juz|dluzej|dalej] zyc
  chcialbym|chcialabym|chce [sie] [juz|wiecej|rano] nie|sie [sie] obudzic
  zasnac i [juz] [sie] [wiecej] nie
  zeby [sie|mnie] [juz] [nie] [sie] obudzic
  wole|wolalabym|wolalbym|lepiej nie zyc
  nie zaslug* na zycie
  koniec ze mna
  niech [ja|to] [juz] umre
  chce [zeby] to [wszystko] [juz] [sie] skonczyc|skonczylo
`)

/** Also said in jest. */
export const suicideInJest = phrasesIn(`
  umre|umrzec|umieram
  zaraz umre
  zyc sie odechciewa
  chce mi sie umrzec
`)
