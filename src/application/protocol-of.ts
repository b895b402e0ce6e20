import { Temporal } from 'temporal-polyfill';
import { londonDate } from '../calendar/london.ts';
import type { CaseFile } from '../casefile/state.ts';
import type { ProtocolInForce } from '../protocol/schema.ts';
import type { House } from './house.ts';

const versionsOf = ({ protocols }: Pick<House, 'protocols'>, authorityId: string): readonly ProtocolInForce[] =>
  protocols.get(authorityId) ?? [];

/** The protocol of an authority that is in force now. An authority without one is a mistake in the set-up and throws. */
export const protocolOf = (house: Pick<House, 'protocols' | 'clock'>, authorityId: string): ProtocolInForce => {
  const today = londonDate(house.clock().toString());
  const hasBegun = ({ protocol }: ProtocolInForce): boolean =>
    Temporal.PlainDate.compare(protocol.inForceFrom, today) <= 0;
  const inForce = versionsOf(house, authorityId).findLast(hasBegun);
  if (inForce === undefined) throw new Error(`No protocol is in force for the authority ${authorityId}`);
  return inForce;
};

/** One version of an authority's protocol. A version that is no longer kept is a mistake in the set-up and throws. */
export const protocolVersion = (
  house: Pick<House, 'protocols'>,
  authorityId: string,
  version: number,
): ProtocolInForce => {
  const found = versionsOf(house, authorityId).find(({ protocol }) => protocol.version === version);
  if (found === undefined) throw new Error(`Version ${String(version)} of the protocol of ${authorityId} is not kept`);
  return found;
};

/** The protocol under which a case file began: it stays with it, whatever comes into force later. */
export const protocolOfCase = (
  house: Pick<House, 'protocols' | 'clock'>,
  authorityId: string,
  state: CaseFile,
): ProtocolInForce =>
  state.status === 'none' ? protocolOf(house, authorityId) : protocolVersion(house, authorityId, state.protocolVersion);
