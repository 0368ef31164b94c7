const near = 60

/** Where each list was put, and for which newest message. @type {Map<string, {top: number, end: boolean, newest: string}>} */
const puts = new Map()

/**
 * A list that stands where it was put, or at its end, is led to its newest message when one comes: at the end, or
 * in a thread further up. One that was scrolled away stays where it is.
 * @param {() => void} draw
 */
export const keepScrolled = (draw) => {
  const before = new Map(lists().map((list) => [list.dataset.scroll, standing(list)]))
  draw()
  for (const list of lists()) lead(list, before.get(list.dataset.scroll) ?? { led: true, end: true })
}

/** @returns {HTMLElement[]} */
const lists = () => [...document.querySelectorAll('[data-scroll]')]

const standing = (list) => {
  const put = puts.get(list.dataset.scroll)
  const untouched = put !== undefined && Math.abs(list.scrollTop - put.top) < 2
  // Put at the end, and no longer there although nobody scrolled: the window changed.
  const end = atEnd(list) || (untouched && put.end)
  return { end, led: end || untouched }
}

const atEnd = (list) => list.scrollHeight - list.scrollTop - list.clientHeight < near

const lead = (list, { led, end }) => {
  const newest = newestIn(list)
  const isNew = newest?.dataset.id !== puts.get(list.dataset.scroll)?.newest
  if (!led || (!isNew && !end)) return
  list.scrollTop = list.scrollHeight
  if (isNew && newest) intoView(list, newest)
  puts.set(list.dataset.scroll, {
    top: list.scrollTop,
    end: atEnd(list),
    newest: newest?.dataset.id,
  })
}

/** Ids of messages on Slack are times, and compare as texts. */
const newestIn = (list) =>
  [...list.querySelectorAll('[data-id]')].reduce(
    (newest, one) => (newest && newest.dataset.id > one.dataset.id ? newest : one),
    null,
  )

const intoView = (list, message) => {
  const view = list.getBoundingClientRect()
  const place = message.getBoundingClientRect()
  if (place.top < view.top) list.scrollTop -= view.top - place.top + view.height / 3
}
