import { afterEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import type { RequestForm } from '../../core/decision.ts'
import { circleId } from '../../core/domain/ids.ts'
import { type Local, startLocal } from './local.ts'

const form: RequestForm = {
  circles: [
    { id: circleId.parse('circle1'), label: { key: 'test.circle', params: { who: { person: 'jan' } } } },
  ],
  kinds: [
    { id: 'doctor', label: { key: 'test.words', params: { words: { words: 'wizyta u lekarza' } } } },
    { id: 'walk', label: { key: 'test.words', params: { words: { words: 'spacer' } } } },
  ],
  date: '2026-11-28',
  from: '10:00',
  to: '12:00',
  note: '',
}
const hello = { key: 'test.hello', params: {} }
const marta = 'slack:U0MARTA'
const patient = { timeout: 20_000 }
/** A Slack that waits half a second instead of three. */
const impatient = { options: { timing: { retryDelaysMs: [20, 20, 20], acknowledgeMs: 500 } } }

const modalSchema = z.object({
  modal: z.object({
    viewId: z.string(),
    title: z.string(),
    inputs: z.array(z.object({ blockId: z.string(), actionId: z.string(), label: z.string() })),
  }),
})
const messagesSchema = z.array(
  z.object({ id: z.string(), text: z.string(), ephemeral: z.boolean(), channel: z.string() }),
)

for (const way of ['signed HTTP', 'Socket Mode'] as const) {
  describe(`a specialist's Slack over ${way}`, () => {
    let local: Local
    const start = async (wanted: Parameters<typeof startLocal>[0] = {}) => {
      local = await startLocal({ ...wanted, socket: way === 'Socket Mode' })
      return local
    }
    afterEach(() => local.close())
    const messages = async () => {
      const { channel } = z.object({ channel: z.string() }).parse(await directChannel(local))
      return messagesSchema.parse(await local.look('messages', `channel=${channel}`))
    }

    it('opens the form of /krag, and takes it when it is sent', async () => {
      const { recorder, look, marta: does } = await start()
      recorder.acks.push({ is: 'open-form', form }, { is: 'nothing' })
      expect(await does('command', { command: '/krag', text: '' })).toMatchObject({ acknowledged: true })
      expect(recorder.taken[0]).toMatchObject({
        input: { is: 'command', conversation: marta, text: '' },
        key: { channel: 'slack', eventId: expect.stringMatching(/^trigger:/) },
      })
      const { modal } = modalSchema.parse(await look('view'))
      expect(modal.title).toBe('Nowa prośba')
      expect(modal.inputs.map(({ blockId }) => blockId)).toEqual([
        'circle',
        'kind',
        'date',
        'from',
        'to',
        'people',
        'note',
      ])
      expect(
        await does('submit', {
          viewId: modal.viewId,
          values: {
            kind: { kind: 'doctor' },
            people: { people: '2' },
            note: { note: 'Wejście od podwórza' },
          },
        }),
      ).toMatchObject({ acknowledged: true, errors: {} })
      expect(recorder.taken[1]?.input).toEqual({
        is: 'form',
        conversation: marta,
        form: 'request',
        values: {
          circle: 'circle1',
          kind: 'doctor',
          date: '2026-11-28',
          from: '10:00',
          to: '12:00',
          people: '2',
          note: 'Wejście od podwórza',
        },
      })
      expect(await look('view')).toMatchObject({ modal: null })
    })

    it('shows what is wrong under its field, and keeps the form', async () => {
      const { recorder, look, marta: does } = await start()
      recorder.acks.push(
        { is: 'open-form', form },
        { is: 'form-errors', errors: { date: { key: 'form.error.past', params: {} }, elsewhere: hello } },
      )
      await does('command', { command: '/krag' })
      const { modal } = modalSchema.parse(await look('view'))
      const answer = await does('submit', { viewId: modal.viewId, values: { kind: { kind: 'walk' } } })
      expect(answer).toMatchObject({ errors: { date: 'Ten czas już minął.', note: 'Dzień dobry' } })
      expect(modalSchema.parse(await look('view')).modal.viewId).toBe(modal.viewId)
    })

    it('answers a command so that only its author reads it', async () => {
      const { recorder, marta: does } = await start()
      recorder.acks.push({
        is: 'private',
        say: { key: 'test.words', params: { words: { words: 'A & <B>' } } },
      })
      await does('command', { command: '/krag', text: 'zaproś' })
      expect(recorder.taken[0]?.input).toMatchObject({ is: 'command', text: 'zaproś' })
      expect(await messages()).toMatchObject([
        { text: expect.stringContaining('A &amp; &lt;B&gt;'), ephemeral: true },
      ])
    })

    it('tells the author when the form did not open', async () => {
      const { recorder, faults, marta: does } = await start()
      recorder.acks.push({ is: 'open-form', form })
      faults.add({ channel: 'slack', method: 'views.open', kind: '500', share: 1 })
      await does('command', { command: '/krag' })
      await vi.waitFor(async () =>
        expect(await messages()).toMatchObject([
          { text: expect.stringContaining('nie otworzył'), ephemeral: true },
        ]),
      )
      expect(local.sent('views.open')).toEqual([])
    })

    it('takes a press, and answers it beside the message', async () => {
      const { recorder, running, marta: does } = await start()
      const button = { type: 'button' as const, text: { type: 'plain_text' as const, text: 'Tak' } }
      const { channel = '', ts = '' } = await running.client.chat.postMessage({
        channel: 'U0MARTA',
        text: 'Pytanie',
        blocks: [
          {
            type: 'actions',
            elements: [
              { ...button, action_id: 'prompt000001:yes', value: 'prompt000001:yes' },
              { ...button, action_id: 'of somebody else', value: 'x' },
            ],
          },
        ],
      })
      recorder.acks.push({ is: 'private', say: hello }, { is: 'toast', say: hello })
      await does('press', { channel, messageId: ts, actionId: 'prompt000001:yes' })
      await does('press', { channel, messageId: ts, actionId: 'of somebody else' })
      expect(recorder.taken.map(({ input }) => input)).toEqual([
        { is: 'choice', conversation: marta, promptId: 'prompt000001', choice: 'yes' },
        { is: 'stale-button', conversation: marta },
      ])
      await vi.waitFor(async () =>
        expect(await messages()).toMatchObject([
          { text: 'Pytanie' },
          { text: 'Dzień dobry', ephemeral: true },
          { text: 'Dzień dobry', ephemeral: true },
        ]),
      )
    })

    it('turns a message into a request', async () => {
      const { recorder, look, marta: does } = await start()
      const said = z
        .object({ messageId: z.string() })
        .parse(await does('message', { channel: 'C0OGOLNY', text: 'Jan <pilnie> & w sobotę' }))
      recorder.acks.push({ is: 'open-form', form: { ...form, note: 'w sobotę' } })
      await does('shortcut', { callbackId: 'make-request', channel: 'C0OGOLNY', messageId: said.messageId })
      expect(recorder.taken[0]?.input).toMatchObject({ is: 'shortcut', conversation: marta })
      expect(modalSchema.parse(await look('view')).modal.title).toBe('Nowa prośba')
    })

    it('hears what is written to it and in its threads, and nothing else', async () => {
      const { recorder, running, marta: does } = await start()
      const { channel: made } = await running.client.conversations.create({ name: 'krag', is_private: true })
      const room = made?.id ?? ''
      await running.client.conversations.invite({ channel: room, users: 'U0MARTA' })
      const { ts = '' } = await running.client.chat.postMessage({ channel: room, text: 'Prośba' })
      const { channel: direct } = z.object({ channel: z.string() }).parse(await directChannel(local))
      await does('message', { channel: room, text: 'nie w wątku' })
      await does('message', { channel: room, thread: ts, text: 'Pani Aniu, dziękuję' })
      await does('message', { channel: direct, text: 'dzień dobry' })
      await does('open-home')
      await vi.waitFor(() => expect(recorder.taken).toHaveLength(3), patient)
      await vi.waitFor(() => expect(local.slack.busy()).toBe(false), patient)
      expect(recorder.taken.map(({ input }) => input)).toEqual([
        {
          is: 'thread',
          conversation: marta,
          channel: `slack:${room}`,
          thread: ts,
          text: 'Pani Aniu, dziękuję',
        },
        { is: 'text', conversation: marta, text: 'dzień dobry', edited: false },
        { is: 'home', conversation: marta },
      ])
      expect(recorder.taken.every(({ key }) => key.eventId.startsWith('event:'))).toBe(true)
    })

    it('gets an event again until it is stored, and stores it once', async () => {
      const { recorder, marta: does } = await start(impatient)
      recorder.refuse = 2
      await does('open-home')
      await vi.waitFor(() => expect(local.slack.busy()).toBe(false), patient)
      expect(recorder.taken).toHaveLength(1)
      expect(local.logged.filter((line) => line.includes('slack input not taken'))).toHaveLength(2)
    })

    it('acknowledges nothing before the commit', async () => {
      const { recorder, marta: does } = await start({ ...impatient, given: { deadlineMs: 60 } })
      let open = () => {}
      recorder.gate = new Promise((resolve) => {
        open = resolve
      })
      expect(await does('command', { command: '/krag' })).toMatchObject({ acknowledged: false })
      open()
      await vi.waitFor(() => expect(recorder.taken).toHaveLength(1))
    })

    it('writes no words, names or tokens into the log', async () => {
      const { recorder, marta: does } = await start(impatient)
      recorder.refuse = 1
      await does('command', { command: '/krag', text: 'Jan Kowalski mieszka na Długiej' })
      await does('command', { command: '/krag', text: 'Jan Kowalski mieszka na Długiej' })
      expect(local.logged.length).toBeGreaterThan(0)
      expect(local.logged.join('\n')).not.toMatch(/Kowalski|Długiej|xoxb|xapp/)
    })
  })
}

const directChannel = async (local: Local): Promise<unknown> => {
  const { channel } = await local.running.client.conversations.open({ users: 'U0MARTA' })
  return { channel: channel?.id }
}
