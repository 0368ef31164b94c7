/**
 * The playground's clock starts now and never goes back, the scripts name days of November 2026: this moves a script
 * by whole weeks, its dates and the dates in its texts, so that it begins in the days to come. Weekdays stay.
 */
export const inDaysToCome = (script: string, now: Date): string => {
  const [first] = /(?<=^@ )\d{4}-\d\d-\d\d/m.exec(script) ?? []
  if (first === undefined) return script
  const week = 7 * 86_400_000
  // A day of margin: the product may be started shortly before the first moment of the script.
  const weeks = Math.max(0, Math.ceil((now.getTime() + week / 7 - Date.parse(first)) / week))
  const moved = (date: Date): Date => new Date(date.getTime() + weeks * week)
  // Buttons name a day without its month: the one that follows the script's first day.
  const following = (day: number): Date => {
    const from = new Date(first)
    const month = from.getUTCMonth() + (day < from.getUTCDate() ? 1 : 0)
    return new Date(Date.UTC(from.getUTCFullYear(), month, day))
  }
  return script
    .replaceAll(/\d{4}-\d\d-\d\d/g, (day) => moved(new Date(day)).toISOString().slice(0, 10))
    .replaceAll(
      onButton,
      (_, weekday: string, day: string) => `${weekday} ${moved(following(Number(day))).getUTCDate()},`,
    )
    .replaceAll(spoken, (_, day: string, month: string) => {
      const year = Number(first.slice(0, 4))
      const to = moved(new Date(Date.UTC(year, months.indexOf(month), Number(day))))
      return `${to.getUTCDate()} ${months[to.getUTCMonth()]}`
    })
}

const months = [
  ...['stycznia', 'lutego', 'marca', 'kwietnia', 'maja', 'czerwca', 'lipca'],
  ...['sierpnia', 'września', 'października', 'listopada', 'grudnia'],
]
const spoken = new RegExp(`(\\d+) (${months.join('|')})`, 'g')
const onButton = /(poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela) (\d+),/gi
