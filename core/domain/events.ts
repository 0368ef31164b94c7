import type { Instant, Period } from '../time.ts'
import type { Alert } from './alert.ts'
import type { AlertId, CircleId, InvitationId, Lane, MeetingId, OfferId, PersonId, RequestId } from './ids.ts'
import type { CancelledBy, HelperReport, Meeting, ParticipantReport } from './meeting.ts'
import type { AddressForm, Gender, Person, WeeklySlot } from './person.ts'
import type { Closing, Invitation, Request } from './request.ts'

/** What happened, in the past tense. State is made of these (evolve); the event table keeps them in order. */
export type Event =
  | {
      readonly is: 'PersonJoined'
      readonly person: Person
      readonly circleId: CircleId
      readonly role: string
    }
  | {
      readonly is: 'AddressChosen'
      readonly personId: PersonId
      readonly address: AddressForm
      readonly gender: Gender | null
    }
  | { readonly is: 'LanguageChosen'; readonly personId: PersonId; readonly language: Person['language'] }
  | { readonly is: 'AvailabilityStated'; readonly personId: PersonId; readonly weekly: readonly WeeklySlot[] }
  | { readonly is: 'PersonPaused'; readonly personId: PersonId; readonly at: Instant }
  | { readonly is: 'PersonResumed'; readonly personId: PersonId }
  | { readonly is: 'PersonUnreachable'; readonly personId: PersonId; readonly at: Instant }
  | { readonly is: 'PersonReachable'; readonly personId: PersonId }
  | { readonly is: 'RequestPosted'; readonly request: Request }
  | { readonly is: 'WaveAsked'; readonly requestId: RequestId; readonly invitations: readonly Invitation[] }
  | {
      readonly is: 'InvitationAnswered'
      readonly requestId: RequestId
      readonly invitationId: InvitationId
      readonly answer: Invitation['answer']
      readonly at: Instant
    }
  | {
      readonly is: 'OfferMade'
      readonly requestId: RequestId
      readonly offerId: OfferId
      readonly personId: PersonId
      readonly period: Period
      readonly at: Instant
    }
  | {
      readonly is: 'OfferSettled'
      readonly requestId: RequestId
      readonly offerId: OfferId
      readonly status: 'accepted' | 'declined' | 'withdrawn'
    }
  | { readonly is: 'NobodyLeftToAsk'; readonly requestId: RequestId }
  | {
      readonly is: 'RequestClosed'
      readonly requestId: RequestId
      readonly why: Closing
      readonly at: Instant
    }
  | { readonly is: 'RequestReopened'; readonly requestId: RequestId }
  | { readonly is: 'SearchHalted'; readonly requestId: RequestId }
  | { readonly is: 'RequestMoved'; readonly requestId: RequestId; readonly period: Period }
  | { readonly is: 'MemberLeft'; readonly circleId: CircleId; readonly personId: PersonId }
  | { readonly is: 'HelperReminded'; readonly meetingId: MeetingId }
  | { readonly is: 'ParticipantAskedAgain'; readonly meetingId: MeetingId }
  | { readonly is: 'PlaceHeld'; readonly meeting: Meeting }
  | {
      readonly is: 'ParticipantAgreed'
      readonly meetingId: MeetingId
      readonly by: PersonId
      readonly inNameOf: boolean
      readonly at: Instant
    }
  | { readonly is: 'SpecialistApproved'; readonly meetingId: MeetingId }
  | { readonly is: 'MeetingConfirmed'; readonly meetingId: MeetingId; readonly at: Instant }
  | {
      readonly is: 'MeetingCancelled'
      readonly meetingId: MeetingId
      readonly requestId: RequestId
      readonly by: CancelledBy
      readonly at: Instant
    }
  | { readonly is: 'HelperAskedAgain'; readonly meetingId: MeetingId }
  | { readonly is: 'HelperConfirmed'; readonly meetingId: MeetingId }
  | { readonly is: 'HelperSilent'; readonly meetingId: MeetingId }
  | { readonly is: 'HelperLate'; readonly meetingId: MeetingId; readonly minutes: number }
  | { readonly is: 'MeetingReported'; readonly meetingId: MeetingId; readonly report: HelperReport }
  | { readonly is: 'ParticipantRated'; readonly meetingId: MeetingId; readonly report: ParticipantReport }
  | { readonly is: 'AlertRaised'; readonly alert: Alert }
  | { readonly is: 'AlertRepeated'; readonly alertId: AlertId }
  | { readonly is: 'AlertTaken'; readonly alertId: AlertId; readonly by: PersonId; readonly at: Instant }
  | { readonly is: 'AlertWasMistake'; readonly alertId: AlertId; readonly at: Instant }
  | { readonly is: 'HumanAsked'; readonly conversation: Lane; readonly circleId: CircleId | null }
  | { readonly is: 'RelayEnded'; readonly conversation: Lane }
  /** Not understood: counted, without the words. */
  | { readonly is: 'NotUnderstood'; readonly conversation: Lane; readonly awaiting: string | null }
  | { readonly is: 'PersonErased'; readonly personId: PersonId; readonly at: Instant }
