/** What was entered, by field id of the protocol. Dates are `YYYY-MM-DD`, times ISO instants, several choices comma-joined. */
export type Answers = Readonly<Record<string, string>>;

export type Group = 'child' | 'parent-or-carer' | 'other-child' | 'other-adult';

/** Somebody the request is about. Field ids every protocol shares: `name`, `date-of-birth`, `expected-date`, `address`, `case-number`. */
export interface FamilyMember {
  readonly id: string;
  readonly group: Group;
  readonly answers: Answers;
}

/** A row of the attendee table, as the request asks for it. */
export interface RequestedInvitee {
  readonly id: string;
  readonly role: string;
  readonly agency: string;
  readonly name: string;
  readonly organisation: string;
  readonly email: string;
  readonly telephone: string;
  readonly mandatory: boolean;
}

/** Somebody the protocol proposed and the request leaves out, with the reason. */
export interface NotInvited {
  readonly role: string;
  readonly reason: string;
}

/** The whole request as it was completed: frozen, every date parsed, every mandatory field there. */
export interface RequestForm {
  readonly answers: Answers;
  readonly people: readonly FamilyMember[];
  readonly invitees: readonly RequestedInvitee[];
  readonly notInvited: readonly NotInvited[];
}
