import { minus } from '../time.ts'
import type { Alert } from './alert.ts'
import type { Circle } from './circle.ts'
import type { Event } from './events.ts'
import type { Meeting } from './meeting.ts'
import type { Person } from './person.ts'
import type { Request } from './request.ts'

/** The aggregates that events change; `change` is called with what is there and keeps what comes back. */
export type Shelf = {
  putPerson(person: Person): void
  putRequest(request: Request): void
  putMeeting(meeting: Meeting): void
  putAlert(alert: Alert): void
  person(id: Person['id'], change: (before: Person) => Person): void
  circle(id: Circle['id'], change: (before: Circle) => Circle): void
  request(id: Request['id'], change: (before: Request) => Request): void
  meeting(id: Meeting['id'], change: (before: Meeting) => Meeting): void
  alert(id: Alert['id'], change: (before: Alert) => Alert): void
}

/** State is what events made of it: one case an event, no decisions here. */
export const evolve = (shelf: Shelf, event: Event): void => {
  switch (event.is) {
    case 'PersonJoined':
      shelf.putPerson(event.person)
      return shelf.circle(event.circleId, (circle) => ({
        ...circle,
        members:
          event.role === 'neighbour' || circle.members.some((member) => member.personId === event.person.id)
            ? circle.members
            : [...circle.members, { personId: event.person.id, role: event.role }],
      }))
    case 'AddressChosen':
      return shelf.person(event.personId, (person) => ({
        ...person,
        address: event.address,
        gender: event.gender,
      }))
    case 'LanguageChosen':
      return shelf.person(event.personId, (person) => ({ ...person, language: event.language }))
    case 'AvailabilityStated':
      return shelf.person(event.personId, (person) => ({ ...person, availability: [...event.weekly] }))
    case 'PersonPaused':
      return shelf.person(event.personId, (person) => ({ ...person, pausedAt: event.at }))
    case 'PersonResumed':
      return shelf.person(event.personId, (person) => ({ ...person, pausedAt: null }))
    case 'PersonUnreachable':
      return shelf.person(event.personId, (person) => ({ ...person, blockedAt: event.at }))
    case 'PersonReachable':
      return shelf.person(event.personId, (person) => ({ ...person, blockedAt: null }))
    case 'PersonErased':
      return shelf.person(event.personId, (person) => erased(person, event.at))
    case 'RequestPosted':
      return shelf.putRequest(event.request)
    case 'WaveAsked':
      for (const invitation of event.invitations)
        shelf.person(invitation.personId, (person) => ({
          ...person,
          recentRequests: [
            event.requestId,
            ...person.recentRequests.filter((id) => id !== event.requestId),
          ].slice(0, 5),
          asked: [invitation.at, ...person.asked.filter((at) => at > minus(invitation.at, { days: 14 }))],
        }))
      return shelf.request(event.requestId, (request) => ({
        ...request,
        wave: request.wave + 1,
        invitations: [...request.invitations, ...event.invitations],
      }))
    case 'InvitationAnswered':
      return shelf.request(event.requestId, (request) => ({
        ...request,
        invitations: request.invitations.map((invitation) =>
          invitation.id === event.invitationId
            ? { ...invitation, answer: event.answer, answeredAt: event.at }
            : invitation,
        ),
      }))
    case 'OfferMade':
      return shelf.request(event.requestId, (request) => ({
        ...request,
        offers: [
          ...request.offers,
          { id: event.offerId, personId: event.personId, period: event.period, at: event.at, status: 'open' },
        ],
      }))
    case 'OfferSettled':
      return shelf.request(event.requestId, (request) => ({
        ...request,
        offers: request.offers.map((offer) =>
          offer.id === event.offerId ? { ...offer, status: event.status } : offer,
        ),
      }))
    case 'NobodyLeftToAsk':
      return shelf.request(event.requestId, (request) => ({ ...request, exhausted: true }))
    case 'RequestClosed':
      return shelf.request(event.requestId, (request) => ({
        ...request,
        phase: { is: 'closed', at: event.at, why: event.why },
      }))
    case 'RequestReopened':
      return shelf.request(event.requestId, (request) => ({
        ...request,
        phase: { is: 'open' },
        exhausted: false,
        halted: false,
      }))
    case 'SearchHalted':
      return shelf.request(event.requestId, (request) => ({ ...request, halted: true }))
    case 'RequestMoved':
      return shelf.request(event.requestId, (request) => ({ ...request, period: event.period }))
    case 'MemberLeft':
      return shelf.circle(event.circleId, (circle) => ({
        ...circle,
        members: circle.members.filter((member) => member.personId !== event.personId),
        notWanted: circle.notWanted.filter((id) => id !== event.personId),
      }))
    case 'PlaceHeld':
      shelf.putMeeting(event.meeting)
      shelf.person(event.meeting.helperId, (person) => ({
        ...person,
        saidYesTo: {
          ...person.saidYesTo,
          [event.meeting.kind]: (person.saidYesTo[event.meeting.kind] ?? 0) + 1,
        },
      }))
      return shelf.request(event.meeting.requestId, (request) => ({
        ...request,
        taken: [...request.taken, { meetingId: event.meeting.id, personId: event.meeting.helperId }],
      }))
    case 'ParticipantAgreed':
      return shelf.meeting(event.meetingId, (meeting) =>
        meeting.stage.is === 'held'
          ? {
              ...meeting,
              stage: { ...meeting.stage, agreed: { at: event.at, by: event.by, inNameOf: event.inNameOf } },
            }
          : meeting,
      )
    case 'SpecialistApproved':
      return shelf.meeting(event.meetingId, (meeting) =>
        meeting.stage.is === 'held' ? { ...meeting, stage: { ...meeting.stage, decideBy: null } } : meeting,
      )
    case 'MeetingConfirmed':
      return shelf.meeting(event.meetingId, (meeting) =>
        meeting.stage.is === 'held' && meeting.stage.agreed
          ? { ...meeting, stage: { is: 'confirmed', at: event.at, agreed: meeting.stage.agreed } }
          : meeting,
      )
    case 'MeetingCancelled':
      shelf.meeting(event.meetingId, (meeting) => ({
        ...meeting,
        stage: { is: 'cancelled', at: event.at, by: event.by },
      }))
      return shelf.request(event.requestId, (request) => ({
        ...request,
        taken: request.taken.filter((place) => place.meetingId !== event.meetingId),
      }))
    case 'HelperAskedAgain':
      return shelf.meeting(event.meetingId, (meeting) => ({ ...meeting, dayBefore: 'asked' }))
    case 'HelperConfirmed':
      return shelf.meeting(event.meetingId, (meeting) => ({ ...meeting, dayBefore: 'yes' }))
    case 'HelperSilent':
      return shelf.meeting(event.meetingId, (meeting) => ({ ...meeting, dayBefore: 'silent' }))
    case 'HelperLate':
      return shelf.meeting(event.meetingId, (meeting) => ({ ...meeting, lateMinutes: event.minutes }))
    case 'MeetingReported':
      return shelf.meeting(event.meetingId, (meeting) => ({ ...meeting, helperReport: event.report }))
    case 'ParticipantRated':
      return shelf.meeting(event.meetingId, (meeting) => ({ ...meeting, participantReport: event.report }))
    case 'AlertRaised':
      return shelf.putAlert(event.alert)
    case 'AlertRepeated':
      return shelf.alert(event.alertId, (alert) => ({ ...alert, times: alert.times + 1 }))
    case 'AlertTaken':
      return shelf.alert(event.alertId, (alert) => ({
        ...alert,
        phase: { is: 'taken', by: event.by, at: event.at },
      }))
    case 'AlertWasMistake':
      return shelf.alert(event.alertId, (alert) => ({ ...alert, phase: { is: 'mistake', at: event.at } }))
    case 'HelperReminded':
    case 'ParticipantAskedAgain':
      // Nothing changes but the version: a cancellation that was decided meanwhile has to be decided again.
      return shelf.meeting(event.meetingId, (meeting) => ({ ...meeting }))
    case 'HumanAsked':
    case 'RelayEnded':
    case 'NotUnderstood':
      return
    default:
      return event satisfies never
  }
}

/** What stays of an erased person: that there was one, so that counts hold; nothing that tells who. */
const erased = (person: Person, at: Person['erasedAt']): Person => ({
  ...person,
  name: '—',
  called: null,
  gender: null,
  address: 'neutral',
  forms: {},
  lane: null,
  availability: null,
  asked: [],
  recentRequests: [],
  saidYesTo: {},
  consent: null,
  erasedAt: at,
})
