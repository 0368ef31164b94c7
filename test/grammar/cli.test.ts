import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const run = (input: string, ...options: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'core/grammar/cli.ts', ...options], {
    cwd: root,
    input,
    encoding: 'utf8',
  })

describe('decline on the command line', () => {
  it('answers each line with all cases', () => {
    const { status, stdout, stderr } = run(
      '{"name":"Anna","gender":"f"}\n\n{"name":"Jan","gender":"m"}\r\n{"name":"Robin"}',
    )
    const [anna, jan, robin] = stdout.trim().split('\n')
    expect([status, stderr]).toEqual([0, ''])
    expect(anna).toBe(
      '{"nom":"Anna","gen":"Anny","dat":"Annie","acc":"Annę","inst":"Anną","loc":"Annie","voc":"Anno"}',
    )
    expect(jan).toContain('"voc":"Janie"')
    expect(robin).toBe('{"nom":"Robin","gen":null,"dat":null,"acc":null,"inst":null,"loc":null,"voc":null}')
  })

  it.each(['Anna', '{"name":"Anna","gender":"k"}', '{"gender":"f"}', '[]', '{"name":""}'])(
    'stops at the line %s with a sentence and status 2',
    (line) => {
      const { status, stdout, stderr } = run(`{"name":"Ola"}\n${line}\n{"name":"Ela"}\n`)
      expect(status).toBe(2)
      expect(stdout.trim().split('\n')).toHaveLength(1)
      expect(stderr).toMatch(/^Line 2 .*\n$/)
    },
  )

  it('knows no options', () => {
    const { status, stderr, stdout } = run('', '--cases')
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^decline takes no options.*\n$/)
  })
})
