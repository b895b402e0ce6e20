import { isEmail } from '../email.ts';
import type { FamilyMember, RequestedInvitee } from '../request/request-form.ts';
import type { CaseFileIn } from '../state.ts';
import { tidy } from '../text.ts';
import type { Refusal } from '../verdict.ts';
import type { KnownAddresses } from './address-look.ts';
import { checkAddresses, familyAddress } from './check-addresses.ts';
import type { Invited } from './invitation.ts';

type Addressed = Pick<RequestedInvitee, 'name' | 'email'>;

export interface Held {
  readonly family: readonly FamilyMember[];
  readonly known: KnownAddresses;
  /** Of which somebody has said in this case file, having looked, that they are right. */
  readonly lookedAt: readonly string[];
}

/**
 * Why nothing may be sent to somebody whom a request names: they are of the family, nobody has looked at their new
 * address, or it is none. Null where they may be invited; without an address they may, and are rung.
 */
export const whyHeldBack = (
  { name, email }: Addressed,
  { family, known, lookedAt }: Held,
): Pick<Refusal, 'code' | 'message'> | null => {
  const refusals = checkAddresses([{ name, email }], family, { known, confirmed: lookedAt }).refusals;
  const ofTheFamily = refusals.find(({ code }) => code === familyAddress);
  if (ofTheFamily !== undefined) return ofTheFamily;
  if (tidy(email) === '') return null;
  if (!isEmail(email)) return { code: 'not-an-email', message: `${email} is not an email address` };
  return refusals[0] ?? null;
};

export interface NotWrittenTo {
  /** Whom the request names, and who was not invited because of their address. */
  readonly heldBack: readonly RequestedInvitee[];
  /** Invited, with no address to write to. */
  readonly withoutAddress: readonly Invited[];
}

type Booked = CaseFileIn<'booked' | 'meeting' | 'closed' | 'cancelled'>;

const isSame = (one: Addressed, other: Addressed): boolean =>
  one.name === other.name && one.email.toLowerCase() === other.email.toLowerCase();

/** Of one role: whom the request names less who was invited, by name or in their place. */
const leftOf = (
  invitees: readonly RequestedInvitee[],
  invitations: readonly Invited[],
): readonly RequestedInvitee[] => {
  const left = invitees.filter((each) => !invitations.some((invited) => isSame(each, invited)));
  const others = invitations.filter((invited) => !invitees.some((each) => isSame(each, invited)));
  return left.slice(others.length);
};

const isReached = ({ id, answer }: Invited, { calls }: Booked): boolean =>
  answer !== null || calls.some(({ invitationId, result }) => invitationId === id && result !== 'not-reached');

/** To whom nothing was sent although the request names them, until somebody is invited in their place or they are rung. */
export const notWrittenTo = (state: Booked): NotWrittenTo => {
  const standing = state.invitations.filter(({ deputyFor }) => deputyFor === null);
  const ofRole = (wanted: string) => standing.filter(({ role }) => role === wanted);
  const roles = [...new Set(state.form.invitees.map(({ role }) => role))];
  return {
    heldBack: roles.flatMap((role) =>
      leftOf(
        state.form.invitees.filter((each) => each.role === role),
        ofRole(role),
      ),
    ),
    withoutAddress: standing.filter(
      (invited) =>
        invited.email === '' &&
        !isReached(invited, state) &&
        ofRole(invited.role).filter(({ email }) => email !== '').length === 0,
    ),
  };
};

/** "2 people were not written to"; null where everybody was. No name: it may be the family's. */
export const sayNotWrittenTo = (state: Booked): string | null => {
  const { heldBack, withoutAddress } = notWrittenTo(state);
  const many = heldBack.length + withoutAddress.length;
  if (many === 0) return null;
  return many === 1 ? '1 person was not written to' : `${String(many)} people were not written to`;
};
