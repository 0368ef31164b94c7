import { describe, expect, it } from 'vitest'
import { openTexts } from '../../bots/texts.ts'
import { instant, localTime } from '../../core/time.ts'
import { understand } from '../../core/understand/understand.ts'

const texts = openTexts()
const now = instant('2026-11-23T09:00:00Z')
const asked = {
  kind: 'invitation',
  from: localTime('2026-11-28T10:00'),
  to: localTime('2026-11-28T12:00'),
} as const

/** What our texts tell people to write, and what has to come of it. */
const promised = [
  ['pl', 'talk.help', 'spóźnię się 10 minut', 'late'],
  ['pl', 'talk.help', 'muszę odwołać', 'cancel'],
  ['pl', 'talk.help', 'kiedy mam spotkanie?', 'agenda'],
  ['pl', 'talk.help', 'człowiek', 'human'],
  ['pl', 'talk.help', 'stop', 'stop'],
  ['pl', 'talk.helpParticipant', 'kiedy mam spotkanie?', 'agenda'],
  ['pl', 'talk.helpParticipant_easy', 'kiedy spotkanie', 'agenda'],
  ['pl', 'talk.hello', 'pomoc', 'help'],
  ['pl', 'talk.export', 'usuń moje dane', 'erase'],
  ['pl', 'talk.noMeeting', 'człowiek', 'human'],
  ['pl', 'join.done', 'stop', 'stop'],
  ['pl', 'join.availability', 'we wtorki po 17', 'availability'],
  ['pl', 'relay.ended.silence', 'człowiek', 'human'],
  ['pl', 'agree.tooLate', 'człowiek', 'human'],
  ['pl', 'meeting.lateHowLong', 'spóźnię się 15 minut', 'late'],
  ['en', 'talk.help', 'talk to a human', 'human'],
  ['en', 'talk.help', 'help', 'help'],
  ['en', 'talk.help', 'stop', 'stop'],
  ['en', 'talk.hello', 'help', 'help'],
  ['en', 'talk.export', 'delete my data', 'erase'],
  ['en', 'talk.noMeeting', 'talk to a human', 'human'],
  ['en', 'join.done', 'talk to a human', 'human'],
  ['en', 'meeting.lateHowLong', 'I will be 15 minutes late', 'late'],
  ['en', 'talk.help', 'I will be 10 minutes late', 'late'],
] as const

/** The same for answers: to an invitation that is open. */
const answers = [
  ['pl', 'talk.help', 'mogę', 'yes'],
  ['pl', 'talk.help', 'nie mogę', 'no'],
  ['pl', 'talk.help', 'może', 'maybe'],
  ['pl', 'talk.helpParticipant', 'nie chcę', 'no'],
  ['en', 'talk.help', 'I can', 'yes'],
  ['en', 'talk.help', 'I can’t', 'no'],
  ['en', 'talk.help', 'maybe', 'maybe'],
  ['en', 'talk.helpParticipant', 'I can’t', 'no'],
] as const

const says = (language: string, key: string, words: string): boolean =>
  (texts.template(language, key) ?? '').toLowerCase().includes(words.toLowerCase())

describe('words that we tell people to write', () => {
  it.each(promised)('%s %s: "%s" is %s', (language, key, words, intent) => {
    expect(says(language, key, words)).toBe(true)
    expect(understand(words, null, now).intent).toBe(intent)
  })

  it.each(answers)('%s %s: "%s" is %s', (language, key, words, answer) => {
    expect(says(language, key, words)).toBe(true)
    expect(understand(words, asked, now).answer).toBe(answer)
  })

  it('never invite a bare "no" in English: in Polish it is a yes', () => {
    const inviting = texts.keys('en').filter((key) => /yes or no/i.test(texts.template('en', key) ?? ''))
    expect(inviting).toEqual([])
  })
})
