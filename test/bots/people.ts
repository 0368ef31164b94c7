import { type Person, person } from '../../core/domain/person.ts'

/** A person with what a test does not care about filled in. */
export const somebody = (
  about: { id: string; name: string } & Partial<Omit<Person, 'id' | 'organisationId' | 'lane'>> & {
      lane?: string | null
    },
): Person =>
  person.parse({
    organisationId: 'org',
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

export const byId = (...people: readonly Person[]): ReadonlyMap<Person['id'], Person> =>
  new Map(people.map((one) => [one.id, one]))
