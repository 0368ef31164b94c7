import { describe, expect, it } from 'vitest'
import { readIncoming } from '../../bots/slack/incoming.ts'

const submitted = (trigger: string, view: string, people: string): string => {
  const read = readIncoming({
    type: 'view_submission',
    user: { id: 'U1' },
    trigger_id: trigger,
    view: { id: view, callback_id: 'request', state: { values: { people: { people: { value: people } } } } },
  })
  if (read.is !== 'input') throw new Error(`it is ${read.is}`)
  return read.key.eventId
}

describe('a form whose acknowledgement was lost', () => {
  it('is the same input when the person sends it again', () => {
    expect(submitted('2.2', 'V1', '1')).toBe(submitted('1.1', 'V1', '1'))
  })
  it('is another one when it was corrected, or opened anew', () => {
    expect(submitted('2.2', 'V1', '2')).not.toBe(submitted('1.1', 'V1', '1'))
    expect(submitted('2.2', 'V2', '1')).not.toBe(submitted('1.1', 'V1', '1'))
  })
})
