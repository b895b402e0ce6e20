import type { AttendanceChange } from './attendance/attendance.ts';
import type { Booking, BookingChange } from './booking/booking.ts';
import type { Signature } from './circulation/signature.ts';
import type { DecisionMade } from './decision/decision.ts';
import type { InformationAsked } from './information/information.ts';
import type { AddressLook } from './invitation/address-look.ts';
import type { Call } from './invitation/call.ts';
import type { Invitation, InvitationAnswer } from './invitation/invitation.ts';
import type { Finding } from './finding/finding.ts';
import type { Happening } from './happening/happening.ts';
import type { RequestForm } from './request/request-form.ts';
import type { Action } from './action/action.ts';
import type { Agreement, EarlierDiscussion } from './state.ts';
import type { Correction, CorrectionRuling, MinutesIssue } from './minutes/minutes.ts';

/** Who did it, in which capacity, at the time. */
export interface Actor {
  readonly personId: string;
  readonly name: string;
  readonly role: string;
  readonly agency: string;
}

/** A rule knowingly not followed, with the reason. */
export interface Departure {
  readonly rule: string;
  readonly clauses: readonly string[];
  readonly reason: string;
}

/** An event or a command that carries nothing but itself. */
export type Nothing = Readonly<Record<string, never>>;

/**
 * Everything that can come about in a case file. Names are past tense; instants and dates inside `data` are
 * ISO 8601 strings in UTC (`…At`) or civil dates (`…On`). `occurredAt` of the envelope says when it happened,
 * `recordedAt` when it was written down.
 */
export type CaseEvent =
  | {
      readonly type: 'RequestBegun';
      readonly data: {
        readonly reference: string;
        readonly protocolVersion: number;
        /** The discussion that this one follows. */
        readonly follows?: EarlierDiscussion;
      };
    }
  | { readonly type: 'RequestCompleted'; readonly data: { readonly form: RequestForm } }
  | { readonly type: 'RequestReturned'; readonly data: { readonly reason: string } }
  | {
      readonly type: 'MeetingAuthorised';
      readonly data: {
        readonly urgency: string;
        /** When the team manager decided that the threshold was met; may be earlier than recorded. */
        readonly decidedAt: string;
        /** When police or social care had to act at once, if they did. */
        readonly actionTakenAt: string | null;
        readonly desk: string;
        readonly rationale: { readonly by: string; readonly text: string } | null;
        /** How it is held, and who agreed to that, where the protocol has several ways. */
        readonly route?: string | null;
        readonly agreements?: readonly Agreement[];
      };
    }
  | { readonly type: 'MeetingNotNeeded'; readonly data: { readonly reason: string } }
  | { readonly type: 'MeetingBooked'; readonly data: { readonly booking: Booking } }
  | { readonly type: 'BookingChangeAsked'; readonly data: { readonly change: BookingChange } }
  | { readonly type: 'BookingChangeDeclined'; readonly data: { readonly reason: string } }
  | { readonly type: 'MeetingRearranged'; readonly data: { readonly booking: Booking; readonly reason: string } }
  | { readonly type: 'MeetingCancelled'; readonly data: { readonly reason: string } }
  /** The request waits to be booked once more. */
  | { readonly type: 'MeetingAskedAgain'; readonly data: { readonly reason: string } }
  | { readonly type: 'ChairNamed'; readonly data: Pick<Booking, 'chairName' | 'chairPersonId'> }
  | {
      readonly type: 'MinuteTakerNamed';
      readonly data: Pick<Booking, 'minuteTakerName' | 'minuteTakerPersonId'>;
    }
  | { readonly type: 'Invited'; readonly data: { readonly invitation: Invitation } }
  | {
      readonly type: 'InvitationAnswered';
      readonly data: {
        readonly invitationId: string;
        readonly answer: InvitationAnswer;
        /** Who said so on the telephone; whoever recorded it is the actor. */
        readonly byTelephone?: string;
      };
    }
  | { readonly type: 'CallRecorded'; readonly data: { readonly call: Call } }
  | { readonly type: 'AddressConfirmed'; readonly data: AddressLook }
  | { readonly type: 'InformationAsked'; readonly data: InformationAsked }
  | {
      readonly type: 'InformationGiven';
      /** `nothingKnown`: the agency looked, and knows nothing. */
      readonly data: { readonly invitationId: string; readonly text: string; readonly nothingKnown?: true };
    }
  | { readonly type: 'MeetingStarted'; readonly data: { readonly chairPersonId: string } }
  | { readonly type: 'AttendanceRecorded'; readonly data: { readonly attendance: AttendanceChange } }
  | { readonly type: 'FamilyDetailsConfirmed'; readonly data: { readonly corrections: string } }
  | { readonly type: 'ConfidentialityStated'; readonly data: Nothing }
  | { readonly type: 'DecisionMade'; readonly data: { readonly decision: DecisionMade } }
  | {
      readonly type: 'ViewGiven';
      readonly data: { readonly invitationId: string; readonly view: string; readonly differs: boolean };
    }
  | { readonly type: 'ActionAgreed'; readonly data: { readonly action: Action } }
  | { readonly type: 'ActionWithdrawn'; readonly data: { readonly actionId: string; readonly reason: string } }
  | { readonly type: 'ActionCompleted'; readonly data: { readonly actionId: string; readonly outcome: string } }
  | {
      readonly type: 'MeetingClosed';
      /** The text of each area of the record as it stood when the meeting ended. */
      readonly data: { readonly notes: Readonly<Record<string, string>> };
    }
  | { readonly type: 'ActionTableSent'; readonly data: { readonly invitationIds: readonly string[] } }
  | { readonly type: 'MinutesIssued'; readonly data: { readonly issue: MinutesIssue } }
  | {
      readonly type: 'MinutesReceived';
      readonly data: { readonly issueNumber: number; readonly invitationId: string };
    }
  | { readonly type: 'CorrectionProposed'; readonly data: { readonly correction: Correction } }
  | { readonly type: 'CorrectionDecided'; readonly data: { readonly ruling: CorrectionRuling } }
  | { readonly type: 'DocumentSigned'; readonly data: Signature }
  | { readonly type: 'ConferenceRecorded'; readonly data: { readonly heldOn: string } }
  | { readonly type: 'HappeningRecorded'; readonly data: { readonly happening: Happening } }
  | {
      readonly type: 'TimeCorrected';
      /** What was recorded before (null: that it did not happen), and what counts from now on; a day as its first instant. */
      readonly data: {
        readonly moment: string;
        readonly was: string | null;
        readonly at: string;
        readonly reason: string;
      };
    }
  | { readonly type: 'FindingRecorded'; readonly data: { readonly finding: Finding } }
  | { readonly type: 'LatenessExplained'; readonly data: { readonly duty: string; readonly reason: string } }
  | { readonly type: 'DepartureRecorded'; readonly data: { readonly departure: Departure } };

/** An event as the record keeps it. */
export type Recorded<Event extends CaseEvent = CaseEvent> = Event & {
  readonly version: number;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly actor: Actor;
};

/** An event as a command decides it: `occurredAt` only where it differs from the instant of recording. */
export type Decided<Event extends CaseEvent = CaseEvent> = Event & { readonly occurredAt?: string };
