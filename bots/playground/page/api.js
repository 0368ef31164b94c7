/** A call to the control API that did not go well. */
export class Refused extends Error {
  /** @param {number} status 0 when nobody answered @param {string} sentence */
  constructor(status, sentence) {
    super(sentence)
    this.status = status
  }
}

/** @param {string} path what follows /sim */
export const get = (path) => call('GET', path)
/** @param {string} path @param {unknown} [body] */
export const post = (path, body = {}) => call('POST', path, body)

const call = async (method, path, body) => {
  const answer = await fetch(`/sim${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  }).catch(() => {
    throw new Refused(0, 'no answer')
  })
  const json = await answer.json().catch(() => null)
  if (!answer.ok) throw new Refused(answer.status, json?.error ?? '')
  return json
}

/** @param {string} text */
export const path = (text) => encodeURIComponent(text)
