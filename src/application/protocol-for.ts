import type { ProtocolInForce } from '../protocol/schema.ts';
import { protocolVersionOf } from '../store/protocol-version.ts';
import { withinAuthority } from '../store/within-authority.ts';
import type { House } from './house.ts';
import { protocolOf, protocolVersion } from './protocol-of.ts';

/** The protocol for a page: of its case file where it is about one, otherwise the one in force now. */
export const protocolFor = async (
  house: House,
  authorityId: string,
  caseId: string | undefined,
): Promise<ProtocolInForce> => {
  const onlyOne = house.protocols.get(authorityId)?.length === 1;
  if (onlyOne || caseId === undefined) return protocolOf(house, authorityId);
  const version = await withinAuthority(house.db, authorityId, (tx) => protocolVersionOf(tx, caseId));
  return version === null ? protocolOf(house, authorityId) : protocolVersion(house, authorityId, version);
};
