/** Which hours are meant on a day. "o piątej" is the next five o'clock that makes sense for a visit, 7 to 21. */
import { type Part, type PartName, parts } from '../pl/calendar.ts'
import type { Ground } from './place-day.ts'
import type { Clock, Hours } from './symbols.ts'

export const visitHours = { from: 7 * 60, to: 21 * 60 } as const

/** Minutes from the midnight that begins a day. */
export type Placed =
  | { readonly kind: 'at'; readonly at: number; readonly unsure: boolean }
  | {
      readonly kind: 'stretch'
      readonly from: number | null
      readonly to: number | null
      readonly unsure: boolean
    }

/** `day`: the day number, `named`: the text says the day, so that it can't move to tomorrow. */
export const placeHours = (hours: Hours, day: number, named: boolean, ground: Ground): Placed => {
  switch (hours.kind) {
    case 'at':
      return { kind: 'at', ...choose(hours.clock, hours.part, day, named, ground) }
    case 'part':
      return stretch(parts[hours.part])
    case 'after':
      return { kind: 'stretch', ...fromOf(choose(hours.clock, hours.part, day, named, ground)), to: null }
    case 'until':
      return { kind: 'stretch', from: null, ...untilOf(hours.clock, hours.part, day, named, ground) }
    case 'between':
      return placeBetween(hours, day, named, ground)
    case 'whole-day':
      return { kind: 'stretch', from: 0, to: 1440, unsure: false }
    case 'same':
      return {
        kind: 'at',
        at: ground.asked === null ? 720 : ground.asked.from % 1440,
        unsure: ground.asked === null,
      }
  }
}
const stretch = ([from, to]: Part): Placed => ({ kind: 'stretch', from, to, unsure: false })

type Chosen = { readonly at: number; readonly unsure: boolean }
const fromOf = ({ at, unsure }: Chosen) => ({ from: at, unsure })
/** An end lies after the start of what is asked: "do 1" about noon is one in the afternoon. */
const untilOf = (clock: Clock, part: PartName | null, day: number, named: boolean, ground: Ground) => {
  const asked = askedOn(day, ground)
  const later =
    asked !== null && part === null && !clock.sure
      ? candidates(clock).find((each) => each > asked.from && each <= Math.max(visitHours.to, asked.to))
      : undefined
  if (later !== undefined) return { to: later, unsure: false }
  const { at, unsure } = choose(clock, part, day, named, ground)
  return { to: at, unsure }
}

const choose = (clock: Clock, part: PartName | null, day: number, named: boolean, ground: Ground): Chosen => {
  if (part !== null) return { at: inPart(clock, part), unsure: false }
  if (clock.sure || clock.minutes >= 13 * 60) return { at: clock.minutes, unsure: false }
  const both = candidates(clock)
  const asked = askedOn(day, ground)
  const close = asked === null ? [] : both.filter((each) => each >= asked.from && each <= asked.to)
  if (close.length === 1 && close[0] !== undefined) return { at: close[0], unsure: false }
  const sensible = both.filter((each) => each >= visitHours.from && each <= visitHours.to)
  const minute = ground.now - day * 1440
  const ahead = ground.past
    ? sensible.filter((each) => each < minute)
    : sensible.filter((each) => each > minute)
  const today = day === ground.today && asked === null
  const chosen = (today ? ahead[0] : undefined) ?? sensible[0] ?? both[0] ?? clock.minutes
  return { at: chosen, unsure: today && !named && sensible.length > 1 }
}
/** The two times a twelve-hour face can mean; twelve is noon. */
const candidates = (clock: Clock): number[] => {
  if (clock.sure || clock.minutes >= 13 * 60) return [clock.minutes]
  if (clock.minutes >= 720) return [clock.minutes]
  return [clock.minutes, clock.minutes + 720]
}
const askedOn = (day: number, ground: Ground): { from: number; to: number } | null => {
  if (ground.asked === null || Math.floor(ground.asked.from / 1440) !== day) return null
  return { from: ground.asked.from - day * 1440, to: ground.asked.to - day * 1440 }
}

const inPart = (clock: Clock, part: PartName): number => {
  const { minutes } = clock
  if (minutes >= 13 * 60) return minutes
  if (part === 'night')
    return minutes >= 6 * 60 && minutes < 720 ? minutes + 720 : minutes >= 720 ? minutes + 720 : minutes
  if (part === 'evening') return minutes >= 720 ? minutes + 720 : minutes >= 3 * 60 ? minutes + 720 : minutes
  if (part === 'afternoon') return minutes < 720 ? minutes + 720 : minutes
  if (part === 'noon') return minutes < 10 * 60 ? minutes + 720 : minutes
  return minutes >= 720 && part !== 'forenoon' ? minutes - 720 : minutes
}

const placeBetween = (
  hours: Extract<Hours, { kind: 'between' }>,
  day: number,
  named: boolean,
  ground: Ground,
): Placed => {
  if (hours.part !== null) {
    const to = inPart(hours.to, hours.part)
    const before = candidates(hours.from).filter((each) => each < to)
    return { kind: 'stretch', from: before.at(-1) ?? hours.from.minutes, to, unsure: false }
  }
  const start = choose(hours.from, null, day, named, ground)
  const after = candidates(hours.to).filter((each) => each > start.at)
  const to = after[0] ?? hours.to.minutes + (hours.to.minutes > start.at ? 0 : 1440)
  return { kind: 'stretch', from: start.at, to, unsure: start.unsure }
}
