import { z } from 'zod'
import type { Seen, World } from './play.ts'

const chat = z.array(
  z.object({
    id: z.string(),
    from: z.enum(['bot', 'person']),
    text: z.string(),
    buttons: z.array(z.object({ label: z.string(), data: z.string() })),
    deleted: z.boolean(),
  }),
)
const messages = z.array(
  z.object({
    id: z.string(),
    channel: z.string(),
    thread: z.string().nullable(),
    from: z.string(),
    text: z.string(),
    actions: z.array(z.object({ actionId: z.string(), label: z.string(), value: z.string().nullable() })),
    deleted: z.boolean(),
    ephemeral: z.boolean(),
  }),
)
const people = z.array(z.object({ id: z.string(), name: z.string(), channel: z.enum(['telegram', 'slack']) }))
const channels = z.array(z.object({ id: z.string(), name: z.string(), direct: z.boolean() }))
const view = z.object({
  modal: z
    .object({
      viewId: z.string(),
      inputs: z.array(
        z.object({
          blockId: z.string(),
          actionId: z.string(),
          options: z.array(z.object({ label: z.string(), value: z.string() })).optional(),
        }),
      ),
    })
    .nullable(),
})
const clock = z.object({ now: z.string() })
type Message = z.infer<typeof messages>[number]

/** The whole product, seen as its users see it: through the control API of the playground, and through nothing else. */
export class SimWorld implements World {
  readonly #origin: string
  readonly #known = new Map<string, Map<string, Seen>>()
  #people: z.infer<typeof people> = []

  constructor(origin: string) {
    this.#origin = origin
  }

  async clockTo(local: string): Promise<void> {
    const target = `${local}:00${offsetOf(local)}`
    const { now } = clock.parse(await this.get('/sim/clock'))
    if (new Date(target) > new Date(now))
      await this.post('/sim/clock', { to: new Date(target).toISOString() })
  }
  async pass(minutes: number): Promise<void> {
    await this.post('/sim/clock', { advance: `PT${minutes}M` })
  }
  async write(who: string, text: string): Promise<void> {
    await this.#telegram(who, 'text', { text })
  }
  async edit(who: string, text: string): Promise<void> {
    const last = chat
      .parse(await this.get(`/sim/telegram/${await this.#id(who)}/chat`))
      .findLast((one) => one.from === 'person')
    await this.#telegram(who, 'edit', { messageId: last?.id, text })
  }
  async media(who: string, media: string): Promise<void> {
    await this.#telegram(who, media, {})
  }
  async start(who: string, payload: string): Promise<void> {
    await this.#telegram(who, 'text', { text: `/start ${payload}`.trim() })
  }
  async press(who: string, label: string): Promise<void> {
    if ((await this.#person(who)).channel === 'telegram') return this.#telegram(who, 'press', { label })
    const on = (await this.#slackMessages(who)).findLast((one) =>
      one.actions.some((action) => action.label === label),
    )
    const action = on?.actions.find((one) => one.label === label)
    if (!on || !action) throw new Error(`${who} sees no button [${label}]`)
    await this.post(`/sim/slack/${await this.#id(who)}/press`, {
      channel: on.channel,
      messageId: on.id,
      actionId: action.actionId,
      ...(action.value === null ? {} : { value: action.value }),
    })
    await this.#idle()
  }
  async command(who: string, text: string): Promise<void> {
    const [command = '', ...rest] = text.split(' ')
    await this.post(`/sim/slack/${await this.#id(who)}/command`, { command, text: rest.join(' ') })
    await this.#idle()
  }
  async form(
    who: string,
    values: Readonly<Record<string, string>>,
  ): Promise<Readonly<Record<string, string>>> {
    const id = await this.#id(who)
    const { modal } = view.parse(await this.get(`/sim/slack/${id}/view`))
    if (!modal) throw new Error('no form is open')
    const impossible: string[] = []
    const filled = modal.inputs
      .filter((input) => (values[input.blockId] ?? '') !== '')
      .map((input) => {
        const value = values[input.blockId] ?? ''
        const exact = input.options?.find((one) => one.label === value || one.value === value)
        const option =
          exact ?? input.options?.find((one) => !/^\d+$/.test(value) && one.label.includes(value))
        if (input.options && !option) impossible.push(input.blockId)
        return [input.blockId, { [input.actionId]: option?.value ?? value }]
      })
    // What can't be chosen at all needs no error of ours.
    if (impossible.length > 0) return Object.fromEntries(impossible.map((id) => [id, cannotChoose]))
    const answer = z.object({ errors: z.record(z.string(), z.string()).optional() }).parse(
      await this.post(`/sim/slack/${id}/submit`, {
        viewId: modal.viewId,
        values: Object.fromEntries(filled),
      }),
    )
    await this.#idle()
    return answer.errors ?? {}
  }
  async thread(who: string, text: string): Promise<void> {
    const root = (await this.#slackMessages(who)).findLast((one) =>
      one.text.includes('Odpowiedź w tym wątku'),
    )
    if (!root) throw new Error('there is no thread of a relay')
    await this.post(`/sim/slack/${await this.#id(who)}/message`, {
      channel: root.channel,
      text,
      thread: root.id,
    })
    await this.#idle()
  }
  async news(who: string): Promise<readonly Seen[]> {
    await this.#idle()
    const seen = await this.#read(who)
    const before = this.#known.get(who) ?? new Map<string, Seen>()
    this.#known.set(who, new Map(seen.map((one) => [one.id, one])))
    return seen.filter((one) => isNews(before.get(one.id), one))
  }

  async #read(who: string): Promise<(Seen & { id: string })[]> {
    if (who === 'kanał')
      return (await this.#slackMessages('Marta')).filter((one) => one.circle && !one.ephemeral).map(asSeen)
    if ((await this.#person(who)).channel === 'slack')
      return (await this.#slackMessages(who)).filter((one) => one.direct || one.ephemeral).map(asSeen)
    return chat
      .parse(await this.get(`/sim/telegram/${await this.#id(who)}/chat`))
      .filter((one) => one.from === 'bot' && !one.deleted)
      .map((one) => ({ id: one.id, text: one.text, buttons: one.buttons.map((button) => button.label) }))
  }

  async #slackMessages(who: string): Promise<(Message & { direct: boolean; circle: boolean })[]> {
    const id = await this.#id(who)
    const known = channels.parse(await this.get(`/sim/slack/${id}/channels`))
    const all = messages.parse(await this.get(`/sim/slack/${id}/messages`))
    return all
      .filter((one) => one.from === 'bot' && !one.deleted)
      .map((one) => {
        const channel = known.find((each) => each.id === one.channel)
        return {
          ...one,
          direct: channel?.direct ?? false,
          circle: channel?.name.startsWith('krag') === true && !channel.direct,
        }
      })
  }

  async #telegram(who: string, what: string, body: unknown): Promise<void> {
    await this.post(`/sim/telegram/${await this.#id(who)}/${what}`, body)
    await this.#idle()
  }
  async #idle(): Promise<void> {
    await this.post('/sim/idle', { timeoutMs: 30_000 })
  }
  async #id(who: string): Promise<string> {
    return (await this.#person(who)).id
  }
  async #person(who: string): Promise<z.infer<typeof people>[number]> {
    const known = () => this.#people.find((one) => one.name === who)
    if (!known()) this.#people = people.parse(await this.get('/sim/people'))
    if (!known()) {
      await this.post('/sim/people', { name: who, channel: 'telegram' })
      this.#people = people.parse(await this.get('/sim/people'))
    }
    const person = known()
    if (!person) throw new Error(`there is no ${who}`)
    return person
  }

  async get(path: string): Promise<unknown> {
    return this.#ask(path, { method: 'GET' })
  }
  async post(path: string, body: unknown): Promise<unknown> {
    return this.#ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  }
  async remove(path: string): Promise<unknown> {
    return this.#ask(path, { method: 'DELETE' })
  }
  async #ask(path: string, init: RequestInit): Promise<unknown> {
    const answer = await fetch(`${this.#origin}${path}`, init)
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${init.method} ${path} answered ${answer.status}: ${text}`)
    return JSON.parse(text)
  }
}

/** New, or with other words or other buttons; a question that only lost its buttons is not news. */
const isNews = (before: Seen | undefined, now: Seen): boolean =>
  !before ||
  before.text !== now.text ||
  (now.buttons.length > 0 && before.buttons.join('|') !== now.buttons.join('|'))

const asSeen = (one: Message): Seen & { id: string } => ({
  id: one.id,
  text: one.text,
  buttons: one.actions.map((action) => action.label),
})

/** "+01:00" or "+02:00" as Poland has it then. */
const offsetOf = (local: string): string => {
  const name = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Warsaw', timeZoneName: 'longOffset' })
    .formatToParts(new Date(`${local}:00Z`))
    .find((part) => part.type === 'timeZoneName')
  return name?.value.replace('GMT', '') || '+00:00'
}

/** In the words of the script for the core alone, where anything can be sent. */
const cannotChoose = 'Tu pasuje liczba od 1 do 20.'
