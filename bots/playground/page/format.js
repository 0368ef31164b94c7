const zone = 'Europe/Warsaw'
const words = (options) => new Intl.DateTimeFormat('pl-PL', { timeZone: zone, ...options })
const dayWords = words({ weekday: 'long', day: 'numeric', month: 'long' })
const shortDay = words({ day: 'numeric', month: 'short' })
const hourParts = words({ hour: 'numeric', minute: '2-digit', hourCycle: 'h23' })
const localParts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: zone,
  dateStyle: 'short',
  timeStyle: 'short',
})

/** "sobota 28 listopada" @param {string | number} at */
export const day = (at) => dayWords.format(new Date(at)).replace(',', '')
/** "9.58" @param {string | number} at */
export const hour = (at) =>
  hourParts
    .format(new Date(at))
    .replace(':', '.')
    .replace(/^0(\d)/, '$1')
/** "9.58"; of another day than `before` "24 lis 9.58". @param {string} at @param {string} before */
export const hourAfter = (at, before) =>
  day(at) === day(before) ? hour(at) : `${shortDay.format(new Date(at))} ${hour(at)}`

/** "2026-11-28T09:58", as a date-time field wants it. @param {string | number} at */
export const fieldTime = (at) => localParts.format(new Date(at)).replace(' ', 'T')

/** The moment now on the playground's clock, which goes on between two readings. */
export const nowOf = ({ now, readAt, moving }) =>
  new Date(now).getTime() + (moving ? 0 : performance.now() - readAt)

/** "dziś 15.00", "jutro 8.00", "sobota 28 listopada 9.00" @param {string} at @param {number} now */
export const soon = (at, now) => {
  const there = day(at)
  if (there === day(now)) return `dziś ${hour(at)}`
  return there === day(now + 86_400_000) ? `jutro ${hour(at)}` : `${there} ${hour(at)}`
}

const ROLES = {
  marta: 'specjalistka',
  anna: 'wolontariuszka',
  piotr: 'sąsiad',
  jan: 'uczestnik',
  ola: 'jeszcze spoza Kręgu',
}
/** @param {import('./state.js').Person} person */
export const roleOf = ({ id, channel }) =>
  ROLES[id] ?? (channel === 'slack' ? 'zespół organizacji' : 'nowa osoba')

/** @param {string} name */
export const initial = (name) => [...name][0]?.toLocaleUpperCase('pl') ?? '?'
