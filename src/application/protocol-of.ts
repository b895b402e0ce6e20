import type { ProtocolInForce } from '../protocol/schema.ts';
import type { House } from './house.ts';

/** The protocol of an authority. An authority without one is a mistake in the set-up and throws. */
export const protocolOf = ({ protocols }: Pick<House, 'protocols'>, authorityId: string): ProtocolInForce => {
  const protocol = protocols.get(authorityId);
  if (protocol === undefined) throw new Error(`No protocol is in force for the authority ${authorityId}`);
  return protocol;
};
