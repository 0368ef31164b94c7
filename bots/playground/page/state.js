/** @typedef {{id: string, name: string, role: string, channel: 'telegram' | 'slack'}} Person */

const key = 'krag-guide'
const remembered = recall()

/** Everything that the page shows. Changed by `change`, which draws once for all changes of a moment. */
export const state = {
  /** @type {Person[]} */
  people: [],
  clock: { now: '', next: null, moving: false, readAt: 0 },
  /** Telegram: what each person sees. */
  chats: {},
  /** Slack: what each person sees: {channels, messages, view}. */
  slack: {},
  slackPerson: 'marta',
  /** 'home' or the id of a channel. */
  place: '',
  /** The newest message seen in each chat and channel: what is newer gets a dot. */
  seen: {},
  /** Threads that are unfolded, by the id of their first message. */
  threads: new Set(),
  /** Deeds under way: their buttons rest meanwhile. */
  busy: new Set(),
  toasts: [],
  /** What the bot answered to a press, shown for a moment on that phone. */
  notes: {},
  blocked: new Set(),
  /** Errors under the fields of the open form. */
  formErrors: {},
  /** A button that asks "na pewno?" first. */
  confirming: null,
  /** Correcting an own message: person → message id. */
  editing: {},
  dialog: null,
  connected: true,
  loaded: false,
  guide: { closed: remembered.closed === true, done: new Set(remembered.done ?? []) },
}

let listener = () => {}
let waiting = false

/** @param {() => void} draw */
export const whenChanged = (draw) => {
  listener = draw
}

/** @param {(state: any) => void} [apply] */
export const change = (apply) => {
  apply?.(state)
  if (waiting) return
  waiting = true
  queueMicrotask(() => {
    waiting = false
    listener()
  })
}

/** Ticks a step of the guide off. @param {string} step */
export const didStep = (step) => {
  if (state.guide.done.has(step)) return
  change(({ guide }) => guide.done.add(step))
  remember()
}
/** @param {boolean} closed */
export const showGuide = (closed) => {
  change(({ guide }) => {
    guide.closed = closed
  })
  remember()
}

function recall() {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}')
  } catch {
    return {}
  }
}
function remember() {
  try {
    localStorage.setItem(key, JSON.stringify({ closed: state.guide.closed, done: [...state.guide.done] }))
  } catch {
    // A browser that keeps nothing shows the guide again next time: no harm.
  }
}
