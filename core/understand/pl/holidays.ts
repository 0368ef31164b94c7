/** Feasts that people name instead of a date. `easter` counts days from Easter Sunday; `days` is how long it lasts. */
export type Holiday =
  | { readonly month: number; readonly day: number; readonly days?: number }
  | { readonly easter: number; readonly days?: number }
  | { readonly nearest: 'feast' }

const fixed = (month: number, day: number, days = 1): Holiday => ({ month, day, days })
const moving = (easter: number, days = 1): Holiday => ({ easter, days })

/** Longer phrases win. */
export const holidays: readonly (readonly [Holiday, readonly string[]])[] = [
  [fixed(12, 24), ['wigilia|wigilie|wigilii [bozego] [narodzenia]']],
  [
    fixed(12, 25, 2),
    [
      'swieta|swietami|swiat|swietach bozego narodzenia',
      'bozonarodzeniowe|bozonarodzeniowych swieta|swiat',
      'gwiazdke|gwiazdka',
    ],
  ],
  [
    fixed(12, 25),
    [
      'boze|bozego|bozym narodzenie|narodzenia|narodzeniu',
      'pierwszy|pierwszego|pierwszym|1 dzien|dnia|dniu swiat|swieta [bozego] [narodzenia]',
      'pierwsze swieto',
    ],
  ],
  [
    fixed(12, 26),
    [
      'drugi|drugiego|drugim|2 dzien|dnia|dniu swiat|swieta [bozego] [narodzenia]',
      'drugie swieto',
      'szczepana',
    ],
  ],
  [{ nearest: 'feast' }, ['swieta|swietach|swietami|swiat|swiateczny|swietom']],
  [fixed(12, 31), ['sylwester|sylwestra|sylwestrze|sylwestrem', 'noc sylwestrowa']],
  [fixed(1, 1), ['nowy|nowego|nowym rok|roku|rokiem']],
  [fixed(1, 6), ['[swieto] trzech|3 kroli', 'trzema krolami', 'objawienie|objawienia panskie|panskiego']],
  [fixed(1, 21), ['dzien|dnia|dniu babci']],
  [fixed(1, 22), ['dzien|dnia|dniu dziadka']],
  [fixed(2, 14), ['walentynki|walentynek|walentynkach|walentynkami', 'dzien zakochanych']],
  [fixed(3, 8), ['[miedzynarodowy] dzien|dnia|dniu kobiet']],
  [fixed(4, 1), ['prima aprilis']],
  [fixed(5, 1), ['swieto|swieta pracy', 'dzien|dnia pracy', '[dzien] pierwszego maja', '1 maja']],
  [fixed(5, 1, 3), ['majowke|majowka|majowki|majowce', 'weekend majowy', 'dlugi weekend majowy']],
  [fixed(5, 2), ['dzien flagi']],
  [
    fixed(5, 3),
    [
      '[swieto] konstytucji [trzeciego|3] [maja]',
      'swieto|swieta konstytucji',
      'swieto trzeciego maja',
      'dzien konstytucji',
    ],
  ],
  [fixed(5, 26), ['dzien|dnia|dniu matki|mamy|mam']],
  [fixed(6, 1), ['dzien|dnia|dniu dziecka|dzieci']],
  [fixed(6, 23), ['dzien|dnia|dniu ojca|taty']],
  [
    fixed(8, 15),
    [
      'wniebowziecie|wniebowziecia [najswietszej] [maryi] [panny]',
      'matki boskiej zielnej',
      'swieto wojska [polskiego]',
      'dzien wojska polskiego',
    ],
  ],
  [fixed(10, 14), ['dzien|dnia nauczyciela', 'dzien edukacji [narodowej]']],
  [fixed(10, 31), ['halloween', 'haloween', 'hallowen']],
  [fixed(11, 1), ['[swieto|dzien] wszystkich swietych', 'swieto zmarlych', 'dzien zmarlych']],
  [fixed(11, 2), ['zaduszki|zaduszek|zaduszkach', 'dzien zaduszny']],
  [fixed(11, 11), ['[swieto|dzien|narodowe] [swieto] niepodleglosci', 'dzien niepodleglosci']],
  [fixed(11, 29, 2), ['andrzejki|andrzejkach|andrzejek|andrzejkami']],
  [fixed(12, 4), ['barborka|barborke|barborki|barburka']],
  [fixed(12, 6), ['mikolajki|mikolajkach|mikolajek|mikolajkami']],
  [moving(-52), ['tlusty|tlustego czwartek|czwartku']],
  [moving(-47), ['ostatki|ostatkach', 'sledzik|sledzika']],
  [moving(-46), ['sroda|srode|srody popielcowa|popielcowej', 'popielec|popielcu|popielca']],
  [moving(-7), ['niedziela|niedziele|niedzieli palmowa|palmowej', 'palmowa niedziela']],
  [moving(-3), ['wielki czwartek', 'wielkiego czwartku']],
  [moving(-2), ['wielki piatek', 'wielkiego piatku']],
  [moving(-1), ['wielka|wielkiej sobota|sobote|soboty']],
  [
    moving(0),
    [
      'wielkanoc|wielkanocy|wielkanoca',
      'niedziela|niedziele|niedzieli wielkanocna|wielkanocnej',
      'pierwszy dzien wielkanocy',
    ],
  ],
  [moving(0, 2), ['swieta|swiat wielkanocne|wielkanocnych', 'swieta wielkiejnocy']],
  [
    moving(1),
    [
      'lany|lanego poniedzialek|poniedzialku',
      'poniedzialek wielkanocny',
      'smigus dyngus',
      'drugi dzien wielkanocy',
      'drugi dzien swiat wielkanocnych',
      'smigus - dyngus',
    ],
  ],
  [moving(39), ['wniebowstapienie|wniebowstapienia [panskie]']],
  [moving(49), ['zielone|zielonych swiatki|swiatek', 'zeslanie ducha swietego']],
  [moving(60), ['boze|bozego|bozym cialo|ciala|ciele']],
  [fixed(7, 1, 62), ['wakacje|wakacjach|wakacji|wakacjami']],
  [fixed(3, 21, 92), ['wiosna|wiosne|wiosny']],
  [fixed(6, 21, 94), ['lato|latem', 'tego lata', 'w lecie']],
  [fixed(9, 23, 89), ['jesien|jesienia|jesieni']],
  [fixed(12, 21, 90), ['zima|zime|zimy', 'tej zimy']],
]
