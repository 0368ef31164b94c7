import { type Person, type PersonRole, person } from '../../core/domain/person.ts'

type About = Partial<Pick<Person, 'called' | 'gender' | 'address' | 'easyRead' | 'language'>> & {
  readonly name: string
  readonly roles?: readonly PersonRole[]
  readonly lane?: string
}

/** Somebody made up, to show how a text would read. */
export const madeUp = (id: string, about: About): Person =>
  person.parse({
    id,
    organisationId: 'sample',
    communityId: null,
    called: null,
    gender: null,
    address: 'neutral',
    forms: {},
    language: 'pl',
    easyRead: false,
    lane: null,
    roles: ['volunteer'],
    availability: null,
    hours: { from: 8, to: 21 },
    asksPerWeek: 2,
    asked: [],
    recentRequests: [],
    saidYesTo: {},
    pausedAt: null,
    blockedAt: null,
    consent: null,
    erasedAt: null,
    ...about,
  })

/** The people of the playground, who stand in the sample parameters. */
export const samplePeople: readonly Person[] = [
  madeUp('anna', { name: 'Anna', called: 'Ania', gender: 'f', address: 'ty' }),
  madeUp('ola', { name: 'Ola', gender: 'f', address: 'ty' }),
  madeUp('piotr', { name: 'Piotr', gender: 'm', address: 'pan', roles: ['neighbour'] }),
  madeUp('jan', { name: 'Jan', gender: 'm', address: 'ty', easyRead: true, roles: ['participant'] }),
  madeUp('marta', {
    name: 'Marta',
    gender: 'f',
    address: 'ty',
    roles: ['specialist'],
    lane: 'slack:U0MARTA',
  }),
]
