import type { Decided } from '../events.ts';
import type { FamilyMember } from '../request/request-form.ts';
import { tidy } from '../text.ts';
import type { Refusal } from '../verdict.ts';
import { type AddressLook, type KnownAddresses, addressLook } from './address-look.ts';
import { type Somebody, hasFamilyName, isFamilyAddress } from './of-the-family.ts';

/** What an address is held against before anything is sent to it. */
export interface AddressCheck {
  readonly known: KnownAddresses;
  /** The new addresses of which whoever asks has said, having looked, that they are right. */
  readonly confirmed: readonly string[];
}

/** The code and the field of an address that must be looked at once more. */
export const secondLook = { code: 'new-address', field: 'looked' } as const;

/** The code of a name or an address that is one of the family's, or a person of concern's. */
export const familyAddress = 'family-address';

const instead =
  'Nothing was sent. If this is a professional who happens to have the same name, ask whoever keeps the contact book to enter their work address there first.';

/** A name or an address of the family, or of a person of concern: nothing goes there. */
const stop = ({ name, email }: Somebody, family: readonly FamilyMember[], known: KnownAddresses): Refusal | null => {
  const belongs =
    isFamilyAddress({ email }, family) ||
    (!known.vouched.has(email.toLowerCase()) && hasFamilyName({ name, email }, family));
  if (!belongs) return null;
  const message = `${name}, ${email}: this is the name or the address of somebody whom the request is about. ${instead}`;
  return { code: familyAddress, clauses: [], field: 'email', message };
};

const lookAgain = ({ email, domain, freeWebmail, looksLike }: AddressLook): Refusal => {
  const warnings = [
    freeWebmail ? ` Anybody can have an address at ${domain}: ask for their work address.` : '',
    looksLike === null ? '' : ` It differs by one letter from ${looksLike}.`,
  ];
  const message = `${email} is new here.${warnings.join('')} Look at it again and say that it is right`;
  return { ...secondLook, clauses: [], message };
};

/** What comes of asking to write to some people: what stands against it, and which addresses were looked at. */
export interface AddressesChecked {
  readonly refusals: readonly Refusal[];
  readonly looks: readonly AddressLook[];
  readonly events: readonly Decided[];
}

/**
 * Holds the addresses of some people against what is known. One of the family's or of a person of concern is refused; one
 * that this authority has never used must be looked at again first, and who did so is recorded.
 */
export const checkAddresses = (
  people: readonly Somebody[],
  family: readonly FamilyMember[],
  { known, confirmed }: AddressCheck,
): AddressesChecked => {
  const tidied = people.map(({ name, email }) => ({ name: tidy(name), email: tidy(email) }));
  const refusals = tidied.map((each) => stop(each, family, known)).filter((refusal) => refusal !== null);
  const found = tidied.map(({ email }) => addressLook(email, known)).filter((look) => look !== null);
  const looks = [...new Map(found.map((look) => [look.email, look])).values()];
  const isConfirmed = ({ email }: AddressLook): boolean => confirmed.some((each) => tidy(each).toLowerCase() === email);
  return {
    refusals: refusals.length > 0 ? refusals : looks.filter((look) => !isConfirmed(look)).map(lookAgain),
    looks,
    events: looks.map((data): Decided => ({ type: 'AddressConfirmed', data })),
  };
};
