import type { KeptAction } from './action/action.ts';
import type { Attendance } from './attendance/attendance.ts';
import type { Booking, BookingChange } from './booking/booking.ts';
import type { KeptSignature } from './circulation/signature.ts';
import type { KeptDecision } from './decision/decision.ts';
import type { Actor, Departure } from './events.ts';
import type { KeptFinding } from './finding/finding.ts';
import type { KeptHappening } from './happening/happening.ts';
import type { Information, KeptInformationAsked } from './information/information.ts';
import type { KeptCall } from './invitation/call.ts';
import type { Invited } from './invitation/invitation.ts';
import type { KeptCorrection, KeptIssue } from './minutes/minutes.ts';
import type { RequestForm } from './request/request-form.ts';
import type { PutRight } from './time/put-right.ts';

/** Somebody's agreement, where the protocol asks for it: their role, their name, and the instant. */
export interface Agreement {
  readonly role: string;
  readonly name: string;
  readonly at: string;
}

export interface Authorisation {
  readonly urgency: string;
  readonly decidedAt: string;
  readonly actionTakenAt: string | null;
  /** When the request went to the desk. */
  readonly sentAt: string;
  readonly desk: string;
  readonly rationale: { readonly by: string; readonly text: string } | null;
  /** How it is held, where the protocol has several ways. */
  readonly route: string | null;
  /** Who agreed to that way of holding it, and when. */
  readonly agreements: readonly Agreement[];
  readonly by: Actor;
}

/** The case file of a discussion that another follows. */
export interface EarlierDiscussion {
  readonly caseId: string;
  readonly reference: string;
}

/** What is known of a case file from its first event on. */
export interface Begun {
  readonly version: number;
  readonly reference: string;
  readonly protocolVersion: number;
  readonly begunBy: Actor;
  readonly begunAt: string;
  readonly follows: EarlierDiscussion | null;
  readonly departures: readonly (Departure & { readonly at: string; readonly by: Actor })[];
  /** Reasons given for a duty that was late, by duty key. */
  readonly lateness: Readonly<Record<string, string>>;
  /** What was recorded as having happened, in the order of recording. */
  readonly happenings: readonly KeptHappening[];
  /** The times that were put right, in the order of recording. */
  readonly putRight: readonly PutRight[];
  /** What was found to be so. */
  readonly findings: readonly KeptFinding[];
  /** New addresses of which somebody has said, having looked, that they are right; lower case. */
  readonly addressesLookedAt: readonly string[];
}

interface WithRequest extends Begun {
  readonly form: RequestForm;
  readonly completedAt: string;
}

interface WithAuthorisation extends WithRequest {
  readonly authorisation: Authorisation;
}

/** Who was asked for a meeting, and what they gave. */
interface Gathered {
  readonly invitations: readonly Invited[];
  /** Calls to those invited, in the order of recording. */
  readonly calls: readonly KeptCall[];
  /** What agencies were asked for with a time of its own. */
  readonly informationAsked: readonly KeptInformationAsked[];
  readonly information: readonly Information[];
}

interface WithBooking extends WithAuthorisation, Gathered {
  readonly booking: Booking;
  readonly bookedAt: string;
  readonly changeAsked: (BookingChange & { readonly by: Actor; readonly at: string }) | null;
}

interface WithMeeting extends WithBooking {
  readonly startedAt: string;
  readonly startRecordedAt: string;
  /** Who pressed start, or wrote a discussion by telephone down. */
  readonly startedBy: Actor;
  readonly chairPersonId: string;
  readonly attendance: readonly Attendance[];
  readonly familyDetailsConfirmed: { readonly at: string; readonly by: Actor; readonly corrections: string } | null;
  readonly confidentialityStatedAt: string | null;
  readonly decisions: readonly KeptDecision[];
  readonly views: readonly {
    readonly invitationId: string;
    readonly view: string;
    readonly differs: boolean;
    readonly at: string;
    readonly version: number;
  }[];
  readonly actions: readonly KeptAction[];
}

interface AfterMeeting extends WithMeeting {
  readonly endedAt: string;
  readonly endRecordedAt: string;
  /** The text of each area, with accepted corrections in place. */
  readonly notes: Readonly<Record<string, string>>;
  readonly actionTableSentAt: string | null;
  /** Whom the table went to, by invitation. */
  readonly actionTableTo: readonly string[];
  readonly issues: readonly KeptIssue[];
  readonly corrections: readonly KeptCorrection[];
  /** Names typed under what was sent, in the order of signing. */
  readonly signatures: readonly KeptSignature[];
  readonly conferenceHeldOn: string | null;
  readonly conferenceRecordedAt: string | null;
}

/** A case file by where it stands. What is known grows from one to the next. */
export type CaseFile =
  | { readonly status: 'none'; readonly version: 0 }
  | (Begun & { readonly status: 'drafting'; readonly returned: { readonly reason: string; readonly by: Actor } | null })
  | (WithRequest & { readonly status: 'awaiting-authority' })
  | (WithRequest & { readonly status: 'not-needed'; readonly reason: string; readonly decidedBy: Actor })
  | (WithAuthorisation & {
      readonly status: 'waiting';
      /** Of a meeting that was cancelled and is asked for again: they are asked again, and what they gave is kept. */
      readonly earlier?: Gathered;
    })
  | (WithBooking & { readonly status: 'booked' })
  | (WithBooking & { readonly status: 'cancelled'; readonly reason: string; readonly cancelledAt: string })
  | (WithMeeting & { readonly status: 'meeting' })
  | (AfterMeeting & { readonly status: 'closed' });

export type Status = CaseFile['status'];
/** The case file once a status has been reached, e.g. `CaseFileIn<'booked'>`. */
export type CaseFileIn<S extends Status> = Extract<CaseFile, { readonly status: S }>;
