import type { Facts, Guidance, ProtocolInForce } from '../protocol/schema.ts';

/** What a page tells people in such a case. */
export const guidanceOn = (
  page: Guidance['on'],
  { protocol, holds }: ProtocolInForce,
  facts: Facts,
): readonly Guidance[] => protocol.guidance.filter(({ on, when }) => on === page && holds(when, facts));
