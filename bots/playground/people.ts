import { type LocalPlatform, type SimPerson, SimRefusal } from './platform/local-platform.ts'

/** Who is there from the start. Ola is on Telegram, but has never talked with the bot. */
export const seededPeople: readonly SimPerson[] = [
  { id: 'marta', name: 'Marta', role: 'specialist', channel: 'slack' },
  { id: 'anna', name: 'Anna', role: 'volunteer', channel: 'telegram' },
  { id: 'piotr', name: 'Piotr', role: 'neighbour', channel: 'telegram' },
  { id: 'jan', name: 'Jan', role: 'participant', channel: 'telegram' },
]
export const stranger = { id: 'ola', name: 'Ola', role: 'volunteer' } as const

export type Platforms = { readonly telegram: LocalPlatform; readonly slack: LocalPlatform }
export type NewPerson = {
  readonly name: string
  readonly channel: 'telegram' | 'slack'
  readonly start?: string | undefined
}

export const everybody = ({ telegram, slack }: Platforms): SimPerson[] => [
  ...slack.people(),
  ...telegram.people(),
]

/** Throws SimRefusal for a name without a letter, and for a start payload on Slack, which has none. */
export const addPerson = async (platforms: Platforms, given: NewPerson): Promise<SimPerson> => {
  const { name, channel, start } = given
  if (channel === 'slack' && start !== undefined)
    throw new SimRefusal('"start" is the payload of a Telegram link: a person on Slack has none.')
  const id = freeId(name, new Set(everybody(platforms).map((person) => person.id)))
  const role = channel === 'slack' ? 'specialist' : 'volunteer'
  return await platforms[channel].addPerson({ id, name, role, ...(start === undefined ? {} : { start }) })
}

const freeId = (name: string, taken: ReadonlySet<string>): string => {
  const slug = slugOf(name)
  if (slug === '') throw new SimRefusal('The name needs a letter or a digit.')
  let id = slug
  for (let n = 2; taken.has(id); n += 1) id = `${slug}-${n}`
  return id
}

const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
