import { type Attendance, attendanceOf } from '../src/casefile/attendance/attendance.ts';
import type { Booking } from '../src/casefile/booking/booking.ts';
import type { Actor, CaseEvent, Decided } from '../src/casefile/events.ts';
import type { Invitation } from '../src/casefile/invitation/invitation.ts';
import type { RequestForm } from '../src/casefile/request/request-form.ts';
import type { Status } from '../src/casefile/state.ts';
import { manager, minuteTaker, officer, worker } from './bradford-people.ts';
import { form } from './bradford-request.ts';
import { type Happening, happened } from './given.ts';

export type History = readonly Happening[];

export const booking: Booking = {
  desk: 'east',
  startsAt: '2026-03-16T14:00:00Z',
  endsAt: '2026-03-16T15:00:00Z',
  mode: 'virtual',
  place: 'https://meet.example.org/sd-1',
  chairPersonId: 'p-manager',
  chairName: 'Ruth Adeyemi',
  minuteTakerName: 'Marta Ellwood',
  minuteTakerPersonId: 'p-desk',
  roomId: null,
};

/** An invitation for everybody a request names, with an id made from the row's. */
export const invitationsFor = ({ invitees }: RequestForm): readonly Invitation[] =>
  invitees.map((invitee) => ({ ...invitee, id: `inv-${invitee.id}`, deputyFor: null }));

export const invitations = invitationsFor(form);

export const invitationOf = (id: string): Invitation => {
  const found = invitations.find((each) => each.id === id);
  if (found === undefined) throw new Error(`nobody is invited as ${id}`);
  return found;
};

const invited = (all: readonly Invitation[]): readonly Decided[] =>
  all.map((invitation): Decided => ({ type: 'Invited', data: { invitation } }));

/** Somebody who was invited is in the meeting, or has left it. */
export const presence = (
  id: string,
  now: Attendance['presence'] = 'present',
): Extract<CaseEvent, { type: 'AttendanceRecorded' }> => ({
  type: 'AttendanceRecorded',
  data: { attendance: attendanceOf(invitationOf(id), now) },
});

export const drafting: History = happened('2026-03-16T09:00:00Z', worker, {
  type: 'RequestBegun',
  data: { reference: 'SD-1', protocolVersion: 1 },
});

export const completedWith = (request: RequestForm): History => [
  ...drafting,
  ...happened('2026-03-16T09:40:00Z', worker, { type: 'RequestCompleted', data: { form: request } }),
];

export const authorised: Extract<Decided, { type: 'MeetingAuthorised' }>['data'] = {
  urgency: '24-hours',
  decidedAt: '2026-03-16T10:00:00Z',
  actionTakenAt: null,
  desk: 'east',
  rationale: null,
};

/** A request authorised and waiting at its desk. */
export const waitingWith = (request: RequestForm, rest: Partial<typeof authorised> = {}): History => {
  const data = { ...authorised, ...rest };
  return [
    ...completedWith(request),
    ...happened('2026-03-16T10:05:00Z', manager, { type: 'MeetingAuthorised', occurredAt: data.decidedAt, data }),
  ];
};

/** A meeting booked for the request, with everybody it names invited. */
export const bookedWith = (request: RequestForm): History => [
  ...waitingWith(request),
  ...happened(
    '2026-03-16T10:20:00Z',
    minuteTaker,
    { type: 'MeetingBooked', data: { booking } },
    ...invited(invitationsFor(request)),
  ),
];

/** A meeting that has just been opened: nobody is recorded as present yet. */
export const meetingWith = (request: RequestForm): History => [
  ...bookedWith(request),
  ...happened('2026-03-16T14:02:00Z', manager, {
    type: 'MeetingStarted',
    data: { chairPersonId: 'p-manager' },
  }),
];

const decided = (decisionId: string, childId: string | null, answer: string): Decided => ({
  type: 'DecisionMade',
  data: { decision: { decisionId, childId, answer, details: {} } },
});

/** Everything without which a meeting about the tests' family cannot be closed. */
export const decisions: readonly Decided[] = [
  decided('consent-to-see', null, 'sought'),
  decided('consent-to-contact', null, 'sought'),
  decided('medical', 'ida', 'not-needed'),
  decided('medical', 'noah', 'not-needed'),
  decided('medical', 'unborn', 'not-needed'),
  decided('safety-plan', null, 'in-place'),
  decided('threshold', 'ida', 'joint'),
  decided('threshold', 'noah', 'joint'),
  decided('threshold', 'unborn', 'not-met'),
  decided('threshold', 'lotte', 'not-met'),
  decided('legal-action', null, 'no'),
  decided('family-information', null, 'share'),
];

/** Those without whom a meeting about the tests' family is not quorate. */
export const quorum: readonly string[] = ['inv-social-worker', 'inv-team-manager', 'inv-police', 'inv-health'];

export const action = {
  id: 'act-1',
  kind: 'action',
  what: 'Visit the home and see each child alone.',
  who: 'Callum Bright',
  agency: 'social-care',
  invitationId: 'inv-social-worker',
  byWhen: '2026-03-17T17:00:00Z',
  review: 'Recorded on the case file.',
} as const;

/** What a quorate meeting about the tests' family records when it leaves nothing out. */
export const wholeMeeting: readonly Decided[] = [
  ...quorum.map((id) => presence(id)),
  { type: 'FamilyDetailsConfirmed', data: { corrections: '' } },
  { type: 'ConfidentialityStated', data: {} },
  { type: 'InformationGiven', data: { invitationId: 'inv-police', text: 'Nothing known of the address.' } },
  { type: 'ViewGiven', data: { invitationId: 'inv-police', view: 'The threshold is met.', differs: false } },
  ...decisions,
  { type: 'ActionAgreed', data: { action } },
  { type: 'ActionAgreed', data: { action: { ...action, id: 'step-1', kind: 'safety-plan' } } },
];

/** What was written under the areas that only hold writing. */
export const notes = {
  reason: 'Ida told her nursery that her uncle shouts and pushes.',
  'social-care-information': 'Open since January.',
  'summary-and-analysis': 'An adult is named and has access to the home.',
  'meaning-for-the-child': 'Ida is frightened at home.',
} as const;

const at = (time: string, by: Actor, ...events: readonly Decided[]): History =>
  happened(`2026-03-16T${time}:00Z`, by, ...events);

/** A meeting on, with nothing left to record. */
export const readyToClose: History = [...meetingWith(form), ...at('14:30', minuteTaker, ...wholeMeeting)];

const invitationIds = invitations.map(({ id }) => id);

export const closed: History = [
  ...readyToClose,
  ...at(
    '14:56',
    manager,
    { type: 'MeetingClosed', data: { notes } },
    { type: 'ActionTableSent', data: { invitationIds } },
  ),
];

export const issue = { number: 1, pdfSha256: 'a'.repeat(64), docxSha256: 'b'.repeat(64), invitationIds } as const;

/** Issue 1 of the minutes has gone out. */
export const issued: History = [...closed, ...at('15:30', minuteTaker, { type: 'MinutesIssued', data: { issue } })];

export const correction = {
  id: 'corr-1',
  issueNumber: 1,
  invitationId: 'inv-police',
  area: 'social-care-information',
  shouldSay: 'Open since February.',
  reason: 'The referral came in February.',
} as const;

/** The police have asked for a correction of issue 1. */
export const disputed: History = [
  ...issued,
  ...at('15:50', officer, { type: 'CorrectionProposed', data: { correction } }),
];

/** A history that ends in each status. */
export const stages: Readonly<Record<Status, History>> = {
  none: [],
  drafting,
  'awaiting-authority': completedWith(form),
  'not-needed': [
    ...completedWith(form),
    ...at('10:05', manager, { type: 'MeetingNotNeeded', data: { reason: 'The concern is answered.' } }),
  ],
  waiting: waitingWith(form),
  booked: bookedWith(form),
  cancelled: [
    ...bookedWith(form),
    ...at('11:00', minuteTaker, { type: 'MeetingCancelled', data: { reason: 'The family moved away.' } }),
  ],
  meeting: meetingWith(form),
  closed,
};
