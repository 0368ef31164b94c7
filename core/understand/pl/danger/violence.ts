/** Violence, done or threatened. One phrase a line, as phrases.ts reads them. */
import { phrasesIn } from '../../phrases.ts'

export const violence = phrasesIn(`
  wlamac|wlamuje|wlamuja|wlamal|wlamali [sie] .. mnie|nas|drzwi|mieszkania|domu
  probuje|probuja .. wlamac
  facet|ktos|typ|mezczyzna|on|chlopak|sasiad|pijany z nozem|siekiera|bronia|maczeta|pistoletem
  rzuca|rzucil|rzucila|rzucal sie [z] [piesciami] na wszystkich|ludzi|innych|personel|opiekunki|opiekunow|sasiadow|kobiete|matke|dzieci|domownikow|mnie
  mnie|mi|nas|nam|ja|jej|go|mu|ich|im|dziecko|dzieci|dzieciom|dziecka|matke|zone|mame|babcie|dziadka|syna|corke|siostre|brata|kobiete|pania|pana .. bije|bija|bil|bila|bili|pobil*|uderzyl|uderzyla|uderza|kopie|kopnal|kopnela|skopal|dusi|dusil|poddusz*|szarpie|szarpal|szarpala|popchnal|popchnela|popycha|popychal|katuje|katowal|maltretuje|maltretowal|gwalci|zgwalc*|molest*|obmac*|skrzywdz*|krzywdzi|tlucze|zneca|grozi|grozil|grozila|groza|szantaz*|terroryz*|przesladuje|zastrasz*|zmusza|zmuszal|wiezi|oblal|poparzyl|przypala|wyzywa|poniza|opluwa|okrada|napastuje|nachodzi|sledzi
  bije|bija|bil|bila|bili|pobil*|uderzyl|uderzyla|uderza|kopie|kopnal|kopnela|skopal|dusi|dusil|poddusz*|szarpie|szarpal|szarpala|popchnal|popchnela|popycha|popychal|katuje|katowal|maltretuje|maltretowal|gwalci|zgwalc*|molest*|obmac*|skrzywdz*|krzywdzi|tlucze|zneca|grozi|grozil|grozila|groza|szantaz*|terroryz*|przesladuje|zastrasz*|zmusza|zmuszal|wiezi|oblal|poparzyl|przypala|wyzywa|poniza|opluwa|okrada|napastuje|nachodzi|sledzi .. mnie|mi|nas|nam|ja|jej|go|mu|ich|im|dziecko|dzieci|dzieciom|dziecka|matke|zone|mame|babcie|dziadka|syna|corke|siostre|brata|kobiete|pania|pana
  niebezpieczenstw*
  zagraza|zagrozone|zagrozona .. zyciu|zycie
  zmusza|zmusil|zmuszal|zmuszaja .. mnie|seks*|stosunk*|pracy|pieniadze
  zlamal|polamal|wybil|rozbil|zlamala mi|jej|mu|mojej [noge|reke|zeby|zab|nos|glowe|zebro|reke|palce|twarz|szczeke] noge|reke|zeby|zab|nos|glowe|zebro|zebra|palce|twarz|szczeke
  zlamal mi|jej|mu
  noz|nozem|noza|siekier*|pistolet*|bron|maczet* .. gardl*|mnie|mi|nas|mna|reku|rece|grozi|straszy|macha|goni|wymachuje
  gardl* .. noz|nozem
  boje|boimy|boi sie .. obok|przy|z nim|niego|mezu|mezem|ojcu|ojcem|nia
  byly|eks|maz|partner|on|facet .. pod blokiem|domem|oknami|oknem|praca|szkola|klatka .. pilnuje|stoi|czeka|czai|obserwuje
  stoi|czai|czeka|czatuje pod|przed blokiem|domem|drzwiami|oknem|praca|szkola .. pilnuje|obserwuje|mnie|boje|grozi
  wyrzucil|wyrzucila|wygonil mnie|nas|ja
  opiekunka|opiekun|pielegniarka|salowa|wychowawca|pracownik .. bije|krzyczy|szarpie|wyzywa|okrada|glodzi
  bije|szarpie|glodzi|okrada .. opiekunka|opiekun|salowa|wychowawca
  boje sie [tu] [w] domu|byc|zostac|spac .. sama|nim|nocy|domu
  boje sie [o] [siebie] [i] bo|on|ojciec|maz .. bije|pije|agresywn*|grozi|wroci|krzyczy
  on|maz|ojciec|partner|syn|byly .. jest|stoi|siedzi|czai .. obok|pod .. boje|drzwiami
  nie moge pisac|mowic|rozmawiac|gadac .. on|slyszy|obok|wroci|patrzy|maz
  on|ona|maz|ojciec|partner|syn|konkubent|chlopak|byly|matka|ojczym|brat|facet|tata .. mnie|nas|nia .. wyzywa|poniza|szantazuje|zastrasza|kontroluje|przesladuje|opluwa|upokarza|terroryzuje|szarpal|popycha|molestuje
  szantazuje|terroryzuje|poniza|zastrasza .. mnie|nas
  mnie|nas [ciagle|codziennie|znowu] wyzywa|poniza|szantazuje|zastrasza|terroryzuje|upokarza|kontroluje
  wyzywa|opluwa mnie|nas|ja
  nie [daje|pozwala|wypuszcza|moge] [mi|nam|mnie] [nigdzie] wyjsc|wychodzic [z|bo] domu|mieszkania|mnie
  nie daje|pozwala|wypuszcza .. wyjsc|wychodzic
  uciekl*|ucieka*|wyrzucil|wyrzucila [mnie|nas|z] .. meza|partnera|ojca|niego|oprawcy|domu|dziecmi
  sie [do] mnie|niej|corki dobiera|dobieral|przystawia
  dobiera|dobieral sie do mnie|niej|corki|dziecka|syna
  dobiera|dobieral sie [do] .. mnie|niej|corki
  sie do mnie dobiera|dobieral
  siniak*|sincach|since|siniakach .. on|maz|to|przez|ojciec|jego
  cala|cale|caly|twarz|rece|oko|nogi .. siniak*|sincach|posiniaczon*|opuchniet*
  podbite|podbil oko|mi
  grozil|grozi|groza|grozila|grozili mu|jej|im|mi|nam|mnie
  groza|grozi|grozil .. smiercia|zabiciem|nozem|podpaleniem|pobiciem
  ze [mnie|nas|ja|go|jej|mi] zabije|zabija|podpali|pobije|zatlucze|spali|utopi|udusi|zastrzeli [mnie|nas|ja|dom]
  powiedzial|mowi|pisze|krzyczy|grozi|obiecal ze .. zabije|podpali|pobije|spali|zniszczy|znajdzie|dopadnie|polamie
  napadl|napadli|napadnieto|zaatakowal|zaatakowali|zaatakowala|okradli|okradl|pobito [mnie|nas|go|ja]
  ktos|facet|mezczyzna|on|typ .. idzie|lazi|chodzi|sledzi|gapi .. mna|mnie
  ktos mnie|nas sledzi|goni|zaczepia
  mam|ma [zakaz] [zblizania|niebieska] zakaz|niebieska zblizania|karte .. zlamal|przyszedl|stoi|jest
  wszystko slyszy|widzi|czyta on|maz
  nie odpisuj*|dzwon* .. on|maz .. zobaczy|czyta|sprawdza|obok
  kontroluje|sprawdza mi|moj telefon
  wzywam|wzywamy|wezwijcie|wezwij|wezwac|dzwoncie|dzwon policje|policja
  potrzebuje|potrzebujemy|szukam [pilnie] schronienia|azylu
  nie mam|mamy gdzie uciec|sie .. schowac|uciec|ukryc
  bije|bil|pobil|pobila|bije|bija|pobili|bila|tlucze|tlukl|katuje|katowal|kopie|kopal|kopnal|kopnela|uderzyl|uderzyla|uderza|spoliczkowal|dusi|dusil|poddusil|szarpie|szarpal|szarpnal|popchnal|popycha|rzucil|skatowal|poturbowal|przydusil|podduszal|zbil|zbila|maltretuje|maltretowal|molestuje|molestowal|molestowala|gwalci|zgwalcil|zgwalcili|dotyka|obmacuje|wykorzystuje|zastrasza|przesladuje|okalecza|leje|spral|przylal|oparzyl|przypala|pobity mnie|nas|ja|dzieci|dziecko|mame|mamę|matke|zone|siostre|corke|syna|brata|babcie|go|coreczke|synka|male|ich|kobiete|sasiadke|ciebie
  bije|bil|pobil|pobila|bije|bija|pobili|bila|tlucze|tlukl|katuje|katowal|kopie|kopal|kopnal|kopnela|uderzyl|uderzyla|uderza|spoliczkowal|dusi|dusil|poddusil|szarpie|szarpal|szarpnal|popchnal|popycha|rzucil|skatowal|poturbowal|przydusil|podduszal|zbil|zbila|maltretuje|maltretowal|molestuje|molestowal|molestowala|gwalci|zgwalcil|zgwalcili|dotyka|obmacuje|wykorzystuje|zastrasza|przesladuje|okalecza|leje|spral|przylal|oparzyl|przypala|pobity .. mnie|nas|dzieci|dziecko|matke|zone
  mnie|nas [znowu|znow|wczoraj|dzis|dzisiaj|ciagle|codziennie|zaraz|tez|juz|regularnie|po] bije|bil|pobil|pobila|bije|bija|pobili|bila|tlucze|tlukl|katuje|katowal|kopie|kopal|kopnal|kopnela|uderzyl|uderzyla|uderza|spoliczkowal|dusi|dusil|poddusil|szarpie|szarpal|szarpnal|popchnal|popycha|rzucil|skatowal|poturbowal|przydusil|podduszal|zbil|zbila|maltretuje|maltretowal|molestuje|molestowal|molestowala|gwalci|zgwalcil|zgwalcili|dotyka|obmacuje|wykorzystuje|zastrasza|przesladuje|okalecza|leje|spral|przylal|oparzyl|przypala|pobity
  on|ona|maz|mezem|ojciec|tata|partner|syn|konkubent|chlopak|facet|byly|matka|mama|zona|brat|ojczym|sasiad|wnuk|kolega|tato|dziadek|wujek|opiekun|corka|partnerka|ziec .. bije|bil|pobil|pobila|bije|bija|pobili|bila|tlucze|tlukl|katuje|katowal|kopie|kopal|kopnal|kopnela|uderzyl|uderzyla|uderza|spoliczkowal|dusi|dusil|poddusil|szarpie|szarpal|szarpnal|popchnal|popycha|rzucil|skatowal|poturbowal|przydusil|podduszal|zbil|zbila|maltretuje|maltretowal|molestuje|molestowal|molestowala|gwalci|zgwalcil|zgwalcili|dotyka|obmacuje|wykorzystuje|zastrasza|przesladuje|okalecza|leje|spral|przylal|oparzyl|przypala|pobity
  dzieci|dziecko|matke|zone|mame|babcie [znowu|wczoraj|ciagle] bije|bil|pobil|pobila|bije|bija|pobili|bila|tlucze|tlukl|katuje|katowal|kopie|kopal|kopnal|kopnela|uderzyl|uderzyla|uderza|spoliczkowal|dusi|dusil|poddusil|szarpie|szarpal|szarpnal|popchnal|popycha|rzucil|skatowal|poturbowal|przydusil|podduszal|zbil|zbila|maltretuje|maltretowal|molestuje|molestowal|molestowala|gwalci|zgwalcil|zgwalcili|dotyka|obmacuje|wykorzystuje|zastrasza|przesladuje|okalecza|leje|spral|przylal|oparzyl|przypala|pobity
  maz|mezem|ojciec|partner|syn|konkubent|on|byly|ona|matka|facet|chlopak|tata|brat|ktos [mi|nam|mnie] grozi|grozil|groza
  grozi|grozil|groza|grozila mi|nam|ze|smiercia|nozem
  mi|nam [znowu|ciagle|tez|caly|znow|stale] grozi|grozil|groza|grozila
  groza nam|mi
  pogrozki|grozby
  boje|boimy|boj|balam|boi sie [do] [isc] [wrocic] wrocic|wracac|isc do|domu
  boje|boimy|boi sie [bardzo|strasznie|tak|wciaz|ciagle] go|jego|meza|ojca|partnera|niego|syna|bylego|konkubenta|brata|taty|matki|ojczyma|chlopaka
  boje|boimy sie o [swoje|moje|nasze|jego|jej] zycie|dzieci|dziecko|siebie|nas
  boje sie ze [on|mnie|nas|cos|znowu] [mnie|nas|mi|sobie|nam] [cos] zabije|pobije|zrobi|uderzy|bije|znajdzie|bil|wroci|dopadnie|skrzywdzi
  nie jestem|jestesmy [tu|w] bezpieczna|bezpieczny|bezpieczni|bezpieczne
  nie czuje sie [tu|w] [domu] bezpiecznie|bezpieczna
  rzucil|rzuca|rzucila|rzucal|rzucili sie na mnie|nas|nia|niego|dzieci|nim
  rzucil|rzuca|rzucal we|w mnie|nas
  z|ze nozem|siekiera|bronia|mlotkiem|pistoletem|maczeta .. mnie|nas|mna
  ma|mial|trzyma|wyciagnal|chwycil|zlapal [za] noz|bron|pistolet|siekiere|nozem
  lata|biega|chodzi|stoi|gania|przyszedl z nozem|siekiera|bronia
  zamknal|zamknela|zamyka|wiezi|uwiezil|przetrzymuje|zamkneli [mnie|nas|ja|go] [mnie|nas|ja|w|na] .. domu|klucz|pokoju|mieszkaniu|piwnicy|lazience|telefon|kluczyki|mnie|nas
  zamknal|zamknela|uwiezil|wiezi|przetrzymuje mnie|nas
  nie wypuszcza|wypuszcza|pozwala [mnie|nas|mi] [wyjsc] z|wyjsc|domu
  zabral|zabrala|zabiera|zniszczyl|rozbil mi|nam telefon|dokumenty|klucze|pieniadze
  zneca|znecal|znecaja|znecala sie
  zgwalcil|zgwalcili|zgwalcona|zgwalcil*|gwalt|gwaltu|gwalci
  molestuje|molestowal|molestowana|molestowany|molestowala|obmacywal|obmacuje
  pobil|pobili|pobita|pobity|bita|skatowal|skopal|skopali
  mam|ma since|siniaki|siniaka|slady|rane|rozcieta|podbite
  siniak* .. mnie|nim|niego|meza|bicia|pobicia
  popchnal|pchnal|szarpie|szarpal|dusil|dusi|poddusil|przydusil|spoliczkowal|skopal mnie|nas|ja|dziecko|mame
  mnie|nas popchnal|pchnal|szarpie|szarpal|dusil|dusi|poddusil|przydusil|spoliczkowal|skopal|pobil|bije|bil|uderzyl|kopnal
  stoi|wali|dobija|lomocze|puka|lazi|czai|jest [sie] [pod|do|w|za] drzwi|drzwiami|drzwiach|oknem .. wali|grozi|krzyczy|piesciami|boje|wrzeszczy|nozem|pijany
  wali|dobija|lomocze [sie] piesciami|w|do drzwi|drzwiami
  wylamuje|wywaza|wlamuje|wylamal|wywazyl [sie] drzwi|do
  przemoc|przemocy domowa|domowej|wobec|fizyczna|fizycznej|psychiczna|seksualna
  doznaje|doswiadczam|jestem|jest ofiara|przemocy|przemoc
  stosuje|uzywa przemoc|przemocy
  sledzi|przesladuje|nachodzi|osacza mnie|nas
  mnie|nas sledzi|przesladuje|nachodzi
  on|maz|ojciec|partner [tu|juz|znowu] [zaraz] idzie|wraca|wchodzi|jest .. pomocy|boje|pomozcie|ratunku|zabije|schowac|ratuj*
  podpali|podpala|podpalic|podpalil [mnie|nas|ze|nasz|mi|dom|mieszkanie]
  mnie|nas|ze nas|mnie|mi [podpala|podpali|zabija|zabije|zastrzeli|zadzga|potnie|udusi|wykoncza]
  oblal|obleje mnie|nas
  uciekam|uciekamy|ucieklam|uciekla|musze|uciekac|uciec [uciec|uciekac] [z|od|przed] domu|nim|meza|mezem|niego|ojcem|partnera|partnerem|bylym
  chowam|chowamy|ukrywam|ukrywamy|zamknelam|zamknelam|zamknelismy sie [w|przed|z] [nim|mezem|lazience|pokoju|dziecmi|dzieckiem|piwnicy]
  krzywdzi|skrzywdzil|skrzywdzi|krzywdza [mnie|nas|ja|dziecko|dzieci]
  awantura|awanture|awanturuje .. boje|bije|pijany|noz|dzieci|policj*
  pijany|pijana|nacpany .. [sie] bije|rzuca|grozi|szarpie|wali|demoluje|awanturuje
  demoluje|rozwala [mi|nam] mieszkanie|dom
  niech|prosze|zeby|zabierzcie ktos go [stad] zabierze
  obezwladnil|zakneblowal|zwiazal [mnie|ja]
  dostalam|dostalem [od] [meza|niego|ojca] w|po|z [meza] [w] twarz|glowie|piesci|pysk|buzi|ryj
  dal|dala mi|jej|mu w twarz|pysk|ryj
  podniosl|podnosi [na] [mnie|na] reke
  boje sie ze wroci|wraca|przyjdzie|tu
`)

/** Also said in jest: counts where nothing around it jests. */
export const violenceInJest = phrasesIn(`
  zabije|zabija|zamorduje|udusi|zatlucze|ukatrupi|zastrzeli|zadzga cie|go|ja|nas|mnie|was|ich
  zabije|zamorduje $
  zabije|zabic|zabijemy|zamorduje|udusze|zatluke|zastrzele cie|go|ja|ich|was|meza|ojca|syna|sasiada|matke
  grozi ze .. zabije|zabic|spali
  mnie|nas zabije|zabija|zamorduje|zatlucze|dobije|wykonczy|udusi
  go|ja|ich|cie zabije|zabic|zamorduje|udusze|zatluke
`)
