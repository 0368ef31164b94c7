import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import i18next from 'i18next'
import { z } from 'zod'

/** What we say, by language and key. A key is "<namespace>.<path>", as in "invitation.ask". */
export type Texts = {
  /** The text before it is filled, in the plural form of `count`; null when this language has none. */
  template(language: string, key: string, count?: number): string | null
  readonly languages: readonly string[]
  /** Every key of a language, its variants and plural forms included. */
  keys(language: string): readonly string[]
}

type Tree = { [name: string]: string | Tree }
const tree: z.ZodType<Tree> = z.lazy(() => z.record(z.string(), z.union([z.string(), tree])))

const localesFolder = fileURLToPath(new URL('../locales', import.meta.url))

/** Reads locales/<language>/<namespace>.json. Throws when a file is not JSON of texts. */
export const openTexts = (folder: string = localesFolder): Texts => {
  const resources = readFolder(folder)
  const i18n = i18next.createInstance()
  // Another language's variant must not win over this one's plain text, so render.ts asks language by language.
  i18n.init({
    resources,
    lng: 'pl',
    fallbackLng: false,
    ns: [...new Set(Object.values(resources).flatMap((spaces) => Object.keys(spaces)))],
    initAsync: false,
    interpolation: { escapeValue: false },
  })
  const all = new Map(
    Object.entries(resources).map(([language, spaces]) => [
      language,
      Object.entries(spaces).flatMap(([space, found]) => leaves(found, space)),
    ]),
  )
  const counted = new Set([...all.values()].flat().flatMap((key) => key.match(pluralKey)?.[1] ?? []))
  const lookUp = (language: string, key: string, count?: number): string | null => {
    const options = {
      lng: language,
      returnObjects: false as const,
      ...(count === undefined ? {} : { count }),
    }
    const name = key.replace('.', ':')
    if (!i18n.exists(name, options)) return null
    // Filled in render.ts in one pass, so that what a person wrote is never read as a placeholder.
    return i18n.t(name, { ...options, skipInterpolation: true })
  }
  // Many keys are tried for each text, and most are the same ones again.
  const found = new Map<string, string | null>()
  return {
    languages: Object.keys(resources),
    template: (language, key, count) => {
      if (count !== undefined && counted.has(key)) return lookUp(language, key, count)
      const known = found.get(`${language}:${key}`)
      if (known !== undefined) return known
      const template = lookUp(language, key)
      if (template !== null || found.size < 10_000) found.set(`${language}:${key}`, template)
      return template
    },
    keys: (language) => all.get(language) ?? [],
  }
}

const pluralKey = /^(.*)_(?:one|few|many|other)$/

const readFolder = (folder: string): Record<string, Record<string, Tree>> =>
  Object.fromEntries(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => [entry.name, readLanguage(`${folder}/${entry.name}`)]),
  )

const readLanguage = (folder: string): Record<string, Tree> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => [
        name.slice(0, -'.json'.length),
        tree.parse(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))),
      ]),
  )

const leaves = (node: Tree, path: string): string[] =>
  Object.entries(node).flatMap(([name, child]) =>
    typeof child === 'string' ? [`${path}.${name}`] : leaves(child, `${path}.${name}`),
  )
