import type { Upload } from '../files.ts'

export type Part = { readonly name: string; readonly file: Upload | null; readonly text: string }

/** Parts of a multipart/form-data body; header names in any case, file names quoted or bare. */
export const multipartParts = (body: Buffer, boundary: string): Part[] => {
  const mark = Buffer.from(`--${boundary}`)
  const parts: Part[] = []
  let at = body.indexOf(mark)
  while (at >= 0) {
    const from = at + mark.length
    if (body.subarray(from, from + 2).toString() === '--') break
    const next = body.indexOf(mark, from)
    const part = onePart(body.subarray(from + 2, next < 0 ? body.length : next - 2))
    if (part) parts.push(part)
    at = next
  }
  return parts
}

const onePart = (bytes: Buffer): Part | null => {
  const split = bytes.indexOf('\r\n\r\n')
  if (split < 0) return null
  const head = bytes.subarray(0, split).toString('utf8')
  const content = bytes.subarray(split + 4)
  const name = parameter(head, 'name')
  if (name === null) return null
  const fileName = parameter(head, 'filename')
  const type = /^content-type:\s*([^\r\n;]+)/im.exec(head)?.[1]?.trim() ?? 'application/octet-stream'
  const file = fileName === null ? null : { name: fileName, type, bytes: new Uint8Array(content) }
  return { name, file, text: file ? '' : content.toString('utf8') }
}

const parameter = (head: string, name: string): string | null => {
  const found = new RegExp(`;\\s*${name}=(?:"((?:\\\\.|[^"\\\\])*)"|([^;\\r\\n]*))`, 'i').exec(head)
  return found ? (found[1]?.replace(/\\(.)/g, '$1') ?? found[2] ?? '').trim() : null
}
