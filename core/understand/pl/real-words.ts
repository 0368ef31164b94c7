/**
 * Polish words one letter away from a word of `vocabulary`, so that they are never taken for its misspelling
 * ("robota" is not "sobota"). Filtered from the word list of the sjp.pl dictionary (Debian wpolish, Apache-2.0).
 */
export const realWords = `
akcentuje akceptuj akceptuja akceptujze bierzmy biole biora biorce biote bioze bodziemy cetnie chenie chetne
chetni chetniej chutnie codzienne codzienni czarta czartek czartkach czartkami czartki czarty czernca czerncem
czerncu czerniec czerwa czerwce czerwcom czerwem czerwia czerwiac czerwic czerwica czerwice czerwie czerwiem
czerwien czerwiu czerwu czternastak czternastaki czternaste czternastek czternastka czternastki czternastu
czternastymi czwartak czwartakach czwartakami czwartaki czwartakiem czwartakow czwartakowe czwartakowi
czwartakowy czwartaku czwarte czwartkom czwartkowa czwartkowej czwartkowym czwartymi daniach debrze dinach dluga
dlugi dlugiego dlugiej dlugim dnach dnien dobedziemy doborze dobre dobrne dobrzec dobrzej dobrzen dobrzy dodre
dodrze dodrzemy dojace dojada dojadl dojde dojdziemy dojrze dolacie dolacz dolacza dolaczamy dolaczen dolaczmy
dolaczy dolaczyly dolaczze dolapze dolarze dolaze dolazze dolecze doleczymy dolicze doliczymy domre domrze
doorze doorzemy dopielo dopiera dopieroz dopierz dopieto dopiewo doplacze dopre doprze doprzemy dorade dorze
dotle dotne dotra dotrze douga dougi dovrze dowre dowrze dowrzemy dozre draga dragi droga drogi drogiego drogiej
drogim drugak drugaki drugami drugie drugiem drugiemu drugimi drugom drugs drugu druha druki druta druza druzga
druzgi dryga drygi durga durgi dwudziestak dwudziestaki dwudzieste dwudziestek dwudziestka dwudziestki
dwudziestu dwudziestymi dwunastak dwunastaki dwunaste dwunastek dwunastka dwunastki dwunastu dwunastymi dyniach
dzian dziec dzieciata dzieciatego dzieciatej dzieciatemu dzieciaty dzieciatym dziecka dziecku dziej dziek
dziekuj dziekuja dziekujze dziel dzielko dzieln dziesiatak dziesiataki dziesiate dziesiatek dziesiatka
dziesiatki dziesiatymi dziew dziewiatak dziewiataki dziewiate dziewiatek dziewiatka dziewiatki dziewiatymi
dziewietnastak dziewietnastaki dziewietnaste dziewietnastek dziewietnastka dziewietnastki dziewietnastu
dziewietnastymi dziewko dziez dziezko dzikiej dzine dzinn dziobek dzionke dziopek dzisiejszymi dziun dzonek
dzwonek gadzin gadzina gadzinami gadzine gadzinie gadziny godzen godzenie godzi godzic godzicie godzien godzik
godzika godzikami godziki godzil godzila godzily godzimy godzince godzinkami godzinko godzinna godzinne godzinni
godzinnie godzinny godzino godzinska godzinski godziwa godziwe godziwie godziwy godzona godzone godzony grodzi
grogi gromi groni growi groza grozb groze grozic grozie grozil grozni grozo grozy grudni grudnie grudnik
grudnika grudniku grudniom grudzie horus idziemu jagne janne jasce jasie jasine jaske jasle jasna jasnej jasni
jasnie jasno jasny jatrze jawne jedenastak jedenastaki jedenaste jedenastek jedenastka jedenastki jedenastu
jedenastymi jurta jurto jurze jutrom jutru jutrzejszymi jutta jutto kadetke kaidy kajdy kaletke kandy kardy
karelke karetce karete karetek karetka karetki karetko karette karotke kartke kasetke kazby kazda kazde kazdym
kazmy kretke kwadransa kwadranse kwadransy kwadrant kwiecen kwiecie kwieciem kwietna kwietni kwietnic kwietnica
kwietnie kwietnik kwietnika kwietniku kwietniom labach ladach lafach lagach lajach lakach lalach lamach lanach
lapach larach lasach latac latacz latkach latrach lawach lazach lepca lepcem lepcu lepiec letach licem likca
likcem likcu likiec liniec lipce lipcom lipia lipic lipica lipice lipie lipiej lipiem lipien lipiu lipka lipkem
lipna lipnem lipnu listopadom listopady litach litego litym liwca liwcem liwcu liwiec lotach lubego lubym lutach
lutem lutom lutymi madrzec majek majen majer majom malca malcem malcu manca mancem mancu manem marce marcel
march marcha marci marcia marciem marciu marco marcom marcuj marcus marea marga maria marica marka marku marla
marlem marna marra marrem marsa marsem marsu marta marza marzac marze marzen marzyc matem maxem mayem mazemy
mechy merca mercem mercu michy miech miecha miecho miechu miecmy mieczy mieniac mieniaca mieniace miesiacem
miesiarce miesic mieszac mieszaca mieszace milutki minet mineta minetach minetami minete minetek minetkami
minetke minetki minety minta mintach mintami minte minty minuj minuja minuje minus minusa minusach minusami
minusy minutaz minutce minutka minutkach minutko minuto mirca mircem mircu mirzec modemy mozliwa mozliwej
mozliwi mozliwie mozliwy mozmy mraca mrzec mrzemy nadziela nadziele najhardziej niedluga niedlugi niedziel
niedzielaca niedzielace niedzielacy niedzielen niedzielna niedzielnej niedzielni niedzielnie niedzielnym
niedzielo niedzielone niedzielony niedzienne niedzienny niedzietne niedzietny nieprzytomna nieprzytomne
nieprzytomni nieprzytomnym nieudzielne nieudzielny niezielne niezielny obgarne obgarniam obgarniemy obiore
obwolac obwoluje oczywisci oczywisciej odbior odbiora odbiorce odbiorem odbioru odbiory odbiorze oddychac
oddychaj oddychal oddycham oddychan odgarne odgarniam odgarniemy odholuje odpiore odpycha odrocz odsiedze
odwalac odwidze odwiedz odwiedza odwiedzen odwiedzi odwiedzie odwiedzze odwiejze odwiesze odwiezze odwojuje
odwola odwolaj odwolal odwolam odwolan odwoluj odwoluja odwolujze odwozac oganiam ogarna ogarnia ogarniac
ogarniaj ogarnial ogarniamy ogarnian ogarnie ogarniety ogarnijmy ogarze ograne omego omrocz oprosz osami osiego
osiej osiemnastak osiemnastaki osiemnaste osiemnastek osiemnastka osiemnastki osiemnastu osiemnastymi osiemu
oslego oslej oslemu osmak osmaki osmal osmali osmami osman osmaz osmem osmet osmeto osmiej osmom osmyk osmymi
pajde pakuje paluje panuje parsuje paruje pasje paskuje pasmuje pastuje pasuj pasuja pasujze patek patkach
patkami patki patkiem patkow patkowi patku pazdzierniki peanie pednie peknie pelnie penie pennie peonie pewne
pewni pewniej pewnik piala pialy piana pianego pianej pianek pianemu piankach piankami pianki piankow piankowe
piankowi piankowy piany pianym piary piasa piasek piaskach piaskami piaski piaskiem piaskow piaskowe piaskowi
piaskowy piasku piasta piastek piastkach piastkami piastki piasty piatach piatak piatakach piatakami piataki
piatakiem piatakow piatakowi piataku piatal piatali piatami piate piatem piater piatka piatke piatko piatkom
piatkowa piatkowej piatkowem piatkowic piatkowie piatkowo piatkowu piatkowym piatom piatow piatowi piatra
piatrach piatrami piatru piatymi pierwszak pierwszaki pierwsze pierwszymi pieta pietek pietkach pietkami pietki
pietkow pietnastak pietnastaki pietnaste pietnastek pietnastka pietnastki pietnastu pietnastymi piety pilata
pinta pinty pionek pionku piontka piontki pirata piratek piratkach piratkami piratki piraty pistek pistkach
pistkami pistki pisuje pitai pitakach pitakami pitaki pitakiem pitakow pitakowi pitaku pitego pitej pitek pitemu
pitkach pitkami pitki pitkiem pitkow pitkowi pitku pitta pitty pitym plakuje plantuje planuj planuja planujze
planule plasuje plata platek platkach platkami platki platkiem platkow platkowe platkowi platkowy platku platuje
platy plazuje plewnie plonuje pobeda pobedziemy pobiedze podejdziemy podjada podjadek podjadl podje podskocz
podskocza podskoczen podskoczy podskoczze podudnie podwiaze podwinze podwioza podwiozl podwoze pogodowie
pogonowie pogotowi pogotowia pogotowiem pogotowiu pojace pojada pojadl pojatrze pojda pojdz pojle pojme pojutrza
pojutrzejsza pojutrzejsze pojutrzejszym pojutrzem pojutrzu pojutrzy pojze pokadze poladze polednie polsiedze
poludni poludnia poludnic poludnice poludniem poludnik poludniku poludnio poludniuj poluznie pomacy pomade
pomazemy pomoc pomoca pomoccy pomoce pomocny pomocz pomoczy pomoga pomogl pomone pomony pomory pomowcy pomowe
pomowy pomoze pomozmy pomrzemy ponade poniedzialka poniedzialkom poniedzialkowa poniedzialkowej poniedzialkowie
poniedzialkowym popilnuj popilnuja popilnujze popiluje popojutrza popojutrzem popojutrzu popojutrzy popoludni
popoludnia popoludnie porabze porade poradle poradlze poradne poradz poradza poradzen poradzi poradzie poradzze
porajze poranze poraze porazze porede porodze porzadze posade posadze posiecze posiedz posiedza posiedzen
posiedzi posiedzze posiejze posiepze poskocze posledze posprzata posprzatac posprzataj posprzatal posprzatamy
posprzatan postalam postara postarac postaraj postaral postaramy postaran postarzam potniej potwierdza
potwierdzac potwierdzaj potwierdzajmy potwierdzal potwierdzaly potwierdzan potwierdzany potwierdzimy potwierdzmy
pouprzatam powadze powioze pozbede poznej poznie poznien poznij pozoge pradze prasuje pratek pratkach pratkami
pratki pratkiem pratkow pratkowe pratkowi pratkowy pratku prawdopodobne prawdopodobni prawdopodobniej problem
problemy probnemu prozniej przebede przebedziemy przechodze przechodzimy przedlozyc przedwczorajsza
przedwczorajszej przedwczorajszym przejade przejde przejdziemy przejedziemy przelozy przelozyl przeplaszam
przeprasza przepraszac przepraszaj przepraszal przepraszamy przepraszan przeproszam przeprowadze przewioze
przybeda przyblede przychodne przychodz przychodza przychodzen przychodzi przychodzie przychodzily przychodzmy
przychodzze przyjada przyjadl przyjda przyjdz przyje przyjme przyjze przylozyc przyprowadz przyprowadza
przyprowadzen przyprowadzi przyprowadzze przywiaze przywidze przywiode przywione przywionze przywioza przywiozl
przywoze psiatek psiatkach psiatkami psiatkiem psiatku psuje rabunku raczek ratunki reczek roszek rozek ryczek
sabocie sabota sabotach sabotami saboty samobojstw samobojstwa samobojstwom samobojstwu sawie scierpien scieta
siedemnastak siedemnastaki siedemnaste siedemnastek siedemnastka siedemnastki siedemnastu siedemnastymi sieronia
sieroniem sieroniu sierpie sierpin sierpina sierpinem sierpni sierpnic sierpnica sierpnie sierpniom sierponia
sierponiem sierponiu siodla siodmak siodmaki siodme siodmi siodmymi skacze skawie skecze sklocze sknocze skocie
skocje skocz skocza skoczek skoczem skoczen skoczne skoczu skoczy skoczze skoda skodach skodami skode skody
skodzie skoncze skopcze skopze skorcze skorze skosze skrocze slawie slocze slodach slodami slodowe slodowy slody
slodzie smocze smroda smrodach smrodami smrody smrodzie snieta sobockie sobola sobolach sobolami sobole sobonie
soborach soborami sobory sobot sobotce sobotek sobotka sobotkach sobotkami sobotki sobotko sobotnia sobotniej
sobotnim sobotnio soboto sobowa sobowie socze sodach sodami sodowe sodowy sodzie sopocie sopotni sopotnie sostej
sowieta spawie spieta spocze spocznie spodach spodami spode spodnie spody spodzie spoinie spojnie sponie spornie
spotkacie spotkane spotkani spotkania spotkaniem spotkaniu spotykanie spozni spoznia spoznic spoznien spoznij
spoznil sprawdzac sprawdzi sprawdzil sroce srocze srodce srodek srodka srodkach srodkami srodke srodkowe
srodkowy srodo srodow srodowa srodowej srodowi srodowie srodowym srodze srodzy sroga sroka srokach srokami sroke
sromach sromami sromowe sromowy sromy sroza sroze srozy ssawie stafie stagwie stanie stasie stawce stawcie stawe
stawi stawia stawic stawiec stawien stawik stawil stawin stawke stawne stawnie stawze stazie stewie stocze
stoczen stocznia stocznie stowie strawie styczek styczna styczne styczni stycznik stycznika styczniku styczniom
sweeta swiata swieca swiesa swiete swietka swietna swieto swietu swiety swieza swifta swista swita syczen szasta
szesnastak szesnastaki szesnaste szesnastek szesnastka szesnastki szesnastu szesnastymi szodach szodami szody
szorta szorty szosa szostak szostaki szoste szostek szostka szostki szostymi szosy szota szotty szoty trzebi
trzebia trzec trzech trzeciak trzecie trzecimi trzepia trzesia trzewi trzewia trzydziestak trzydziestaki
trzydzieste trzydziestek trzydziestka trzydziestki trzydziestu trzydziestymi trzynastak trzynastaki trzynaste
trzynastek trzynastka trzynastki trzynastu trzynastymi tygodniem tygodnik tygodnika tygodnikach tygodniku
uczestnicz uczestnicza uczestniczce uczestniczek uczestniczen uczestniczke uczestniczy uczestniczze udzialam
udziela udzielac udzielaj udzielal udzielamy udzielan udzieram ugoruje ugotuj ugotuja ugotujze ujadla upada
upadal upadala upadl upadlac upadlaj upadlal upadlam upadlan upadlas upadle upadli upadlo upadly upadna upala
uparla upasla upodla uwzielam uzadla wchodz wchodza wchodzen wchodzi wchodzie wchodzily wchodzmy wchodzze
wczesnej wczesnie wczorajszym wdrobie wezdme wezdmiemy wezem wezie wezle wezma wezmie wezmy wezne wezniemy wezre
wezwe wezwiemy wezze wieczorek wieczorom wigilia wigilii wigilij wigilio wiorek wiorkach wiorkami wiorki
wiorkiem wiorkow wiorkowe wiorkowi wiorkowy wiorku wirgilie wkluczone wladne wladniemy wnorek wnorkach wnorkami
wnorki worek workach workami worki workiem workow workowe workowi workowy worku wpada wpadce wpadke wpadle
wpadna wpadnie wpadniety wpadnijmy wrobie wrzenia wrzeniem wrzeniu wrzepien wrzesni wrzesniak wrzesnian
wrzesnica wrzesnie wrzesnio wrzesniom wschodze wschodzimy wskocze wtokach wtokami wtoki wtokiem wtokow wtokowi
wtoku wtorach wtorami wtore wtorej wtorem wtorkom wtorkowa wtorkowej wtorkowym wtorni wtorow wtorowi wtoru
wybada wybiegam wybiegamy wybielam wybielamy wybiera wybierac wybieraj wybierajmy wybierak wybieral wybieraly
wybieran wybierany wybierzmy wychodze wychodzimy wycieram wycieramy wygada wyjada wykluczane wykluczona
wykluczonej wykluczono wykluczony wykocze wymieram wymieramy wypaca wypad wypadac wypadaj wypadal wypadam
wypadan wypadl wypadla wypadna wypadne wypadniemy wypadu wypady wypala wypasa wypieram wypieramy wyrabie wyrebie
wyrobce wyrobcie wyrobe wyrobi wyrobia wyrobic wyrobien wyrobil wyrobke wyrobze wyronie wyrowie wyrybie wysada
wyskacze wyskocz wyskocza wyskoczek wyskoczen wyskoczy wyskoczze wyskorze wytluczone wywieram wywieramy
wyzbieram wyzbieramy wyzieram wyzieramy wyzme wyzmiemy wzbieram wzbieramy wzorek wzorkach wzorkami wzorki
wzorkiem wzorkow wzorkowi wzorku zabice zabie zabiej zabij zabija zabijce zabijek zabijke zabijze zabisuje
zabite zabrze zacme zadme zadmiemy zadrze zadze zafrze zairze zajarze zajde zajem zajma zajmem zajmie zajmijmy
zajmu zajmy zajrza zajrzec zajrzen zajrzy zaleczy zalety zalewy zalez zaleza zalezc zaleze zalezmy zalezny
zalezu zalozy zamieram zamierza zamierzac zamierzaj zamierzal zamierzamy zamierzan zamieszam zamieszcze zamrze
zanrze zaopiekuj zaopiekuja zaopiekujze zaorze zapasuje zapije zapikuje zapisuj zapisuja zapisujze zaprze
zarobie zarobimy zarze zastane zastaniemy zatezy zatrze zawiaze zawierzam zawije zawinze zawiode zawioza zawiozl
zawisze zawoze zawrze zbije zdaje zdajze zdane zdarze zdarzymy zdaza zdazamy zdazen zdazmy zdazy zdazyly zdazze
zdobie zdobimy zejme zgadam zgadamy zgadlam zgadza zgadzac zgadzaj zgadzajmy zgadzal zgadzaly zgadzan zgaszam
zgaszamy zgladzam zgladzamy zglasza zglaszac zglaszaj zglaszal zglaszamy zglaszan zladzam zladzamy zlaze zlezy
zlobie zlobimy zmaze zmierzam zmiescze zmieszcza zmieszczen zobaczmy zobaczyly zorbie zostaje zostan zostana
zostanie zostaniem zostano zostanze zrabie zradzam zradzamy zraze zrebie zrebimy zrobcie zrobi zrobia zrobic
zrobien zrobil zrobily zrobmy zrobze zrosimy zsadzam zsadzamy zwaze zwazymy zwioze
`
