import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cruise } from 'dependency-cruiser'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { programmes } from '../../core/programmes/programmes.ts'

const root = new URL('../../', import.meta.url).pathname
const tracked = execFileSync('git', ['ls-files', '--', '*.ts'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter(Boolean)
const lines = (path: string): string[] => readFileSync(`${root}${path}`, 'utf8').split('\n')

/** Lines outside comments that match, as "path:line". */
const found = (paths: readonly string[], pattern: RegExp): string[] =>
  paths.flatMap((path) =>
    lines(path).flatMap((line, index) =>
      !/^\s*(\/\/|\/?\*)/.test(line) &&
      pattern.test(line.replaceAll('Krąg', 'Krag').replace(/\/\/.*$|\/\*.*?\*\//g, ''))
        ? [`${path}:${index + 1}`]
        : [],
    ),
  )

describe('the rules of the house', () => {
  // The dependency tool reads nothing, and finds nothing wrong, when its parser is missing: see that it reads.
  it('the dependency rule looks at every file of the core', async () => {
    const { output } = await cruise(['core'], {
      parser: 'swc',
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
    })
    const modules = z
      .object({ modules: z.array(z.object({ source: z.string(), dependencies: z.array(z.unknown()) })) })
      .parse(typeof output === 'string' ? JSON.parse(output) : output).modules
    const core = tracked.filter((path) => path.startsWith('core/'))
    expect(modules.map((one) => one.source)).toEqual(expect.arrayContaining(core))
    expect(
      modules.find((one) => one.source === 'core/conversation/respond.ts')?.dependencies.length,
    ).toBeGreaterThan(5)
  })

  it('says keys, not sentences: Polish stays in locales, in the understanding, in the grammar and on the page', () => {
    const elsewhere = tracked.filter(
      (path) => !/^(test|core\/(understand|grammar|programmes)|bots\/playground)\//.test(path),
    )
    expect(elsewhere.length).toBeGreaterThan(50)
    expect(
      found(elsewhere, /['"`][^'"`]*[ąćęłńóśźżĄĆĘŁŃÓŚŹŻ][^'"`]*['"`]/).filter(
        (place) => !allowed.some((path) => place.startsWith(path)),
      ),
    ).toEqual([])
  })

  it('no engine names a programme', () => {
    const engines = tracked.filter(
      (path) =>
        /^(core|bots|queue|db)\//.test(path) &&
        !path.startsWith('core/programmes/') &&
        path !== 'db/seed.ts' &&
        !path.startsWith('bots/say/'),
    )
    const named = new RegExp(`['"\`](${programmes.map((one) => one.id).join('|')})['"\`]`)
    expect(found(engines, named)).toEqual([])
  })

  it('the core has no clock, no chance and no way out', () => {
    const core = tracked.filter((path) => path.startsWith('core/') && !path.endsWith('/cli.ts'))
    expect(
      found(
        core,
        /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\b(fetch|setTimeout|setInterval)\(|\b(process|crypto)\./,
      ),
    ).toEqual([])
  })

  it('nothing is switched off or forced', () => {
    expect(
      found(tracked, /\b(it|test|describe)\.(only|todo)\b|@ts-ignore|@ts-nocheck|\bas any\b/).filter(
        (place) => !place.startsWith('test/house/'),
      ),
    ).toEqual([])
  })
})

/** Names of the playground's people and places, and the pangram of a benchmark, are no sentences. */
const allowed: readonly string[] = ['db/seed.ts', 'bots/say/', 'bots/settings.ts', 'bots/main.ts']

describe('the lock file', () => {
  // An npm that can't see the binaries of other platforms leaves them out, and `npm ci` then refuses everywhere.
  it("names the packages of every platform, not only of this machine's", () => {
    const packages = z
      .object({
        packages: z.record(
          z.string(),
          z.object({ optionalDependencies: z.record(z.string(), z.string()).optional() }),
        ),
      })
      .parse(JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'))).packages
    const missing = Object.entries(packages).flatMap(([where, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !packages[`${where}/node_modules/${name}`] && !packages[`node_modules/${name}`],
      ),
    )
    expect(missing).toEqual([])
  })
})
