const near = 80

/** Lists that stand at their end stay there when something is added. @param {() => void} draw */
export const keepScrolled = (draw) => {
  const before = new Map(lists().map((list) => [list.dataset.scroll, atEnd(list)]))
  draw()
  for (const list of lists()) if (before.get(list.dataset.scroll) ?? true) list.scrollTop = list.scrollHeight
}

/** @returns {HTMLElement[]} */
const lists = () => [...document.querySelectorAll('[data-scroll]')]
const atEnd = (list) => list.scrollHeight - list.scrollTop - list.clientHeight < near
