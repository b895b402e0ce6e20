import type { Protocol } from '../protocol/schema.ts';
import type { Stretch } from './diaries.ts';

/** Somebody on an agency's own duty rota. `role` is null where they answer for all of the agency; `place` is the order in which to ring. */
export interface OnDuty extends Stretch {
  readonly id: string;
  readonly agency: string;
  readonly role: string | null;
  readonly name: string;
  readonly email: string | null;
  readonly telephone: string | null;
  readonly place: number;
}

/** An entry of the contact book: as a rule the mailbox of a role. */
interface Contact {
  readonly role: string;
  readonly name: string;
  readonly email: string;
  readonly telephone: string;
}

export interface Known<Reached extends Contact> {
  readonly rota: readonly OnDuty[];
  readonly contacts: readonly Reached[];
  readonly protocol: Pick<Protocol, 'roles'>;
}

type Some<One> = readonly [One, ...One[]];

/** Who answers, in the order in which to ring: never nobody. */
export type Answering<Reached extends Contact> =
  | { readonly kind: 'rota'; readonly who: Some<OnDuty> }
  /** Nobody is on the rota then: the mailboxes of the contact book. */
  | { readonly kind: 'contact-book'; readonly who: Some<Reached> }
  /** The contact book knows nobody either: the line that the protocol names in `words.duty`. */
  | { readonly kind: 'duty-line' };

const orNone = <One>([first, ...others]: readonly One[]): Some<One> | null =>
  first === undefined ? null : [first, ...others];

/** Those who answer for the role itself come before those who answer for the whole agency. */
const inOrder = (one: OnDuty, other: OnDuty): number =>
  Number(one.role === null) - Number(other.role === null) ||
  one.place - other.place ||
  one.name.localeCompare(other.name);

/** Who answers for an agency, or for one role of it, at an instant (epoch milliseconds). */
export const whoAnswers = <Reached extends Contact>(
  { rota, contacts, protocol }: Known<Reached>,
  { agency, role }: { readonly agency: string; readonly role?: string | undefined },
  at: number,
): Answering<Reached> => {
  const onDuty = rota
    .filter((each) => each.agency === agency && each.from <= at && at < each.to)
    .filter((each) => role === undefined || each.role === null || each.role === role);
  const byRota = orNone(onDuty.toSorted(inOrder));
  if (byRota !== null) return { kind: 'rota', who: byRota };
  const roles = protocol.roles.filter((each) => each.agency === agency).map(({ id }) => id);
  const book =
    orNone(contacts.filter((each) => each.role === role)) ??
    orNone(contacts.filter((each) => roles.includes(each.role)));
  return book === null ? { kind: 'duty-line' } : { kind: 'contact-book', who: book };
};
