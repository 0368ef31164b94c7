import type { IncomingMessage } from 'node:http'

/**
 * Why a request may not use the local platforms; null when it may. They know no passwords, so only this machine
 * may use them, and no foreign web page open in its browser (by a name that resolves here, or by a form).
 */
export const refusalFor = (request: IncomingMessage): string | null => {
  if (!isLoopback(request.socket.localAddress ?? ''))
    return 'The playground is there on the loopback address only.'
  const host = hostOf(`http://${request.headers.host ?? ''}`)
  if (host === null || !isLoopbackName(host)) return 'The playground is called by a loopback address only.'
  const { origin } = request.headers
  if (origin === undefined || origin === `http://${request.headers.host}`) return null
  return 'Another web page may not use the playground.'
}

const isLoopback = (address: string): boolean => /^(::ffff:)?127\.|^::1$/.test(address)
const isLoopbackName = (name: string): boolean => name === 'localhost' || name === '[::1]' || isLoopback(name)
const hostOf = (address: string): string | null => (URL.canParse(address) ? new URL(address).hostname : null)
