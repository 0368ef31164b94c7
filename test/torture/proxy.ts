import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** A wire to a server that can be cut: connections break, and new ones are refused until it is joined again. */
export type Proxy = { readonly url: string; cut(): void; join(): void; close(): void }

export const openProxy = async (to: string): Promise<Proxy> => {
  const target = new URL(to)
  const pairs = new Set<Socket>()
  let whole = true
  const server = createServer((near) => {
    if (!whole) return near.destroy()
    const far = connect(Number(target.port || 6379), target.hostname)
    for (const [from, into] of [
      [near, far],
      [far, near],
    ] as const) {
      pairs.add(from)
      from.on('error', () => into.destroy())
      from.on('close', () => {
        pairs.delete(from)
        into.destroy()
      })
      from.pipe(into)
    }
    return near
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const url = new URL(to)
  url.hostname = '127.0.0.1'
  url.port = typeof address === 'object' && address !== null ? String(address.port) : ''
  const cut = (): void => {
    whole = false
    for (const socket of pairs) socket.destroy()
  }
  return {
    url: url.href,
    cut,
    join: () => {
      whole = true
    },
    close: () => {
      cut()
      server.close()
    },
  }
}
