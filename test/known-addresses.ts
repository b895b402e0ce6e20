import type { AddressCheck } from '../src/casefile/invitation/check-addresses.ts';

const every: ReadonlySet<string> = Object.assign(new Set<string>(), { has: () => true });
const none: ReadonlySet<string> = new Set();

/** Every address is in the contact book. */
export const allKnown: AddressCheck = { known: { vouched: every, used: none, domains: none }, confirmed: [] };

/** No address was ever used, unless it is given; of the contact book there are the domains given. */
export const noneKnown = (about: {
  readonly vouched?: readonly string[];
  readonly used?: readonly string[];
  readonly domains?: readonly string[];
  readonly confirmed?: readonly string[];
}): AddressCheck => ({
  known: { vouched: new Set(about.vouched), used: new Set(about.used), domains: new Set(about.domains) },
  confirmed: about.confirmed ?? [],
});
