import { get, path, post, Refused } from './api.js'
import { expectAnswer } from './live.js'
import { change, didStep, state } from './state.js'

/**
 * Does something once: its button rests until it is done, and what went wrong is said in plain words.
 * @template Result
 * @param {string} key which button @param {() => Promise<Result>} deed @param {string} failed what to say when it fails
 * @returns {Promise<Result | null>} null when it failed, or is being done already
 */
export const doOnce = async (key, deed, failed) => {
  if (state.busy.has(key)) return null
  change(({ busy }) => busy.add(key))
  try {
    return await deed()
  } catch (error) {
    toast(sentenceFor(error, failed))
    return null
  } finally {
    change(({ busy }) => busy.delete(key))
  }
}

const toastMs = 7_000
/** @param {string} text */
export const toast = (text) => {
  const one = { text }
  change((all) => {
    all.toasts = [...all.toasts.slice(-2), one]
  })
  setTimeout(() => closeToast(one), toastMs)
}
export const closeToast = (one) =>
  change((all) => {
    all.toasts = all.toasts.filter((other) => other !== one)
  })

const sentenceFor = (error, failed) => {
  if (!(error instanceof Refused)) return failed
  if (error.status === 0) return 'Krąg nie odpowiada. Czy w terminalu nadal działa „npm start”?'
  if (error.status === 408)
    return 'Krąg wciąż nad czymś pracuje. Zegar stanął po drodze; za chwilę można spróbować znowu.'
  return KNOWN.find(([said]) => said.test(error.message))?.[1] ?? failed
}
const KNOWN = [
  [/blocked the bot/, 'Bot jest zablokowany na tym telefonie. Odblokuj go w menu „+”.'],
  [/older than 48 hours/, 'Ta wiadomość ma ponad 48 godzin i nie można jej już poprawić.'],
  [/later than .* already/, 'Zegar chodzi tylko naprzód: ten czas już minął.'],
  [/not a moment/, 'Nie ma takiego dnia lub takiej godziny.'],
  [/no button with data|has no button|nothing with the actionId/, 'Tego przycisku już nie ma.'],
  [/has no view/, 'To okno jest już zamknięte.'],
]

// Telegram

const noteMs = 5_000
const tell = (person, text) => {
  change(({ notes }) => {
    notes[person] = text
  })
  setTimeout(
    () =>
      change(({ notes }) => {
        if (notes[person] === text) delete notes[person]
      }),
    noteMs,
  )
}

/** @param {string} person @param {string} text */
export const write = async (person, text) => {
  const before = state.chats[person] ?? []
  const editing = state.editing[person]
  const done = await doOnce(
    `write ${person}`,
    () =>
      editing
        ? post(`/telegram/${path(person)}/edit`, { messageId: editing, text })
        : post(`/telegram/${path(person)}/text`, { text }),
    'Tej wiadomości nie udało się wysłać.',
  )
  if (done === null) return false
  change((all) => {
    delete all.editing[person]
  })
  if (before.some(({ buttons }) => buttons.length > 0) && !text.startsWith('/')) didStep('answer')
  return true
}

/** @param {string} person */
export const press = async (person, messageId, data) => {
  const outcome = await doOnce(
    `press ${person} ${messageId} ${data}`,
    () => post(`/telegram/${path(person)}/press`, { messageId, data }),
    'Tego przycisku nie udało się nacisnąć.',
  )
  if (outcome === null) return
  if (outcome.alert) tell(person, outcome.alert)
  else if (!outcome.answered) tell(person, 'Krąg jeszcze nie odpowiedział na ten przycisk.')
  didStep('answer')
}

/** A button under the typing field writes its label. */
export const pressLabel = (person, label) =>
  doOnce(
    `label ${person} ${label}`,
    () => post(`/telegram/${path(person)}/press`, { label }),
    'Tego przycisku nie udało się nacisnąć.',
  )

/** @param {'sticker' | 'voice' | 'photo' | 'contact' | 'location'} what */
export const sendThing = (person, what, body = {}) =>
  doOnce(
    `write ${person}`,
    () => post(`/telegram/${path(person)}/${what}`, body),
    'Tego nie udało się wysłać.',
  )

export const setBlocked = async (person, blocked) => {
  const done = await doOnce(
    `write ${person}`,
    () => post(`/telegram/${path(person)}/${blocked ? 'block' : 'unblock'}`),
    blocked ? 'Nie udało się zablokować bota.' : 'Nie udało się odblokować bota.',
  )
  if (done === null) return
  change((all) => {
    if (blocked) all.blocked.add(person)
    else all.blocked.delete(person)
  })
}

/** @param {string} start the payload of the link */
export const openLinkAs = (person, start) => write(person, `/start ${start}`)

export const addPerson = async (name, channel, start) => {
  const added = await doOnce(
    'new person',
    () => post('/people', { name, channel, ...(start ? { start } : {}) }),
    'Tej osoby nie udało się dodać. Imię potrzebuje choć jednej litery.',
  )
  if (added !== null)
    change((all) => {
      all.dialog = null
    })
  return added
}

// Slack

/** Says it or, when it begins with a slash, gives the command. */
export const say = async (person, channel, text, thread = null) => {
  const command = thread === null ? /^(\/\S+)\s*([\s\S]*)$/.exec(text) : null
  expectAnswer()
  const done = await doOnce(
    `say ${channel} ${thread ?? ''}`,
    () =>
      command
        ? post(`/slack/${path(person)}/command`, { command: command[1], text: command[2], channel })
        : post(`/slack/${path(person)}/message`, { channel, text, ...(thread ? { thread } : {}) }),
    'Tej wiadomości nie udało się wysłać.',
  )
  if (done?.acknowledged === false) toast('Krąg nie odpowiedział na to polecenie na czas.')
  else if (command && done) didStep('command')
  return done !== null
}

/** @param {object} action from the control API @param {object} where {channel, messageId} or {viewId} */
export const pressSlack = async (person, where, { actionId, blockId, value }, chosen) => {
  expectAnswer()
  const done = await doOnce(
    slackKey(where, actionId),
    () =>
      post(`/slack/${path(person)}/press`, {
        ...where,
        actionId,
        blockId,
        value: chosen ?? value ?? undefined,
      }),
    'Tego przycisku nie udało się nacisnąć.',
  )
  if (done?.acknowledged === false)
    toast('Krąg nie odpowiedział na ten przycisk na czas. Spróbuj jeszcze raz.')
  if (done) didStep('decide')
}
export const slackKey = (where, actionId) => `press ${where.viewId ?? where.messageId} ${actionId}`

export const shortcut = (person, channel, messageId) => {
  expectAnswer()
  return doOnce(
    `shortcut ${messageId}`,
    () => post(`/slack/${path(person)}/shortcut`, { callbackId: 'make-request', channel, messageId }),
    'Z tej wiadomości nie udało się zrobić prośby.',
  )
}

export const submit = async (person, viewId, values) => {
  expectAnswer()
  const done = await doOnce(
    `submit ${viewId}`,
    () => post(`/slack/${path(person)}/submit`, { viewId, values }),
    'Tego formularza nie udało się wysłać.',
  )
  if (done === null) return
  const errors = done.errors ?? {}
  change((all) => {
    all.formErrors = Object.fromEntries(
      Object.entries(errors).map(([field, text]) => [field, inPolish(String(text))]),
    )
  })
  if (done.acknowledged === false) toast('Krąg nie odpowiedział na formularz na czas. Spróbuj jeszcze raz.')
  else if (Object.keys(errors).length === 0) didStep('request')
}
/** Slack itself speaks English; here it speaks as its users in Poland see it. */
const inPolish = (text) =>
  text === 'Please complete this required field.' ? 'To pole jest potrzebne.' : text

export const closeForm = (person, viewId) =>
  doOnce(
    `submit ${viewId}`,
    async () => {
      await post(`/slack/${path(person)}/close`, { viewId })
      change((all) => {
        all.formErrors = {}
      })
    },
    'Tego okna nie udało się zamknąć.',
  )

export const openHome = (person) =>
  doOnce(`home ${person}`, () => post(`/slack/${path(person)}/open-home`), 'Strona główna się nie otworzyła.')

// The clock

/** Not every moment that Krąg waits for has something to see: most are looks that find all in order. */
const mostSilentStops = 40

/** To the next moment at which something is said. */
export const moveToNext = async () => {
  const done = await doOnce(
    'clock',
    async () => {
      let { next } = await get('/clock')
      for (let stops = 0; next !== null && stops < mostSilentStops; stops += 1) {
        const moved = await post('/clock', { to: next, timeoutMs: 120_000 })
        if (moved.sent > 0) return 'said'
        next = moved.next
      }
      return 'silent'
    },
    'Zegara nie udało się przesunąć.',
  )
  if (done === null) return
  if (done === 'silent') toast('Na razie nic więcej się nie wydarzy: nikt nie czeka na żadną wiadomość.')
  didStep('clock')
}

/** @param {{advance: string} | {to: string}} move */
export const moveClock = async (move) => {
  const done = await doOnce(
    'clock',
    () => post('/clock', { ...move, timeoutMs: 120_000 }),
    'Zegara nie udało się przesunąć.',
  )
  if (done) didStep('clock')
}
