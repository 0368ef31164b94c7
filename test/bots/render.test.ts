import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { render } from '../../bots/render.ts'
import { openTexts } from '../../bots/texts.ts'
import type { Param } from '../../core/conversation/message.ts'
import type { Person } from '../../core/domain/person.ts'
import { instant } from '../../core/time.ts'
import { byId, somebody } from './people.ts'

const texts = openTexts(fileURLToPath(new URL('./texts', import.meta.url)))
const now = instant('2026-11-23T09:00:00Z')
const saturday = { period: { from: '2026-11-28T09:00:00.000Z', to: '2026-11-28T11:00:00.000Z' } }

const anna = somebody({ id: 'anna', name: 'Anna', called: 'Ania', gender: 'f', address: 'ty' })
const piotr = somebody({ id: 'piotr', name: 'Piotr', gender: 'm', address: 'pan' })
const jan = somebody({ id: 'jan', name: 'Jan', gender: 'm', address: 'ty', easyRead: true })
const stanislaw = somebody({ id: 'stanislaw', name: 'Stanisław', gender: 'm', address: 'ty' })
const iryna = somebody({ id: 'iryna', name: 'Xochitl', gender: null, address: 'ty' })
const marta = somebody({ id: 'marta', name: 'Marta', gender: 'f', lane: 'slack:U0MARTA' })
const people = byId(anna, piotr, jan, stanislaw, iryna)

const said = (
  key: string,
  params: Record<string, Param> = {},
  reader: Person | null = null,
  channel: 'telegram' | 'slack' = 'telegram',
): string => render({ key: `sample.${key}`, params }, reader, { texts, people, now, channel }).text

describe('the variant of a text', () => {
  it('follows form of address and gender', () => {
    expect(said('greet', {}, anna)).toBe('Cześć, Aniu! Byłaś tu wczoraj.')
    expect(said('greet', {}, stanislaw)).toBe('Cześć, Stanisławie!')
    expect(said('greet', {}, piotr)).toBe('Dzień dobry, panie Piotrze!')
    expect(said('greet', {}, somebody({ id: 'x', name: 'Anna', gender: 'f', address: 'pani' }))).toBe(
      'Dzień dobry, pani Anno!',
    )
  })

  it('is the plain one for a stranger and for who was not asked yet', () => {
    expect(said('greet')).toBe('Dzień dobry!')
    expect(said('greet', {}, somebody({ id: 'x', name: 'Anna' }))).toBe('Dzień dobry!')
  })

  it('is easy to read first, where it is wanted', () => {
    expect(said('greet', {}, jan)).toBe('Dzień dobry. To Krąg.')
    expect(said('nested.deep', {}, jan)).toBe('Głęboko.')
  })

  it('keeps the form that the person chose', () => {
    expect(said('greet', {}, { ...stanislaw, forms: { voc: 'Staszku' } })).toBe('Cześć, Staszku!')
  })

  it('phrases around a form of a name that nobody is sure of', () => {
    expect(said('with', { who: { person: 'iryna' } })).toBe('Spotkanie. Osoba: Xochitl.')
    expect(said('greet', {}, iryna)).toBe('Dzień dobry!')
    expect(() => said('only', {}, iryna)).toThrow(/no text for sample.only/)
  })

  it('comes in the language of the reader, and in Polish where that has none', () => {
    const guest = { ...anna, language: 'en' } as const
    expect(said('greet', {}, guest)).toBe('Hello!')
    expect(said('visits', { count: 2 }, guest)).toBe('2 wizyty')
  })
})

describe('what a text is filled with', () => {
  it('declines people, with their title towards others', () => {
    expect(said('with', { who: { person: 'anna' } })).toBe('Spotkanie z Anną.')
    expect(said('with', { who: { person: 'stanislaw' } })).toBe('Spotkanie ze Stanisławem.')
    expect(said('with', { who: { person: 'piotr' } })).toBe('Spotkanie z panem Piotrem.')
  })

  it('says days and hours', () => {
    const params = {
      who: { person: 'jan' },
      when: saturday,
      what: { help: 'doctor', programme: 'circle-of-support' },
    }
    expect(said('seeks', params)).toBe('Jan szuka kogoś na sobotę 28 listopada, 10–12: wizyta u lekarza.')
    expect(said('at', params)).toBe('W sobotę 28 listopada u Jana o 10.')
    const tomorrow = { period: { from: '2026-11-24T16:30:00.000Z', to: '2026-11-24T17:00:00.000Z' } }
    expect(said('at', { ...params, when: tomorrow })).toBe('Jutro u Jana o 17.30.')
  })

  it('begins a sentence with a capital also when a title begins it', () => {
    expect(said('late', { who: { person: 'piotr' }, late: { minutes: 10 } })).toBe(
      'Pan Piotr spóźni się. To 10 minut.',
    )
  })

  it.each([
    [0, '0 wizyt'],
    [1, '1 wizyta'],
    [2, '2 wizyty'],
    [5, '5 wizyt'],
    [12, '12 wizyt'],
    [22, '22 wizyty'],
    [101, '101 wizyt'],
    [1.5, '1,5 wizyty'],
  ])('counts %s', (count, text) => {
    expect(said('visits', { count })).toBe(text)
  })

  it('puts lines one under another', () => {
    const items = {
      lines: [
        { key: 'sample.visits', params: { count: 1 } },
        { key: 'sample.with', params: { who: { person: 'anna' } } },
      ],
    }
    expect(said('list', { items })).toBe('Dziś:\n1 wizyta\nSpotkanie z Anną.')
  })

  it('puts a list into a sentence', () => {
    const when = (id: string) => ({ key: 'sample.part', params: { who: { person: id } } })
    expect(said('among', { items: { list: [when('piotr'), when('anna')] } })).toBe(
      'Pomagają: pan Piotr, Anna.',
    )
  })

  it('shows words as they are, and never reads them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (words) => {
        fc.pre(!/[\uE000\uE001]/.test(words))
        expect(said('relay', { who: { person: 'anna' }, text: { words } })).toBe(`Anna pisze:\n${words}`)
      }),
    )
    for (const words of ['{{who.nom}}', '$t(sample.greet)', "$& $1 $' {{nothing}}"]) {
      expect(said('relay', { who: { person: 'anna' }, text: { words } })).toBe(`Anna pisze:\n${words}`)
    }
  })

  it('calls a specialist by their account on Slack, and nobody by what people write', () => {
    const params = { who: { person: 'marta' }, text: { words: '\uE000U1\uE001' } }
    const text = render({ key: 'sample.call', params }, null, {
      texts,
      people: byId(marta),
      now,
      channel: 'slack',
    }).text
    expect(text).toBe('<@U0MARTA>: U1')
  })

  it('makes words inert on Slack', () => {
    const text = said(
      'relay',
      { who: { person: 'anna' }, text: { words: '<!channel> & <@U1> @here' } },
      null,
      'slack',
    )
    expect(text).toBe('Anna pisze:\n&lt;!channel&gt; &amp; &lt;@U1&gt; @\u2060here')
    expect(
      said(
        'list',
        {
          items: {
            lines: [{ key: 'sample.relay', params: { who: { person: 'anna' }, text: { words: '<&>' } } }],
          },
        },
        null,
        'slack',
      ),
    ).toContain('&lt;&amp;&gt;')
  })

  it('throws for a missing key, parameter or person', () => {
    expect(() => said('never')).toThrow(/sample.never/)
    expect(() => said('hole')).toThrow(/\{\{nothing\}\} of sample.hole/)
    expect(() => said('with', { who: { person: 'nobody' } })).toThrow(/nobody/)
  })
})

describe('labels', () => {
  const labels = (reader: Person | null, buttons: Parameters<typeof render>[3]) =>
    render(
      { key: 'sample.greet', params: { when: saturday } },
      reader,
      { texts, people, now, channel: 'telegram' },
      buttons,
    ).choices

  it('come from the locale by kind and choice, in the variant of the reader', () => {
    const buttons = { kind: 'invitation', choices: ['yes', 'no', 'at'] }
    expect(labels(anna, buttons)).toEqual([
      { choice: 'yes', label: 'Mogę' },
      { choice: 'no', label: 'Nie mogę' },
      { choice: 'at', label: 'Zmień na 10' },
    ])
    expect(labels(jan, buttons)[1]).toEqual({ choice: 'no', label: 'Nie' })
  })

  it('come with the message where the locale can not know them', () => {
    const buttons = {
      kind: 'which',
      choices: ['a'],
      labels: { a: { key: 'sample.visits', params: { count: 2 } } },
    }
    expect(labels(null, buttons)).toEqual([{ choice: 'a', label: '2 wizyty' }])
  })
})
