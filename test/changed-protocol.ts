import { compileConditions } from '../src/protocol/condition/conditions.ts';
import type { Protocol, ProtocolInForce } from '../src/protocol/schema.ts';
import { bradford } from './bradford.ts';

/** Bradford's protocol with some of its parts changed, as another authority might have it. */
export const bradfordBut = (changes: Partial<Protocol>): ProtocolInForce => {
  const protocol = { ...bradford.protocol, ...changes };
  return { ...bradford, protocol, holds: compileConditions(protocol) };
};
