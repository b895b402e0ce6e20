import type { Temporal } from 'temporal-polyfill';
import type { ProtocolInForce } from '../protocol/schema.ts';

/** What every use case needs of the world around it. */
export interface House {
  /** The protocol in force of each authority, by the authority's id. */
  readonly protocols: ReadonlyMap<string, ProtocolInForce>;
  readonly clock: () => Temporal.Instant;
  readonly newId: () => string;
  /** Invented people and cases only; outgoing mail is kept inside. */
  readonly demonstration: boolean;
}
