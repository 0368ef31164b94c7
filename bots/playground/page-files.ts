import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname } from 'node:path'

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>

const page = new URL('./page/', import.meta.url)
const packages = new URL('../../node_modules/', import.meta.url)
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}
/** The page's own files, and lit's: nothing else of the disk. */
const ownFile = /^\/page\/((?:[a-z0-9-]+\/)*[a-z0-9-]+\.(?:js|css|svg))$/
const litFile =
  /^\/vendor\/((?:lit|lit-html|lit-element|@lit\/reactive-element)\/(?:[a-z0-9-]+\/)*[a-z0-9.-]+\.js)$/

/** Serves the page: index.html at /, its modules at /page, lit at /vendor. */
export const pageFiles = (): { answerFor(path: string): Answer | null } => ({
  answerFor: (path) => {
    if (path === '/') return sendPage
    if (path === '/favicon.ico') return (_request, response) => send(response, new URL('icon.svg', page))
    const own = ownFile.exec(path)?.[1]
    if (own !== undefined) return (_request, response) => send(response, new URL(own, page))
    const lit = litFile.exec(path)?.[1]
    return lit === undefined ? null : (_request, response) => send(response, new URL(lit, packages))
  },
})

const sendPage: Answer = async (_request, response) => {
  const html = await readFile(new URL('index.html', page), 'utf8')
  const [, importMap = ''] = /<script type="importmap">([\s\S]*?)<\/script>/.exec(html) ?? []
  const hash = createHash('sha256').update(importMap).digest('base64')
  response
    .writeHead(200, {
      ...headersFor('.html'),
      'content-security-policy': `default-src 'self'; script-src 'self' 'sha256-${hash}'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`,
    })
    .end(html)
}

const send = async (response: ServerResponse, file: URL): Promise<void> => {
  try {
    const bytes = await readFile(file)
    response.writeHead(200, headersFor(extname(file.pathname))).end(bytes)
  } catch {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n')
  }
}

const headersFor = (extension: string) => ({
  'content-type': types[extension] ?? 'application/octet-stream',
  'cache-control': 'no-cache',
  'x-content-type-options': 'nosniff',
})
