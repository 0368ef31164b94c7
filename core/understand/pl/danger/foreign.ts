/** The simplest cries for help in English, Ukrainian and Russian. One phrase a line, as phrases.ts reads them. */
import { phrasesIn } from '../../phrases.ts'

export const violenceAbroad = phrasesIn(`
  he|she|husband|father|boyfriend|partner [is|was|keeps] [just] hits|hit|hitting|beats|beat|beating|hurts|hurting|threatens|threatening|attacked me|us|her
  hits|hit|hitting|beats|beating|hurt|hurting|threatens|threatening|kill me|us
  im|i am|am [so] scared|afraid of him|my
  call the police
  help me please|he
  бе|беть|бьет|бив|побив|избил|побил|вдарив|ударил|грозит|погрожуе|погрожує мене|меня|mnie|мені|мне
  мене|меня|mnie бе|бьет|бив|побив|избил|побил|вдарив|ударил|bije
  напав|напал
  викличте|вызовите поліцію|полицию
  bije .. mnie
  mnie bije
`)

export const suicideAbroad = phrasesIn(`
  want to die
  kill myself|himself|herself
  dont want to live
  suicide|suicidal
  не|nie хочу|chce жити|жить
  хочу померти|умереть
  вбити|убить себе|себя
  nie хочу жити|жить
`)

export const collapseAbroad = phrasesIn(`
  not|isnt|stopped breathing
  cant|cannot breathe
  unconscious
  call [an] [the] ambulance
  heart attack
  bleeding
  collapsed|fainted
  not|nie дихае|дышит|дихає
  викличте|вызовите швидку|скорую
  без свідомості|сознания
  швидка|скорая
`)

export const gasAbroad = phrasesIn(`
  smell|smells [of|like] gas
  gas leak
  fire
  on fire
  пахне|пахнет газом
  газ|газом пахне|пахнет
  пожежа|пожар|горить|горит
`)

export const childAbroad = phrasesIn(`
  child|baby|kid|kids|children [is|are|left] [left] alone|hurt
  дитина|діти|ребенок|дети сама|самі|один|одни
`)
