import { z } from 'zod'
import { alertId, circleId, instantSchema, organisationId, personId } from './ids.ts'

/** Something that needs a human now. Repeated to the next person until someone takes it. */
export const alert = z.object({
  id: alertId,
  organisationId,
  circleId: circleId.nullable(),
  personId: personId.nullable(),
  kind: z.enum(['danger', 'worry', 'mismatch', 'no-show', 'boundary', 'help']),
  /** Of a danger: which. */
  danger: z.string().nullable(),
  at: instantSchema,
  times: z.number(),
  phase: z.discriminatedUnion('is', [
    z.object({ is: z.literal('open') }),
    z.object({ is: z.literal('taken'), by: personId, at: instantSchema }),
    z.object({ is: z.literal('mistake'), at: instantSchema }),
  ]),
})
export type Alert = z.infer<typeof alert>
