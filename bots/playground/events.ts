import type { ServerResponse } from 'node:http'

/** What changed for someone to see: the page asks anew for that part. */
export type Changed = 'telegram' | 'slack' | 'clock' | 'people'
export type LiveEvents = {
  changed(what: Changed): void
  /** Keeps the response open and tells it of every change. */
  open(response: ServerResponse): void
  close(): void
}

/** Many changes come together: they are told of at most so often. */
const togetherMs = 40
const pulseMs = 20_000

/** Server-sent events: `event: changed`, data a JSON list of what changed. */
export const liveEvents = (): LiveEvents => {
  const listening = new Set<ServerResponse>()
  const waiting = new Set<Changed>()
  let timer: NodeJS.Timeout | null = null
  const write = (text: string): void => {
    for (const response of listening) response.write(text)
  }
  const tell = (): void => {
    timer = null
    write(`event: changed\ndata: ${JSON.stringify([...waiting])}\n\n`)
    waiting.clear()
  }
  const pulse = setInterval(() => write(': \n\n'), pulseMs)
  pulse.unref()
  return {
    changed: (what) => {
      if (listening.size === 0) return
      waiting.add(what)
      timer ??= setTimeout(tell, togetherMs)
    },
    open: (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
      response.write('retry: 1000\nevent: opened\ndata: []\n\n')
      listening.add(response)
      response.on('close', () => listening.delete(response))
    },
    close: () => {
      clearInterval(pulse)
      if (timer) clearTimeout(timer)
      for (const response of listening) response.end()
    },
  }
}
