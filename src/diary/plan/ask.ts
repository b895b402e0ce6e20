import type { BookedMeeting, Diaries, PersonDiary, Stretch } from '../diaries.ts';
import type { Candidate } from './problem.ts';

/** Somebody a request invites: the role, and the mailbox in lower case; null where none is given. */
export interface Invitee {
  readonly role: string;
  readonly email: string | null;
}

/** A request that waits, as its case file and the protocol have it. */
export interface Waiting {
  readonly caseId: string;
  readonly reference: string;
  /** The desk it was sent to. */
  readonly desk: string;
  readonly meetBy: number | null;
  /** From the start of its clock to the limit, in milliseconds; null where no clock runs. */
  readonly limit: number | null;
  readonly mandatory: readonly Invitee[];
  readonly expected: readonly Invitee[];
  /** Who may chair, by the id they sign in with: the best first. */
  readonly chairs: readonly Candidate[];
  readonly minuteTakerRoles: readonly string[];
  /** The rooms or links it can be held in at a desk; none where the diary has none of its kind. */
  readonly roomsAt: (desk: string) => readonly string[];
  /** How little it is liked there: what the procedure would rather have, in half hours that it may rather wait. */
  readonly dislike: (at: Stretch & { readonly desk: string }) => number;
}

/** What of a booked meeting its diary does not tell. */
export interface Held {
  readonly meeting: BookedMeeting;
  readonly meetBy: number | null;
  readonly limit: number | null;
  /** Not where a change waits for agreement, and not what has begun. */
  readonly mayMove: boolean;
}

/** What is to be planned, and by when. */
export interface PlanAsked extends Stretch {
  readonly diaries: Diaries;
  /** The times at which meetings may begin, with their ends; none of them in the past. */
  readonly starts: readonly Stretch[];
  readonly waiting: readonly Waiting[];
  readonly held: readonly Held[];
  /** The desks whose time may be given out: a request's own first. */
  readonly desks: readonly string[];
}

/** By what somebody is told apart: whoever signs in is one person, whatever they do. */
export const keyOf = ({ personId, id }: Pick<PersonDiary, 'personId' | 'id'>): string => personId ?? id;
