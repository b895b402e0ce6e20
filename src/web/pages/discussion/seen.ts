import type { Temporal } from 'temporal-polyfill';
import type { DiscussionSeen } from '../../../application/see-discussion.ts';
import type { ProtocolInForce } from '../../../protocol/schema.ts';
import type { Visitor } from '../../visitor.ts';

/** What the sections of the discussion page are made from. */
export interface Seen extends DiscussionSeen {
  readonly protocol: ProtocolInForce;
  readonly now: Temporal.Instant;
  readonly visitor: Visitor;
}
