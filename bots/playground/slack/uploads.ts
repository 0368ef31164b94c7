import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { SlackFile } from './state/rows.ts'
import type { Slack } from './state/slack.ts'
import { answerText } from './wire/answer.ts'
import { readBody, readUpload } from './wire/request.ts'
import { misbehave } from './wire/web-api.ts'

/** The bytes of uploaded files: in the folder, or in memory where there is none. */
export const uploads = (slack: Slack) => {
  const { folder } = slack.surroundings
  const kept = new Map<string, Uint8Array>()
  const pathOf = (id: string): string => join(folder ?? '', 'slack-files', id)
  const save = (id: string, bytes: Uint8Array): void => {
    if (folder === null) {
      kept.set(id, bytes)
      return
    }
    mkdirSync(join(folder, 'slack-files'), { recursive: true })
    writeFileSync(pathOf(id), bytes)
  }
  const load = (id: string): Uint8Array | null =>
    folder === null ? (kept.get(id) ?? null) : existsSync(pathOf(id)) ? readFileSync(pathOf(id)) : null

  return {
    /** POST to the upload_url of files.getUploadURLExternal. */
    receive: async (request: IncomingMessage, response: ServerResponse, ticket: string): Promise<void> => {
      const fault = slack.surroundings.faults.next('slack', 'upload')
      if (fault !== null && fault !== 'accepted-then-reset') return misbehave(fault, request, response)
      const bytes = readUpload(request, await readBody(request))
      const file = slack.store.files.all().find((it) => it.ticket === ticket && it.state === 'awaited')
      if (!file) return answerText(response, 'Not Found', 404)
      save(file.id, bytes)
      slack.store.change(() =>
        slack.store.files.put(file.id, { ...file, size: bytes.length, state: 'uploaded' }),
      )
      if (fault === 'accepted-then-reset') request.socket.destroy()
      else answerText(response, `OK - ${bytes.length}`)
    },
    /** GET of url_private, with a bot's token. */
    send: (request: IncomingMessage, response: ServerResponse, id: string): void => {
      const token = /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
      const allowed = slack.store.apps.all().some(({ botToken }) => botToken === token)
      const file = slack.store.files.get(id)
      const bytes = file && load(id)
      if (!allowed || !file || !bytes) return answerText(response, 'Not Found', allowed ? 404 : 403)
      response.writeHead(200, { 'content-type': file.mimetype, 'content-length': bytes.length })
      response.end(bytes)
    },
    find: (id: string): { file: SlackFile; bytes: Uint8Array } | null => {
      const file = slack.store.files.get(id)
      const bytes = file ? load(id) : null
      return file && bytes ? { file, bytes } : null
    },
  }
}
