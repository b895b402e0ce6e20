import { freeWebmail } from './free-webmail.ts';
import { isOneLetterOff } from './one-letter-off.ts';

/** An address that this authority has never written to, as somebody must look at it before anything goes there. */
export interface AddressLook {
  /** Lower case. */
  readonly email: string;
  readonly domain: string;
  /** Anybody can have an address there. */
  readonly freeWebmail: boolean;
  /** A domain of the contact book from which it differs by one letter; null where there is none. */
  readonly looksLike: string | null;
}

/** What an authority knows of addresses, all in lower case. */
export interface KnownAddresses {
  /** Those of its people and of its contact book. */
  readonly vouched: ReadonlySet<string>;
  /** Those that were invited before. */
  readonly used: ReadonlySet<string>;
  /** The domains of its people and of its contact book. */
  readonly domains: ReadonlySet<string>;
}

export const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1).toLowerCase();

/** What somebody has to look at before an address is used; null for one that is known. */
export const addressLook = (email: string, { vouched, used, domains }: KnownAddresses): AddressLook | null => {
  const address = email.toLowerCase();
  if (vouched.has(address) || used.has(address)) return null;
  const domain = domainOf(address);
  const known = [...domains, ...freeWebmail];
  const looksLike = known.includes(domain) ? undefined : known.find((each) => isOneLetterOff(domain, each));
  return { email: address, domain, freeWebmail: freeWebmail.has(domain), looksLike: looksLike ?? null };
};
