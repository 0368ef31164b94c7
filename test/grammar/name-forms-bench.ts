/**
 * The share of name forms that are right, over a table with the columns nom gen dat acc inst loc voc
 * (a slash separates allowed variants, "-" asks for abstention). Run alone it prints the figures:
 *   npx tsx test/grammar/name-forms-bench.ts [table.tsv]
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { decline } from '../../core/grammar/decline.ts'
import { type Case, cases } from '../../core/grammar/forms.ts'

type Row = { readonly gender: 'f' | 'm'; readonly name: string; readonly forms: ReadonlyMap<Case, string> }
type Miss = { readonly name: string; readonly of: Case; readonly given: string; readonly wanted: string }
export type NameFormsScore = {
  readonly table: string
  readonly names: number
  readonly asked: number
  readonly right: number
  readonly abstained: number
  readonly wrong: readonly Miss[]
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
/** The table shared with the team when it is there, else the project's own. */
export const nameTable = (): string => {
  const shared = here('../../../shared/language/name_forms.tsv')
  return existsSync(shared) ? shared : ownTable
}
export const ownTable = here('names-held.tsv')

/** Oblique forms only: the nominative is given. Throws when the table can't be read. */
export const measureNameForms = (table: string = nameTable()): NameFormsScore => {
  const rows = rowsOf(table)
  let [asked, right, abstained] = [0, 0, 0]
  const wrong: Miss[] = []
  for (const row of rows) {
    const forms = decline(row.name, row.gender)
    for (const [of, wanted] of row.forms) {
      if (of === 'nom') continue
      asked += 1
      const given = forms[of]
      if (given === null && wanted === '-') right += 1
      else if (given === null) abstained += 1
      else if (wanted.split('/').includes(given)) right += 1
      else wrong.push({ name: row.name, of, given, wanted })
    }
  }
  return { table, names: rows.length, asked, right, abstained, wrong }
}

const rowsOf = (table: string): readonly Row[] => {
  const [head = '', ...lines] = readFileSync(table, 'utf8').trim().split('\n')
  const columns = head.split('\t')
  return lines.map((line) => {
    const fields = line.split('\t')
    const at = (column: string): string => fields[columns.indexOf(column)] ?? ''
    return {
      gender: at('sex') === 'f' ? 'f' : 'm',
      name: at('nom'),
      forms: new Map(cases.map((of) => [of, at(of)])),
    }
  })
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`

const print = (score: NameFormsScore): void => {
  const given = score.asked - score.abstained
  const lines = [
    `${score.table}: ${score.names} names, ${score.asked} forms`,
    `right of the given   ${score.right}/${given}  ${percent(score.right, given)}`,
    `abstained            ${score.abstained}/${score.asked}  ${percent(score.abstained, score.asked)}`,
    ...score.wrong.map((miss) => `  ${miss.name} ${miss.of}: ${miss.given}, not ${miss.wanted}`),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) print(measureNameForms(process.argv[2]))
