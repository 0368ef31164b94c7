import type { App, Delivery } from '../state/rows.ts'
import type { Slack } from '../state/slack.ts'
import { postSigned } from './signed-http.ts'
import type { SocketMode } from './socket-mode.ts'

const AT_ONCE = 30

type Attempt = 'acknowledged' | 'give-up' | { failed: string }

/**
 * Delivers events as Slack does: at once, then after each delay of the timing, then never. What an earlier run
 * left undelivered is tried until the app answers at all, and then as usual.
 */
export const eventQueue = (slack: Slack, sockets: SocketMode) => {
  const underway = new Set<string>()
  const waiting = new Map<string, NodeJS.Timeout>()
  const resumed = new Set(slack.store.deliveries.all().map(({ id }) => id))
  let closed = false

  const turn = turns(AT_ONCE)
  const start = (id: string, afterMs: number): void => {
    if (closed) return
    underway.add(id)
    const due = (): void => {
      waiting.delete(id)
      void deliver(id)
    }
    waiting.set(id, setTimeout(due, afterMs))
  }
  const deliver = async (id: string): Promise<void> => {
    const delivery = slack.store.deliveries.get(id)
    const app = delivery && slack.store.apps.get(delivery.appId)
    if (!delivery || !app) return
    const attempt = await turn(
      app.id,
      async (): Promise<Attempt> => (closed ? 'give-up' : tryOnce(slack, sockets, app, delivery)),
    )
    if (closed) return
    if (typeof attempt === 'object') failed(delivery, attempt.failed)
    else forget(id)
  }
  const failed = (delivery: Delivery, reason: string): void => {
    if (resumed.has(delivery.id) && reason === 'connection_failed')
      return start(delivery.id, slack.timing.resumeEveryMs)
    resumed.delete(delivery.id)
    const delay = slack.timing.retryDelaysMs[delivery.failed]
    if (delay === undefined) return forget(delivery.id)
    slack.store.change(() =>
      slack.store.deliveries.put(delivery.id, { ...delivery, failed: delivery.failed + 1, reason }),
    )
    start(delivery.id, delay)
  }
  const forget = (id: string): void => {
    resumed.delete(id)
    slack.store.change(() => slack.store.deliveries.remove(id))
    underway.delete(id)
  }
  /** An app that opened a socket gets at once what failed for want of one. */
  const retryNow = (appId: string): void => {
    for (const [id, timer] of waiting) {
      const delivery = slack.store.deliveries.get(id)
      if (delivery?.appId !== appId || delivery.reason !== 'connection_failed') continue
      clearTimeout(timer)
      start(id, 0)
    }
  }
  sockets.onConnected(retryNow)
  const stop = slack.store.onChange((changes) => {
    for (const { table, key, row } of changes)
      if (table === 'deliveries' && row !== null && !underway.has(key)) start(key, 0)
  })
  for (const id of resumed) start(id, 0)
  return {
    busy: (): boolean => slack.store.deliveries.size() > 0,
    close: (): void => {
      closed = true
      stop()
      for (const timer of waiting.values()) clearTimeout(timer)
    },
  }
}

/** At most so many at once for one app, first come, first served: a burst must not drown the app in connections. */
const turns = (atOnce: number) => {
  const running = new Map<string, number>()
  const queued = new Map<string, (() => void)[]>()
  const enter = (appId: string): Promise<void> | null => {
    const count = running.get(appId) ?? 0
    if (count >= atOnce)
      return new Promise((resolve) => {
        const line = queued.get(appId) ?? []
        line.push(resolve)
        queued.set(appId, line)
      })
    running.set(appId, count + 1)
    return null
  }
  const leave = (appId: string): void => {
    const next = queued.get(appId)?.shift()
    if (next) next()
    else running.set(appId, (running.get(appId) ?? 1) - 1)
  }
  return async <Result>(appId: string, work: () => Promise<Result>): Promise<Result> => {
    await enter(appId)
    try {
      return await work()
    } finally {
      leave(appId)
    }
  }
}

const tryOnce = (slack: Slack, sockets: SocketMode, app: App, delivery: Delivery): Promise<Attempt> =>
  app.socketMode ? bySocket(sockets, app, delivery) : byHttp(slack, app, delivery)

const bySocket = async (
  sockets: SocketMode,
  app: App,
  { body, failed, reason }: Delivery,
): Promise<Attempt> => {
  const outcome = await sockets.send(app.id, {
    type: 'events_api',
    payload: body,
    acceptsPayload: false,
    ...(failed > 0 && { retry: { attempt: failed, reason: reason ?? '' } }),
  })
  return outcome.kind === 'acknowledged' ? 'acknowledged' : { failed: outcome.reason }
}

const byHttp = async (slack: Slack, app: App, { body, failed, reason }: Delivery): Promise<Attempt> => {
  if (app.requestUrl === null) return 'give-up'
  const outcome = await postSigned({
    url: app.requestUrl,
    secret: app.signingSecret,
    type: 'application/json',
    body: JSON.stringify(body),
    timeoutMs: slack.timing.acknowledgeMs,
    headers: failed > 0 ? { 'x-slack-retry-num': String(failed), 'x-slack-retry-reason': reason ?? '' } : {},
  })
  if (outcome.kind === 'failed') return { failed: outcome.reason }
  if (outcome.status >= 200 && outcome.status < 300) return 'acknowledged'
  return outcome.noRetry ? 'give-up' : { failed: 'http_error' }
}
