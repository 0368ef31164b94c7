import { existsSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decline } from '../../core/grammar/decline.ts'
import { cases } from '../../core/grammar/forms.ts'
import { measureNameForms, nameTable, ownTable } from './name-forms-bench.ts'

describe('name forms', () => {
  it('are right for every name written down by hand, abstaining only where that was asked for', () => {
    const score = measureNameForms(ownTable)
    expect(score.names).toBeGreaterThan(500)
    expect(score.wrong).toEqual([])
    expect(score.abstained).toBe(0)
  })

  it.skipIf(nameTable() === ownTable)(
    'are right in the shared table: at least 99.5 %, at most 5 % abstained',
    () => {
      expect(existsSync(nameTable())).toBe(true)
      const score = measureNameForms()
      expect(score.right / (score.asked - score.abstained)).toBeGreaterThanOrEqual(0.995)
      expect(score.abstained / score.asked).toBeLessThanOrEqual(0.05)
    },
  )

  it('follow both words of a double name', () => {
    expect(decline('Anna Maria', 'f')).toMatchObject({
      gen: 'Anny Marii',
      inst: 'Anną Marią',
      voc: 'Anno Mario',
    })
    expect(decline('Anna-Maria', 'f').voc).toBe('Anno-Mario')
    expect(decline('Jan Paweł', 'm').loc).toBe('Janie Pawle')
  })

  it.each(['Anna Kowalska', 'Jan Nowak', 'Maria Anna Wójcik', 'McDonald', 'Олена', 'Anh Tuấn'])(
    'leave %s in the nominative',
    (name) => {
      const { nom, ...others } = decline(name, 'f')
      expect(nom).toBe(name)
      expect(Object.values(others)).toEqual([null, null, null, null, null, null])
    },
  )

  it.each([
    '',
    ' ',
    'Ania2',
    '@ola',
    'Jan (Janek)',
    'a_b',
    '😀',
    'Ola!',
    '<b>Ola</b>',
    '-',
    'Ola--Ela',
    'x'.repeat(101),
  ])('say nothing of "%s"', (name) => {
    expect(Object.values(decline(name, 'f')).filter((form) => form !== null)).toEqual([])
  })

  it('without a gender give only what any bearer would get', () => {
    expect(decline('Kuba', null)).toEqual(decline('Kuba', 'm'))
    expect(decline('Anna', null).voc).toBe('Anno')
    expect(decline('Piotr', null).inst).toBe('Piotrem')
    expect(decline('Carmen', null).gen).toBeNull()
    expect(decline('Robin', null).gen).toBeNull()
  })

  it('leave a woman with a name in a consonant undeclined', () => {
    expect(new Set(Object.values(decline('Miriam', 'f')))).toEqual(new Set(['Miriam']))
  })

  it('keep the letter case of the name', () => {
    expect(decline('ŁUKASZ', 'm').inst).toBe('ŁUKASZEM')
    expect(decline('jasiek', 'm').voc).toBe('jaśku')
    expect(decline('  Ola ', 'f').voc).toBe('Olu')
  })
})

const letters = fc.constantFrom(...'aąbcćdeęfghijklłmnńoóprsśtuvwxyzźż')
const anyName = fc
  .array(letters, { minLength: 2, maxLength: 14 })
  .map((some) => some.join(''))
  .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
const anyGender = fc.constantFrom('f' as const, 'm' as const, null)

describe('name forms of any word', () => {
  it('are null, or words in letters that begin as the name does', () => {
    fc.assert(
      fc.property(anyName, anyGender, (name, gender) => {
        const forms = decline(name, gender)
        expect(forms.nom).toBe(name)
        for (const of of cases) {
          expect(forms[of] ?? name).toMatch(/^\p{Lu}[\p{Ll}’]+$/u)
          expect((forms[of] ?? name).slice(0, 1)).toBe(name.slice(0, 1))
        }
      }),
    )
  })

  it('are the same in small letters', () => {
    fc.assert(
      fc.property(anyName, anyGender, (name, gender) => {
        const [big, small] = [decline(name, gender), decline(name.toLowerCase(), gender)]
        for (const of of cases) expect(small[of]).toBe(big[of]?.toLowerCase() ?? null)
      }),
    )
  })

  it('never come from what holds a digit or a sign', () => {
    fc.assert(
      fc.property(anyName, fc.constantFrom(...'0123456789@_<>&*#/'), fc.nat(13), (name, sign, at) => {
        const forms = decline(name.slice(0, at) + sign + name.slice(at), 'm')
        expect(cases.map((of) => forms[of]).filter((form) => form !== null)).toEqual([])
      }),
    )
  })

  it('come fast from the longest and strangest text', () => {
    const began = performance.now()
    for (const text of ['a-'.repeat(2000), 'a '.repeat(2000), 'a’'.repeat(2000), 'ą'.repeat(4096)])
      decline(text, 'f')
    expect(performance.now() - began).toBeLessThan(100)
  })

  it('never throw on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), anyGender, (text, gender) => {
        expect(Object.keys(decline(text, gender))).toEqual([...cases])
      }),
    )
  })
})
