import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { scoreUnderstanding } from '../bench/understand.ts'

const there = existsSync(new URL('../../../shared/language/utterances.txt', import.meta.url))

describe.skipIf(!there)('the shared language data (needs ../shared/language)', () => {
  const scores = scoreUnderstanding()
  const named = (name: string) => scores.find((score) => score.name === name)
  it('every utterance is right, none commits wrongly', () => {
    expect(named('shared utterances')?.failed).toEqual([])
    expect(named('shared utterances')?.wrongCommitments).toBe(0)
  })
  it('at least 95 % of the Duckling corpus is right', () => {
    const { right = 0, cases = 1 } = named('duckling corpus') ?? {}
    expect(right / cases).toBeGreaterThanOrEqual(0.95)
  })
})
