import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { understand } from '../../core/understand/understand.ts'
import { casesOf, failures, isWrongCommitment } from './case-file.ts'

const folder = new URL('held/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))

describe.each(files)('replies of %s', (name) => {
  const cases = casesOf(readFileSync(new URL(name, folder), 'utf8'))
  it.each(cases)('understands "$text"', ({ text, about, now, wants }) => {
    const meaning = understand(text, about, now)
    expect(failures(meaning, wants), JSON.stringify(meaning)).toEqual([])
  })
  it('commits to nothing wrongly', () => {
    const wrong = cases.filter(({ text, about, now, wants }) =>
      isWrongCommitment(understand(text, about, now), wants),
    )
    expect(wrong.map(({ text }) => text)).toEqual([])
  })
})

it('the replies are more than three hundred, from all five programmes', () => {
  const count = files.reduce(
    (sum, name) => sum + casesOf(readFileSync(new URL(name, folder), 'utf8')).length,
    0,
  )
  expect(count).toBeGreaterThan(1000)
})
