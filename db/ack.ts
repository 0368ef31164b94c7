import { z } from 'zod'
import { saySchema } from '../core/conversation/message.ts'
import type { Ack } from '../core/decision.ts'
import { circleId } from '../core/domain/ids.ts'

const choices = <Id extends z.ZodType>(id: Id) => z.array(z.object({ id, label: saySchema }))

/** An acknowledgement as it is kept with the inbox row. */
export const ackSchema: z.ZodType<Ack> = z.discriminatedUnion('is', [
  z.object({ is: z.literal('nothing') }),
  z.object({ is: z.literal('toast'), say: saySchema }),
  z.object({ is: z.literal('private'), say: saySchema }),
  z.object({
    is: z.literal('open-form'),
    form: z.object({
      circles: choices(circleId),
      kinds: choices(z.string()),
      date: z.string(),
      from: z.string(),
      to: z.string(),
      note: z.string(),
    }),
  }),
  z.object({ is: z.literal('form-errors'), errors: z.record(z.string(), saySchema) }),
])
