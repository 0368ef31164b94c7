import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitText } from '../../bots/render/split.ts'

const glued = (parts: readonly string[]): string => parts.join('').replace(/\s+/g, '')

describe('a text that is too long', () => {
  it('is cut so that nothing is lost, nothing is too long and no character is broken', () => {
    const word = fc.oneof(
      fc.string({ minLength: 1, unit: 'grapheme' }),
      fc.constantFrom('&amp;', 'Anna Nowak.', '😀'),
    )
    const text = fc
      .array(fc.tuple(word, fc.constantFrom(' ', '\n', '\n\n', '. ')), { maxLength: 80 })
      .map((pairs) => pairs.flat().join(''))
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 120 }), (whole, limit) => {
        const parts = splitText(whole, limit)
        expect(glued(parts)).toBe(glued([whole]))
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(limit)
          expect(part).not.toMatch(/\p{Surrogate}/u)
        }
        if (parts.length > 1) expect(parts.every((part) => part.trim() !== '')).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('stays whole when it fits', () => {
    expect(splitText('Dobrze.', 4096)).toEqual(['Dobrze.'])
    expect(splitText('', 10)).toEqual([''])
  })

  it('is cut at the end of a paragraph, a line, a sentence, in that order', () => {
    expect(splitText('Raz dwa.\n\nTrzy cztery.\nPięć.', 24)).toEqual(['Raz dwa.', 'Trzy cztery.\nPięć.'])
    expect(splitText('Raz dwa trzy.\nCztery pięć. Sześć.', 26)).toEqual([
      'Raz dwa trzy.',
      'Cztery pięć. Sześć.',
    ])
    expect(splitText('Dobrze poszło. Anna wróciła wieczorem.', 30)).toEqual([
      'Dobrze poszło.',
      'Anna wróciła wieczorem.',
    ])
  })

  it('is never cut inside a name, after an initial or inside an entity', () => {
    expect(splitText('przyszła wczoraj Anna Nowak', 22)).toEqual(['przyszła wczoraj', 'Anna Nowak'])
    expect(splitText('była u nas ul. Długa 3 potem', 16)).not.toContain('była u nas ul.')
    for (let limit = 12; limit < 40; limit += 1) {
      for (const part of splitText('x'.repeat(9) + '&amp;'.repeat(12), limit)) {
        expect(part).toMatch(/^x*(?:&amp;)*$/)
      }
    }
  })
})
