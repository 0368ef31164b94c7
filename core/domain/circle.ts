import { z } from 'zod'
import { circleId, communityId, lane, organisationId, personId } from './ids.ts'

export const member = z.object({ personId, role: z.string() })

/** The people around one person at the centre. What it may do is said by its programme. */
export const circle = z.object({
  id: circleId,
  organisationId,
  communityId: communityId.nullable(),
  programme: z.string(),
  participantId: personId,
  specialistId: personId,
  /** Who answers while the specialist is away. */
  standInId: personId.nullable(),
  members: z.array(member),
  /** Whom the participant does not want to come. */
  notWanted: z.array(personId),
  /** Where the visits are; told to the helper near the time only. */
  place: z.string().nullable(),
  /** The private Slack channel of its threads. */
  channel: lane.nullable(),
  /** The participant allowed neighbours to read the name and the kind of help. */
  openToNeighbours: z.boolean(),
})
export type Circle = z.infer<typeof circle>

export const joinLink = z.object({
  token: z.string(),
  organisationId,
  circleId,
  role: z.enum(['volunteer', 'neighbour']),
  createdBy: personId,
  expiresAt: z.string(),
})
export type JoinLink = z.infer<typeof joinLink>
