/** The clock moved on over both nights on which it changes: each reminder once, at its hour on the wall. */
import { type Fault, type Outcome, type Trial, timeLeft } from './fault.ts'
import { openStage, type Stage } from './stage.ts'

export const clock: readonly Fault[] = [
  { name: 'clock moved over both changes of time', run: (trial) => nights(trial) },
]

const nights = async (trial: Trial): Promise<Outcome> => {
  const stage = await openStage(trial.kind)
  const notes: string[] = []
  try {
    const days = nextChanges(new Date())
    let many = 0
    for (const day of days) {
      if (many > 0 && !timeLeft(trial)) break
      await overNight(stage, day, notes)
      many += 1
    }
    const settled = await stage.settle(many)
    return {
      ...settled,
      worstLateMs: null,
      lost: settled.lost + notes.length,
      notes: [...notes, ...settled.notes],
    }
  } finally {
    await stage.end()
  }
}

/** A visit on the Sunday on which the clock changes: asked for three days before, promised, reminded of. */
const overNight = async ({ world }: Stage, sunday: string, notes: string[]): Promise<void> => {
  const before = (days: number): string =>
    new Date(Date.parse(sunday) - days * 86_400_000).toISOString().slice(0, 10)
  /** So many messages between two hours on the wall, and none before. */
  const expects = async (who: string, at: string, many: number, what: string): Promise<void> => {
    const [day = '', hour = ''] = at.split('T')
    await world.news(who)
    await world.clockTo(`${day}T${minuteBefore(hour)}`)
    const early = (await world.news(who)).length
    await world.clockTo(at)
    const now = (await world.news(who)).length
    if (early !== 0 || now !== many)
      notes.push(`${sunday}, ${what}: ${early} before ${at} and ${now} then, 0 and ${many} expected`)
  }
  const values = { circle: 'Jan', kind: 'spacer', date: sunday, from: '10:00', to: '12:00', people: '1' }
  await world.clockTo(`${before(3)}T10:00`)
  await world.command('Marta', '/krag')
  await world.form('Marta', values)
  await world.clockTo(`${before(3)}T10:05`)
  await world.write('Anna', 'tak')
  await world.write('Jan', 'tak')
  await world.clockTo(`${before(3)}T14:00`)
  await expects('Anna', `${before(1)}T10:00`, 1, 'reminder the day before')
  await world.write('Anna', 'będę')
  await expects('Anna', `${sunday}T08:00`, 1, 'reminder near the time')
  await expects('Anna', `${sunday}T12:30`, 1, 'question how it was')
  await world.write('Anna', 'byłam, wszystko dobrze')
  await world.write('Jan', 'dobrze')
}
const minuteBefore = (hour: string): string => {
  const [hours = 0, minutes = 0] = hour.split(':').map(Number)
  const total = hours * 60 + minutes - 1
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`
}

/** The last Sundays of March and October that are still to come, the nearer one first; YYYY-MM-DD. */
export const nextChanges = (now: Date): readonly string[] => {
  const year = now.getUTCFullYear()
  const soon = now.getTime() + 5 * 86_400_000
  return [year, year + 1]
    .flatMap((each) => [lastSunday(each, 2), lastSunday(each, 9)])
    .filter((sunday) => sunday.getTime() > soon)
    .slice(0, 2)
    .map((sunday) => sunday.toISOString().slice(0, 10))
}
const lastSunday = (year: number, month: number): Date => {
  const end = new Date(Date.UTC(year, month, 31))
  return new Date(end.getTime() - end.getUTCDay() * 86_400_000)
}
