import { type Circle, circle } from '../core/domain/circle.ts'
import { type Person, person } from '../core/domain/person.ts'
import type { Instant } from '../core/time.ts'
import type { Database } from './database.ts'

const playground = {
  organisation: { id: 'krag', name: 'Stowarzyszenie Krąg' },
  community: { id: 'zielona', name: 'Zielona' },
} as const

/** Stores the playground's organisation, people and circle where they are not stored yet; nothing is overwritten. */
export const seedPlayground = async (database: Database, at: Instant): Promise<void> => {
  const { organisation, community } = playground
  await database.query(
    `with o as (insert into organisation (id, name) values ($1, $2) on conflict do nothing)
    insert into community (id, organisation_id, name) values ($3, $1, $4) on conflict do nothing`,
    [organisation.id, organisation.name, community.id, community.name],
  )
  await add(database, 'person', seededPeople(at))
  await add(database, 'circle', [seededCircle])
}

const add = async (
  database: Database,
  table: 'person' | 'circle',
  states: readonly object[],
): Promise<void> => {
  await database.query(
    `insert into ${table} (id, version, state)
    select state ->> 'id', 1, state from jsonb_array_elements($1::jsonb) as state on conflict do nothing`,
    [states],
  )
}

type Given = Pick<Person, 'roles'> & { id: string; lane: string; name: string } & Partial<
    Pick<Person, 'called' | 'gender' | 'address' | 'easyRead'>
  >

/** Marta, Anna, Piotr and Jan, with their consent given at that moment. Ola is on Telegram too, but joins by a link. */
export const seededPeople = (at: Instant): readonly Person[] => {
  const seeded = (given: Given): Person =>
    person.parse({
      organisationId: playground.organisation.id,
      communityId: playground.community.id,
      called: null,
      gender: 'f',
      address: 'ty',
      forms: {},
      language: 'pl',
      easyRead: false,
      availability: null,
      hours: { from: 8, to: 21 },
      asksPerWeek: 2,
      asked: [],
      recentRequests: [],
      saidYesTo: {},
      pausedAt: null,
      blockedAt: null,
      consent: { version: '1', at, basis: 'consent' },
      erasedAt: null,
      ...given,
    })
  return [
    seeded({ id: 'marta', name: 'Marta', lane: 'slack:U0MARTA', roles: ['specialist'] }),
    seeded({ id: 'anna', name: 'Anna', called: 'Ania', lane: 'telegram:1001', roles: ['volunteer'] }),
    seeded({
      id: 'piotr',
      name: 'Piotr',
      gender: 'm',
      address: 'pan',
      lane: 'telegram:1002',
      roles: ['neighbour'],
    }),
    seeded({
      id: 'jan',
      name: 'Jan',
      gender: 'm',
      easyRead: true,
      lane: 'telegram:1003',
      roles: ['participant'],
    }),
  ]
}

export const seededCircle: Circle = circle.parse({
  id: 'jan-circle',
  organisationId: playground.organisation.id,
  communityId: playground.community.id,
  programme: 'circle-of-support',
  participantId: 'jan',
  specialistId: 'marta',
  standInId: null,
  members: [{ personId: 'anna', role: 'volunteer' }],
  notWanted: [],
  place: 'ul. Lipowa 3 m. 5',
  channel: null,
  openToNeighbours: false,
})
