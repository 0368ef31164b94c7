/**
 * First names that need no guess: the second word of "Anna Maria" is a name and not a surname,
 * and a name whose bearer's gender we were not told can be declined. Lower case.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))

const commonWomens = words(`
  adela adrianna agata agnieszka aleksandra alicja alina amelia anastazja aneta angelika aniela anita anna antonina
  apolonia barbara beata bernadeta blanka bogumiła bogusława bożena bronisława brygida cecylia celina czesława dagmara
  danuta daria diana dominika dorota edyta eleonora eliza elżbieta emilia emma eugenia ewa ewelina felicja franciszka
  gabriela genowefa gertruda grażyna halina hanna helena henryka hildegarda honorata ida iga ilona inga irena irmina
  iwona iza izabela jadwiga jagoda janina joanna jolanta jowita józefa judyta julia julianna julita justyna kaja kalina
  kamila karina karolina katarzyna kazimiera kinga klara klaudia kornelia krystyna ksenia laura lena leokadia lidia
  liliana lilianna liwia lucyna ludmiła ludwika luiza łucja magda magdalena maja malwina małgorzata marcela marcelina
  maria marianna mariola marlena marta martyna marzanna marzena matylda melania michalina mieczysława milena mirosława
  monika nadia natalia natasza nela nikola nina olga oliwia otylia patrycja paula paulina pelagia pola regina renata
  rita roksana romana romualda rozalia róża ryszarda sabina sandra sara sława sławomira sonia stanisława stefania
  stella sylwia tamara tatiana teodora teresa urszula wanda weronika wiesława wiktoria wioleta wioletta wisława
  władysława zdzisława zenobia zofia zuzanna zyta żaneta`)

export const commonMens = words(`
  adam adolf adrian aleksander aleksy alfred alojzy andrzej antoni apolinary arkadiusz artur august bartłomiej bartosz
  bernard błażej bogdan bogumił bogusław bolesław borys bronisław bruno cezary cyprian cyryl czesław damian daniel
  dariusz dawid dionizy dominik edmund edward emil ernest eryk eugeniusz fabian feliks ferdynand filip franciszek
  fryderyk gabriel grzegorz gustaw henryk hieronim hubert ignacy igor ireneusz iwo jacek jakub jan janusz jarosław
  jędrzej jerzy joachim józef julian juliusz kacper kajetan kamil karol kazimierz klaudiusz konrad konstanty kornel
  krystian krzysztof ksawery kuba lech leon leonard leszek lucjan ludwik łukasz maciej maksymilian marcel marcin marek
  marian mariusz mateusz maurycy michał mieczysław mieszko mikołaj miłosz miron mirosław nikodem norbert olaf oliwier
  oskar patryk paweł piotr przemysław radosław rafał remigiusz robert roland roman romuald ryszard sebastian sergiusz
  seweryn sławomir stanisław stefan sylwester szczepan szymon tadeusz teodor teofil tobiasz tomasz tymon tymoteusz
  wacław waldemar walenty walery wawrzyniec wiesław wiktor wilhelm wincenty wit witold władysław włodzimierz wojciech
  zbigniew zdzisław zenon zygmunt`)

/** A common Polish first name, or a homely form with an end that only such names have. */
export const isFirstName = (word: string): boolean =>
  commonWomens.has(word) || commonMens.has(word) || /(?:[szc]ia|sław|sława|uś|yś|aś)$/.test(word)
