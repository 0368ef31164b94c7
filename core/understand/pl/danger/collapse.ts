/** A body in danger, and calls for help. One phrase a line, as phrases.ts reads them. */
import { phrasesIn } from '../../phrases.ts'

export const collapse = phrasesIn(`
  sie [nam|tu|mi|bardzo] krztusi|dusi|dlawi|zakrztusil*|zadlawil*
  odmrozon* .. palce|nogi|rece|stopy|uszy|nos
  odmrozone|odmrozony|odmrozona
  upadl*|przewrocil*|wywrocil*|spadl* [sie] [i|chyba] [chyba] zlamal*|zlaman*
  zamarzam|zamarzamy|zamarzne
  marzne|marzniemy .. ulicy|dworcu|lawce|przystanku|noc|czuje|klatce|namiocie|gdzie
  nie czuje [juz] nog|rak|palcow|stop
  stracil*|stracilam|traci|nie .. czucie|czucia
  stracil|stracila|stracilam|stracilem|traci [nagle] mowe|wzrok|kontakt
  majaczy|majaczyl|majaczyla|majacze
  jeczy|jeki|jekow|wyje z bolu
  upadl|upadla|przewrocil|przewrocila|spadl|spadla|wywrocila|wywrocil .. jeczy|boli|placze|krwawi|krzyczy|wola|pomocy|wstanie|rusza|podnies*|lezy
  lezy .. majaczy|jeczy|pomocy|krwi|nieprzytom*|krwawi|rusza|oddycha|dycha|zyje|wstaje|kontaktu|pijany|pijana|mrozie|mroz|sniegu
  znalazlam|znalazlem|znalezlismy .. nieprzytom*|lezac*|martw*|krwi
  41|42 stopni|stopnie
  dretwieje|drętwieje|zdretwiala [mu|jej|mi] reka|reke|noga|twarz
  wezwalam|wezwalem|wezwali|wezwalismy|wezwano|wzywalam|dzwonilam|zadzwonilam|zadzwonilem|jedzie|przyjechala|zabrala|zabralo|potrzebna|potrzeba|trzeba|wolac [po|juz|pilnie|szybko] [po] karetke|pogotowie|karetka|karetki|112|999
  karetki|karetke|pogotowia|pogotowie .. szybko|potrzeb*|natychmiast|pilnie|wezw*|jedzie|dzwon*
  nie mozna|da|moge|moze|mozemy|potrafie [sie|go|jej|ich|pana|pani] [sie|go|jej] dobudzic|obudzic|docucic|ocucic|podniesc
  nie [go|jej] [da|mozna|moge] [sie] [da] [go|jej] dobudzic|obudzic
  czlowiek|mezczyzna|kobieta|pan|pani|ktos|bezdomny|staruszek|staruszka|chlopak|facet|sasiad|sasiadka|babcia|dziadek .. lezy .. sniegu|ulicy|chodniku|mrozie|klatce|trawie|przystanku|podlodze|ziemi|lawce|krzakach|nieprzytomn*|rusza|krwi|bez|schodach|torach
  lezy [tu|tam] w|na [tym] sniegu|mrozie|ulicy|chodniku|schodach|krzakach
  spadl|spadla|spadlam|spadlem|zlecial|zleciala|sturlal|runal|runela ze|z|na schodow|schodach|drabiny|drzewa|dachu|lozka|wozka|balkonu|okna|rusztowania
  nie rusza|czuje|moze [ruszyc|ruszac] [sie] noga|reka|nogi|nog|reki|ruszyc
  polowa|pol twarzy|ciala|twarz .. opad*|krzyw*|drętw*|dretw*|nie
  krzywa|wykrzywiona|wykrzywilo|opadla|opada .. twarz|usta|buzia|kacik|polowa
  sine|sina|siny|fioletowe usta|twarz|wargi
  ciezko|plytko|dziwnie|nie|szybko|swiszczy|charczy oddycha|dycha
  charczy|rzezi|bulgocze
  zadlawil*|zakrztusil*|zachlysnal*|zachlysnel*
  dostal|dostala|ma|mial|miala [znowu|silny|jakis] drgawek|drgawki|zawalu|wylewu|udaru|zapasci|ataku|padaczke|atak|napad [padaczki|serca|drgawek|epilepsji|dusznosci]
  slabo [mi|mu|jej] .. oddych*|serc*|klatce|upad*
  serce [mi|mu|jej] [sie] stanelo|kluje|zatrzymalo|wali|boli
  nie [moze|moge] [zlapac|zlapie] oddechu|tchu|powietrza
  brak [mu|jej] [oddechu|tchu|pulsu] tchu|oddechu|pulsu|tetna
  rece|reka|noga [mu|jej|mi] [nagle] zdretwial*|bezwladn*
  krwi|krew .. leci|leje|cieknie|tryska|nie|duzo|z [glowy|ust|rany]
  mocno|bardzo|strasznie krwawi
  rozciete|rozcial|rozciela|rozbita|rozbil|rozbila [sobie] [gleboko] glowe|glowa|tetnice|zyle|nadgarstek
  zamarza|zamarznie|wyziebion*|wychlodzon*
  odmrozil|odmrozila|odmrozenia
  wpadl|wpadla pod|do samochod|auto|tramwaj|rzeki|wody|jeziora|stawu
  pod [lodem] lod|lodem [wpadl|zalamal]
  lezy|lezal|lezala|leza [i|na|w|bez|tu|od|ciagle] .. nie|bez [sie|daje|moze|ma|mozna] [sie|go|jej] oddycha|reaguje|odpowiada|odzywa|rusza|wstaje|budzi|ruszac|kontaktuje|obudzic|wstac|dobudzic|mowi|slyszy|podnosi|podniesc|ocknac|ruchu|przytomnosci|znaku|znakow|kontaktu
  lezy [na|w|pod|za|twarza|tu|obok|nieprzytomn*] [na|w] podlodze|ziemi|chodniku|ulicy|mrozie|lazience|klatce|korytarzu|kuchni|sniegu|przystanku|schodach|trawniku|kaluzy|nieprzytomny|nieprzytomna|rowie|wannie
  lezy nieprzytomny|nieprzytomna|zakrwawiony|zakrwawiona|pijany|pobity|bez|we
  lezy we krwi
  nie [sie|moge|mozemy|mozna|daje|da|moze] [sie|go|jej] [sie] oddycha|reaguje|kontaktuje|dobudzic|obudzic|docucic|ocucic
  nie oddycha|dycha
  nie [sie] rusza sie|i [nie]
  sie nie rusza|budzi|odzywa
  nie daje [zadnych] oznak|znakow|znaku zycia
  nie ma|wyczuwam|czuje|wyczuwamy pulsu|oddechu|tetna
  przestal|przestala oddychac
  nie moge|moze|mogl|mogla oddychac|zlapac [oddechu|tchu|powietrza]
  dusi|dlawi|zadlawil|zadlawila|zakrztusil|zakrztusila|krztusi|dusze sie
  upadl|upadla|przewrocil|przewrocila|wywrocil|wywrocila|spadl|spadla|upadlam|upadlem|przewrocilam|przewrocilem|spadlam|spadlem .. nie moze|moge|wstaje|rusza|reaguje|wstanie|wstac|odpowiada|podniesie
  upadl|upadla|przewrocil|przewrocila|spadl|spadla [sie|i|ze|z|na|w] .. glowe|glowa|krwawi|krew|schodow|nieprzytomny|nieprzytomna|przytomnosc|biodro|lozka|lezy|glowy|zlamal|zlamala|noge|reke|drabiny
  nie moze|moge [sam|sama|sie] wstac|podniesc|ruszyc|oddychac [z|sie] [podlogi|lozka|ziemi]
  stracil|stracila|traci|tracil|stracilam|utrata|straciła przytomnosc|przytomnosci
  nieprzytomny|nieprzytomna|nieprzytomni|nieprzytomnego
  zemdlal|zemdlala|mdleje|zemdlalam|zemdlalem|omdlal|omdlala|zaslabl|zaslabla|zaslablam|zaslablem|zasłabnięcie|slabnie
  dusznosci|dusznosc|bezdech
  boli|bol|bole|ucisk|kluje|piecze|sciska [go|ja|mnie|mam|ma|w] [go|ja|mnie] w klatce
  bol|boli w|mnie|go|ja|silny klatce|serce|serca
  zawal|zawalu|zawalem
  udar|udaru|udarem|wylew
  atak|napad padaczki|serca|epilepsji|paniki|drgawek|astmy|epileptyczny|padaczkowy
  drgawki|drgawek|padaczka|padaczki|konwulsje
  krwawi|krwawie|krwotok|wykrwawia|krwawienie|krwia|zakrwawiony|zakrwawiona [z] [glowy]
  duzo|pelno|kaluza krwi
  leci|cieknie|leje [mu|jej|mi|sie] krew [z] [glowy|reki|ust|nosa|rany]
  wymiotuje|pluje krwia
  wezwijcie|wezwac|wzywam|wzywaj|wzywajcie|dzwon|dzwoncie|zadzwoncie|dzwonie|dzwonilam|zadzwon|wyslijcie|przyslijcie|potrzebna|potrzebujemy|potrzebuje [po|na] [po|na] karetke|karetka|karetki|pogotowie|policje|112|999|997|straz|pogotowia|ratownikow
  karetka|karetke|karetki|pogotowie potrzebna|potrzebne|szybko|natychmiast|pilnie|prosze|wezwana|jedzie|zabrala|zabralo|przyjechala|przyjechalo
  umiera|umierajacy|umierajaca
  chyba [on|ona|juz] nie zyje
  nie zyje
  sinieje|zsinial|zsiniala|siny|sina|sine [na] [usta|twarz*]
  belkocze|bełkocze [i] .. usta|twarz|reka|krzywa|opada
  opadl|opadla|opada|wykrzywilo|wykrzywiona|krzywa mu|jej|kacik|polowa|twarz|buzia [kacik|twarz*|ust*]
  wypadek|wypadku potracil|potracilo|samochodowy|ranny|ranni|krew|karetka|mial|miala
  potracil|potracilo go|ja|mnie|nas|pana|pania|dziecko|samochod|auto
  poparzyl|poparzyla sie
  poparzony|poparzona
  porazil|porazilo|porazony [go] [ja] [mnie] prad|pradem
  tonie|utonal
  topi|utopil|utopila sie
  zamarza|wychlodz*|wyziebi*|zamarznie|hipoterm*
  zatrul|zatrula|zatrucie sie|czadem|gazem|tlenkiem|grzybami|lekami
  ciezko|trudno [mi|mu|jej] [sie] oddychac|oddycha
  cukier [ma|mu|jej] [spadl|za] .. nieprzytom*|traci|slabo
  wstrzas|anafilak*
  slabo mi [i|,] .. serce|klatk*|upad*|mdlej*
  ratunku|ratujcie|ratuj|sos
  pomocy [!|.|$]
  ^ pomocy
  pomocy szybko|blagam|prosze|natychmiast|pilnie
  blagam|szybko|natychmiast|pilnie [o|potrzebuje|potrzebna] pomocy|pomoc|pomozcie
  pilnie|natychmiast|szybko|blagam pomozcie|pomocy|przyjedzcie|potrzebuje pomocy
  pomocy .. bije|idzie|nozem|lezy|boje|pali
`)

/** Also said in jest. */
export const collapseInJest = phrasesIn(`
  konam|kona
  mdleje
  zdycham
`)
