import { z } from 'zod'
import { alertId, circleId, instantSchema, lane, meetingId, personId, promptId, requestId } from './ids.ts'

export const timerKind = z.enum([
  'wave',
  'decide',
  'participant-silent',
  'call-off',
  'day-before',
  'day-before-silent',
  'near',
  'ask-report',
  'report-silent',
  'request-over',
  'alert-again',
  'relay-idle',
  'forget-stranger',
])
export type TimerKind = z.infer<typeof timerKind>

/** A row that falls due. Setting the same id again moves it; ids are made of kind and aggregate: "near:<meeting>". */
export const timer = z.object({
  id: z.string(),
  kind: timerKind,
  due: instantSchema,
  about: z.object({
    requestId: requestId.exactOptional(),
    meetingId: meetingId.exactOptional(),
    circleId: circleId.exactOptional(),
    personId: personId.exactOptional(),
    alertId: alertId.exactOptional(),
    promptId: promptId.exactOptional(),
    conversationId: lane.exactOptional(),
  }),
})
export type Timer = z.infer<typeof timer>
export type TimerChange = { readonly set: Timer } | { readonly cancel: string }
