import { spawn } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { buttonsUnder } from '../../bots/say/buttons.ts'
import { sampleNow } from '../../bots/say/samples.ts'
import { baseKeys, sampleReaders, sayAll, sayOne } from '../../bots/say/say.ts'
import { openTexts } from '../../bots/texts.ts'

const texts = openTexts()

const cli = (args: readonly string[], input: string) =>
  new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'bots/say.ts', ...args])
    let [out, err] = ['', '']
    child.stdout.on('data', (chunk) => {
      out += chunk
    })
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    child.on('close', (code) => resolve({ code, out, err }))
    child.stdin.end(input)
  })

describe('every text', () => {
  it('can be said to everybody', () => {
    const lines = [...sayAll(texts)]
    expect(lines.length).toBeGreaterThan(4_000)
    expect(lines.filter(({ text }) => text.trim() === '')).toEqual([])
    expect(new Set(lines.map(({ language }) => language))).toEqual(new Set(['pl', 'en']))
    expect(new Set(lines.map(({ key }) => key))).toEqual(new Set(baseKeys(texts)))
  })

  it('comes with the right buttons where a question stands under it', () => {
    const keys = new Set(baseKeys(texts))
    for (const [key, { kind, choices, labels }] of Object.entries(buttonsUnder)) {
      expect(keys, key).toContain(key)
      for (const choice of choices)
        expect(keys).toContain(labels?.[choice]?.key ?? `choice.${kind}.${choice}`)
    }
  })

  it('is refused when there is none', () => {
    const [reader] = sampleReaders
    if (!reader) throw new Error('no reader')
    const wanted = {
      key: 'no.such',
      params: {},
      reader,
      channel: 'telegram',
      now: sampleNow,
      people: [],
      buttons: null,
    } as const
    expect(() => sayOne(texts, wanted)).toThrow(/no\.such/)
  })
})

describe('npm run say', () => {
  it('says what this person would get', async () => {
    const line = JSON.stringify({
      key: 'invitation.ask',
      channel: 'telegram',
      address: 'pani',
      gender: 'f',
      easyRead: false,
      params: {},
    })
    const { code, out } = await cli([], `${line}\n\n`)
    expect(code).toBe(0)
    const said = JSON.parse(out)
    expect(said.text).toContain('pani Anno')
    expect(said.text).toContain('na sobotę 28 listopada, 10–12')
    expect(said.choices).toEqual(['Mogę', 'Nie mogę', 'Może'])
  })

  it('takes bare names, local times and the parts of a list', async () => {
    const when = { period: { from: '2026-12-24T17:30', to: '2026-12-24T18:30' } }
    const reasons = { list: [{ key: 'reason.lives-near', params: {} }] }
    const { out } = await cli(
      [],
      [
        { key: 'agree.ask', params: { helper: 'Stanisław', when } },
        { key: 'invitation.why', address: 'ty', params: { reasons } },
        { key: 'invitation.ask', language: 'en' },
      ]
        .map((line) => JSON.stringify(line))
        .join('\n'),
    )
    const texts = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).text)
    expect(texts[0]).toContain('Stanisław może przyjść: czwartek 24 grudnia, 17.30–18.30.')
    expect(texts[1]).toBe('Pytam, bo: mieszkasz blisko. Zawsze możesz odmówić.')
    expect(texts[2]).toContain('Hi, Anna! Jan needs someone on Saturday 28 November')
  })

  it('takes people described on the spot', async () => {
    const params = { helper: { person: { name: 'Stanisław', gender: 'm' } } }
    const { out } = await cli([], JSON.stringify({ key: 'agree.ask', easyRead: true, params }))
    expect(JSON.parse(out).text).toContain('Stanisław')
  })

  it.each([
    [['--every'], ''],
    [[], 'not json'],
    [[], '{"key":"invitation.ask","address":"you"}'],
    [[], '{"key":"no.such"}'],
  ])('refuses %j %s in one sentence', async (args, input) => {
    const { code, out, err } = await cli(args, input)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})
