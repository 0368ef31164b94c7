import { describe, expect, it } from 'vitest'
import { type Called, greetingName, mention } from '../../core/grammar/address.ts'
import { countWords, pluralCategory } from '../../core/grammar/plural.ts'
import { atPlaceOf, fromWhom, inside, towards, withWhom } from '../../core/grammar/prepositions.ts'

const anna: Called = { name: 'Anna', gender: 'f', address: 'ty', forms: { nom: 'Ania' } }
const piotr: Called = { name: 'Piotr', gender: 'm', address: 'pan' }
const nataliia: Called = { name: 'Nataliia', gender: 'f', address: 'pani' }

describe('calling a person', () => {
  it('uses the vocative that fits the address', () => {
    expect(greetingName(anna)).toBe('Aniu')
    expect(greetingName(piotr)).toBe('panie Piotrze')
    expect(greetingName({ ...anna, address: 'pani', forms: undefined })).toBe('pani Anno')
  })

  it('is silent when neutral or not sure', () => {
    expect(greetingName({ ...piotr, address: 'neutral' })).toBeNull()
    expect(greetingName(nataliia)).toBeNull()
  })

  it("puts the person's own form first", () => {
    expect(greetingName({ ...nataliia, forms: { voc: 'Natalio' } })).toBe('pani Natalio')
    expect(greetingName({ ...anna, forms: { voc: 'Anno' } })).toBe('Anno')
    expect(mention({ ...nataliia, forms: { voc: 'Natalio', gen: null } }, 'gen')).toBeNull()
  })
})

describe('speaking of a person', () => {
  it('declines the title with the name', () => {
    expect(mention(piotr, 'gen')).toBe('pana Piotra')
    expect(mention({ ...piotr, address: 'ty' }, 'gen')).toBe('Piotra')
    expect(mention({ name: 'Zofia', gender: 'f', address: 'pani' }, 'inst')).toBe('panią Zofią')
    expect(mention(anna, 'inst')).toBe('Anią')
  })

  it('always knows the nominative', () => {
    expect(mention(nataliia, 'nom')).toBe('pani Nataliia')
    expect(mention({ ...piotr, name: 'Piotr 2' }, 'nom')).toBe('pan Piotr 2')
    expect(mention(nataliia, 'gen')).toBeNull()
  })
})

describe('prepositions', () => {
  it.each([
    ['Anną', 'z Anną'],
    ['Stanisławem', 'ze Stanisławem'],
    ['Sławkiem', 'ze Sławkiem'],
    ['Zbyszkiem', 'ze Zbyszkiem'],
    ['Szczepanem', 'ze Szczepanem'],
    ['Świętosławem', 'ze Świętosławem'],
    ['Lwem', 'ze Lwem'],
    ['Szymonem', 'z Szymonem'],
    ['Zofią', 'z Zofią'],
    ['Żanetą', 'z Żanetą'],
    ['Sylwią', 'z Sylwią'],
    ['Krzysztofem', 'z Krzysztofem'],
    ['Władysławem', 'z Władysławem'],
    ['panem Stanisławem', 'z panem Stanisławem'],
    ['mną', 'ze mną'],
  ])('with %s', (form, said) => expect(withWhom(form)).toBe(said))

  it('gain a vowel only where it is said', () => {
    expect(['wtorek', 'środę', 'Wrocławiu', 'Warszawie', 'Franciszku'].map(inside)).toEqual([
      'we wtorek',
      'w środę',
      'we Wrocławiu',
      'w Warszawie',
      'we Franciszku',
    ])
    expect([fromWhom('Stanisława'), fromWhom('mnie')]).toEqual(['od Stanisława', 'ode mnie'])
    expect([atPlaceOf('Anny'), towards('pana Jana')]).toEqual(['u Anny', 'do pana Jana'])
  })
})

describe('plurals', () => {
  it('are those of CLDR', () => {
    const cldr = new Intl.PluralRules('pl')
    for (let n = 0; n <= 1200; n += 1) expect(pluralCategory(n)).toBe(cldr.select(n))
    for (const n of [0.5, 1.5, 2.25, 21.5]) expect(pluralCategory(n)).toBe(cldr.select(n))
  })

  it('count in words with a comma', () => {
    const visits = { one: 'wizyta', few: 'wizyty', many: 'wizyt', other: 'wizyty' }
    expect([1, 2, 5, 22, 1.5].map((n) => countWords(n, visits))).toEqual([
      '1 wizyta',
      '2 wizyty',
      '5 wizyt',
      '22 wizyty',
      '1,5 wizyty',
    ])
  })
})
