import type { CaseEvent, Recorded } from '../casefile/events.ts';

/** Every kind of event this version of the house can fold. */
const eventTypes: Readonly<Record<CaseEvent['type'], true>> = {
  RequestBegun: true,
  RequestCompleted: true,
  RequestReturned: true,
  MeetingAuthorised: true,
  MeetingNotNeeded: true,
  MeetingBooked: true,
  BookingChangeAsked: true,
  BookingChangeDeclined: true,
  MeetingRearranged: true,
  ChairNamed: true,
  MinuteTakerNamed: true,
  MeetingCancelled: true,
  MeetingAskedAgain: true,
  Invited: true,
  InvitationAnswered: true,
  CallRecorded: true,
  AddressConfirmed: true,
  InformationAsked: true,
  InformationGiven: true,
  MeetingStarted: true,
  AttendanceRecorded: true,
  FamilyDetailsConfirmed: true,
  ConfidentialityStated: true,
  DecisionMade: true,
  ViewGiven: true,
  ActionAgreed: true,
  ActionWithdrawn: true,
  ActionCompleted: true,
  MeetingClosed: true,
  ActionTableSent: true,
  MinutesIssued: true,
  MinutesReceived: true,
  CorrectionProposed: true,
  CorrectionDecided: true,
  DocumentSigned: true,
  ConferenceRecorded: true,
  HappeningRecorded: true,
  TimeCorrected: true,
  FindingRecorded: true,
  LatenessExplained: true,
  DepartureRecorded: true,
};

/** An event as the table keeps it: what is in `data` was checked by the types when it was appended. */
export interface EventRow {
  readonly version: number;
  readonly type: string;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly actor: unknown;
  readonly data: unknown;
}

/** Reads a row as an event. Throws on a kind this version does not know: to skip it would be to misread the record. */
export function readEvent(row: EventRow): Recorded {
  if (!isRecorded(row)) throw new TypeError(`The record holds an event of an unknown kind at version ${row.version}.`);
  return row;
}

function isRecorded(row: EventRow): row is EventRow & Recorded {
  return Object.hasOwn(eventTypes, row.type);
}
