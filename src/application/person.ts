/** Somebody who signs in. `id`, `authorityId`, `role`, `agency` and `desk` are ids of the authority's protocol. */
export interface Person {
  readonly id: string;
  readonly authorityId: string;
  readonly name: string;
  readonly role: string;
  readonly agency: string;
  readonly jobTitle: string;
  readonly email: string;
  /** The role mailboxes this person answers for, their own among them. */
  readonly addresses: readonly string[];
  readonly desk: string | null;
  readonly team: string | null;
}
