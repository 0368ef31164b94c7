import { describe, expect, it } from 'vitest'
import { english, keys, polish, type Read, spaceOf, texts, wrong } from './everything.ts'
import { fog, sentences, syllables, words } from './plain.ts'
import { polishSpelling, spelled } from './spelling.ts'

const all = [...polish, ...english]
const shown = ({ text, choices }: Read): string[] => [text, ...choices]
const some = (isWrong: (text: string) => unknown) => (read: Read) => shown(read).some(isWrong)

describe('every text, for everybody', () => {
  it('is there for each key', () => {
    expect(polish.length).toBeGreaterThan(keys.length * 40)
    expect(english.length).toBeGreaterThanOrEqual(keys.length * 4)
  })

  it('is whole: nothing empty, no raw key, nothing unfilled', () => {
    expect(
      wrong(
        all,
        some((text) => text.trim() === ''),
      ),
    ).toEqual([])
    expect(
      wrong(
        all,
        some((text) => /\{\{|\}\}|\$t\(|undefined|null|NaN|[\uE000\uE001]/.test(text)),
      ),
    ).toEqual([])
    const areas = [...new Set(keys.map(spaceOf))].join('|')
    const raw = new RegExp(`(?:^|\\s)(?:${areas})\\.[a-z]`)
    expect(
      wrong(
        all,
        some((text) => raw.test(text)),
      ),
    ).toEqual([])
  })

  it('is tidy: no double space, nothing at the ends, no space before a sign, no sign twice', () => {
    expect(
      wrong(
        all,
        some((text) => / {2}|^\s|\s$| \n|\n /.test(text)),
      ),
    ).toEqual([])
    expect(
      wrong(
        all,
        some((text) => / [,.!?:;]|[,:;][,.:;!?]|\.\.|„[^”]*$/.test(text)),
      ),
    ).toEqual([])
  })

  it('writes both words where both genders are meant: no slash ending, bracket, star or underscore', () => {
    const gap = /\p{L}\/-?\p{L}|\p{L}\(\p{L}{1,3}\)|\p{Ll}_\p{L}|\p{L}\*\p{L}/u
    expect(
      wrong(
        all,
        some((text) => gap.test(text.replace(/https?:\S+/g, ''))),
      ),
    ).toEqual([])
  })

  it('begins its sentences with a capital', () => {
    const lower = /(?:^|[.!?] )(?!m\. \d)\p{Ll}/u
    const partOfAnother =
      /^(?:help|reason|role|join\.nameIs|request\.(?:name|said)|system|choice|talk\.whichLabel)/
    const own = all.filter(({ key }) => !partOfAnother.test(key))
    expect(wrong(own, ({ text }) => lower.test(text.replace('ul. Lipowa 3 m. 5', 'Adres')))).toEqual([])
  })
})

describe('forms of address', () => {
  const spoken = polish.filter(
    ({ channel, key }) => channel === 'telegram' && !/^(?:join|choice)\./.test(key),
  )
  /** People of whom is spoken have titles here and there; the words of the reader do not. */
  const own = (text: string) =>
    text.replaceAll(/„[^”]*”|(?:Pan|pan)\p{L}* (?:Stanisław|Zofi|Ann|Piotr)\p{L}*/gu, '')
  const ty =
    /(?<!\p{L})(?:ci|ciebie|cię|tobie|twoj\p{L}*|twój|masz|możesz|będziesz|jesteś|dasz|daj|napisz|naciśnij|zadzwoń|dzwoń|wyjdź|mieszkasz|chcesz|piszesz|cześć)(?!\p{L})/iu
  const byTitle = /(?<!\p{L})(?:pan|pana|panu|panie|pani|panią)(?!\p{L})/iu

  it('keep "ty" for those who chose it', () => {
    const others = spoken.filter(({ reader }) => reader.address !== 'ty')
    expect(wrong(others, ({ text }) => ty.test(own(text)))).toEqual([])
  })

  it('keep "pan" and "pani" for those who chose them', () => {
    const others = spoken.filter(({ reader }) => !['pan', 'pani'].includes(reader.address))
    expect(wrong(others, ({ text }) => byTitle.test(own(text)))).toEqual([])
    const women = spoken.filter(({ reader }) => reader.address === 'pani')
    expect(
      wrong(women, ({ text }) => /(?<!\p{L})(?:pan|pana|panu|panie)(?!\p{L})/iu.test(own(text))),
    ).toEqual([])
    const men = spoken.filter(({ reader }) => reader.address === 'pan')
    expect(wrong(men, ({ text }) => /(?<!\p{L})(?:pani|panią)(?!\p{L})/iu.test(own(text)))).toEqual([])
  })

  it('never guess a gender', () => {
    const gendered = /[aeiyąę](?:łeś|łaś|łbyś|łabyś|łem|łam)(?!\p{L})/u
    expect(wrong(spoken, ({ text }) => gendered.test(own(text)))).toEqual([])
  })
})

describe('Polish words', () => {
  it('are in the dictionary', async () => {
    const isWord = await polishSpelling()
    const seen = new Map<string, string>()
    for (const read of polish)
      for (const word of shown(read).flatMap(spelled)) if (!seen.has(word)) seen.set(word, read.key)
    const unknown = [...seen].filter(([word, key]) => !isWord(word) && !key.startsWith('system.channel'))
    expect(seen.size).toBeGreaterThan(500)
    expect(unknown).toEqual([])
    expect(['jesli', 'wolontarjusz'].map(isWord)).toEqual([false, false])
  })
})

describe('English', () => {
  it('has no Polish left in it', () => {
    const polishWords = /krąg|byłaś|byłeś|zaproś|dziś|mam kłopot|wyglądał/gi
    const letters = /[ąćęłńóśźż]/i
    expect(
      wrong(
        english,
        some((text) => letters.test(text.replace(polishWords, ''))),
      ),
    ).toEqual([])
  })

  it('says the invitation as a friend would', () => {
    const ask = english.find(({ key, reader }) => key === 'invitation.ask' && !reader.easyRead)
    expect(ask?.text).toBe(
      'Hi, Anna! Jan needs someone on Saturday 28 November, 10:00–12:00: a visit to the doctor. Can you?',
    )
    expect(ask?.choices).toEqual(['I can', 'I can’t', 'Maybe'])
  })
})

describe('the invitation', () => {
  const ask = (key: string) =>
    polish.filter((one) => one.key === key && one.reader.name === 'Anna' && one.reader.address === 'ty')

  it('of the circle says who, when and what for', () => {
    expect(ask('invitation.ask')[0]).toMatchObject({
      text: 'Cześć, Anno! Jan szuka kogoś na sobotę 28 listopada, 10–12: wizyta u lekarza. Możesz?',
      choices: ['Mogę', 'Nie mogę', 'Może'],
    })
  })

  it('of somebody outside says the day and the hours, never the name nor the kind of help', () => {
    const outside = all.filter(({ key }) => key === 'invitation.askOutside')
    expect(
      wrong(outside, ({ text }) => /Jan|Xochitl(?!!)|Stanisław(?!ie!)|lekarz|doctor/.test(text)),
    ).toEqual([])
    expect(ask('invitation.askOutside')[0]?.text).toBe(
      'Cześć, Anno! Ktoś z okolicy szuka pomocy na sobotę 28 listopada, 10–12. Możesz pomóc?',
    )
  })
})

describe('buttons', () => {
  it('are short words', () => {
    const limit = (read: Read) => (read.channel === 'telegram' ? 30 : 75)
    expect(wrong(all, (read) => read.choices.some((label) => label.length > limit(read)))).toEqual([])
    expect(wrong(all, ({ choices }) => choices.some((label) => !/\p{L}{2}/u.test(label)))).toEqual([])
    expect(all.filter(({ choices }) => choices.length > 0).length).toBeGreaterThan(1_000)
  })
})

describe('plurals', () => {
  it('are there in all forms of the language', () => {
    const forms = { pl: ['one', 'few', 'many', 'other'], en: ['one', 'other'] } as const
    for (const [language, wanted] of Object.entries(forms)) {
      const there = new Set(texts.keys(language))
      const counted = [...there].flatMap((key) => /^(.*)_(?:one|few|many|other)$/.exec(key)?.[1] ?? [])
      expect(counted.length).toBeGreaterThan(3)
      for (const key of counted) for (const form of wanted) expect(there).toContain(`${key}_${form}`)
    }
  })

  it('are not needed only where a number stands behind a colon', () => {
    const plain = texts.keys('pl').filter((key) => {
      const template = texts.template('pl', key) ?? ''
      return (
        !/_(?:one|few|many|other)$/.test(key) &&
        /\{\{count\}\}/.test(template.replace(/: \{\{count\}\}/g, ''))
      )
    })
    expect(plain).toEqual([])
  })
})

/** What a participant can get, in easy words. */
const forParticipants = ['agree', 'visit', 'rate', 'talk', 'media', 'danger', 'relay']
const notForParticipants = /^(?:talk\.help|danger\.stranger)$/
const easy = polish.filter(
  ({ key, reader, channel }) =>
    reader.easyRead &&
    channel === 'telegram' &&
    (forParticipants.includes(spaceOf(key)) || ['join.already', 'join.added'].includes(key)) &&
    !notForParticipants.test(key.replace(/(stranger)\..*/, '$1')),
)

describe('sentences', () => {
  const longer = (limit: number) => (read: Read) =>
    sentences(read.text).some((sentence) => words(sentence).length > limit)

  it('have 14 words at most', () => {
    expect(wrong(polish, longer(14))).toEqual([])
  })

  it('that are easy to read have 8 words at most', () => {
    expect(wrong(easy, longer(8))).toEqual([])
  })

  it('are counted as we count them', () => {
    expect(sentences('Cześć, Aniu! O 17.30, ul. Lipowa?\nTak.')).toHaveLength(4)
    expect(words('sobota 28 listopada, 10–12: „tak” – nie 🔴')).toHaveLength(6)
    expect(['wiadomość', 'niebezpieczeństwo', 'Krąg', 'przypomnienie'].map(syllables)).toEqual([3, 5, 1, 4])
  })
})

describe('FOG-PL', () => {
  const spaces = [...new Set(keys.map(spaceOf))].filter((space) => !space.startsWith('choice'))
  const addresses = ['neutral', 'ty', 'pan', 'pani']
  const scores = (reads: readonly Read[], among: readonly string[]) =>
    among
      .flatMap((space) =>
        addresses.map((address) => {
          const own = reads.filter(({ key, reader }) => spaceOf(key) === space && reader.address === address)
          return { space, address, ...fog([...new Set(own.map(({ text }) => text))].join('\n')) }
        }),
      )
      .filter((one) => one.words >= 100)

  it.each([
    ['plain', polish.filter(({ reader }) => !reader.easyRead), spaces, 5],
    ['easy', easy, forParticipants, 4],
  ] as const)('of what is %s is low enough in every area', (_, reads, among, limit) => {
    const found = scores(reads, among)
    expect(found.length).toBeGreaterThan(16)
    expect(found.filter((one) => one.fog > limit)).toEqual([])
  })
})
