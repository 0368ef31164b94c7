import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

const root = new URL('../../', import.meta.url).pathname
const run = (args: readonly string[], input: string) => {
  const done = spawnSync(process.execPath, ['--import', 'tsx', 'core/understand/cli.ts', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  })
  return { code: done.status, out: done.stdout, err: done.stderr.trim() }
}

describe('npm run understand', () => {
  it('prints a line for a line', () => {
    const lines = [
      {
        text: 'mogę, ale dopiero po 15',
        about: { kind: 'invitation', from: '2026-11-28T10:00', to: '2026-11-28T12:00' },
      },
      { text: 'tak', about: { from: '2026-11-28T10:00', to: '2026-11-28T12:00' } },
      { text: 'jutro o 9' },
    ]
    const { code, out } = run(
      ['--now', '2026-11-22T10:00'],
      lines.map((line) => JSON.stringify(line)).join('\n'),
    )
    const [first, second, third] = out
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line))
    expect(code).toBe(0)
    expect(first).toMatchObject({
      intent: 'answer',
      answer: 'maybe',
      times: [{ from: '2026-11-28T15:00', to: '2026-11-29T00:00' }],
    })
    expect(second).toMatchObject({
      answer: 'yes',
      times: [],
      weekly: [],
      lateMinutes: null,
      durationMinutes: null,
      held: null,
      ambiguous: false,
    })
    expect(third).toMatchObject({ times: [{ at: '2026-11-23T09:00' }] })
  })
  it.each([
    [['--now', '2026-11-22T10:00'], 'nonsense', 'Line 1 is not JSON'],
    [['--now', '2026-11-22T10:00'], '{"text":"tak"}\n{"text":5}', 'Line 2'],
    [['--now', '2026-11-22T10:00'], '{"text":"tak","about":{"kind":"party"}}', 'kind'],
    [['--now', '2026-11-22T10:00'], '{"text":"tak","about":{"from":"tomorrow"}}', 'no local time'],
    [['--now', 'soon'], '', '"soon"'],
    [['--now'], '', '--now needs a time'],
    [['--then'], '', '"--then"'],
  ])('%j with %j: one clear sentence, exit 2', (args, input, words) => {
    const { code, err } = run(args, input)
    expect(code).toBe(2)
    expect(err).toContain(words)
    expect(err.split('\n')).toHaveLength(1)
  })
})
