import type { IncomingMessage } from 'node:http'
import type { Upload } from '../files.ts'
import { isObject, type Json, parseJson } from '../json.ts'
import { limits } from '../policy.ts'
import { ApiRefusal, badRequest } from '../refusal.ts'
import { multipartParts } from './multipart.ts'

/** Arguments as they came, from the query and the body; a body wins. */
export type Given = { readonly values: Map<string, Json>; readonly files: Map<string, Upload> }

export const readArguments = async (request: IncomingMessage, query: URLSearchParams): Promise<Given> => {
  const given: Given = { values: new Map(query), files: new Map() }
  const body = await readBody(request)
  if (body.length === 0) return given
  const type = request.headers['content-type'] ?? ''
  if (/^application\/json/i.test(type)) addJson(given, body)
  else if (/^multipart\/form-data/i.test(type)) addMultipart(given, body, type)
  else if (/^application\/x-www-form-urlencoded/i.test(type))
    for (const [name, value] of new URLSearchParams(body.toString('utf8'))) given.values.set(name, value)
  return given
}

/** Arguments of a method that a webhook gave in its answer. */
export const argumentsOf = (values: { [name: string]: Json }): Given => ({
  values: new Map(Object.entries(values).filter(([, value]) => value !== null)),
  files: new Map(),
})

const readBody = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > limits.uploadBytes) throw new ApiRefusal(413, 'Request Entity Too Large')
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

const addJson = (given: Given, body: Buffer): void => {
  const parsed = parseJson(body.toString('utf8'))
  if (!isObject(parsed)) throw badRequest("can't parse JSON object of the request")
  for (const [name, value] of Object.entries(parsed)) if (value !== null) given.values.set(name, value)
}

const addMultipart = (given: Given, body: Buffer, type: string): void => {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(type)
  const mark = boundary?.[1] ?? boundary?.[2]
  if (!mark) throw badRequest('boundary is missing in multipart/form-data')
  for (const { name, file, text } of multipartParts(body, mark))
    if (file) given.files.set(name, file)
    else given.values.set(name, text)
}
