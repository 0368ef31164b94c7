import type { Timing } from './slack.ts'

/** Trigger ids live for three seconds of real time and work once; a restart expires them all. */
export type Triggers = {
  issue(appId: string, userId: string): string
  /** Whose trigger it is, or Slack's code for why it can't be used. */
  use(trigger: string | undefined, appId: string): { userId: string } | { error: string }
}

export const triggers = ({ triggerMs }: Pick<Timing, 'triggerMs'>): Triggers => {
  const known = new Map<string, { appId: string; userId: string; born: number; used: boolean }>()
  let count = 0
  const forgetOld = (): void => {
    for (const [id, { born }] of known) {
      if (Date.now() - born < 60_000) return
      known.delete(id)
    }
  }
  return {
    issue: (appId, userId) => {
      forgetOld()
      count += 1
      const id = `${Date.now()}.${count}.${Math.random().toString(16).slice(2).padEnd(13, '0')}`
      known.set(id, { appId, userId, born: Date.now(), used: false })
      return id
    },
    use: (trigger, appId) => {
      const found = trigger === undefined ? undefined : known.get(trigger)
      if (!found || found.appId !== appId)
        return {
          error: /^\d{13}\.\d+\.[0-9a-f]+$/.test(trigger ?? '') ? 'expired_trigger_id' : 'invalid_trigger_id',
        }
      if (Date.now() - found.born > triggerMs) return { error: 'expired_trigger_id' }
      if (found.used) return { error: 'exchanged_trigger_id' }
      found.used = true
      return { userId: found.userId }
    },
  }
}
