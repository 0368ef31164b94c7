import type { IncomingMessage } from 'node:http'
import { isObject, type JsonObject, parseJson } from '../json.ts'
import { SlackError } from '../slack-error.ts'

const LARGEST_BODY = 20 * 1024 * 1024

export const readBody = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > LARGEST_BODY) throw new SlackError('request_too_large')
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

/** The arguments of a Web API call, from the query, a form or a JSON body, and its token. */
export const readCall = (
  request: IncomingMessage,
  query: URLSearchParams,
  body: Buffer,
): { given: JsonObject; token: string | undefined } => {
  const given: JsonObject = { ...Object.fromEntries(query), ...readArguments(request, body) }
  const bearer = /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
  const inArguments = typeof given.token === 'string' && given.token !== '' ? given.token : undefined
  return { given, token: bearer ?? inArguments }
}

const readArguments = (request: IncomingMessage, body: Buffer): JsonObject => {
  if (body.length === 0) return {}
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  if (type === 'application/json') return readJsonBody(body)
  if (type === 'multipart/form-data') return readMultipartFields(request, body)
  if (type === 'application/x-www-form-urlencoded' || type === '')
    return Object.fromEntries(new URLSearchParams(body.toString('utf8')))
  throw new SlackError('invalid_post_type')
}

const readJsonBody = (body: Buffer): JsonObject => {
  const json = parseJson(body.toString('utf8'))
  if (json === undefined) throw new SlackError('invalid_json')
  if (!isObject(json)) throw new SlackError('json_not_object')
  return json
}

const readMultipartFields = (request: IncomingMessage, body: Buffer): JsonObject => {
  const fields: JsonObject = {}
  for (const part of multipart(request, body))
    if (part.filename === undefined) fields[part.name] = part.bytes.toString('utf8')
  return fields
}

/** The bytes of an upload: a raw body, or the file in a multipart form. */
export const readUpload = (request: IncomingMessage, body: Buffer): Buffer => {
  if (!(request.headers['content-type'] ?? '').startsWith('multipart/form-data')) return body
  const parts = multipart(request, body)
  return (parts.find((part) => part.filename !== undefined) ?? parts[0])?.bytes ?? Buffer.alloc(0)
}

type Part = { name: string; filename: string | undefined; bytes: Buffer }
const multipart = (request: IncomingMessage, body: Buffer): Part[] => {
  const boundary = /boundary="?([^";]+)"?/.exec(request.headers['content-type'] ?? '')?.[1]
  if (!boundary) throw new SlackError('invalid_form_data')
  const mark = Buffer.from(`--${boundary}`)
  const parts: Part[] = []
  let at = body.indexOf(mark)
  while (at >= 0) {
    const next = body.indexOf(mark, at + mark.length)
    if (next < 0) break
    const part = readPart(body.subarray(at + mark.length + 2, next - 2))
    if (part) parts.push(part)
    at = next
  }
  return parts
}
const readPart = (bytes: Buffer): Part | null => {
  const gap = bytes.indexOf('\r\n\r\n')
  if (gap < 0) return null
  const head = bytes.subarray(0, gap).toString('utf8')
  const name = /\bname="([^"]*)"/.exec(head)?.[1]
  if (name === undefined) return null
  return { name, filename: /\bfilename="([^"]*)"/.exec(head)?.[1], bytes: bytes.subarray(gap + 4) }
}
