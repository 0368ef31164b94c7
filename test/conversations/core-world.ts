import { render } from '../../bots/render.ts'
import { openTexts } from '../../bots/texts.ts'
import type { Input } from '../../core/conversation/input.ts'
import type { Message, Say } from '../../core/conversation/message.ts'
import { respond } from '../../core/conversation/respond.ts'
import type { Ack, Decision, RequestForm } from '../../core/decision.ts'
import type { Circle, JoinLink } from '../../core/domain/circle.ts'
import {
  circleId,
  communityId,
  type Lane,
  lane,
  organisationId,
  personId,
  promptId,
} from '../../core/domain/ids.ts'
import type { Person } from '../../core/domain/person.ts'
import type { Timer } from '../../core/domain/timer.ts'
import { type Facts, factsNeeded, type Versioned } from '../../core/facts.ts'
import {
  addLocalMinutes,
  type Instant,
  localTime,
  minus,
  overlaps,
  plus,
  toInstant,
  toLocal,
} from '../../core/time.ts'
import type { Seen, World } from './play.ts'

type Shelf<State> = Map<string, Versioned<State>>
type Shown = { id: number; message: Message; seen: Seen; said: string | null }

/** The whole conversation without database, queue or platform: respond, and the texts as they would be read. */
export class CoreWorld implements World {
  readonly texts = openTexts()
  readonly people: Shelf<Person> = new Map()
  readonly circles: Shelf<Circle> = new Map()
  readonly #shelves: Record<string, Shelf<unknown>> = {
    person: this.people,
    circle: this.circles,
    request: new Map(),
    meeting: new Map(),
    prompt: new Map(),
    alert: new Map(),
    conversation: new Map(),
  }
  readonly #links = new Map<string, JoinLink>()
  readonly #timers = new Map<string, Timer>()
  readonly #waiting: Message[] = []
  readonly #shown = new Map<string, Shown[]>()
  readonly #news = new Map<string, Seen[]>()
  readonly lanes: Record<string, Lane> = {}
  #form: RequestForm | null = null
  #relayThread: string | null = null
  now: Instant = toInstant(localTime('2026-11-22T10:00'))
  #ids = 0

  constructor() {
    seedVillage(this)
  }

  async clockTo(local: string): Promise<void> {
    this.#until(toInstant(localTime(local)))
  }
  async pass(minutes: number): Promise<void> {
    this.#until(toInstant(addLocalMinutes(toLocal(this.now), minutes)))
  }
  async write(who: string, text: string): Promise<void> {
    this.#take({ is: 'text', conversation: this.#lane(who), text, edited: false })
  }
  async edit(who: string, text: string): Promise<void> {
    this.#take({ is: 'text', conversation: this.#lane(who), text, edited: true })
  }
  async media(who: string, media: string): Promise<void> {
    const kinds = { sticker: 'sticker', voice: 'voice', photo: 'photo' } as const
    const kind = Object.entries(kinds).find(([name]) => name === media)?.[1] ?? 'other'
    this.#take({ is: 'media', conversation: this.#lane(who), media: kind, caption: null })
  }
  async start(who: string, payload: string): Promise<void> {
    this.#take({ is: 'start', conversation: this.#lane(who), payload: payload || null, profileName: who })
  }
  async command(who: string, text: string): Promise<void> {
    const ack = this.#take({
      is: 'command',
      conversation: this.#lane(who),
      text: text.replace(/^\/krag\s*/, ''),
      channel: channelLane,
    })
    if (ack.is === 'open-form') this.#form = ack.form
    if (ack.is === 'private') this.#tell(who, { text: this.#text(ack.say, null, 'slack'), buttons: [] })
  }
  async form(who: string, values: Readonly<Record<string, string>>): Promise<Record<string, string>> {
    const form = this.#form
    if (!form) throw new Error('no form is open')
    const byLabel = (options: readonly { id: string; label: Say }[], label: string) =>
      options.find((option) => this.#text(option.label, null, 'slack').includes(label))?.id ?? label
    const ack = this.#take({
      is: 'form',
      conversation: this.#lane(who),
      form: 'request',
      values: {
        ...values,
        circle: byLabel(form.circles, values.circle ?? ''),
        kind: byLabel(form.kinds, values.kind ?? ''),
        date: values.date ?? form.date,
        from: values.from ?? form.from,
        to: values.to ?? form.to,
      },
    })
    if (ack.is !== 'form-errors') return {}
    return Object.fromEntries(
      Object.entries(ack.errors).map(([field, say]) => [field, this.#text(say, null, 'slack')]),
    )
  }
  async thread(who: string, text: string): Promise<void> {
    this.#take(
      { is: 'thread', conversation: this.#lane(who), channel: channelLane, thread: 'relay', text },
      this.#relayThread,
    )
  }
  async press(who: string, label: string): Promise<void> {
    const lanes = who === 'Marta' ? [channelLane, this.#lane(who)] : [this.#lane(who)]
    const shown = lanes.flatMap((one) => this.#shown.get(one) ?? []).sort((a, b) => b.id - a.id)
    const on = shown.find((one) => one.seen.buttons.includes(label))
    if (!on?.message.buttons) throw new Error(`${who} sees no button [${label}]`)
    const choice = on.message.buttons.choices[on.seen.buttons.indexOf(label)] ?? ''
    const ack = this.#take({
      is: 'choice',
      conversation: this.#lane(who),
      promptId: promptId.parse(on.message.buttons.promptId),
      choice,
      profileName: who,
    })
    if (ack.is === 'toast')
      this.#tell(who, {
        text: this.#text(ack.say, null, who === 'Marta' ? 'slack' : 'telegram'),
        buttons: [],
      })
  }
  async news(who: string): Promise<readonly Seen[]> {
    const key = who === 'kanał' ? channelLane : this.#lane(who)
    const news = this.#news.get(key) ?? []
    this.#news.set(key, [])
    return news
  }
  /** A seeded person has talked to the bot before. */
  introduce(person: Person): void {
    if (person.lane)
      this.#shelves.conversation?.set(person.lane, {
        version: 1,
        state: { id: person.lane, personId: person.id, dialogue: null, relay: null },
      })
  }
  /** What is kept, for what a conversation can't show. */
  count(kind: 'person' | 'conversation' | 'prompt' | 'meeting' | 'request'): number {
    return this.#shelves[kind]?.size ?? 0
  }

  #until(target: Instant): void {
    for (;;) {
      const due = [...this.#timers.values()]
        .filter((one) => one.due <= target)
        .sort((a, b) => a.due.localeCompare(b.due))[0]
      const held = this.#waiting
        .filter((one) => one.notBefore !== null && one.notBefore <= target)
        .sort((a, b) => (a.notBefore ?? '').localeCompare(b.notBefore ?? ''))[0]
      if (held?.notBefore && (!due || held.notBefore <= due.due)) {
        this.now = later(held.notBefore, this.now)
        this.#waiting.splice(this.#waiting.indexOf(held), 1)
        this.#deliver(held)
      } else if (due) {
        this.now = later(due.due, this.now)
        this.#timers.delete(due.id)
        this.#take({ is: 'timer', timer: due })
      } else break
    }
    this.now = target
  }

  #take(input: Input, threadSlot: string | null = null): Ack {
    const decision = respond(this.#facts(input, threadSlot), input, {
      now: this.now,
      newId: () => `id${String(++this.#ids).padStart(10, '0')}`,
      joinUrl: (token) => `https://t.me/krag_bot?start=${token}`,
    })
    this.#keep(decision)
    return decision.ack
  }

  #facts(input: Input, threadSlot: string | null): Facts {
    const query = factsNeeded(input)
    const conversations = this.#typed('conversation')
    const prompt = query.promptId ? this.#typed('prompt').get(query.promptId) : undefined
    const other = threadSlot?.slice('relay:'.length) ?? prompt?.state.about.conversationId
    const request = query.candidatesFor ? this.#typed('request').get(query.candidatesFor)?.state : undefined
    return {
      conversation: (query.conversationId && conversations.get(query.conversationId)) || null,
      other: (other && other !== query.conversationId && conversations.get(other)) || null,
      lastSaid: this.#lastSaid(query.conversationId),
      people: this.#typed('person'),
      circles: this.#typed('circle'),
      requests: this.#typed('request'),
      meetings: this.#typed('meeting'),
      prompts: this.#typed('prompt'),
      alerts: this.#typed('alert'),
      link: (query.joinToken && this.#links.get(query.joinToken)) || null,
      candidates: request ? this.#candidates(request.circleId, request.period) : [],
      threadSlot,
    }
  }

  #lastSaid(conversation: Lane | undefined): Facts['lastSaid'] {
    const last = conversation ? this.#shown.get(conversation)?.at(-1) : undefined
    return last ? { promptId: last.said } : null
  }

  #candidates(circle: Circle['id'], period: { from: Instant; to: Instant }): Facts['candidates'] {
    const around = { from: minus(period.from, { days: 1 }), to: plus(period.to, { days: 1 }) }
    const asked = this.circles.get(circle)?.state
    return [...this.people.values()]
      .filter(({ state }) => state.roles.some((role) => role === 'volunteer' || role === 'neighbour'))
      .map(({ state }) => ({
        personId: state.id,
        inCircle: asked?.members.some((member) => member.personId === state.id) ?? false,
        near: state.communityId !== null && state.communityId === asked?.communityId,
        busy: [...this.#typed('meeting').values()]
          .filter(
            (one) =>
              one.state.helperId === state.id &&
              one.state.stage.is !== 'cancelled' &&
              overlaps(one.state.period, around),
          )
          .map((one) => one.state.period),
      }))
  }

  #typed<Kind extends keyof Kinds>(kind: Kind): Kinds[Kind] {
    const shelf: unknown = this.#shelves[kind]
    if (!isShelf<Kind>(shelf)) throw new Error(`no shelf ${kind}`)
    return shelf
  }

  #keep(decision: Decision): void {
    for (const write of decision.writes) {
      const shelf = this.#shelves[write.kind]
      const before = shelf?.get(write.id)?.version ?? 0
      if (before !== write.version)
        throw new Error(`${write.kind} ${write.id} moved: ${before} is not ${write.version}`)
      if (write.state === null) shelf?.delete(write.id)
      else shelf?.set(write.id, { version: write.version + 1, state: write.state })
    }
    for (const link of decision.links) this.#links.set(link.token, link)
    for (const change of decision.timers)
      if ('set' in change) this.#timers.set(change.set.id, change.set)
      else this.#timers.delete(change.cancel)
    for (const drop of decision.drops) this.#drop(drop)
    for (const message of decision.messages)
      if (message.notBefore && message.notBefore > this.now) this.#waiting.push(message)
      else this.#deliver(message)
  }

  #drop({ lane: from, slot }: Decision['drops'][number]): void {
    for (const waiting of this.#waiting.filter((one) => one.lane === from && one.slot === slot))
      this.#waiting.splice(this.#waiting.indexOf(waiting), 1)
  }

  #deliver(message: Message): void {
    if (message.notAfter && message.notAfter < this.now) return
    const reader = message.reader ? (this.people.get(message.reader)?.state ?? null) : null
    const channel = message.lane.startsWith('slack:') ? 'slack' : 'telegram'
    const rendered = render(
      message.say,
      reader,
      { texts: this.texts, people: this.#peopleById(), now: this.now, channel },
      message.buttons,
    )
    const seen = { text: rendered.text, buttons: rendered.choices.map((one) => one.label) }
    const shown = this.#shown.get(message.lane) ?? []
    this.#shown.set(message.lane, shown)
    if (message.slot?.startsWith('relay:')) this.#relayThread = message.slot
    const old =
      message.act === 'edit' ? shown.findLast((one) => one.message.slot === message.slot) : undefined
    if (message.act === 'edit' && !old) return
    if (old && JSON.stringify(old.seen) === JSON.stringify(seen)) return
    const lostButtons = old?.seen.text === seen.text && seen.buttons.length === 0
    if (old) Object.assign(old, { message, seen })
    else shown.push({ id: ++this.#ids, message, seen, said: message.buttons?.promptId ?? null })
    if (!lostButtons) this.#news.set(message.lane, [...(this.#news.get(message.lane) ?? []), seen])
  }

  #peopleById(): ReadonlyMap<Person['id'], Person> {
    return new Map([...this.people.values()].map((one) => [one.state.id, one.state]))
  }
  #text(say: Say, reader: Person | null, channel: 'slack' | 'telegram'): string {
    return render(say, reader, { texts: this.texts, people: this.#peopleById(), now: this.now, channel }).text
  }
  #tell(who: string, seen: Seen): void {
    const key = this.#lane(who)
    this.#news.set(key, [...(this.#news.get(key) ?? []), seen])
  }
  #lane(who: string): Lane {
    const known = this.lanes[who] ?? lane.parse(`telegram:${2000 + Object.keys(this.lanes).length}`)
    this.lanes[who] = known
    return known
  }
}

const later = (a: Instant, b: Instant): Instant => [a, b].sort().at(-1) ?? a

type Kinds = {
  person: Facts['people']
  circle: Facts['circles']
  request: Facts['requests']
  meeting: Facts['meetings']
  prompt: Facts['prompts']
  alert: Facts['alerts']
  conversation: ReadonlyMap<string, NonNullable<Facts['conversation']>>
}
const isShelf = <Kind extends keyof Kinds>(shelf: unknown): shelf is Kinds[Kind] => shelf instanceof Map

const channelLane = lane.parse('slack:C0KREGI')

/** Marta, Anna, Piotr and Jan, as the playground seeds them. */
const seedVillage = (world: CoreWorld): void => {
  const organisation = organisationId.parse('org')
  const community = communityId.parse('zielona')
  const add = (
    id: string,
    name: string,
    more: Partial<Person> & Pick<Person, 'roles'>,
    at: string,
  ): Person => {
    const person: Person = {
      id: personId.parse(id),
      organisationId: organisation,
      communityId: community,
      name,
      called: null,
      gender: null,
      address: 'neutral',
      forms: {},
      language: 'pl',
      easyRead: false,
      lane: lane.parse(at),
      availability: null,
      hours: { from: 8, to: 21 },
      asksPerWeek: 2,
      asked: [],
      recentRequests: [],
      saidYesTo: {},
      pausedAt: null,
      blockedAt: null,
      consent: { version: '2026-11', at: world.now, basis: 'consent' },
      erasedAt: null,
      ...more,
    }
    world.people.set(person.id, { version: 1, state: person })
    world.lanes[name] = lane.parse(at)
    world.introduce(person)
    return person
  }
  const marta = add('marta', 'Marta', { roles: ['specialist'], gender: 'f', address: 'ty' }, 'slack:U0MARTA')
  const anna = add(
    'anna',
    'Anna',
    { roles: ['volunteer'], called: 'Ania', gender: 'f', address: 'ty' },
    'telegram:1001',
  )
  add('piotr', 'Piotr', { roles: ['neighbour'], gender: 'm', address: 'pan' }, 'telegram:1002')
  const jan = add(
    'jan',
    'Jan',
    { roles: ['participant'], gender: 'm', address: 'ty', easyRead: true },
    'telegram:1003',
  )
  world.circles.set('circle-jan', {
    version: 1,
    state: {
      id: circleId.parse('circle-jan'),
      organisationId: organisation,
      communityId: community,
      programme: 'circle-of-support',
      participantId: jan.id,
      specialistId: marta.id,
      standInId: null,
      members: [{ personId: anna.id, role: 'volunteer' }],
      notWanted: [],
      place: 'ul. Lipowa 3 m. 5',
      channel: channelLane,
      openToNeighbours: false,
    },
  })
}
