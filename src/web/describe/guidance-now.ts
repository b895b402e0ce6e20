import type { Temporal } from 'temporal-polyfill';
import { factsOfTime } from '../../casefile/facts-of-time.ts';
import { guidanceOn } from '../../casefile/guidance-on.ts';
import type { Guidance, ProtocolInForce } from '../../protocol/schema.ts';

/** What a page that is about no one case tells people now. */
export const guidanceNow = (
  page: Guidance['on'],
  inForce: ProtocolInForce,
  now: Temporal.Instant,
): readonly Guidance[] => guidanceOn(page, inForce, factsOfTime(now.toString(), inForce));
