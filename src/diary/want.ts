import type { Wish } from '../protocol/schema.ts';

/** Somebody a request invites: the role, whom they come for, and the mailbox (lower case; null where none is given). */
export interface Attendee {
  readonly role: string;
  readonly agency: string;
  readonly email: string | null;
}

/** A wish of the protocol that holds in this case; for an interpreter with the language that is wanted. */
export interface Asked {
  readonly wish: Wish;
  readonly language: string | null;
}

/** What a request needs of the time and place it is given. Instants are epoch milliseconds. */
export interface Want {
  readonly caseId: string;
  readonly desk: string;
  readonly meetBy: number | null;
  readonly minutes: number;
  /** How it is to be held, as its route says. */
  readonly mode: 'in-person' | 'virtual' | 'telephone';
  /** Whether a route may be chosen for it that is held by telephone. */
  readonly mayTelephone: boolean;
  readonly mandatory: readonly Attendee[];
  readonly expected: readonly Attendee[];
  readonly chair: {
    /** Whom the request names. */
    readonly namedId: string | null;
    /** The roles that may chair. */
    readonly roles: readonly string[];
    /** Who knows the case: the named chair, whoever chaired before, the case's team manager. */
    readonly knowCase: readonly string[];
  };
  readonly minuteTakerRoles: readonly string[];
  readonly asks: readonly Asked[];
}
