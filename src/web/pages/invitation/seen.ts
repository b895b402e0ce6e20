import type { Temporal } from 'temporal-polyfill';
import type { InvitationSeen } from '../../../application/see-invitation.ts';
import type { DepartureAsked } from '../../../casefile/verdict.ts';
import type { ProtocolInForce } from '../../../protocol/schema.ts';
import type { Fields } from '../../fields.ts';
import type { PageError } from '../../govuk/error-summary.ts';
import type { Visitor } from '../../visitor.ts';

/** What the partner's page is made from; `body` is what was typed when the page comes back with errors. */
export interface Seen extends InvitationSeen {
  readonly protocol: ProtocolInForce;
  readonly now: Temporal.Instant;
  readonly visitor: Visitor;
  readonly query: Fields;
  readonly body: Fields;
  readonly errors: readonly PageError[];
  readonly departures: readonly DepartureAsked[];
  /** The new addresses that were said to be right. */
  readonly confirmed: readonly string[];
}
