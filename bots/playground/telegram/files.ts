import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Change, KeptFile } from './changes.ts'
import type { State } from './state.ts'

export type Upload = { readonly name: string; readonly type: string; readonly bytes: Uint8Array }
export type Files = {
  /** Keeps the bytes; the change that tells of it is for the caller to commit. */
  keep(kind: string, upload: Upload): { file: KeptFile; change: Change }
  read(file: KeptFile): Uint8Array | null
}

/** Bytes of files lie beside the journal, each under its file_id, written before the journal names them. */
export const openFiles = (folder: string | null, state: State): Files => {
  const inMemory = new Map<string, Uint8Array>()
  const place = folder === null ? null : join(folder, 'telegram-files')
  if (place) mkdirSync(place, { recursive: true })
  return {
    keep: (kind, upload) => {
      const file = describe(kind, upload, state.files.size + 1)
      if (place) writeFileSync(join(place, file.id), upload.bytes)
      else inMemory.set(file.id, upload.bytes)
      return { file, change: { type: 'file-kept', file } }
    },
    read: (file) => {
      if (!place) return inMemory.get(file.id) ?? null
      const path = join(place, file.id)
      return existsSync(path) ? readFileSync(path) : null
    },
  }
}

const describe = (kind: string, upload: Upload, number: number): KeptFile => {
  const unique = randomUUID().replaceAll('-', '')
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(upload.name)?.[0] ?? ''
  return {
    id: `${kind}-${unique}`,
    uniqueId: `u${unique.slice(0, 14)}`,
    name: upload.name,
    type: upload.type,
    size: upload.bytes.length,
    path: `${kind}s/file_${number}${ending}`,
  }
}
