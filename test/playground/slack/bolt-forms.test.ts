import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { boltOnHttp, input, modal, options, second } from './bolt-stage.ts'
import { modalSeen, type Stage, viewSeen } from './stage.ts'

describe('forms that Bolt opens over signed HTTP', () => {
  let bolt: Awaited<ReturnType<typeof boltOnHttp>>
  let local: Stage
  beforeEach(async () => {
    bolt = await boltOnHttp()
    local = bolt.local
  })
  afterEach(() => bolt.close())
  /** `/krag` opens this modal. */
  const opens = (view: object): void =>
    bolt.app.command('/krag', async ({ ack, client, command }) => {
      await ack()
      await client.apiCall('views.open', { trigger_id: command.trigger_id, view })
    })
  const krag = (channel = 'ogolny') => local.act('command', { command: '/krag', text: 'nowa', channel })

  it('a command opens a modal, its fields are checked, and what was entered reaches the app', async () => {
    opens(
      modal([
        input('date', { type: 'datepicker' }),
        input('from', { type: 'timepicker' }),
        input('kind', { type: 'static_select', options: options('walk', 'talk') }),
        input('people', { type: 'number_input', is_decimal_allowed: false, min_value: '1', max_value: '9' }),
        input('who', { type: 'users_select' }, true),
        input('how', { type: 'radio_buttons', options: options('on', 'off') }, true),
        input('tags', { type: 'checkboxes', options: options('a', 'b', 'c') }, true),
        input('places', { type: 'multi_static_select', options: options('x', 'y', 'z') }, true),
        input('note', { type: 'plain_text_input', min_length: 3 }, true),
      ]),
    )
    const received: unknown[] = []
    bolt.app.view('form', async ({ ack, view }) => {
      received.push(view.state.values)
      await ack()
    })
    expect(await krag()).toEqual({ acknowledged: true })
    const { viewId, inputs, title } = await modalSeen(local)
    expect(title).toBe('Nowa prośba')
    expect(inputs.map(({ blockId, type, optional }) => [blockId, type, optional])).toMatchObject([
      ['date', 'datepicker', false],
      ['from', 'timepicker', false],
      ['kind', 'static_select', false],
      ['people', 'number_input', false],
      ['who', 'users_select', true],
      ['how', 'radio_buttons', true],
      ['tags', 'checkboxes', true],
      ['places', 'multi_static_select', true],
      ['note', 'plain_text_input', true],
    ])
    expect(inputs[2]?.options).toEqual([
      { label: 'WALK', value: 'walk' },
      { label: 'TALK', value: 'talk' },
    ])
    const submit = (values: object) => local.act('submit', { viewId, values })
    expect(await submit({ people: { people: '12' }, note: { note: 'x' } })).toEqual({
      acknowledged: true,
      errors: {
        date: 'Please complete this required field.',
        from: 'Please complete this required field.',
        kind: 'Please complete this required field.',
        people: 'Please enter a number of at most 9.',
        note: 'Please enter at least 3 characters.',
      },
    })
    expect(received).toEqual([])
    await expect(submit({ kind: { kind: 'swim' } })).rejects.toThrow('no option with the value "swim"')
    await expect(submit({ date: { date: '2026-02-30' } })).rejects.toThrow('is not a date')
    await expect(submit({ nothing: { here: 'x' } })).rejects.toThrow('no field')
    const done = await submit({
      date: { date: '2026-11-28' },
      from: { from: '10:00' },
      kind: { kind: 'walk' },
      people: { people: 2 },
      who: { who: 'marta' },
      how: { how: 'off' },
      tags: { tags: ['a', 'c'] },
      places: { places: ['y'] },
      note: { note: 'wizyta u lekarza' },
    })
    expect(done).toEqual({ acknowledged: true, errors: {} })
    const option = (value: string) => ({
      text: { type: 'plain_text', text: value.toUpperCase(), emoji: true },
      value,
    })
    expect(received).toEqual([
      {
        date: { date: { type: 'datepicker', selected_date: '2026-11-28' } },
        from: { from: { type: 'timepicker', selected_time: '10:00' } },
        kind: { kind: { type: 'static_select', selected_option: option('walk') } },
        people: { people: { type: 'number_input', value: '2' } },
        who: { who: { type: 'users_select', selected_user: 'U0MARTA' } },
        how: { how: { type: 'radio_buttons', selected_option: option('off') } },
        tags: { tags: { type: 'checkboxes', selected_options: [option('a'), option('c')] } },
        places: { places: { type: 'multi_static_select', selected_options: [option('y')] } },
        note: { note: { type: 'plain_text_input', value: 'wizyta u lekarza' } },
      },
    ])
    expect(await viewSeen(local)).toMatchObject({ modal: null })
  })

  it('an app answers a form with errors, another view, one more on top, or closes all', async () => {
    opens(modal([input('word', { type: 'plain_text_input' })], { notify_on_close: true }))
    bolt.app.view('form', async ({ ack, view }) => {
      const word = view.state.values.word?.word?.value
      if (word === 'errors') return ack({ response_action: 'errors', errors: { word: 'Nie to słowo.' } })
      if (word === 'update' || word === 'push') return ack({ response_action: word, view: second })
      return word === 'clear' ? ack({ response_action: 'clear' }) : ack()
    })
    const closed: string[] = []
    bolt.app.view({ callback_id: 'form', type: 'view_closed' }, async ({ ack, view }) => {
      closed.push(view.id)
      await ack()
    })
    const enter = async (word: string) =>
      local.act('submit', { viewId: (await modalSeen(local)).viewId, values: { word: { word } } })
    await krag()
    const first = (await modalSeen(local)).viewId
    expect(await enter('errors')).toEqual({ acknowledged: true, errors: { word: 'Nie to słowo.' } })
    await enter('update')
    expect(await modalSeen(local)).toMatchObject({ viewId: first, title: 'Druga' })
    await enter('push')
    expect((await modalSeen(local)).viewId).not.toBe(first)
    await enter('close')
    expect((await modalSeen(local)).viewId).toBe(first)
    await enter('push')
    await enter('clear')
    expect(await viewSeen(local)).toMatchObject({ modal: null })
    await krag()
    const last = (await modalSeen(local)).viewId
    expect(await local.act('close', { viewId: last })).toEqual({ acknowledged: true })
    expect(closed).toEqual([last])
  })

  it('an external select takes the options that the app suggests', async () => {
    opens(modal([input('circle', { type: 'external_select', min_query_length: 0 })]))
    const asked: string[] = []
    bolt.app.options('circle', async ({ ack, options: { value } }) => {
      asked.push(value)
      await ack({ options: options('jan', 'ewa').filter((option) => option.value.startsWith(value)) })
    })
    const taken: unknown[] = []
    bolt.app.view('form', async ({ ack, view }) => {
      taken.push(view.state.values.circle?.circle?.selected_option?.value)
      await ack()
    })
    await krag()
    const { viewId, inputs } = await modalSeen(local)
    expect(inputs[0]?.options?.map(({ value }) => value)).toEqual(['jan', 'ewa'])
    await modalSeen(local)
    expect(asked).toEqual([''])
    await local.act('submit', { viewId, values: { circle: { circle: 'ewa' } } })
    expect(taken).toEqual(['ewa'])
  })
})
