import { beforeEach, describe, expect, it } from 'vitest'
import { newId } from '../../bots/ids.ts'
import { createLog } from '../../bots/log.ts'
import { createReceive, type ReceiveDeps } from '../../bots/receive.ts'
import type { Input, InputKey } from '../../core/conversation/input.ts'
import { respond } from '../../core/conversation/respond.ts'
import type { Decision } from '../../core/decision.ts'
import { lane } from '../../core/domain/ids.ts'
import type { Database } from '../../db/database.ts'
import { storeOver } from '../../db/store.ts'
import { fixtures, seededDatabase } from '../db/database.ts'

const said = (text: string, from = 'telegram:1001'): Input => ({
  is: 'text',
  conversation: lane.parse(from),
  text,
  edited: false,
})
const key = (n: number): InputKey => ({ channel: 'telegram', eventId: `update:${n}` })
const nothing: Decision = {
  writes: [],
  guards: [],
  events: [],
  messages: [],
  timers: [],
  links: [],
  drops: [],
  ack: { is: 'nothing' },
}

let database: Database
let logged: string[]
let woken: number
beforeEach(async () => {
  database = await seededDatabase('embedded')
  logged = []
  woken = 0
})

const receiving = (different: Partial<ReceiveDeps> = {}) => {
  return createReceive({
    store: storeOver(database),
    respond,
    clock: { now: async () => fixtures.at },
    newId,
    joinUrl: (token) => `https://t.me/krag_bot?start=${token}`,
    wake: () => {
      woken += 1
    },
    log: createLog('debug', { write: (line) => void logged.push(line) }),
    ...different,
  })
}
const count = async (what: string): Promise<number> =>
  Number((await database.query(`select count(*) as n from ${what}`))[0]?.n)

describe('an input', () => {
  it('is stored with all that follows, knows its reader, and wakes the queue', async () => {
    const received = await receiving()(said('dziękuję'), key(1))
    expect(received).toEqual({ is: 'nothing', reader: 'anna' })
    expect(await count('inbox')).toBe(1)
    expect(await count('outbox')).toBe(1)
    expect(woken).toBe(1)
  })

  it('that comes twice takes effect once and gets the same answer', async () => {
    const ack: Decision = { ...nothing, ack: { is: 'toast', say: { key: 'talk.buttonGone', params: {} } } }
    const first = await receiving({ respond: () => ack })(said('tak'), key(1))
    const again = await receiving({ respond: () => nothing })(said('tak'), key(1))
    expect(again).toEqual(first)
    expect(await count('inbox')).toBe(1)
    expect(woken).toBe(1)
  })

  it('that comes a hundred times at once takes effect once', async () => {
    const receive = receiving()
    await Promise.all(Array.from({ length: 100 }, () => receive(said('dziękuję'), key(1))))
    expect(await count('outbox')).toBe(1)
  })

  it('is decided again when somebody else was faster', async () => {
    const receive = receiving()
    await Promise.all(Array.from({ length: 20 }, (_, n) => receive(said('dziękuję'), key(n))))
    expect(await count('inbox')).toBe(20)
    expect(await count('outbox')).toBe(20)
  })
})

describe('trouble', () => {
  it('in the database is passed on: nothing may be acknowledged', async () => {
    const away = Object.assign(new Error('connection refused'), { code: 'ECONNREFUSED' })
    const store = storeOver(database)
    const receive = receiving({ store: { ...store, commit: () => Promise.reject(away) } })
    await expect(receive(said('tak'), key(1))).rejects.toBe(away)
    expect(await count('inbox')).toBe(0)
    await receiving()(said('tak'), key(1))
    expect(await count('inbox')).toBe(1)
  })

  it('with one input sets it aside without its words, and nobody waits behind it', async () => {
    const secret = 'Jan jest w szpitalu'
    let tries = 0
    const receive = receiving({
      respond: (facts, input, given) => {
        if (input.is !== 'text' || input.text !== secret) return respond(facts, input, given)
        tries += 1
        throw new TypeError(`can not read "${input.text}"`)
      },
    })
    expect(await receive(said(secret), key(1))).toEqual({ is: 'nothing', reader: null })
    expect(tries).toBe(3)
    const [row] = await database.query("select status, reason from inbox where channel = 'telegram'")
    expect(row).toMatchObject({ status: 'set-aside', reason: expect.stringContaining('TypeError') })
    // Who wrote hears that it was not taken in, and so does the specialist: once, however often it comes again.
    const told = async () =>
      (await database.query("select message #>> '{say,key}' as key from outbox order by id")).map(
        ({ key: said }) => said,
      )
    expect(await told()).toEqual(['talk.broken', 'alert.setAside'])
    expect(logged.join() + JSON.stringify(row)).not.toContain('szpital')
    expect(await receive(said(secret), key(1))).toMatchObject({ is: 'nothing' })
    await receive(said('dziękuję'), key(2))
    expect(await told()).toEqual(['talk.broken', 'alert.setAside', 'talk.thanks'])
  })

  it('with what is stored about somebody keeps nobody else waiting', async () => {
    await database.query(`update person set state = state - 'name' where id = 'anna'`)
    expect(await receiving()(said('pomoc'), key(1))).toEqual({ is: 'nothing', reader: null })
    await receiving()(said('dziękuję', 'telegram:9002'), key(2))
    const rows = await database.query("select status from inbox where channel = 'telegram' order by event_id")
    expect(rows).toEqual([{ status: 'set-aside' }, { status: 'done' }])
  })

  it('that the database has with the data itself sets the input aside too', async () => {
    const bad = Object.assign(new Error('invalid byte sequence'), { code: '22021' })
    const store = storeOver(database)
    await receiving({ store: { ...store, commit: () => Promise.reject(bad) } })(said('tak'), key(1))
    expect((await database.query('select status, reason from inbox'))[0]).toMatchObject({
      status: 'set-aside',
      reason: expect.stringContaining('22021'),
    })
  })

  it('that never ends is given up, not acknowledged', async () => {
    const store = storeOver(database)
    const receive = receiving({ store: { ...store, commit: async () => 'moved' } })
    await expect(receive(said('tak'), key(1))).rejects.toThrow(/moved/)
    expect(await count('inbox')).toBe(0)
  })
})
