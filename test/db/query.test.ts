import { describe, expect, it } from 'vitest'
import { instant } from '../../core/time.ts'
import { moveClock, playgroundClock, systemClock } from '../../db/clock.ts'
import { sqlState } from '../../db/database.ts'
import { seedPlayground } from '../../db/seed.ts'
import { databaseKinds, fixtures, freshDatabase, seededDatabase } from './database.ts'

describe.each(databaseKinds)('SQL on %s', (kind) => {
  it('means the same by every parameter and every column, at once and when its plan is kept', async () => {
    const database = await freshDatabase(kind)
    const at = '2026-11-28T10:00:00.000Z'
    const texts = ['a', 'b,"{}\\']
    const answer = {
      object: { a: [1, { b: 'ż' }] },
      list: [{ a: 1 }, { a: null }],
      ...{
        text: { a: 'text' },
        texts,
        words: texts,
        none: [],
        at,
        big: '9007199254740993',
        small: 7,
        float: 1.5,
      },
      ...{ yes: true, nothing: null, said: `O'Hara; "ż" \\`, many: '1', part: 'part' },
    }
    for (let times = 0; times < 3; times += 1) {
      const [row] = await database.query(
        `select $1::jsonb as object, $2::jsonb as list, $3::jsonb as text, $4::jsonb as texts,
          to_jsonb($5::text[]) as words, to_jsonb($14::text[]) as none, $6::timestamptz as at, $7::bigint as big,
          $8::int as small, $9::float8 as float, $10::boolean as yes, $11::text as nothing, $12::text as said,
          count(*) as many, $13::jsonb ->> 'a' as part`,
        [
          ...[answer.object, answer.list, '{"a": "text"}', texts, texts, at, 9_007_199_254_740_993n],
          ...[7, 1.5, true, null, answer.said, { a: 'part' }, []],
        ],
      )
      expect(row).toEqual(answer)
    }
  })

  it('plans a statement again when the session has forgotten it', async () => {
    const database = await freshDatabase(kind)
    const ask = () => database.query('select $1::int + 1 as n', [1])
    await ask()
    await ask()
    if (kind === 'embedded') await database.script('deallocate all')
    expect([await ask(), await ask(), await ask()]).toEqual([[{ n: 2 }], [{ n: 2 }], [{ n: 2 }]])
  })

  it('rejects with the SQLSTATE', async () => {
    const database = await seededDatabase(kind)
    const again = database.query(`insert into organisation values ('krag', 'x')`)
    expect(await again.catch(sqlState)).toBe('23505')
    expect(sqlState(new Error('no'))).toBeNull()
  })

  it('seeds the playground once, and leaves alone what changed since', async () => {
    const database = await seededDatabase(kind)
    await database.query(
      `update person set version = 2, state = state || '{"name": "Anka"}' where id = 'anna'`,
    )
    await seedPlayground(database, fixtures.at)
    expect(await database.query('select id, version, lane from person order by id')).toEqual([
      { id: 'anna', version: 2, lane: 'telegram:1001' },
      { id: 'jan', version: 1, lane: 'telegram:1003' },
      { id: 'marta', version: 1, lane: 'slack:U0MARTA' },
      { id: 'piotr', version: 1, lane: 'telegram:1002' },
    ])
  })

  it('moves the clock of the playground for everybody', async () => {
    const database = await freshDatabase(kind)
    const [clock, other] = [playgroundClock(database), playgroundClock(database)]
    await moveClock(database, 86_400_000)
    await moveClock(database, 7 * 86_400_000)
    const ahead = Date.parse(await clock.now()) - Date.parse(await systemClock().now())
    expect(Math.abs(ahead - 7 * 86_400_000)).toBeLessThan(60_000)
    expect(Date.parse(await other.now())).toBeGreaterThan(Date.parse(instant('2026-11-23T00:00:00Z')))
  })
})
