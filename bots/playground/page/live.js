import { get, path } from './api.js'
import { change, state } from './state.js'

/** Asks for everything, at the start and after the connection was lost. */
export const loadAll = async () => {
  try {
    const people = await get('/people')
    change((all) => {
      all.people = people
      all.loaded = true
      all.connected = true
    })
    await Promise.all([loadClock(), loadTelegram(), loadSlack()])
  } catch {
    change((all) => {
      all.connected = false
      all.loaded = true
    })
  }
}

/** Hears of every change as it happens. */
export const listen = () => {
  const events = new EventSource('/sim/events')
  events.addEventListener('opened', () => void loadAll())
  events.addEventListener('changed', (event) => {
    for (const what of JSON.parse(event.data)) void LOADERS[what]?.()
    // What was said may have set a timer.
    void loadClock()
  })
  events.addEventListener('error', () =>
    change((all) => {
      all.connected = false
    }),
  )
}

/** Loads of one kind run one after another; what is asked for meanwhile is one more load. */
const oneAtATime = (load) => {
  let running = null
  let again = false
  const run = async () => {
    do {
      again = false
      await load().catch(() => {})
    } while (again)
    running = null
  }
  return () => {
    if (running) again = true
    else running = run()
    return running
  }
}

const loadClock = oneAtATime(async () => {
  const clock = await get('/clock')
  change((all) => {
    all.clock = { ...clock, readAt: performance.now() }
  })
})

const loadTelegram = oneAtATime(async () => {
  const people = state.people.filter(({ channel }) => channel === 'telegram')
  const chats = await Promise.all(people.map(({ id }) => get(`/telegram/${path(id)}/chat`)))
  change((all) => {
    people.forEach(({ id }, place) => {
      const first = all.chats[id] === undefined
      all.chats[id] = chats[place]
      if (first || isLookedAt(id)) markSeen(id, chats[place])
    })
  })
})

const loadSlack = oneAtATime(async () => {
  const people = state.people.filter(({ channel }) => channel === 'slack')
  const seen = await Promise.all(
    people.map(async ({ id }) => {
      const [channels, messages, view] = await Promise.all(
        ['channels', 'messages', 'view'].map((what) => get(`/slack/${path(id)}/${what}`)),
      )
      return { channels, messages, view }
    }),
  )
  change((all) => {
    people.forEach(({ id }, place) => {
      const before = all.slack[id]
      all.slack[id] = seen[place]
      arrived(all, id, before, seen[place])
    })
  })
})

const loadPeople = oneAtATime(async () => {
  const people = await get('/people')
  change((all) => {
    all.people = people
  })
  await Promise.all([loadTelegram(), loadSlack()])
})

const LOADERS = { clock: loadClock, telegram: loadTelegram, slack: loadSlack, people: loadPeople }

const isLookedAt = (id) => document.getElementById(`phone-${id}`)?.matches(':hover, :focus-within') ?? false

/** How long a new message counts as the answer to what was just done, real time. */
const answerMs = 6_000
let lastDeed = 0
/** Something was done on Slack: its answer, wherever it comes, is shown. */
export const expectAnswer = () => {
  lastDeed = performance.now()
}

const arrived = (all, person, before, now) => {
  if (before === undefined) {
    for (const { id } of now.channels) markSeen(`${person} ${id}`, inChannel(now, id))
    if (person === all.slackPerson && all.place === '') all.place = firstPlace(now)
    return
  }
  if (person !== all.slackPerson || performance.now() - lastDeed > answerMs) return
  const known = new Set(before.messages.map(({ channel, id }) => `${channel} ${id}`))
  const fresh = now.messages.filter(
    ({ channel, id, from }) => from === 'bot' && !known.has(`${channel} ${id}`),
  )
  const answer = fresh.findLast(({ thread }) => thread === null) ?? null
  if (answer && all.place !== 'home' && answer.channel !== all.place) {
    all.place = answer.channel
    lastDeed = 0
  }
}
const inChannel = ({ messages }, id) => messages.filter(({ channel }) => channel === id)
const firstPlace = ({ channels }) =>
  (
    channels.find(({ private: closed, direct }) => closed && !direct) ??
    channels.find(({ direct }) => direct) ??
    channels[0]
  )?.id ?? 'home'

/** @param {string} place a person on Telegram, or "person channel" on Slack */
export const markSeen = (place, messages) => {
  const newest = messages.at(-1)?.id
  if (newest !== undefined) state.seen[place] = newest
}
