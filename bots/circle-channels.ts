import { setTimeout as wait } from 'node:timers/promises'
import type { Circle } from '../core/domain/circle.ts'
import { type CircleId, type Lane, lane, type PersonId } from '../core/domain/ids.ts'
import type { Person } from '../core/domain/person.ts'
import { type Log, reasonOf } from './log.ts'

export type ChannelKeeping = {
  readonly store: {
    circlesWithoutChannel(): Promise<readonly Circle[]>
    setCircleChannel(id: CircleId, channel: Lane): Promise<boolean>
    people(ids: Iterable<PersonId>): Promise<ReadonlyMap<PersonId, Person>>
  }
  /** Makes or finds the private channel of this name with these Slack users in it; answers its id. */
  readonly ensureChannel: (name: string, invite: readonly string[]) => Promise<string>
  /** One channel a programme. */
  readonly nameFor: (programme: string) => string
  readonly log: Log
}

/** Gives every circle the channel of its programme. Rejects when Slack or the database can't be reached. */
const giveChannels = async ({ store, ensureChannel, nameFor }: ChannelKeeping): Promise<void> => {
  for (const circle of await store.circlesWithoutChannel()) {
    const staff = [circle.specialistId, ...(circle.standInId ? [circle.standInId] : [])]
    const people = await store.people(staff)
    const invite = [...people.values()].flatMap(({ lane }) =>
      lane?.startsWith('slack:') ? [lane.slice('slack:'.length)] : [],
    )
    const channel = await ensureChannel(nameFor(circle.programme), invite)
    await store.setCircleChannel(circle.id, lane.parse(`slack:${channel}`))
  }
}

const everyMs = 60_000

/** At once, and again for circles that come later or until Slack is there. Resolves when the first round is over. */
export const keepGivingChannels = async (keeping: ChannelKeeping, stop: AbortSignal): Promise<void> => {
  const round = () =>
    giveChannels(keeping).catch((error) =>
      keeping.log.warn({ event: 'circle without channel', channel: 'slack', reason: reasonOf(error) }),
    )
  const rounds = async (): Promise<void> => {
    while (!stop.aborted) {
      await wait(everyMs, null, { signal: stop }).catch(() => {})
      if (!stop.aborted) await round()
    }
  }
  await round()
  void rounds()
}
