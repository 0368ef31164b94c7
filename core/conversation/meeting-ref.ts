import type { Meeting } from '../domain/meeting.ts'
import type { Prompt } from './prompt.ts'

/** What a question about a visit hangs on. */
export const meetingRef = (meeting: Meeting): Prompt['about'] => ({
  meetingId: meeting.id,
  requestId: meeting.requestId,
  circleId: meeting.circleId,
  period: meeting.period,
})
