import { instant } from '../../core/time.ts'
import { seededCircle, seededPeople } from '../../db/seed.ts'

const at = instant('2026-11-23T09:00:00Z')
const seeded = (name: string) => {
  const found = seededPeople(at).find(({ id }) => id === name)
  if (found === undefined) throw new Error(`${name} is not seeded`)
  return found
}

/** The people and the circle of a seeded database, on a Monday at ten in Poland. */
export const fixtures = {
  at,
  marta: seeded('marta'),
  anna: seeded('anna'),
  piotr: seeded('piotr'),
  jan: seeded('jan'),
  circle: seededCircle,
}
