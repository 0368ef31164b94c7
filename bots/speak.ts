import type { Clock } from '../core/clock.ts'
import type { Say } from '../core/conversation/message.ts'
import type { PersonId } from '../core/domain/ids.ts'
import type { Person } from '../core/domain/person.ts'
import type { Claimed } from '../queue/sender.ts'
import type { Channel } from './render/escape.ts'
import { peopleIn } from './render/values.ts'
import { type Labelled, type Rendered, render } from './render.ts'
import type { Texts } from './texts.ts'

/** Renders with the names, the language and the day of this moment. */
export type Speak = (say: Say, reader: PersonId | null, buttons?: Labelled | null) => Promise<Rendered>

export const createSpeak =
  (from: {
    readonly texts: Texts
    readonly clock: Clock
    readonly people: (ids: readonly PersonId[]) => Promise<ReadonlyMap<PersonId, Person>>
    readonly channel: Channel
  }): Speak =>
  async (say, reader, buttons = null) => {
    const named = [say, ...Object.values(buttons?.labels ?? {})].flatMap(peopleIn)
    const ids = [...new Set(reader ? [reader, ...named] : named)]
    const [people, now] = await Promise.all([
      ids.length > 0 ? from.people(ids) : new Map<PersonId, Person>(),
      from.clock.now(),
    ])
    return render(say, (reader && people.get(reader)) ?? null, { ...from, people, now }, buttons)
  }

/** What an outbox row says; one that was sent before, perhaps, begins with "(powtórzone)". */
export const speakClaimed = async (speak: Speak, { message, repeated }: Claimed): Promise<Rendered> => {
  const rendered = await speak(message.say, message.reader, message.buttons)
  if (!repeated) return rendered
  const mark = await speak({ key: 'delivery.repeated', params: {} }, message.reader)
  return { ...rendered, text: `${mark.text}\n${rendered.text}` }
}
