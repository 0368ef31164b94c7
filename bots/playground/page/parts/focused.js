import { Directive, directive } from 'lit/directive.js'

/** Gives its element the focus when it appears, once. */
class Focused extends Directive {
  #given = false
  update({ element }) {
    if (this.#given) return
    this.#given = true
    queueMicrotask(() => element.focus())
  }
  render() {}
}
export const focused = directive(Focused)()
