import { Directive, directive } from 'lit/directive.js'

/** Gives the focus when it appears, once: to its element, or to the first field inside. */
class Focused extends Directive {
  #given = false
  update({ element }, [inside]) {
    if (this.#given) return
    this.#given = true
    queueMicrotask(() =>
      (inside ? element.querySelector('input, select, textarea, button') : element)?.focus(),
    )
  }
  render(_inside) {}
}
const give = directive(Focused)
export const focused = give(false)
export const focusedInside = give(true)
